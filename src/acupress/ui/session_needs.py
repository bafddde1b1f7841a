"""What a session's layout is given, and what it gives back."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect


@dataclass(frozen=True)
class Needs:
    """Everything that wants a place. Empty texts want none; buttons in their longest wording.

    `side` is said even where the line is dropped; a `paced` ring is never dropped, nor a hint that
    is `clocked`: it stands for the countdown. `extras` are quiet buttons, by name and wording.
    `far`: she looks from three metres away.
    """

    title: str
    subtitle: str
    care: str
    eyebrow: str
    name: str
    characters: str
    characters_family: str
    line: str
    side: str
    countdown: str
    instruction: str
    next: str
    hint: str
    clocked: bool
    found: str
    buttons: tuple[str, str, str]
    ring: bool
    paced: bool
    steps: tuple[str, ...]
    extras: tuple[tuple[str, str], ...] = ()
    far: bool = False


@dataclass
class Layout:
    """Places by name, the text scale that fits, and the label role of the instruction.

    `name` is the text scale of the point's name alone, `eyebrow` what stands above it.
    """

    scale: float
    instruction: str = "lead"
    name: float = 1.0
    eyebrow: str = ""
    names: bool = True
    places: dict[str, QRect] = field(default_factory=dict)
