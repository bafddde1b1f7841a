"""A choice as a row of chips, remembered in the settings or only as long as it is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import button
from acupress.ui.titled_row import TitledRow


class ChipRow(QWidget):
    """`value` is the one chosen; `changed` carries it.

    `key` is the setting that keeps it, "" for none; while that is `auto`, `usual` stands in."""

    changed = Signal(str)

    def __init__(
        self,
        words: str,
        options: Sequence[tuple[str, str]],
        desk: Desk,
        key: str,
        usual: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._key, self._usual = desk.settings, key, usual
        self._chosen = "auto"
        row, group = Flow(), QButtonGroup(self)
        for value, name in options:
            chip = button(name, "chip")
            chip.setChecked(value == self.value)
            chip.clicked.connect(lambda _=False, value=value: self._choose(value))
            group.addButton(chip)
            row.add(chip)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(TitledRow(words, row, desk.scale))

    @property
    def value(self) -> str:
        """What is chosen; what is usual here as long as nothing is."""
        chosen = self._settings.name(self._key) if self._key else self._chosen
        return self._usual if chosen == "auto" else chosen

    def _choose(self, value: str) -> None:
        self._chosen = value
        if self._key:
            self._settings.change(**{self._key: value})
        self.changed.emit(value)


def paper_here() -> str:
    """Return the paper that lies in printers here."""
    metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return "a4" if metric else "letter"
