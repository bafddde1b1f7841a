"""Orders steps so that she changes posture as seldom as possible, and walks about even less."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from acupress.core.plan import Step
from acupress.core.points import Posture

CHANGE_COST = 3.0
"""One more posture weighs as much as this many places down a point's list of variants."""

Postures = Mapping[str, Posture]


def arrange(
    options: Sequence[Sequence[Step]], postures: Postures, *, lead: bool = False
) -> tuple[Step, ...]:
    """Choose one option for every step and group the steps by posture.

    `options` holds, in order of weight, the ways to do each step, best first. Groups of one spot
    (chair, wall, bed) stand together; apart from that groups stand in the order of their
    weightiest step, and steps keep their order within a group. She does not end standing, unless
    `lead` asks for the weightiest step to come first and there is no other way.
    """
    names = [name for name in postures if any(_in(name, ways) for ways in options)]
    best: tuple[tuple[float, ...], list[Step]] | None = None
    for count in range(1, len(names) + 1):
        if best is not None and best[0][0] <= count * CHANGE_COST:
            break
        for allowed in combinations(names, count):
            found = _choose(options, frozenset(allowed), postures)
            if found is not None and (best is None or found[0] < best[0]):
                best = found
    if best is None:
        raise ValueError("a step without any way to do it")
    return _grouped(best[1], postures, lead)


def _in(posture: str, ways: Sequence[Step]) -> bool:
    return any(step.variant.posture == posture for step in ways)


def _choose(
    options: Sequence[Sequence[Step]], allowed: frozenset[str], postures: Postures
) -> tuple[tuple[float, ...], list[Step]] | None:
    """The best way of each step in these postures, and what it costs: worse ways and changes of
    posture first, then spots, then the seconds of moving."""
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
    used = {step.variant.posture for step in chosen}
    spots = {postures[name].spot for name in used}
    seconds = sum(postures[name].seconds for name in used)
    return (cost + CHANGE_COST * len(used), len(spots), seconds), chosen


def _grouped(steps: Sequence[Step], postures: Postures, lead: bool) -> tuple[Step, ...]:
    names = list(dict.fromkeys(step.variant.posture for step in steps))
    spots = list(dict.fromkeys(postures[name].spot for name in names))
    if spots[-1] == "wall" and len(spots) > 1 + lead:
        spots[-2:] = reversed(spots[-2:])  # sitting or lying is the better end
    names.sort(key=lambda name: spots.index(postures[name].spot))
    return tuple(sorted(steps, key=lambda step: names.index(step.variant.posture)))
