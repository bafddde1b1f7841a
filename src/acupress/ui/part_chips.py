"""Chips that go between the parts of a page where only one of them has room at a time."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from acupress.ui.column import Flow
from acupress.ui.style import button

Part = TypeVar("Part", bound=str)


def part_chips(
    owner: QWidget, names: Sequence[tuple[Part, str]], go: Callable[[Part], None]
) -> tuple[Flow, dict[Part, QPushButton]]:
    """Return a row of chips, one for each part with its words, and the chips by part.

    A click calls `go` with the part; of all chips one is checked.
    """
    row, group = Flow(), QButtonGroup(owner)
    chips: dict[Part, QPushButton] = {}
    for part, words in names:
        chips[part] = button(words, "chip", partial(go, part))
        group.addButton(chips[part])
        row.add(chips[part])
    return row, chips
