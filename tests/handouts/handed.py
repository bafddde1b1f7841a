"""Routines as practitioners hand them out: with letterhead, dates, notes and own points."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from acupress.core.content import Content
from acupress.core.routine import Maker, Routine
from tests.core import routines

CODES = tuple("BL23 GV4 KI3 SP6 ST36 CV6 BL40 LR3 PC6 GB20 LI4 KI1".split())
NOTE = "The left side first, it was the tender one on day {0}. Stay light there."


def routine(content: Content, steps: int = 6, **fields: object) -> Routine:
    """A routine with all that can be said around it."""
    made = routines.of(content, *CODES[:steps])
    noted = tuple(
        replace(step, note=NOTE.format(number)) for number, step in enumerate(made.steps, 1)
    )
    whole = replace(
        made,
        steps=noted,
        title="Warm and steady, six weeks after",
        id="3f2b9c1e-71d0-4c0a-9a60-0e4c85c2b111",
        patient="Anna Lindqvist",
        maker=Maker(
            "Mei Hartmann", "Praxis am Lindenhof", "Lindenweg 12, Freiburg · +49 761 555 0123"
        ),
        made_on=date(2026, 11, 27),
        valid_from=date(2026, 11, 28),
        review_on=date(2026, 12, 11),
        opening="Take the chair by the window, feet on the stool.",
        closing="Drink something warm. Write down how your back feels.",
        warm_seconds=120.0,
        pattern="kidney-qi",
    )
    return replace(whole, **fields)  # type: ignore[arg-type]


def with_own_point(content: Content, made: Routine) -> Routine:
    """The same with a step at a point of the practitioner's own."""
    own = replace(routines.step(content, "BL23"), point="X1")
    return replace(made, steps=(*made.steps, own), points=(routines.own_point(content),))


def logo(colour: str = "#C01020", width: int = 300, height: int = 120) -> bytes:
    """A PNG of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
