"""The pattern that today's routine is planned for."""

from acupress.core.answers import Answers
from acupress.core.no_warmth import why_no_warmth
from acupress.core.patterns import Pattern
from acupress.core.planner import chosen_pattern
from acupress.core.text import Text
from acupress.ui.desk import Desk


def her_pattern(desk: Desk) -> Pattern | None:
    """Return her pattern: that of the routine she follows, the one that her practitioner told, or
    the best match; else None."""
    patterns, followed = desk.content.patterns.patterns, desk.followed
    if followed is not None and followed.pattern is not None and followed.pattern in patterns:
        return patterns[followed.pattern]
    return chosen_pattern(desk.answers or Answers(), desk.wishes(), desk.content)[0]


def no_warmth_for_her(desk: Desk) -> tuple[Text, ...]:
    """Return why she leaves the warm pack out today; nothing where she may use it."""
    return why_no_warmth(desk.answers or Answers(), her_pattern(desk), desk.content)
