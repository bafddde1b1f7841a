"""Checks of what follows where something feels wrong, and of the numbers to turn to."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from acupress.core.content import Content
from acupress.core.help import AUTO
from acupress.core.settings import TABLE
from acupress.core.trouble import outcome_of
from acupress.storage.reference_checks import Found, Where, listed, unknown

_URGENT = ("emergency", "same_day")


def trouble(content: Content) -> Found:
    """Questions, outcomes and the fact that they keep; every way of answering has an outcome."""
    known, flags = content.trouble, content.care.red_flags
    asked = {one.id: {choice.id: choice for choice in one.choices} for one in known.questions}
    yield from unknown("trouble", ("fact",), (known.fact,), content.care.facts)
    yield from unknown("trouble", ("background",), known.background, known.outcomes)
    for number, question in enumerate(known.questions):
        short = {name: flag for name, flag in flags.items() if flag.short}
        yield from unknown("trouble", ("questions", number, "signs"), question.signs, short)
    fact = content.care.facts.get(known.fact)
    kept = {choice.id: choice for choice in fact.choices} if fact else {}
    for name, outcome in known.outcomes.items():
        at: Where = ("outcomes", name)
        for question_id, wanted in outcome.when.items():
            yield from unknown("trouble", (*at, "when"), (question_id,), asked)
            choices = asked.get(question_id, dict.fromkeys(wanted))
            yield from unknown("trouble", (*at, "when"), wanted, choices)
        if outcome.keeps is not None:
            yield from unknown("trouble", (*at, "keeps"), (outcome.keeps,), kept)
        if outcome.level in _URGENT and outcome.goes_on != "no":
            yield "trouble", (*at, "goes_on"), outcome.goes_on, "no: it needs a call first"
    for answers in _ways(asked):
        if outcome_of(answers, known) is None:
            told = ", ".join(f"{name}={choice}" for name, choice in answers.items())
            yield "trouble", ("outcomes",), f"nothing for {told}", "an outcome for all answers"
            return


def _ways(asked: Mapping[str, Iterable[str]]) -> Iterator[dict[str, str]]:
    for choices in product(*asked.values()):
        yield dict(zip(asked, choices, strict=True))


def where_to_turn(content: Content) -> Found:
    """Each country has an emergency number, can be chosen, and is found by one region only."""
    known = content.help
    yield from unknown("help", ("fallback",), (known.fallback,), known.countries)
    yield from unknown("help", ("background",), known.background, known.countries)
    for kind in ("emergency", "midwife"):
        if kind not in known.own:
            yield "help", ("own",), f"no {kind}", "a name for each of her own numbers"
    offered = {code for code, _ in TABLE["country"].choices} - {AUTO}
    for code in offered ^ set(known.countries):
        yield "help", ("countries",), code, f"those of the settings: {listed(offered)}"
    seen = set(known.countries)
    for code, country in known.countries.items():
        at: Where = ("countries", code)
        if "emergency" not in [number.kind for number in country.numbers]:
            yield "help", (*at, "numbers"), "no emergency number", "one of kind emergency"
        for region in country.regions:
            if region in seen:
                yield "help", (*at, "regions"), f"{region} twice", "each region once"
            seen.add(region)
