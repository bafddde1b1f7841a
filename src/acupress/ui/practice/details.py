"""What a routine is called, for whom and when it is, and the words and the breath around it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSpinBox, QWidget

from acupress.core.breathing import Pace
from acupress.ui import words
from acupress.ui.desk import Desk
from acupress.ui.practice.bound_fields import ChoiceField, DayField, LineField, Part, TextField
from acupress.ui.practice.form import Form
from acupress.ui.practice.undo_keys import UndoKeys
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID

LANGUAGES = {
    "en": "English", "ar": "العربية", "cs": "Čeština", "da": "Dansk", "de": "Deutsch",
    "el": "Ελληνικά", "es": "Español", "fi": "Suomi", "fr": "Français", "he": "עברית",
    "hi": "हिन्दी", "hu": "Magyar", "it": "Italiano", "ja": "日本語", "ko": "한국어",
    "nb": "Norsk bokmål", "nl": "Nederlands", "pl": "Polski", "pt": "Português", "ro": "Română",
    "ru": "Русский", "sv": "Svenska", "th": "ไทย", "tr": "Türkçe", "uk": "Українська",
    "vi": "Tiếng Việt", "zh_CN": "简体中文", "zh_TW": "繁體中文",
}  # fmt: skip
"""Languages to choose from, by their own names; a routine that came in another one keeps it."""
MOST_TAGS, MOST_IN_TAG, MOST_IN_TAGS = 30, 80, 400
WARM_STEP, MOST_WARM = 30, 600


class Details(Form):
    """Every change goes through the bench."""

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk, self._bench = desk, bench
        self._add_title()
        self._add_words()
        self._add_breath()
        self._add_days()
        self.end()

    def _line(self, name: str, said: str, most: int, *between: Any) -> LineField:
        return LineField(self._bench, name, said, most, *between)

    def _add_title(self) -> None:
        self.section(self.tr("About it"))
        title = self.tr("Title")
        self.title = self._line("title", title, 120)
        self.add(title, self.title)
        patient = self.tr("For whom")
        hint = self.tr("Stands on what you hand out. Leave it empty if you like.")
        self.add(patient, self._line("patient", patient, 80), hint)
        tags = self.tr("Tags")
        hint = self.tr("With commas between them. They stay in your library.")
        field = self._line("tags", tags, MOST_IN_TAGS, ", ".join, tags_of)
        self.add(tags, field, hint)
        pattern = self.tr("Pattern")
        known = self._desk.content.patterns.patterns.values()
        choices: list[tuple[str, object]] = [(self.tr("None"), None)]
        choices += [(self._desk.text(one.name), one.id) for one in known]
        self.add(pattern, ChoiceField(self._bench, "pattern", pattern, choices))

    def _add_words(self) -> None:
        self.section(self.tr("Your words"), self.tr("Shown and read out to her at home."))
        opening, closing = self.tr("At the beginning"), self.tr("At the end")
        hint = self.tr("Such as: Take your time, and stay warm.")
        text = partial(TextField, self._bench, most=1000, scale=self._desk.scale)
        self.add(opening, text("opening", opening, hint))
        hint = self.tr("Such as: Rest a little, and drink something warm.")
        self.add(closing, text("closing", closing, hint))
        language = self.tr("Language of your words")
        choices: list[tuple[str, object]] = [(name, one) for one, name in LANGUAGES.items()]
        field = ChoiceField(self._bench, "language", language, choices, _native)
        hint = self.tr("The fixed words are in it too where acupress knows it, else in English.")
        self.add(language, field, hint)

    def _add_breath(self) -> None:
        self.section(self.tr("Breath and warmth"))
        pace = self.tr("Pace of her breath")
        shipped = self._desk.content.paces.values()
        choices: list[tuple[str, object]] = [
            (_paced(self._desk.text(one.name), one.pace), one.pace) for one in shipped
        ]
        own = self._desk.settings.own_paces
        choices += [(_paced(one.name, one.pace), one.pace) for one in own]
        self.add(pace, ChoiceField(self._bench, "pace", pace, choices, words.seconds_of))
        warm = self.tr("Warm pack before the first point")
        hint = self.tr("A wrapped warm pack on the low back. Meant for Cold-Damp.")
        self.add(warm, WarmField(self._bench, warm), hint)

    def _add_days(self) -> None:
        self.section(self.tr("When"))
        today = self._desk.now().date()
        begins, again = self.tr("Valid from"), self.tr("Review on")
        days = ((self.tr("Today"), 0), (self.tr("Tomorrow"), 1))
        self.add(begins, DayField(self._bench, "valid_from", begins, today, days))
        days = ((self.tr("In 2 weeks"), 14), (self.tr("In 4 weeks"), 28))
        hint = self.tr("From then on acupress tells her to talk to you again.")
        self.add(again, DayField(self._bench, "review_on", again, today, days), hint)


class WarmField(QSpinBox):
    """Seconds of a warm pack, 0 for none."""

    def __init__(self, bench: Workbench, said: str) -> None:
        super().__init__()
        self._part = Part(bench, "warm_seconds")
        self.setAccessibleName(said)
        self.setRange(0, MOST_WARM)
        self.setSingleStep(WARM_STEP)
        self.setSuffix(self.tr(" s"))
        self.setSpecialValueText(self.tr("none"))
        self.setMinimumWidth(160)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)
        self.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        UndoKeys(bench, self)
        bench.changed.connect(self._show)
        self._show()
        self.valueChanged.connect(lambda seconds: self._part.take(float(seconds), typed=True))

    def _show(self) -> None:
        self.blockSignals(True)
        self.setValue(round(self._part.value))
        self.blockSignals(False)


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags in a line, each once."""
    tags = (tag.strip()[:MOST_IN_TAG] for tag in text.split(","))
    return tuple(dict.fromkeys(filter(None, tags)))[:MOST_TAGS]


def _paced(name: str, pace: Pace) -> str:
    return f"{name}: {words.breaths_a_minute(pace)}"


def _native(language: str) -> str:
    """The name of a language that is not among those to choose from."""
    return QLocale(language).nativeLanguageName() or language
