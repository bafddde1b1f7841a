"""`acupress visit`: her record of a period as a page, a table or data."""

import csv
import json
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from acupress.cli import main
from acupress.storage.directories import user_directories
from acupress.storage.journal_file import JournalFile
from tests.handouts.printed import Pages
from tests.handouts.visits import session

pytestmark = pytest.mark.usefixtures("kept_content")

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """In tests there is one already."""


@pytest.fixture
def journal(home: Path) -> Path:
    """A journal with a session on each of the last 40 days, two of them with a word."""
    path = user_directories().journal
    now = datetime.now().astimezone().replace(hour=12)
    with closing(JournalFile(path)) as made:
        for ago in range(40):
            started = now - timedelta(days=ago)
            made.put_back(session(ago, started=started, word="sore" if ago in (3, 30) else ""))
    return path


def made(capsys: Capture, out: Path, *arguments: str) -> bytes:
    assert main(["visit", *arguments, "--out", str(out)]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    return out.read_bytes()


@pytest.mark.usefixtures("journal")
def test_without_days_it_is_the_last_four_weeks(capsys: Capture, tmp_path: Path) -> None:
    pages = Pages(made(capsys, tmp_path / "v.pdf", "--name", "Anna", "--paper", "letter"))
    assert pages.count == 1
    assert pages.size() == pytest.approx((215.9, 279.4), abs=0.5)
    assert "28 on 28 of 28 days" in pages.text()
    assert "Anna" in pages.text()
    assert "sore" not in pages.text()


@pytest.mark.usefixtures("journal")
def test_days_and_parts_are_hers_to_choose(capsys: Capture, tmp_path: Path) -> None:
    today = datetime.now().astimezone().date()
    days = ("--from", str(today - timedelta(days=9)), "--to", str(today - timedelta(days=2)))
    table = made(capsys, tmp_path / "v.csv", *days, "--notes", "--no-pain")
    rows = [*csv.DictReader(table.decode("utf-8-sig").splitlines())]
    assert len(rows) == 8
    assert [row["note"] for row in rows].count("sore") == 1
    assert {row["pain_before"] for row in rows} == {""}
    data = json.loads(made(capsys, tmp_path / "v.json", *days))
    assert len(data["sessions"]) == 8
    assert {one["note"] for one in data["sessions"]} == {""}


@pytest.mark.usefixtures("journal")
def test_another_ending_is_named(capsys: Capture, tmp_path: Path) -> None:
    assert main(["visit", "--out", str(tmp_path / "v.doc")]) == 1
    assert (
        "found v.doc; allowed: a name that ends with .pdf, .csv or .json" in capsys.readouterr().err
    )
    assert not [*tmp_path.iterdir()]


@pytest.mark.usefixtures("journal")
def test_days_in_the_wrong_order_are_named(capsys: Capture, tmp_path: Path) -> None:
    out = str(tmp_path / "v.csv")
    assert main(["visit", "--from", "2026-03-02", "--to", "2026-03-01", "--out", out]) == 1
    assert "2026-03-02 comes after 2026-03-01" in capsys.readouterr().err


def test_without_a_journal_none_is_made(capsys: Capture, home: Path, tmp_path: Path) -> None:
    assert main(["visit", "--out", str(tmp_path / "v.csv")]) == 1
    assert "there is no journal yet: " in capsys.readouterr().err
    assert not user_directories().journal.exists()
