"""Handing a routine out: each kind saved and whole, all at once, and where it fails."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from acupress.core.routine import Routine
from acupress.handouts import making
from acupress.handouts.making import HAND_OUTS, HandOut, file_name
from acupress.storage.routine_file import read_routine
from acupress.ui.practice import saving
from acupress.ui.practice.hand_out_page import HandOutPage
from acupress.ui.practice.practice_page import PracticePage
from acupress.ui.today import Today
from tests.core.routines import of
from tests.core.support import shipped
from tests.handouts.printed import Pages
from tests.ui.using import WELL, Person

BEGINS = {
    "file": b"format: acupress-routine/1",
    "phone": b"<!DOCTYPE html>",
    "sheet": b"%PDF",
    "cards": b"%PDF",
    "poster": b"%PDF",
    "calendar": b"BEGIN:VCALENDAR",
    "audio": b"RIFF",
}


def handing(person: Person, routine: Routine | None = None) -> HandOutPage:
    """The page of a routine, from Practice."""
    person.start(WELL)
    wanted = routine or of(shipped(), "BL23", "SP6")
    person.window.practice.hand_out.emit(wanted)
    person.settle()
    return person.on(HandOutPage)


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """What she answers where she is asked for a file or a folder."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hand-outs that are made at once; each has a test of its own."""

    def made(one: HandOut) -> HandOut:
        return HandOut(one.kind, one.ending, lambda *_: BEGINS[one.kind])

    for module in (making, saving):
        monkeypatch.setattr(module, "HAND_OUTS", {k: made(v) for k, v in HAND_OUTS.items()})


@pytest.mark.parametrize("kind", [kind for kind in HAND_OUTS if kind != "audio"])
def test_each_kind_is_saved_whole(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: making.Kind
) -> None:
    page = handing(person)
    path = tmp_path / f"made{HAND_OUTS[kind].ending}"
    choosing(monkeypatch, path)
    page.saving.save(HAND_OUTS[kind])
    assert path.read_bytes().startswith(BEGINS[kind])
    assert str(path) in page.saving.told.words
    assert page.saving.told.isVisible()


def test_a_sound_file_is_of_the_kind_that_its_name_says(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = handing(person)
    monkeypatch.setattr(saving.Saving, "voice", None)
    choosing(monkeypatch, tmp_path / "made.wav")
    page.saving.save(HAND_OUTS["audio"])
    assert (tmp_path / "made.wav").read_bytes().startswith(b"RIFF")


def test_enter_saves_and_escape_goes_back(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick(monkeypatch)
    handing(person)
    choosing(monkeypatch, tmp_path / "")
    person.press(Qt.Key.Key_Return)
    assert any(one.suffix == ".acupress" for one in tmp_path.iterdir())
    person.press(Qt.Key.Key_Escape)
    person.on(PracticePage)


def test_all_of_it_into_a_folder(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick(monkeypatch)
    handing(person)
    choosing(monkeypatch, tmp_path)
    person.click("Save all of it into a folder…")
    files = {path.suffix for path in tmp_path.iterdir() if path.is_file()}
    assert files >= {".acupress", ".html", ".pdf", ".m4a", ".ics"}
    assert person.reads("7 files saved in")


def test_what_is_chosen_is_printed_and_remembered(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = handing(person)
    person.click("Letter")
    person.click("Black and white")
    choosing(monkeypatch, tmp_path / "sheet.pdf")
    page.saving.save(HAND_OUTS["sheet"])
    size = Pages((tmp_path / "sheet.pdf").read_bytes()).size()
    assert size == pytest.approx((215.9, 279.4), abs=0.5)
    assert person.window.desk.settings.name("print_paper") == "letter"
    again = HandOutPage(person.window.desk, of(shipped(), "SP6"))
    person.qtbot.addWidget(again)
    assert again.wishes().paper == "letter"
    assert again.wishes().colour == "bw"


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick(monkeypatch)
    page = handing(person)
    (tmp_path / "no folder").write_text("a file")
    choosing(monkeypatch, tmp_path / "no folder" / "x.ics")
    page.saving.save(HAND_OUTS["calendar"])
    assert "could not be saved" in page.saving.told.words
    assert (tmp_path / "no folder").read_text() == "a file"
    person.on(HandOutPage)


def test_nothing_is_saved_where_she_thinks_better_of_it(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = handing(person)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = sorted(tmp_path.rglob("*"))
    page.saving.save(HAND_OUTS["file"])
    assert sorted(tmp_path.rglob("*")) == before
    assert not page.saving.told.isVisible()


def test_the_file_is_without_what_is_hers_alone(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    private = replace(of(shipped(), "SP6"), tags=("tuesday",), told={"pregnant": "no"})
    page = handing(person, private)
    choosing(monkeypatch, tmp_path / "for her.acupress")
    page.saving.save(HAND_OUTS["file"])
    text = (tmp_path / "for her.acupress").read_text(encoding="utf-8")
    assert "tuesday" not in text
    assert "pregnant" not in text
    routine = read_routine(tmp_path / "for her.acupress", shipped())
    assert routine.made_on is not None


def test_it_begins_at_what_does_it_all(person: Person) -> None:
    page = handing(person)
    assert page.focusWidget() is page.all_button


def test_a_routine_without_steps_cannot_be_handed_out(person: Person) -> None:
    page = handing(person, Routine("Empty"))
    assert not page.all_button.isEnabled()
    assert person.reads("It has no steps yet")


def test_a_mother_prints_today_s_routine_and_comes_back(person: Person) -> None:
    person.start(WELL)
    person.on(Today).taking.trigger()
    person.settle()
    person.on(HandOutPage)
    person.click("Back")
    person.on(Today)


def test_a_point_s_card_from_its_page_and_back(person: Person) -> None:
    from acupress.ui.points_page import PointsPage

    person.start(WELL)
    person.window.show_points("SP6")
    person.settle()
    person.click("Print its card…")
    assert person.reads("SP6")
    person.on(HandOutPage)
    person.click("Back")
    assert person.on(PointsPage).chosen == "SP6"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("For Anna's low back", "For Anna s low back - cards.pdf"),
        ("../../etc/passwd", "etc passwd - cards.pdf"),
        ("CON: a|b?", "CON a b - cards.pdf"),
        ("", "routine - cards.pdf"),
        ("三陰交", "三陰交 - cards.pdf"),
        ("x" * 200, "x" * 60 + " - cards.pdf"),
    ],
)
def test_names_of_files_suit_every_system(title: str, name: str) -> None:
    assert file_name(Routine(title), HAND_OUTS["cards"]) == name
