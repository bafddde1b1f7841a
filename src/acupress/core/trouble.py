"""Something feels wrong in a session: three questions, what follows, what is kept.

See `data/trouble.yaml`. Everything is data: the first outcome whose conditions hold is the one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from acupress.core.answers import Answers
from acupress.core.safety import Care, FactChoice, Level
from acupress.core.text import Text

GoesOn = Literal["no", "next", "here"]
"""Whether the session may go on: not today, only at the next point, or also at this one."""


@dataclass(frozen=True)
class TroubleQuestion:
    """One plain question. `signs` are red flags whose short words stand below it."""

    id: str
    ask: Text
    choices: tuple[FactChoice, ...]
    signs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What follows from the answers. `when` maps a question to the answers for which it holds.

    `level` says how soon somebody has to look at it, None for not at all. `keeps` is the answer
    to the fact `Trouble.fact` that is kept for the next plan; `leaves_out` that the point which
    was pressed is left out of it. `crisis` adds a crisis line to the numbers shown.
    """

    id: str
    when: Mapping[str, tuple[str, ...]]
    title: Text
    says: tuple[Text, ...]
    sources: tuple[str, ...]
    level: Level | None = None
    goes_on: GoesOn = "no"
    keeps: str | None = None
    leaves_out: bool = False
    crisis: bool = False

    @property
    def urgent(self) -> bool:
        """Whether somebody has to look at it now or today."""
        return self.level in ("emergency", "same_day")


@dataclass(frozen=True)
class Trouble:
    """The questions in their order, and the outcomes, the first that holds before the others.

    `fact` is the fact about her that an outcome keeps; its choices stand from hardest to mildest.
    """

    fact: str
    questions: tuple[TroubleQuestion, ...]
    outcomes: Mapping[str, Outcome]
    background: tuple[str, ...] = ()


def outcome_of(given: Mapping[str, str], trouble: Trouble) -> Outcome | None:
    """Return what follows from the answers so far, None while a further one decides."""
    for outcome in trouble.outcomes.values():
        told = [given[name] in wanted for name, wanted in outcome.when.items() if name in given]
        if all(told):
            return outcome if len(told) == len(outcome.when) else None
    return None


def remembered(answers: Answers, outcome: Outcome, trouble: Trouble, care: Care) -> Answers:
    """Return her answers with what an outcome keeps; what stands there is never made milder."""
    if outcome.keeps is None:
        return answers
    order = [choice.id for choice in care.facts[trouble.fact].choices]
    stands = str(answers.facts.get(trouble.fact, order[-1]))
    kept = min(stands, outcome.keeps, key=order.index)
    return replace(answers, facts={**answers.facts, trouble.fact: kept})


def settled(answers: Answers, trouble: Trouble) -> Answers:
    """Return her answers without red flags and without what felt wrong: somebody has seen her."""
    facts = {name: value for name, value in answers.facts.items() if name != trouble.fact}
    return replace(answers, red_flags=frozenset(), facts=facts)
