"""Views, landmarks and cun; and the traps of anatomy that a drawing has to get right."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.body import Body, Scale, Segment, View, along_line, middle, read_line
from acupress.core.content import Content
from acupress.core.placement import place

HERE = Path(__file__).parent
VOCABULARY = frozenset((HERE / "landmark_ids.txt").read_text().split())
EXTRAS = frozenset((HERE / "landmark_extras.txt").read_text().split())
"""Landmarks of our own drawings that the vocabulary does not have, without a side."""
LINES = frozenset(
    """posterior_median_line anterior_median_line head_median_line scapula_medial_border
    trapezius_lateral_border gluteal_fold fourth_intercostal_space fifth_intercostal_space
    midclavicular_line occipital_lower_border cubital_crease palmar_wrist_crease
    dorsal_wrist_crease palmaris_longus_tendon flexor_carpi_radialis_tendon
    flexor_carpi_ulnaris_tendon metacarpal_1 metacarpal_2 metacarpal_3 metacarpal_4 metacarpal_5
    popliteal_crease semitendinosus_tendon tibia_medial_border tibia_anterior_crest
    tibialis_anterior_lateral_border fibula_anterior_border calcaneal_tendon sole
    metatarsal_1 metatarsal_2 metatarsal_3 metatarsal_4 metatarsal_5""".split()
)
"""What the vocabulary calls a line; everything else in it is one spot."""
ENDS_FROM_THE_SIDE = {"gluteal_fold", "popliteal_crease"}
"""Creases across the back of the limb: from the side their end on the contour is enough."""
REGIONS = frozenset(
    """posterior_trunk anterior_trunk medial_leg lateral_leg anterior_leg posterior_leg
    forearm_anterior forearm_posterior hand_dorsal hand_palmar head_front head_back head_side
    head_top foot_dorsal foot_sole whole_body_front whole_body_back whole_body_side""".split()
)
AXES = frozenset(
    """superior_inferior medial_lateral proximal_distal anterior_posterior radial_ulnar""".split()
)
FOOT = {"foot_sole", "foot_dorsal"}
SIDEWAYS = "anterior_posterior"


def small_view(**landmarks: tuple[tuple[float, float], ...]) -> View:
    return View(
        "trunk", {"en": "Trunk"}, "posterior_trunk", "trunk.svg", 100, 200,
        {"superior_inferior": (0, 1), "medial_lateral": (1, 0)}, landmarks,
    )  # fmt: skip


def without_side(name: str) -> str:
    return name.removesuffix("_left").removesuffix("_right")


def test_there_are_views_in_the_documented_regions(content: Content) -> None:
    for view in content.body.views.values():
        assert view.region in REGIONS
        assert set(view.axes) <= AXES
        assert len(view.axes) == 2


def test_every_landmark_is_spelt_as_in_the_vocabulary(content: Content) -> None:
    """The plain id of a landmark with two sides is for a view of a single limb."""
    for view in content.body.views.values():
        for name in view.landmarks:
            both_sides = f"{name}_left" in VOCABULARY
            spelt = name in VOCABULARY or (both_sides and view.limb)
            assert spelt or without_side(name) in EXTRAS, (view.id, name)


def test_extras_are_none_of_the_vocabulary_and_all_drawn(content: Content) -> None:
    drawn = {without_side(n) for view in content.body.views.values() for n in view.landmarks}
    assert not EXTRAS & VOCABULARY
    assert drawn >= EXTRAS


def test_lines_are_lines_and_spots_are_spots(content: Content) -> None:
    for view in content.body.views.values():
        for name, vertices in view.landmarks.items():
            plain = without_side(name)
            if plain in EXTRAS or (plain in ENDS_FROM_THE_SIDE and SIDEWAYS in view.axes):
                continue
            assert (len(vertices) > 1) == (plain in LINES), (view.id, name)


def test_a_limb_names_its_landmarks_without_a_side(content: Content) -> None:
    for view in content.body.views.values():
        if view.limb:
            assert not [n for n in view.landmarks if n.endswith(("_left", "_right"))], view.id


def test_both_sides_are_given_where_both_are_drawn(content: Content) -> None:
    for view in content.body.views.values():
        for name in view.landmarks:
            if name.endswith("_left"):
                assert name.removesuffix("_left") + "_right" in view.landmarks, (view.id, name)


def test_axes_are_unit_vectors_at_right_angles(content: Content) -> None:
    for view in content.body.views.values():
        (ax, ay), (bx, by) = view.axes.values()
        assert ax * bx + ay * by == pytest.approx(0)
        assert ax * ax + ay * ay == pytest.approx(1)
        assert bx * bx + by * by == pytest.approx(1)


ACROSS = {
    "medial_leg": ("tibia_anterior_crest", "calcaneal_tendon"),
    "lateral_leg": ("patella_apex", "popliteal_crease"),
    "anterior_leg": ("tibia_medial_border", "fibula_anterior_border"),
    "posterior_leg": ("semitendinosus_tendon", "biceps_femoris_tendon"),
    "foot_sole": ("metatarsal_1_head", "metatarsal_5_head"),
    "foot_dorsal": ("metatarsal_1_head", "metatarsal_5_head"),
    "forearm_anterior": ("flexor_carpi_radialis_tendon", "flexor_carpi_ulnaris_tendon"),
    "forearm_posterior": ("radial_styloid", "ulnar_styloid"),
    "hand_palmar": ("metacarpal_2_head", "metacarpal_5_head"),
    "hand_dorsal": ("metacarpal_2_head", "metacarpal_5_head"),
    "head_side": ("glabella", "posterior_hairline"),
    "whole_body_side": ("umbilicus", "coccyx_tip"),
}
"""Views of one side: from the inner, front or thumb side to the other."""
DOWN = {
    "posterior_trunk": ("T1_spinous_process", "L5_spinous_process"),
    "anterior_trunk": ("xiphisternal_junction", "umbilicus"),
    "medial_leg": ("medial_tibial_condyle_lower_border", "sole"),
    "lateral_leg": ("patella_apex", "lateral_malleolus_prominence"),
    "anterior_leg": ("patella_base", "patella_apex"),
    "posterior_leg": ("gluteal_fold", "popliteal_crease"),
    "foot_sole": ("heel_back", "web_margin_toes_2_3"),
    "foot_dorsal": ("metatarsal_2_base", "metatarsal_2_head"),
    "forearm_anterior": ("cubital_crease", "palmar_wrist_crease"),
    "forearm_posterior": ("cubital_crease", "dorsal_wrist_crease"),
    "hand_palmar": ("palmar_wrist_crease", "metacarpal_3_head"),
    "hand_dorsal": ("dorsal_wrist_crease", "metacarpal_3_head"),
    "head_front": ("anterior_hairline", "glabella"),
    "head_side": ("vertex", "mastoid_process"),
    "head_back": ("posterior_hairline", "C7_spinous_process"),
    "head_top": ("anterior_hairline", "hairline_midpoint"),
    "whole_body_front": ("suprasternal_notch", "umbilicus"),
    "whole_body_back": ("C7_spinous_process", "gluteal_fold_left"),
    "whole_body_side": ("C7_spinous_process", "coccyx_tip"),
}
"""Along each view, from its near end to its far one; from the front on the top of the head."""
LEFT_LIMB_TURNS = {
    "medial_leg": 1, "lateral_leg": -1, "anterior_leg": -1, "posterior_leg": 1,
    "foot_sole": 1, "foot_dorsal": -1, "forearm_anterior": 1, "forearm_posterior": -1,
    "hand_palmar": 1, "hand_dorsal": -1, "head_side": -1, "whole_body_side": -1,
}  # fmt: skip
"""Of a left limb: 1 where going on along it, one turns to the right to go across, on the page."""


def between(view: View, first: str, second: str, axis: tuple[float, float]) -> float:
    """How far the second landmark lies beyond the first along an axis."""
    (ax, ay), (bx, by) = (middle(view.landmarks[name]) for name in (first, second))
    return (bx - ax) * axis[0] + (by - ay) * axis[1]


def test_axes_agree_with_the_landmarks(content: Content) -> None:
    """Each vector points from its first word to its second, read from the drawing itself."""
    for view in content.body.views.values():
        assert between(view, *DOWN[view.region], view.along) > 0, view.id
        if view.limb:
            assert between(view, *ACROSS[view.region], view.across) > 0, view.id


def test_limbs_are_drawn_as_her_left_one(content: Content) -> None:
    """The palm of a left hand is no mirrored back of it, whatever the landmarks are called."""
    for view in content.body.views.values():
        if view.limb:
            (ax, ay), (bx, by) = view.along, view.across
            turn = LEFT_LIMB_TURNS[view.region] * (1 if view.limb == "left" else -1)
            assert ax * by - ay * bx == pytest.approx(turn), view.id


def test_her_left_is_on_the_right_from_the_front_only(content: Content) -> None:
    """Seen from above, with the face below, too."""
    seen = set()
    for view in content.body.views.values():
        for name in view.landmarks:
            if name.endswith("_left"):
                other = name.removesuffix("_left") + "_right"
                facing = any(part in view.region for part in ("front", "anterior", "head_top"))
                assert (between(view, name, other, (1, 0)) < 0) == facing, (view.id, name)
                seen.add(view.region)
    assert len(seen) == 7


# --- traps


def test_the_ankle_bones_are_not_level(content: Content) -> None:
    """The outer ankle bone stands lower than the inner: 2 against 3 cun above the sole."""
    seen = 0
    for view in content.body.views.values():
        for side in ("", "_left", "_right"):
            inner = view.landmarks.get(f"medial_malleolus_prominence{side}")
            outer = view.landmarks.get(f"lateral_malleolus_prominence{side}")
            if inner and outer and view.region not in FOOT:
                assert outer[0][1] > inner[0][1] + 1, view.id
                seen += 1
    assert seen >= 12


def test_bl32_is_not_at_the_dimple_but_halfway_to_the_middle(content: Content) -> None:
    points = content.catalogue.points
    for name in ("lower_back", "whole_back"):
        view = content.body.views[name]
        for side in ("left", "right"):
            found = place(points["BL32"], view, side, content.body, points)
            assert found is not None
            dimple = view.landmarks[f"PSIS_lower_border_{side}"][0][0]
            spine = view.landmarks["S2_spinous_process"][0][0]
            assert 0.35 < (found.x - spine) / (dimple - spine) < 0.65


def test_bl23_gv4_and_bl52_share_one_level(content: Content) -> None:
    points = content.catalogue.points
    for name in ("lower_back", "whole_back"):
        view = content.body.views[name]
        found = [
            place(points["BL23"], view, "left", content.body, points),
            place(points["BL52"], view, "right", content.body, points),
            place(points["GV4"], view, "midline", content.body, points),
        ]
        assert len({one and round(one.y, 6) for one in found}) == 1
        assert None not in found


@pytest.mark.parametrize("name", ["lower_back", "upper_back", "whole_back"])
def test_the_spine_is_in_order(content: Content, name: str) -> None:
    marks = content.body.views[name].landmarks
    bones = [f"T{n}" for n in range(1, 13)] + [f"L{n}" for n in range(1, 6)]
    borders = [marks[f"{bone}_spinous_lower_border"][0][1] for bone in bones]
    tips = [marks[f"{bone}_spinous_process"][0][1] for bone in bones]
    assert borders == sorted(borders)
    assert all(tip < border for tip, border in zip(tips, borders, strict=True))
    crest = marks["iliac_crest_top_left"][0][1]
    assert tips[14] < crest < borders[16], "the hip bones' top is at about L4"


def test_the_shin_is_15_and_the_outer_leg_16_cun(content: Content) -> None:
    """From the knee to the sole both ways give the same: 15 + 3 and 16 + 2."""
    for view in content.body.views.values():
        for side in ("left", "right") if view.limb is None else (view.limb,):
            inner = content.body.units_per_cun("C13", view, side)
            outer = content.body.units_per_cun("D02", view, side)
            if inner and outer:
                assert inner == pytest.approx(outer, rel=0.03), view.id


# --- the measure


def test_units_per_cun_divide_each_segment_in_itself() -> None:
    view = small_view(
        umbilicus=((50, 40),), pubic_symphysis_top=((50, 90),),
        posterior_median_line=((50, 0), (50, 200)),
        scapula_medial_border_left=((20, 10), (20, 60)),
        scapula_medial_border_right=((80, 10), (80, 60)),
    )  # fmt: skip
    segments = {
        "C07": Segment("umbilicus", "pubic_symphysis_top", 5, "length", "WHO"),
        "C09": Segment("posterior_median_line", "scapula_medial_border", 3, "width", "WHO"),
        "C13": Segment("patella_apex", "sole", 15, "length", "WHO"),
    }
    body = Body({"trunk": view}, segments, {"posterior_trunk": Scale("C07", "C09")})
    assert body.units_per_cun("C07", view, "left") == 10
    assert body.units_per_cun("C09", view, "right") == 10
    assert body.units_per_cun("C13", view, "left") is None
    assert (body.cun(view, "length"), body.cun(view, "width")) == (10, 10)
    assert body.finger(view) == 7.5


def test_a_view_without_a_scale_says_so() -> None:
    view = small_view()
    with pytest.raises(ValueError, match="trunk"):
        Body({"trunk": view}, {}, {}).finger(view)


def test_four_fingers_are_three_cun(content: Content) -> None:
    for view in content.body.views.values():
        cun = content.body.cun(view, "length") or content.body.cun(view, "width")
        assert cun is not None
        assert 4 * content.body.finger(view) == pytest.approx(3 * cun)


@pytest.mark.parametrize(
    ("direction", "side", "vector"),
    [
        ("inferior", "left", (0, 1)),
        ("superior", "left", (0, -1)),
        ("lateral", "left", (-1, 0)),
        ("lateral", "right", (1, 0)),
        ("medial", "left", (1, 0)),
        ("distal", "left", None),
    ],
)
def test_directions_from_behind(
    direction: str, side: str, vector: tuple[float, float] | None
) -> None:
    assert small_view().towards(direction, side) == vector  # type: ignore[arg-type]


@given(st.floats(-50, 250), st.permutations([(0.0, 0.0), (10.0, 50.0), (30.0, 100.0)]))
def test_a_line_is_read_between_its_vertices_in_any_order(
    level: float, line: list[tuple[float, float]]
) -> None:
    across = read_line(tuple(line), level, (0, 1), (1, 0))
    if level <= 0:
        assert across == 0
    elif level >= 100:
        assert across == 30
    else:
        expected = level / 5 if level <= 50 else 10 + (level - 50) * 0.4
        assert across == pytest.approx(expected)


BENT = ((0.0, 0.0), (0.0, 30.0), (40.0, 30.0), (40.0, 60.0))
"""100 units long, with two corners."""


@pytest.mark.parametrize(
    ("fraction", "spot"),
    [
        (0, (0, 0)),
        (0.3, (0, 30)),
        (0.5, (20, 30)),
        (0.7, (40, 30)),
        (0.85, (40, 45)),
        (1, (40, 60)),
    ],
)
def test_part_of_the_way_along_a_line_follows_its_bends(
    fraction: float, spot: tuple[float, float]
) -> None:
    assert along_line(BENT, BENT[0], BENT[-1], fraction) == pytest.approx(spot)
    assert along_line(BENT, BENT[-1], BENT[0], 1 - fraction) == pytest.approx(spot)


@given(st.floats(0, 1), st.floats(-20, 20))
def test_ends_beside_a_line_count_as_the_nearest_place_on_it(fraction: float, off: float) -> None:
    """From 10 along the first stretch to 20 along the second one: 20 and 20 units of way."""
    found = along_line(BENT, (min(off, 9.0), 10.0), (20.0, 30.0 - abs(off) / 4), fraction)
    way = 10 + 40 * fraction
    assert found == pytest.approx((0, way) if way <= 30 else (way - 30, 30))
