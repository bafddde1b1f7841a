"""A routine that comes from outside: looked at first, then followed, kept, edited, or left."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from acupress.core.follow import follow
from acupress.core.routine import Maker, Routine, step_for
from acupress.handouts.qr import codes_of
from acupress.storage.followed_file import load_followed
from acupress.storage.routine_file import routine_text
from acupress.ui.first_start import FirstStart
from acupress.ui.opening_page import OpeningPage
from acupress.ui.practice.editor import Editor
from acupress.ui.practice.practice_page import PracticePage
from acupress.ui.refused_page import RefusedPage
from acupress.ui.session_screen import SessionScreen
from acupress.ui.today import Today
from tests.core.routines import own_point
from tests.core.support import shipped
from tests.handouts.test_qr import picture
from tests.ui.opening import (
    HANDED,
    dropped,
    of_files,
    of_image,
    of_text,
    opened,
    paste,
    press_open,
    reads,
    saved,
    texts,
    untouched,
)
from tests.ui.practice.practising import entries, library
from tests.ui.using import ENTER, WELL, Person


def test_what_it_holds_and_who_made_it_is_shown_before_anything_is_taken_over(
    person: Person, file: Path
) -> None:
    person.start(WELL)
    opened(person, file)
    person.on(OpeningPage)
    for told in ("For Anna", "Mei Lin, Park clinic, for Anna", "3 points", "mei@park.example"):
        assert reads(person, told)
    for told in ("1 March 2026", "20 March 2026", "Sit somewhere warm.", "Drink something warm."):
        assert reads(person, told)
    names = [text for text in texts(person) if text[:3] in ("1. ", "2. ", "3. ")]
    assert [name.split()[1] for name in names] == ["SP6", "BL23", "KI3"]
    assert untouched(person)


def test_one_key_follows_it(person: Person, file: Path) -> None:
    before = file.read_bytes()
    person.start(WELL)
    opened(person, file)
    person.press(ENTER)
    today = person.on(Today)
    assert today.timeline.plan.title == "For Anna"
    assert load_followed(person.files.followed, shipped()) == HANDED
    assert file.read_bytes() == before


def test_keep_it_for_later(person: Person, file: Path) -> None:
    person.start(WELL)
    opened(person, file)
    person.click("Keep it for later")
    person.on(PracticePage)
    [entry] = entries(person)
    assert (entry.title, entry.origin) == ("For Anna", "received")
    assert library(person).get(entry.key, shipped()) == HANDED
    assert person.window.desk.followed is None


def test_edit_a_copy_is_hers(person: Person, file: Path) -> None:
    before = file.read_bytes()
    person.start(WELL)
    opened(person, file)
    person.click("Edit a copy")
    person.on(Editor)
    [entry] = entries(person)
    copy = library(person).get(entry.key, shipped())
    assert (copy.steps, copy.title) == (HANDED.steps, HANDED.title)
    assert copy.id != HANDED.id
    assert copy.maker == Maker()
    assert file.read_bytes() == before


def test_not_now_leaves_everything(person: Person, file: Path) -> None:
    person.start(WELL)
    opened(person, file)
    person.click("Not now")
    person.on(Today)
    assert reads(person, "Today's routine")
    assert untouched(person)


def test_ctrl_o_asks_for_a_file(
    person: Person, file: Path, choose: Callable[..., list[str]]
) -> None:
    asked = choose(file)
    person.start(WELL)
    press_open(person)
    assert asked == ["Open a routine"]
    person.on(OpeningPage)


def test_a_dialog_that_is_left_changes_nothing(
    person: Person, choose: Callable[..., list[str]]
) -> None:
    asked = choose()
    person.start(WELL)
    shown = person.on(Today)
    press_open(person)
    assert asked
    assert person.on(Today) is shown


def test_it_can_be_dropped(person: Person, file: Path) -> None:
    person.start(WELL)
    assert dropped(person, of_files(file))
    person.on(OpeningPage)
    assert untouched(person)


def test_its_text_can_be_dropped_and_pasted(person: Person) -> None:
    person.start(WELL)
    assert dropped(person, of_text(routine_text(HANDED)))
    person.click("Not now")
    paste(person, of_text("\n" + routine_text(HANDED)))
    person.on(OpeningPage)
    assert reads(person, "For Anna")
    assert untouched(person)


def test_a_file_can_be_pasted(person: Person, file: Path) -> None:
    person.start(WELL)
    paste(person, of_files(file))
    person.on(OpeningPage)


def test_a_picture_of_its_codes_can_be_pasted(person: Person) -> None:
    person.start(WELL)
    paste(person, of_image(picture(codes_of(HANDED))))
    person.on(OpeningPage)
    person.press(ENTER)
    assert load_followed(person.files.followed, shipped()) == HANDED


def test_pictures_of_its_codes_can_be_dropped_together(person: Person, tmp_path: Path) -> None:
    numbers = " ".join(str(number**3) for number in range(20, 70))
    steps = (replace(HANDED.steps[0], note=numbers), *HANDED.steps[1:])
    codes = codes_of(replace(HANDED, steps=steps, closing=numbers[::-1]))
    assert len(codes) > 1
    paths = [tmp_path / f"{number}.png" for number in range(len(codes))]
    for path, code in zip(paths, codes, strict=True):
        assert picture((code,)).save(str(path))
    person.start(WELL)
    assert dropped(person, of_files(paths[0]))
    person.on(RefusedPage)  # it says which are missing
    assert reads(person, f"of {len(codes)}")
    assert dropped(person, of_files(*paths))
    person.on(OpeningPage)


def test_the_text_of_its_codes_as_a_phone_reads_them_can_be_pasted(person: Person) -> None:
    person.start(WELL)
    paste(person, of_text("\n".join(codes_of(HANDED))))
    person.on(OpeningPage)
    assert reads(person, "For Anna")


def test_what_is_no_routine_is_not_taken(person: Person) -> None:
    person.start(WELL)
    shown = person.on(Today)
    assert not dropped(person, of_text("Good morning"))
    paste(person, of_text("Good morning"))
    assert person.on(Today) is shown


def test_a_session_is_not_disturbed(
    person: Person, file: Path, choose: Callable[..., list[str]]
) -> None:
    asked = choose(file)
    person.start(WELL)
    person.press(ENTER)
    person.play_to("press")
    session = person.on(SessionScreen)
    assert not dropped(person, of_files(file))
    paste(person, of_text(routine_text(HANDED)))
    press_open(person)
    assert person.on(SessionScreen) is session
    assert session.playing.player.playing
    assert not asked
    assert untouched(person)


def test_the_safety_questions_are_not_disturbed(person: Person, file: Path) -> None:
    person.start()
    questions = person.on(FirstStart)
    assert not dropped(person, of_files(file))
    paste(person, of_text(routine_text(HANDED)))
    assert person.on(FirstStart) is questions


def test_opened_before_the_first_start_it_asks_what_is_safe_before_it_begins(
    person: Person, file: Path
) -> None:
    person.start()
    opened(person, file)
    person.press(ENTER)
    person.on(Today)
    assert reads(person, "For Anna")
    person.press(ENTER)
    person.on(FirstStart)


def test_what_she_has_answered_bears_on_it_before_she_chooses(person: Person, file: Path) -> None:
    answers = replace(WELL, facts={**WELL.facts, "pregnant": "yes"})
    person.start(answers)
    opened(person, file)
    reasons = follow(HANDED, shipped(), person.window.desk.today()).reasons
    assert reasons
    assert all(reads(person, reason["en"]) for reason in reasons)
    person.click("Not now")
    person.close()
    person.start(WELL)
    opened(person, file)
    assert not reads(person, reasons[0]["en"])


def test_own_points_come_with_it(person: Person, tmp_path: Path) -> None:
    own = Routine("Mine", (step_for(own_point(shipped())),), points=(own_point(shipped()),))
    file = saved(tmp_path, own)
    person.start(WELL)
    opened(person, file)
    assert reads(person, "Some points are its maker's own: Sore spot.")
    assert reads(person, "only its maker can say")
    person.press(ENTER)
    assert person.on(Today).timeline.plan.steps[0].point == "X1"


def test_the_next_version_of_a_followed_routine_with_own_points_opens(
    person: Person, tmp_path: Path
) -> None:
    point = own_point(shipped())
    first = Routine("First", (step_for(point),), points=(point,))
    names = replace(point.names, pinyin="Sorer spot", english="Sorer spot")
    second = replace(first, title="Second", points=(replace(point, names=names),))
    person.start(WELL)
    opened(person, saved(tmp_path, first))
    person.press(ENTER)
    opened(person, saved(tmp_path, second))
    person.on(OpeningPage)
    assert reads(person, "1. X1 Sorer spot")
    followed = person.window.desk.followed
    assert followed is not None
    assert followed.title == "First"
    person.press(ENTER)
    assert person.on(Today).timeline.plan.title == "Second"
    assert reads(person, "Sorer spot")


def test_a_file_does_not_borrow_the_own_points_of_the_routine_she_follows(
    person: Person, tmp_path: Path
) -> None:
    point = own_point(shipped())
    whole = Routine("Whole", (step_for(point),), points=(point,))
    person.start(WELL)
    opened(person, saved(tmp_path, whole))
    person.press(ENTER)
    paste(person, of_text(routine_text(replace(whole, points=()))))
    person.on(RefusedPage)
    assert reads(person, "X1")


@pytest.mark.parametrize("size", [(1280, 800), (360, 640)])
def test_long_words_are_shown_whole(person: Person, tmp_path: Path, size: tuple[int, int]) -> None:
    long = "Longwordwithoutanyspaces" * 4
    steps = (replace(HANDED.steps[0], note="Word " * 30), *HANDED.steps[1:])
    maker = Maker(long[:80], "Clinic " * 10, "Street " * 20)
    routine = replace(HANDED, title=long, maker=maker, steps=steps, opening="Begin. " * 20)
    person.start(WELL)
    person.window.resize(*size)
    opened(person, saved(tmp_path, routine))
    page = person.on(OpeningPage)
    inside = page.widget()
    assert inside is not None
    assert inside.width() <= page.viewport().width()
    assert person.button("Follow this routine").width() <= size[0]
    assert reads(person, ("Word " * 30).strip())


def test_markup_is_only_letters(person: Person, tmp_path: Path) -> None:
    person.start(WELL)
    opened(person, saved(tmp_path, replace(HANDED, title="<b>For</b> <img src='x'>")))
    assert reads(person, "<b>For</b> <img src='x'>")


def test_where_it_cannot_be_kept_she_is_told(person: Person, file: Path) -> None:
    person.start(WELL)
    opened(person, file)
    person.files.followed.mkdir(parents=True)
    person.press(ENTER)
    person.on(Today)
    assert reads(person, "followed")
    assert person.window.desk.followed is None
