"""Views, landmarks and cun; and the traps of anatomy that a drawing has to get right."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.body import Body, Scale, Segment, View, middle, read_line
from acupress.core.content import Content
from acupress.core.placement import place

VOCABULARY = frozenset((Path(__file__).parent / "landmark_ids.txt").read_text().split())
REGIONS = frozenset(
    """posterior_trunk anterior_trunk medial_leg lateral_leg anterior_leg posterior_leg
    forearm_anterior forearm_posterior hand_dorsal hand_palmar head_front head_back head_side
    head_top foot_dorsal foot_sole whole_body_front whole_body_back whole_body_side""".split()
)
AXES = frozenset(
    """superior_inferior medial_lateral proximal_distal anterior_posterior radial_ulnar""".split()
)
FOOT = {"foot_sole", "foot_dorsal"}


def small_view(**landmarks: tuple[tuple[float, float], ...]) -> View:
    return View(
        "trunk", {"en": "Trunk"}, "posterior_trunk", "trunk.svg", 100, 200,
        {"superior_inferior": (0, 1), "medial_lateral": (1, 0)}, landmarks,
    )  # fmt: skip


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
            assert name in VOCABULARY or (both_sides and view.limb), (view.id, name)


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


def test_axes_agree_with_the_landmarks(content: Content) -> None:
    """Each vector points from its first word to its second, read from the drawing itself."""
    pairs = {
        "medial_leg": ("anterior_posterior", "tibia_anterior_crest", "calcaneal_tendon"),
        "lateral_leg": ("anterior_posterior", "tibia_anterior_crest", "calcaneal_tendon"),
        "anterior_leg": ("medial_lateral", "tibia_medial_border", "fibula_anterior_border"),
        "foot_sole": ("medial_lateral", "metatarsal_1_head", "metatarsal_5_head"),
        "foot_dorsal": ("medial_lateral", "metatarsal_1_head", "metatarsal_5_head"),
        "forearm_anterior": (
            "radial_ulnar", "flexor_carpi_radialis_tendon", "flexor_carpi_ulnaris_tendon",
        ),
    }  # fmt: skip
    for view in content.body.views.values():
        if view.limb is None:
            continue
        axis, first, second = pairs[view.region]
        across = middle(view.landmarks[second])[0] - middle(view.landmarks[first])[0]
        assert across * view.axes[axis][0] > 0, view.id


def test_soles_and_forearms_run_towards_the_toes_and_fingers(content: Content) -> None:
    pairs = {
        "foot_sole": ("heel_back", "web_margin_toes_2_3"),
        "foot_dorsal": ("metatarsal_2_base", "metatarsal_2_head"),
        "forearm_anterior": ("cubital_crease", "palmar_wrist_crease"),
    }
    for view in content.body.views.values():
        if view.region in pairs:
            near, far = (middle(view.landmarks[name])[1] for name in pairs[view.region])
            assert (far - near) * view.axes["proximal_distal"][1] > 0, view.id


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
    assert seen >= 6


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


@pytest.mark.parametrize("name", ["lower_back", "whole_back"])
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
