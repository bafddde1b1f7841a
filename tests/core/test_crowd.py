"""Many points on one diagram: nothing covers anything, and nothing gets lost."""

from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.crowd import Box, Crowd, Item, Sizes, arrange

ROOM: Box = (0.0, 0.0, 400.0, 300.0)
SIZES = Sizes(7.0, 3.0, 2.0)
TINY = 1e-6

places = st.floats(-20, 420, allow_nan=False)
near = st.floats(90, 130, allow_nan=False)
"""Close together, so that dots have to shrink or merge."""
extents = st.just(0.0) | st.floats(1, 80)
sizes = st.builds(
    lambda least, more, gap: Sizes(least + more, least, gap),
    st.floats(0.5, 6),
    st.floats(0, 8),
    st.floats(0, 5),
)


@st.composite
def crowds(draw: st.DrawFn) -> list[Item]:
    """Up to 40 points: strewn over the room, huddled, or on the very same spot."""
    spots = draw(st.lists(st.tuples(places, places) | st.tuples(near, near), max_size=36))
    spots += draw(st.lists(st.sampled_from(spots), max_size=4)) if spots else []
    return [
        Item(f"p{number}", x, y, *draw(st.tuples(extents, extents)))
        for number, (x, y) in enumerate(spots)
    ]


def boxes(count: int) -> st.SearchStrategy[list[Box]]:
    corner = st.tuples(st.floats(0, 400), st.floats(0, 300), st.floats(1, 90), st.floats(1, 90))
    made = corner.map(lambda c: (c[0], c[1], c[0] + c[2], c[1] + c[3]))
    return st.lists(made, max_size=count)


def overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] - TINY and b[0] < a[2] - TINY and a[1] < b[3] - TINY and b[1] < a[3] - TINY


def names_of(crowd: Crowd) -> list[str]:
    return [name.dot.keys[0] for name in crowd.names]


# --- dots


@given(crowds(), sizes)
def test_no_two_dots_come_closer_than_the_gap(items: list[Item], room: Sizes) -> None:
    dots = arrange(items, ROOM, room).dots
    for one, other in combinations(dots, 2):
        apart = dist((one.x, one.y), (other.x, other.y))
        assert apart >= one.radius + other.radius + room.gap - TINY


@given(crowds(), sizes)
def test_every_point_is_in_exactly_one_dot(items: list[Item], room: Sizes) -> None:
    keys = [key for dot in arrange(items, ROOM, room).dots for key in dot.keys]
    assert sorted(keys) == sorted(item.key for item in items)


@given(crowds(), sizes)
def test_a_dot_is_neither_too_small_nor_too_big(items: list[Item], room: Sizes) -> None:
    for dot in arrange(items, ROOM, room).dots:
        assert room.least - TINY <= dot.radius <= room.most + TINY


@given(crowds(), sizes)
def test_a_dot_lies_amid_its_points_and_alone_on_its_own(items: list[Item], room: Sizes) -> None:
    spots = {item.key: (item.x, item.y) for item in items}
    for dot in arrange(items, ROOM, room).dots:
        mine = [spots[key] for key in dot.keys]
        middle = [sum(part) / len(mine) for part in zip(*mine, strict=True)]
        assert (dot.x, dot.y) == pytest.approx(middle, abs=1e-6)


@given(crowds(), sizes)
def test_the_most_important_of_its_points_gives_a_dot_its_name(
    items: list[Item], room: Sizes
) -> None:
    order = [item.key for item in items]
    for dot in arrange(items, ROOM, room).dots:
        assert dot.keys[0] == min(dot.keys, key=order.index)


@given(crowds())
def test_points_with_room_for_the_biggest_dot_keep_it(items: list[Item]) -> None:
    dots = arrange(items, ROOM, SIZES).dots
    for dot in dots:
        others = [dist((dot.x, dot.y), (one.x, one.y)) for one in dots if one is not dot]
        if len(dot.keys) == 1 and min(others, default=1000.0) >= 2 * SIZES.most + SIZES.gap:
            assert dot.radius == pytest.approx(SIZES.most)


@pytest.mark.parametrize(
    ("apart", "dots", "radius"),
    [
        (100, 2, 7),  # free: the biggest
        (16, 2, 7),  # two of the biggest and the gap
        (12, 2, 5),  # smaller, the gap stays
        (8, 2, 3),  # the smallest
        (7.9, 1, 7),  # even the smallest would touch: one for both
        (0, 1, 7),
    ],
)
def test_two_points_coming_closer(apart: float, dots: int, radius: float) -> None:
    crowd = arrange([Item("a", 100, 100), Item("b", 100 + apart, 100)], ROOM, SIZES)
    assert len(crowd.dots) == dots
    assert [dot.radius for dot in crowd.dots] == [pytest.approx(radius)] * dots


# --- names


@given(crowds(), sizes, boxes(3))
def test_no_name_covers_a_dot_a_name_or_what_is_taken(
    items: list[Item], room: Sizes, taken: list[Box]
) -> None:
    crowd = arrange(items, ROOM, room, taken)
    for number, name in enumerate(crowd.names):
        others = [one.box for one in crowd.names[number + 1 :]]
        for box in (*others, *taken, *(dot.box for dot in crowd.dots)):
            assert not overlap(name.box, box)


@given(crowds(), sizes)
def test_names_stay_inside_the_room(items: list[Item], room: Sizes) -> None:
    for name in arrange(items, ROOM, room).names:
        left, top, right, bottom = name.box
        assert ROOM[0] <= left < right <= ROOM[2]
        assert ROOM[1] <= top <= bottom <= ROOM[3]


@given(crowds(), sizes)
def test_a_name_has_its_size_and_stands_beside_its_own_dot(items: list[Item], room: Sizes) -> None:
    wide = {item.key: (item.width, item.height) for item in items}
    crowd = arrange(items, ROOM, room)
    for name in crowd.names:
        left, top, right, bottom = name.box
        assert (right - left, bottom - top) == pytest.approx(wide[name.dot.keys[0]], abs=1e-6)
        assert name.dot in crowd.dots
        reach = name.dot.radius + room.gap + TINY
        assert left - reach <= name.dot.x <= right + reach
        assert top - reach <= name.dot.y <= bottom + reach
    keys = [name.dot.keys for name in crowd.names]
    assert len(keys) == len(set(keys)), "one name for each dot"


@given(crowds())
def test_no_room_no_names_but_every_dot(items: list[Item]) -> None:
    crowd = arrange(items, (0, 0, 0, 0), SIZES)
    assert crowd.names == ()
    assert sum(len(dot.keys) for dot in crowd.dots) == len(items)


def test_where_room_is_short_the_more_important_one_has_its_name() -> None:
    """Two dots in a narrow strip with room for one name between them."""
    strip = (90.0, 90.0, 160.0, 110.0)
    first, second = Item("a", 100, 100, 30, 12), Item("b", 150, 100, 30, 12)
    assert names_of(arrange([first, second], strip, SIZES)) == ["a"]
    assert names_of(arrange([second, first], strip, SIZES)) == ["b"]


def test_a_point_without_a_name_has_none() -> None:
    assert arrange([Item("a", 100, 100)], ROOM, SIZES).names == ()


SIDES: dict[str, Box] = {
    "right": (109, 95, 200, 105),
    "left": (0, 95, 91, 105),
    "above": (95, 0, 105, 91),
    "below": (95, 109, 105, 300),
}
"""What stands in the way on each side of a dot at 100, 100."""


@pytest.mark.parametrize(
    ("blocked", "expected"),
    [
        ((), (1, 0)),
        (("right",), (-1, 0)),
        (("right", "left"), (0, -1)),
        (("right", "left", "above"), (0, 1)),
    ],
)
def test_a_name_takes_the_first_free_side(
    blocked: tuple[str, ...], expected: tuple[int, int]
) -> None:
    taken = [SIDES[side] for side in blocked]
    (name,) = arrange([Item("a", 100, 100, 30, 12)], ROOM, SIZES, taken).names
    left, top, right, bottom = name.box
    way = ((left + right) / 2 - 100, (top + bottom) / 2 - 100)
    assert tuple((part > 1) - (part < -1) for part in way) == expected


@pytest.mark.parametrize("most", [4.0, 6.0, 7.0, 11.0])
def test_a_name_goes_to_a_corner_where_all_sides_are_taken(most: float) -> None:
    """The atlas draws dots of 6 to 11 pixels. Thin bars leave the corners free."""
    near, far = most + 2, most + 50
    bars = [
        (100 + near, 99.0, 100 + far, 101.0),
        (100 - far, 99.0, 100 - near, 101.0),
        (99.0, 100 - far, 101.0, 100 - near),
        (99.0, 100 + near, 101.0, 100 + far),
    ]
    crowd = arrange([Item("a", 100, 100, 20, 10)], ROOM, Sizes(most, 3.0, 2.0), bars)
    assert names_of(crowd) == ["a"]
    left, _, _, bottom = crowd.names[0].box
    assert left > 100 > bottom, "above on the right comes first"


# --- finding a dot again


@given(crowds(), st.floats(0, 400), st.floats(0, 300), st.floats(0, 60))
def test_the_nearest_dot_within_reach(items: list[Item], x: float, y: float, reach: float) -> None:
    crowd = arrange(items, ROOM, SIZES)
    away = {dot.keys: dist((x, y), (dot.x, dot.y)) for dot in crowd.dots}
    found = crowd.at(x, y, reach)
    if found is None:
        assert all(far > reach for far in away.values())
    else:
        assert away[found.keys] == min(away.values()) <= reach


@given(crowds(), sizes)
def test_the_same_points_always_lie_the_same_way(items: list[Item], room: Sizes) -> None:
    assert arrange(items, ROOM, room) == arrange(list(items), ROOM, room)
