"""The kept session in the journal: all or nothing, checked when read, and from version 1 on."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.journal import Pressing
from acupress.core.kept import Kept
from acupress.core.planner import Wishes, plan_today
from acupress.core.player import Place
from acupress.storage.journal_file import JournalFile
from acupress.storage.journal_opening import open_journal
from acupress.storage.journal_tables import COLUMNS, VERSION
from acupress.storage.kept_text import from_text, to_text
from acupress.storage.problems import BadFileError

NOW = datetime(2026, 11, 20, 8, 30, 15, 250000, tzinfo=UTC)
VERSION_1 = Path(__file__).parent / "journal-1.sql"
"""A journal as acupress 0.1 wrote it: one row for each stretch of a press."""


@pytest.fixture
def kept(content: Content) -> Kept:
    """A session as full of fields as one can be."""
    plan = plan_today(Answers(), Wishes(minutes=15, pattern="cold-damp"), content)
    step = replace(plan.steps[0], longer={"left": 2}, others=(plan.steps[1].variant,))
    plan = replace(plan.with_step(0, step), own_breath=4.25)
    return Kept(plan, Place(7, 31.0000000001), 1, 245.3, NOW, "playing")


def ask(file: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as base:
        found = base.execute(question).fetchall()
        base.commit()
    return found


def begin(journal: JournalFile, kept: Kept | None = None) -> int:
    return journal.begin(NOW, "blood", 10, 590.0, kept=kept)


# --- what is kept


def test_what_is_kept_comes_back_the_same(journal: JournalFile, file: Path, kept: Kept) -> None:
    number = begin(journal, kept)
    assert journal.kept() == replace(kept, session=number)
    later = replace(kept, session=number, place=Place(8, 0.0), why="baby", played=300.0)
    journal.write(number, 300.0, kept=later)
    with closing(JournalFile(file)) as other:
        assert other.kept() == later
    assert ask(file, "SELECT COUNT(*) FROM kept") == [(1,)]


def test_at_first_nothing_is_kept(journal: JournalFile) -> None:
    assert journal.kept() is None
    begin(journal)
    assert journal.kept() is None
    journal.drop_kept()


def test_with_its_ending_nothing_is_kept_any_more(journal: JournalFile, kept: Kept) -> None:
    number = begin(journal, kept)
    journal.write(number, 590.0, (Pressing("KI3", "left", 9.0),), kept, ending="finished")
    assert journal.kept() is None
    (session,) = journal.sessions()
    assert (session.ending, session.seconds, len(session.pressed)) == ("finished", 590.0, 1)


def test_another_session_lets_the_kept_one_go(journal: JournalFile, kept: Kept) -> None:
    first = begin(journal, kept)
    second = begin(journal, kept)
    found = journal.kept()
    assert found is not None
    assert found.session == second != first
    journal.write(first, 5.0, ending="early")
    assert journal.kept() is not None, "the ending of another one does not touch it"
    begin(journal)
    assert journal.kept() is None


def test_it_is_let_go(journal: JournalFile, kept: Kept) -> None:
    begin(journal, kept)
    journal.drop_kept()
    assert journal.kept() is None
    assert journal.sessions()[0].ending == "interrupted", "it counts as what it was"


def test_it_goes_with_its_session(journal: JournalFile, file: Path, kept: Kept) -> None:
    number = begin(journal, kept)
    journal.base.execute("DELETE FROM session WHERE id = ?", (number,))
    assert journal.kept() is None


# --- all or nothing


def test_presses_of_one_side_are_one_row(journal: JournalFile, file: Path) -> None:
    """Ten years of a breath every ten seconds have to stay small."""
    number = begin(journal)
    for breath in range(1, 10):
        for side in ("left", "right"):
            journal.write(number, breath * 10.0, (Pressing("KI3", side, 10.0),))
    assert ask(file, "SELECT side, seconds FROM pressing") == [("left", 90.0), ("right", 90.0)]


def test_a_write_is_whole_or_not_at_all(journal: JournalFile, file: Path, kept: Kept) -> None:
    number = begin(journal, kept)
    before = journal.sessions(), journal.kept()
    wrong: list[tuple[Any, ...]] = [
        (number, 50.0, (Pressing("KI3", "left", 9.0), Pressing("KI3", None, 9.0))),  # type: ignore[arg-type]
        (number, 50.0, (Pressing("KI3", "left", 9.0),), replace(kept, session=99)),
        (number, 50.0, (Pressing("KI3", "left", 9.0),), None, "lost"),
    ]
    for values in wrong:
        with pytest.raises(BadFileError):
            journal.write(*values)
        assert (journal.sessions(), journal.kept()) == before
    with closing(JournalFile(file)) as other:
        assert (other.sessions(), other.kept()) == before


# --- a damaged row


def without(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda data: {key: one for key, one in data.items() if key != name}


def with_plan(**changes: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda data: {**data, "plan": {**data["plan"], **changes}}


DAMAGE: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a number": lambda _: 7,
    "a list": lambda data: [data],
    "nothing": lambda _: None,
    "no plan": without("plan"),
    "no place": without("place"),
    "no time": without("saved"),
    "a field of a later version": lambda data: {**data, "mood": "calm"},
    "another reason": lambda data: {**data, "why": "bored"},
    "a time without its zone": lambda data: {**data, "saved": "2026-11-20T08:30:00"},
    "words for seconds": lambda data: {**data, "played": "long"},
    "no number": lambda data: {**data, "played": float("nan")},
    "more than any number": lambda data: {**data, "played": 10**400},
    "less than nothing": lambda data: {**data, "played": -1.0},
    "a place before the first": lambda data: {**data, "place": {"cue": -1, "offset": 0.0}},
    "half a cue": lambda data: {**data, "place": {"cue": 0.5, "offset": 0.0}},
    "no steps": with_plan(steps=[]),
    "steps that are words": with_plan(steps=["KI3"]),
    "steps that are no list": with_plan(steps={"KI3": 1}),
    "breaths without end": with_plan(settle_breaths=10**9),
    "a breath of no time": with_plan(pace={"inhale": 0.0, "exhale": 0.0, "hold": 0.0}),
    "a pace that is none": with_plan(pace=6),
    "reasons that are numbers": with_plan(reasons=[1, 2]),
    "reasons in no language": with_plan(reasons=[{}]),
    "a switch that is none": with_plan(pulse="yes"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_row_is_told_once_and_set_aside(
    journal: JournalFile, file: Path, kept: Kept, damage: str
) -> None:
    number = begin(journal, kept)
    text = json.dumps(DAMAGE[damage](json.loads(to_text(kept))))
    journal.base.execute("UPDATE kept SET text = ?", (text,))
    with pytest.raises(BadFileError, match=r"journal\.sqlite") as raised:
        journal.kept()
    assert raised.value.problems[0].found
    assert journal.kept() is None, "told once"
    assert ask(file, "SELECT text FROM kept") == [(text,)], "set aside, not thrown away"
    assert [session.id for session in journal.sessions()] == [number]
    journal.write(number, 60.0, kept=replace(kept, session=number))
    assert journal.kept() == replace(kept, session=number), "the next one is kept again"


@pytest.mark.parametrize("raw", ["x'ff00fe'", "'{\"plan\":'", "''", "zeroblob(20)", "7"])
def test_a_row_that_is_no_text(journal: JournalFile, kept: Kept, raw: str) -> None:
    begin(journal, kept)
    journal.base.execute(f"UPDATE kept SET text = {raw}")
    with pytest.raises(BadFileError):
        journal.kept()
    assert journal.kept() is None


def test_every_field_may_be_gone(kept: Kept) -> None:
    """Whatever is cut out of the text, it is refused or still a session."""
    whole = json.loads(to_text(kept))

    def cut(data: Any) -> Iterator[Any]:
        if isinstance(data, dict):
            for key, value in data.items():
                yield {name: one for name, one in data.items() if name != key}
                yield {**data, key: None}
                yield from ({**data, key: less} for less in cut(value))
        elif isinstance(data, list):
            for number, value in enumerate(data[:2]):
                yield [*data[:number], *data[number + 1 :]]
                yield from ([*data[:number], less, *data[number + 1 :]] for less in cut(value))

    refused = 0
    for data in cut(whole):
        try:
            assert isinstance(from_text(json.dumps(data), 1), Kept)
        except ValueError:
            refused += 1
    assert refused > 30


# --- a journal of version 1


def version_1(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(file)) as base:
        base.executescript(VERSION_1.read_text(encoding="utf-8"))


def test_a_journal_of_version_1_becomes_one_of_this(file: Path, kept: Kept) -> None:
    version_1(file)
    assert ask(file, "PRAGMA user_version") == [(1,)]
    presses = "SELECT session, point, side, SUM(seconds) FROM pressing GROUP BY 1, 2, 3"
    before = ask(file, presses), ask(file, "SELECT * FROM session")
    assert len(ask(file, "SELECT * FROM pressing")) > len(before[0]), "some have several rows"
    journal, problems = open_journal(file)
    with closing(journal):
        assert problems == ()
        first, second = journal.sessions()[::-1]
        assert first.pressed == (
            Pressing("KI3", "left", 90.0), Pressing("KI3", "right", 90.0),
            Pressing("BL23", "both", 40.0),
        )  # fmt: skip
        assert (first.ending, first.pain_before, first.pain_after) == ("finished", 6, 4)
        assert first.word == "leichter, 'gut'"
        assert (second.ending, second.pressed) == ("interrupted", ())
        journal.write(second.id, 30.0, (Pressing("KI3", "left", 9.0),), kept)
        assert journal.kept() is not None
        number = begin(journal)
        assert number == second.id + 1
    assert ask(file, "PRAGMA user_version") == [(VERSION,)]
    assert ask(file, "PRAGMA foreign_key_check") == []
    assert ask(file, presses)[: len(before[0])] == before[0]
    tables = ask(file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    assert [name for (name,) in tables] == sorted(COLUMNS)
    with closing(JournalFile(file)) as again:
        assert len(again.sessions()) == 3
