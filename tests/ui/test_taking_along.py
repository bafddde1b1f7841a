"""Taking along what is hers today: nothing of what keeps her safe gets lost on the way."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from acupress.core.answers import Answers
from acupress.core.routine import Routine, step_for
from acupress.handouts.making import HAND_OUTS
from acupress.storage.followed_file import save_followed
from acupress.storage.routine_file import read_routine
from acupress.ui.points_page import PointsPage
from acupress.ui.practice.hand_out_page import HandOutPage
from acupress.ui.today import Today
from tests.core.routines import own_point
from tests.core.support import shipped
from tests.ui.using import WELL, Person


@pytest.fixture
def taken(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Routine]:
    """What is handed out, read back from its file."""
    path = tmp_path / "mine.acupress"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def take() -> Routine:
        person.settle()
        person.on(HandOutPage).saving.save(HAND_OUTS["file"])
        return read_routine(path, shipped())

    return take


def test_what_is_to_be_light_for_her_is_said_to_be_light(
    person: Person, taken: Callable[[], Routine]
) -> None:
    person.start(Answers(facts={**WELL.facts, "varicose": "yes"}))
    today = person.on(Today)
    soft = [step.soft for step in today.timeline.plan.steps]
    assert True in soft
    assert False in soft
    today.taking.trigger()
    notes = [step.note for step in taken().steps]
    assert [bool(note) for note in notes] == soft
    assert all("light and still" in note for note in notes if note)


def test_a_point_that_was_brought_along_goes_along(
    person: Person, taken: Callable[[], Routine]
) -> None:
    point = replace(own_point(shipped()), channel="Extra")
    handed = Routine("For Anna", (step_for(point),), points=(point,))
    save_followed(person.files.followed, handed)
    person.start(WELL)
    person.window.show_points("X1")
    person.on(PointsPage).take_along.emit("X1")
    routine = taken()
    assert [step.point for step in routine.steps] == ["X1"]
    assert routine.points[0].names == point.names
