"""What is painted side by side and means different things differs in light, not in hue alone.

Each is painted in place of the other; enough pixels have to be lighter or darker to eyes that lack
one kind of cone. Hue counts for nothing, so shape, fill or lightness has to tell them apart.
"""

from collections.abc import Callable
from functools import partial
from itertools import combinations
from typing import get_args

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from acupress.core.body import View
from acupress.core.crowd import Crowd, Dot, Name
from acupress.core.picture import Marker, Picture
from acupress.painting.atlas import paint_crowd
from acupress.painting.chart import Sign, paint_sign
from acupress.painting.day_marks import paint_days
from acupress.painting.frame import Frame
from acupress.painting.painter import paint_above
from acupress.painting.ring import Ring, paint_bar, paint_ring
from acupress.painting.steps import Segments, paint_names, paint_segments
from acupress.painting.theme import SCREEN_LOOKS, TONES, Theme, theme
from tests.painting.eyes import BLIND, apart, contrast, seen
from tests.painting.test_contrast import DAYS

SIGNS: tuple[Sign, ...] = get_args(Sign)
ENOUGH = 1.5
"""Contrast at which two plain areas beside each other are told apart."""
BODY = View("skin", {}, "back", "skin.svg", 60, 60, {}, {})
LOOKS = pytest.mark.parametrize("look", SCREEN_LOOKS)
EYES = pytest.mark.parametrize("eyes", BLIND)


def picture(
    colours: Theme, ground: str, paint: Callable[[QPainter], object], size: tuple[int, int]
) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(getattr(colours, ground)))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def test_these_eyes_see_light_and_dark_and_mix_up_hues() -> None:
    for eyes in BLIND:
        assert seen("#FFFFFF", eyes) == "#FFFFFF"
        assert seen("#000000", eyes) == "#000000"
    assert contrast(seen("#E00000", "protanopia"), seen("#5C4F00", "protanopia")) < ENOUGH
    grey, teal = QImage(4, 4, QImage.Format.Format_RGB32), QImage(4, 4, QImage.Format.Format_RGB32)
    grey.fill(QColor("#6B6461"))
    teal.fill(QColor("#2F6F6B"))
    assert all(apart(grey, teal, eyes, ENOUGH) == 0 for eyes in BLIND)
    teal.fill(QColor("#FFFFFF"))
    assert all(apart(grey, teal, eyes, ENOUGH) == 16 for eyes in BLIND)


@EYES
@LOOKS
def test_the_signs_of_the_chart(look: str, eyes: str) -> None:
    colours = theme(look)
    box = QRectF(5, 5, 40, 20)
    made = {
        sign: picture(
            colours, "card",
            partial(paint_sign, sign=sign, box=box, theme=colours, size=26), (50, 30),
        )
        for sign in SIGNS
    }  # fmt: skip
    for one, other in combinations(SIGNS, 2):
        assert apart(made[one], made[other], eyes) >= 25, (one, other)


@EYES
@LOOKS
def test_the_days_of_a_course(look: str, eyes: str) -> None:
    colours = theme(look)
    made = [
        picture(
            colours, "card",
            partial(paint_days, area=QRectF(0, 0, 280, 40), marks=[day], theme=colours), (40, 40),
        )
        for day in DAYS
        if not (day.done and day.when == "ahead")
    ]  # fmt: skip
    assert len(made) == 5
    for one, other in combinations(made, 2):
        assert apart(one, other, eyes) >= 60


@EYES
@LOOKS
def test_the_steps_of_a_session(look: str, eyes: str) -> None:
    colours, room = theme(look), QRectF(0, 0, 80, 8)

    def step(here: int | None, done: float, past: int) -> QImage:
        of = Segments(("Point",), here, done, past)

        def paint(painter: QPainter) -> None:
            paint_segments(painter, of, colours, room, 8)

        return picture(colours, "ground", paint, (80, 8))

    done, now, to_come = step(None, 0, 1), step(0, 0.5, 0), step(None, 0, 0)
    assert apart(done, to_come, eyes, ENOUGH) >= 0.9 * 80 * 8
    assert apart(done, now, eyes, ENOUGH) >= 0.4 * 80 * 8
    assert apart(now, to_come, eyes, ENOUGH) >= 0.4 * 80 * 8


@EYES
@LOOKS
def test_the_name_of_the_step_that_is_played(look: str, eyes: str) -> None:
    colours = theme(look)

    def name(here: int | None) -> QImage:
        of, room = Segments(("Shènshū",), here, 0, 0), QRectF(0, 0, 80, 24)
        return picture(
            colours, "ground", lambda one: paint_names(one, of, colours, room, 0, 14), (80, 24)
        )

    assert apart(name(0), name(None), eyes, ENOUGH) >= 60


@EYES
@LOOKS
@pytest.mark.parametrize("tone", TONES)
def test_a_point_pressed_now_and_one_of_another_step(look: str, tone: str, eyes: str) -> None:
    colours, size = theme(look, tone), (60, 60)
    whole = QRectF(0, 0, *size)

    def point(*, here: bool) -> QImage:
        shown = Picture(BODY, markers=(Marker(30, 30, here, "BL23"),))
        frame = Frame(whole, whole)
        return picture(colours, "skin", lambda one: paint_above(one, shown, colours, frame), size)

    bare = picture(colours, "skin", lambda _: None, size)
    assert apart(point(here=True), point(here=False), eyes, ENOUGH) >= 60
    for here in (True, False):
        assert apart(point(here=here), bare, eyes, ENOUGH) >= 20, "on any skin it is seen"


@EYES
@LOOKS
@pytest.mark.parametrize("tone", TONES)
def test_a_chosen_point_of_the_atlas_and_one_in_the_routine(
    look: str, tone: str, eyes: str
) -> None:
    colours, of = theme(look, tone), Dot(("BL23 left",), 30, 20, 9.0)
    crowd = Crowd((of,), (Name(of, (8, 36, 52, 54)),))

    def dot(*, chosen: str = "", kept: tuple[str, ...] = ()) -> QImage:
        return picture(
            colours, "skin",
            lambda one: paint_crowd(one, crowd, colours, chosen=chosen, kept=kept), (60, 60),
        )  # fmt: skip

    plain, chosen, kept = dot(), dot(chosen="BL23"), dot(kept=("BL23",))
    for one, other in combinations((plain, chosen, kept), 2):
        assert apart(one, other, eyes, ENOUGH) >= 100


@EYES
@LOOKS
def test_how_far_the_ring_has_come_and_how_full_the_bar_is(look: str, eyes: str) -> None:
    colours, ring = theme(look), Ring.within(QRectF(0, 0, 200, 200))
    early, late = (
        picture(
            colours, "ground",
            partial(paint_ring, ring=ring, theme=colours, progress=part), (200, 200),
        )
        for part in (0.25, 0.75)
    )  # fmt: skip
    assert apart(early, late, eyes, ENOUGH) >= 0.4 * 3.14 * ring.radius * ring.track
    empty, full = (
        picture(
            colours, "ground",
            partial(paint_bar, ring=ring, theme=colours, fullness=part), (200, 200),
        )
        for part in (0.0, 1.0)
    )  # fmt: skip
    assert apart(empty, full, eyes, ENOUGH) >= 300
