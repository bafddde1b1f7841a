"""Care over time: when the safety check is due again, what has changed since, and what rising pain
asks for.

Her stored answers stay as she gave them; a plan is made with what holds today (`counted_on`). How
much is a change is said in `core/change.py`; that a week of rising pain asks for lighter presses is
background knowledge, to be checked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from acupress.core.answers import Answers
from acupress.core.change import LEAST_RATINGS, POINTS, middle, ratings_of
from acupress.core.journal import Event, Session
from acupress.core.safety import Care, Fact, Rule, assess
from acupress.core.text import Text, filled

BIRTH, PREGNANT, RISING = "weeks_since_birth", "pregnant", "pain_rising"
"""Facts: the weeks that are counted on, the one asked again each month, the one that her ratings
answer."""
CHECK_DAYS, PREGNANT_DAYS = 7, 30
SOFT_DAYS = 28
"""Presses are softened for so long at the most; then she decides anew."""


def last_answer(events: Iterable[Event], fact: str) -> tuple[str, date] | None:
    """Return how a fact was answered last and when; `events` come newest first."""
    for event in events:
        name, _, answer = event.about.partition("=")
        if event.kind == "answered" and name == fact:
            return answer, event.at.date()
    return None


def check_due(checked: date | None, today: date) -> bool:
    """Whether a week has passed since the safety check; before the first there is nothing due."""
    return checked is not None and not _within(checked, today, CHECK_DAYS)


def pregnancy_due(asked: date, today: date) -> bool:
    """Whether "could you be pregnant?" was answered so long ago that it has to be asked again."""
    return not _within(asked, today, PREGNANT_DAYS + 1)


def _within(then: date, today: date, days: int) -> bool:
    """Whether it was less than so many days ago. A clock that ran ahead then holds nothing back;
    one day ahead may be that of another time zone."""
    return -1 <= (today - then).days < days


def counted_on(answers: Answers, given: date | None, today: date, care: Care) -> Answers:
    """Return her answers with the weeks since birth of today; `given` is when she told them."""
    weeks = answers.facts.get(BIRTH)
    if not isinstance(weeks, int) or given is None or today <= given:
        return answers
    most = care.facts[BIRTH].most
    by_now = max(weeks, min(most, weeks + (today - given).days // 7))
    return replace(answers, facts={**answers.facts, BIRTH: by_now})


def _pains(sessions: Iterable[Session], today: date, first: int, last: int) -> list[int]:
    """Her pain before sessions from `first` to `last` days ago, both included."""
    days = range(last, first + 1)
    return [one.pain for one in ratings_of(sessions) if (today - one.day).days in days]


def rising_from(sessions: Iterable[Session], today: date) -> float | None:
    """Return the median of the week before where that of the last seven days is at least 2 above
    it, with three ratings in each; else None."""
    told = tuple(sessions)
    now, before = _pains(told, today, 6, 0), _pains(told, today, 13, 7)
    if min(len(now), len(before)) < LEAST_RATINGS:
        return None
    level = middle(before)
    return level if middle(now) >= level + POINTS else None


def came_down(sessions: Iterable[Session], level: float, today: date) -> bool:
    """Whether her ratings say that pain which had risen from `level` has come down again."""
    now = _pains(sessions, today, 6, 0)
    return len(now) >= LEAST_RATINGS and middle(now) < level + POINTS


def still_high(sessions: Iterable[Session], level: float, began: date, today: date) -> bool:
    """Whether pain that had risen from `level` has not come down again since it `began`."""
    return (today - began).days < SOFT_DAYS and not came_down(sessions, level, today)


def held(answers: Answers, care: Care) -> frozenset[str]:
    """Return the ids of what changes her plan: red flags, and care rules that are more than a word.

    Not what is at hand today, which changes by the hour, and never what is about harm.
    """
    today = assess(answers, care)
    flags = (flag.id for flag in today.flags if not flag.crisis)
    return frozenset((*flags, *(rule.id for rule in today.rules if _lasts(rule, care))))


def changes(
    before: frozenset[str], answers: Answers, care: Care, phrases: Mapping[str, Text]
) -> tuple[Text, ...]:
    """Return what has changed since these ids (`held`) held, as whole sentences with the reason."""
    now = held(answers, care)
    rules = [rule for rule in care.rules if rule.id in now ^ before]
    told = [rule.says for rule in rules if rule.id in now]
    for rule in rules:
        if rule.id in before:
            told += _ended(rule, answers, care, phrases)
    flags = care.red_flags
    told += [flags[one].do for one in flags if one in now - before]
    if any(one in flags for one in before - now):
        told.append(phrases["red_flags_over"])
    return tuple(text for number, text in enumerate(told) if text not in told[:number])


def changed(
    before: Answers, after: Answers, care: Care, phrases: Mapping[str, Text]
) -> tuple[Text, ...]:
    """Return what changes in her plan from one set of answers to the next, with the reasons."""
    return changes(held(before, care), after, care, phrases)


def new_answers(before: Answers, after: Answers, care: Care) -> Sequence[str]:
    """Return what her safety answers say anew, as ``fact=answer``: what she answered otherwise
    before, and what a care rule now holds for."""
    acting = {when.fact for rule in assess(after, care).rules for when in rule.when}
    return [
        f"{name}={after.facts[name]}"
        for name, fact in care.facts.items()
        if fact.group == "safety" and name in after.facts
        if after.facts[name] != before.facts.get(name)
        if name in before.facts or name in (BIRTH, PREGNANT) or name in acting
    ]


def answer_words(fact: Fact, answer: str | int) -> Text:
    """Return the words of an answer to a question about her."""
    labels = {choice.id: choice.label for choice in fact.choices}
    return labels.get(str(answer), {"en": str(answer)})


def _ended(rule: Rule, answers: Answers, care: Care, phrases: Mapping[str, Text]) -> Iterable[Text]:
    """Why a rule no longer holds: time, her ratings, or what she answers now."""
    asked = [when.fact for when in rule.when]
    if RISING in asked:  # it may also have been the last of `SOFT_DAYS`, with pain as it was
        yield phrases["pain_eased" if answers.has(f"{RISING}=no") else "record_softened_over"]
        return
    for name in asked:
        if name == BIRTH and name in answers.facts:
            yield filled(phrases["weeks_passed"], weeks={"en": str(answers.facts[name])})
            return
    for name in asked:
        if name in answers.facts:
            fact = care.facts[name]
            answer = answer_words(fact, answers.facts[name])
            yield filled(phrases["care_ended"], ask=fact.ask, answer=answer)
            return
    yield phrases["care_ended_by_you"]


def _lasts(rule: Rule, care: Care) -> bool:
    """Whether a rule does more than say a word, and depends on more than what is at hand."""
    groups = {care.facts[when.fact].group for when in rule.when}
    return rule.effect != "note" and groups != {"at_hand"}
