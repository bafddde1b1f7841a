"""The sheet: all that a patient needs, on few pages, whatever the routine."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.routine import Maker, Routine, with_own_points
from acupress.core.timeline import compile_plan
from acupress.handouts.qr import read_codes, routine_from_codes
from acupress.handouts.sheet import paint_sheet, sheet_bytes
from acupress.handouts.sheet_options import SheetOptions
from acupress.storage.routine_file import compact
from tests.core import routines
from tests.handouts import handed
from tests.handouts.printed import Pages, edges_are_clear, longest_line

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
START = date(2026, 11, 28)


def pages_of(routine: Routine, content: Content, **options: Any) -> Pages:
    return Pages(sheet_bytes(routine, content, SheetOptions(**options)))


@pytest.fixture(scope="module")
def usual(content: Content, qapp: object) -> Pages:
    """Six steps and one at a point of the practitioner's own, on A4, dated."""
    routine = handed.with_own_point(content, handed.routine(content))
    return pages_of(routine, content, start=START)


def test_it_says_who_made_it_for_whom_and_when(usual: Pages) -> None:
    told = usual.text(0)
    for words in (
        *("Praxis am Lindenhof", "Mei Hartmann", "Lindenweg 12, Freiburg · +49 761 555 0123"),
        *("Warm and steady, six weeks after", "For Anna Lindqvist"),
        *("27 November 2026", "28 November 2026", "11 December 2026"),
        "Take the chair by the window, feet on the stool.",
    ):
        assert words in told
    assert "Drink something warm. Write down how your back feels." in usual.text()


def test_it_holds_every_step_with_its_words(content: Content, usual: Pages) -> None:
    routine = handed.with_own_point(content, handed.routine(content))
    told, everything = usual.text(), with_own_points(content, routine)
    for step in routine.steps:
        point = everything.catalogue.points[step.point]
        assert point.names.pinyin in told
        assert point.where["en"] in told
        assert step.point in told
        assert content.catalogue.postures[step.posture].name["en"] in told
        assert step.note in told
        assert content.catalogue.techniques[step.technique].name["en"] in told
    assert told.count("90\u00a0s · 9 breaths") + told.count("90 s · 9 breaths") == 7


def test_the_total_is_that_of_the_timeline(content: Content, usual: Pages) -> None:
    routine = handed.with_own_point(content, handed.routine(content))
    everything = with_own_points(content, routine)
    total = compile_plan(follow(routine, everything), everything).total
    told = f"{round(total / 60)} minutes, with moving and finding the points"
    assert told in usual.text()


def test_it_says_how_to_press_and_when_to_stop(content: Content, usual: Pages) -> None:
    told = usual.text()
    care = content.care
    urgent = [flag for flag in care.red_flags.values() if flag.level == "emergency"]
    assert care.pressure["en"] in told
    assert all(sign["en"] in told for sign in care.stop_signs)
    assert all((flag.short or flag.ask)["en"] in told for flag in urgent)
    assert "Not while you are or may be pregnant" in told
    assert "4.5 s" in told.replace("\u00a0", " ")


def test_each_caution_names_its_points(content: Content, usual: Pages) -> None:
    told = usual.text()
    short = {tag: text["en"] for tag, text in content.catalogue.care_short.items()}
    assert f"{short['PREG_TRAD']}: SP6, CV6." in told
    assert f"{short['UNIV']}." in told, "it is said of all points"
    assert f"{short['KIDNEY_RIB']}: BL23, Sore spot." in told


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("steps", [1, 6])
def test_a_usual_routine_takes_two_pages(content: Content, paper: str, steps: int) -> None:
    pages = pages_of(handed.routine(content, steps), content, paper=paper, start=START)
    assert pages.count == 2
    assert pages.size() == pytest.approx(PAPERS[paper], abs=0.3)
    assert "page 1 of 2" in pages.text(0)
    assert "page 2 of 2" in pages.text(1)


def test_eight_steps_take_two_pages(content: Content) -> None:
    plain = replace(routines.of(content, *handed.CODES[:8]), title="Eight points")
    assert pages_of(plain, content, paper="letter").count == 2


def test_a_short_routine_is_one_page(content: Content) -> None:
    plain = replace(routines.of(content, "CV6"), title="Only this one")
    assert pages_of(plain, content).count == 1


def test_days_are_dated_from_the_first(content: Content, usual: Pages) -> None:
    dated = usual.text()
    assert all(day in dated for day in ("Sat", "28 Nov", "11 Dec"))
    assert "12 Dec" not in dated, "two weeks are fourteen days"
    blank = pages_of(replace(routines.of(content, "CV6"), title="Without days"), content).text()
    assert " 12 13 14 " in blank
    assert "28 Nov" not in blank


def test_the_check_bar_is_50_mm_long(content: Content) -> None:
    plain = replace(routines.of(content, "CV6", "KI3"), title="Two")
    pages = pages_of(plain, content)
    image = pages.image(pages.count - 1, dpi=254)
    foot = image.copy(0, round(image.height() * 0.8), image.width() // 2, image.height() // 6)
    assert longest_line(foot) / 10 == pytest.approx(50, abs=0.5)


@pytest.mark.parametrize(("paper", "large"), [("a4", True), ("letter", False)])
def test_the_codes_on_it_carry_the_routine(content: Content, paper: str, large: bool) -> None:
    routine = handed.routine(content, 8)
    pages = pages_of(routine, content, paper=paper, large=large)
    codes = read_codes(pages.image(pages.count - 1, dpi=150))
    assert compact(routine_from_codes(codes, "a photo", content)) == compact(routine)


def test_black_and_white_has_no_colour(content: Content) -> None:
    routine = handed.routine(content, 2)
    image = pages_of(routine, content, colour="bw").image(0, dpi=40)
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(image.height()))
    colours = {image.pixelColor(x, y).name() for x, y in places}
    parts = [[int(name[start : start + 2], 16) for start in (1, 3, 5)] for name in colours]
    assert all(max(one) - min(one) < 6 for one in parts)
    assert len(colours) > 20


def test_a_logo_is_shown_and_a_broken_one_does_no_harm(content: Content) -> None:
    routine = handed.routine(content, 1)
    image = pages_of(replace(routine, logo=handed.logo()), content).image(0, dpi=50)
    colours = [image.pixelColor(x, y) for x in range(24, 110) for y in range(24, 60)]
    assert sum(colour.red() > 170 and colour.green() < 40 for colour in colours) > 500
    pages = pages_of(replace(routine, logo=b"\x89PNG\r\n\x1a\nnothing more"), content)
    assert "Praxis am Lindenhof" in pages.text()
    alone = replace(routine, logo=handed.logo(width=20, height=1200), maker=Maker())
    assert pages_of(alone, content).count == 2


@pytest.mark.parametrize("large", [False, True])
def test_however_much_there_is_it_stays_on_the_paper(content: Content, large: bool) -> None:
    name = "Donaudampfschifffahrtsgesellschaft" * 3
    made = handed.with_own_point(content, handed.routine(content, 9))
    steps = tuple(replace(step, note=f"{name[:80]} {step.note * 4}"[:500]) for step in made.steps)
    routine = replace(
        made,
        steps=steps,
        title=name[:100],
        patient=name[:80],
        maker=Maker(name[:80], name[:80], f"{name} {name}"[:240]),
        opening="Slowly. " * 100,
        closing="Gently. " * 100,
    )
    pages = pages_of(routine, content, large=large, start=START)
    assert all(f"page {number + 1} of {pages.count}" in pages.text(number)
               for number in range(pages.count))  # fmt: skip
    assert all(edges_are_clear(pages.image(page, dpi=25.4), 8) for page in range(pages.count))
    assert "Hearing or seeing what others do not" in pages.text()


def test_sixty_steps_are_laid_out_as_well(content: Content) -> None:
    routine = routines.of(content, *[*content.catalogue.points][:30])
    routine = replace(routine, steps=routine.steps * 2)
    pages = pages_of(replace(routine, title="All of it"), content)
    told = pages.text()
    assert all(f" {step.point} " in told for step in routine.steps)
    assert pages.count < 14


def test_a_routine_without_steps_or_words_is_no_trouble(content: Content) -> None:
    assert "Stop at once if you feel" in pages_of(Routine(""), content).text()


def test_pages_can_be_chosen_for_printing(content: Content) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paint_sheet(QPdfWriter(buffer), handed.routine(content), content, SheetOptions(), range(1, 2))
    pages = Pages(bytes(buffer.data().data()))
    assert pages.count == 1
    assert "page 2 of 2" in pages.text()
