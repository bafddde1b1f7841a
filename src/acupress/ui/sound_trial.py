"""A chime and a sentence, as loud and as fast as they are set now."""

from PySide6.QtCore import QObject, QTimer

from acupress.core.heard import CHIME_SECONDS
from acupress.ui.desk import Desk
from acupress.ui.settings_page import SettingsPage
from acupress.ui.system import Speaker


class SoundTrial(QObject):
    """Answers the settings page's "Try it", and says there whether a voice was found."""

    def __init__(self, desk: Desk, page: SettingsPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._voice: Speaker | None = None
        self._wait = QTimer(self, singleShot=True, interval=round(1000 * CHIME_SECONDS["bell"]))
        self._wait.timeout.connect(self._speak)
        page.try_sound.connect(self._try)
        page.destroyed.connect(self._wait.stop)
        self._tell(desk.system.voice_known())

    def _try(self) -> None:
        chimes = self._desk.system.chimes()
        if chimes is not None:
            chimes.play("bell")
        if self._voice is None:
            self._voice = self._desk.system.voice(self._desk.language)
            if self._voice is not None:
                self._voice.ready.connect(self._found)
        else:
            self._voice = self._desk.system.voice(self._desk.language)  # as it is set now
        self._wait.start()

    def _speak(self) -> None:
        """Speak after the bell; a voice that is still being looked for speaks when it is found."""
        if self._voice is not None and self._voice.available is not None:
            self._found(self._voice.available)

    def _found(self, there: bool) -> None:
        self._tell(there)
        if there and self._voice is not None and not self._wait.isActive():
            self._voice.say(self.tr("Breathe in, and let your shoulders drop as you breathe out."))

    def _tell(self, there: bool | None) -> None:
        """Say below the settings of the sound what was found; nothing before it is known."""
        if there is None:
            return
        from acupress.sound.voice import what_to_install

        found = self.tr("A voice was found.")
        missing = self.tr("No voice was found, so the chimes lead. {0}").format(what_to_install())
        self._page.set_voice_state(found if there else missing)
