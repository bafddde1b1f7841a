"""Whoever is not to use a warm pack today is told why, and the guide says the rest."""

import pytest

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.no_warmth import why_no_warmth

NOT_TODAY = {
    "numb skin": {"numb_skin": "yes"},
    "numb scar": {"scar_feels": "numb"},
    "healing wound": {"wound": "healing"},
    "a wound not told of": {"birth": "caesarean"},
    "epidural": {"epidural": "last_two_weeks"},
    "sore epidural": {"epidural": "site_sore"},
    "baby on the lap": {"hands_free": "one"},
    "fever": {"fever": "yes"},
    "pregnant": {"pregnant": "yes"},
    "perhaps pregnant": {"pregnant": "unsure"},
}
FINE = {
    "nothing told": {},
    "well": {"fever": "no", "pregnant": "no", "numb_skin": "no"},
    "closed wound": {"birth": "caesarean", "wound": "closed_checked"},
    "both hands": {"hands_free": "both"},
}
# What the guide has to say, by its part.
SAID = {
    "steps": (
        "two layers", "never boiling", "two thirds full", "does warm feel warm", "never hot",
        "10 minutes, 15 at the most", "three times a day", "look at the skin", "stay awake",
    ),
    "never": (
        "asleep", "lying on it", "baby on your lap", "numb scar", "broken", "epidural", "fever",
        "varicose veins", "clot", "pregnant",
    ),
    "ask_first": ("diabetes", "nerves", "circulation", "heart", "cancer", "eczema"),
}  # fmt: skip


def why(content: Content, facts: dict[str, str], pattern: str = "cold-damp") -> tuple[str, ...]:
    found = why_no_warmth(Answers(facts=facts), content.patterns.patterns[pattern], content)
    return tuple(text["en"] for text in found)


@pytest.mark.parametrize("name", NOT_TODAY)
def test_not_today(content: Content, name: str) -> None:
    assert why(content, NOT_TODAY[name])


@pytest.mark.parametrize("name", FINE)
def test_today(content: Content, name: str) -> None:
    assert why(content, FINE[name]) == ()


def test_every_care_rule_against_warmth_is_in_the_table(content: Content) -> None:
    said = {text for facts in NOT_TODAY.values() for text in why(content, facts)}
    rules = [rule for rule in content.care.rules if rule.effect == "no_warmth"]
    assert {rule.says["en"] for rule in rules} <= said


def test_a_red_flag_comes_first(content: Content) -> None:
    flagged = Answers(red_flags=frozenset({"RF10"}), facts={"numb_skin": "yes"})
    pattern = content.patterns.patterns["cold-damp"]
    found = why_no_warmth(flagged, pattern, content)
    assert found[0] == content.care.levels["emergency"]
    assert len(found) == 3


def test_heat_signs_and_the_pattern_leave_it_out(content: Content) -> None:
    hot = Answers(signs={"night-sweats": 4, "dry-mouth": 3})
    cold = content.patterns.patterns["cold-damp"]
    assert why_no_warmth(hot, cold, content) == (content.phrases["no_warmth_on_heat"],)
    yin = content.patterns.patterns["kidney-yin"]
    assert why_no_warmth(Answers(), yin, content) == (content.warmth.not_for_pattern,)
    assert len(why_no_warmth(hot, yin, content)) == 1, "the same is not said twice"
    assert why_no_warmth(Answers(), None, content) == ()


@pytest.mark.parametrize("part", SAID)
def test_the_guide_says_it(content: Content, part: str) -> None:
    entries = getattr(content.warmth, part)
    texts = [getattr(entry, "text", entry)["en"] for entry in entries]
    said = " ".join(" ".join(texts).lower().split())
    for words in SAID[part]:
        assert words in said
