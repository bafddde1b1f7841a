"""Changing a routine: every state can be come back to, and steps go where they are told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from acupress.core.content import Content
from acupress.core.editing import (
    History,
    step_to_look_at,
    with_step_at,
    with_step_changed,
    with_step_moved,
    without_step,
)
from acupress.core.routine import Routine
from tests.core.routines import of, own_point, step


def titled(history: History, title: str, what: str = "") -> None:
    history.change(replace(history.routine, title=title), what)


def test_letters_typed_in_a_row_are_undone_together() -> None:
    history = History(Routine(""))
    for title in ("L", "Lo", "Low"):
        titled(history, title, "title")
    history.change(replace(history.routine, patient="A"), "patient")
    titled(history, "Low b", "title")
    seen = []
    while history.can_undo:
        history.undo()
        seen.append((history.routine.title, history.routine.patient))
    assert seen == [("Low", "A"), ("Low", ""), ("", "")]


def test_typing_after_an_undo_begins_anew() -> None:
    history = History(Routine(""))
    titled(history, "A", "title")
    history.undo()
    titled(history, "B", "title")
    assert not history.can_redo
    history.undo()
    assert history.routine.title == ""


def test_a_change_that_changes_nothing_is_none() -> None:
    history = History(Routine("A"))
    assert not history.change(Routine("A"))
    assert not history.can_undo


class Editing(RuleBasedStateMachine):
    """A history beside a plain list of all states with a place in it."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History(Routine("0"))
        self.states, self.at = [Routine("0")], 0

    @rule(title=st.sampled_from("0123"))
    def change(self, title: str) -> None:
        new = Routine(title)
        if self.history.change(new):
            self.states = [*self.states[: self.at + 1], new]
            self.at += 1

    @rule()
    def undo(self) -> None:
        self.history.undo()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        self.history.redo()
        self.at = min(len(self.states) - 1, self.at + 1)

    @invariant()
    def same(self) -> None:
        assert self.history.routine == self.states[self.at]
        assert self.history.can_undo == (self.at > 0)
        assert self.history.can_redo == (self.at < len(self.states) - 1)


TestEditing = Editing.TestCase


def codes(routine: Routine) -> str:
    return " ".join(one.point for one in routine.steps)


def test_steps_go_where_they_are_told(content: Content) -> None:
    routine = of(content, "BL23", "KI3", "SP6")
    assert codes(with_step_at(routine, 1, step(content, "GV4"))) == "BL23 GV4 KI3 SP6"
    assert codes(without_step(routine, 1)) == "BL23 SP6"
    assert codes(with_step_changed(routine, 2, step(content, "GV4"))) == "BL23 KI3 GV4"


@given(st.data())
def test_a_moved_step_stands_where_it_was_moved(content: Content, data: st.DataObject) -> None:
    routine = of(content, *data.draw(st.permutations(["BL23", "KI3", "SP6", "GV4"])))
    number, to = data.draw(st.integers(0, 3)), data.draw(st.integers(-1, 6))
    moved = with_step_moved(routine, number, to)
    assert moved.steps[max(0, min(to, 3))] == routine.steps[number]
    others = [one for one in moved.steps if one != routine.steps[number]]
    assert others == [one for one in routine.steps if one != routine.steps[number]]


@pytest.mark.parametrize(
    ("before", "after", "looked_at", "then"),
    [
        ("BL23 KI3", "BL23 GV4 KI3", 1, 1),  # what is new
        ("BL23 KI3 SP6", "BL23 SP6", 2, 1),  # the same one, further up
        ("BL23 KI3 SP6", "BL23 SP6", 0, 0),
        ("BL23 KI3 SP6", "BL23 SP6", 1, 1),  # what stands in its place
        ("BL23 KI3 SP6", "BL23 KI3", 2, 1),
        ("BL23", "", 0, -1),
        ("", "BL23", -1, 0),
        ("", "", -1, -1),
        ("BL23 KI3 SP6", "KI3 SP6 BL23", 0, 2),  # it was moved
        ("BL23 KI3 SP6", "KI3 BL23 SP6", 2, 2),
        ("BL23 KI3 SP6", "BL23 KI3 GV4", 0, 2),  # what is changed itself
        ("BL23 KI3", "BL23 KI3", 1, 1),
        ("BL23 KI3", "KI3 BL23", -1, -1),
    ],
)
def test_after_a_change_one_looks_at_a_sensible_step(
    content: Content, before: str, after: str, looked_at: int, then: int
) -> None:
    old, new = (of(content, *routine.split()).steps for routine in (before, after))
    assert step_to_look_at(old, new, looked_at) == then


def test_what_is_hers_alone_is_not_handed_out(content: Content) -> None:
    used, unused = own_point(content, "X1"), own_point(content, "X2")
    steps = (step(content, "BL23"), replace(step(content, "BL23"), point="X1"))
    routine = Routine(
        "A", steps, tags=("tuesday",), told={"pregnant": "no"}, points=(used, unused), id="r-1"
    )
    out = routine.handed_out()
    assert (out.tags, dict(out.told), out.points) == ((), {}, (used,))
    assert replace(out, tags=("tuesday",), told={"pregnant": "no"}, points=(used, unused)) == (
        routine
    )
