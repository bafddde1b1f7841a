"""What she hears in a session, said with one click."""

from PySide6.QtWidgets import QButtonGroup, QWidget

from acupress.core.settings import TABLE
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import button, label


class SoundRow(Flow):
    """A chip for each sound. It shows and changes the setting that holds now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = desk.settings
        self._key = "night_sound" if desk.night else "sound"
        night = {"hours": self.tr("(quiet hours)"), "look": self.tr("(night look)")}
        group = QButtonGroup(self)
        said = " ".join((desk.text(TABLE[self._key].label or {}), night.get(desk.night or "", "")))
        for name, words in TABLE[self._key].choices:
            # The long name does not fit into a narrow window at 200 % text.
            chip = button(self.tr("With voice") if name == "voice" else desk.text(words), "chip")
            chip.setChecked(name == desk.sound)
            chip.setAccessibleDescription(said.strip())
            chip.clicked.connect(lambda _=False, name=name: self._choose(name))
            group.addButton(chip)
            self.add(chip)
        if desk.night:
            why = label(night[desk.night], "quiet_body")
            why.setWordWrap(False)
            self.add(why)

    def _choose(self, sound: str) -> None:
        self._settings.change(**{self._key: sound})
