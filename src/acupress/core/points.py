"""Points, how they are found and pressed. The data is `data/points.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from acupress.core.body import Direction
from acupress.core.text import Text, say

Evidence = Literal["classical", "small_trials", "expert", "untested"]
Sides = Literal["together", "each"]
"""Pressed on both sides at once, or one side after the other."""


@dataclass(frozen=True)
class Names:
    """A point's names; `pinyin` carries tone marks, `plain` says the English one in others."""

    pinyin: str
    traditional: str
    simplified: str
    english: str
    plain: Text | None = None

    def main(self, language: str) -> str:
        """Return the name that stands first in a language: characters in Chinese, else pinyin."""
        characters = {"zh_CN": self.simplified, "zh_TW": self.traditional}.get(language)
        return characters or self.pinyin

    def beside(self, language: str, characters: str) -> str:
        """Return what stands beside the main name: pinyin in Chinese, else the wished characters.

        `characters` is traditional, simplified or none.
        """
        if self.main(language) != self.pinyin:
            return self.pinyin
        written = {"traditional": self.traditional, "simplified": self.simplified}
        return written.get(characters, "")

    def meaning(self, language: str) -> str:
        """Return the name in plain words of a language."""
        return say(self.plain, language) if self.plain else self.english


@dataclass(frozen=True)
class Measure:
    """One coordinate of a location: a landmark (or point), or a part of the way between two.

    The way is straight, or follows the landmark line `on` which both lie. From there it may go
    on by `cun` of a named `segment`, or by `fingers` (drawn to that segment), in an anatomical
    direction.
    """

    at: str | None = None
    on: str | None = None
    between: tuple[str, str] | None = None
    fraction: float = 0.5
    cun: float = 0.0
    fingers: float = 0.0
    towards: Direction | None = None
    segment: str | None = None


@dataclass(frozen=True)
class Zone:
    """Half axes of the search zone ("somewhere here"), in fingers' breadths."""

    along: float = 0.8
    across: float = 0.8


@dataclass(frozen=True)
class Location:
    """Where a point is measured to lie in the views of some regions, in which it can be seen.

    `along` is the coordinate down the body or the limb, `across` the other one, read at that level.
    """

    along: Measure
    across: Measure
    regions: tuple[str, ...]
    zone: Zone = Zone()


@dataclass(frozen=True)
class Ruler:
    """What helps to measure: fingers laid from a landmark, or the span between two landmarks."""

    label: Text
    origin: str | None = None
    towards: Direction | None = None
    cun: float = 0.0
    fingers: int = 0
    segment: str | None = None
    between: tuple[str, str] | None = None


@dataclass(frozen=True)
class FindStep:
    """One step of finding a point: the sentence, the landmarks to `feel` for, and whether the
    fingers of the ruler are laid now."""

    say: Text
    feel: tuple[str, ...] = ()
    ruler: bool = False


@dataclass(frozen=True)
class Variant:
    """One way to press a point. `technique` and `posture` are ids of `data/postures.yaml`.

    `needs` lists what must be at hand (ball, wall, partner, nursing_chair; baby: one arm holds
    the baby). A `light` touch only rests on the point: no strength is asked for.
    """

    technique: str
    posture: str
    sides: Sides
    hands: Literal[1, 2]
    how: Text
    needs: tuple[str, ...] = ()
    light: bool = False


@dataclass(frozen=True)
class Point:
    """An acupuncture point by WHO code; older codes are aliases.

    The first of its `locations` is the measured one; the others say the same place in the
    landmarks of further regions. `channel` is a name in `data/channels.yaml`.
    """

    code: str
    aliases: tuple[str, ...]
    names: Names
    channel: str
    bilateral: bool
    where: Text
    locations: tuple[Location, ...]
    find: tuple[FindStep, ...]
    feels: Text
    mistake: Text
    spoken: Text
    variants: tuple[Variant, ...]
    care: tuple[str, ...]
    uses: tuple[Text, ...]
    evidence: Evidence
    sources: tuple[str, ...]
    background: tuple[str, ...]
    checked_by: str | None
    views: tuple[str, ...]
    ruler: Ruler | None = None

    @property
    def own(self) -> bool:
        """Whether it is a point of a practitioner's own: X and a number, which no WHO code is."""
        return self.code[:1] == "X" and self.code[1:].isdigit()

    @property
    def label(self) -> Text:
        """Its code and name: in Chinese its characters, in every other language pinyin."""
        told = {"en": self.names.pinyin, "zh_CN": self.names.main("zh_CN")}
        told["zh_TW"] = self.names.main("zh_TW")
        return {language: f"{self.code} {name}".strip() for language, name in told.items()}

    @property
    def steps(self) -> tuple[Text, ...]:
        """The sentences of how to find it."""
        return tuple(step.say for step in self.find)

    @property
    def behind(self) -> bool:
        """Whether her hands have to go behind her back for it."""
        return self.seen_in("posterior_trunk") and not any(map(self.seen_in, _WITHIN_REACH))

    def finding(self, way: Variant) -> tuple[Text, ...]:
        """The sentences of how to find it for this way of pressing.

        Behind her back two free hands feel for it. Where a ball, a partner or one hand alone
        presses there, the way itself says the place; but not for a point of somebody's own, whose
        ways are like those of its neighbours.
        """
        behind = self.behind and not self.own
        felt = not behind or not {"ball", "partner", "baby"} & set(way.needs)
        return self.steps if felt else (way.how,)

    def location_in(self, region: str) -> Location | None:
        """Return how it is measured in views of a region, None where it is not seen there."""
        return next((one for one in self.locations if region in one.regions), None)

    def seen_in(self, region: str) -> bool:
        """Whether it lies where views of this region show it."""
        return self.location_in(region) is not None


_WITHIN_REACH = ("head_back", "posterior_leg", "lateral_leg")
"""What of the back also shows here is reached over the shoulder or beside the hip."""

Spot = Literal["chair", "table", "wall", "bed"]
"""Where a posture is taken up: going to another spot is more than shifting on the same chair."""


@dataclass(frozen=True)
class Posture:
    """How she sits, stands or lies; `seconds` is what it takes to get there.

    `switch` says what else has to be done there before she changes sides.
    """

    id: str
    name: Text
    move: Text
    seconds: float
    spot: Spot = "chair"
    switch: Text | None = None


@dataclass(frozen=True)
class Technique:
    """What presses: thumbs, fists, a ball at the wall, a partner, a resting palm."""

    id: str
    name: Text
    press: Text


@dataclass(frozen=True)
class Catalogue:
    """All points with the words they share.

    `care_short` and `evidence_short` say the same as `care_tags` and `evidence` in a few words.
    """

    points: Mapping[str, Point]
    postures: Mapping[str, Posture]
    techniques: Mapping[str, Technique]
    care_tags: Mapping[str, Text]
    evidence: Mapping[str, Text]
    sources: Mapping[str, str]
    care_short: Mapping[str, Text]
    evidence_short: Mapping[str, Text]

    def find(self, name: str) -> Point | None:
        """Return the point with this code or alias, whatever its case or spacing."""
        wanted = name.replace(" ", "").replace("-", "").upper()
        for point in self.points.values():
            codes = (point.code, *point.aliases)
            if any(code.replace(" ", "").replace("-", "").upper() == wanted for code in codes):
                return point
        return None
