"""The offer to go on with a session that she has not ended."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.kept import Kept, Refusal, left, point_again, refusal
from acupress.core.timeline import Cue, Timeline, compile_plan
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.rows import fit_words
from acupress.ui.style import GRID, TARGET, button, label


def tr(text: str) -> str:
    """Return a fixed word of this card in the user's language."""
    return QCoreApplication.translate("go_on_card", text)


class GoOnCard(QFrame):
    """Says where she was and what is left. `go_on` carries the kept session, at its place or at
    the beginning of the point; `gone` comes when she has let it go."""

    go_on = Signal(object)
    gone = Signal()

    def __init__(self, desk: Desk, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        timeline = compile_plan(kept.plan, desk.content)
        inside = _framed(self, "card")
        inside.addWidget(label(_why(kept), "eyebrow"))
        inside.addWidget(label(_where(timeline, kept, desk), "lead"))
        self.go_on_button = button(tr("Go on"), "primary", partial(self.go_on.emit, kept))
        self.go_on_button.setProperty("shape", "large")
        inside.addWidget(self.go_on_button)
        row = Flow()
        first = point_again(timeline, kept.place)
        self._again: QPushButton | None = None
        if first is not None:
            again = partial(self.go_on.emit, replace(kept, place=first))
            self._again = button(tr("Begin this point again"), "quiet", again)
            self._again.setMinimumWidth(TARGET)
            row.add(self._again)
        row.add(button(tr("Let it go"), "link", self._let_go))
        inside.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the button's words wrap where it is narrow."""
        super().resizeEvent(event)
        if self._again is not None:
            fit_words(self._again, self.width() - 6 * GRID)

    def _let_go(self) -> None:
        self._desk.drop_kept()
        self.hide()
        self.gone.emit()


def go_on_card(desk: Desk, kept: Kept) -> QFrame:
    """Return the offer to go on; where it may not be made, let go and say why, this once."""
    answers = desk.answers or Answers()
    why_not = refusal(kept, answers, desk.content, desk.now(), desk.left_out)
    if why_not is None:
        return GoOnCard(desk, kept)
    desk.drop_kept()
    frame = QFrame()
    _framed(frame, "panel").addWidget(label(_why_not(why_not)))
    return frame


def _framed(frame: QFrame, kind: str) -> QVBoxLayout:
    frame.setProperty("frame", kind)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
    inside.setSpacing(2 * GRID)
    return inside


def _why(kept: Kept) -> str:
    return {
        "playing": tr("acupress was closed in the middle of a session. Nothing is lost."),
        "paused": tr("Your place is kept."),
        "baby": tr("Kept for you since your baby woke."),
    }[kept.why]


def _where(timeline: Timeline, kept: Kept, desk: Desk) -> str:
    """Where she was, and how much is left."""
    place = _place(timeline.cues[kept.place.cue], desk)
    seconds = left(timeline, kept.place).seconds
    if seconds < 60:
        return tr("{0}; less than a minute is left.").format(place)
    minutes = round(seconds / 60)
    if minutes == 1:
        return tr("{0}; a minute is left.").format(place)
    return tr("{0}; {1} minutes are left.").format(place, minutes)


def _place(cue: Cue, desk: Desk) -> str:
    if cue.point is None:
        between = {
            "settle": tr("You had just begun"),
            "warm": tr("You were warming your back"),
            "rest": tr("You were breathing quietly"),
        }
        return between.get(cue.kind, tr("You had pressed every point"))
    name = f"{cue.point} {desk.content.catalogue.points[cue.point].names.main(desk.language)}"
    if cue.side is None:
        return tr("You were on your way to {0}").format(name)
    sides = {
        "left": tr("You were at {0}, left side"),
        "right": tr("You were at {0}, right side"),
        "both": tr("You were at {0}, both sides"),
        "midline": tr("You were at {0}"),
    }
    return sides[cue.side].format(name)


def _why_not(refused: Refusal) -> str:
    """A kind sentence: it counted, and today's routine is there instead."""
    why = {
        "old": tr("Your last session was a while ago, so today begins afresh."),
        "care": tr("What you have told since does not go with the rest of your last session."),
        "left_out": tr("A point in the rest of your last session felt wrong, so it is let go."),
        "gone": tr("acupress has changed since your last session, so the rest of it is let go."),
    }[refused]
    return tr("{0} What you did counts.").format(why)
