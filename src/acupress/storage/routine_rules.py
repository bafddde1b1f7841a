"""What has to hold between the parts of a routine file and the content: every name leads somewhere,
everything can be shown and breathed, and a logo is a small picture."""

from collections import Counter
from collections.abc import Collection, Iterator

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.points import Point
from acupress.core.routine import Routine, way_of, with_own_points
from acupress.core.timeline import compile_plan
from acupress.storage.point_rules import one_point
from acupress.storage.problems import BadFileError, Problem, field_of, shown
from acupress.storage.reference_checks import Where, listed
from acupress.storage.routine_model import RoutineFile
from acupress.storage.routine_parts import logo_bytes
from acupress.storage.yaml_file import Lines, line_of

MOST_LOGO_BYTES = 256 * 1024
MOST_LOGO_PIXELS = 2000
MOST_SECONDS = 7200.0
_LONGEST = 240
_FIELDS = {"variants": "ways"}

Wrong = Iterator[tuple[Where, str, str]]


def check_rules(
    routine: Routine,
    model: RoutineFile,
    file: str,
    lines: Lines,
    content: Content,
    *,
    private: bool,
) -> None:
    """Raise BadFileError with all that does not fit together. A draft may be without steps."""
    everything = with_own_points(content, routine)
    found = [*_own_points(routine, content, everything)]
    found += _frame(routine, model, content, private=private)
    if private:
        found += _told(routine, content)
    elif not routine.steps:
        found.append((("steps",), "no steps", "at least one step"))
    if not found:
        found += _steps(routine, everything)
    if not found and compile_plan(follow(routine, everything), everything).total > MOST_SECONDS:
        allowed = f"at most {MOST_SECONDS / 60:g} minutes in all"
        found.append((("steps",), "a routine that is longer", allowed))
    if found:
        raise BadFileError(
            *(
                Problem(file, line_of(lines, where), field_of(where), what, _cut(allowed))
                for where, what, allowed in found
            )
        )


def _cut(allowed: str) -> str:
    """What is allowed; of a long list its beginning."""
    return (
        allowed if len(allowed) <= _LONGEST else allowed[: allowed.rfind(", ", 0, _LONGEST)] + " …"
    )


def _frame(routine: Routine, model: RoutineFile, content: Content, *, private: bool) -> Wrong:
    patterns = content.patterns.patterns
    if not routine.title and routine.steps and not private:
        yield ("title",), "nothing", "a title"
    if routine.pattern is not None and routine.pattern not in patterns:
        yield ("pattern",), shown(routine.pattern), listed(patterns)
    problem = routine.pace.problem
    if problem is not None:
        pace = f"{routine.pace.inhale:g} s in, {routine.pace.hold:g} s held, "
        yield ("pace",), f"{pace}{routine.pace.exhale:g} s out", problem
    yield from _logo(model.logo)


def _logo(text: str) -> Wrong:
    if not text:
        return
    allowed = f"a PNG or JPEG in base64 of at most {MOST_LOGO_BYTES // 1024} KiB"
    logo = logo_bytes(text)
    if logo is None:
        yield ("logo",), "something that is no base64", allowed
        return
    problem = logo_problem(logo)
    if problem is not None:
        yield ("logo",), problem, f"{allowed} and {MOST_LOGO_PIXELS} x {MOST_LOGO_PIXELS} pixels"


def logo_problem(logo: bytes) -> str | None:
    """Return what is wrong with the bytes of a logo, None where it is a small PNG or JPEG.

    Its size is read from its head, so that nothing large is ever unpacked.
    """
    if len(logo) > MOST_LOGO_BYTES:
        return f"{len(logo) // 1024} KiB"
    size = _png_size(logo) or _jpeg_size(logo)
    if size is None:
        return "something that is no PNG or JPEG"
    if not all(0 < side <= MOST_LOGO_PIXELS for side in size):
        return f"{size[0]} x {size[1]} pixels"
    return None


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < 24:
        return None
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """The size in the first frame header (ISO/IEC 10918-1, B.2.2)."""
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        kind, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            high = int.from_bytes(data[at + 5 : at + 7], "big")
            return int.from_bytes(data[at + 7 : at + 9], "big"), high
        at += 2 + max(2, length)
    return None


def _own_points(routine: Routine, content: Content, everything: Content) -> Wrong:
    own = Counter(point.code for point in routine.points)
    for number, point in enumerate(routine.points):
        at = ("points", number)
        if own[point.code] > 1:
            yield (*at, "code"), f"{point.code} twice", "each code once"
        elif content.catalogue.find(point.code) is not None:
            yield (*at, "code"), point.code, "a code that no other point has"
        elif named := _named_own(point, own):
            yield (*at, "locations"), f"a place measured from {named}", "landmarks"
        else:
            for _, where, what, allowed in one_point(point, everything):
                # A point's own rules name it by code; a file lists its points.
                inside = (_FIELDS.get(str(part), part) for part in where[2:])
                yield (*at, *inside), what, allowed


def _named_own(point: Point, own: Collection[str]) -> str:
    """A point of the file from which this one is measured; that could go round in circles."""
    for location in point.locations:
        for measure in (location.along, location.across):
            named: tuple[str | None, ...] = (measure.at, measure.on, *(measure.between or ()))
            for name in named:
                if name is not None and name in own:
                    return name
    return ""


def _steps(routine: Routine, content: Content) -> Wrong:
    points = content.catalogue.points
    for number, step in enumerate(routine.steps):
        at: Where = ("steps", number)
        if step.point not in points:
            own = ", ".join(point.code for point in routine.points)
            allowed = "a code such as KI3, see `acupress points`" + (f", or {own}" if own else "")
            yield (*at, "point"), shown(step.point), allowed
        elif way_of(step, points[step.point]) is None:
            found = f"{step.technique}, {step.posture}, {step.sides}"
            yield at, shown(found), f"for {step.point} one of {_ways(points[step.point])}"


def _ways(point: Point) -> str:
    """The ways of a point as a file names them."""
    named = []
    for way in point.variants:
        each = way.sides == "each" and point.bilateral
        sides = "each (or left, or right)" if each else "together"
        named.append(f"{way.technique}, {way.posture}, {sides}")
    return "; ".join(named)


def _told(routine: Routine, content: Content) -> Wrong:
    facts = content.care.facts
    for name, answer in routine.told.items():
        at = ("private", "told", name)
        fact = facts.get(name)
        if fact is None:
            yield at, shown(name), listed(facts)
        elif fact.kind == "number":
            if (
                isinstance(answer, bool)
                or not isinstance(answer, int)
                or not 0 <= answer <= fact.most
            ):
                yield at, shown(answer), f"a whole number from 0 to {fact.most}"
        elif answer not in [choice.id for choice in fact.choices]:
            yield at, shown(answer), listed(choice.id for choice in fact.choices)
