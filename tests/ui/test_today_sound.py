"""The sound on Today: one click, and by night the sound of the night."""

from datetime import UTC, datetime

import pytest

from acupress.ui.sound_row import SoundRow
from tests.ui.using import SPACE, WELL, Person

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NIGHT = datetime(2026, 3, 2, 23, tzinfo=UTC)


def chosen(person: Person) -> str:
    (row,) = person.window.findChildren(SoundRow)
    (chip,) = [one for one in row.findChildren(type(person.button("Silent"))) if one.isChecked()]
    return chip.accessibleName()


def test_by_day_she_hears_the_voice_and_changes_it_with_a_click(person: Person) -> None:
    person.now = NOON
    person.start(WELL)
    desk = person.window.desk
    assert (desk.sound, chosen(person)) == ("voice", "With voice")
    person.click("Chimes")
    assert (desk.sound, desk.settings["sound"], desk.settings["night_sound"]) == (
        "chimes", "chimes", "silent",
    )  # fmt: skip
    person.close()
    person.start()
    assert chosen(person) == "Chimes"


def test_by_keyboard_too(person: Person) -> None:
    person.now = NOON
    person.start(WELL)
    person.reach("Silent")
    person.press(SPACE)
    assert person.window.desk.sound == "silent"


@pytest.mark.parametrize(
    ("now", "look", "word"),
    [(NIGHT, "day", "(quiet hours)"), (NOON, "night", "(night look)"),
     (NIGHT, "night", "(quiet hours)")],
)  # fmt: skip
def test_by_night_it_is_silent_and_says_why(
    person: Person, now: datetime, look: str, word: str
) -> None:
    person.now = now
    person.start(WELL, look=look)
    desk = person.window.desk
    assert (desk.sound, chosen(person)) == ("silent", "Silent")
    assert person.reads(word)
    person.click("Chimes")
    assert desk.sound == "chimes"
    assert (desk.settings["sound"], desk.settings["night_sound"]) == ("voice", "chimes")


def test_by_day_nothing_is_said_of_the_night(person: Person) -> None:
    person.now = NOON
    person.start(WELL)
    assert not person.reads("(quiet hours)")
    assert not person.reads("(night look)")


def test_the_quiet_hours_begin_and_end_on_the_hour(person: Person) -> None:
    person.start(WELL, quiet_from=22, quiet_until=6)
    desk = person.window.desk
    for hour, minute, sound in ((21, 59, "voice"), (22, 0, "silent"), (5, 59, "silent"),
                                (6, 0, "voice")):  # fmt: skip
        person.now = datetime(2026, 3, 2, hour, minute, tzinfo=UTC)
        assert desk.sound == sound, hour


def test_without_quiet_hours_the_night_is_as_the_day(person: Person) -> None:
    person.now = NIGHT
    person.start(WELL, quiet_from=7, quiet_until=7)
    assert person.window.desk.sound == "voice"


def test_start_still_has_the_focus(person: Person) -> None:
    person.now = NOON
    person.start(WELL)
    assert person.button("Start").hasFocus()
