"""Files of which one sees whether they are whole."""

from acupress.core.routine import Routine, RoutineStep

BIG = 3_000_000
"""Bytes of a big hand-out: it takes some time to write."""


def numbered(number: int, letters: int = 400) -> Routine:
    """A routine that says everywhere which one it is."""
    name = f"number {number}"
    step = RoutineStep(
        "SP6", "thumbs", "sitting_feet_in_reach", "together", 60.0 + number % 200, name
    )
    note = name + " " + "x" * letters
    return Routine(name, (step,) * 8, "same-id", patient=name, opening=note, tags=(name,))
