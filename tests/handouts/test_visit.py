"""The page for the visit: always one, whatever she has written, and nothing on it is cut off."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress.core.content import Content
from acupress.core.journal import TAGS, Event, Pressing, Week
from acupress.handouts.visit import VisitPage, visit_bytes
from acupress.handouts.visit_data import Visit
from acupress.handouts.visit_words import WORDS
from tests.core.support import shipped
from tests.handouts.printed import Pages, edges_are_clear
from tests.handouts.visits import LAST, NOON, session, visit

EDGE_MM = 5.0


def printed(told: Visit, content: Content) -> Pages:
    return Pages(visit_bytes(told, content))


def text(told: Visit, content: Content) -> str:
    return printed(told, content).text().replace("\u00a0", " ")


def test_it_tells_who_when_and_how_much(content: Content) -> None:
    said = text(visit(28, name="Anna Lindqvist"), content)
    for words in (
        "Anna Lindqvist", "31 October 2026 to 27 November 2026", "28 on 28 of 28 days",
        "168 minutes in all", "not a diagnosis", "Made on 27 November 2026",
    ):  # fmt: skip
        assert words in said


def test_pain_is_told_with_what_it_means(content: Content) -> None:
    weeks = (Week(LAST - timedelta(days=20), 9, 7), Week(LAST, 6, 4))
    said = text(visit(28, weeks=weeks), content)
    assert "Better: before sessions 4 now, 7 at the start" in said
    assert "2 points, or 30 %" in said
    assert "worst 9 at first, 6 last; usual 7 at first, 4 last" in said
    for sign in ("before", "after", "week", "worst", "usual", "start", "band"):
        assert WORDS[f"sign_{sign}"]["en"] in said
    assert "your" not in said.lower(), "it speaks to whoever looks after her"


def test_what_was_pressed_and_how_the_days_were(content: Content) -> None:
    by_routine = (session(1, routine="Warm and steady"), session(0, tags=("ill",), pattern=None))
    said = text(visit(7, by_routine), content)
    assert "Sessions by the routine “Warm and steady”: 1" in said
    assert "Sessions with points for all: 1" in said
    assert "BL23 2×" in said
    assert "Unwell 1×" in said


def test_notes_and_changes_are_hers_to_choose(content: Content) -> None:
    event = Event(1, NOON, "left_out", "BL32")
    told = visit(7, (session(1, word="cried, then slept"),), events=(event,))
    assert "cried" not in text(told, content)
    assert "BL32" not in text(told, content)
    chosen = replace(told, wishes=replace(told.wishes, notes=True, changes=True))
    said = text(chosen, content)
    assert "26 Nov: cried, then slept" in said
    assert "What changed, and why, as she was told 27 Nov:" in said
    assert "BL32" in said


def test_what_she_leaves_out_is_not_there(content: Content) -> None:
    said = text(visit(7, pain=False, routine=False), content)
    assert "Pain" not in said
    assert "BL23" not in said


def test_an_empty_time_is_said(content: Content) -> None:
    said = text(visit(7, ()), content)
    assert "No ratings in this time." in said
    assert "No session in this time." in said


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("colour", ["colour", "bw"])
def test_the_paper_is_the_one_asked_for(content: Content, paper: str, colour: str) -> None:
    pages = printed(visit(14, paper=paper, colour=colour, notes=True), content)
    assert pages.count == 1
    wanted = {"a4": (210, 297), "letter": (215.9, 279.4)}[paper]
    assert pages.size() == pytest.approx(wanted, abs=0.5)
    image = pages.image(dpi=60)
    assert edges_are_clear(image, round(EDGE_MM / 25.4 * 60))
    if colour == "bw":
        assert image.allGray()


def test_more_notes_than_there_is_room_for_are_counted(content: Content) -> None:
    told = visit(91, notes=True)
    pages = printed(told, content)
    said = pages.text()
    assert pages.count == 1
    shown = sum(f"day {ago}" in said.split("Notes")[1] for ago in range(91))
    assert "day 0" in said, "the latest are told"
    earlier = int(said.split("… and ")[1].split()[0])
    assert earlier > 50
    assert 5 < shown <= 91 - earlier + 10


_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=400)


@settings(max_examples=12)
@given(st.integers(0, 60), _words, _words, st.integers(1, 40))
def test_it_always_fits_on_its_page(days: int, note: str, title: str, points: int) -> None:
    content = shipped()
    codes = list(content.catalogue.points)[:points]
    pressed = tuple(Pressing(code, "left", 90) for code in codes)
    told = visit(
        90,
        tuple(session(ago, word=note, routine=title, tags=TAGS, pressed=pressed)
              for ago in range(days)),
        weeks=tuple(Week(LAST - timedelta(days=ago), 9, 7, note) for ago in range(0, days, 7)),
        events=tuple(Event(ago, NOON, "followed", title) for ago in range(days)),
        name=title, notes=True, changes=True, paper="letter",
    )  # fmt: skip
    page = VisitPage(told, content)
    assert page.height <= page.room
    assert Pages(visit_bytes(told, content)).count == 1
