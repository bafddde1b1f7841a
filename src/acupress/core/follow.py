"""From a routine to a plan for today: what a practitioner wished for, held to the care rules.

What she wished stays wherever nothing speaks against it; every change is told in the reasons.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil, floor

from acupress.core.answers import Answers
from acupress.core.breathing import Pulse
from acupress.core.content import Content
from acupress.core.dates import day_text
from acupress.core.plan import Find, Plan, Step
from acupress.core.points import Point, Variant
from acupress.core.routine import MOST_STEP, Routine, RoutineStep, way_of
from acupress.core.safety import Assessment, assess, no_pressing
from acupress.core.text import Text, filled
from acupress.core.timeline import compile_plan
from acupress.core.ways import AT_HAND, ways_today, with_others

SETTLE_BREATHS = 2
BREATHE_ONLY_SECONDS = 600.0


@dataclass(frozen=True)
class Day:
    """What of a woman and her day bears on a routine. The default knows nothing of her.

    `minutes` are those at hand, None for the whole routine; `known` and `left_out` are points.
    """

    answers: Answers = field(default_factory=Answers)
    minutes: int | None = None
    known: Collection[str] = ()
    left_out: Collection[str] = ()
    find: Find = "new"
    pulse: bool = False
    day: date | None = None


def follow(routine: Routine, content: Content, today: Day | None = None) -> Plan:
    """Return a routine as today's plan. `content` holds the routine's own points.

    Steps come in the practitioner's order. Raises KeyError for a point that is not in `content`.
    """
    return _Fitting(routine, content, today or Day()).plan()


class _Fitting:
    def __init__(self, routine: Routine, content: Content, today: Day) -> None:
        self.routine, self.content, self.today = routine, content, today
        self.assessment: Assessment = assess(today.answers, content.care)
        self.pace = Pulse().pace(routine.pace) if today.pulse else routine.pace
        self.reasons: list[Text] = []

    def plan(self) -> Plan:
        routine, why_not = self.routine, no_pressing(self.assessment, self.content.care)
        empty = Plan(
            routine.pattern, self.today.minutes or 0, self.pace, (), (), find=self.today.find,
            pulse=self.today.pulse, title=routine.title,
        )  # fmt: skip
        if self.assessment.verdict == "stop":
            return replace(empty, reasons=why_not)
        if self.assessment.verdict == "breathe":
            return self._breathing(empty, why_not)
        self._tell_dates()
        steps = tuple(step for one in routine.steps if (step := self._step(one)) is not None)
        if not steps:
            return self._breathing(empty, (self.content.phrases["nothing_left"], *self.reasons))
        plan = self._shortened(
            replace(
                empty,
                steps=steps,
                settle_breaths=SETTLE_BREATHS,
                warm_seconds=self._warm(),
                opening=routine.text(routine.opening) if routine.opening else None,
                closing=routine.text(routine.closing) if routine.closing else None,
            )
        )
        for rule in self.assessment.rules:
            if rule.effect == "note":
                self._say(rule.says)
        return replace(plan, reasons=tuple(self.reasons))

    def _breathing(self, empty: Plan, reasons: Collection[Text]) -> Plan:
        minutes = self.today.minutes
        seconds = min(BREATHE_ONLY_SECONDS, minutes * 60 if minutes else BREATHE_ONLY_SECONDS)
        breaths = max(1, int(seconds // self.pace.breath))
        return replace(empty, reasons=tuple(reasons), breaths=breaths)

    def _step(self, wished: RoutineStep) -> Step | None:
        """One step as it can be done today, None where it falls away."""
        point = self.content.catalogue.points[wished.point]
        rule = self.assessment.removes(point)
        if rule is not None:
            self._say(rule.says)
            return None
        if wished.point in self.today.left_out:
            self._say(filled(self.content.phrases["left_out"], point=point.label))
            return None
        way = self._way(wished, point)
        if way is None:
            self._say(filled(self.content.phrases["out_of_reach"], points=point.label))
            return None
        return self._pressed(wished, point, way)

    def _pressed(self, wished: RoutineStep, point: Point, way: Variant) -> Step:
        softens = self.assessment.softens(point)
        breaths = self.pace.breaths_for(wished.seconds, self.pace.breath, MOST_STEP)
        if softens is not None:
            self._say(softens.says)
            most = (self.assessment.most_seconds(point) or MOST_STEP) / self.pace.breath
            breaths = max(1, min(breaths, floor(most + 1e-9)))
        only = wished.sides if wished.sides in ("left", "right") and point.bilateral else None
        step = Step(
            point.code,
            way,
            breaths,
            self.content.phrases["chosen_for_you"],
            soft=softens is not None,
            known=point.code in self.today.known and point not in self.routine.points,
            note=self.routine.text(wished.note) if wished.note else None,
            only=only,
        )
        return with_others(step, point, self.today.answers, self.assessment)

    def _way(self, wished: RoutineStep, point: Point) -> Variant | None:
        """The way wished for, unless she cannot press so today; then the best that she can.

        What a practitioner wished for with a ball, she wished for knowing of the ball: only an
        answer that there is none speaks against it.
        """
        way, today = way_of(wished, point), self.today.answers
        if way is not None:
            needed = (AT_HAND[need].partition("=") for need in way.needs if need in AT_HAND)
            assumed = {fact: answer for fact, _, answer in needed}
            at_hand = replace(today, facts={**assumed, **today.facts})
            if way in ways_today(point, at_hand, self.assessment):
                return way
        return next(iter(ways_today(point, today, self.assessment)), None)

    def _warm(self) -> float:
        if not self.routine.warm_seconds:
            return 0.0
        rule = self.assessment.no_warmth
        if rule is not None:
            self._say(rule.says)
            return 0.0
        return self.routine.warm_seconds

    def _shortened(self, plan: Plan) -> Plan:
        """Leave out the last points for which the minutes at hand do not last; never all."""
        if self.today.minutes is None:
            return replace(plan, minutes=ceil(self._total(plan) / 60))
        short = plan
        while len(short.steps) > 1 and self._total(short) > self.today.minutes * 60:
            short = replace(short, steps=short.steps[:-1])
        if short.steps != plan.steps:
            self._say(self.content.phrases["routine_shortened"])
        return short

    def _total(self, plan: Plan) -> float:
        return compile_plan(plan, self.content).total

    def _tell_dates(self) -> None:
        routine, today = self.routine, self.today.day
        if today is None:
            return
        if routine.valid_from is not None and today < routine.valid_from:
            self._say(self._dated("routine_not_yet", routine.valid_from))
        if routine.review_on is not None and today > routine.review_on:
            self._say(self._dated("routine_review", routine.review_on))

    def _dated(self, phrase: str, day: date) -> Text:
        return filled(self.content.phrases[phrase], day=day_text(day))

    def _say(self, reason: Text) -> None:
        if reason not in self.reasons:
            self.reasons.append(reason)
