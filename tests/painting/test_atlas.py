"""The atlas's marks: dots where the points lie, names, landmarks, channels; in every look."""

from math import hypot
from operator import ne

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from acupress.core.body import Pose, View
from acupress.core.channels import channel_lines
from acupress.core.content import Content
from acupress.core.crowd import Crowd, Dot
from acupress.core.picture import Touch, placed_in
from acupress.core.placement import Placement
from acupress.painting.atlas import (
    code_of,
    crowd_of,
    crowd_of_landmarks,
    key_of,
    paint_crowd,
    paint_landmarks,
)
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame, whole
from acupress.painting.landmarks import paint_channel, paint_touch
from acupress.painting.theme import SCREEN_LOOKS, TONES, Theme, theme
from tests.core.support import shipped
from tests.painting.conftest import near

SHIPPED: Content = shipped()
SIZES = [(700, 760), (320, 340)]
LOOKS = [(look, tone) for look in SCREEN_LOOKS for tone in TONES]
CLOSE = 10
"""So many pixels from a dot's middle belong to it at most."""


def canvas(colours: Theme, size: tuple[int, int]) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.card))
    return image


def marked(
    view: View, colours: Theme, size: tuple[int, int], chosen: str = "", scale: float = 1.0
) -> tuple[QImage, Frame, Crowd]:
    """A view's marks over its figure."""
    image, frame = canvas(colours, size), whole(view, QRectF(0, 0, *size), 20)
    crowd = crowd_of(placed_in(view, SHIPPED), frame, chosen, scale)
    painter = QPainter(image)
    Figures().paint(painter, view, colours, frame.source, frame.target)
    paint_crowd(painter, crowd, colours, chosen=chosen, text_scale=scale)
    painter.end()
    return image, frame, crowd


def at(image: QImage, spot: QPointF) -> QColor:
    return image.pixelColor(round(spot.x()), round(spot.y()))


def different(one: QImage, other: QImage, box: QRectF) -> int:
    """How many pixels within a box differ."""
    left, right = max(0, int(box.left())), min(one.width(), int(box.right()))
    rows = range(max(0, int(box.top())), min(one.height(), int(box.bottom())))
    both = [image.convertToFormat(QImage.Format.Format_ARGB32) for image in (one, other)]
    pixels = [memoryview(image.constBits()).cast("I") for image in both]
    parts = [slice(y * one.width() + left, y * one.width() + right) for y in rows]
    return sum(sum(map(ne, pixels[0][part], pixels[1][part])) for part in parts)


def around(dot: Dot, reach: float) -> QRectF:
    return QRectF(dot.x - reach, dot.y - reach, 2 * reach, 2 * reach)


def test_a_key_holds_code_and_side() -> None:
    one = Placement("EX-B2", "lower_back", "left", 1, 2, 3, 4)
    assert code_of(key_of(one)) == "EX-B2"
    assert key_of(one) != key_of(Placement("EX-B2", "lower_back", "right", 1, 2, 3, 4))


@pytest.mark.parametrize(("look", "tone"), LOOKS)
def test_a_dot_is_where_its_point_lies(look: str, tone: str) -> None:
    view, colours = SHIPPED.body.views["lower_back"], theme(look, tone)
    image, frame, crowd = marked(view, colours, (700, 760))
    alone = {dot.keys[0]: dot for dot in crowd.dots if len(dot.keys) == 1}
    assert len(alone) > 20
    for one in placed_in(view, SHIPPED):
        if key_of(one) in alone:
            spot, dot = frame.at((one.x, one.y)), alone[key_of(one)]
            assert (dot.x, dot.y) == pytest.approx((spot.x(), spot.y()))
            assert near(at(image, spot), colours.point, 20), one.code
            rim = QPointF(dot.x + dot.radius - 0.5 * min(2.0, 0.3 * dot.radius), dot.y)
            assert near(at(image, rim), colours.point_ring, 110), one.code


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SHIPPED.body.views)
def test_every_point_of_every_view_has_a_dot_and_names_keep_off_them(
    name: str, size: tuple[int, int]
) -> None:
    view = SHIPPED.body.views[name]
    target = QRectF(0, 0, *size)
    frame = whole(view, target, 20)
    for scale in (1.0, 2.0):
        crowd = crowd_of(placed_in(view, SHIPPED), frame, text_scale=scale)
        shown = sorted(key for dot in crowd.dots for key in dot.keys)
        assert shown == sorted(key_of(one) for one in placed_in(view, SHIPPED))
        boxes = [QRectF(QPointF(*one.box[:2]), QPointF(*one.box[2:])) for one in crowd.names]
        for number, box in enumerate(boxes):
            assert target.contains(box)
            assert not any(box.intersects(other) for other in boxes[number + 1 :])
            for dot in crowd.dots:
                assert not box.intersects(around(dot, dot.radius - 0.01))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SHIPPED.body.views)
def test_a_name_stands_nearest_to_its_own_dot(name: str, size: tuple[int, int]) -> None:
    view = SHIPPED.body.views[name]
    crowd = crowd_of(placed_in(view, SHIPPED), whole(view, QRectF(0, 0, *size), 20))
    for one in crowd.names:
        left, top, right, bottom = one.box
        apart = {
            dot.keys: hypot(
                max(left - dot.x, 0, dot.x - right), max(top - dot.y, 0, dot.y - bottom)
            )
            - dot.radius
            for dot in crowd.dots
        }
        assert apart[one.dot.keys] <= min(apart.values()) + 1.01, one.dot.keys


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_the_chosen_dot_glows_and_its_name_is_filled(look: str) -> None:
    view, colours = SHIPPED.body.views["inner_ankle_left"], theme(look)
    plain, _, _ = marked(view, colours, (700, 600))
    image, _, crowd = marked(view, colours, (700, 600), "KI3")
    dot = next(one for one in crowd.dots if one.keys == ("KI3 left",))
    assert different(plain, image, around(dot, 2.3 * dot.radius)) > 50
    (name,) = [one for one in crowd.names if one.dot == dot]
    left, top, right, bottom = name.box
    inside = [
        image.pixelColor(x, y)
        for x in range(round(left) + 4, round(right) - 4)
        for y in range(round(top) + 3, round(bottom) - 3)
    ]
    assert sum(near(one, colours.action, 20) for one in inside) > 0.4 * len(inside)
    others = [one for one in crowd.dots if one != dot and abs(one.x - dot.x) > 80]
    assert others
    assert all(different(plain, image, around(one, one.radius)) == 0 for one in others)


def test_the_chosen_point_s_name_comes_before_all_others() -> None:
    view = SHIPPED.body.views["lower_back"]
    frame = whole(view, QRectF(0, 0, 320, 340), 20)
    placed = placed_in(view, SHIPPED)
    named = {code_of(one.dot.keys[0]) for one in crowd_of(placed, frame).names}
    left_out = {one.code for one in placed} - named
    assert left_out, "there is no room for all names here"
    brought = set()
    for code in left_out:
        crowd = crowd_of(placed, frame, code)
        names = {code_of(one.dot.keys[0]): one for one in crowd.names}
        if code in names:
            brought.add(code)
            continue
        # Only other dots may stand in its way, all around and near.
        dot = next(one for one in crowd.dots if code in {code_of(key) for key in one.keys})
        near_by = [one for one in crowd.dots if one != dot and abs(one.x - dot.x) < 60
                   and abs(one.y - dot.y) < 30]  # fmt: skip
        assert len(near_by) >= 4, code
    assert brought


def test_no_name_is_written_where_something_else_stands() -> None:
    view = SHIPPED.body.views["lower_back"]
    frame = whole(view, QRectF(0, 0, 700, 760), 20)
    taken = QRectF(0, 300, 700, 150)
    for name in crowd_of(placed_in(view, SHIPPED), frame, taken=[taken]).names:
        assert not QRectF(QPointF(*name.box[:2]), QPointF(*name.box[2:])).intersects(taken)


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_names_can_be_read(look: str) -> None:
    view, colours = SHIPPED.body.views["lower_back"], theme(look)
    for scale in (1.0, 2.0):
        image, _, crowd = marked(view, colours, (700, 760), scale=scale)
        assert crowd.names
        for name in crowd.names:
            left, top, right, bottom = (round(side) for side in name.box)
            pixels = [image.pixelColor(x, y) for x in range(left, right)
                      for y in range(top, bottom)]  # fmt: skip
            ink = sum(near(one, colours.ink, 70) for one in pixels)
            assert 0.04 < ink / len(pixels) < 0.5, name.dot.keys


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_a_dot_for_several_points_bears_a_plus(look: str) -> None:
    view, colours = SHIPPED.body.views["whole_back"], theme(look)
    image, _, crowd = marked(view, colours, (320, 340))
    many = [dot for dot in crowd.dots if len(dot.keys) > 1 and dot.radius > 4]
    assert many
    for dot in many:
        assert near(at(image, QPointF(dot.x, dot.y)), colours.point_ring, 60)


# --- landmarks and channels


@pytest.mark.parametrize(("look", "tone"), LOOKS)
def test_a_landmark_to_feel_for_is_ringed(look: str, tone: str) -> None:
    view, colours = SHIPPED.body.views["inner_ankle_left"], theme(look, tone)
    frame = whole(view, QRectF(0, 0, 700, 600), 20)
    line = view.landmarks["medial_malleolus_prominence"]
    assert len(line) == 1
    image = canvas(colours, (700, 600))
    bare, reach = image.copy(), 10.0
    painter = QPainter(image)
    paint_touch(painter, Touch("medial_malleolus_prominence", line), colours, frame, reach)
    painter.end()
    spot = frame.at(line[0])
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        rim = at(image, spot + QPointF(dx, dy) * 1.5 * reach)
        assert near(rim, colours.ruler, 60)
    changed = QRectF(spot.x() - 20, spot.y() - 20, 40, 40)
    whole_image = QRectF(image.rect())
    assert different(bare, image, whole_image) == different(bare, image, changed) > 300


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_a_line_to_feel_for_is_a_band_along_it(look: str) -> None:
    view, colours = SHIPPED.body.views["inner_leg_left"], theme(look)
    frame = whole(view, QRectF(0, 0, 500, 800), 20)
    line = view.landmarks["tibia_medial_border"]
    assert len(line) > 1
    image = canvas(colours, (500, 800))
    painter = QPainter(image)
    paint_touch(painter, Touch("tibia_medial_border", line), colours, frame, 8.0)
    painter.end()
    inside = [frame.at(spot) for spot in line]
    for spot in inside:
        if image.rect().contains(spot.toPoint()):
            beside = [QPointF(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
            assert any(near(at(image, spot + one), colours.ruler, 60) for one in beside)
    assert at(image, QPointF(4, 4)) == QColor(colours.card)


@pytest.mark.parametrize(("look", "tone"), LOOKS)
@pytest.mark.parametrize("view", ["whole_back", "inner_leg_left", "head_back"])
def test_a_channel_can_be_seen_over_the_figure(view: str, look: str, tone: str) -> None:
    shown, colours = SHIPPED.body.views[view], theme(look, tone)
    frame = whole(shown, QRectF(0, 0, 600, 700), 20)
    points = SHIPPED.catalogue.points
    lines = [
        line
        for channel in SHIPPED.channels.values()
        for line in channel_lines(channel, shown, SHIPPED.body, points)
    ]
    assert lines
    image = canvas(colours, (600, 700))
    painter = QPainter(image)
    Figures().paint(painter, shown, colours, frame.source, frame.target)
    bare = image.copy()
    for line in lines:
        paint_channel(painter, line, colours, frame)
    painter.end()
    for line in lines:
        for spot in line:
            middle = frame.at(spot)
            if not image.rect().adjusted(3, 3, -3, -3).contains(middle.toPoint()):
                continue
            box = QRectF(middle.x() - 3, middle.y() - 3, 7, 7)
            assert different(bare, image, box) >= 3
    beside = [x for x in range(0, 600, 7) if image.pixel(x, 3) != bare.pixel(x, 3)]
    assert len(beside) < 10, "a channel is a thin line"


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_landmarks_are_crossed_and_named(look: str) -> None:
    view, colours = SHIPPED.body.views["inner_ankle_left"], theme(look)
    frame = whole(view, QRectF(0, 0, 700, 600), 20)
    spots = {name: line for name, line in view.landmarks.items() if len(line) == 1}
    crowd = crowd_of_landmarks(spots, frame)
    image = canvas(colours, (700, 600))
    painter = QPainter(image)
    paint_landmarks(painter, spots, crowd, colours, frame)
    painter.end()
    for line in spots.values():
        middle = frame.at(line[0])
        if image.rect().contains(middle.toPoint()):
            assert near(at(image, middle), colours.ruler, 120)
    for name in crowd.names:
        box = QRectF(QPointF(*name.box[:2]), QPointF(*name.box[2:]))
        assert different(canvas(colours, (700, 600)), image, box) > 20, name.dot.keys


# --- a figure in another pose


@pytest.mark.parametrize("look", ["day", "night"])
@pytest.mark.parametrize("name", [name for name, one in SHIPPED.body.views.items()
                                  if one.own != Pose()])  # fmt: skip
def test_a_turned_figure_is_the_turned_picture_of_the_figure(name: str, look: str) -> None:
    view, figures, colours = SHIPPED.body.views[name], Figures(), theme(look)
    own = view.as_own()

    def image_of(shown: View) -> QImage:
        size = QSize(round(shown.width / 4), round(shown.height / 4))
        return figures.image(shown, colours, QRectF(0, 0, shown.width, shown.height), size)

    plain, turned = image_of(view), image_of(own)
    flip = QTransform.fromScale(-1 if view.own.mirrored else 1, 1)
    expected = plain.transformed(flip).transformed(QTransform().rotate(90 * view.own.quarters))
    assert expected.size() == turned.size()
    assert plain != turned
    places = [(x, y) for x in range(2, turned.width() - 2, 3)
              for y in range(2, turned.height() - 2, 3)]  # fmt: skip
    wrong = [
        one for one in places
        if not near(expected.pixelColor(*one), turned.pixelColor(*one).name(), 48)
        or abs(expected.pixelColor(*one).alpha() - turned.pixelColor(*one).alpha()) > 64
    ]  # fmt: skip
    # Thin lines fall a little otherwise onto the pixels; whatever lies elsewhere is far more.
    assert len(wrong) < 0.01 * len(places)
