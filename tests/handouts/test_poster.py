"""The poster: a whole routine on one page."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.sheets import PAPERS, Size
from acupress.handouts.poster import grid_for, poster_bytes
from acupress.handouts.sheet_options import SheetOptions
from tests.core.routines import of
from tests.handouts import handed
from tests.handouts.printed import Pages, edges_are_clear


@pytest.mark.parametrize(("paper", "steps"), [("a3", 12), ("letter", 8), ("tabloid", 3), ("a4", 1)])
def test_all_steps_stand_in_order_on_one_page(content: Content, paper: str, steps: int) -> None:
    routine = handed.routine(content, steps)
    pages = Pages(poster_bytes(routine, content, SheetOptions(paper=paper)))
    size = PAPERS[paper]
    assert pages.count == 1
    assert pages.size() == pytest.approx((size.width, size.height), abs=0.3)
    told = pages.text()
    for words in (routine.title, "For Anna Lindqvist", "From Praxis am Lindenhof", "in 4.5"):
        assert words in told
    for number, step in enumerate(routine.steps, 1):
        assert f"{number} {content.catalogue.points[step.point].names.pinyin}" in told
        assert content.catalogue.postures[step.posture].name["en"] in told
    assert edges_are_clear(pages.image(dpi=25.4), 8)


def test_many_steps_and_long_names_stay_on_the_paper(content: Content) -> None:
    made = handed.with_own_point(content, handed.routine(content, 12))
    long = replace(
        made,
        steps=made.steps * 4,
        title="A title that goes on and on and is much too long for a wall, " * 2,
        patient="Maria Magdalena von und zu Hohenlohe-Schillingsfürst the Younger",
        logo=handed.logo(),
    )
    pages = Pages(poster_bytes(long, content, SheetOptions(colour="bw")))
    assert pages.count == 1
    assert edges_are_clear(pages.image(dpi=25.4), 8)
    assert "52 Sore spot" in pages.text()


def test_it_says_when_not_to_press_and_where_a_hand_only_rests(content: Content) -> None:
    routine = of(content, "BL23", "CV6")
    plan = follow(routine, content)
    assert [one.rests for one in plan.steps] == [False, True]
    told = Pages(poster_bytes(routine, content, SheetOptions())).text()
    assert "may be pregnant" in told
    assert "Stop at sharp" in told
    assert told.count("only resting") == 1
    assert told.index("Qìhǎi") < told.index("only resting")


@given(count=st.integers(1, 60), wide=st.floats(150, 300), high=st.floats(150, 400))
def test_a_grid_holds_its_cells(count: int, wide: float, high: float) -> None:
    grid = grid_for(count, Size(wide, high))
    rows = -(-count // grid.columns)
    assert grid.columns * grid.width <= wide + 1e-6
    assert rows * grid.height <= high + 1e-6
    assert 0 < grid.picture < grid.height or count > 40


def test_up_to_twelve_pictures_are_large(content: Content) -> None:
    for count in range(1, 13):
        grid = grid_for(count, Size(186, 206))
        assert grid.picture > 25
        assert grid.width > 40
        assert grid.letters >= 9
