"""The traps of the facts: what is easily put in the wrong place, and what has to share a level."""

from itertools import pairwise

import pytest

from tests.second_way.atlas import Atlas, Sight, length, part

TRUNK = ("whole_back", "lower_back", "upper_back")
INNER, OUTER = "medial_malleolus_prominence", "lateral_malleolus_prominence"


def side_of(atlas: Atlas, view: str) -> str:
    return str(atlas.views[view]["limb"] or "left")


def carrying(atlas: Atlas, *names: str) -> list[Sight]:
    """Every view with these landmarks, from its own side or the left one."""
    sights = [Sight(atlas, view, side_of(atlas, view)) for view in atlas.views]
    found = [sight for sight in sights if all(sight.has(name) for name in names)]
    assert found
    return found


def down(sight: Sight, code: str) -> float:
    return sight.frame.read(sight.placed(code))[0]


def out(sight: Sight, code: str) -> float:
    return sight.frame.read(sight.placed(code))[1]


def cun(sight: Sight, value: float) -> float:
    return value / sight.cun


# ---- the ankle bones


def test_the_outer_ankle_bone_is_lower_than_the_inner_one(atlas: Atlas) -> None:
    """15 + 3 cun inside and 16 + 2 outside leave about 1 cun between them."""
    for sight in carrying(atlas, INNER, OUTER):
        if "superior_inferior" in sight.data["axes"]:
            lower = cun(sight, sight.down(OUTER) - sight.down(INNER))
            assert 0.4 < lower < 1.4, sight.view


@pytest.mark.parametrize("view", ["whole_back", "back_leg_left", "back_leg_right"])
def test_ki3_and_bl60_follow_each_its_own_ankle_bone(atlas: Atlas, view: str) -> None:
    sight = Sight(atlas, view, side_of(atlas, view))
    assert down(sight, "KI3") == pytest.approx(sight.down(INNER), abs=0.05 * sight.cun)
    assert down(sight, "BL60") == pytest.approx(sight.down(OUTER), abs=0.05 * sight.cun)
    assert cun(sight, down(sight, "BL60") - down(sight, "KI3")) > 0.4


# ---- the spine


def test_the_landmarks_that_tell_a_vertebra_are_level_with_it(atlas: Atlas) -> None:
    """WHO 2008 p. 11; in life they are so within half a vertebra, for which half a cun stands."""
    for view in TRUNK:
        sight = Sight(atlas, view, "left")
        angle, crest = sight.down("scapula_inferior_angle"), sight.down("iliac_crest_top")
        told = {
            "T3": sight.down("scapular_spine_medial_end"),
            "T7": angle,
            "T12": (angle + crest) / 2,
            "L4": crest,
            "S2": sight.down("PSIS_lower_border"),
        }
        for vertebra, level in told.items():
            off = cun(sight, sight.down(f"{vertebra}_spinous_process") - level)
            assert abs(off) < 0.55, (view, vertebra)


def test_levels_of_the_back_are_vertebrae_and_nothing_is_counted_in_cun(atlas: Atlas) -> None:
    """Each step down the row is the way from one lower border to the next, long or short."""
    row = ["BL22", "BL23", "BL24", "BL25", "BL26"]
    for sight in atlas.sights("BL26"):
        shown = [code for code in row if atlas.placed(code, sight.view, sight.side)]
        bones = [sight.down(f"L{1 + row.index(code)}_spinous_lower_border") for code in shown]
        levels = [down(sight, code) for code in shown]
        assert len(shown) == len(row)
        assert levels == pytest.approx(bones, abs=0.02)
        steps = [below - above for above, below in pairwise(levels)]
        assert max(steps) > 1.1 * min(steps), "vertebrae are not all of one height"
    for view in TRUNK[1:]:
        assert atlas.views[view]["cun"]["length"] is None, "the tradition has none for the back"
        assert atlas.views[view]["cun"]["width"]


@pytest.mark.parametrize(
    "level",
    ["GV4 BL23 BL52", "GV3 BL25 EX-B7", "EX-B8 BL26", "BL28 BL32", "BL34 BL54", "CV8 ST25"],
)
def test_these_share_a_level(atlas: Atlas, level: str) -> None:
    first, *others = level.split()
    for sight in atlas.sights(others[0]):
        side = sight.side if atlas.points[first]["bilateral"] else "midline"
        same = sight.frame.read(Sight(atlas, sight.view, side).placed(first))[0]
        for code in others:
            assert down(sight, code) == pytest.approx(same, abs=0.05 * sight.cun), sight.view


def test_the_rows_beside_the_spine_are_as_wide_as_the_facts_say(atlas: Atlas) -> None:
    """Between two points at one level, so that nothing but the width cun counts."""
    for sight in atlas.sights("BL52"):
        inner, outer = out(sight, "BL23"), out(sight, "BL52")
        assert outer == pytest.approx(2 * inner, rel=0.01)
        assert out(sight, "EX-B2") == pytest.approx(inner / 3, rel=0.01)
        assert out(sight, "EX-B7") == pytest.approx(inner * 3.5 / 1.5, rel=0.01)


# ---- the sacrum


def test_bl32_is_at_the_second_foramen_and_not_at_the_dimple(atlas: Atlas) -> None:
    """14.9 mm from the midline and 22 mm from the dimple (S4), on a woman of 1628 mm."""
    millimetre = 1000 / 1628
    for sight in atlas.sights("BL32"):
        unit = sight.unit * millimetre
        dimple = sight.spot("PSIS_lower_border")
        away = length(sight.placed("BL32"), dimple) / unit
        aside = out(sight, "BL32") / unit
        assert 17 < away < 40, f"{away:.1f} mm from the dimple in {sight.view}"
        assert 10 < aside < 24, f"{aside:.1f} mm from the midline in {sight.view}"
        assert aside < 0.55 * sight.out("PSIS_lower_border") / unit, sight.view
        middle = part(dimple, sight.spot("S2_spinous_process"), 1 / 2)
        assert length(sight.placed("BL32"), middle) < 0.6 * sight.cun, sight.view


def test_the_row_of_the_sacrum_runs_down_and_inward(atlas: Atlas) -> None:
    row = ["BL31", "BL32", "BL33", "BL34"]
    millimetre = 1000 / 1628
    for sight in atlas.sights("BL32"):
        levels, asides = ([read(sight, code) for code in row] for read in (down, out))
        assert levels == sorted(levels)
        assert asides == sorted(asides, reverse=True)
        assert len({*asides}) == len(row)
        first = asides[0] / sight.unit / millimetre
        assert first == pytest.approx(22.9, abs=2 * 2.6), "two deviations of S5"
        hiatus = cun(sight, levels[-1] - sight.down("sacral_hiatus"))
        assert abs(hiatus) < 0.5, "BL34 is level with the hiatus"


# ---- knee and leg


def test_st36_is_counted_from_the_eye_of_the_knee(atlas: Atlas) -> None:
    """3 of the 16 cun from ST35 to ST41, of one's own leg; a finger outside the shin."""
    for sight in atlas.sights("ST41"):
        knee, ankle = down(sight, "ST35"), down(sight, "ST41")
        share = (down(sight, "ST36") - knee) / (ankle - knee)
        assert share == pytest.approx(3 / 16, abs=0.25 / 16), sight.view
        shin = sight.cross("tibia_anterior_crest", down(sight, "ST36"))
        assert out(sight, "ST36") - shin == pytest.approx(sight.finger, abs=0.6 * sight.finger)


def test_st40_lies_half_way_down_beside_the_line_of_the_stomach(atlas: Atlas) -> None:
    """ST38 lies on that line, half way; ST40 is a finger outside it (loose: half a finger)."""
    for sight in atlas.sights("ST41"):
        knee, ankle = (sight.frame.read(sight.placed(code)) for code in ("ST35", "ST41"))
        middle = part(knee, ankle, 1 / 2)
        assert abs(cun(sight, down(sight, "ST40") - middle[0])) < 0.6, sight.view
        line = part(knee, ankle, (down(sight, "ST40") - knee[0]) / (ankle[0] - knee[0]))[1]
        aside = (out(sight, "ST40") - line) / sight.finger
        assert 0.5 < aside < 1.5, sight.view


def test_ki6_and_bl62_hang_under_their_own_ankle_bones(atlas: Atlas) -> None:
    for code, bone in (("KI6", INNER), ("BL62", OUTER)):
        for sight in atlas.sights(code):
            if sight.region in ("medial_leg", "lateral_leg"):
                assert out(sight, code) == pytest.approx(sight.out(bone), abs=0.1 * sight.cun)
            assert sight.down(bone) < down(sight, code) < sight.down("sole")


# ---- where the standard leaves two readings, the written one is used


def test_pc8_is_beside_the_middle_finger_towards_the_thumb(atlas: Atlas) -> None:
    for sight in atlas.sights("PC8"):
        third, second, fourth = (
            part(sight.spot(f"metacarpal_{n}_base"), sight.spot(f"metacarpal_{n}_head"), 3 / 4)
            for n in (3, 2, 4)
        )
        here = sight.placed("PC8")
        assert length(here, second) < length(here, fourth), sight.view
        assert length(here, part(second, third, 1 / 2)) < length(here, part(third, fourth, 1 / 2))


def test_gb30_is_told_from_the_sacrum_and_not_from_the_front(atlas: Atlas) -> None:
    for sight in carrying(atlas, "anterior_superior_iliac_spine", "sacral_hiatus"):
        if atlas.placed("GB30", sight.view, sight.side):
            bone = sight.spot("greater_trochanter_prominence")
            other = part(bone, sight.spot("anterior_superior_iliac_spine"), 1 / 3)
            assert length(sight.placed("GB30"), other) > 1.5 * sight.cun, sight.view
