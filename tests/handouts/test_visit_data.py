"""What a visit is told of a period, and the table and the data that other programs read."""

import csv
import io
import json
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.content import Content
from acupress.core.journal import Week
from acupress.handouts.visit_data import COLUMNS, FORMULA, Visit, gather, visit_csv, visit_json
from tests.handouts.visits import LAST, NOON, falling, journal, session, visit, wishes

FORMATS = Path(__file__).parents[2] / "docs" / "formats.md"


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_the_figures_are_counted_by_hand() -> None:
    sessions = (
        session(9, 8, 5), session(9, 7, 7), session(4, 4, None), session(0, 5, 2, pressed=()),
    )  # fmt: skip
    told = visit(14, sessions)
    assert (len(told.sessions), told.days_with, told.wishes.days) == (4, 3, 14)
    assert told.pressed_minutes == 18
    assert told.medians == (7, 5, 3)
    assert told.points == (("BL23", 3), ("KI3", 3), ("SP6", 3))


def test_what_was_not_rated_is_not_made_up() -> None:
    told = visit(14, (session(1, None, None), session(0, 5, None)))
    assert told.medians is None
    assert told.rated
    assert not visit(14, (session(1, None, None),)).rated


def test_only_the_days_asked_for_are_told(tmp_path: Path, content: Content) -> None:
    edges = (session(15), session(13), session(0), session(-1))
    with closing(journal(tmp_path, *edges, session(5, seconds=5.0))) as kept:
        for day in (14, 13, 0):
            kept.care.put_week(Week(LAST - timedelta(days=day), 7, 5))
        found = gather(kept, wishes(14), content.care)
    assert [one.id for one in found.sessions] == [987, 1000], "and what was only looked at is none"
    assert [(LAST - one.day).days for one in found.weeks] == [13, 0]


def test_events_stand_in_the_order_of_their_days(tmp_path: Path, content: Content) -> None:
    """Also where a clock was set back between them."""
    with closing(journal(tmp_path)) as kept:
        for ago, about in ((1, "RF10"), (5, "RF20")):
            kept.care.note(NOON - timedelta(days=ago), "red_flag", about)
        found = gather(kept, wishes(14, changes=True), content.care)
    assert [one.about for one in found.events] == ["RF20", "RF10"]


def test_events_come_oldest_first_and_never_tell_of_harm(tmp_path: Path, content: Content) -> None:
    with closing(journal(tmp_path)) as kept:
        for about in ("RF10", "RF17", "RF20"):
            kept.care.note(NOON, "red_flag", about)
        found = gather(kept, wishes(14, changes=True), content.care)
    assert [one.about for one in found.events] == ["RF10", "RF20"]
    assert b"RF17" not in visit_json(found)


def test_what_all_ratings_say_is_told_not_only_those_of_the_period(
    tmp_path: Path, content: Content
) -> None:
    with closing(journal(tmp_path, *falling(40))) as kept:
        found = gather(kept, wishes(7), content.care)
        assert found.change.verdict == "better"
        alone = gather(kept, wishes(40), content.care)
    assert alone.change == found.change


def test_without_a_journal_there_is_nothing(content: Content) -> None:
    assert gather(None, wishes(7), content.care) == Visit(wishes(7))


def test_a_row_for_each_session_with_every_column() -> None:
    told = visit(7, (session(1, 6, None, word="ü, 腰", tags=("ill", "rested")),), notes=True)
    data = visit_csv(told)
    assert data.startswith(b"\xef\xbb\xbf")
    [row] = rows(data)
    assert tuple(row) == COLUMNS
    assert row == {
        "started": "2026-11-26T12:00:00+00:00", "minutes": "9.3", "ending": "finished",
        "pain_before": "6", "pain_after": "", "pattern": "blood", "routine": "",
        "points": "BL23 KI3 SP6", "pressed_seconds": "360", "tags": "ill rested", "note": "ü, 腰",
    }  # fmt: skip


def test_every_column_is_documented() -> None:
    documented = FORMATS.read_text(encoding="utf-8").partition("from “For the visit”")[2]
    for column in COLUMNS:
        assert f"`{column}`" in documented


@pytest.mark.parametrize("begin", FORMULA)
def test_a_text_never_becomes_a_formula(begin: str) -> None:
    note = f"{begin}cmd|' /C calc'!A0"
    told = visit(7, (session(1, 6, 4, word=note, routine=note),), notes=True)
    [row] = rows(visit_csv(told))
    assert row["note"] == row["routine"] == f"'{note}"
    assert json.loads(visit_json(told))["sessions"][0]["note"] == note, "data is no spreadsheet"


@given(st.text(max_size=20))
def test_no_cell_begins_like_a_formula(note: str) -> None:
    told = visit(7, (session(1, 6, 4, word=note.replace("\x00", "")),), notes=True)
    [row] = rows(visit_csv(told))
    assert not row["note"].lstrip().startswith(FORMULA)


def test_what_she_does_not_choose_is_not_in_it() -> None:
    told = visit(7, notes=False, pain=False, routine=False, weeks=(Week(LAST, 7, 5, "private"),))
    for row in rows(visit_csv(told)):
        empty = ("pain_before", "pain_after", "note", "pattern", "points", "routine")
        assert {row[column] for column in empty} == {""}
    data = visit_json(told).decode()
    assert "private" not in data
    assert json.loads(data)["weeks"] == json.loads(data)["changes"] == []


def test_data_has_times_that_can_be_read_back() -> None:
    told = visit(7, notes=True, weeks=(Week(LAST, 7, 5, "up and down"),))
    data = json.loads(visit_json(told))
    assert data["format"] == "acupress-visit/1"
    assert (data["from"], data["to"]) == ("2026-11-21", "2026-11-27")
    times = [datetime.fromisoformat(one["started"]) for one in data["sessions"]]
    assert times == [one.started for one in told.sessions]
    assert data["weeks"] == [{"day": "2026-11-27", "worst": 7, "usual": 5, "note": "up and down"}]
