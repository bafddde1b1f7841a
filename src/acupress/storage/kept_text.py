"""A kept session as one JSON text, and back. What is read is checked before it is used.

It is read at a start, before the first screen: pydantic alone would take longer than that start.
"""

import json
from datetime import datetime

from acupress.core.breathing import MOST_OWN, Pace
from acupress.core.kept import Kept
from acupress.storage.plain import build, plain
from acupress.storage.shape import wrong_field

MOST_BREATHS = 1000
"""No cue that anybody plays has more; a damaged number could ask for millions."""
MOST_SECONDS = 100_000.0


def to_text(kept: Kept) -> str:
    """Return everything but the session's number, which has a column of its own."""
    data = plain(kept)
    del data["session"]
    return json.dumps({**data, "saved": kept.saved.isoformat()}, ensure_ascii=False)


def from_text(text: str, session: int) -> Kept:
    """Return what `to_text` was given. Raises ValueError where it says anything else."""
    try:
        data = json.loads(text)
        saved = datetime.fromisoformat(data["saved"])
        kept = build(Kept, {**data, "session": session, "saved": saved})
        wrong = wrong_field(Kept, kept) or _out_of_range(kept)
    except (TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError(f"no kept session: {error}") from None
    if wrong:
        raise ValueError(f"no kept session: {wrong}")
    return kept


def _out_of_range(kept: Kept) -> str:
    """Return the name of what no session can be, '' where all is sound."""
    plan, place = kept.plan, kept.place
    breaths = [plan.breaths, plan.settle_breaths]
    breaths += [count for step in plan.steps for count in (step.breaths, *step.longer.values())]
    sound = {
        "pace": _breathable(plan.pace),
        "breaths": all(0 <= count <= MOST_BREATHS for count in breaths),
        "own_breath": plan.own_breath is None or 1 <= plan.own_breath <= MOST_OWN,
        "warm_seconds": 0 <= plan.warm_seconds <= MOST_SECONDS,
        "place": place.cue >= 0 and place.offset >= 0,
        "played": kept.played >= 0,
        "saved": kept.saved.tzinfo is not None,
        "steps": bool(plan.steps or plan.breaths),
    }
    return next((name for name, good in sound.items() if not good), "")


def _breathable(pace: Pace) -> bool:
    return min(pace.inhale, pace.exhale) >= 1 and pace.hold >= 0 and pace.breath <= MOST_OWN * 2
