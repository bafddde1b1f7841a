"""The journal's chart: shapes tell what is what, on screen and in black and white."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from acupress.core.change import change, ratings_of
from acupress.core.chart import Chart, Tick, chart
from acupress.core.journal import Session, Week
from acupress.painting.chart import Sign, dot_at, paint_chart, paint_sign, plot
from acupress.painting.theme import theme

SIZE, BOX = 52.0, QRectF(0, 0, 2560, 960)
"""Large, so that every pixel looked at is of one colour."""
FIRST, LAST = date(2026, 11, 14), date(2026, 11, 20)
LOOKS = ("day", "night", "high_contrast", "print", "print_bw")


def day(number: int, before: int | None, after: int | None) -> Session:
    at = datetime(2026, 11, 14, 12, tzinfo=UTC) + timedelta(days=number)
    return Session(number, at, None, 10, 600, 600, "finished", before, after)


SESSIONS = (day(0, 8, None), day(2, None, 3), day(4, 7, 1), day(5, 6, 6))


def shown(sessions: tuple[Session, ...] = SESSIONS, weeks: tuple[Week, ...] = ()) -> Chart:
    return chart(sessions, weeks, change(ratings_of(sessions), LAST), FIRST, LAST)


def painted(of: Chart, look: str = "day", chosen: int | None = None) -> QImage:
    image = QImage(BOX.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(theme(look).card))
    painter = QPainter(image)
    paint_chart(painter, of, BOX, theme(look), SIZE, _name, chosen)
    painter.end()
    return image


def _name(tick: Tick) -> str:
    return f"{tick.day.day}"


def spot(image: QImage, of: Chart, x: float, pain: float, right: float = 0) -> str:
    where = plot(of, BOX, SIZE)
    return image.pixelColor(round(where.x(x) + right), round(where.y(pain))).name().upper()


@pytest.mark.parametrize("look", LOOKS)
def test_a_disc_before_and_a_ring_after(qtbot: QtBot, look: str) -> None:
    of, colours = shown(), theme(look)
    image = painted(of, look)
    assert spot(image, of, 0.5, 8) == colours.point.upper(), "a disc is full"
    assert spot(image, of, 2.5, 3) == colours.card.upper(), "a ring is hollow"
    assert spot(image, of, 2.5, 3, right=0.44 * SIZE) != colours.card.upper()


def test_unchanged_pain_shows_both(qtbot: QtBot) -> None:
    of = shown()
    image = painted(of)
    assert spot(image, of, 5.5, 6) == theme("day").point.upper()
    assert spot(image, of, 5.5, 6, right=0.44 * SIZE) == theme("day").action.upper()


def test_one_session_is_joined_and_two_are_not(qtbot: QtBot) -> None:
    of = shown((day(0, 9, 9), day(4, 7, 3)))
    image, card = painted(of), theme("day").card.upper()
    assert spot(image, of, 4.5, 5) != card
    assert spot(image, of, 1.5, 8.5) == spot(image, of, 3.5, 7.5) == card


def test_the_band_is_below_its_bound(qtbot: QtBot) -> None:
    of = shown((day(0, 8, None), day(1, 8, None), day(2, 8, None)))
    assert of.band is not None
    assert of.band.better == 6
    image, colours = painted(of), theme("day")
    assert spot(image, of, 6.5, 5) == colours.tint.upper()
    assert spot(image, of, 6.5, 7) == colours.card.upper()


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_chosen_shows(qtbot: QtBot, look: str) -> None:
    assert painted(shown(), look) != painted(shown(), look, chosen=4)


def test_her_own_words_of_a_week_have_shapes_of_their_own(qtbot: QtBot) -> None:
    of = shown((), (Week(LAST, 9, 5),))
    image, ink, far = painted(of), theme("day").ink.upper(), 0.42 * SIZE

    def inked(pain: float, x: float, y: float) -> bool:
        """Whether there is ink so many parts of a mark's size right of its middle and below."""
        where = plot(of, BOX, SIZE)
        left, top = round(where.x(3.5) + x * far), round(where.y(pain) + y * far)
        return image.pixelColor(left, top).name().upper() == ink

    assert inked(9, 0, 0.75), "a triangle stands on a line"
    assert not inked(9, 0.95, 0)
    assert inked(5, 0.95, 0), "a diamond is widest in the middle"
    assert not inked(5, 0, 0.75)


def test_an_empty_chart_has_its_scale_only(qtbot: QtBot) -> None:
    of = shown(())
    assert of.empty
    assert painted(of) != painted(shown())


def test_a_place_finds_the_session_nearest_to_it(qtbot: QtBot) -> None:
    of = shown()
    where = plot(of, BOX, SIZE)
    for dot in of.dots:
        found = dot_at(of, BOX, SIZE, QPointF(where.x(dot.x) + 5, 100))
        assert found == dot
    assert dot_at(of, BOX, SIZE, QPointF(where.x(1.5), 100)) is None
    assert dot_at(shown(()), BOX, SIZE, QPointF(100, 100)) is None


SIGNS: tuple[Sign, ...] = ("before", "after", "week", "worst", "usual", "start", "band")


def test_every_sign_of_the_legend_is_different_in_black_and_white(qtbot: QtBot) -> None:
    seen = []
    for sign in SIGNS:
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        paint_sign(painter, sign, QRectF(5, 2, 30, 16), theme("print_bw"), SIZE)
        painter.end()
        shape = QImage(image).convertToFormat(QImage.Format.Format_Mono)
        seen.append(bytes(shape.constBits()))
    assert len(set(seen)) == len(SIGNS)
