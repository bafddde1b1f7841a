"""The routine that she follows, as a file of the app's own.

It was checked whole when it was opened (`storage.routine_file`) and is kept here in a form that a
start reads without YAML and pydantic.
"""

import base64
import binascii
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from acupress.core.content import Content
from acupress.core.routine import Routine, way_of, with_own_points
from acupress.storage.json_file import read_json, write_json
from acupress.storage.plain import build, plain
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.shape import wrong_field
from acupress.storage.yaml_file import Lines

_FORMAT = "acupress-followed/1"
_DATES = ("made_on", "valid_from", "review_on")


def load_followed(path: Path, content: Content) -> Routine | None:
    """Return the routine that she follows, None where she follows none. Raises BadFileError."""
    routine = read_json(path, _check)
    if routine is not None:
        gone = _gone(routine, with_own_points(content, routine))
        if gone:
            allowed = "points and ways of pressing that acupress has"
            raise BadFileError(Problem(str(path), 0, "steps", gone, allowed))
    return routine


def save_followed(path: Path, routine: Routine | None) -> None:
    """Keep the routine that she follows, or that she follows none any more. Raises OSError."""
    if routine is None:
        path.unlink(missing_ok=True)
        return
    data = plain(routine)
    for name in _DATES:
        day = getattr(routine, name)
        data[name] = day.isoformat() if day else None
    data["logo"] = base64.b64encode(routine.logo).decode()
    write_json(path, {"format": _FORMAT, **data})


def _check(data: Any, file: str, _lines: Lines) -> Routine:
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        found = shown(data.get("format") if isinstance(data, dict) else data)
        raise BadFileError(Problem(file, 1, "format", found, _FORMAT))
    known = {one.name for one in fields(Routine)}
    try:
        values = {name: value for name, value in data.items() if name in known}
        for name in _DATES:
            values[name] = date.fromisoformat(values[name]) if values.get(name) else None
        values["logo"] = base64.b64decode(values.get("logo", ""), validate=True)
        routine = build(Routine, values)
        wrong = wrong_field(Routine, routine) or routine.pace.problem
    except (TypeError, KeyError, ValueError, AttributeError, binascii.Error) as error:
        wrong = str(error)
    else:
        if not wrong:
            return routine
    raise BadFileError(Problem(file, 0, "", shown(wrong), "a routine as acupress keeps it"))


def _gone(routine: Routine, content: Content) -> str:
    """What the content does not have any more; an update may have changed it."""
    catalogue = content.catalogue
    for step in routine.steps:
        point = catalogue.points.get(step.point)
        if point is None:
            return f"the point {step.point}"
        if way_of(step, point) is None:
            return f"{step.technique} in {step.posture} at {step.point}"
    if routine.points:
        from acupress.storage.point_rules import one_point

        for own in routine.points:
            for _, _, found, _ in one_point(own, content):
                return f"{own.code} with {found}"
    return ""
