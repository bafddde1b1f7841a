"""The foot: levels are told from its own bones, and from its length."""

from tests.second_way.atlas import Frame, Sight, Span, Want, halfway, limb_frame, part
from tests.second_way.tables import ABOUT, EXACT, FIGURE, rule

ON_TOP = "foot_dorsal whole_body_front"


def third_of_sole(sight: Sight) -> tuple[float, float]:
    """A third of the way from the web of the toes 2 and 3 to the heel."""
    return sight.frame.read(part(sight.spot("web_margin_toes_2_3"), sight.spot("heel_back"), 1 / 3))


@rule("KI1", "foot_sole")
def ki1(sight: Sight) -> Want:
    """Between the bones of the toes 2 and 3, a third of the way to the heel."""
    down, _ = third_of_sole(sight)
    bones = (sight.cross("metatarsal_2", down), sight.cross("metatarsal_3", down))
    return sight.want(sight.near(down, FIGURE), Span(*bones))


@rule("KI1", "whole_body_side")
def ki1_from_the_side(sight: Sight) -> Want:
    """At the edge of the sole."""
    _, back = third_of_sole(sight)
    return sight.want(sight.near(sight.down("sole"), ABOUT), sight.near(back, FIGURE))


@rule("SP3", "medial_leg")
def sp3(sight: Sight) -> Want:
    """Behind the knuckle of the big toe, at the edge of the sole's skin.

    Loose: a hollow. From a third of a finger to one and a half behind the joint; below the bone's
    middle, above the ground.
    """
    joint = sight.out("metatarsal_1_head")
    placed = sight.frame.read(sight.placed("SP3"))
    return sight.want(
        _skin_border(sight, placed[1]),
        Span(joint + sight.finger / 3, joint + 1.5 * sight.finger),
    )


@rule("SP4", "medial_leg")
def sp4(sight: Sight) -> Want:
    """Before and below the base of the big toe's bone, at the edge of the sole's skin (loose)."""
    base = sight.out("metatarsal_1_base")
    placed = sight.frame.read(sight.placed("SP4"))
    return sight.want(_skin_border(sight, placed[1]), Span(base - 1.25 * sight.finger, base))


def _skin_border(sight: Sight, back: float) -> Span:
    """Between the bone's middle and the ground, where the skin of the sole begins."""
    return _above_ground(sight, sight.level("metatarsal_1", back))


@rule("SP3", "whole_body_front")
def sp3_from_the_front(sight: Sight) -> Want:
    """On the inner edge of the foot, at the edge of the sole's skin: below the joint's middle."""
    down, out = sight.frame.read(sight.spot("metatarsal_1_head"))
    return sight.want(_above_ground(sight, down), Span(out - 1.25 * sight.finger, out))


@rule("SP4", "whole_body_front")
def sp4_from_the_front(sight: Sight) -> Want:
    """On the inner edge of the foot, at the edge of the sole's skin: below the bone's middle."""
    down, out = sight.frame.read(sight.spot("metatarsal_1_base"))
    middle = (down + sight.down("metatarsal_1_head")) / 2
    return sight.want(_above_ground(sight, middle), Span(out - 1.25 * sight.finger, out))


def _above_ground(sight: Sight, down: float) -> Span:
    return Span(down, sight.down("sole") - FIGURE * sight.cun)


def bone_frame(sight: Sight, one: int, other: int, bone: str = "metatarsal") -> Frame:
    """A frame along two neighbouring bones, out towards the second."""
    tops = [sight.spot(f"{bone}_{number}_base") for number in (one, other)]
    ends = [sight.spot(f"{bone}_{number}_head") for number in (one, other)]
    return limb_frame(halfway(*tops), halfway(*ends), ends[1], ends[0])


def between_bones(sight: Sight, frame: Frame, one: int, other: int, bone: str, code: str) -> Span:
    """The middle 60 % of what lies between two bones where a point is placed."""
    placed = frame.read(sight.placed(code))[0]
    first, last = (sight.cross(f"{bone}_{number}", placed, frame) for number in (one, other))
    return Span(first + (last - first) / 5, first + (last - first) * 4 / 5)


def before_bases(sight: Sight, frame: Frame, one: int, other: int) -> Span:
    """From where two bones meet, half way between their bases: half way on to their heads, or two
    fingers.
    """
    joined = frame.read(
        halfway(sight.spot(f"metatarsal_{one}_base"), sight.spot(f"metatarsal_{other}_base"))
    )[0]
    end = min(frame.read(sight.spot(f"metatarsal_{n}_head"))[0] for n in (one, other))
    reach = min((end - joined) / 2, 2 * sight.finger)
    return Span(joined - EXACT * sight.cun, joined + reach)


@rule("LR3", ON_TOP)
def lr3(sight: Sight) -> Want:
    """Between the bones of the toes 1 and 2, in the hollow before their bases (loose)."""
    frame = bone_frame(sight, 1, 2)
    return sight.want(
        before_bases(sight, frame, 1, 2),
        between_bones(sight, frame, 1, 2, "metatarsal", "LR3"),
        frame,
    )


@rule("GB41", "foot_dorsal")
def gb41(sight: Sight) -> Want:
    """Between the bones of the toes 4 and 5, before their bases, outside the fifth tendon."""
    frame = bone_frame(sight, 4, 5)
    placed = frame.read(sight.placed("GB41"))[0]
    fifth = sight.cross("metatarsal_5", placed, frame)
    tendon = sight.cross("extensor_digiti_minimi_tendon", placed, frame)
    return sight.want(before_bases(sight, frame, 4, 5), Span(tendon, fifth), frame)


@rule("GB41", "whole_body_front")
def gb41_from_the_front(sight: Sight) -> Want:
    """The same on the foreshortened foot, which shows no tendon."""
    placed = sight.frame.read(sight.placed("GB41"))[0]
    bones = (sight.cross(f"metatarsal_{number}", placed) for number in (4, 5))
    return sight.want(before_bases(sight, sight.frame, 4, 5), Span(*bones))
