"""All hand-outs of a routine in one table: what each is called, and what makes its bytes.

The command line and the practitioner's page both go through it.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Literal

from acupress.core.content import Content
from acupress.core.hand import Hand
from acupress.core.routine import Routine

if TYPE_CHECKING:
    from acupress.handouts.audio import Speech
    from acupress.handouts.cards import CardOptions
    from acupress.handouts.sheet_options import SheetOptions

Progress = Callable[[int, int], None]
"""Told how much of how much is done."""
Kind = Literal["file", "cards", "sheet", "poster", "phone", "audio", "calendar"]

USUAL_TIME = time(20, 0)
"""When a calendar reminds, unless another time is wished for."""
_LONGEST_NAME = 60


@dataclass(frozen=True)
class HandOutWishes:
    """How hand-outs shall be. `now` stamps them, in local time; `cards` is a paper size of
    cards, or `sheet` for as many as `paper` holds.

    `hand` is the patient's own, where it was measured. `voice` says the words of a sound file
    of the kind `sound`. `start` is the first day, today if None.
    """

    now: datetime
    paper: str = "a4"
    cards: str = "sheet"
    large: bool = False
    colour: Literal["colour", "bw"] = "colour"
    duplex: Literal["long", "short"] = "long"
    tone: str = "light"
    characters: str = "traditional"
    hand: Hand = field(default_factory=Hand)
    start: date | None = None
    at: time = USUAL_TIME
    voice: "Speech | None" = None
    sound: Literal[".m4a", ".wav"] = ".m4a"

    @property
    def first_day(self) -> date:
        """The first day of the routine."""
        return self.start or self.now.date()


@dataclass(frozen=True)
class HandOut:
    """One kind of hand-out: the ending of its file, and how its bytes are made."""

    kind: Kind
    ending: str
    make: Callable[[Routine, Content, HandOutWishes, Progress | None], bytes]


def file_name(routine: Routine, hand_out: HandOut) -> str:
    """Return a name for a hand-out's file that every system takes."""
    plain = unicodedata.normalize("NFC", routine.title)
    kept = re.sub(r"[^\w .,()-]+", " ", plain)
    title = " ".join(kept.split())[:_LONGEST_NAME].strip(". ") or "routine"
    what = "" if hand_out.kind == "file" else f" - {hand_out.kind}"
    return f"{title}{what}{hand_out.ending}"


def _file(routine: Routine, _c: Content, wishes: HandOutWishes, _p: Progress | None) -> bytes:
    from dataclasses import replace

    from acupress.storage.routine_file import routine_text

    dated = replace(routine, made_on=routine.made_on or wishes.now.date())
    return routine_text(dated.handed_out()).encode()


def card_options(wishes: HandOutWishes, language: str) -> "CardOptions":
    """Return how cards are printed."""
    from acupress.handouts.cards import CardOptions

    return CardOptions(
        paper=wishes.paper if wishes.cards == "sheet" else wishes.cards,
        large=wishes.large,
        colour=wishes.colour,
        duplex=wishes.duplex,
        tone=wishes.tone,
        characters=wishes.characters,
        hand=wishes.hand,
        language=language,
    )


def _cards(
    routine: Routine, content: Content, wishes: HandOutWishes, progress: Progress | None
) -> bytes:
    from acupress.handouts.cards import cards_bytes, cards_of

    options = card_options(wishes, routine.language)
    cards = cards_of(routine, content)
    title = routine.title
    return cards_bytes(cards, content, options, progress, title=title, cover=routine)


def sheet_options(wishes: HandOutWishes, routine: Routine) -> "SheetOptions":
    """Return how the sheet and the poster are printed."""
    from acupress.handouts.sheet_options import SheetOptions

    return SheetOptions(
        paper=wishes.paper,
        large=wishes.large,
        colour=wishes.colour,
        tone=wishes.tone,
        characters=wishes.characters,
        hand=wishes.hand,
        start=wishes.start or routine.valid_from,
    )


def _sheet(routine: Routine, content: Content, wishes: HandOutWishes, _p: Progress | None) -> bytes:
    from acupress.handouts.sheet import sheet_bytes

    return sheet_bytes(routine, content, sheet_options(wishes, routine))


def _poster(
    routine: Routine, content: Content, wishes: HandOutWishes, _p: Progress | None
) -> bytes:
    from acupress.handouts.poster import poster_bytes

    return poster_bytes(routine, content, sheet_options(wishes, routine))


def _phone(routine: Routine, content: Content, wishes: HandOutWishes, _p: Progress | None) -> bytes:
    from acupress.handouts.phone import phone_page

    page = phone_page(
        routine, content, tone=wishes.tone, hand=wishes.hand, language=routine.language
    )
    return page.encode()


def _audio(
    routine: Routine, content: Content, wishes: HandOutWishes, progress: Progress | None
) -> bytes:
    from acupress.handouts.audio import audio_bytes

    return audio_bytes(routine, content, wishes.voice, progress, wishes.sound)


def _calendar(
    routine: Routine, content: Content, wishes: HandOutWishes, _p: Progress | None
) -> bytes:
    from acupress.handouts.calendar import calendar_bytes

    return calendar_bytes(
        routine, wishes.at, wishes.first_day, routine.review_on, content, wishes.now
    )


HAND_OUTS = {
    one.kind: one
    for one in (
        HandOut("file", ".acupress", _file),
        HandOut("phone", ".html", _phone),
        HandOut("sheet", ".pdf", _sheet),
        HandOut("cards", ".pdf", _cards),
        HandOut("poster", ".pdf", _poster),
        HandOut("audio", ".m4a", _audio),
        HandOut("calendar", ".ics", _calendar),
    )
}
