"""What speaks against a routine, or should be thought of, each with its reason.

Care rules are held against what the practitioner has told of her patient (`Routine.told`); the rest
is craft: lengths, doubles, postures, what a pattern asks for. Nothing is forbidden here: her
patient's own acupress holds the rules in any case.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Literal

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.points import Point, Variant
from acupress.core.routine import Routine, RoutineStep, way_of, with_own_points
from acupress.core.safety import Assessment, Rule, assess, concerns
from acupress.core.text import Text, filled
from acupress.core.timeline import LETTERS_A_SECOND, compile_plan
from acupress.core.ways import AT_HAND

Level = Literal["stop", "care", "hint"]
LEVELS: tuple[Level, ...] = ("stop", "care", "hint")
"""From what forbids the whole routine, over what speaks against a step, to what to think of."""
UNTOLD = ("warn_untold", "warn_untold_all")
"""Sources of what is only asked: her patient may have it or not."""
LEAST_USUAL, MOST_USUAL = 60.0, 120.0
MANY_POINTS, MANY_MINUTES = 6, 20
"""Few points are kept up, many are not."""
LONG_SECONDS = 30.0
"""An opening that takes longer to be read out is long."""


@dataclass(frozen=True)
class Warned:
    """One thing to think of. `step` counts from 0, None where it is the whole routine.

    `source` is the id of a care rule, or the name of the phrase.
    """

    level: Level
    says: Text
    step: int | None
    source: str


def warnings_of(
    routine: Routine, content: Content, today: date | None = None
) -> tuple[Warned, ...]:
    """Return all that there is to think of, hardest first. `content` is the shipped one; without
    knowing `today` no date is past."""
    found: list[Warned] = []
    for one in _Looking(routine, with_own_points(content, routine), today).all():
        if one not in found:
            found.append(one)
    return tuple(sorted(found, key=lambda one: LEVELS.index(one.level)))


@dataclass(frozen=True)
class _Looking:
    routine: Routine
    content: Content
    day: date | None

    def all(self) -> Iterator[Warned]:
        if not self.routine.steps:
            yield self._say("hint", "warn_empty")
            return
        yield from self._whole()
        for number, step in enumerate(self.routine.steps):
            point = self.content.catalogue.points[step.point]
            yield from self._ruled(number, step, point)
            yield from self._length(number, step, point)
            yield from self._at_hand(number, step, point)
        yield from self._untold()
        yield from self._doubles()
        yield from self._one_sided()
        yield from self._pattern()
        yield from self._size()
        yield from self._postures()
        yield from self._words()

    @cached_property
    def told(self) -> Answers:
        """What is known of the patient."""
        return Answers(facts=self.routine.told)

    @cached_property
    def today(self) -> Assessment:
        """What the care rules make of it."""
        return assess(self.told, self.content.care)

    def _say(
        self, level: Level, phrase: str, step: int | None = None, /, **parts: Text | str
    ) -> Warned:
        texts = {
            name: part if not isinstance(part, str) else {"en": part}
            for name, part in parts.items()
        }
        return Warned(level, filled(self.content.phrases[phrase], **texts), step, phrase)

    def _whole(self) -> Iterator[Warned]:
        for rule in self.today.rules:
            if rule.effect in ("stop", "breathe"):
                yield Warned("stop", rule.says, None, rule.id)
        forbids = self.today.no_warmth
        if forbids is not None and self.routine.warm_seconds:
            yield Warned("care", forbids.says, None, forbids.id)

    def _ruled(self, number: int, step: RoutineStep, point: Point) -> Iterator[Warned]:
        """What care rules say to one step."""
        removes = self.today.removes(point)
        if removes is not None:
            yield self._rule(removes, number, point)
            return
        way = way_of(step, point)
        for rule in self.today.rules:
            if way is not None and _rules_out(rule, point, way):
                yield self._rule(rule, number, point)
        softens = self.today.softens(point)
        if softens is not None:
            yield self._rule(softens, number, point)
            most = self.today.most_seconds(point)
            if most is not None and step.seconds > most:
                yield self._say(
                    "care", "warn_softened_long", number, point=point.label, most=f"{most:g}"
                )

    def _rule(self, rule: Rule, number: int, point: Point) -> Warned:
        phrase = self.content.phrases["step_reason"]
        says = filled(phrase, point=point.label, reason=rule.says)
        return Warned("care", says, number, rule.id)

    def _length(self, number: int, step: RoutineStep, point: Point) -> Iterator[Warned]:
        if not LEAST_USUAL <= step.seconds <= MOST_USUAL:
            seconds = f"{step.seconds:g}"
            yield self._say("hint", "warn_seconds", number, point=point.label, seconds=seconds)

    def _at_hand(self, number: int, step: RoutineStep, point: Point) -> Iterator[Warned]:
        """What a way of pressing needs, and what she is told to have or to be able to."""
        way = way_of(step, point)
        if way is None:
            return
        for need in way.needs:
            if need not in AT_HAND or self.told.has(AT_HAND[need]):
                continue
            said = AT_HAND[need].partition("=")[0] in self.told.facts
            level: Level = "care" if said else "hint"
            yield self._say(level, f"warn_needs_{need}", number, point=point.label)
        if self.told.has("hands_free=one") and way.hands == 2:
            yield self._say("care", "warn_two_hands", number, point=point.label)
        behind = point.behind and not {"ball", "partner"} & set(way.needs)
        if behind and self.told.has("reach_back=no"):
            yield self._say("care", "warn_behind", number, point=point.label)
        if point in self.routine.points and not point.care:
            yield self._say("hint", "warn_own_without_care", number, point=point.label)

    def _untold(self) -> Iterator[Warned]:
        """What is not said of the patient, where a rule would leave points out or soften them."""
        care, points = self.content.care, self.content.catalogue.points
        named = [points[code] for code in dict.fromkeys(s.point for s in self.routine.steps)]
        for fact in care.facts.values():
            if fact.id in self.told.facts or fact.group == "at_hand" or fact.when_told:
                continue
            rules = [rule for rule in care.rules if rule.asks(fact.id)]
            if any(rule.effect in ("stop", "breathe") for rule in rules):
                yield self._say("hint", "warn_untold_all", None, ask=fact.ask)
                continue
            hard = [rule for rule in rules if rule.effect in ("remove", "soften")]
            on = [point for point in named if any(concerns(rule, point) for rule in hard)]
            if on:
                codes = ", ".join(point.code for point in on)
                yield self._say("hint", "warn_untold", None, ask=fact.ask, points=codes)

    def _doubles(self) -> Iterator[Warned]:
        """A point pressed twice on the same side; left and right in two steps is no double."""
        seen: Counter[tuple[str, str]] = Counter()
        for number, step in enumerate(self.routine.steps):
            sides = {"left": ("left",), "right": ("right",)}.get(step.sides, ("left", "right"))
            seen.update((step.point, side) for side in sides)
            if any(seen[step.point, side] > 1 for side in sides):
                point = self.content.catalogue.points[step.point]
                yield self._say("care", "warn_twice", number, point=point.label)

    def _one_sided(self) -> Iterator[Warned]:
        sides: dict[str, set[str]] = {}
        for step in self.routine.steps:
            sides.setdefault(step.point, set()).add(step.sides)
        for number, step in enumerate(self.routine.steps):
            if sides[step.point] in ({"left"}, {"right"}):
                point = self.content.catalogue.points[step.point]
                yield self._say("hint", "warn_one_side", number, point=point.label)

    def _pattern(self) -> Iterator[Warned]:
        """The shared core, and what the pattern asks for."""
        patterns = self.content.patterns
        codes = [step.point for step in self.routine.steps]
        core = set.intersection(
            *({c.point for c in p.choices if c.role == "core"} for p in patterns.patterns.values())
        )
        missing = sorted(core - set(codes))
        if missing:
            yield self._say("hint", "warn_core", None, points=", ".join(missing))
        pattern = patterns.patterns.get(self.routine.pattern or "")
        if pattern is None:
            return
        if pattern.warm_pack and not self.routine.warm_seconds and self.today.no_warmth is None:
            yield self._say("hint", "warn_no_pack", None, pattern=pattern.name)
        if pattern.warm_pack and codes[0] not in patterns.warming:
            first = ", ".join(patterns.warming)
            yield self._say("hint", "warn_cold_first", None, pattern=pattern.name, points=first)
        if not pattern.warmth_harms:
            return
        if self.routine.warm_seconds:
            yield self._say("care", "warn_warmth_harms", None, pattern=pattern.name)
        for number, code in enumerate(codes):
            if code in patterns.warming:
                yield self._say("care", "warn_warming", number, point=code, pattern=pattern.name)

    def _size(self) -> Iterator[Warned]:
        count = len({step.point for step in self.routine.steps})
        if count > MANY_POINTS:
            yield self._say("hint", "warn_many", None, count=f"{count}")
        minutes = compile_plan(follow(self.routine, self.content), self.content).total / 60
        if minutes > MANY_MINUTES:
            yield self._say("hint", "warn_long", None, minutes=f"{minutes:.0f}")

    def _postures(self) -> Iterator[Warned]:
        postures = [step.posture for step in self.routine.steps]
        changes = sum(one != other for one, other in pairwise(postures))
        least = len(set(postures)) - 1
        if changes > least:
            yield self._say("hint", "warn_postures", None, changes=f"{changes}", least=f"{least}")

    def _words(self) -> Iterator[Warned]:
        routine = self.routine
        seconds = len(routine.opening) / LETTERS_A_SECOND
        if seconds > LONG_SECONDS:
            yield self._say("hint", "warn_opening", None, seconds=f"{seconds:.0f}")
        if routine.valid_from and routine.review_on and routine.review_on < routine.valid_from:
            yield self._say("care", "warn_dates")
        elif routine.review_on and self.day and routine.review_on < self.day:
            yield self._say("hint", "warn_review_past", None, day=routine.review_on.isoformat())


def _rules_out(rule: Rule, point: Point, way: Variant) -> bool:
    """Whether this rule, which holds, rules out a way of pressing a point."""
    named = way.technique in rule.techniques or way.posture in rule.postures
    return named and (concerns(rule, point) or not (rule.tags or rule.codes))
