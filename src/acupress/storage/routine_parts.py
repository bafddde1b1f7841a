"""A routine to the model of its file, and back."""

import base64
import binascii
from dataclasses import asdict
from typing import Any

from acupress.core.breathing import Pace
from acupress.core.points import (
    FindStep,
    Location,
    Measure,
    Names,
    Point,
    Ruler,
    Variant,
    Zone,
)
from acupress.core.routine import Maker, Routine, RoutineStep
from acupress.core.text import FALLBACK_LANGUAGE, Text
from acupress.storage.routine_model import (
    FindPart,
    LocationPart,
    MakerPart,
    MeasurePart,
    PacePart,
    PointPart,
    PrivatePart,
    RoutineFile,
    RulerPart,
    StepPart,
    WayPart,
    ZonePart,
)

CHANNEL = "Extra"
"""The channel of a point of somebody's own: like the other points off the channels, none."""
EVERYWHERE = "UNIV"
"""The care tag of every shipped point: a file cannot take an own point out of the rules on it."""


def to_routine(model: RoutineFile) -> Routine:
    """Return what a file says as a routine. A logo that is no base64 becomes empty."""
    private = model.private or PrivatePart()
    return Routine(
        title=model.title,
        steps=tuple(RoutineStep(**step.model_dump()) for step in model.steps),
        id=model.id,
        language=model.language,
        patient=model.patient,
        maker=Maker(**model.made_by.model_dump()),
        logo=logo_bytes(model.logo) or b"",
        made_on=model.made_on,
        valid_from=model.valid_from,
        review_on=model.review_on,
        pattern=model.pattern,
        pace=Pace(model.pace.inhale, model.pace.exhale, model.pace.hold),
        warm_seconds=model.warm_seconds,
        opening=model.opening,
        closing=model.closing,
        tags=private.tags,
        told=private.told,
        points=tuple(_point(point, model.language) for point in model.points),
    )


def from_routine(routine: Routine, *, private: bool) -> RoutineFile:
    """Return a routine as the model of its file. It is not checked here."""
    kept = PrivatePart(tags=routine.tags, told=dict(routine.told))
    return RoutineFile.model_construct(
        format="acupress-routine/1",
        title=routine.title,
        id=routine.id,
        language=routine.language,
        patient=routine.patient,
        made_by=MakerPart.model_construct(**asdict(routine.maker)),
        made_on=routine.made_on,
        valid_from=routine.valid_from,
        review_on=routine.review_on,
        pattern=routine.pattern,
        pace=PacePart.model_construct(**asdict(routine.pace)),
        warm_seconds=routine.warm_seconds,
        opening=routine.opening,
        closing=routine.closing,
        steps=tuple(StepPart.model_construct(**asdict(step)) for step in routine.steps),
        points=tuple(_point_part(point, routine.language) for point in routine.points),
        logo=base64.encodebytes(routine.logo).decode(),
        private=kept if private and kept != PrivatePart() else None,
    )


def logo_bytes(text: str) -> bytes | None:
    """Return the bytes of a logo, None where the text is no base64."""
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None


def _point(part: PointPart, language: str) -> Point:
    def text(words: str) -> Text:
        return {FALLBACK_LANGUAGE: words, language: words}

    ruler = part.ruler
    return Point(
        code=part.code,
        aliases=(),
        names=Names(part.name, "", "", part.name),
        channel=CHANNEL,
        bilateral=not part.midline,
        where=text(part.where),
        locations=tuple(_location(one) for one in part.locations),
        find=tuple(FindStep(text(one.say), one.feel, one.ruler) for one in part.find),
        feels=text(part.feels),
        mistake=text(part.mistake),
        spoken=text(" ".join(one.say for one in part.find)),
        variants=tuple(
            Variant(
                way.technique,
                way.posture,
                way.sides,
                way.hands,
                text(way.how),
                way.needs,
                way.light,
            )
            for way in part.ways
        ),
        care=tuple(dict.fromkeys((EVERYWHERE, *part.care))),
        uses=tuple(text(use) for use in part.uses),
        evidence="expert",
        sources=(),
        background=(),
        checked_by=None,
        views=part.views,
        ruler=None if ruler is None else Ruler(**{**_fields(ruler), "label": text(ruler.label)}),
    )


def _location(part: LocationPart) -> Location:
    along, across = (Measure(**_fields(measure)) for measure in (part.along, part.across))
    return Location(along, across, part.regions, Zone(part.zone.along, part.zone.across))


def _fields(part: Any) -> dict[str, Any]:
    return {name: getattr(part, name) for name in type(part).model_fields}


def _point_part(point: Point, language: str) -> PointPart:
    def words(text: Text) -> str:
        return text.get(language) or text[FALLBACK_LANGUAGE]

    ruler = point.ruler
    return PointPart.model_construct(
        code=point.code,
        name=point.names.english,
        midline=not point.bilateral,
        where=words(point.where),
        find=tuple(
            FindPart.model_construct(say=words(one.say), feel=one.feel, ruler=one.ruler)
            for one in point.find
        ),
        feels=words(point.feels),
        mistake=words(point.mistake),
        ways=tuple(
            WayPart.model_construct(**{**_own(way), "how": words(way.how)})
            for way in point.variants
        ),
        care=point.care,
        uses=tuple(words(use) for use in point.uses),
        views=point.views,
        locations=tuple(_location_part(one) for one in point.locations),
        ruler=None
        if ruler is None
        else RulerPart.model_construct(**{**_own(ruler), "label": words(ruler.label)}),
    )


def _location_part(location: Location) -> LocationPart:
    return LocationPart.model_construct(
        along=MeasurePart.model_construct(**_own(location.along)),
        across=MeasurePart.model_construct(**_own(location.across)),
        regions=location.regions,
        zone=ZonePart.model_construct(**_own(location.zone)),
    )


def _own(value: Any) -> dict[str, Any]:
    """The fields of a dataclass, as they are."""
    return dict(vars(value))
