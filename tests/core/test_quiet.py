"""What she hears by the hour and the look."""

import pytest

from acupress.core.quiet import Night, night_now, sound_now

HOURS: list[tuple[float, float, float, Night | None]] = [
    # hour, from, until, what holds
    (20.99, 21, 7, None),
    (21, 21, 7, "hours"),
    (23.99, 21, 7, "hours"),
    (0, 21, 7, "hours"),
    (6.99, 21, 7, "hours"),
    (7, 21, 7, None),
    (12, 21, 7, None),
    (13, 13, 15, "hours"),
    (14.5, 13, 15, "hours"),
    (15, 13, 15, None),
    (12.99, 13, 15, None),
    (0, 13, 15, None),
    (12, 7, 7, None),
    (7, 7, 7, None),
    (0, 0, 24, "hours"),
    (23.99, 0, 24, "hours"),
    (0, 24, 0, None),
    (3, 24, 7, "hours"),
    (23.5, 24, 7, None),
    (23.5, 22, 24, "hours"),
    (0, 22, 24, None),
]


@pytest.mark.parametrize(("hour", "start", "end", "night"), HOURS)
def test_the_quiet_hours_run_over_midnight(
    hour: float, start: float, end: float, night: Night | None
) -> None:
    assert night_now(False, hour, start, end) == night
    assert night_now(True, hour, start, end) == (night or "look")
    assert sound_now("voice", "chimes", False, hour, start, end) == ("chimes" if night else "voice")


@pytest.mark.parametrize("hour", [3, 12])
def test_the_night_look_has_the_sound_of_the_night(hour: float) -> None:
    assert sound_now("voice", "silent", True, hour, 21, 7) == "silent"
    assert sound_now("silent", "voice", True, hour, 21, 7) == "voice"
