"""What kind of person a profile is for, as a row of chips."""

from typing import get_args

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from acupress.storage.profiles import Kind
from acupress.ui.column import Flow
from acupress.ui.style import button


def tr(text: str) -> str:
    """Return a fixed word of this row in the user's language."""
    return QCoreApplication.translate("KindRow", text)


def kind_words(kind: Kind) -> str:
    """Return what a kind is called."""
    words = {
        "mother": tr("Mother"),
        "partner": tr("Partner"),
        "practice": tr("Practitioner"),
    }
    return words[kind]


class KindRow(Flow):
    """One of the kinds is chosen."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._kinds: tuple[Kind, ...] = get_args(Kind)
        for number, one in enumerate(self._kinds):
            chip = button(kind_words(one), "chip")
            chip.setChecked(one == kind)
            self._group.addButton(chip, number)
            self.add(chip)

    @property
    def kind(self) -> Kind:
        """The kind that is chosen."""
        return self._kinds[self._group.checkedId()]
