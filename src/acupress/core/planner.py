"""From a pattern, the minutes at hand and the care rules to a plan for today.

What gives way first when time is short: further points, then the length of each press down to
60 s, then points of the shared core. No press is ever shorter, and no side is left out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from acupress.core.answers import Answers
from acupress.core.breathing import Pace, Pulse
from acupress.core.content import Content
from acupress.core.patterns import Choice, Pattern
from acupress.core.plan import Find, Plan, Step
from acupress.core.points import Point, Variant
from acupress.core.posture_order import arrange
from acupress.core.questionnaire import Result, heat_signs, match
from acupress.core.safety import Assessment, Rule, assess, no_pressing
from acupress.core.text import Text, filled, listed, say
from acupress.core.timeline import compile_plan
from acupress.core.ways import name_of, ways_today, with_others

LEAST_SECONDS, MOST_SECONDS = 60.0, 120.0
"""A press lasts 1 to 2 minutes, as the sources say."""
BREATHE_ONLY_SECONDS = 600.0
"""Breathing alone takes the minutes at hand, but no longer than this."""
FEW_POINTS = 5
"""A session has so many points, and one more where time is left: few are kept up, many are not."""


@dataclass(frozen=True)
class Wishes:
    """What she wants today. `seconds` is a press's length; `known` the points she has pressed;
    `added` those that she has put into her routine herself, `left_out` those that felt wrong, or
    that she mostly `skipped`; `other_ways` are ways of pressing (`core.ways.name_of`) that give
    way to others. `fitted` are minutes that follow from how long her sessions really were."""

    minutes: int = 10
    seconds: float = 90.0
    pace: Pace = Pace()
    known: frozenset[str] = field(default_factory=frozenset)
    pattern: str | None = None
    count_tongue: bool = False
    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    other_ways: tuple[str, ...] = ()
    fitted: int = 0
    find: Find = "new"
    pulse: bool = False

    @property
    def breathing(self) -> Pace:
        """The pace of the session: the one wished for, or the one at which pulses fit."""
        return Pulse().pace(self.pace) if self.pulse else self.pace


def plan_today(answers: Answers, wishes: Wishes, content: Content) -> Plan:
    """Return today's plan. Every choice it makes is told in its reasons.

    Raises ValueError where `wishes.pattern` or `answers.told` is not a pattern.
    """
    return _Planner(answers, wishes, content).plan()


def chosen_pattern(
    answers: Answers, wishes: Wishes, content: Content
) -> tuple[Pattern | None, Text]:
    """Return the pattern to plan for and why; None where no pattern stands out."""
    patterns, phrases = content.patterns.patterns, content.phrases
    for wanted, reason in ((wishes.pattern, "asked_for"), (answers.told, "told")):
        if wanted is not None:
            if wanted not in patterns:
                raise ValueError(f"unknown pattern {wanted}; known: {', '.join(patterns)}")
            return patterns[wanted], filled(phrases[reason], pattern=patterns[wanted].name)
    result = match(answers, content.patterns, wishes.count_tongue)
    if result.best is None:
        return None, phrases["no_pattern"]
    best = patterns[result.best.pattern]
    return best, filled(phrases[_closeness(result)], pattern=best.name, **_second(result, content))


@dataclass
class _Planner:
    answers: Answers
    wishes: Wishes
    content: Content
    reasons: list[Text] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.assessment: Assessment = assess(self.answers, self.content.care)
        self.pace = self.wishes.breathing
        self.pattern, self.why = chosen_pattern(self.answers, self.wishes, self.content)

    def plan(self) -> Plan:
        empty = Plan(
            self.pattern.id if self.pattern else None, self.wishes.minutes, self.pace, (), (),
            find=self.wishes.find, pulse=self.wishes.pulse,
        )  # fmt: skip
        why_not = no_pressing(self.assessment, self.content.care)
        if self.assessment.verdict == "stop":
            return replace(empty, reasons=why_not)
        if self.assessment.verdict == "breathe":
            return self._breathing(empty, [*why_not])
        self.reasons = [self.why, *([self.pattern.shaped] if self.pattern else [])]
        choices = self._allowed(self._choices())
        if not choices:
            return self._breathing(empty, [self._phrase("nothing_left"), *self.reasons])
        return self._fit(replace(empty, **self._frame()), choices)

    def _breathing(self, empty: Plan, reasons: list[Text]) -> Plan:
        seconds = min(BREATHE_ONLY_SECONDS, self.wishes.minutes * 60)
        breaths = max(1, int(seconds // self.pace.breath))
        return replace(empty, reasons=tuple(reasons), breaths=breaths)

    def _frame(self) -> dict[str, Any]:
        """Settling breaths and the warm pack, which stand before the first point."""
        minutes = self.wishes.minutes
        frame: dict[str, Any] = {"settle_breaths": 1 if minutes <= 6 else 2}
        if self.pattern is not None and self.pattern.warm_pack:
            rule = self.assessment.no_warmth
            if rule is not None or self._heat():
                self.reasons.append(rule.says if rule else self._phrase("no_warmth_on_heat"))
            else:
                frame["warm_seconds"] = 30.0 if minutes < 10 else 60.0 if minutes < 15 else 120.0
        return frame

    def _heat(self) -> bool:
        harms = self.pattern is not None and self.pattern.warmth_harms
        return harms or bool(heat_signs(self.answers, self.content.patterns))

    def _choices(self) -> list[Choice]:
        """The pattern's points in order of weight; BL32 after the core for sacral ache, then hers.

        What she added stands right behind the core, so that it finds room before further points.
        """
        patterns = list(self.content.patterns.patterns.values())
        if self.pattern is not None:
            choices = list(self.pattern.choices)
        else:
            shared = set.intersection(*({c.point for c in p.choices} for p in patterns))
            choices = [choice for choice in patterns[0].choices if choice.point in shared]
        sacral = self.content.patterns.sacral
        if self.answers.has("sacral_ache=yes"):
            choices = _behind_core(choices, [sacral])
        core = {choice.point for choice in choices if choice.role == "core"}
        added = [
            Choice(code, "main", self._phrase("you_added"))
            for code in dict.fromkeys(self.wishes.added)
            if code in self.content.catalogue.points and code not in core
        ]
        return _behind_core(choices, added)

    def _allowed(self, choices: list[Choice]) -> list[Choice]:
        """Leave out what the care rules, heat signs or her reach rule out, and say so."""
        points = self.content.catalogue.points
        kept: list[Choice] = []
        instead: list[str] = []
        unreachable: list[Point] = []
        for choice in choices:
            point = points[choice.point]
            rule = self.assessment.removes(point)
            if rule is not None:
                self._say(rule.says)
                instead += [code for code in rule.instead if code not in instead]
            elif choice.point in self.wishes.left_out:
                why = "often_skipped" if choice.point in self.wishes.skipped else "left_out"
                self._say(self._phrase(why, point=point.label))
            elif choice.point in self.content.patterns.warming and self._heat():
                self._say(self.content.patterns.left_out_on_heat)
            elif not self._ways(point):
                unreachable.append(point)
            else:
                kept.append(choice)
        if unreachable:
            self._say(self._phrase("out_of_reach", points=_names(unreachable)))
        known = {choice.point for choice in choices} | {*self.wishes.left_out}
        for code in instead:
            usable = code not in known and not self.assessment.removes(points[code])
            if usable and self._ways(points[code]):
                kept.append(
                    Choice(code, "further", self._phrase("instead", point=points[code].label))
                )
        return kept

    def _ways(self, point: Point) -> tuple[Variant, ...]:
        ways = ways_today(point, self.answers, self.assessment)
        gone = self.wishes.other_ways
        return tuple(way for way in ways if name_of(point.code, way) not in gone) or ways

    def _fit(self, frame: Plan, choices: list[Choice]) -> Plan:
        """Take as many points as the minutes hold, then use the rest to give each side a turn."""
        order = {choice.point: number for number, choice in enumerate(choices)}
        by_weight = sorted(choices, key=lambda choice: (choice.role != "core", order[choice.point]))
        core = [choice for choice in by_weight if choice.role == "core"] or by_weight[:1]
        seconds = self._seconds(frame, core, order)
        taken: list[Choice] = []
        for choice in by_weight:
            if len(taken) == FEW_POINTS:
                break
            if self._fits(self._with(frame, [*taken, choice], order, seconds)):
                taken.append(choice)
        if not taken:
            return self._too_short(frame, by_weight[0], order)
        plan = self._with(frame, taken, order, seconds)
        if len(taken) < len(core):
            plan, seconds = self._stretch(frame, plan, taken, order)
        each = self._each_side(frame, plan, taken, order, seconds)
        for choice in by_weight:
            more = [*taken, choice]
            if len(more) > FEW_POINTS + 1 or choice in taken:
                continue
            if self._fits(self._with(frame, more, order, seconds, each)):
                taken = more
        plan = self._with(frame, taken, order, seconds, each)
        self._tell(plan)
        waiting = [c for c in choices if c.role == "main" and c not in taken]
        if waiting and len(taken) < FEW_POINTS:
            first = self.content.catalogue.points[waiting[0].point]
            self._say(self._phrase("with_more_time", point=first.label))
        return self._whole(plan)

    def _seconds(self, frame: Plan, core: list[Choice], order: dict[str, int]) -> float:
        """The longest press, up to what she wishes, at which the whole core fits."""
        breath = self.pace.breath
        most = min(max(self.wishes.seconds, LEAST_SECONDS), MOST_SECONDS)
        seconds = most
        while seconds > LEAST_SECONDS:
            if self._fits(self._with(frame, core, order, seconds)):
                return seconds
            seconds -= breath
        return LEAST_SECONDS

    def _with(
        self,
        frame: Plan,
        taken: Sequence[Choice],
        order: dict[str, int],
        seconds: float,
        each: frozenset[str] = frozenset(),
    ) -> Plan:
        chosen = sorted(taken, key=lambda choice: order[choice.point])
        steps = [self._options(choice, seconds, choice.point in each) for choice in chosen]
        lead = self.pattern is not None and self.pattern.warm_pack
        return replace(frame, steps=arrange(steps, self.content.catalogue.postures, lead=lead))

    def _options(self, choice: Choice, seconds: float, each: bool) -> list[Step]:
        """The ways to do one step; `each` asks for side after side where there is a way."""
        point = self.content.catalogue.points[choice.point]
        softens: Rule | None = self.assessment.softens(point)
        cap = self.assessment.most_seconds(point) or MOST_SECONDS
        breaths = self.pace.breaths_for(min(seconds, cap), LEAST_SECONDS, MOST_SECONDS)
        ways = self._ways(point)
        wanted = [way for way in ways if (way.sides == "each") == (each and point.bilateral)]
        known = choice.point in self.wishes.known
        return [
            Step(choice.point, way, breaths, choice.reason, softens is not None, known)
            for way in (wanted or ways)
        ]

    def _stretch(
        self, frame: Plan, plan: Plan, taken: list[Choice], order: dict[str, int]
    ) -> tuple[Plan, float]:
        """Where points fell away, press the others longer again, up to what she wishes."""
        seconds = LEAST_SECONDS
        while seconds < min(self.wishes.seconds, MOST_SECONDS):
            longer = self._with(frame, taken, order, seconds + self.pace.breath)
            if not self._fits(longer):
                break
            plan, seconds = longer, seconds + self.pace.breath
        return plan, seconds

    def _each_side(
        self,
        frame: Plan,
        plan: Plan,
        taken: list[Choice],
        order: dict[str, int],
        seconds: float,
    ) -> frozenset[str]:
        """Where time is left, give each side a turn of its own, without one more posture."""
        each: frozenset[str] = frozenset()
        groups = [frozenset(group) for group in _by_posture(plan)]
        for group in (*groups, *(frozenset({choice.point}) for choice in taken)):
            wider = self._with(frame, taken, order, seconds, each | group)
            calm = len(_by_posture(wider)) <= len(_by_posture(plan))
            if wider != plan and calm and self._fits(wider):
                each, plan = each | group, wider
        return each

    def _fits(self, plan: Plan) -> bool:
        return compile_plan(plan, self.content).total <= self.wishes.minutes * 60

    def _too_short(self, frame: Plan, first: Choice, order: dict[str, int]) -> Plan:
        """Even one point does not fit: offer the shortest honest session instead of none."""
        short = replace(frame, warm_seconds=0.0, settle_breaths=1)
        plan = self._with(short, [first], order, LEAST_SECONDS)
        self._say(self._phrase("no_time_for_warmth" if self._fits(plan) else "too_short"))
        self._tell(plan)
        return self._whole(plan)

    def _whole(self, plan: Plan) -> Plan:
        """The plan with its reasons, and with the further ways of each step."""
        points, today = self.content.catalogue.points, self.assessment
        steps = (with_others(step, points[step.point], self.answers, today) for step in plan.steps)
        return replace(plan, steps=tuple(steps), reasons=tuple(self.reasons))

    def _tell(self, plan: Plan) -> None:
        if plan.warm_seconds:
            self._say(self._phrase("warm_first"))
        if self.wishes.minutes == self.wishes.fitted:
            self._say(self._phrase("fitted_minutes", minutes={"en": str(self.wishes.fitted)}))
        for step in plan.steps:
            point = self.content.catalogue.points[step.point]
            self._say(filled(self._phrase("step_reason"), point=point.label, reason=step.reason))
            if any(name.startswith(f"{step.point}/") for name in self.wishes.other_ways):
                self._say(self._phrase("another_way", point=point.label))
            softens = self.assessment.softens(point)
            if softens is not None:
                self._say(softens.says)
        for rule in self.assessment.rules:
            if rule.effect == "note":
                self._say(rule.says)

    def _say(self, reason: Text) -> None:
        if reason not in self.reasons:
            self.reasons.append(reason)

    def _phrase(self, name: str, **parts: Text) -> Text:
        phrase = self.content.phrases[name]
        return filled(phrase, **parts) if parts else phrase


def _behind_core(choices: list[Choice], more: list[Choice]) -> list[Choice]:
    """Put choices right behind the core; each point stands once."""
    codes = {choice.point for choice in more}
    rest = [choice for choice in choices if choice.point not in codes]
    core = [number for number, choice in enumerate(rest) if choice.role == "core"]
    place = max(core, default=-1) + 1
    return [*rest[:place], *more, *rest[place:]]


def _by_posture(plan: Plan) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for step in plan.steps:
        groups.setdefault(step.variant.posture, []).append(step.point)
    return list(groups.values())


def _closeness(result: Result) -> str:
    return "best_tied" if result.tied else "best_mixed" if result.mixed else "best_match"


def _second(result: Result, content: Content) -> dict[str, Text]:
    if len(result.matches) < 2:
        return {}
    return {"other": content.patterns.patterns[result.matches[1].pattern].name}


def _names(points: Iterable[Point]) -> Text:
    labels = [point.label for point in points]
    languages = dict.fromkeys(language for label in labels for language in label)
    return {
        language: listed((say(label, language) for label in labels), language)
        for language in languages
    }
