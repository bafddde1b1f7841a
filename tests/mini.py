"""A tiny content made by hand: three points, four views. Tests that need no shipped data use it.

The views borrow real drawings for their figures; their landmarks are round numbers, so that a test
can say where a point must lie.
"""

from acupress.core.body import Body, Landmark, Scale, Segment, View
from acupress.core.breathing import Pace
from acupress.core.channels import Channel
from acupress.core.content import Content
from acupress.core.help import Help
from acupress.core.paces import NamedPace
from acupress.core.patterns import Choice, Pattern, Patterns
from acupress.core.plan import Find, Plan, Step
from acupress.core.points import (
    Catalogue,
    FindStep,
    Location,
    Measure,
    Names,
    Point,
    Posture,
    Ruler,
    Technique,
    Variant,
    Zone,
)
from acupress.core.safety import Care
from acupress.core.text import Text
from acupress.core.timeline import Timeline, compile_plan
from acupress.core.tips import Tips
from acupress.core.trouble import Trouble
from acupress.core.warm_pack import WarmPack

FINGER = 39.0
"""One finger's breadth on the back: 0.75 cun of 52 units."""
BL23_LEFT, BL23_RIGHT, GV4 = (450.0, 400.0), (606.0, 400.0), (528.0, 440.0)
"""Where the points of the back lie."""
SP6_LEFT = (240.0, 220.0)
"""Where SP6 lies on the left ankle; on the right one it is mirrored in a width of 768."""


FELT = {
    "BL23": "posterior_median_line",
    "GV4": "L3_spinous_process",
    "SP6": "medial_malleolus_prominence",
}
"""The landmark to feel for, by point."""


def en(text: str) -> Text:
    """Return a text in English only."""
    return {"en": text}


def back_view() -> View:
    """The low back, with both sides."""
    landmarks = {
        "posterior_median_line": ((528.0, 0.0), (528.0, 968.0)),
        "scapula_medial_border_left": ((372.0, 0.0), (372.0, 968.0)),
        "scapula_medial_border_right": ((684.0, 0.0), (684.0, 968.0)),
        "L2_spinous_lower_border": ((528.0, 400.0),),
        "L3_spinous_process": ((528.0, 440.0),),
    }
    axes = {"superior_inferior": (0.0, 1.0), "medial_lateral": (1.0, 0.0)}
    return View("lower_back", en("Lower back"), "posterior_trunk", "lower_back.svg", 1056, 968,
                axes, landmarks)  # fmt: skip


def ankle_view() -> View:
    """The inner side of the left ankle."""
    landmarks = {
        "medial_malleolus_prominence": ((300.0, 400.0),),
        "medial_tibial_condyle_lower_border": ((300.0, -380.0),),
        "tibia_medial_border": ((240.0, 0.0), (240.0, 640.0)),
    }
    axes = {"superior_inferior": (0.0, 1.0), "anterior_posterior": (-1.0, 0.0)}
    return View("inner_ankle_left", en("Inner ankle"), "medial_leg", "inner_ankle.svg", 768, 640,
                axes, landmarks, "left")  # fmt: skip


def whole_view() -> View:
    """The whole back, on which only the points of the back lie."""
    landmarks = {
        "posterior_median_line": ((320.0, 0.0), (320.0, 1030.0)),
        "scapula_medial_border_left": ((284.0, 0.0), (284.0, 1030.0)),
        "scapula_medial_border_right": ((356.0, 0.0), (356.0, 1030.0)),
        "L2_spinous_lower_border": ((320.0, 380.0),),
        "L3_spinous_process": ((320.0, 392.0),),
    }
    axes = {"superior_inferior": (0.0, 1.0), "medial_lateral": (1.0, 0.0)}
    return View("whole_back", en("Whole back"), "whole_body_back", "whole_back.svg", 640, 1030,
                axes, landmarks, whole=True)  # fmt: skip


def mini_body() -> Body:
    """Four views: whole back, low back, both ankles."""
    ankle = ankle_view()
    views = {view.id: view for view in (whole_view(), back_view(), ankle, ankle.mirror())}
    return Body(
        views=views,
        segments={
            "C09": Segment("posterior_median_line", "scapula_medial_border", 3, "width", "test"),
            "C13a": Segment(
                "medial_tibial_condyle_lower_border",
                "medial_malleolus_prominence",
                13,
                "length",
                "test",
            ),
        },
        scales={
            "posterior_trunk": Scale(width="C09"),
            "whole_body_back": Scale(width="C09"),
            "medial_leg": Scale(length="C13a"),
        },
    )


def _point(code: str, names: Names, location: Location, *, bilateral: bool, views: tuple[str, ...],
           ruler: Ruler | None, variants: tuple[Variant, ...]) -> Point:  # fmt: skip
    return Point(
        code=code,
        aliases=(),
        names=names,
        channel="Bladder",
        bilateral=bilateral,
        where=en(f"Where {code} lies"),
        locations=(location,),
        find=(
            FindStep(en("Find the bone."), (FELT[code],)),
            FindStep(en("Lay your fingers beside it."), ruler=ruler is not None),
            FindStep(en("Stop in the hollow.")),
        ),
        feels=en("it feels tender"),
        mistake=en("Too far up."),
        spoken=en("Find the bone and lay your fingers beside it."),
        variants=variants,
        care=(),
        uses=(en("low back ache"),),
        evidence="classical",
        sources=("test",),
        background=(),
        checked_by=None,
        views=views,
        ruler=ruler,
    )


def mini_points() -> dict[str, Point]:
    """BL23 on both sides with fingers across, GV4 on the midline, SP6 with fingers upwards."""
    regions = ("posterior_trunk", "whole_body_back")
    together = Variant("thumbs", "sitting", "together", 2, en("Press with both thumbs."))
    each = Variant("one_thumb", "ankle_up", "each", 2, en("Sink one thumb in behind the bone."))
    across = Measure(at="posterior_median_line", cun=1.5, towards="lateral", segment="C09")
    up = Measure(at="medial_malleolus_prominence", cun=3, towards="superior", segment="C13a")
    points = (
        _point(
            "BL23",
            Names("Shènshū", "腎俞", "肾俞", "Kidney Transport"),
            Location(Measure(at="L2_spinous_lower_border"), across, regions, Zone(0.9, 0.7)),
            bilateral=True,
            views=("lower_back",),
            ruler=Ruler(en("2 fingers from the spine"), "posterior_median_line", "lateral", 1.5, 2,
                        "C09"),
            variants=(together,),
        ),
        _point(
            "GV4",
            Names("Mìngmén", "命門", "命门", "Life Gate"),
            Location(Measure(at="L3_spinous_process"), Measure(at="posterior_median_line"),
                     regions, Zone(0.6, 0.5)),
            bilateral=False,
            views=("lower_back",),
            ruler=None,
            variants=(together,),
        ),
        _point(
            "SP6",
            Names("Sānyīnjiāo", "三陰交", "三阴交", "Three Yin Crossing"),
            Location(up, Measure(at="tibia_medial_border"), ("medial_leg",)),
            bilateral=True,
            views=("inner_ankle",),
            ruler=Ruler(en("4 fingers above the ankle bone"), "medial_malleolus_prominence",
                        "superior", 3, 4, "C13a"),
            variants=(each,),
        ),
    )  # fmt: skip
    return {point.code: point for point in points}


PHRASES = {
    "settle": "Let your shoulders drop.",
    "warm": "Lay a warm pack on your back.",
    "get_ready": "Rest your touch on the point.",
    "press": "{how} Aim at 4 to 6 of 10.",
    "press_soft": "{how} Keep it light.",
    "press_pulse": "{how} Five seconds on, one off.",
    "switch_left": "Change to the left.",
    "switch_right": "Change to the right.",
    "breathe_only": "Only breathe today.",
    "close": "Let go slowly.",
    "voice_point": "{name}. {where}.",
    "voice_left": "On the left.",
    "voice_right": "On the right.",
    "voice_have_it": "Press a key when you have it.",
    "voice_ready": "Get ready.",
    "voice_in": "Breathe in",
    "voice_out": "Breathe out",
    "voice_ten": "Ten more seconds.",
    "voice_then": "Then {name}.",
    "voice_then_left": "Then the left.",
    "voice_then_right": "Then the right.",
    "voice_then_rest": "Then rest.",
    "voice_done": "Well done.",
    "voice_paused": "Paused.",
    "voice_on": "Going on.",
}


def mini_content() -> Content:
    """Three points, two postures, one pattern, the phrases a timeline needs, and no care rules."""
    postures = {
        "sitting": Posture("sitting", en("Sitting"), en("Sit towards the front of a chair."), 10),
        "ankle_up": Posture(
            "ankle_up", en("One ankle up"), en("Lift one ankle onto the knee."), 15
        ),
    }
    techniques = {
        name: Technique(name, en(name), en("Press slowly.")) for name in ("thumbs", "one_thumb")
    }
    choice = Choice("BL23", "core", en("the back's own point"))
    pattern = Pattern(
        "qi", en("Kidney Qi"), "腎氣虛", en("Tired and sore."), (), "pale", en("weak"), (), (),
        (choice,), en("Warm and slow."),
    )  # fmt: skip
    return Content(
        catalogue=Catalogue(
            mini_points(), postures, techniques, {}, {}, {"test": "made up"}, {}, {}
        ),
        body=mini_body(),
        patterns=Patterns({}, {}, {"qi": pattern}, {}, choice, (), en("Left out.")),
        care=Care({}, {}, (), {}, en("A few questions first."), en("4 to 6 of 10."), ()),
        phrases={name: en(text) for name, text in PHRASES.items()},
        landmarks={
            name: Landmark(en(name.replace("_", " ")), en("Feel for it.")) for name in FELT.values()
        },
        channels={"Bladder": Channel(en("Bladder"), "BL", ("UB",), en("foot"))},
        trouble=Trouble("felt_wrong", (), {}),
        help=Help({}, "EU", {}, en("A guess."), en("Unknown.")),
        paces={"calm": NamedPace("calm", en("Calm"), 4.5, 5.5, en("The usual one."), "made up")},
        tips=Tips({}, {}),
        warmth=WarmPack(
            en("Warm."), en("Unsure."), (), (), (), en("Cool it."), en("Not yours."), ()
        ),
    )


def mini_plan(
    content: Content, *, known: bool = False, warm: float = 0.0, find: Find = "never"
) -> Plan:
    """BL23 together, GV4, SP6 on each side: two breaths each, so that a test is short.

    It goes on by itself unless `find` says that it waits.
    """
    steps = tuple(
        Step(code, content.catalogue.points[code].variants[0], 2, en("because"), known=known)
        for code in ("BL23", "GV4", "SP6")
    )
    return Plan("qi", 10, Pace(), steps, (en("Planned by hand."),), 1, warm, find=find)


def mini_timeline(*, known: bool = False, warm: float = 0.0, find: Find = "never") -> Timeline:
    """The compiled plan: settle, then find, get ready and press at each point, then close."""
    content = mini_content()
    return compile_plan(mini_plan(content, known=known, warm=warm, find=find), content)
