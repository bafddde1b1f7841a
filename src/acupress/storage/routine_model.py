"""What may stand in a routine file: names, kinds and limits. The JSON Schema is made from it.

Imported only where a file is read or its schema is written: pydantic takes its time.
"""

import unicodedata
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

from acupress.core.body import Direction
from acupress.core.plain_words import MARKUP, TURNING
from acupress.core.points import Sides
from acupress.core.routine import (
    FIRST_YEAR,
    LAST_YEAR,
    LEAST_STEP,
    MOST_STEP,
    USUAL_SECONDS,
    StepSides,
)

FORMAT = "acupress-routine/1"
MOST_STEPS, MOST_POINTS = 60, 30
LOGO_LETTERS = 355_000
"""Of base64 with its line ends: 256 KiB."""
OWN_CODE = r"^X[1-9][0-9]{0,2}$"
_A_DAY = "a day such as 2026-11-27"


def _plain(text: str) -> str:
    """Nothing that a reader does not see may change what she reads, and nothing is markup."""
    tag = MARKUP.search(text)
    if tag:
        part = text[tag.start() : tag.start() + 12]
        raise ValueError(f"plain words without markup such as {part!r}")
    for letter in text:
        if letter in TURNING:
            raise ValueError("words without signs that turn the reading direction")
        if letter != "\n" and unicodedata.category(letter) in {"Cc", "Cs", "Cn", "Zl", "Zp"}:
            raise ValueError("words without control characters")
    return text


def _one_line(text: str) -> str:
    if "\n" in text:
        raise ValueError("one line")
    return text


def _as_date(value: Any) -> Any:
    """A day as YAML reads it, or as text; a moment is not a day."""
    if isinstance(value, datetime | int | float):
        raise ValueError(_A_DAY)  # noqa: TRY004  # pydantic tells of a ValueError only
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise ValueError(_A_DAY) from None
    if isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"{_A_DAY}, from {FIRST_YEAR} to {LAST_YEAR}")
    return value


def _kept(most: int) -> StringConstraints:
    return StringConstraints(max_length=most, strip_whitespace=True)


_PLAIN, _LINE = AfterValidator(_plain), AfterValidator(_one_line)
Title = Annotated[str, _kept(120), _PLAIN, _LINE]
Name = Annotated[str, _kept(80), _PLAIN, _LINE]
Sentence = Annotated[str, _kept(240), _PLAIN, _LINE]
Note = Annotated[str, _kept(500), _PLAIN]
Speech = Annotated[str, _kept(1000), _PLAIN]
Id = Annotated[str, StringConstraints(max_length=64, pattern=r"^[A-Za-z0-9-]*$")]
Known = Annotated[str, StringConstraints(max_length=80)]
Day = Annotated[date | None, BeforeValidator(_as_date, json_schema_input_type=str | None)]
Language = Annotated[
    str, StringConstraints(max_length=12, pattern=r"^[a-z]{2,3}(_[A-Za-z]{2,4})*$")
]


class Part(BaseModel):
    """A part of the file. Unknown fields and numbers that are none are refused."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False, frozen=True)


class MakerPart(Part):
    """Who made the routine."""

    name: Name = Field(default="", description="The practitioner's name.")
    clinic: Name = Field(default="", description="Where she works.")
    contact: Sentence = Field(
        default="", description="How to reach her: telephone, e-mail, address."
    )


class PacePart(Part):
    """One breath in seconds; 4 to 10 breaths a minute."""

    inhale: float = Field(default=4.5, alias="in", description="Seconds of breathing in.")
    hold: float = Field(default=0.0, description="Seconds of holding, no longer than breathing in.")
    exhale: float = Field(default=5.5, alias="out", description="Seconds of breathing out.")


class StepPart(Part):
    """One point to press."""

    point: Known = Field(description="A code such as KI3, or of a point of this file such as X1.")
    technique: Known = Field(description="What presses, such as thumbs.")
    posture: Known = Field(description="How she sits, stands or lies, such as sitting_forward.")
    sides: StepSides = Field(
        default="together", description="Both at once, one after the other, or one of them only."
    )
    seconds: float = Field(
        default=USUAL_SECONDS,
        ge=LEAST_STEP,
        le=MOST_STEP,
        description="For each side; 60 to 120 is usual.",
    )
    note: Note = Field(default="", description="A word to the patient.")


class MeasurePart(Part):
    """One coordinate of a place: from a landmark, or part of the way between two."""

    at: Known | None = None
    on: Known | None = None
    between: tuple[Known, Known] | None = None
    fraction: float = 0.5
    cun: float = 0.0
    fingers: float = 0.0
    towards: Direction | None = None
    segment: Known | None = None


class ZonePart(Part):
    """Half axes of the search zone in fingers' breadths."""

    along: float = 0.8
    across: float = 0.8


class LocationPart(Part):
    """Where a point lies in the views of some regions, down the body and across it."""

    along: MeasurePart
    across: MeasurePart
    regions: Annotated[tuple[Known, ...], Field(min_length=1, max_length=20)]
    zone: ZonePart = ZonePart()


class RulerPart(Part):
    """Fingers laid from a landmark, or the span between two landmarks."""

    label: Sentence
    origin: Known | None = None
    towards: Direction | None = None
    cun: float = 0.0
    fingers: int = 0
    segment: Known | None = None
    between: tuple[Known, Known] | None = None


class FindPart(Part):
    """One step of finding a point."""

    say: Sentence
    feel: Annotated[tuple[Known, ...], Field(max_length=10)] = ()
    ruler: bool = False


class WayPart(Part):
    """One way to press a point."""

    technique: Known
    posture: Known
    sides: Sides
    how: Sentence
    hands: Literal[1, 2] = 2
    needs: Annotated[tuple[Known, ...], Field(max_length=5)] = ()
    light: bool = False


class PointPart(Part):
    """A point of the maker's own."""

    code: Annotated[str, StringConstraints(pattern=OWN_CODE)] = Field(
        description="X and a number, such as X1."
    )
    name: Annotated[Name, StringConstraints(min_length=1)]
    midline: bool = Field(
        default=False, description="Whether it lies on the midline, once, not twice."
    )
    where: Sentence
    find: Annotated[tuple[FindPart, ...], Field(min_length=1, max_length=12)]
    feels: Sentence = Field(description="Completes: You are on it when …")
    mistake: Sentence = ""
    ways: Annotated[tuple[WayPart, ...], Field(min_length=1, max_length=12)]
    care: Annotated[tuple[Known, ...], Field(max_length=20)] = ()
    uses: Annotated[tuple[Sentence, ...], Field(max_length=12)] = ()
    views: Annotated[tuple[Known, ...], Field(min_length=1, max_length=12)]
    locations: Annotated[tuple[LocationPart, ...], Field(min_length=1, max_length=8)]
    ruler: RulerPart | None = None


class PrivatePart(Part):
    """What stays in the practitioner's library."""

    tags: Annotated[tuple[Name, ...], Field(max_length=30)] = ()
    told: Annotated[dict[Known, str | int], Field(max_length=60)] = {}


class RoutineFile(Part):
    """A routine for acupress: data only, made by a practitioner for a patient."""

    format: Literal["acupress-routine/1"]
    title: Title
    id: Id = Field(default="", description="Stays the same through all versions of a routine.")
    language: Language = Field(
        default="en", description="The language of its words, such as en or zh_CN."
    )
    patient: Name = Field(default="", alias="for", description="For whom it is.")
    made_by: MakerPart = MakerPart()
    made_on: Day = None
    valid_from: Day = None
    review_on: Day = Field(default=None, description="When it is to be looked at again.")
    pattern: Known | None = Field(
        default=None, description="kidney-qi, kidney-yin, blood or cold-damp."
    )
    pace: PacePart = PacePart()
    warm_seconds: float = Field(
        default=0, ge=0, le=600, description="Of a warm pack before the points."
    )
    opening: Speech = Field(default="", description="Words before the session.")
    closing: Speech = Field(default="", description="Words after it.")
    steps: Annotated[tuple[StepPart, ...], Field(max_length=MOST_STEPS)] = ()
    points: Annotated[tuple[PointPart, ...], Field(max_length=MOST_POINTS)] = ()
    logo: Annotated[str, StringConstraints(max_length=LOGO_LETTERS)] = Field(
        default="", description="A PNG or JPEG in base64, at most 256 KiB."
    )
    private: PrivatePart | None = None
