"""The result of the questionnaire: which patterns her answers are most like, and why."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.questionnaire import MIXED_WITHIN, Match, Reason, match
from acupress.core.questionnaire import Result as Matches
from acupress.core.text import listed
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.pattern_page import PatternDetails, PatternName
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label


class Result(Page):
    """Ranked patterns with the answers for and against each, and what the first one means.

    `use` carries the pattern that her practitioner named, or "" to go by her answers again.
    """

    use = Signal(str)
    done = Signal()
    again = Signal()
    tips = Signal()

    def __init__(
        self, desk: Desk, answers: Answers | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk
        self._answers = answers or desk.answers or Answers()
        self.done_button = button(self.tr("See today's routine"), "primary", self.done.emit)
        self._fill()

    @property
    def matches(self) -> Matches:
        """The patterns, best first."""
        counts = self._desk.settings.on("count_tongue")
        return match(self._answers, self._desk.content.patterns, counts)

    @property
    def first(self) -> str | None:
        """The pattern that is described: her practitioner's, else the best match."""
        best = self.matches.best
        return self._answers.told or (best.pattern if best else None)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the way to the routine."""
        super().showEvent(event)
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _fill(self) -> None:
        inside = self.start()
        self.done_button = button(self.tr("See today's routine"), "primary", self.done.emit)
        self._add_head(inside)
        self._add_cards(inside)
        inside.addSpacing(3 * GRID)
        details = PatternDetails(self._desk, self._answers, self.first)
        details.tips.connect(self.tips)
        inside.addWidget(details)
        inside.addStretch(1)

    def _add_head(self, inside: QVBoxLayout) -> None:
        inside.addWidget(label(self.tr("Your answers"), "eyebrow"))
        if self._answers.told is None:
            inside.addWidget(label(self._headline(), "title"))
        else:
            told = self.tr("Your practitioner told you: {0}").format(self._name(self._answers.told))
            inside.addWidget(label(told, "title"))
            by_answers = self.tr("By your answers alone: {0}").format(_small(self._headline()))
            inside.addWidget(label(by_answers, "lead"))
        words = self.tr(
            "This says what your answers are most like in the Chinese tradition. It is not a"
            " diagnosis. Whatever comes first, the routine is built around points that all four"
            " patterns share."
        )
        inside.addWidget(label(words, "body"))
        inside.addSpacing(2 * GRID)
        flow = Flow()
        flow.add(self.done_button)
        flow.add(button(self.tr("Answer again"), "link", self.again.emit))
        inside.addWidget(flow)
        inside.addSpacing(3 * GRID)

    def _headline(self) -> str:
        """One sentence: what it is most like."""
        found, best = self.matches, self.matches.best
        if best is None:
            if all(one.score is None for one in found.matches):
                return self.tr("Too few answers yet to say what they are most like")
            return self.tr("No pattern stands out from your answers")
        name, others = self._name(best.pattern), self._others(0 if found.tied else MIXED_WITHIN)
        if found.tied:
            return self.tr("Tied: {0} and {1} match your answers alike").format(name, others)
        if found.mixed:
            return self.tr("Mixed: most like {0}, with {1} close behind").format(name, others)
        return self.tr("Most like {0}").format(name)

    def _others(self, within: float) -> str:
        """Name the patterns whose score is as good as the best one, or nearly."""
        first, *rest = [one for one in self.matches.matches if one.score is not None]
        assert first.score is not None
        gaps = [(first.score - (one.score or 0), self._name(one.pattern)) for one in rest]
        close = [name for gap, name in gaps if gap < within or gap == 0]
        return close[0] if len(close) == 1 else self.tr("{0} others").format(len(close))

    def _name(self, pattern: str) -> str:
        return self._desk.text(self._desk.content.patterns.patterns[pattern].name)

    def _add_cards(self, inside: QVBoxLayout) -> None:
        inside.addWidget(label(self.tr("How well each pattern fits"), "heading"))
        words = self.tr(
            "Each sign counts from 0, never, to 4, always. From 40 % a pattern often matches, from"
            " 30 % partly. If your practitioner named a pattern, use that one: it stands before"
            " every score."
        )
        inside.addWidget(label(words, "quiet_body"))
        inside.addSpacing(GRID)
        for found in self.matches.matches:
            inside.addWidget(self._card(found))
            inside.addSpacing(GRID)

    def _card(self, found: Match) -> QWidget:
        frame, inside = card()
        pattern = self._desk.content.patterns.patterns[found.pattern]
        inside.addWidget(PatternName(pattern, self._desk))
        inside.addWidget(label(self._score(found), "body"))
        if found.score is not None:
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setValue(round(found.score))
            bar.setAccessibleName(self._score(found))
            inside.addWidget(bar)
        for head, reasons in (
            (self.tr("Speaks for it"), self._telling(found.supporting)),
            (self.tr("Speaks against it"), self._telling(found.opposing)),
        ):
            if reasons:
                inside.addSpacing(GRID)
                inside.addWidget(label(head, "quiet"))
                inside.addWidget(label(self._reasons(reasons), "body"))
        inside.addSpacing(GRID)
        inside.addLayout(self._use_line(found.pattern))
        return frame

    def _score(self, found: Match) -> str:
        """Return the score with its arithmetic."""
        bands = {
            "often": self.tr("often matches"),
            "partly": self.tr("partly matches"),
            "little": self.tr("matches little"),
            "unscored": self.tr("too few answers for a score"),
        }
        band = bands[found.band]
        if found.score is None:
            return band[:1].upper() + band[1:]
        arithmetic = self.tr("{0} of {1} = {2} %").format(
            found.points, found.of, round(found.score)
        )
        return f"{arithmetic}, {band}"

    def _reasons(self, reasons: Sequence[Reason]) -> str:
        return listed((self._reason(reason) for reason in reasons), self._desk.language)

    def _telling(self, reasons: Sequence[Reason]) -> list[Reason]:
        """Leave out a tongue that speaks of no pattern, such as one she could not tell."""
        known = {one.tongue for one in self._desk.content.patterns.patterns.values()}
        return [one for one in reasons if one.answer is not None or one.sign in known]

    def _reason(self, reason: Reason) -> str:
        patterns = self._desk.content.patterns
        if reason.answer is None:
            look = self._desk.text(patterns.tongues[reason.sign].look)
            return self.tr("tongue ({0})").format(_small(look))
        sign = self._desk.text(patterns.signs[reason.sign].short)
        return f"{sign} ({self._desk.phrase(f'step_{reason.answer}')})"

    def _use_line(self, pattern: str) -> QHBoxLayout:
        line = QHBoxLayout()
        if pattern == self._answers.told:
            told = label(self.tr("In use, as your practitioner told you"), "eyebrow")
            line.addWidget(told, 1)
            made = button(self.tr("Undo"), "link", lambda: self._use(""))
            made.setAccessibleName(self.tr("Go by my answers again"))
        else:
            words = self.tr("Use this pattern")
            made = button(words, "quiet", lambda: self._use(pattern))
            made.setAccessibleName(f"{words}: {self._name(pattern)}")
            made.setAccessibleDescription(self.tr("My practitioner told me this pattern"))
        line.addWidget(made)
        if pattern != self._answers.told:
            line.addStretch(1)
        return line

    def _use(self, pattern: str) -> None:
        self._answers = replace(self._answers, told=pattern or None)
        self._fill()
        self.verticalScrollBar().setValue(0)
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.use.emit(pattern)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
