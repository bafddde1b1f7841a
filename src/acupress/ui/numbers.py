"""Where to turn, in numbers large enough to be dialled from across the room."""

import re

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame

from acupress.core.help import where_to_turn
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, card, label


def numbers(desk: Desk, *, crisis: bool = False, emergency_only: bool = False) -> QFrame:
    """Return a panel with the numbers that are right for her; it holds nothing to click."""
    own = {kind: desk.settings.name(f"{kind}_number") for kind in ("emergency", "midwife")}
    country = desk.settings.name("country")
    turn = where_to_turn(desk.content.help, country, region(), own, crisis=crisis)
    frame, inside = card(frame="panel")
    inside.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
    inside.setSpacing(0)
    for one in turn.numbers:
        urgent = one.kind in ("emergency", "crisis")
        if emergency_only and one.kind != "emergency":
            continue
        if inside.count():
            inside.addSpacing(GRID)
        inside.addWidget(label(desk.text(one.name), "strong"))
        number = label(breakable(one.number), "care_title" if urgent else "title")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        number.setAccessibleName(f"{desk.text(one.name)}: {one.number}")
        inside.addWidget(number)
    if turn.word is not None:
        inside.addSpacing(GRID)
        inside.addWidget(label(desk.text(turn.word), "quiet"))
    return frame


def region() -> str:
    """Return the two-letter region that the system is set to, or something that is none."""
    return QLocale.system().name().rpartition("_")[2]


def breakable(number: str) -> str:
    """Return a number in groups of four digits, and long words so that a line can end in them."""
    grouped = re.sub(r"\d{9,}", lambda found: re.sub(r"(\d{4})(?=\d)", r"\1 ", found[0]), number)
    return re.sub(r"(\S{8})(?=\S)", "\\1\u200b", grouped)
