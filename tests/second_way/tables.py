"""What is written of each point: one small rule for each point and region, kept in `RULES`.

The rules stand in `back.py`, `front.py`, `head.py`, `leg.py`, `foot.py` and `arm.py`. Each says
the written fact in landmarks of the view, and how far from it a placement may lie.
"""

from collections.abc import Callable

from tests.second_way.atlas import Sight, Want

Rule = Callable[[Sight], Want]

RULES: dict[tuple[str, str], Rule] = {}
"""By code and region."""

EXACT = 0.05
"""B-cun, about a millimetre: the fact names the landmark itself."""
FIGURE = 0.12
"""B-cun, under 3 mm: the fact is a figure; the rest is how an edge or a curve is read."""
FOLD = 0.25
"""B-cun: the fact names a fold of the skin or the space between two ribs, itself about so wide."""
INSIDE = 0.25
"""B-cun: what lies on or behind the contour of a view is drawn by so much within it."""
ABOUT = 0.4
"""B-cun, half a finger: the fact says about, or names a hollow and not a figure."""


def rule(codes: str, regions: str) -> Callable[[Rule], Rule]:
    """Keep a rule as the one of these points in these regions."""

    def keep(found: Rule) -> Rule:
        for code in codes.split():
            for region in regions.split():
                assert (code, region) not in RULES, f"{code} has two rules in {region}"
                RULES[code, region] = found
        return found

    return keep
