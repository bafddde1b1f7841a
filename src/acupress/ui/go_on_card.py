"""The offer to go on with a session that she has not ended."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.kept import Kept, Refusal, left, point_again, refusal
from acupress.core.timeline import Cue, Timeline, compile_plan
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, label


def tr(text: str) -> str:
    """Return a fixed word of this card in the user's language."""
    return QCoreApplication.translate("go_on_card", text)


class GoOnCard(QFrame):
    """Says where she was and what is left. `go_on` carries the kept session, at its place or at
    the beginning of the point; `gone` comes when she has let it go, `over` when it was offered for
    so long that she may not go on any more."""

    go_on = Signal(object)
    gone = Signal()
    over = Signal()

    def __init__(self, desk: Desk, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        timeline = compile_plan(kept.plan, desk.content)
        inside = _framed(self, "card")
        inside.addWidget(label(_why(kept), "eyebrow"))
        inside.addWidget(label(_where(timeline, kept, desk), "lead"))
        self.go_on_button = button(tr("Go on"), "primary", partial(self._go_on, kept))
        self.go_on_button.setProperty("shape", "large")
        inside.addWidget(self.go_on_button)
        row = Flow()
        first = point_again(timeline, kept.place)
        if first is not None:
            again = partial(self._go_on, replace(kept, place=first))
            row.add(button(tr("Begin this point again"), "quiet", again))
        row.add(button(tr("Let it go"), "link", self._let_go))
        inside.addWidget(row)

    def _go_on(self, kept: Kept) -> None:
        if why_not(kept, self._desk) is None:
            self.go_on.emit(kept)
        else:
            self.over.emit()

    def _let_go(self) -> None:
        self._desk.drop_kept()
        self.hide()
        self.gone.emit()


def go_on_card(desk: Desk, kept: Kept) -> QFrame:
    """Return the offer to go on; where it may not be made, let go and say why, this once."""
    refused = why_not(kept, desk)
    if refused is None:
        return GoOnCard(desk, kept)
    desk.drop_kept()
    frame = QFrame()
    _framed(frame, "panel").addWidget(label(_why_not(refused)))
    return frame


def why_not(kept: Kept, desk: Desk) -> Refusal | None:
    """Return why she may not go on with a kept session now, None where she may."""
    return refusal(kept, desk.answers or Answers(), desk.content, desk.now(), desk.left_out)


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
