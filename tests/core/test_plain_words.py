"""What is typed or pasted becomes what a routine's file may hold, and nothing else changes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from acupress.core.editing import with_plain_words
from acupress.core.plain_words import plain
from acupress.core.routine import Maker
from acupress.storage.routine_file import parse_routine, routine_text
from tests.core.routines import of
from tests.core.support import shipped


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Rest, 5 < 6 > 4; a <3", "Rest, 5 < 6 > 4; a <3"),
        ("two\nlines", "two\nlines"),
        ("Füße 足三里 👣", "Füße 足三里 👣"),
        ("<b>bold</b>", "< b>bold< /b>"),
        ("<!-- --> <?x", "< !-- --> < ?x"),
        ("a\tb\x00c\r\nd\re", "abc\nd\ne"),
        ("left\u202eright\u200f\u2028", "leftright"),
    ],
)
def test_of_words(typed: str, kept: str) -> None:
    assert plain(typed) == kept


@given(some.text(alphabet=some.characters() | some.sampled_from("<>/b!\n\r\u202e"), max_size=60))
def test_a_file_takes_whatever_was_typed(typed: str) -> None:
    made = of(shipped(), "KI3")
    step = replace(made.steps[0], note=typed)
    routine = with_plain_words(
        replace(made, steps=(step,), opening=typed, maker=Maker(contact="Tel. 1"), tags=("a",))
    )
    assert plain(routine.opening) == routine.opening
    read = parse_routine(routine_text(routine, private=True).encode(), "", shipped(), private=True)
    assert read.opening == routine.opening.strip()
    assert read.steps[0].note == routine.steps[0].note.strip()


def test_what_is_plain_already_is_the_same_routine() -> None:
    made = of(shipped(), "KI3")
    assert with_plain_words(made) == made
    assert with_plain_words(made).steps[0] is made.steps[0]
