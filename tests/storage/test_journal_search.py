"""The journal is asked for some of its sessions, and for the ratings of all."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from acupress.core.change import Rating
from acupress.core.journal import TAGS, Wanted
from acupress.storage.journal_file import JournalFile

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
NASTY = "%_'\"\\;-- ÄßñÉ 睡得不好"


@pytest.fixture
def journal(tmp_path: Path) -> JournalFile:
    return JournalFile(tmp_path / "journal.sqlite")


def enter(
    journal: JournalFile,
    word: str = "",
    tags: tuple[str, ...] = (),
    before: int | None = None,
    after: int | None = None,
) -> int:
    number = journal.begin(NOW, None, 10, 600)
    journal.write(number, 60)
    journal.rate(number, before, after, word, tags)
    return number


def found(journal: JournalFile, **wanted: object) -> list[int]:
    return [one.id for one in journal.sessions(wanted=Wanted(**wanted))]  # type: ignore[arg-type]


def test_small_letters_find_large_ones_in_every_language(journal: JournalFile) -> None:
    number = enter(journal, "Très MÜDE, Straße")
    for word in ("très", "müde", "TRÈS", "strasse", "e, s"):
        assert found(journal, word=word) == [number]
    assert found(journal, word="tres") == []


@pytest.mark.parametrize("part", NASTY.split(" "))
def test_no_letter_means_anything_but_itself(journal: JournalFile, part: str) -> None:
    numbers = [enter(journal, NASTY), enter(journal, "plain")]
    assert found(journal, word=part) == numbers[:1]
    assert found(journal, word=part + "x") == []


def test_a_tag_is_found_whole(journal: JournalFile) -> None:
    number = enter(journal, tags=("bad_night", "ill"))
    assert found(journal, tag="ill") == found(journal, tag="bad_night") == [number]
    assert found(journal, tag="night") == found(journal, tag="bad") == []


def test_half_a_rating_is_a_rating(journal: JournalFile) -> None:
    rated = [enter(journal, before=0), enter(journal, after=3), enter(journal, before=4, after=4)]
    without = enter(journal, "no number")
    assert found(journal, rated=True) == rated[::-1]
    assert found(journal, rated=False) == [without]
    assert found(journal) == [without, *rated[::-1]]


words = st.text(st.sampled_from("abÄß %_'"), max_size=4)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    st.lists(
        st.tuples(words, st.sets(st.sampled_from(TAGS)), st.none() | st.integers(0, 10)),
        max_size=5,
    ),
    st.builds(Wanted, words, st.just("") | st.sampled_from(TAGS), st.none() | st.booleans()),
)
def test_it_finds_what_python_finds(
    told: list[tuple[str, set[str], int | None]], wanted: Wanted
) -> None:
    journal = JournalFile(Path(":memory:"))
    numbers = {
        enter(journal, word, tuple(tags), before): (word, tags, before)
        for word, tags, before in told
    }
    expected = [
        number
        for number, (word, tags, before) in numbers.items()
        if wanted.word.casefold() in word.casefold()
        and (not wanted.tag or wanted.tag in tags)
        and wanted.rated in {None, before is not None}
    ]
    assert [one.id for one in journal.sessions(wanted=wanted)] == expected[::-1]
    journal.close()


def test_pieces_meet_without_a_gap(journal: JournalFile) -> None:
    numbers = [enter(journal, "yes" if place % 3 else "no") for place in range(20)]
    wanted, seen, before = Wanted(word="yes"), [], None
    while piece := journal.sessions(4, before=before, wanted=wanted):
        seen += [one.id for one in piece]
        before = seen[-1]
    assert seen == [number for place, number in enumerate(numbers) if place % 3][::-1]


def test_ratings_are_those_before_sessions_that_count(journal: JournalFile) -> None:
    for days, seconds, before in ((2, 60, 7), (1, 5, 6), (0, 60, None), (0, 60, 0)):
        number = journal.begin(NOW - timedelta(days=days), None, 10, 600)
        journal.write(number, seconds)
        journal.rate(number, before, 3, "")
    assert journal.ratings(10) == (Rating(date(2026, 11, 18), 7), Rating(date(2026, 11, 20), 0))
    assert len(journal.ratings()) == 3
