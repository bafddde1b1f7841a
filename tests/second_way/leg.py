"""Knee, leg and ankle. The two ankle bones are not level, and each side has its own cun.

Inside: 13 cun from the lower border of the tibia's condyle to the inner ankle bone (C13a), 15 from
the kneecap's apex (C13), 3 from the ankle bone to the sole (C17). Outside: 16 from the crease
behind the knee to the outer ankle bone (C16). Thigh: 18 from the pubic bone to the kneecap (C12).
"""

from tests.second_way.atlas import Sight, Span, Want, halfway, part, walk
from tests.second_way.tables import ABOUT, EXACT, FIGURE, FOLD, INSIDE, rule

INNER, OUTER = "medial_malleolus_prominence", "lateral_malleolus_prominence"
SIDE = "lateral_leg whole_body_side"
FRONT = "anterior_leg whole_body_front"
BEHIND = "posterior_leg whole_body_back"


def above_inner(sight: Sight, cun: float) -> float:
    """A level so many of the 13 cun above the inner ankle bone."""
    ankle, condyle = sight.down(INNER), sight.down("medial_tibial_condyle_lower_border")
    return ankle + (condyle - ankle) * cun / 13


def above_outer(sight: Sight, cun: float) -> float:
    """A level so many of the 16 cun above the outer ankle bone."""
    ankle, crease = sight.down(OUTER), sight.down("popliteal_crease")
    return ankle + (crease - ankle) * cun / 16


# ---- seen from inside


@rule("KI3", "medial_leg")
def ki3(sight: Sight) -> Want:
    """Half way from the ankle bone to the front edge of the tendon, level with the bone."""
    level = sight.down(INNER)
    middle = (sight.out(INNER) + sight.cross("calcaneal_tendon", level)) / 2
    return sight.want(sight.near(level, EXACT), sight.near(middle, FIGURE))


@rule("KI6", "medial_leg")
def ki6(sight: Sight) -> Want:
    """A third of the way down to the sole."""
    ankle = sight.down(INNER)
    level = ankle + (sight.down("sole") - ankle) / 3
    return sight.want(sight.near(level, FIGURE), sight.near(sight.out(INNER), FIGURE))


@rule("KI7", "medial_leg")
def ki7(sight: Sight) -> Want:
    """2 cun up, at the front edge of the tendon (up to three quarters of a finger before it)."""
    level = above_inner(sight, 2)
    edge = sight.cross("calcaneal_tendon", level)
    return sight.want(sight.near(level, FIGURE), Span(edge - 0.75 * sight.finger, edge))


@rule("SP6", "medial_leg")
def sp6(sight: Sight) -> Want:
    """3 cun up, just behind the edge of the bone (up to three quarters of a finger)."""
    level = above_inner(sight, 3)
    edge = sight.cross("tibia_medial_border", level)
    return sight.want(sight.near(level, FIGURE), Span(edge, edge + 0.75 * sight.finger))


@rule("SP9", "medial_leg")
def sp9(sight: Sight) -> Want:
    """In the corner under the condyle: at its border, at the rear edge of the bone."""
    level = sight.down("medial_tibial_condyle_lower_border")
    edge = sight.cross("tibia_medial_border", level)
    out = (
        Span(edge - EXACT * sight.cun, edge + 0.75 * sight.finger),
        sight.near(sight.out("medial_tibial_condyle_lower_border"), FIGURE),
    )
    return sight.want(Span(level - FIGURE * sight.cun, level + ABOUT * sight.cun), out)


@rule("SP10", "medial_leg")
def sp10(sight: Sight) -> Want:
    """2 cun above the inner end of the kneecap's base, on the bulge (loose: a finger)."""
    return sight.want(sight.near(_above_kneecap(sight, 2), FIGURE), _on_the_bulge(sight))


def _above_kneecap(sight: Sight, cun: float) -> float:
    thigh = sight.down("patella_base") - sight.down("pubic_symphysis_top")
    return sight.down("patella_base_medial_end") - thigh * cun / 18


def _on_the_bulge(sight: Sight) -> Span:
    end, bulge = sight.out("patella_base_medial_end"), sight.out("vastus_medialis_bulge")
    first, last = sorted((end, bulge))
    return Span(first - ABOUT * sight.cun, last + ABOUT * sight.cun)


@rule("KI10", "medial_leg")
def ki10(sight: Sight) -> Want:
    """At the crease; just outside the tendon is, seen from inside, behind it or in line with it."""
    level = sight.down("popliteal_crease")
    tendon = sight.cross("semitendinosus_tendon", level)
    rear = sight.out("popliteal_crease")
    return sight.want(
        sight.near(level, FIGURE), Span(min(tendon, rear), max(tendon, rear) + FIGURE * sight.cun)
    )


# ---- seen from outside


@rule("BL60", SIDE)
def bl60(sight: Sight) -> Want:
    """Half way from the ankle bone to the front edge of the tendon, level with the bone."""
    level = sight.down(OUTER)
    middle = (sight.out(OUTER) + sight.cross("calcaneal_tendon", level)) / 2
    return sight.want(sight.near(level, EXACT), sight.near(middle, FIGURE))


@rule("BL62", SIDE)
def bl62(sight: Sight) -> Want:
    """Straight down in the hollow under the bone's lower border; no figure: within a finger."""
    edge = sight.down("lateral_malleolus_lower_border")
    return sight.want(Span(edge, edge + sight.finger), sight.near(sight.out(OUTER), FIGURE))


@rule("GB39", SIDE)
def gb39(sight: Sight) -> Want:
    """3 cun up, at the front edge of the fibula (up to three quarters of a finger before it)."""
    level = above_outer(sight, 3)
    edge = sight.cross("fibula_anterior_border", level)
    return sight.want(sight.near(level, FIGURE), Span(edge - 0.75 * sight.finger, edge))


@rule("GB34", SIDE)
def gb34(sight: Sight) -> Want:
    """Before and below the head of the fibula: each by a third of a finger to one and a half."""
    down, back = sight.frame.read(sight.spot("fibular_head_centre"))
    least, most = sight.finger / 3, 1.5 * sight.finger
    return sight.want(Span(down + least, down + most), Span(back - most, back - least))


@rule("ST35", SIDE)
def st35_from_the_side(sight: Sight) -> Want:
    """Below and outside the kneecap: level with its apex within half a finger, and behind it."""
    down, back = sight.frame.read(sight.spot("patella_apex"))
    return sight.want(sight.near(down, ABOUT), Span(back, back + 1.5 * sight.finger))


@rule("ST36", SIDE)
def st36_from_the_side(sight: Sight) -> Want:
    """3 of the 16 cun below ST35, on the muscle, about a finger (loose) behind the shin's edge."""
    level = sight.frame.read(sight.placed("ST35"))[0] + 3 * _outer_cun(sight)
    shin = sight.cross("tibia_anterior_crest", level)
    edge = sight.cross("tibialis_anterior_lateral_border", level)
    finger = sight.finger
    return sight.want(
        sight.near(level, FIGURE), Span(shin + finger / 4, min(edge, shin + 1.75 * finger))
    )


def _outer_cun(sight: Sight) -> float:
    return (above_outer(sight, 0) - above_outer(sight, 16)) / 16


@rule("ST40", SIDE)
def st40_from_the_side(sight: Sight) -> Want:
    """Half way up to the crease, at the outer edge of the muscle."""
    level = above_outer(sight, 8)
    edge = sight.cross("tibialis_anterior_lateral_border", level)
    return sight.want(sight.near(level, FIGURE), sight.near(edge, ABOUT))


# ---- seen from the front


@rule("SP9", FRONT)
def sp9_from_the_front(sight: Sight) -> Want:
    level = sight.down("medial_tibial_condyle_lower_border")
    edge = sight.cross("tibia_medial_border", level)
    out = (
        Span(edge - 0.75 * sight.finger, edge + EXACT * sight.cun),
        sight.near(sight.out("medial_tibial_condyle_lower_border"), FIGURE),
    )
    return sight.want(Span(level - FIGURE * sight.cun, level + ABOUT * sight.cun), out)


@rule("SP6", "whole_body_front")
def sp6_from_the_front(sight: Sight) -> Want:
    """The edge of the bone is the contour here, and behind it cannot be seen."""
    level = above_inner(sight, 3)
    edge = sight.cross("tibia_medial_border", level)
    return sight.want(
        sight.near(level, FIGURE),
        Span(edge - 0.75 * sight.finger, edge + INSIDE * sight.cun),
    )


@rule("KI6", "whole_body_front")
def ki6_from_the_front(sight: Sight) -> Want:
    ankle = sight.down(INNER)
    level = ankle + (sight.down("sole") - ankle) / 3
    return sight.want(sight.near(level, FIGURE), sight.near(sight.out(INNER), ABOUT))


@rule("SP10", FRONT)
def sp10_from_the_front(sight: Sight) -> Want:
    return sight.want(sight.near(_above_kneecap(sight, 2), FIGURE), _on_the_bulge(sight))


@rule("ST35", FRONT)
def st35(sight: Sight) -> Want:
    """The outer hollow under the kneecap: level with its apex, a finger or so outside it."""
    down, out = sight.frame.read(sight.spot("patella_apex"))
    return sight.want(
        sight.near(down, ABOUT), Span(out + 0.5 * sight.finger, out + 1.75 * sight.finger)
    )


@rule("ST36", FRONT)
def st36(sight: Sight) -> Want:
    """3 cun below ST35 on the line to ST41, on the muscle, about a finger outside the shin."""
    knee, ankle = (sight.frame.read(sight.placed(code)) for code in ("ST35", "ST41"))
    level = knee[0] + 3 * _outer_cun(sight)
    line = part(knee, ankle, (level - knee[0]) / (ankle[0] - knee[0]))[1]
    shin = sight.cross("tibia_anterior_crest", level) + sight.finger
    edge = sight.cross("tibialis_anterior_lateral_border", level)
    first, last = min(line, shin) - ABOUT * sight.cun, max(line, shin) + ABOUT * sight.cun
    return sight.want(sight.near(level, FIGURE), Span(first, min(last, edge)))


@rule("ST40", FRONT)
def st40(sight: Sight) -> Want:
    """8 cun up at the outer edge of the muscle."""
    level = above_outer(sight, 8)
    edge = sight.cross("tibialis_anterior_lateral_border", level)
    return sight.want(sight.near(level, FIGURE), sight.near(edge, ABOUT))


@rule("ST41", FRONT)
def st41(sight: Sight) -> Want:
    """Between the two tendons, about the middle of the line that joins the ankle bones (loose)."""
    level, _ = sight.frame.read(halfway(sight.spot(INNER), sight.spot(OUTER)))
    big = sight.cross("extensor_hallucis_longus_tendon", level)
    long = sight.cross("extensor_digitorum_longus_tendon", level)
    return sight.want(sight.near(level, ABOUT), Span(big, long))


# ---- seen from behind


@rule("BL40", BEHIND)
def bl40(sight: Sight) -> Want:
    """The middle of the crease, along the crease itself."""
    crease = sight.line("popliteal_crease")
    down, out = sight.frame.read(walk(crease, crease[0], crease[-1], 1 / 2))
    return sight.want(sight.near(down, FIGURE), sight.near(out, FIGURE))


@rule("BL57", BEHIND)
def bl57(sight: Sight) -> Want:
    """Where the two bellies meet; that is 8 cun down, half way (a derived figure: loose)."""
    down, out = sight.frame.read(sight.spot("gastrocnemius_bellies_meeting"))
    half = above_outer(sight, 8)
    assert abs(half - down) < ABOUT * sight.cun, "the bellies do not meet half way down"
    return sight.want(sight.near(down, FIGURE), sight.near(out, FIGURE))


HALF_TENDON = 0.45
"""Half the tendon's breadth above the heel in B-cun, some 2 cm: the whole figure has its middle."""


def tendon_edge(sight: Sight, inner: bool, level: float) -> float:
    """How far out the tendon's inner or outer edge is, seen from behind."""
    name = f"calcaneal_tendon_{'inner' if inner else 'outer'}_edge"
    if sight.has(name):
        return sight.cross(name, level)
    return sight.cross("calcaneal_tendon", level) + HALF_TENDON * sight.cun * (-1 if inner else 1)


def _between(sight: Sight, bone: str, inner: bool) -> Want:
    """Between bone and tendon: in the middle half of what lies between them."""
    level, out = sight.frame.read(sight.spot(bone))
    edge = tendon_edge(sight, inner, level)
    return sight.want(
        sight.near(level, EXACT),
        Span(out + (edge - out) / 4, out + (edge - out) * 3 / 4),
    )


@rule("KI3", BEHIND)
def ki3_from_behind(sight: Sight) -> Want:
    return _between(sight, INNER, inner=True)


@rule("BL60", BEHIND)
def bl60_from_behind(sight: Sight) -> Want:
    return _between(sight, OUTER, inner=False)


@rule("KI7", BEHIND)
def ki7_from_behind(sight: Sight) -> Want:
    """2 cun up beside the tendon. From behind only the 15 cun from the kneecap can be read.

    These are a little shorter than the 13 from the condyle: loose by that much.
    """
    ankle, apex = sight.down(INNER), sight.down("patella_apex")
    level = ankle + (apex - ankle) * 2 / 15
    edge = tendon_edge(sight, True, level)
    return sight.want(
        Span(level + FIGURE * sight.cun, level - ABOUT * sight.cun),
        Span(edge - 0.75 * sight.finger, edge),
    )


@rule("KI10", BEHIND)
def ki10_from_behind(sight: Sight) -> Want:
    """At the crease, just outside the tendon: within a finger of the tendon's middle (loose)."""
    level = sight.level("popliteal_crease", sight.frame.read(sight.placed("KI10"))[1])
    tendon = sight.cross("semitendinosus_tendon", level)
    return sight.want(sight.near(level, FOLD), Span(tendon, tendon + sight.finger))
