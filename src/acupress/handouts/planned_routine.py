"""What every paper of a whole routine begins from: its plan, its true length, and its words."""

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.routine import Routine, with_own_points
from acupress.core.timeline import compile_plan
from acupress.handouts.card_words import Writer
from acupress.handouts.sheet_options import SheetOptions


class PlannedRoutine:
    """A routine planned for a woman of whom nothing is known; paper cannot ask."""

    def __init__(self, routine: Routine, content: Content, options: SheetOptions) -> None:
        self._routine, self._options = routine, options
        everything = with_own_points(content, routine)
        self._plan = follow(routine, everything)
        self._seconds = compile_plan(self._plan, everything).total
        self._writer = Writer(everything, routine.language, options.characters, options.hand)
