"""Orders steps so that she changes posture as seldom as possible."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from acupress.core.points import Posture
from acupress.core.routine import Step

CHANGE_COST = 3.0
"""One more posture weighs as much as this many places down a point's list of variants."""


def arrange(options: Sequence[Sequence[Step]], postures: Mapping[str, Posture]) -> tuple[Step, ...]:
    """Choose one option for every step and group the steps by posture.

    `options` holds, in order of weight, the ways to do each step, best first. Groups stand in the
    order of their weightiest step, and steps keep their order within a group.
    """
    names = [name for name in postures if any(_in(name, ways) for ways in options)]
    best: tuple[float, list[Step]] | None = None
    for count in range(1, len(names) + 1):
        if best is not None and best[0] <= count * CHANGE_COST:
            break
        for allowed in combinations(names, count):
            found = _choose(options, frozenset(allowed))
            if found is not None and (best is None or found[0] < best[0]):
                best = found
    if best is None:
        raise ValueError("a step without any way to do it")
    return _grouped(best[1])


def _in(posture: str, ways: Sequence[Step]) -> bool:
    return any(step.variant.posture == posture for step in ways)


def _choose(
    options: Sequence[Sequence[Step]], allowed: frozenset[str]
) -> tuple[float, list[Step]] | None:
    chosen, cost = [], 0.0
    for ways in options:
        fitting = (
            (place, step) for place, step in enumerate(ways) if step.variant.posture in allowed
        )
        first = next(fitting, None)
        if first is None:
            return None
        cost += first[0]
        chosen.append(first[1])
    return cost + CHANGE_COST * len({step.variant.posture for step in chosen}), chosen


def _grouped(steps: Sequence[Step]) -> tuple[Step, ...]:
    groups: dict[str, list[Step]] = {}
    for step in steps:
        groups.setdefault(step.variant.posture, []).append(step)
    return tuple(step for group in groups.values() for step in group)
