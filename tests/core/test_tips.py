"""Every tip of the sources is there with its caution, hidden where it does harm; three a week."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.safety import holds
from acupress.core.tips import AT_A_TIME, Tip, suiting, tips_today
from tests.core.support import PATTERNS, few, shipped

Facts = dict[str, str | int]
MONDAY = date(2026, 11, 23)
THINNER = ("blood_thinner", ("yes", "yes_prescriber_agrees"), "no")

# What the two articles advise: the words that say it, and for whom; none: for all.
SOURCES = {
    "bone broth": {"kidney-qi", "kidney-yin"},
    "black beans": {"kidney-qi", "kidney-yin"},
    "walnuts": {"kidney-qi", "kidney-yin"},
    "sesame seeds": {"kidney-qi", "kidney-yin"},
    "eggs": {"kidney-qi", "kidney-yin"},
    "goji berries": {"kidney-qi", "kidney-yin"},
    "red dates": {"blood"},
    "spinach": {"blood"},
    "beetroot": {"blood"},
    "lean red meat": {"blood"},
    "chicken soup": {"blood"},
    "ginger": {"cold-damp"},
    "cinnamon": {"cold-damp"},
    "garlic": {"cold-damp"},
    "raw and cold food": {"cold-damp"},
    "wrapped warm pack": {"cold-damp"},
    "moxa over gv4, bl23 and cv4": {"cold-damp"},
    "caffeine": set(),
    "alcohol": set(),
    "greasy food": set(),
    "rest as much as you can": set(),
    "cold and damp, and off cold seats": set(),
    "postnatal yoga": set(),
    "stretching": set(),
    "qigong": set(),
    "sleep when you can": set(),
    "liver and heart": set(),
    "one to two minutes a point": set(),
    "breathe out into the press": set(),
    "cupping and gua sha": set(),
    "pushing harder can make it worse": set(),
    "recovery does not end at six weeks": set(),
    "ligaments softened": set(),
    "a calmer nervous system": set(),
    "core strength": set(),
    "scar massage": set(),
}
# What has to be said beside a tip.
CAUTIONS = {
    "walnut-sesame-egg": ("nuts", "sesame", "egg", "allergic"),
    "goji": ("warfarin", "blood thinner"),
    "dark-greens": ("warfarin", "about the same from week to week"),
    "garlic": ("warfarin", "cooking amounts"),
    "ginger-cinnamon": ("blood thinner", "cooking amounts"),
    "blood-test": ("food alone is not enough",),
    "warm-food": ("five portions a day while breastfeeding",),
    "warm-pack": ("10 to 15 minutes", "three times a day", "never fall asleep", "numb", "scar",
                  "epidural", "fever", "varicose", "baby on your lap"),
    "moxa": ("burns", "baby"),
    "early-rest": ("not mean staying in bed", "clots"),
    "caffeine": ("tea", "chocolate"),
    "alcohol": ("never share a bed or sofa",),
    "gentle-movement": ("caesarean", "pelvic pain"),
    "sleep-and-help": ("midwife", "can be helped"),
    "scar-massage": ("no scab", "never pain"),
    "for-practitioners": ("blood thinners", "broken skin", "possible pregnancy"),
    "after-pressing": ("leave out two days",),
    "where-never": ("numb skin",),
}  # fmt: skip
FIGURES = {
    "caffeine": ("200 mg", "300 mg"),
    "alcohol": ("2 to 3 hours",),
    "the-check": ("6 to 8 weeks", "12 weeks"),
    "build-up": ("5 to 15 minutes", "three the most"),
}
# A tip that is hidden: by these facts, and not by those.
HIDDEN: dict[str, tuple[list[Facts], list[Facts]]] = {
    "goji": (
        [{"blood_thinner": "yes"}, {"blood_thinner": "yes_prescriber_agrees"}],
        [{}, {"blood_thinner": "no"}],
    ),
    "garlic": (
        [{"blood_thinner": "yes"}, {"blood_thinner": "yes_prescriber_agrees"}],
        [{}, {"blood_thinner": "no"}],
    ),
    "early-rest": ([{"weeks_since_birth": 13}], [{}, {"weeks_since_birth": 12}]),
    "the-check": ([{"weeks_since_birth": 13}], [{}, {"weeks_since_birth": 12}]),
    "not-at-six-weeks": ([{"weeks_since_birth": 5}], [{}, {"weeks_since_birth": 6}]),
    "scar-massage": (
        [
            {},
            {"wound": "healing"},
            {"birth": "vaginal", "wound": "closed_checked"},
            {"birth": "caesarean", "wound": "closed_checked", "weeks_since_birth": 5},
        ],
        [{"birth": "caesarean", "wound": "closed_checked", "weeks_since_birth": 6}],
    ),
}


def hidden(tip: Tip, facts: Facts) -> bool:
    return any(holds(when, Answers(facts=facts)) for when in tip.avoid_when)


def week(day: date, pattern: str | None = "blood", away: tuple[str, ...] = ()) -> list[str]:
    tips = shipped().tips
    return [tip.id for tip in tips_today(tips, pattern, Answers(), day, warm=True, away=away)]


@pytest.mark.parametrize("words", SOURCES)
def test_every_tip_of_the_articles_is_there_for_whom_it_is_meant(
    content: Content, words: str
) -> None:
    found = [tip for tip in content.tips.tips.values() if words in tip.text["en"].lower()]
    assert SOURCES[words] in [set(tip.patterns) for tip in found]


@pytest.mark.parametrize("name", CAUTIONS)
def test_its_caution_stands_beside_it(content: Content, name: str) -> None:
    caution = content.tips.tips[name].caution
    assert caution is not None
    for words in CAUTIONS[name]:
        assert words in " ".join(caution["en"].lower().split())


@pytest.mark.parametrize("name", FIGURES)
def test_figures_are_those_of_the_sources(content: Content, name: str) -> None:
    for figure in FIGURES[name]:
        assert figure in content.tips.tips[name].text["en"]


def test_the_table_holds_every_tip_that_is_ever_hidden(content: Content) -> None:
    assert set(HIDDEN) == {name for name, tip in content.tips.tips.items() if tip.avoid_when}


@pytest.mark.parametrize("name", HIDDEN)
def test_it_is_hidden_where_it_does_harm_and_only_there(content: Content, name: str) -> None:
    tip, (harm, fine) = content.tips.tips[name], HIDDEN[name]
    assert all(hidden(tip, facts) for facts in harm)
    assert not any(hidden(tip, facts) for facts in fine)


def test_what_warms_goes_with_the_warmth(content: Content) -> None:
    warm = {tip.id for tip in suiting(content.tips, "cold-damp", Answers(), warm=True)}
    cold = {tip.id for tip in suiting(content.tips, "cold-damp", Answers(), warm=False)}
    assert warm - cold == {"warm-pack"}
    assert not any("warm pack" in content.tips.tips[name].text["en"] for name in cold)


def test_nothing_is_promised_or_diagnosed(content: Content) -> None:
    for tip in content.tips.tips.values():
        text = tip.text["en"].lower()
        assert not any(word in text for word in ("cure", "heals", "treats", "you have "))
        assert tip.sources


@pytest.mark.parametrize("pattern", [*PATTERNS, None])
def test_three_at_a_time_of_her_pattern_and_for_all(content: Content, pattern: str | None) -> None:
    shown = [content.tips.tips[name] for name in week(MONDAY, pattern)]
    assert len(shown) == AT_A_TIME
    assert sum(bool(tip.patterns) for tip in shown) == (1 if pattern else 0)
    assert all(not tip.patterns or pattern in tip.patterns for tip in shown)


def test_they_stay_from_monday_to_sunday(content: Content) -> None:
    assert MONDAY.weekday() == 0
    days = [week(MONDAY + timedelta(days=number)) for number in range(8)]
    assert days[0] == days[6] != days[7]
    assert all(day == days[0] for day in days[:7])


@few
@given(st.sampled_from([*PATTERNS, None]), st.dates(date(2026, 1, 1), date(2036, 1, 1)))
def test_every_one_has_its_turn(pattern: str | None, day: date) -> None:
    tips = shipped().tips
    fitting = {tip.id for tip in suiting(tips, pattern, Answers(), warm=True)}
    seen = {
        name
        for number in range(len(fitting))
        for name in week(day + timedelta(7 * number), pattern)
    }
    assert seen == fitting


@given(st.data())
def test_for_one_put_away_another_steps_in(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    before = week(MONDAY, pattern)
    gone = data.draw(st.sampled_from(before))
    after = week(MONDAY, pattern, (gone,))
    assert gone not in after
    assert len(set(after)) == AT_A_TIME
    assert set(before) - {gone} <= set(after)


def test_with_all_put_away_there_is_none(content: Content) -> None:
    assert week(MONDAY, "blood", tuple(content.tips.tips)) == []
