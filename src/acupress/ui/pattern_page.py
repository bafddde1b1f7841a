"""What the tradition says about her pattern, and what medicine says about her signs."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.patterns import Pattern
from acupress.core.text import Text, bare
from acupress.painting.fonts import chinese_family
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, card, label

OFTEN = 3
_WIDE = 240
"""From this width on the characters stand beside the name, at a text scale of 1."""
_STRONGEST = 5
"""At most so many signs are shown with their ordinary medical reading."""


class PatternName(QWidget):
    """A pattern's name; beside it, or below where it is narrow, its characters where this system
    can show them."""

    def __init__(self, pattern: Pattern, desk: Desk) -> None:
        super().__init__()
        self._wide = round(_WIDE * desk.scale)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(label(desk.text(pattern.name), "heading"), 1)
        # Without a font for all of them they would be boxes: then they are left out.
        if desk.settings.name("characters") != "none" and chinese_family(pattern.chinese):
            chinese = label(pattern.chinese, "lead")
            chinese.setWordWrap(False)
            chinese.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            self._line.addWidget(chinese)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the characters where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= self._wide
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._line.setSpacing(2 * GRID if beside else 0)


class PatternDetails(QWidget):
    """The pattern (none: only what holds for all), its signs, tongue and pulse.

    `tips` asks for tips.
    """

    tips = Signal()

    def __init__(
        self, desk: Desk, answers: Answers, pattern: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = answers
        self._pattern = desk.content.patterns.patterns[pattern] if pattern else None
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        if self._pattern is not None:
            self._add_about(self._pattern, inside)
        self._add_ordinary(inside)
        if self._pattern is not None:
            self._add_tongue_and_pulse(self._pattern, inside)
        self._add_tips(inside)

    def _heading(self, text: str, inside: QVBoxLayout) -> None:
        inside.addWidget(label(text, "heading"))

    def _add_about(self, pattern: Pattern, inside: QVBoxLayout) -> None:
        name = self._desk.text(pattern.name)
        self._heading(self.tr("What the tradition says of {0}").format(name), inside)
        frame, body = card()
        body.addWidget(label(self._desk.text(pattern.summary), "body"))
        self._add_list(self.tr("What it sets out to do"), pattern.principles, body)
        organs = self._desk.content.patterns.organs
        known = {self._desk.text(one): organs.get(one["en"].lower()) for one in pattern.organs}
        body.addSpacing(GRID)
        body.addWidget(label(self.tr("Organs it speaks of"), "quiet"))
        for short, long in known.items():
            body.addWidget(label(self._desk.text(long) if long else short, "body"))
        inside.addWidget(frame)
        inside.addSpacing(3 * GRID)

    def _add_list(self, head: str, texts: Iterable[Text], body: QVBoxLayout) -> None:
        body.addSpacing(GRID)
        body.addWidget(label(head, "quiet"))
        for text in texts:
            body.addWidget(label("•  " + self._desk.text(text), "body"))

    def _add_ordinary(self, inside: QVBoxLayout) -> None:
        signs = self._strongest()
        if not signs:
            return
        self._heading(self.tr("What else your strongest signs can mean"), inside)
        frame, body = card()
        words = self.tr("Each of them also has an ordinary medical reading. Please speak of them.")
        body.addWidget(label(words, "quiet_body"))
        for sign in signs:
            found = self._desk.content.patterns.signs[sign]
            short = self._desk.text(found.short)
            body.addSpacing(GRID)
            body.addWidget(label(short[:1].upper() + short[1:], "strong"))
            body.addWidget(label(self._desk.text(found.ordinary), "body"))
        inside.addWidget(frame)
        inside.addSpacing(3 * GRID)

    def _strongest(self) -> list[str]:
        """The signs that she has most; where none is often there, those that are sometimes."""
        ranked = sorted(self._answers.signs.items(), key=lambda item: -item[1])
        often = [sign for sign, answer in ranked if answer >= OFTEN]
        return (often or [sign for sign, answer in ranked if answer == OFTEN - 1])[:_STRONGEST]

    def _add_tongue_and_pulse(self, pattern: Pattern, inside: QVBoxLayout) -> None:
        self._heading(self.tr("Tongue and pulse"), inside)
        frame, body = card()
        body.addWidget(label(self.tr("Tongue"), "strong"))
        body.addWidget(label(self._tongue(pattern), "body"))
        body.addSpacing(GRID)
        body.addWidget(label(self.tr("Pulse, for your practitioner"), "strong"))
        pulse = self.tr("{0}. It is never part of a score.").format(
            bare(self._desk.text(pattern.pulse))
        )
        body.addWidget(label(pulse, "body"))
        inside.addWidget(frame)
        inside.addSpacing(3 * GRID)

    def _tongue(self, pattern: Pattern) -> str:
        looks = self._desk.content.patterns.tongues
        expected = self._desk.text(looks[pattern.tongue].look)
        said = self.tr("The one that goes with this pattern: {0}.").format(_small(expected))
        if self._answers.tongue is None:
            return said
        if self._answers.tongue == pattern.tongue:
            said += " " + self.tr("You chose the same.")
        else:
            own = self._desk.text(looks[self._answers.tongue].look)
            said += " " + self.tr("You chose: {0}.").format(_small(own))
        if self._desk.settings.on("count_tongue"):
            return said + " " + self.tr("It counts as one sign.")
        return said + " " + self.tr("It is only shown, and does not count.")

    def _add_tips(self, inside: QVBoxLayout) -> None:
        self._heading(self.tr("Food and daily life"), inside)
        frame, body = card()
        words = self.tr("What the tradition advises beside pressing, three things at a time.")
        body.addWidget(label(words, "body"))
        open_tips = button(self.tr("Tips for this week"), "quiet", self.tips.emit)
        body.addWidget(open_tips, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(frame)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
