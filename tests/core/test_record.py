"""The record of what changed her plan: every kind of event is a sentence."""

from datetime import UTC, datetime

import pytest

from acupress.core.content import Content
from acupress.core.journal import Event
from acupress.core.record import told
from tests.core.support import shipped

AT = datetime(2026, 3, 2, tzinfo=UTC)
SAID = {
    ("checked", ""): "Safety check: nothing had changed.",
    ("checked", "whole"): "You answered the safety check.",
    ("answered", "pregnant=unsure"): "You answered: Could you be pregnant? Not sure",
    ("answered", "weeks_since_birth=12"): "How many weeks ago did you give birth? 12",
    ("answered", "unheard_of=yes"): "You answered: unheard_of yes",
    ("red_flag", "RF10"): "One leg painful, swollen, warm, red or darker.",
    ("red_flag_over", "RF05"): "You no longer ticked this warning sign: After an epidural",
    ("seen_by_someone", ""): "somebody had looked at it",
    ("softened", "3"): "presses became short and light",
    ("softened_over", ""): "The time of short and light presses was over.",
    ("left_out", "BL23"): "BL23 Shènshū was left out.",
    ("taken_in", "X1"): "X1 was taken in again.",
    ("added", "KI3"): "You put KI3 Tàixī into your routine.",
    ("removed", "KI3"): "You took KI3 Tàixī out of your routine.",
    ("pattern", "kidney-qi"): "followed the pattern Kidney Qi deficiency.",
    ("pattern", ""): "No pattern stood out any more",
    ("followed", "For Anna {1}"): "For Anna {1}",
    ("unfollowed", "For Anna"): "You went back to your own routine from: For Anna",
    ("course_begun", "14 10"): "A course began: 14 days, a session on 10 of them.",
    ("course_reviewed", "11 14"): "a session on 11 of 14 days.",
    ("course_left", "3 14"): "You ended a course early: a session on 3 of 14 days.",
    ("adapted", "minutes=6/10"): "Fitted to what you really do: 6 minutes for a session.",
    ("adapted", "left_out=BL32"): "BL32 Cìliáo is left out.",
    ("adapted", "way=BL23/fists/sitting_back"): "BL23 Shènshū is pressed another way.",
    ("taken_back", "minutes=6/10"): "Taken back: 6 minutes for a session.",
    ("taken_back", "left_out=BL32"): "Taken back: BL32 Cìliáo was left out.",
    ("taken_back", "way=BL23/fists/sitting_back"): "Taken back: BL23 Shènshū",
}


@pytest.fixture(scope="module")
def content() -> Content:
    return shipped()


@pytest.mark.parametrize(("kind", "about"), SAID)
def test_an_event_is_said_in_words(content: Content, kind: str, about: str) -> None:
    text = told(Event(1, AT, kind, about), content)
    assert text is not None
    assert SAID[kind, about] in text["en"]
    assert "{" not in text["en"].replace(about, "")


@pytest.mark.parametrize(
    ("kind", "about"),
    [("held", "fever-today"), ("checked", "before"), ("left_as_it_is", "KI3"), ("of later", "x")],
)
def test_what_is_not_hers_to_read_is_not_said(content: Content, kind: str, about: str) -> None:
    assert told(Event(1, AT, kind, about), content) is None
