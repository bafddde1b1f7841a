"""Changing a routine, with every step back, and forth again until something else is changed."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from acupress.core.plain_words import plain
from acupress.core.plan import Plan
from acupress.core.routine import Maker, Routine, RoutineStep, StepSides

Change = Callable[[Routine], Routine]


class History:
    """A routine with all that it was before. `routine` is what it is now."""

    def __init__(self, routine: Routine) -> None:
        self.routine = routine
        self._past: list[Routine] = []
        self._future: list[Routine] = []
        self._last = ""

    def change(self, routine: Routine, what: str = "") -> bool:
        """Take a new state; return whether it differs from the one before.

        Changes of the same `what` in a row (letters typed into one field) are undone together.
        """
        if routine == self.routine:
            return False
        if not (what and what == self._last):
            self._past.append(self.routine)
        self._future.clear()
        self.routine, self._last = routine, what
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a state before this one."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a state that was undone."""
        return bool(self._future)

    def undo(self) -> None:
        """Go back to the state before."""
        if self._past:
            self._future.append(self.routine)
            self.routine, self._last = self._past.pop(), ""

    def redo(self) -> None:
        """Go forth to the state that was undone last."""
        if self._future:
            self._past.append(self.routine)
            self.routine, self._last = self._future.pop(), ""


def with_plain_words(routine: Routine) -> Routine:
    """Return the routine with what was typed or pasted as it may stand in a file."""
    maker = routine.maker
    return replace(
        routine,
        title=plain(routine.title),
        patient=plain(routine.patient),
        maker=Maker(plain(maker.name), plain(maker.clinic), plain(maker.contact)),
        opening=plain(routine.opening),
        closing=plain(routine.closing),
        tags=tuple(map(plain, routine.tags)),
        steps=tuple(_plainly(step) for step in routine.steps),
    )


def _plainly(step: RoutineStep) -> RoutineStep:
    note = plain(step.note)
    return step if note == step.note else replace(step, note=note)


def with_step_at(routine: Routine, number: int, step: RoutineStep) -> Routine:
    """Return the routine with a step put in before step `number`."""
    steps = routine.steps
    return replace(routine, steps=(*steps[:number], step, *steps[number:]))


def without_step(routine: Routine, number: int) -> Routine:
    """Return the routine without one step."""
    steps = routine.steps
    return replace(routine, steps=(*steps[:number], *steps[number + 1 :]))


def with_step_changed(routine: Routine, number: int, step: RoutineStep) -> Routine:
    """Return the routine with one step replaced."""
    steps = routine.steps
    return replace(routine, steps=(*steps[:number], step, *steps[number + 1 :]))


def with_step_moved(routine: Routine, number: int, to: int) -> Routine:
    """Return the routine with step `number` moved to stand at `to`."""
    steps = list(routine.steps)
    steps.insert(max(0, min(to, len(steps) - 1)), steps.pop(number))
    return replace(routine, steps=tuple(steps))


def step_to_look_at(
    before: tuple[RoutineStep, ...], after: tuple[RoutineStep, ...], looked_at: int
) -> int:
    """Return which step to look at after a change (undone ones too), -1 where there is none.

    The same step wherever it has gone; one that is new or changed itself comes first.
    """
    pairs = zip(before, after, strict=False)
    shorter = min(len(before), len(after))
    first = next((number for number, (old, new) in enumerate(pairs) if old != new), shorter)
    if len(after) > len(before):
        return first
    if len(after) < len(before):
        return min(looked_at - (looked_at > first), len(after) - 1)
    if before == after or not 0 <= looked_at < len(before):
        return min(looked_at, len(after) - 1)
    if Counter(before) != Counter(after):
        return first
    stayed = before[looked_at] == after[looked_at]
    return looked_at if stayed else after.index(before[looked_at])


def routine_of(plan: Plan, title: str, softly: str = "") -> Routine:
    """Return a plan as a routine to begin from, with what is wished for on average kept.

    `softly` is noted where care asks for a light press: a routine knows nothing of her by itself.
    """
    steps = tuple(
        RoutineStep(
            step.point,
            step.variant.technique,
            step.variant.posture,
            _sides(step.only, step.variant.sides),
            step.breaths * plan.pace.breath,
            softly if step.soft else "",
        )
        for step in plan.steps
    )
    return Routine(
        title, steps, pattern=plan.pattern, pace=plan.pace, warm_seconds=plan.warm_seconds
    )


def _sides(only: StepSides | None, sides: StepSides) -> StepSides:
    return only or sides
