"""The library: found by any of its words, kept at every change, and no damaged file is touched."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from acupress.core.content import Content
from acupress.core.routine import Maker, Routine
from acupress.storage.problems import BadFileError
from acupress.storage.routine_file import parse_routine, routine_text
from acupress.storage.routine_library import Entry, RoutineLibrary, open_library
from acupress.storage.routine_tables import VERSION
from tests.core.routines import from_pattern, of, own_point, step
from tests.storage.conftest import ordinary_user

NOW = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
LOGO = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0\0\0\x10\0\0\0\x10" + b"rest" * 5000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a library lies that nobody has made yet."""
    return tmp_path / "data" / "routines.sqlite"


@pytest.fixture
def library(file: Path, content: Content) -> Iterator[RoutineLibrary]:
    """A new library, open."""
    with closing(RoutineLibrary(file, content)) as library:
        yield library


def full(content: Content) -> Routine:
    """A routine in which every field says something, as its file tells it."""
    own = own_point(content)
    made = replace(
        from_pattern(content),
        id="abc-1",
        title="Abends für Zoë",
        patient="Núria García-López",
        tags=("follow-up", "warmth"),
        told={"scar_feels": "no_scar"},
        maker=Maker("A", "B", "C"),
        logo=LOGO,
        opening="Sit down.\nRest.",
        steps=(
            step(content, "KI3"),
            step(content, "SP6"),
            replace(step(content, "BL23"), point="X1"),
        ),
        points=(own,),
    )
    return parse_routine(routine_text(made, private=True).encode(), "", content, private=True)


def titles(library: RoutineLibrary, words: str = "", tag: str = "") -> list[str]:
    return [entry.title for entry in library.search(words, tag)]


# --- keeping


def test_what_is_put_comes_back(library: RoutineLibrary, content: Content) -> None:
    routine = full(content)
    key = library.put(routine, NOW)
    assert library.get(key, content) == routine
    (entry,) = library.search()
    assert entry == Entry(
        key, routine.title, routine.patient, routine.tags, NOW, len(routine.steps), "made"
    )
    assert entry.changed.utcoffset() == NOW.astimezone().utcoffset()


@pytest.mark.parametrize("draft", [Routine(""), Routine("Only a title")])
def test_a_draft_is_kept_as_it_is(
    library: RoutineLibrary, content: Content, draft: Routine
) -> None:
    assert library.get(library.put(draft, NOW), content) == draft
    without = replace(from_pattern(content), title="")
    assert library.get(library.put(without, NOW), content) == without


def test_a_change_stands_in_place_of_what_was(library: RoutineLibrary, content: Content) -> None:
    first = library.put(full(content), NOW, origin="received")
    other = library.put(of(content, "ST36"), NOW + timedelta(minutes=1))
    changed = replace(full(content), title="Mornings", tags=("night",), logo=b"")
    assert library.put(changed, NOW + timedelta(minutes=2), first) == first
    assert library.get(first, content) == changed
    assert [entry.key for entry in library.search()] == [first, other]
    assert [entry.origin for entry in library.search()] == ["made", "made"]
    assert (titles(library, "abends"), titles(library, "mornings")) == ([], ["Mornings"])
    assert library.tags() == {"night": 1}


def test_it_is_on_disk_at_once(library: RoutineLibrary, content: Content, file: Path) -> None:
    """Another window of the app sees it without a close, and this one sees the other's."""
    assert titles(library) == []
    with closing(RoutineLibrary(file, content)) as other:
        key = library.put(full(content), NOW)
        assert titles(other, "abends") == ["Abends für Zoë"]
        other.put(of(content, "ST36"), NOW + timedelta(minutes=1))
        other.remove(key)
    assert titles(library) == ["A routine"]


def test_it_is_there_the_next_day(file: Path, content: Content) -> None:
    with closing(RoutineLibrary(file, content)) as library:
        for number in (2, 3, 1):
            routine = replace(of(content, "SP6"), title=f"Number {number}")
            library.put(routine, NOW + timedelta(days=number))
    found, problems = open_library(file, content)
    with closing(found):
        assert problems == ()
        assert titles(found) == ["Number 3", "Number 2", "Number 1"]


def test_a_logo_of_many_is_kept_once_and_goes_with_the_last(
    library: RoutineLibrary, content: Content, file: Path
) -> None:
    keys = [library.put(full(content), NOW) for _ in range(20)]
    assert file.stat().st_size < 10 * len(LOGO)

    def logos() -> list[bytes]:
        with closing(sqlite3.connect(file)) as base:
            return [row[0] for row in base.execute("SELECT data FROM logo")]

    assert logos() == [LOGO]
    for key in keys:
        library.put(of(content, "SP6"), NOW, key)
    assert logos() == []


def test_a_copy_is_a_routine_of_its_own(library: RoutineLibrary, content: Content) -> None:
    key = library.put(full(content), NOW)
    copy = library.duplicate(key, "For Ana", NOW + timedelta(minutes=1), content)
    made = library.get(copy, content)
    assert made.id not in {"", "abc-1"}
    assert replace(made, title="Abends für Zoë", id="abc-1") == library.get(key, content)
    assert titles(library) == ["For Ana", "Abends für Zoë"]
    with pytest.raises(BadFileError, match="no routine 99"):
        library.duplicate(99, "", NOW, content)


def test_what_is_removed_can_be_taken_back_until_it_is_closed(file: Path, content: Content) -> None:
    with closing(RoutineLibrary(file, content)) as library:
        first = library.put(full(content), NOW)
        library.put(of(content, "ST36"), NOW + timedelta(minutes=1))
        library.remove(first)
        assert (titles(library), library.tags()) == (["A routine"], {})
        library.restore(first)
        assert titles(library) == ["A routine", "Abends für Zoë"]
        assert library.tags() == {"follow-up": 1, "warmth": 1}
        library.remove(first)
    with closing(RoutineLibrary(file, content)) as library:
        library.restore(first)
        assert titles(library) == ["A routine"]
        later = library.put(of(content, "SP6"), NOW)
        assert later > first, "a key is never given again"
    assert "García".encode() not in file.read_bytes(), "nothing is left of a patient"


def test_what_was_removed_is_not_brought_back_by_a_late_change(
    library: RoutineLibrary, content: Content
) -> None:
    key = library.put(of(content, "SP6"), NOW)
    library.remove(key)
    library.put(replace(of(content, "SP6"), title="Changed"), NOW, key)
    assert titles(library) == []
    library.restore(key)
    assert titles(library) == ["Changed"]


# --- searching


@pytest.mark.parametrize(
    "words",
    [
        "abends", "ABENDS zoe", "fur", "Für", "nur", "garcia", "lopez garcia", "García-López",
        "warmth", "followup", "follow-up", "sp6", "SP6 ki3", "sanyinjiao", "sān", "三陰交", "三阴",
        "sore spot", "X1", "three yin", " ", "lopez",
    ],
)  # fmt: skip
def test_it_is_found_by(library: RoutineLibrary, content: Content, words: str) -> None:
    library.put(full(content), NOW)
    assert titles(library, words) == ["Abends für Zoë"]


@pytest.mark.parametrize(
    "words", ["bends", "abends nobody", "SP60", "LI4", "sit", "陰三q", "%", "*"]
)
def test_it_is_not_found_by(library: RoutineLibrary, content: Content, words: str) -> None:
    library.put(full(content), NOW)
    assert titles(library, words) == ([] if words.strip("%*") else ["Abends für Zoë"])


def test_words_of_two_routines_are_not_those_of_one(
    library: RoutineLibrary, content: Content
) -> None:
    for number, (patient, code) in enumerate([("Ana", "SP6"), ("Mei", "KI3"), ("Anabel", "KI3")]):
        routine = replace(of(content, code), title=patient, patient=patient)
        library.put(routine, NOW + timedelta(minutes=number))
    assert titles(library, "ana") == ["Anabel", "Ana"]
    assert titles(library, "ana ki3") == ["Anabel"]
    assert titles(library, "mei sp6") == []


def test_a_tag_narrows_and_tags_are_counted(library: RoutineLibrary, content: Content) -> None:
    for number, tags in enumerate([("warmth", "night"), ("night",), (), ("Äther", "night")]):
        routine = replace(of(content, "SP6"), title=f"Nr{number}", tags=tags)
        library.put(routine, NOW + timedelta(minutes=number))
    assert list(library.tags().items()) == [("Äther", 1), ("night", 3), ("warmth", 1)]
    assert titles(library, "", "night") == ["Nr3", "Nr1", "Nr0"]
    assert titles(library, "warmth", "night") == ["Nr0"]
    assert titles(library, "nr1", "warmth") == []
    assert titles(library, "", "unknown") == []


def test_without_the_content_only_codes_are_found(file: Path, content: Content) -> None:
    with closing(RoutineLibrary(file)) as library:
        library.put(full(content), NOW)
        assert titles(library, "sp6 sore") == ["Abends für Zoë"]
        assert titles(library, "sanyinjiao") == []


def test_a_list_reads_only_the_rows_that_are_looked_at(
    library: RoutineLibrary, content: Content
) -> None:
    for number in range(300):
        routine = Routine(f"Nr{number}")
        library.put(routine, NOW + timedelta(minutes=number))
    asked: list[str] = []
    library._base.set_trace_callback(asked.append)
    found = library.search()
    assert len(found) == 300
    assert not any("title" in question for question in asked)
    assert [found[at].title for at in (0, 10, -1, 150)] == ["Nr299", "Nr289", "Nr0", "Nr149"]
    assert sum("title" in question for question in asked) == 3
    assert [entry.title for entry in found[298:]] == ["Nr1", "Nr0"]
    with pytest.raises(IndexError):
        found[300]


def test_a_list_stays_as_it_was_asked_for(library: RoutineLibrary, content: Content) -> None:
    key = library.put(full(content), NOW)
    found = library.search()
    library.put(Routine("Later"), NOW + timedelta(minutes=1))
    library.remove(key)
    assert [entry.title for entry in found] == ["Abends für Zoë"]


# --- rows and files that are damaged


def spoil(file: Path, question: str, *values: object) -> None:
    with closing(sqlite3.connect(file)) as base:
        base.execute(question, values)
        base.commit()


def test_a_damaged_routine_does_not_hinder_the_others(
    library: RoutineLibrary, content: Content, file: Path
) -> None:
    bad = library.put(full(content), NOW)
    good = library.put(of(content, "SP6"), NOW + timedelta(minutes=1))
    spoil(file, "UPDATE written SET text = ? WHERE routine = ?", b"steps: [\xff", bad)
    spoil(file, "UPDATE routine SET tags = '[', changed = 'once' WHERE key = ?", bad)
    assert sorted(titles(library)) == ["A routine", "Abends für Zoë"]
    (entry,) = [one for one in library.search() if one.key == bad]
    assert (entry.tags, entry.changed.year < 1971) == ((), True)
    with pytest.raises(BadFileError, match="Abends für Zoë"):
        library.get(bad, content)
    assert library.get(good, content) == of(content, "SP6")


def test_a_text_made_by_a_newer_app_is_told_as_that(
    library: RoutineLibrary, content: Content, file: Path
) -> None:
    key = library.put(full(content), NOW)
    spoil(file, "UPDATE written SET text = 'format: acupress-routine/2\ntitle: x'")
    with pytest.raises(BadFileError, match="made by a newer acupress"):
        library.get(key, content)


def foreign(file: Path, version: int, *tables: str) -> None:
    with closing(sqlite3.connect(file)) as base:
        for table in tables:
            base.execute(f"CREATE TABLE {table} (x)")
        base.execute(f"PRAGMA user_version = {version}")
        base.commit()


def damaged(file: Path) -> None:
    with closing(RoutineLibrary(file)) as library:
        for number in range(50):
            library.put(Routine(f"Number {number}", patient="x" * 400), NOW)
    with closing(sqlite3.connect(file)) as base:
        page = base.execute("SELECT rootpage FROM sqlite_master WHERE name = 'routine'").fetchone()
    raw = bytearray(file.read_bytes())
    start = (page[0] - 1) * 4096
    raw[start : start + 4096] = b"\x5a" * 4096
    file.write_bytes(raw)


TABLES = ("routine", "written", "tagged", "logo")
MAKERS = {
    "text": lambda file: file.write_text("Dear diary, " * 500),
    "header only": lambda file: file.write_bytes(b"SQLite format 3\0"),
    "damaged": damaged,
    "foreign": lambda file: foreign(file, 0, "bookmarks"),
    "half a library": lambda file: foreign(file, 1, "routine"),
    "other columns": lambda file: foreign(file, VERSION, *TABLES),
    "newer": lambda file: foreign(file, VERSION + 1, *TABLES, "more"),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_what_is_no_library_stays_as_it_is_and_another_one_is_begun(
    tmp_path: Path, content: Content, kind: str
) -> None:
    file = tmp_path / "routines.sqlite"
    MAKERS[kind](file)
    before = file.read_bytes()
    library, problems = open_library(file, content)
    with closing(library):
        assert library.path == tmp_path / "routines-2.sqlite"
        library.put(full(content), NOW)
    assert len(problems) == 1
    assert problems[0].file == str(file)
    assert ("newer" in problems[0].found) == (kind == "newer")
    assert file.read_bytes() == before


def test_a_library_that_cannot_be_written_is_told(open_folder: Path, content: Content) -> None:
    file = open_folder / "locked" / "routines.sqlite"
    with closing(RoutineLibrary(file, content)) as library:
        library.put(full(content), NOW)
    before = file.read_bytes()
    file.chmod(0o444)
    file.parent.chmod(0o555)
    with ordinary_user(), pytest.raises(BadFileError, match="can be written"):
        open_library(file, content)
    assert file.read_bytes() == before


def test_a_file_in_place_of_its_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"hers")
    with pytest.raises(BadFileError, match="a library of acupress in a folder that can be"):
        open_library(tmp_path / "data" / "routines.sqlite")
    assert (tmp_path / "data").read_bytes() == b"hers"
