"""Forearm and hand: 12 cun from elbow crease to wrist crease, along the arm however it hangs."""

from tests.second_way.atlas import Frame, Sight, Span, Want, limb_frame, part
from tests.second_way.foot import between_bones, bone_frame
from tests.second_way.tables import ABOUT, EXACT, FIGURE, rule

PALM = "forearm_anterior whole_body_front"
BACK = "forearm_posterior whole_body_back"


def wrist(sight: Sight) -> str:
    """The crease that the view shows."""
    return next(name for name in ("palmar_wrist_crease", "dorsal_wrist_crease") if sight.has(name))


def arm(sight: Sight) -> Frame:
    """A frame down the forearm, out to the little finger's side."""
    return limb_frame(
        sight.spot("cubital_crease"),
        sight.spot(wrist(sight)),
        sight.spot("ulnar_styloid"),
        sight.spot("radial_styloid"),
    )


def above_wrist(sight: Sight, frame: Frame, cun: float) -> float:
    """So many of the 12 cun above the middle of the wrist crease."""
    elbow, hand = (
        frame.read(sight.spot("cubital_crease"))[0],
        frame.read(sight.spot(wrist(sight)))[0],
    )
    return hand + (elbow - hand) * cun / 12


@rule("PC6", PALM)
def pc6(sight: Sight) -> Want:
    """2 cun up, half way between the two tendons."""
    frame = arm(sight)
    level = above_wrist(sight, frame, 2)
    tendons = (
        sight.cross(f"{name}_tendon", level, frame)
        for name in ("palmaris_longus", "flexor_carpi_radialis")
    )
    return sight.want(sight.near(level, FIGURE), sight.near(sum(tendons) / 2, FIGURE), frame)


@rule("TE5", BACK)
def te5(sight: Sight) -> Want:
    """2 cun up, between the two bones: near the arm's middle, told from the styloids (loose)."""
    frame = arm(sight)
    level = above_wrist(sight, frame, 2)
    ends = [frame.read(sight.spot(f"{name}_styloid"))[1] for name in ("radial", "ulnar")]
    return sight.want(sight.near(level, FIGURE), sight.near(sum(ends) / 2, ABOUT), frame)


@rule("LU7", f"{PALM} forearm_posterior")
def lu7(sight: Sight) -> Want:
    """1.5 cun up on the thumb's edge: within a finger of the radial styloid's side (loose)."""
    frame = arm(sight)
    edge = frame.read(sight.spot("radial_styloid"))[1]
    return sight.want(
        sight.near(above_wrist(sight, frame, 1.5), 0.25),
        Span(edge - ABOUT * sight.cun, edge + sight.finger),
        frame,
    )


@rule("HT7", f"{PALM} hand_palmar")
def ht7(sight: Sight) -> Want:
    """On the crease, just on the thumb's side of the ulnar tendon, by the pisiform."""
    frame = arm(sight)
    out = frame.read(sight.placed("HT7"))[1]
    level = sight.level("palmar_wrist_crease", out, frame)
    tendon = sight.cross("flexor_carpi_ulnaris_tendon", level, frame)
    return sight.want(sight.near(level, FIGURE), Span(tendon - 0.75 * sight.finger, tendon), frame)


def outer_elbow(sight: Sight, frame: Frame) -> tuple[float, float, float, float]:
    """Where the bent crease ends: (first, last) down and (first, last) out.

    The fact's LU5 lies on the crease outside the biceps tendon; the tendon is no landmark. It is
    within the thumb's third of the crease, and LI11 half way from there to the epicondyle.
    """
    crease = sight.line("cubital_crease")
    ends = [frame.read(spot) for spot in (crease[0], crease[-1])]
    ulnar, radial = sorted(ends, key=lambda spot: -spot[1])
    bone = frame.read(sight.spot("lateral_epicondyle"))
    inner = part(radial, ulnar, 1 / 3)
    halves = [part(end, bone, 1 / 2) for end in (inner, radial)]
    downs = [half[0] for half in halves]
    outs = [half[1] for half in halves]
    return min(downs), max(downs), min(outs), max(outs)


@rule("LI11", f"{PALM} {BACK}")
def li11(sight: Sight) -> Want:
    frame = arm(sight)
    top, bottom, first, last = outer_elbow(sight, frame)
    slack = ABOUT * sight.cun
    return sight.want(Span(top - slack, bottom + slack), Span(first - slack, last + slack), frame)


@rule("LI10", f"{PALM} {BACK}")
def li10(sight: Sight) -> Want:
    """2 cun below the crease on the line from LI11 to LI5, which is at the thumb's wrist bone."""
    frame = arm(sight)
    level = above_wrist(sight, frame, 10)
    start = frame.read(sight.placed("LI11"))
    end = frame.read(sight.spot("radial_styloid"))
    line = part(start, end, (level - start[0]) / (end[0] - start[0]))[1]
    return sight.want(sight.near(level, 0.25), sight.near(line, ABOUT), frame)


# ---- the hand


@rule("PC8", f"{PALM} hand_palmar")
def pc8(sight: Sight) -> Want:
    """Between the bones of index and middle finger, behind their knuckles (loose: a hollow)."""
    frame = bone_frame(sight, 2, 3, "metacarpal")
    joint = min(frame.read(sight.spot(f"metacarpal_{n}_head"))[0] for n in (2, 3))
    return sight.want(
        Span(joint - 1.75 * sight.finger, joint),
        between_bones(sight, frame, 2, 3, "metacarpal", "PC8"),
        frame,
    )


@rule("TE3", f"{BACK} hand_dorsal")
def te3(sight: Sight) -> Want:
    """Between the bones of ring and little finger, behind the ring finger's knuckle (loose)."""
    frame = bone_frame(sight, 4, 5, "metacarpal")
    joint = frame.read(sight.spot("metacarpal_4_head"))[0]
    return sight.want(
        Span(joint - 1.75 * sight.finger, joint - 0.25 * sight.finger),
        between_bones(sight, frame, 4, 5, "metacarpal", "TE3"),
        frame,
    )


@rule("LI4", f"{BACK} hand_dorsal")
def li4(sight: Sight) -> Want:
    """On the thumb's side of the middle of the index finger's bone, on the flesh beside it."""
    head, base = sight.spot("metacarpal_2_head"), sight.spot("metacarpal_2_base")
    frame = limb_frame(base, head, sight.spot("metacarpal_5_head"), head)
    middle = frame.read(part(base, head, 1 / 2))
    return sight.want(
        sight.near(middle[0], ABOUT), Span(middle[1] - 1.5 * sight.finger, middle[1]), frame
    )


@rule("SI1", "hand_dorsal whole_body_back")
def si1(sight: Sight) -> Want:
    """A tenth of a finger cun from the corner of the nail, back and outwards."""
    frame = arm(sight)
    down, out = frame.read(sight.spot("little_fingernail_ulnar_corner"))
    reach, slack = (0.1 + FIGURE) * sight.cun, EXACT * sight.cun
    return sight.want(Span(down - reach, down + slack), Span(out - slack, out + reach), frame)


@rule("SI3", f"{PALM} {BACK} hand_dorsal hand_palmar")
def si3(sight: Sight) -> Want:
    """Behind the little finger's knuckle, on the edge of the hand (loose along it: a hollow)."""
    base, head = sight.spot("metacarpal_5_base"), sight.spot("metacarpal_5_head")
    frame = limb_frame(base, head, head, sight.spot("metacarpal_2_head"))
    joint = frame.read(head)[0]
    placed = frame.read(sight.placed("SI3"))[0]
    edge = sight.cross("hand_ulnar_border", placed, frame)
    return sight.want(Span(joint - 1.5 * sight.finger, joint), sight.near(edge, 0.25), frame)
