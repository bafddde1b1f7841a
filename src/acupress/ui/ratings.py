"""What she may say of a session: a number for the pain, something of the day, a word."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QWidget

from acupress.core.journal import PAIN_LEAST, PAIN_MOST, TAGS
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import button

WORD_LENGTH = 200


class PainRow(Flow):
    """The numbers 0 to 10, one of which may be chosen; chosen again it is taken back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._chosen = -1
        for number in range(PAIN_LEAST, PAIN_MOST + 1):
            chip = button(str(number), "chip")
            chip.setProperty("shape", "number")
            chip.setAccessibleName(f"{name}: {number}")
            self._group.addButton(chip, number)
            self.add(chip)

    @property
    def value(self) -> int | None:
        """The chosen number, None where she did not say."""
        chosen = self._group.checkedId()
        return None if chosen < 0 else chosen

    @property
    def first(self) -> QPushButton:
        """What takes the focus first: the chosen number, or 0."""
        found = self._group.button(max(0, self._group.checkedId()))
        assert isinstance(found, QPushButton)
        return found

    def choose(self, number: int | None) -> None:
        """Choose a number; None leaves it open."""
        if number is not None:
            self._group.button(number).setChecked(True)
            self._chosen = number

    def _clicked(self, number: int) -> None:
        if number == self._chosen:
            self._group.setExclusive(False)
            self._group.button(number).setChecked(False)
            self._group.setExclusive(True)
            number = -1
        self._chosen = number


class TagRow(Flow):
    """What she may say of the day with a tap; any of them, or none."""

    def __init__(
        self, desk: Desk, chosen: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._unknown = tuple(tag for tag in chosen if tag not in TAGS)
        self._chips: dict[str, QPushButton] = {}
        for tag in TAGS:
            chip = button(desk.phrase(f"tag_{tag}"), "chip")
            chip.setChecked(tag in chosen)
            self._chips[tag] = chip
            self.add(chip)

    @property
    def value(self) -> tuple[str, ...]:
        """The chosen tags, and those of another version of acupress as they were."""
        return (*(tag for tag, chip in self._chips.items() if chip.isChecked()), *self._unknown)


def word_field(name: str, word: str = "") -> QLineEdit:
    """Return a field for her word on a session."""
    field = QLineEdit(word)
    field.setMaxLength(WORD_LENGTH)
    field.setAccessibleName(name)
    return field
