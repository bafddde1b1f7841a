"""The cun of the facts hold on the drawings: each segment in itself, and their sums together."""

import pytest

from tests.second_way.atlas import Atlas, Sight
from tests.second_way.test_traps import INNER, OUTER, carrying

SUMS = {
    # what is added up: (upper landmark, lower landmark, cun)
    "C12 + X06 + C13 + C17": ("pubic_symphysis_top", "sole", 18 + 2 + 15 + 3),
    "C14 + C16 + D01": ("greater_trochanter_prominence", "sole", 19 + 16 + 2),
    "C05 + C06 + C07": ("suprasternal_notch", "pubic_symphysis_top", 9 + 8 + 5),
}


def flat(sight: Sight) -> bool:
    """Whether the view is upright, so that heights can be read in it."""
    return "superior_inferior" in sight.data["axes"]


@pytest.mark.parametrize("name", SUMS)
def test_a_long_sum_of_cun_is_as_many_75ths_of_the_stature(atlas: Atlas, name: str) -> None:
    """Short segments differ from body to body, long ones hardly do: within 8 %."""
    upper, lower, cun = SUMS[name]
    for sight in carrying(atlas, upper, lower):
        if flat(sight):
            found = (sight.down(lower) - sight.down(upper)) / sight.cun
            assert found == pytest.approx(cun, rel=0.08), sight.view


def test_the_condyle_parts_the_15_cun_of_the_inner_leg_in_2_and_13(atlas: Atlas) -> None:
    """C13b + C13a = C13, within a quarter cun: the landmark and the figure mean one place, SP9."""
    condyle = "medial_tibial_condyle_lower_border"
    for sight in carrying(atlas, "patella_apex", condyle, INNER):
        apex, ankle = sight.down("patella_apex"), sight.down(INNER)
        share = 15 * (sight.down(condyle) - apex) / (ankle - apex)
        assert share == pytest.approx(2, abs=0.25), f"{sight.view}: {share:.1f} of the 15 cun"


def test_the_trochanter_lies_5_cun_above_the_gluteal_fold(atlas: Atlas) -> None:
    """C14 - C15, in cun of C14; the fold where it hangs lowest."""
    for sight in carrying(
        atlas, "greater_trochanter_prominence", "gluteal_fold", "popliteal_crease"
    ):
        knee, hip = sight.down("popliteal_crease"), sight.down("greater_trochanter_prominence")
        fold = max(sight.frame.read(spot)[0] for spot in sight.line("gluteal_fold"))
        found = 19 * (fold - hip) / (knee - hip)
        assert found == pytest.approx(5, abs=0.6), sight.view


def test_knee_and_ankle_are_16_cun_apart_outside_however_counted(atlas: Atlas) -> None:
    """C16 from the crease, and D02 from ST35, which is level with it, to ST41."""
    for sight in carrying(atlas, "popliteal_crease", OUTER, "patella_apex"):
        if flat(sight):
            crease, ankle = sight.down("popliteal_crease"), sight.down(OUTER)
            below = 16 * (sight.down("patella_apex") - crease) / (ankle - crease)
            assert abs(below) < 1, f"{sight.view}: apex and crease are {below:.1f} cun apart"


def test_the_facts_own_ways_to_sp6_agree(atlas: Atlas) -> None:
    """3 of 13 to the condyle, and 3 of 15 to the kneecap; 1 cun above KI7's level."""
    for sight in atlas.sights("SP6"):
        ankle = sight.down(INNER)
        level = sight.frame.read(sight.placed("SP6"))[0]
        apex = ankle - (ankle - sight.down("patella_apex")) * 3 / 15
        condyle = ankle - (ankle - sight.down("medial_tibial_condyle_lower_border")) * 3 / 13
        assert abs(level - apex) < 0.15 * sight.cun, sight.view
        assert abs(level - condyle) < 0.15 * sight.cun, sight.view
        if atlas.placed("KI7", sight.view, sight.side):
            lower = sight.frame.read(sight.placed("KI7"))[0]
            assert (ankle - level) / (ankle - lower) == pytest.approx(3 / 2, rel=0.02)


def test_sp9_is_13_of_15_cun_above_the_ankle_bone(atlas: Atlas) -> None:
    """By the figure alone; that it lies at its landmark too is said in `leg.py`."""
    for sight in atlas.sights("SP9"):
        ankle, apex = sight.down(INNER), sight.down("patella_apex")
        level = sight.frame.read(sight.placed("SP9"))[0]
        assert 15 * (ankle - level) / (ankle - apex) == pytest.approx(13, abs=0.25), sight.view
