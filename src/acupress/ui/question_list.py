"""Which questions the questionnaire asks her, in which order, with everything that stands there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from acupress.core.answers import ALWAYS, NEVER, Answers
from acupress.core.safety import Fact
from acupress.ui.desk import Desk

Kind = Literal["sign", "fact", "number", "tongue", "told"]
NOTHING = ""
"""The choice that answers with nothing: she would rather not look, or nobody told her."""


@dataclass(frozen=True)
class Question:
    """One question. `choices` maps an answer to its words; `fact` is set for a number."""

    kind: Kind
    id: str
    eyebrow: str
    ask: str
    choices: Mapping[str | int, str]
    hint: str = ""
    fact: Fact | None = None


def questions(answers: Answers, desk: Desk) -> tuple[Question, ...]:
    """Return all questions for her: signs, her story, what is at hand, the tongue, being told."""
    return (
        *_signs(desk),
        *_facts("story", tr("Your story"), answers, desk),
        *_facts("at_hand", tr("What is at hand"), answers, desk),
        _tongue(desk),
        _told(desk),
    )


def given(question: Question, answers: Answers) -> str | int | None:
    """Return the answer that she gave before."""
    if question.kind == "sign":
        return answers.signs.get(question.id)
    if question.kind == "tongue":
        return answers.tongue
    if question.kind == "told":
        return answers.told
    return answers.facts.get(question.id)


def tr(text: str) -> str:
    return QCoreApplication.translate("Questionnaire", text)


def _signs(desk: Desk) -> Iterator[Question]:
    steps: dict[str | int, str] = {
        step: _capital(desk.phrase(f"step_{step}")) for step in range(NEVER, ALWAYS + 1)
    }
    weeks = tr("Over the past two weeks")
    for sign in desk.content.patterns.signs.values():
        yield Question("sign", sign.id, weeks, desk.text(sign.ask), steps)


def _facts(group: str, eyebrow: str, answers: Answers, desk: Desk) -> Iterator[Question]:
    for fact in desk.content.care.facts.values():
        missing = group == "story" and fact.kind == "number" and fact.id not in answers.facts
        if fact.group != group and not missing:
            continue
        if fact.id == "scar_feels" and not answers.has("birth=caesarean"):
            continue
        yield Question(
            "number" if fact.kind == "number" else "fact",
            fact.id,
            eyebrow,
            desk.text(fact.ask),
            {one.id: desk.text(one.label) for one in fact.choices},
            desk.text(fact.hint) if fact.hint else "",
            fact,
        )


def _tongue(desk: Desk) -> Question:
    looks: dict[str | int, str] = {
        tongue.id: desk.text(tongue.look) for tongue in desk.content.patterns.tongues.values()
    }
    looks[NOTHING] = tr("I would rather not look")
    return Question(
        "tongue",
        "tongue",
        tr("If you like"),
        tr("How does your tongue look in daylight?"),
        looks,
        tr("Before eating or drinking something that colours it."),
    )


def _told(desk: Desk) -> Question:
    names: dict[str | int, str] = {
        pattern.id: desk.text(pattern.name) for pattern in desk.content.patterns.patterns.values()
    }
    names[NOTHING] = tr("Nobody told me")
    return Question(
        "told",
        "told",
        tr("My practitioner told me"),
        tr("Has a practitioner of Chinese medicine named a pattern for you?"),
        names,
        tr("What your practitioner says stands before every score."),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
