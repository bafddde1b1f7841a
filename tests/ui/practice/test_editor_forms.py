"""Details, letterhead and what is known of the patient: every field changes the routine, and shows
what was undone."""

from datetime import date
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from acupress.core.breathing import Pace
from acupress.core.routine import Routine
from acupress.storage.routine_file import parse_routine, routine_text
from acupress.storage.routine_rules import logo_problem
from acupress.ui.practice.details import WarmField, tags_of
from acupress.ui.practice.editor import Editor
from acupress.ui.practice.letterhead import Letterhead
from acupress.ui.practice.logo_field import MOST_BYTES
from acupress.ui.practice.told_form import ToldForm
from tests.core.support import shipped
from tests.ui.practice.practising import editing, keys, routine, write
from tests.ui.using import EVENING, Person


def now(person: Person) -> Routine:
    """The routine on the table."""
    return person.on(Editor).bench.routine


def field(person: Person, kind: type[QWidget], name: str) -> QWidget:
    """The visible field of this name."""
    found = [
        one
        for one in person.window.findChildren(kind)
        if one.accessibleName() == name and one.isVisible()
    ]
    assert len(found) == 1, name
    return found[0]


@pytest.mark.parametrize(
    ("part", "name", "said"),
    [
        ("Details", "For whom", "patient"),
        ("Letterhead", "Your name", "maker.name"),
        ("Letterhead", "Clinic", "maker.clinic"),
        ("Letterhead", "How to reach you", "maker.contact"),
    ],
)
def test_lines(person: Person, part: str, name: str, said: str) -> None:
    editing(person)
    person.click(part)
    line = field(person, QLineEdit, name)
    write(person, line, "Mei Lin")
    value: object = now(person)
    for step in said.split("."):
        value = getattr(value, step)
    assert value == "Mei Lin"
    keys(person, Qt.Key.Key_Z)
    assert isinstance(line, QLineEdit)
    assert line.text() == ""


@pytest.mark.parametrize(
    ("name", "said"), [("At the beginning", "opening"), ("At the end", "closing")]
)
def test_words_of_some_lines(person: Person, name: str, said: str) -> None:
    editing(person)
    person.click("Details")
    text = field(person, QPlainTextEdit, name)
    write(person, text, "Rest")
    person.press(Qt.Key.Key_Return)
    person.type("well")
    assert getattr(now(person), said) == "Rest\nwell"
    keys(person, Qt.Key.Key_Z)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == ""


def test_tags(person: Person) -> None:
    editing(person)
    person.click("Details")
    tags = field(person, QLineEdit, "Tags")
    write(person, tags, "twins, back ,")
    assert now(person).tags == ("twins", "back")
    assert isinstance(tags, QLineEdit)
    assert tags.text() == "twins, back ,"


def test_tags_are_counted_once_and_not_too_many() -> None:
    assert tags_of(" a,b,, a ,") == ("a", "b")
    assert len(tags_of(",".join(map(str, range(99))))) == 30
    assert tags_of("x" * 99) == ("x" * 80,)


def test_pace_and_warmth(person: Person) -> None:
    own = [{"name": "Mine", "inhale": 4.0, "hold": 0.0, "exhale": 6.0}]
    editing(person, own_paces=own)
    person.click("Details")
    paces = field(person, QComboBox, "Pace of her breath")
    assert isinstance(paces, QComboBox)
    names = [paces.itemText(index) for index in range(paces.count())]
    assert names[0] == "Calm: 6 breaths a minute"
    assert names[-1] == "Mine: 6 breaths a minute"
    paces.setFocus()
    person.press(Qt.Key.Key_End)
    assert now(person).pace == Pace(4, 6)
    keys(person, Qt.Key.Key_Z)
    assert paces.currentIndex() == 0
    warm = field(person, WarmField, "Warm pack before the first point")
    assert isinstance(warm, WarmField)
    assert warm.text() == "none"
    warm.setFocus()
    person.press(Qt.Key.Key_Up)
    assert now(person).warm_seconds == 30


def test_what_came_with_it_stays_though_it_is_not_among_the_choices(person: Person) -> None:
    editing(person, routine(pace=Pace(3, 5), language="eo"))
    person.click("Details")
    pace = field(person, QComboBox, "Pace of her breath")
    language = field(person, QComboBox, "Language of your words")
    assert isinstance(pace, QComboBox)
    assert pace.currentText() == "In 3 s, out 5 s."
    assert isinstance(language, QComboBox)
    assert language.currentText() == "Esperanto"
    assert (now(person).pace, now(person).language) == (Pace(3, 5), "eo")


def test_days(person: Person) -> None:
    editing(person)
    person.click("Details")
    person.click("Review on: In 2 weeks")
    assert now(person).review_on == date(2026, 3, 16)
    person.click("Valid from: Today")
    assert now(person).valid_from == EVENING.date()
    keys(person, Qt.Key.Key_Z)
    assert now(person).valid_from is None
    person.click("Review on: Leave open")
    assert now(person).review_on is None


def letterhead(person: Person) -> Letterhead:
    """Go to the letterhead."""
    person.click("Letterhead")
    form = person.on(Editor).form("letterhead")
    assert isinstance(form, Letterhead)
    return form


def picture(path: Path, side: int, *, noisy: bool = False) -> Path:
    """A picture in a file: of one colour, or so that nothing packs it small."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0x2F6F6B)
    if noisy:
        image = QImage(Random(1).randbytes(side * side * 4), side, side, image.format())
    assert image.save(str(path))
    return path


def test_a_logo_is_chosen_shown_and_removed(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editing(person)
    form, path = letterhead(person), picture(tmp_path / "logo.png", 300)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    person.click("Choose a picture for your logo")
    assert now(person).logo == path.read_bytes()
    assert form.logo.picture.pixmap().height() == 96
    person.click("Remove the logo")
    assert now(person).logo == b""
    assert not form.logo.picture.isVisible()


def test_a_large_logo_is_made_smaller_and_fits_into_the_file(
    person: Person, tmp_path: Path
) -> None:
    editing(person)
    path = picture(tmp_path / "photo.png", 700, noisy=True)
    assert path.stat().st_size > MOST_BYTES
    letterhead(person).logo.take(path)
    made = now(person)
    assert 0 < len(made.logo) <= MOST_BYTES
    assert logo_problem(made.logo) is None
    assert parse_routine(routine_text(made).encode(), "", shipped()).logo == made.logo


def test_what_is_no_picture_is_told_and_the_old_one_stays(person: Person, tmp_path: Path) -> None:
    editing(person)
    form = letterhead(person)
    form.logo.take(picture(tmp_path / "logo.png", 30))
    before = now(person)
    (tmp_path / "words.png").write_text("no picture")
    form.logo.take(tmp_path / "words.png")
    assert person.reads("words.png cannot be used.")
    assert now(person) == before
    form.logo.take(picture(tmp_path / "other.png", 40))
    assert not person.reads("cannot be used")
    assert now(person) != before


def told(person: Person) -> ToldForm:
    """Go to what is known of the patient."""
    person.click("Your patient")
    form = person.on(Editor).form("patient")
    assert isinstance(form, ToldForm)
    return form


def test_what_is_known_of_her_stays_in_the_library(person: Person) -> None:
    editing(person)
    form = told(person)
    assert person.reads("never handed out")
    form.fields["pregnant"].button("no").click()
    form.fields["birth"].button("caesarean").click()
    form.fields["weeks_since_birth"].set_value(9)
    known = {"pregnant": "no", "birth": "caesarean", "weeks_since_birth": 9}
    assert now(person).told == known
    assert now(person).handed_out().told == {}
    person.click("All routines")
    person.press(Qt.Key.Key_Return)
    assert now(person).told == known


def test_each_answer_is_undone_by_itself(person: Person) -> None:
    editing(person)
    form = told(person)
    form.fields["pregnant"].button("no").click()
    form.fields["varicose"].button("yes").click()
    keys(person, Qt.Key.Key_Z)
    assert now(person).told == {"pregnant": "no"}
    assert form.fields["varicose"].value is None
    keys(person, Qt.Key.Key_Z)
    assert now(person).told == {}
    assert form.fields["pregnant"].value is None


def test_all_of_it_can_be_left_open_again(person: Person) -> None:
    editing(person, routine(told={"pregnant": "yes", "anxious": "yes"}))
    form = told(person)
    assert form.fields["pregnant"].value == "yes"
    form.fields["pregnant"].button("no").click()
    assert now(person).told == {"pregnant": "no", "anxious": "yes"}  # not asked here, but kept
    person.click("Clear all")
    assert now(person).told == {}
    assert form.fields["pregnant"].value is None
