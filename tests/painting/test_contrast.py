"""What the chart and the days of a course are painted with can be seen on what lies behind."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, get_args

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from acupress.core.change import change, ratings_of
from acupress.core.chart import chart
from acupress.core.course import Mark
from acupress.core.journal import Week
from acupress.painting.chart import Sign, paint_chart, paint_sign, plot
from acupress.painting.day_marks import paint_days
from acupress.painting.theme import Look, Theme, theme
from tests.painting.eyes import contrast
from tests.painting.test_chart import BOX, LAST, SIZE, day, painted, shown, spot

LOOKS = get_args(Look)
LEVEL = shown((day(0, 8, 6), day(2, 8, None), day(4, 8, 8)), (Week(LAST, 9, 8),))
"""Every sign there is; some lie on the bar of the week, which is at 8, and 6 is clearly better."""
FEW = shown((day(0, 8, 8),))
"""Too few ratings for a thick bar."""
TEXT = {"quiet"}
MARKS = {"point", "action", "outline", "ink", "quiet", "focus"}
GROUNDS = {"card", "tint"}
FAINT = {"hairline"}
"""Lines across, which only lead the eye: the strokes at their left say where 2, 4, 6 lie."""
DAYS = tuple(
    Mark(date(2026, 11, 14), done, when)  # type: ignore[arg-type]
    for done in (False, True)
    for when in ("past", "today", "ahead")
)


class Asked:
    """A theme that knows what it was asked for."""

    def __init__(self, look: str) -> None:
        self._theme = theme(look)
        self.roles: set[str] = set()

    def __getattr__(self, role: str) -> str:
        self.roles.add(role)
        return str(getattr(self._theme, role))


def roles(look: str, paint: Callable[[QPainter, Theme], None]) -> set[str]:
    """Return what something is painted with."""
    image, asked = QImage(BOX.size().toSize(), QImage.Format.Format_RGB32), Asked(look)
    painter = QPainter(image)
    drawn: Any = asked
    paint(painter, drawn)
    painter.end()
    return asked.roles


def paint_all(painter: QPainter, colours: Theme) -> None:
    for of in (LEVEL, FEW):
        paint_chart(painter, of, BOX, colours, SIZE, lambda _: "14", chosen=0)
    for sign in get_args(Sign):
        paint_sign(painter, sign, BOX, colours, SIZE)


@pytest.mark.parametrize("look", LOOKS)
def test_words_and_signs_of_the_chart_stand_out_on_the_card_and_on_the_band(look: str) -> None:
    assert roles(look, paint_all) == MARKS | GROUNDS | FAINT
    colours = theme(look)
    for needed, used in ((7.0 if look == "high_contrast" else 4.5, TEXT), (3.0, MARKS)):
        for role in used:
            for ground in GROUNDS:
                found = contrast(getattr(colours, role), getattr(colours, ground))
                assert found >= needed, f"{role} on {ground}: {found:.2f}"


@pytest.mark.parametrize("look", LOOKS)
def test_a_sign_keeps_its_distance_from_the_bar_on_which_it_lies(look: str) -> None:
    image, colours = painted(LEVEL, look), theme(look)
    card = colours.card.upper()
    for x, reach in ((2.5, 0.36), (4.5, 0.57), (3.5, 0.53)):  # a disc, a ring, a diamond
        assert spot(image, LEVEL, x, 8, right=reach * SIZE) == card, x
        assert spot(image, LEVEL, x, 8, right=-reach * SIZE) == card, x
        assert spot(image, LEVEL, x, 8, right=1.2 * SIZE) == colours.ink.upper(), x


@pytest.mark.parametrize("look", LOOKS)
def test_no_line_of_the_scale_fills_the_gaps_of_the_start(look: str) -> None:
    sessions, colours = tuple(day(number, 6, None) for number in range(3)), theme(look)
    level, after = change(ratings_of(sessions), LAST), LAST + timedelta(days=1)
    of = chart(sessions, (), level, after, after + timedelta(days=6))  # no week's bar lies there
    assert of.band is not None
    assert of.band.start == 6
    image, where = painted(of, look), plot(of, BOX, SIZE)
    right = range(round(where.x(5)), round(where.x(6.9)))
    row = [image.pixelColor(x, round(where.y(6))).name().upper() for x in right]
    assert {colours.quiet.upper(), colours.card.upper()} <= set(row)
    assert colours.hairline.upper() not in row


@pytest.mark.parametrize("look", LOOKS)
def test_a_stroke_leads_from_each_number_of_the_scale_to_its_line(look: str) -> None:
    of = shown(())
    image, colours = painted(of, look), theme(look)
    for pain in range(0, 11, 2):
        assert spot(image, of, 0, pain, right=-0.2 * SIZE) == colours.outline.upper(), pain


@pytest.mark.parametrize("look", LOOKS)
def test_the_days_of_a_course_stand_out(look: str) -> None:
    def paint(painter: QPainter, colours: Theme) -> None:
        paint_days(painter, QRectF(BOX), DAYS, colours)

    used, colours = roles(look, paint), theme(look)
    assert used == {"action", "outline", "ink"}
    for role in used:
        assert contrast(getattr(colours, role), colours.card) >= 3.0, role
