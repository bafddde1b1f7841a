"""The settings as one table: storage, command line and settings page all read it.

`screen` is her screen's pixels for each mm, `four_fingers` and `thumb` the breadths of her own
hand in mm; the default 0 is not measured. `added_points` are points that she put into her routine
herself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from acupress.core.hand import FOUR_FINGERS_MM, SCREEN_PIXELS, THUMB_MM
from acupress.core.text import Text

Value = str | int | float | bool | list[int] | list[str]


@dataclass(frozen=True)
class Setting:
    """One setting. `choices` are values with their labels; numbers have `least`, `most`, `step`.

    A number's default is allowed also where it lies below `least`.
    A setting without a label is remembered but not shown (such as the window's place).
    """

    key: str
    kind: Literal["choice", "number", "switch", "place", "codes"]
    default: Value
    label: Text | None = None
    help: Text | None = None
    choices: tuple[tuple[str, Text], ...] = ()
    least: float = 0
    most: float = 0
    step: float = 1
    unit: Text | None = None

    def problem(self, value: object) -> str | None:
        """Return what is allowed where `value` is not, else None."""
        if self.kind == "switch":
            return None if isinstance(value, bool) else "true or false"
        if self.kind == "choice":
            names = [name for name, _ in self.choices]
            return None if value in names else "one of " + ", ".join(names)
        if self.kind == "place":
            fits = isinstance(value, list) and all(type(part) is int for part in value)
            return None if fits and len(value) in (0, 4, 5) else "four or five whole numbers"  # type: ignore[arg-type]
        if self.kind == "codes":
            fits = isinstance(value, list) and all(isinstance(part, str) for part in value)
            return None if fits else "a list of point codes"
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if number and (self.least <= value <= self.most or value == self.default):  # type: ignore[operator]
            return None
        return f"{self.default}, or a number from {self.least:g} to {self.most:g}"


SETTINGS = (
    Setting(
        "look", "choice", "day", {"en": "Look"},
        choices=(
            ("day", {"en": "Day"}),
            ("night", {"en": "Night"}),
            ("high_contrast", {"en": "High contrast"}),
        ),
    ),
    Setting(
        "tone", "choice", "light", {"en": "Skin tone of the drawings"},
        choices=(
            ("light", {"en": "Light"}),
            ("medium", {"en": "Medium"}),
            ("tan", {"en": "Tan"}),
            ("deep", {"en": "Deep"}),
        ),
    ),
    Setting(
        "text_scale", "number", 100, {"en": "Text size"},
        least=100, most=200, step=10, unit={"en": "%"},
    ),
    Setting("minutes", "number", 10, least=1, most=60),
    Setting(
        "seconds", "number", 90, {"en": "Each press lasts about"},
        {"en": "A press is always a whole number of breaths, from one to two minutes."},
        least=60, most=120, step=10, unit={"en": "s"},
    ),
    Setting(
        "inhale", "number", 4.5, {"en": "Breathe in"},
        least=2.5, most=7.5, step=0.5, unit={"en": "s"},
    ),
    Setting(
        "exhale", "number", 5.5, {"en": "Breathe out"},
        least=2.5, most=7.5, step=0.5, unit={"en": "s"},
    ),
    Setting(
        "wait_to_find", "switch", True, {"en": "Wait until I have found a new point"},
        {"en": "The clock for a press starts only when you say so."},
    ),
    Setting(
        "hide_numbers", "switch", False, {"en": "Hide the countdown"},
        {"en": "Only the circle shows how long is left."},
    ),
    Setting(
        "reduced_motion", "switch", False, {"en": "Less motion"},
        {"en": "A filling bar paces the breath instead of the growing circle."},
    ),
    Setting(
        "characters", "choice", "traditional", {"en": "Chinese characters"},
        choices=(
            ("traditional", {"en": "Traditional"}),
            ("simplified", {"en": "Simplified"}),
            ("none", {"en": "None"}),
        ),
    ),
    Setting(
        "count_tongue", "switch", False, {"en": "Let the look of the tongue count"},
        {"en": "As one more sign; otherwise it is only shown beside the result."},
    ),
    Setting(
        "own_view", "switch", False, {"en": "Show drawings as I see myself"},
        {"en": "As you look down at your own leg, or as a mirror shows your back. Otherwise as a"
               " partner sees you."},
    ),
    Setting("added_points", "codes", []),
    Setting("screen", "number", 0, least=SCREEN_PIXELS[0], most=SCREEN_PIXELS[1]),
    Setting("four_fingers", "number", 0, least=FOUR_FINGERS_MM[0], most=FOUR_FINGERS_MM[1]),
    Setting("thumb", "number", 0, least=THUMB_MM[0], most=THUMB_MM[1]),
    Setting("window", "place", []),
)  # fmt: skip

TABLE: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}
"""All settings by key."""


def defaults() -> dict[str, Value]:
    """Return a fresh set of values."""
    return {setting.key: setting.default for setting in SETTINGS}
