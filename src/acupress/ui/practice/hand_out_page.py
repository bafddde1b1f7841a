"""Everything a routine can be handed out as: a file, on paper, as a page for a phone, as sound."""

from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acupress.core.languages import LANGUAGES
from acupress.core.routine import Routine
from acupress.handouts.making import HAND_OUTS, HandOut, HandOutWishes, Kind
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.practice.chip_row import ChipRow, paper_here
from acupress.ui.practice.saving import Saving
from acupress.ui.reminder_editor import time_edit, time_of
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label

PRINTED: tuple[Kind, ...] = ("sheet", "cards", "poster")


class HandOutPage(Page):
    """Each kind with what it is for, and a button that saves or prints it. `left` goes back."""

    left = Signal()

    def __init__(self, desk: Desk, routine: Routine, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk, self._routine = desk, routine
        self.saving = Saving(routine, desk.content_in, lambda: self.language, self.wishes, self)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._rows: dict[str, ChipRow] = {}
        self._time = time_edit(time(20), self.tr("When the calendar reminds"))
        self._add_head()
        for kind, title, what in self._kinds():
            self._column.addWidget(self._section(HAND_OUTS[kind], title, what))
        self._column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at what does it all."""
        super().showEvent(event)
        if not event.spontaneous():
            # Once the page lies in its window: before, the first button takes the focus.
            QTimer.singleShot(0, self.all_button, self.all_button.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    @property
    def language(self) -> str:
        """The language of the hand-outs."""
        return self._rows["language"].value

    def wishes(self) -> HandOutWishes:
        """How the hand-outs shall be, as it is chosen now."""
        desk = self._desk
        values = {name: row.value for name, row in self._rows.items()}
        now = desk.now()
        return HandOutWishes(
            now,
            paper=values["paper"],
            cards=values["cards"],
            large=values["letters"] == "large",
            colour="bw" if values["colour"] == "bw" else "colour",
            tone=desk.settings.name("tone"),
            characters=desk.settings.name("characters"),
            at=time_of(self._time),
            voice=self.saving.voice,
        )

    def _add_head(self) -> None:
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        back = button(self.tr("Back"), "link", self.left.emit)
        inside.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(label(self.tr("Hand it out"), "eyebrow"))
        inside.addWidget(label(self._routine.title or self.tr("Routine without a title"), "title"))
        if not self._routine.steps:
            empty = self.tr("It has no steps yet. Put a point into it first.")
            inside.addWidget(label(empty, "lead"))
        note = self.tr("What you keep of your patient and your tags are not handed out.")
        inside.addWidget(label(note, "quiet_body"))
        inside.addWidget(self._choices())
        self.all_button = button(
            self.tr("Save all of it into a folder…"), "primary", self.saving.save_all
        )
        self.all_button.setProperty("shape", "large")
        self.all_button.setEnabled(bool(self._routine.steps))
        inside.addWidget(self.all_button)
        inside.addWidget(self.saving.told)
        self._column.addWidget(frame)

    def _choices(self) -> QWidget:
        """Paper, colours and letters, remembered for the next time."""
        rows = QFrame()
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        choices = (
            ("paper", self.tr("Paper"), (("a4", "A4"), ("letter", self.tr("Letter")))),
            (
                "colour",
                self.tr("Ink"),
                (("colour", self.tr("Colour")), ("bw", self.tr("Black and white"))),
            ),
            (
                "letters",
                self.tr("Text"),
                (("usual", self.tr("Usual size")), ("large", self.tr("Large print"))),
            ),
            (
                "cards",
                self.tr("Cards"),
                (
                    ("sheet", self.tr("Four to a page")),
                    ("a6", "A6"),
                    ("4x6", self.tr("4 × 6 in")),
                    ("wallet", self.tr("Wallet")),
                ),
            ),
        )
        own = self._routine.language
        languages = dict(LANGUAGES)
        if own not in languages:
            languages[own] = QLocale(own).nativeLanguageName() or own
        self._rows["language"] = ChipRow(
            self.tr("Language"), tuple(languages.items()), self._desk, "", own
        )
        inside.addWidget(self._rows["language"])
        for name, words, options in choices:
            row = ChipRow(words, options, self._desk, f"print_{name}", paper_here())
            self._rows[name] = row
            inside.addWidget(row)
        return rows

    def _kinds(self) -> tuple[tuple[Kind, str, str], ...]:
        return (
            (
                "file",
                self.tr("Routine file"),
                self.tr("For acupress on her computer: a double click opens it."),
            ),
            (
                "phone",
                self.tr("Page for a phone"),
                self.tr("One file that plays in any browser, without the internet."),
            ),
            (
                "sheet",
                self.tr("Sheet for the patient"),
                self.tr("The routine in order, how to press, when to stop, two weeks to tick."),
            ),
            (
                "cards",
                self.tr("Point cards"),
                self.tr("A card for each point: where it lies on the front, how on the back."),
            ),
            (
                "poster",
                self.tr("Wall poster"),
                self.tr("The whole routine on one page, to be read from where she sits."),
            ),
            ("audio", self.tr("Sound file"), self.saving.about_voice()),
            (
                "calendar",
                self.tr("Calendar"),
                self.tr("A daily reminder that any phone takes."),
            ),
        )

    def _section(self, hand_out: HandOut, title: str, what: str) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(title, "strong"))
        inside.addWidget(label(what, "quiet_body"))
        row = Flow()
        if hand_out.kind == "calendar":
            row.add(self._time)
        save = self._action(self.tr("Save…"), title, partial(self.saving.save, hand_out))
        row.add(save)
        if hand_out.kind in PRINTED:
            row.add(
                self._action(self.tr("Print…"), title, partial(self.saving.print_out, hand_out))
            )
        inside.addWidget(row)
        return frame

    def _action(self, words: str, title: str, act: Callable[[], object]) -> QWidget:
        made = button(words, "quiet", act)
        made.setAccessibleName(f"{words} {title}")
        made.setEnabled(bool(self._routine.steps))
        return made
