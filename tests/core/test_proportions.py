"""The drawn woman has the proportions of the measured one, and every close-up is cut from her.

The figures are those of the measured body on which the drawings stand: the MakeHuman base figure
(CC0), fitted to the means of 1986 women of the ANSUR II survey (public data). In thousandths of
the stature: outwards from the midline, height above the floor, forwards. Copied from the body's
table of landmarks, `landmarks.csv`, under the ids of our views. One of them is drawn 22 lower than
measured on purpose: where the cun table has the tibia's condyle, 2 cun below the kneecap.
"""

from collections.abc import Callable, Iterable
from statistics import median

import pytest

from acupress.core.body import Line, Spot, View
from acupress.core.content import Content

MEASURED: dict[str, tuple[float, float, float]] = {
    "vertex": (0, 1000, 31.8),
    "anterior_hairline": (0, 978.5, 74.7),
    "posterior_hairline": (0, 901.2, -10.4),
    "glabella": (0, 945, 86.4),
    "ear_apex": (50, 934.6, 24.9),
    "suprasternal_notch": (0, 816.4, 49.2),
    "sternal_angle": (0, 787.4, 65.8),
    "xiphisternal_junction": (0, 728.4, 84.3),
    "umbilicus": (0, 601.7, 83.3),
    "pubic_symphysis_top": (0, 510, 64.8),
    "anterior_superior_iliac_spine": (71, 553, 63.5),
    "acromion_lateral_end": (110.2, 819.8, 12.7),
    "posterior_axillary_fold": (86, 757, -7.1),
    "anterior_axillary_fold": (88, 759, 31.9),
    "sacral_hiatus": (0, 535, -40.9),
    "coccyx_tip": (0, 518, -40.4),
    "iliac_crest_top": (78, 611.3, -6.1),
    "PSIS_lower_border": (32, 564, -29.2),
    "gluteal_fold": (55, 457, -34.3),
    "greater_trochanter_prominence": (101.9, 519, 17),
    "scapular_spine_medial_end": (40, 817.8, -34.7),
    "scapula_inferior_angle": (44, 755.3, -34.7),
    "patella_base": (67, 288.1, 66.4),
    "patella_apex": (67, 263.1, 58.7),
    "medial_tibial_condyle_lower_border": (39.3, 256, 22),
    "fibular_head_centre": (97.9, 257, 12),
    "popliteal_crease": (68, 274, -1.8),
    "gastrocnemius_bellies_meeting": (72, 157, -19.3),
    "lateral_malleolus_prominence": (93.3, 38.5, 16),
    "medial_malleolus_prominence": (52.7, 48, 25),
    "heel_back": (75.4, 18.5, -10.3),
    "metatarsal_1_head": (54.6, 15.8, 100.8),
    "metatarsal_5_head": (94.8, 15, 86.8),
    "cubital_crease": (151.1, 644.6, 29.2),
    "lateral_epicondyle": (165.3, 651.7, 14.2),
    "palmar_wrist_crease": (214.2, 508, 30.8),
    "dorsal_wrist_crease": (220, 506.5, 13.8),
    "radial_styloid": (227.3, 514.7, 25.4),
    "ulnar_styloid": (204.8, 507, 15.9),
    "pisiform": (208.5, 500.1, 26.9),
    "metacarpal_2_head": (246.8, 463.6, 36.3),
    "metacarpal_3_head": (235.2, 459, 30.3),
    "metacarpal_4_head": (225.3, 457.8, 26.9),
    "metacarpal_5_head": (214.4, 458.8, 25.8),
    "metacarpal_1_head": (245.4, 491.8, 47.9),
    "C7_spinous_process": (0, 857, -13.7),
    "T1_spinous_process": (0, 844.6, -17.9),
    "T2_spinous_process": (0, 831.7, -22.6),
    "T3_spinous_process": (0, 817.8, -26.6),
    "T4_spinous_process": (0, 803, -29.1),
    "T5_spinous_process": (0, 787.7, -30.4),
    "T6_spinous_process": (0, 772.3, -30.5),
    "T7_spinous_process": (0, 757.3, -29.5),
    "T8_spinous_process": (0, 742.7, -27.1),
    "T9_spinous_process": (0, 729, -22.9),
    "T10_spinous_process": (0, 715.8, -17.8),
    "T11_spinous_process": (0, 702.6, -14),
    "T12_spinous_process": (0, 687.7, -11.7),
    "L1_spinous_process": (0, 670.1, -10.3),
    "L2_spinous_process": (0, 649.2, -9.4),
    "L3_spinous_process": (0, 626.9, -9.9),
    "L4_spinous_process": (0, 605, -13.7),
    "L5_spinous_process": (0, 587.5, -18.1),
    "S1_spinous_process": (0, 575, -23.8),
    "S2_spinous_process": (0, 564, -29.9),
    "S3_spinous_process": (0, 553.5, -35.1),
    "S4_spinous_process": (0, 544, -39.3),
    "sacral_foramen_1": (14.5, 570.5, -26.6),
    "sacral_foramen_2": (13, 560, -33.2),
    "sacral_foramen_3": (12, 549.5, -40.5),
    "sacral_foramen_4": (11, 540.5, -45),
}
STATURE = 1000
ALLOWED = 0.03 * STATURE
"""How far a whole figure may be from the measured body."""
APART = 0.01 * STATURE
"""How far a close-up may be from the whole figure."""

PLANES = {
    "whole_back": "lower_back upper_back head_back back_leg forearm_back hand_back",
    "whole_front": "abdomen chest head_front front_leg forearm_palm hand_palm",
    "whole_side": "outer_leg outer_ankle outer_hip head_side",
}
"""Close-ups that look at her from where a whole figure does."""
SLANTING = ("forearm_back", "forearm_palm", "hand_back", "hand_palm")
"""The arm hangs slanting on the whole figure and straight down in these."""
POSED = ("little_fingernail_ulnar_corner",)
"""The fingers are spread otherwise on the whole figure."""
FROM_INSIDE = ("inner_leg", "inner_ankle")
"""No whole figure is seen from there: only heights can be compared."""


def view_of(content: Content, figure: str) -> View:
    """The view of a drawing, of the left limb where it shows one."""
    views = content.body.views
    return views[figure] if figure in views else views[f"{figure}_left"]


def middle(line: Line) -> Spot:
    return ((line[0][0] + line[-1][0]) / 2, (line[0][1] + line[-1][1]) / 2)


def spots(view: View, names: Iterable[str]) -> dict[str, Spot]:
    """Where these landmarks of her left side or of the midline lie, as far as the view has them."""
    found = {}
    for name in names:
        line = view.landmarks.get(f"{name}_left") or view.landmarks.get(name)
        if line is not None:
            found[name] = middle(line)
    return found


def scale(view: View) -> float:
    """Units for a thousandth of the stature in a whole figure."""
    floor = spots(view, ("sole",))["sole"][1]
    return (floor - view.landmarks["vertex"][0][1]) / STATURE


@pytest.mark.parametrize("figure", ["whole_front", "whole_back", "whole_side"])
def test_a_whole_figure_is_as_high_as_the_measured_body(content: Content, figure: str) -> None:
    view = view_of(content, figure)
    floor = spots(view, ("sole",))["sole"][1]
    found = spots(view, MEASURED)
    assert len(found) >= 30
    off = {
        name: round((floor - y) / scale(view) - MEASURED[name][1], 1)
        for name, (_, y) in found.items()
    }
    assert not {name: by for name, by in off.items() if abs(by) > ALLOWED}


@pytest.mark.parametrize(
    ("figure", "coordinate"), [("whole_front", 0), ("whole_back", 0), ("whole_side", 2)]
)
def test_a_whole_figure_is_as_broad_and_deep_as_the_measured_body(
    content: Content, figure: str, coordinate: int
) -> None:
    """From the front and from behind her breadth; from the side, facing left, her depth."""
    view = view_of(content, figure)
    found = spots(view, MEASURED)
    if coordinate == 2:
        drawn = {name: -x for name, (x, _) in found.items()}
        zero = median(drawn[name] - MEASURED[name][2] for name in drawn)
        drawn = {name: x - zero for name, x in drawn.items()}
    else:
        line = next(name for name in view.landmarks if name.endswith("_median_line"))
        drawn = {name: abs(x - view.landmarks[line][0][0]) for name, (x, _) in found.items()}
    off = {
        name: round(x / scale(view) - MEASURED[name][coordinate], 1) for name, x in drawn.items()
    }
    assert not {name: by for name, by in off.items() if abs(by) > ALLOWED}


def carry(pairs: list[tuple[Spot, Spot]], turn: bool) -> Callable[[Spot], Spot]:
    """What takes the first spots nearest to the second: a scale and a shift, and a turn."""
    one, other = ([complex(*pair[i]) for pair in pairs] for i in (0, 1))
    here, there = sum(one) / len(one), sum(other) / len(other)
    drawn = sum((b - there) * (a - here).conjugate() for a, b in zip(one, other, strict=True))
    grown = drawn / sum(abs(a - here) ** 2 for a in one)
    grown = grown if turn else complex(grown.real)

    def carried(spot: Spot) -> Spot:
        found = there + (complex(*spot) - here) * grown
        return (found.real, found.imag)

    return carried


def single(view: View) -> dict[str, Spot]:
    """The places that are one spot, those of her left side under their plain name."""
    return {
        name.removesuffix("_left"): line[0]
        for name, line in view.landmarks.items()
        if len(line) == 1 and not name.endswith("_right") and not name.startswith(POSED)
    }


@pytest.mark.parametrize(
    ("whole", "close"), [(whole, one) for whole, those in PLANES.items() for one in those.split()]
)
def test_a_close_up_is_cut_from_the_whole_figure(content: Content, whole: str, close: str) -> None:
    figure, view = view_of(content, whole), view_of(content, close)
    there, here = single(figure), single(view)
    names = sorted(set(there) & set(here))
    assert len(names) >= 6
    carried = carry([(here[name], there[name]) for name in names], close in SLANTING)
    off = {
        name: round(abs(complex(*carried(here[name])) - complex(*there[name])) / scale(figure), 1)
        for name in names
    }
    assert not {name: by for name, by in off.items() if by > APART}


@pytest.mark.parametrize("close", FROM_INSIDE)
def test_the_inner_leg_has_the_heights_of_the_whole_figure(content: Content, close: str) -> None:
    figure, view = view_of(content, "whole_front"), view_of(content, close)
    there, here = single(figure), single(view)
    names = sorted(set(there) & set(here))
    assert len(names) >= 6
    top, low = "patella_apex", "medial_malleolus_prominence"
    grown = (there[low][1] - there[top][1]) / (here[low][1] - here[top][1])
    off = {
        name: round(((here[name][1] - here[low][1]) * grown + there[low][1] - there[name][1]), 1)
        for name in names
    }
    assert not {name: by for name, by in off.items() if abs(by) > APART * scale(figure)}
