"""Settings as earlier versions kept them, brought up to those of today."""

from collections.abc import Mapping
from typing import Any

from acupress.core.breathing import QUICKEST, Pace
from acupress.core.paces import OwnPace

_OLD = ("inhale", "exhale", "wait_to_find")
_USUAL = Pace()
_OLD_RANGE = (2.5, 7.5)
_NAME = "My pace"


def brought_up(kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return settings by name without those that there are no more.

    What they said is said by the new ones, unless the file has these, too; a value that was never
    allowed says nothing. A breath was two numbers once: others than the usual ones become a pace
    of hers. And one switch said whether the session waits at points that are new.
    """
    new = {key: value for key, value in kept.items() if key not in _OLD}
    pace = Pace(_seconds(kept, "inhale", _USUAL.inhale), _seconds(kept, "exhale", _USUAL.exhale))
    if pace != _USUAL and not new.keys() & {"pace", "own_paces"}:
        new |= {"pace": _NAME, "own_paces": [OwnPace(_NAME, _allowed(pace)).kept()]}
    if kept.get("wait_to_find") is False and "find" not in new:
        new["find"] = "never"
    return new


def _seconds(kept: Mapping[str, Any], key: str, usual: float) -> float:
    value = kept.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return usual
    return float(value) if _OLD_RANGE[0] <= value <= _OLD_RANGE[1] else usual


def _allowed(pace: Pace) -> Pace:
    """Return the pace; one that was quicker than any is today slows down to the quickest."""
    quickest = 60 / QUICKEST
    if pace.breath >= quickest:
        return pace
    inhale = round(pace.lasting(quickest).inhale, 1)
    return Pace(inhale, quickest - inhale)
