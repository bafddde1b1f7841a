"""Today stays one calm card: everything fits, and one button stands out."""

from datetime import UTC, datetime

import pytest

from acupress.ui.titled_row import TitledRow
from acupress.ui.today import Today
from tests.ui.asking import WAYS, problems
from tests.ui.using import WELL, Person

NIGHT = datetime(2026, 3, 2, 23, tzinfo=UTC)
SMALL = (((360, 640), 100, "night"), ((360, 480), 100, "day"), ((360, 640), 200, "day"))


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS, *SMALL])
def test_everything_fits(person: Person, size: tuple[int, int], scale: int, look: str) -> None:
    person.now = NIGHT
    person.start(WELL, text_scale=scale, look=look)
    person.window.resize(*size)
    for _ in range(3):
        person.settle()
    assert problems(person.on(Today)) == []


def test_in_a_usual_window_nothing_has_to_be_scrolled(person: Person) -> None:
    person.start(WELL)
    assert person.window.size().toTuple() == (1280, 800)
    assert person.on(Today).verticalScrollBar().maximum() == 0


def test_words_stand_beside_their_chips_where_there_is_room_else_above(person: Person) -> None:
    person.start(WELL)
    today = person.on(Today)
    for size, beside in (((1280, 800), True), ((360, 640), False), ((800, 600), True)):
        person.window.resize(*size)
        for _ in range(3):
            person.settle()
        rows = today.findChildren(TitledRow)
        assert len(rows) == 3
        for row in rows:
            word, chips = row._word.geometry(), row._row.geometry()
            assert (word.right() < chips.left()) is beside, size
            assert (word.bottom() < chips.top()) is not beside, size
        lefts = {row._row.x() for row in rows}
        assert len(lefts) == 1, "the chips of all rows begin at one edge"


def test_start_stands_out(person: Person) -> None:
    person.start(WELL)
    assert person.button("Start").property("kind") == "primary"
