"""The head: 12 cun over the top from hairline to hairline, measured on the skin."""

from itertools import pairwise
from math import dist

from tests.second_way.atlas import FINGER, Sight, Span, Spot, Want, halfway, walk
from tests.second_way.tables import ABOUT, EXACT, FIGURE, INSIDE, rule

PROFILE = "head_side whole_body_side"
END_PHALANX = 0.9 * FINGER
"""Breadth of the middle finger's last joint, which WHO 2008 uses as a measure (p. 10)."""


def top_of_head(sight: Sight) -> Spot:
    """5 of the 12 cun behind the front hairline, along the profile."""
    return walk(
        sight.line("head_median_line"),
        sight.spot("anterior_hairline"),
        sight.spot("posterior_hairline"),
        5 / 12,
    )


def head_cun(sight: Sight) -> float:
    """A cun of the 12 between the hairlines, told in the view from the side."""
    line = sight.line("head_median_line")
    ends = sight.spot("anterior_hairline"), sight.spot("posterior_hairline")
    stops = [walk(line, *ends, step / 48) for step in range(49)]
    whole = sum(dist(a, b) for a, b in pairwise(stops))
    return whole / 12 / sight.unit


def _side(sight: Sight) -> Sight:
    return Sight(sight.atlas, "head_side_left", "left")


@rule("GV20", PROFILE)
def gv20(sight: Sight) -> Want:
    down, back = sight.frame.read(top_of_head(sight))
    return sight.want(
        Span(down - FIGURE * sight.cun, down + INSIDE * sight.cun), sight.near(back, FIGURE)
    )


def _top_from_above(sight: Sight) -> float:
    """How far back it lies seen from above: what the profile gives, told between two landmarks."""
    side = _side(sight)
    front, middle = side.out("anterior_hairline"), side.out("hairline_midpoint")
    share = (side.frame.read(top_of_head(side))[1] - front) / (middle - front)
    front, middle = sight.down("anterior_hairline"), sight.down("hairline_midpoint")
    return front + (middle - front) * share


@rule("GV20", "head_top")
def gv20_from_above(sight: Sight) -> Want:
    return sight.want(sight.near(_top_from_above(sight), 0.2), sight.near(0, 0.02))


@rule("EX-HN1", "head_top")
def ex_hn1_from_above(sight: Sight) -> Want:
    """1 cun to the side of GV20; the two before and behind it are not shown."""
    cun = head_cun(_side(sight)) * sight.unit
    return sight.want(
        sight.near(_top_from_above(sight), 0.2), Span(0.85 * cun, cun + FIGURE * sight.cun)
    )


@rule("EX-HN1", PROFILE)
def ex_hn1(sight: Sight) -> Want:
    """Beside GV20, where the head begins to round off: not above it, half a finger down at most."""
    down, back = sight.frame.read(top_of_head(sight))
    return sight.want(
        Span(down - FIGURE * sight.cun, down + ABOUT * sight.cun), sight.near(back, FIGURE)
    )


@rule("GV29", "head_front whole_body_front")
def gv29(sight: Sight) -> Want:
    ends = [Sight(sight.atlas, sight.view, side) for side in ("left", "right")]
    middle = halfway(*(end.spot("eyebrow_medial_end") for end in ends))
    down, out = sight.frame.read(middle)
    return sight.want(sight.near(down, EXACT), sight.near(out, EXACT))


def _temple(sight: Sight) -> Spot:
    return sight.frame.read(
        halfway(sight.spot("eyebrow_lateral_end"), sight.spot("eye_outer_corner"))
    )


@rule("EX-HN5", PROFILE)
def ex_hn5(sight: Sight) -> Want:
    """About a finger's breadth behind the middle of brow end and eye corner."""
    down, front = _temple(sight)
    back = front + END_PHALANX * sight.unit
    return sight.want(sight.near(down, ABOUT), sight.near(back, ABOUT))


@rule("EX-HN5", "head_front whole_body_front")
def ex_hn5_from_the_front(sight: Sight) -> Want:
    """The same, foreshortened by the rounding temple: outside the brow, within a breadth."""
    down, out = _temple(sight)
    return sight.want(sight.near(down, ABOUT), Span(out, out + END_PHALANX * sight.unit))


def _under_the_skull(sight: Sight) -> tuple[Span, float]:
    """Within a finger below the edge of the skull and above the hairline; and where it is placed.

    The fact says level with GV16, which is no landmark of the drawings and has no figure among
    the facts; it lies between the two. Hence so loose.
    """
    placed = sight.frame.read(sight.placed("GB20"))
    skull = sight.level("occipital_lower_border", placed[1])
    least = skull - EXACT * sight.cun
    return Span(least, min(skull + sight.finger, sight.down("posterior_hairline"))), placed[0]


@rule("GB20", "head_back whole_body_back")
def gb20(sight: Sight) -> Want:
    """In the hollow under the skull between the two muscles."""
    down, placed = _under_the_skull(sight)
    inner = sight.cross("trapezius_lateral_border", placed)
    outer = sight.cross("sternocleidomastoid_posterior_border", placed)
    return sight.want(down, Span(inner, outer))


@rule("GB20", PROFILE)
def gb20_from_the_side(sight: Sight) -> Want:
    down, placed = _under_the_skull(sight)
    behind = sight.cross("trapezius_lateral_border", placed)
    before = sight.cross("sternocleidomastoid_posterior_border", placed)
    return sight.want(down, Span(before, behind))


@rule("EX-HN22", f"head_back whole_body_back {PROFILE}")
def ex_hn22(sight: Sight) -> Want:
    """Half way from GB20 to TE17, which lies just before the tip of the mastoid process.

    Loose by three quarters of a finger: TE17 itself is no landmark of the drawings.
    """
    down, out = sight.frame.read(halfway(sight.placed("GB20"), sight.spot("mastoid_process")))
    return sight.want(sight.near(down, 0.55), sight.near(out, 0.55))
