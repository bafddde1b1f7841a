"""The back, the sacrum and the buttock: levels are vertebrae, widths are thirds of the blade's."""

from functools import partial

from tests.second_way.atlas import Sight, Span, Want, halfway, part, walk
from tests.second_way.tables import ABOUT, EXACT, FIGURE, rule

BACK = "posterior_trunk whole_body_back"
BACK_AND_HEAD = f"{BACK} head_back"

BESIDE = {
    # code: (the vertebra under whose tip it lies, cun from the midline), WHO 2008 p. 108 to 117
    "BL17": ("T7", 1.5),
    "BL18": ("T9", 1.5),
    "BL20": ("T11", 1.5),
    "BL21": ("T12", 1.5),
    "BL22": ("L1", 1.5),
    "BL23": ("L2", 1.5),
    "BL24": ("L3", 1.5),
    "BL25": ("L4", 1.5),
    "BL26": ("L5", 1.5),
    "BL52": ("L2", 3.0),
    "EX-B7": ("L4", 3.5),
}
BELOW = {"GV3": "L4", "GV4": "L2", "EX-B8": "L5"}
FORAMINA = {"BL31": 1, "BL32": 2, "BL33": 3, "BL34": 4}
VERTEBRAE = (*(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6)))


def back_cun(sight: Sight) -> float:
    """A width cun of the back: 3 from the midline to the medial border of the shoulder blade."""
    return sight.out("scapula_medial_border") / 3


def _beside(code: str, sight: Sight) -> Want:
    vertebra, cun = BESIDE[code]
    return sight.want(
        sight.near(sight.down(f"{vertebra}_spinous_lower_border"), EXACT),
        sight.near(cun * back_cun(sight), FIGURE),
    )


def _below(code: str, sight: Sight) -> Want:
    # The hollow begins at the lower border and ends above the tip of the next one.
    edge = sight.down(f"{BELOW[code]}_spinous_lower_border")
    return sight.want(Span(edge - EXACT * sight.cun, edge + ABOUT * sight.cun), sight.near(0, 0.02))


def _foramen(code: str, sight: Sight) -> Want:
    hole = f"sacral_foramen_{FORAMINA[code]}"
    return sight.want(sight.near(sight.down(hole), EXACT), sight.near(sight.out(hole), EXACT))


for _code in BESIDE:
    rule(_code, BACK)(partial(_beside, _code))
for _code in BELOW:
    rule(_code, BACK)(partial(_below, _code))
for _code in FORAMINA:
    rule(_code, BACK)(partial(_foramen, _code))


@rule("GV14", BACK_AND_HEAD)
def gv14(sight: Sight) -> Want:
    edge = sight.down("C7_spinous_lower_border")
    return sight.want(Span(edge - EXACT * sight.cun, edge + ABOUT * sight.cun), sight.near(0, 0.02))


@rule("EX-B2", BACK)
def ex_b2(sight: Sight) -> Want:
    """Seventeen pairs; whichever is shown lies under one of the tips."""
    levels = (sight.down(f"{vertebra}_spinous_lower_border") for vertebra in VERTEBRAE)
    return sight.want(
        [sight.near(level, EXACT) for level in levels], sight.near(0.5 * back_cun(sight), FIGURE)
    )


@rule("BL28", BACK)
def bl28(sight: Sight) -> Want:
    return sight.want(
        sight.near(sight.down("sacral_foramen_2"), EXACT),
        sight.near(1.5 * back_cun(sight), FIGURE),
    )


@rule("BL54", BACK)
def bl54(sight: Sight) -> Want:
    """Level with the fourth foramen, 3 cun out."""
    return sight.want(
        sight.near(sight.down("sacral_foramen_4"), EXACT),
        sight.near(3 * back_cun(sight), FIGURE),
    )


@rule("BL36", f"{BACK} posterior_leg")
def bl36(sight: Sight) -> Want:
    """The middle of the fold, along the fold itself."""
    fold = sight.line("gluteal_fold")
    down, out = sight.frame.read(walk(fold, fold[0], fold[-1], 1 / 2))
    return sight.want(sight.near(down, FIGURE), sight.near(out, FIGURE))


@rule("GB30", f"{BACK} lateral_leg whole_body_side")
def gb30(sight: Sight) -> Want:
    """A third of the way from the trochanter to the sacral hiatus."""
    down, out = sight.frame.read(
        part(sight.spot("greater_trochanter_prominence"), sight.spot("sacral_hiatus"), 1 / 3)
    )
    return sight.want(sight.near(down, FIGURE), sight.near(out, FIGURE))


@rule("GB21", BACK_AND_HEAD)
def gb21(sight: Sight) -> Want:
    """Half way from C7 to the end of the acromion, on the ridge of the shoulder.

    The height is loose: the ridge rises above the straight way, the flesh before it hides it.
    """
    middle = halfway(sight.spot("C7_spinous_process"), sight.spot("acromion_lateral_end"))
    down, out = sight.frame.read(middle)
    return sight.want(
        Span(down - 0.8 * sight.cun, down + FIGURE * sight.cun), sight.near(out, FIGURE)
    )


@rule("BL10", BACK_AND_HEAD)
def bl10(sight: Sight) -> Want:
    """Level with the upper border of C2, just outside the trapezius (half a finger, loose)."""
    level = sight.down("C2_spinous_upper_border")
    edge = sight.cross("trapezius_lateral_border", level)
    return sight.want(sight.near(level, EXACT), Span(edge, edge + 0.5 * sight.finger))
