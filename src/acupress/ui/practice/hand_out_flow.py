"""The way to the hand-outs of a routine, from wherever one is, and back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from acupress.core.routine import Routine, step_for
from acupress.ui.desk import Desk

Then = Callable[[], None]


class HandOutFlow:
    """Shows the page through `show`, which takes its place in the navigation and the page."""

    def __init__(self, desk: Desk, show: Callable[[str | None, QWidget], None]) -> None:
        self._desk, self._show = desk, show

    def of(self, place: str, then: Then) -> Callable[[Routine], None]:
        """Return what shows the hand-outs of a routine, and comes back by `then`."""
        return partial(self._hand_out, place, then)

    def card(self, code: str, then: Then) -> None:
        """Show what one point can be printed as."""
        point = self._desk.content.catalogue.points[code]
        followed = self._desk.followed
        brought = followed.points if followed is not None else ()
        own = (point,) if point in brought else ()
        title, language = self._desk.text(point.label), self._desk.language
        routine = Routine(title, (step_for(point),), points=own, language=language)
        self._hand_out("points", then, routine)

    def _hand_out(self, place: str, then: Then, routine: Routine) -> None:
        from acupress.ui.practice.hand_out_page import HandOutPage

        page = HandOutPage(self._desk, routine)
        page.left.connect(then)
        self._show(place, page)
