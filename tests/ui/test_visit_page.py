"""For the visit: the page is seen as it will be, printed, saved, and says where it cannot be."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from acupress.storage.problems import BadFileError, Problem
from acupress.ui.desk import Desk
from acupress.ui.print_dialog import PrintPreview
from acupress.ui.visit_page import VisitPage
from tests.handouts.printed import Pages
from tests.handouts.visits import falling
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.using import ESCAPE, WELL, Person

SaveAs = Callable[[Path | None], None]


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch) -> SaveAs:
    """Let the dialog that asks where to save answer with a path, or be left."""

    def answer(path: Path | None) -> None:
        found = (str(path) if path else "", "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: found)

    return answer


def desk_with(folder: Path, days: int = 20, **settings: object) -> Desk:
    """A desk whose journal holds a session on each of these days; the last is a week ahead."""
    desk = make_desk(folder, WELL, **settings)
    assert desk.journal is not None
    for one in falling(days):
        desk.journal.put_back(one)
    return desk


def shown(qtbot: QtBot, desk: Desk, size: tuple[int, int] = (800, 600)) -> VisitPage:
    page = VisitPage(desk)
    put(qtbot, page, desk, size)
    return page


def tick(page: VisitPage, name: str) -> QCheckBox:
    return next(one for one in page.findChildren(QCheckBox) if one.text() == name)


def pushed(page: VisitPage, name: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name).click()


@contextmanager
def changed_picture(page: VisitPage) -> Iterator[None]:
    before = page.picture.grab().toImage()
    yield
    assert page.picture.grab().toImage() != before


def test_the_picture_follows_what_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, desk_with(tmp_path))
    assert page.picture.accessibleName().endswith("Sessions: 13, on 13 of 28 days.")
    with changed_picture(page):
        page.choices.choose_period("two_weeks")
    assert page.picture.accessibleName().endswith("Sessions: 13, on 13 of 14 days.")
    for name in ("Pressing", "Pain", "Notes"):
        with changed_picture(page):
            tick(page, name).click()
    with changed_picture(page):
        page.choices.name.setText("Anna")
        page.choices.name.textEdited.emit("Anna")


def test_days_of_her_own_stay_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, desk_with(tmp_path))
    page.choices.choose_period("own")
    assert page.choices.first.hasFocus()
    page.choices.last.setDate(QDate(2026, 11, 12))
    page.choices.first.setDate(QDate(2026, 11, 15))
    assert page.choices.last.date() == QDate(2026, 11, 15)
    assert page.picture.accessibleName().endswith("Sessions: 1, on 1 of 1 days.")
    assert page.choices.last.maximumDate() == QDate(2026, 11, 20), "no day that has not come"


def test_what_is_on_it_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_with(tmp_path)
    page = shown(qtbot, desk)
    assert not tick(page, "Notes").isChecked(), "her words only if she chooses"
    assert not tick(page, "Changes").isChecked()
    tick(page, "Notes").click()
    tick(page, "Pain").click()
    again = shown(qtbot, desk)
    assert tick(again, "Notes").isChecked()
    assert not tick(again, "Pain").isChecked()


@pytest.mark.parametrize(
    ("name", "ending"),
    [("Save PDF…", ".pdf"), ("Save table (CSV)…", ".csv"), ("Save data (JSON)…", ".json")],
)
def test_it_is_saved_where_she_says(
    qtbot: QtBot, tmp_path: Path, save_as: SaveAs, name: str, ending: str
) -> None:
    page = shown(qtbot, desk_with(tmp_path))
    save_as(tmp_path / "visit")
    pushed(page, name)
    data = (tmp_path / f"visit{ending}").read_bytes()
    if ending == ".pdf":
        assert Pages(data).count == 1
        assert "13 on 13 of 28 days" in Pages(data).text()
    elif ending == ".csv":
        assert len(data.splitlines()) == 14
    else:
        assert len(json.loads(data)["sessions"]) == 13
    assert page.told.words == f"Saved: {tmp_path / f'visit{ending}'}"


def test_the_dialog_left_saves_nothing(qtbot: QtBot, tmp_path: Path, save_as: SaveAs) -> None:
    page = shown(qtbot, desk_with(tmp_path))
    save_as(None)
    pushed(page, "Save PDF…")
    assert page.told.words == ""


def test_where_nothing_can_be_written_it_says_so(
    qtbot: QtBot, tmp_path: Path, save_as: SaveAs
) -> None:
    page = shown(qtbot, desk_with(tmp_path))
    (tmp_path / "file").write_text("")
    save_as(tmp_path / "file" / "visit.pdf")
    pushed(page, "Save PDF…")
    assert page.told.words.startswith("visit.pdf could not be saved: ")
    assert page.told.words.endswith("Please choose another folder.")


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen knows no such
def test_it_is_printed_as_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, desk_with(tmp_path))
    pushed(page, "Print…")
    [preview] = page.findChildren(PrintPreview)
    qtbot.waitUntil(lambda: preview.preview.pageCount() == 1)
    preview.close()


def test_a_journal_that_cannot_be_read_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_with(tmp_path)

    def broken(*_: object) -> None:
        raise BadFileError(Problem("journal.sqlite", 0, "", "damaged", "a journal"))

    monkeypatch.setattr(desk.journal, "between", broken)
    page = shown(qtbot, desk)
    said = [one.text() for one in page.findChildren(QPushButton) if not one.isEnabled()]
    assert said == ["Print…", "Save PDF…", "Table (CSV)…", "Data (JSON)…"]
    assert "The journal could not be read." in page._problem.text()


def test_without_a_journal_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    desk.journal = None
    assert shown(qtbot, desk)._problem.text() == "There is no journal today. Today says why."


def test_the_way_there_and_back(person: Person) -> None:
    person.start(WELL)
    person.window.every_day.go("visit")
    person.settle()
    person.on(VisitPage)
    person.press(ESCAPE)
    assert type(person.window.screen_shown).__name__ == "JournalPage"


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS[::2], ((360, 640), 200, "night")])
def test_nothing_is_clipped(
    size: tuple[int, int], scale: int, look: str, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(qtbot, desk_with(tmp_path, text_scale=scale, look=look), size)
    page.choices.choose_period("own")
    for _ in range(3):
        QApplication.processEvents()
    assert problems(page) == []
