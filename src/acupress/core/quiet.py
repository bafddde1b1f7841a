"""What she hears now: the night look and the quiet hours have a sound of their own."""

from typing import Literal

Sound = Literal["voice", "chimes", "silent"]
"""Voice and chimes, chimes alone, or nothing."""
Night = Literal["look", "hours"]
"""Why the sound of the night holds: the night look is on, or these are the quiet hours."""


def sound_now(
    sound: Sound,
    night_sound: Sound,
    night_look: bool,
    hour: float,
    quiet_from: float,
    quiet_until: float,
) -> Sound:
    """Return what she hears now. See `night_now` for the hours."""
    return night_sound if night_now(night_look, hour, quiet_from, quiet_until) else sound


def night_now(night_look: bool, hour: float, quiet_from: float, quiet_until: float) -> Night | None:
    """Return why the sound of the night holds now, None where it does not.

    `hour` is the time of day, 0 up to 24 with parts. The quiet hours run over midnight where they
    end earlier than they begin; where both are the same there are none. The hours come first.
    """
    if quiet_from <= quiet_until:
        quiet = quiet_from <= hour < quiet_until
    else:
        quiet = hour >= quiet_from or hour < quiet_until
    if quiet:
        return "hours"
    return "look" if night_look else None
