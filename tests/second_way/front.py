"""Chest and belly: levels are parts of their own segment, widths those of the collarbone's line."""

from functools import partial

from tests.second_way.atlas import Sight, Want
from tests.second_way.tables import EXACT, FIGURE, FOLD, rule

FRONT = "anterior_trunk whole_body_front"
BELOW_NAVEL = {"CV3": 4, "CV4": 3, "CV6": 1.5, "CV8": 0}
"""Cun below the navel, of the 5 down to the pubic bone (WHO 2008 p. 13, 207 to 209)."""


def _below_navel(code: str, sight: Sight) -> Want:
    navel, bone = sight.down("umbilicus"), sight.down("pubic_symphysis_top")
    down = navel + (bone - navel) * BELOW_NAVEL[code] / 5
    return sight.want(sight.near(down, EXACT), sight.near(0, 0.02))


for _code in BELOW_NAVEL:
    rule(_code, FRONT)(partial(_below_navel, _code))


@rule("CV12", FRONT)
def cv12(sight: Sight) -> Want:
    """4 of the 8 cun between the breastbone's lower joint and the navel: half way."""
    down = (sight.down("xiphisternal_junction") + sight.down("umbilicus")) / 2
    return sight.want(sight.near(down, EXACT), sight.near(0, 0.02))


@rule("CV17", FRONT)
def cv17(sight: Sight) -> Want:
    """Level with the fourth space, at its inner end; not with the nipples."""
    inner = sight.frame.read(sight.line("fourth_intercostal_space")[0])[0]
    return sight.want(sight.near(inner, FIGURE), sight.near(0, 0.02))


def belly_cun(sight: Sight) -> float:
    """A width cun: 4 from the midline to the line through the middle of the collarbone."""
    return sight.out("midclavicular_line") / 4


@rule("ST25", FRONT)
def st25(sight: Sight) -> Want:
    return sight.want(
        sight.near(sight.down("umbilicus"), EXACT), sight.near(2 * belly_cun(sight), FIGURE)
    )


@rule("ST18", FRONT)
def st18(sight: Sight) -> Want:
    """4 cun out, in the fifth space as it runs there."""
    out = 4 * belly_cun(sight)
    level = sight.level("fifth_intercostal_space", out)
    return sight.want(sight.near(level, FOLD), sight.near(out, FIGURE))
