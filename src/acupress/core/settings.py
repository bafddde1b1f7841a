"""The settings as one table: storage, command line and settings page all read it.

`screen` is her screen's pixels for each mm, `four_fingers` and `thumb` the breadths of her own hand
in mm; the default 0 is not measured. `added_points` are points that she put into her routine
herself, `left_out` those that felt wrong, or that she `often_skipped`; `other_ways` are ways of
pressing that give way to others, `fitted_minutes` a length that follows from her sessions;
`tips_away` are tips that she has put away; `visit_name` and `visit_parts` belong to the page for
the visit. `country` says whose numbers to ring are shown (see `data/help.yaml`),
`emergency_number` and `midwife_number` are her own. `pace` is the id of a pace of
`data/paces.yaml` or the name of one of her `own_paces`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from acupress.core.hand import FOUR_FINGERS_MM, SCREEN_PIXELS, THUMB_MM
from acupress.core.languages import LANGUAGES
from acupress.core.paces import NAME_LENGTH, own_paces_problem
from acupress.core.text import Text

Value = str | int | float | bool | list[int] | list[str] | list[dict[str, str | float]]
Section = Literal["look", "breathing", "pressing", "sound", "pattern", "help"]

SECTIONS: Mapping[Section, Text] = {
    "look": {"en": "Look"},
    "breathing": {"en": "Breathing"},
    "pressing": {"en": "Finding and pressing"},
    "sound": {"en": "Sound"},
    "pattern": {"en": "Your pattern"},
    "help": {"en": "Help"},
}
"""The parts of the settings page, in their order, with their headings."""


@dataclass(frozen=True)
class Setting:
    """One setting. `choices` are values with their labels; numbers have `least`, `most`, `step`;
    a text is one line of up to `most` letters. A number that `slides` is chosen by ear.

    A number's default is allowed also where it lies below `least`.
    A setting without a label is remembered, but has no row of its own on the settings page (such
    as the window's place); the others stand there below the heading of their `section`.
    """

    key: str
    kind: Literal["choice", "number", "switch", "place", "codes", "text", "paces"]
    default: Value
    label: Text | None = None
    help: Text | None = None
    section: Section = "help"
    choices: tuple[tuple[str, Text], ...] = ()
    least: float = 0
    most: float = 0
    step: float = 1
    unit: Text | None = None
    slides: bool = False

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
            return None if fits else "a list of words, such as point codes"
        if self.kind == "paces":
            return own_paces_problem(value)
        if self.kind == "text":
            fits = isinstance(value, str) and len(value) <= self.most and value.isprintable()
            return None if fits else f"one line of at most {self.most:g} letters"
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if number and (self.least <= value <= self.most or value == self.default):  # type: ignore[operator]
            return None
        return f"{self.default}, or a number from {self.least:g} to {self.most:g}"


_SOUNDS: tuple[tuple[str, Text], ...] = (
    ("voice", {"en": "Voice and chimes"}),
    ("chimes", {"en": "Chimes"}),
    ("silent", {"en": "Silent"}),
)


def _plain(*values: str) -> tuple[tuple[str, Text], ...]:
    """Choices that no page of the settings names."""
    return tuple((value, {"en": value}) for value in values)


SETTINGS = (
    Setting(
        "language", "choice", "auto", {"en": "Language"}, section="look",
        choices=(
            ("auto", {"en": "As my computer says"}),
            *((language, {"en": name}) for language, name in LANGUAGES.items()),
        ),
    ),
    Setting(
        "look", "choice", "day", {"en": "Look"}, section="look",
        choices=(
            ("day", {"en": "Day"}),
            ("night", {"en": "Night"}),
            ("high_contrast", {"en": "High contrast"}),
        ),
    ),
    Setting(
        "tone", "choice", "light", {"en": "Skin tone of the drawings"}, section="look",
        choices=(
            ("light", {"en": "Light"}),
            ("medium", {"en": "Medium"}),
            ("tan", {"en": "Tan"}),
            ("deep", {"en": "Deep"}),
        ),
    ),
    Setting(
        "text_scale", "number", 100, {"en": "Text size"}, section="look",
        least=100, most=200, step=10, unit={"en": "%"},
    ),
    Setting(
        "characters", "choice", "traditional", {"en": "Chinese characters"}, section="look",
        choices=(
            ("traditional", {"en": "Traditional"}),
            ("simplified", {"en": "Simplified"}),
            ("none", {"en": "None"}),
        ),
    ),
    Setting(
        "own_view", "switch", False, {"en": "Show drawings as I see myself"},
        {"en": "As you look down at your own leg, or as a mirror shows your back. Otherwise as a"
               " partner sees you."},
        "look",
    ),
    Setting(
        "hide_numbers", "switch", False, {"en": "Hide the countdown"},
        {"en": "Only the circle shows how long is left."}, "look",
    ),
    Setting(
        "reduced_motion", "switch", False, {"en": "Less motion"},
        {"en": "A filling bar paces the breath instead of the growing circle."}, "look",
    ),
    Setting("minutes", "number", 10, least=1, most=60),
    Setting("pace", "text", "calm", most=NAME_LENGTH),
    Setting("own_paces", "paces", []),
    Setting(
        "own_start", "switch", False, {"en": "Start at my own breath"},
        {"en": "Before a session you tap along with a few breaths. It begins at your breath and"
               " slows down to your pace over the first point."},
        "breathing",
    ),
    Setting(
        "find", "choice", "new", {"en": "Wait until I have found a point"},
        {"en": "Where it waits, a press begins only when you say so. Elsewhere you have a short"
               " time to get ready."},
        "pressing",
        choices=(
            ("new", {"en": "At points new to me"}),
            ("always", {"en": "At every point"}),
            ("never", {"en": "Never, go on by itself"}),
        ),
    ),
    Setting(
        "seconds", "number", 90, {"en": "Each press lasts about"},
        {"en": "A press is always a whole number of breaths, from one to two minutes."}, "pressing",
        least=60, most=120, step=10, unit={"en": "s"},
    ),
    Setting(
        "pulse", "switch", False, {"en": "Press in pulses, 5 s on and 1 s off"},
        {"en": "Otherwise steadily. Breaths then last 12 s (or 6 s if yours are quick), so that"
               " presses and breaths stay together."},
        "pressing",
    ),
    Setting(
        "sound", "choice", "voice", {"en": "What you hear"},
        {"en": "Chimes alone are enough to follow with your eyes closed."}, "sound",
        choices=_SOUNDS,
    ),
    Setting(
        "speech_speed", "choice", "usual", {"en": "How fast the voice speaks"}, section="sound",
        choices=(
            ("slower", {"en": "Slower"}),
            ("usual", {"en": "As usual"}),
            ("quicker", {"en": "Quicker"}),
        ),
    ),
    Setting(
        "volume", "number", 80, {"en": "Volume"}, section="sound",
        most=100, step=5, unit={"en": "%"}, slides=True,
    ),
    Setting(
        "night_sound", "choice", "silent", {"en": "What you hear at night"},
        {"en": "With the night look, and in the quiet hours."}, "sound",
        choices=_SOUNDS,
    ),
    Setting(
        "quiet_from", "number", 21, {"en": "Quiet hours begin at"}, section="sound",
        most=24, unit={"en": "o'clock"},
    ),
    Setting(
        "quiet_until", "number", 7, {"en": "Quiet hours end at"},
        {"en": "The same hour twice means no quiet hours."}, "sound",
        most=24, unit={"en": "o'clock"},
    ),
    Setting(
        "count_tongue", "switch", False, {"en": "Let the look of the tongue count"},
        {"en": "As one more sign; otherwise it is only shown beside the result."}, "pattern",
    ),
    Setting(
        "country", "choice", "auto", {"en": "Numbers to ring"},
        {"en": "Shown large where something feels wrong. Please check that they are right for"
               " you."},
        choices=(
            ("auto", {"en": "As my computer says"}),
            ("EU", {"en": "European Union"}),
            ("GB", {"en": "United Kingdom"}),
            ("US", {"en": "United States"}),
            ("CA", {"en": "Canada"}),
            ("AU", {"en": "Australia"}),
            ("NZ", {"en": "New Zealand"}),
            ("CN", {"en": "China"}),
            ("TW", {"en": "Taiwan"}),
            ("MX", {"en": "Mexico"}),
            ("ES", {"en": "Spain"}),
            ("DE", {"en": "Germany"}),
        ),
    ),
    Setting(
        "emergency_number", "text", "", {"en": "Your emergency number"},
        {"en": "Stands in the place of the country's number."}, most=40,
    ),
    Setting(
        "midwife_number", "text", "", {"en": "The number of your midwife or doctor"}, most=40,
    ),
    Setting("added_points", "codes", []),
    Setting("left_out", "codes", []),
    Setting("often_skipped", "codes", []),
    Setting("other_ways", "codes", []),
    Setting("fitted_minutes", "number", 0, least=1, most=60),
    Setting("tips_away", "codes", []),
    Setting("visit_name", "text", "", most=60),
    Setting("visit_parts", "codes", ["routine", "pain"]),
    Setting("print_paper", "choice", "auto", choices=_plain("auto", "a4", "letter")),
    Setting("print_colour", "choice", "colour", choices=_plain("colour", "bw")),
    Setting("print_letters", "choice", "usual", choices=_plain("usual", "large")),
    Setting("print_cards", "choice", "sheet", choices=_plain("sheet", "a6", "4x6", "wallet")),
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
