"""What a phone page asks before pressing, and what it does where something feels wrong.

All of it is content: red flags, questions about her, stop signs, and the questions of trouble.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from acupress.core.content import Content
from acupress.core.plan import Plan
from acupress.core.safety import Fact, RedFlag, Rule
from acupress.core.text import Text, say
from acupress.handouts.cautions import cautions
from acupress.handouts.phone_words import word

LEVELS = {"emergency": "then_now", "same_day": "then_today", "within_days": "then_within_days"}
"""The word for how soon somebody has to look at something."""


def care_data(content: Content, language: str, plan: Plan) -> dict[str, Any]:
    """Return what there is to ask before pressing, the cautions of the plan's points, the stop
    signs, and the way through trouble."""
    care, trouble = content.care, content.trouble

    def told(text: Text) -> str:
        return say(text, language)

    return {
        "intro": told(care.intro),
        "pressure": told(care.pressure),
        "groups": list(_groups(content, language)),
        "cautions": [[told(short), list(named)] for short, named in cautions(plan, content)],
        "stop": [told(sign) for sign in care.stop_signs],
        "levels": {level: told(text) for level, text in care.levels.items()},
        "questions": [
            {
                "id": question.id,
                "ask": told(question.ask),
                "signs": [
                    told(short)
                    for name in question.signs
                    if (short := care.red_flags[name].short) is not None
                ],
                "choices": [[choice.id, told(choice.label)] for choice in question.choices],
            }
            for question in trouble.questions
        ],
        "outcomes": [
            {
                "when": {name: list(wanted) for name, wanted in outcome.when.items()},
                "level": outcome.level or "",
                "title": told(outcome.title),
                "says": [told(one) for one in outcome.says],
                "on": outcome.goes_on,
            }
            for outcome in trouble.outcomes.values()
        ],
    }


def _groups(content: Content, language: str) -> Iterator[dict[str, Any]]:
    """What may apply to her today, with what to do then; the general before the rare."""
    care = content.care
    facts = [fact for fact in care.facts.values() if fact.needed]
    stopping = [(fact, rule) for fact in facts if (rule := _rule(content, fact, "stop", "breathe"))]
    asking = [
        (fact, rule)
        for fact in facts
        if fact not in [one for one, _ in stopping]
        and (rule := _rule(content, fact, "remove", "soften"))
    ]

    def group(title: str, pairs: Iterable[tuple[Text, Text]]) -> dict[str, Any]:
        signs = [[say(ask, language), say(do, language)] for ask, do in pairs]
        return {"title": word(title, language), "signs": signs}

    yield group("then_no_pressing", ((fact.ask, rule.says) for fact, rule in stopping))
    for level, title in LEVELS.items():
        flags = [flag for flag in care.red_flags.values() if flag.level == level]
        if flags:
            yield {**group(title, map(_flag, flags)), "level": say(care.levels[level], language)}
    yield group("then_ask", ((fact.ask, rule.says) for fact, rule in asking))


def _flag(flag: RedFlag) -> tuple[Text, Text]:
    return flag.short or flag.ask, flag.do


def _rule(content: Content, fact: Fact, *effects: str) -> Rule | None:
    """The first rule of one of these effects that asks for a fact."""
    rules = (rule for rule in content.care.rules if rule.effect in effects)
    return next((rule for rule in rules if rule.asks(fact.id)), None)
