"""What a routine's steps are called in the editor, in a few words each."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from acupress.core.points import Point, Variant
from acupress.core.text import clock
from acupress.core.timeline import Cue, Timeline
from acupress.ui import words
from acupress.ui.desk import Desk


def tr(text: str) -> str:
    """Return a fixed word of the editor in the user's language."""
    return QCoreApplication.translate("steps", text)


def called(point: Point, desk: Desk) -> str:
    """Return a point's code and name."""
    return f"{point.code}  {point.names.main(desk.language)}"


def posture(desk: Desk, name: str) -> str:
    """Return a posture's name."""
    return desk.text(desk.content.catalogue.postures[name].name)


def way_in_short(desk: Desk, way: Variant) -> str:
    """Return what presses and how she sits: ``thumbs, sitting``."""
    return f"{_small(technique(desk, way))}, {_small(posture(desk, way.posture).split(',')[0])}"


def way_title(desk: Desk, way: Variant) -> str:
    """Return what presses and the whole name of the posture."""
    return f"{technique(desk, way)} · {_small(posture(desk, way.posture))}"


def technique(desk: Desk, way: Variant) -> str:
    """Return what presses."""
    return desk.text(desk.content.catalogue.techniques[way.technique].name)


def needs(way: Variant) -> str:
    """Return what has to be at hand for a way of pressing, empty for nothing."""
    known = {
        "ball": tr("a soft ball"),
        "wall": tr("a wall"),
        "partner": tr("a partner"),
        "nursing_chair": tr("a nursing chair"),
        "baby": tr("one arm for the baby"),
    }
    named = [known[need] for need in way.needs if need in known]
    return tr("needs {0}").format(tr(" and ").join(named)) if named else ""


def way_note(point: Point, way: Variant) -> str:
    """Return on which sides a way presses, and what it needs."""
    parts = [words.sides(way.sides) if point.bilateral else "", needs(way)]
    note = " · ".join(part for part in parts if part)
    return note[:1].upper() + note[1:]


def sides_pressed(cues: Iterable[Cue]) -> str:
    """Return the sides of a step in the order in which they are pressed, empty on the midline."""
    sides = [cue.side for cue in cues if cue.kind == "press"]
    if sides == ["both"]:
        return tr("both at once")
    if len(sides) == 1:
        return words.sides(sides[0]) if sides[0] in {"left", "right"} else ""
    return tr("left, then right") if sides[:1] == ["left"] else tr("right, then left")


def role(kind: str) -> str:
    """Return what a stretch of the timeline is for."""
    known = {
        "settle": tr("Settle in"),
        "warm": tr("Warm pack"),
        "move": tr("Change position"),
        "find": tr("Find the point"),
        "get_ready": tr("Get ready"),
        "press": tr("Press"),
        "switch_side": tr("Change sides"),
        "rest": tr("Breathe"),
        "close": tr("Rest a moment"),
    }
    return known[kind]


def stretch(cue: Cue, desk: Desk) -> str:
    """Return what is said of one stretch: its point, what is done, when and for how long."""
    parts = [cue.point] if cue.point else []
    if cue.side in {"left", "right"} and cue.kind != "move":
        side = tr("left") if cue.side == "left" else tr("right")
        parts.append(f"{role(cue.kind)}, {side}")
    else:
        parts.append(role(cue.kind))
    if cue.kind == "move" and cue.posture:
        parts.append(posture(desk, cue.posture))
    length = words.minutes(cue.length)
    parts.append(tr("about {0}, until she has it").format(length) if cue.waits else length)
    parts.append(tr("from {0}").format(clock(cue.start)))
    return " · ".join(parts)


def moves(timeline: Timeline) -> str:
    """Return how often she has to change her position."""
    count = sum(cue.kind == "move" for cue in timeline.cues)
    if count == 1:
        return tr("1 change of position")
    return tr("{0} changes of position").format(count) if count else tr("no change of position")


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]
