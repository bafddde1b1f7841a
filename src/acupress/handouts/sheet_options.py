"""How the sheet and the poster are printed."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from acupress.core.hand import Hand
from acupress.core.sheets import PAPERS, Size
from acupress.painting.theme import Theme, theme


@dataclass(frozen=True)
class SheetOptions:
    """How a sheet or a poster is printed. `paper` is one of `core.sheets.PAPERS`.

    `start` is the first of the days to tick; without it they are numbered.
    """

    paper: str = "a4"
    colour: Literal["colour", "bw"] = "colour"
    large: bool = False
    tone: str = "light"
    hand: Hand = field(default_factory=Hand)
    characters: str = "traditional"
    start: date | None = None

    @property
    def theme(self) -> Theme:
        """The colours."""
        return theme("print_bw" if self.colour == "bw" else "print", self.tone)

    @property
    def size(self) -> Size:
        """The size of the paper in mm."""
        return PAPERS[self.paper]
