"""The widgets of a session, and putting words and places into them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from acupress.painting import fonts
from acupress.painting.figure import Figures
from acupress.painting.theme import Theme
from acupress.ui.breath_ring import BreathRing
from acupress.ui.diagram import DiagramView
from acupress.ui.session_needs import Layout, Needs
from acupress.ui.session_scene import Scene, going_on, tr
from acupress.ui.session_text import CHARACTERS_SIZE
from acupress.ui.step_bar import StepBar
from acupress.ui.step_list import StepList
from acupress.ui.style import button, label, restyle, role_font, stylesheet

_LABELS = {
    "title": "heading",
    "subtitle": "quiet_body",
    "eyebrow": "eyebrow",
    "name": "display",
    "characters": "characters",
    "line": "quiet_body",
    "countdown": "countdown",
    "instruction": "lead",
    "next": "strong",
    "hint": "quiet_body",
}

EXTRAS = ("baby", "longer", "enough", "way", "mute")
"""Quiet buttons of which a few are offered at a time."""


class Parts:
    """Every widget of the screen `parent`; `place` shows those that have a place."""

    def __init__(self, parent: QWidget, theme: Theme, *, reduced_motion: bool) -> None:
        self._parent, self._theme = parent, theme
        self.scale = 1.0
        self._sheet: tuple[object, ...] = ()
        self.care = button(tr("Something feels wrong?"), "care", parent=parent)
        self.diagram = DiagramView(theme, Figures(), parent)
        labels = {name: label("", role, parent) for name, role in _LABELS.items()}
        self.title, self.subtitle = labels["title"], labels["subtitle"]
        self.eyebrow, self.name = labels["eyebrow"], labels["name"]
        self.characters, self.line = labels["characters"], labels["line"]
        self.countdown, self.instruction = labels["countdown"], labels["instruction"]
        self.next, self.hint = labels["next"], labels["hint"]
        self.ring = BreathRing(theme, reduced_motion=reduced_motion, parent=parent)
        self.found = button(tr("I have it"), "primary", parent=parent)
        self.baby = button(tr("Baby woke"), "link", parent=parent)
        self.longer = button(tr("A little longer"), "link", parent=parent)
        self.enough = button(tr("Enough here"), "link", parent=parent)
        self.way = button(tr("Another way"), "link", parent=parent)
        self.mute = button(tr("Sound off"), "link", parent=parent)
        self.back = button(tr("Back"), "quiet", parent=parent)
        self.pause = button(tr("Pause"), "primary", parent=parent)
        self.skip = button(tr("Skip"), "quiet", parent=parent)
        self._extras: tuple[str, ...] = ()
        self.list = StepList(parent)
        self.steps = StepBar(theme, parent)
        names = ("care", "found", "back", "pause", "skip", *EXTRAS)
        self.buttons: tuple[QPushButton, ...] = tuple(getattr(self, name) for name in names)
        for name in names:
            getattr(self, name).setObjectName(name)
        for one in self.buttons:
            # Clicking takes no focus, so the keys stay the session's.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for single in (self.title, self.subtitle, self.characters, self.countdown):
            single.setWordWrap(False)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        self.countdown.setAlignment(centre)
        self.hint.setAlignment(centre)
        self.countdown.setAccessibleName(tr("Time left"))
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._title = ""

    @property
    def placed(self) -> dict[str, QWidget]:
        """All widgets by the name of their place."""
        names = (*_LABELS, "care", "diagram", "ring", "list", "found", "back", "pause", "skip",
                 "steps", *EXTRAS)  # fmt: skip
        return {name: getattr(self, name) for name in names}

    def widest_buttons(self) -> tuple[str, str, str]:
        """Return the wording of Back, Pause and Skip that needs most room."""
        middle = max(tr("Pause"), tr("Go on"), key=len)
        return self.back.text(), middle, self.skip.text()

    def needs(
        self, scene: Scene, title: str, subtitle: str, clock: str, *, waiting: bool, far: bool
    ) -> Needs:
        """Return everything of a scene that wants a place, with the widest `clock` it will show."""
        hint = going_on(scene, clock, waiting=waiting)
        family = fonts.chinese_family(scene.characters) if scene.characters else None
        return Needs(
            title=title,
            subtitle=subtitle,
            care=self.care.text(),
            eyebrow=scene.eyebrow,
            name=scene.name,
            characters=scene.characters if family else "",
            characters_family=family or "",
            line=scene.line,
            side=scene.side,
            countdown="" if hint else clock,
            instruction=scene.instruction,
            next=scene.next,
            hint=hint,
            clocked=not waiting,
            found=scene.found,
            buttons=self.widest_buttons(),
            ring=scene.ring,
            paced=scene.paced,
            steps=scene.steps,
            far=far,
            extras=tuple((name, getattr(self, name).text()) for name in self._extras),
        )

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme, self._sheet = theme, ()
        for painted in (self.diagram, self.ring, self.steps):
            painted.set_theme(theme)

    def say_playing(self, *, playing: bool) -> None:
        """Word the middle button."""
        self.pause.setText(tr("Pause") if playing else tr("Go on"))
        self.pause.setAccessibleName(self.pause.text())

    def show_extras(self, names: tuple[str, ...], *, audible: bool, muted: bool) -> None:
        """Offer these quiet buttons from the next placing on, the sound's only with a sound."""
        self._extras = tuple(name for name in names if name != "mute" or audible)
        self.mute.setText(tr("Sound on") if muted else tr("Sound off"))
        self.mute.setAccessibleName(self.mute.text())

    def show_scene(self, scene: Scene, title: str, subtitle: str, language: str) -> None:
        """Put a scene's words and picture into the widgets."""
        self._title = title
        self.subtitle.setText(subtitle)
        for name in ("name", "characters", "line", "instruction", "next"):
            widget: QLabel = getattr(self, name)
            widget.setText(getattr(scene, name))
        if scene.found:
            self.found.setText(scene.found)
            self.found.setAccessibleName(scene.found)
        self.list.show_steps(scene.steps)
        side = Qt.AlignmentFlag.AlignLeft if scene.steps else Qt.AlignmentFlag.AlignHCenter
        self.instruction.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self.next.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        # One filled button at a time: the one to press.
        self._set(self.pause, "kind", "quiet" if scene.found else "primary")
        self.diagram.show_picture(
            scene.picture, scene.top_note, scene.bottom_note, language, scene.finger
        )

    def show_clock(self, clock: str, hint: str) -> None:
        """Show the time left, and the hint beside the button that ends the search."""
        self.countdown.setText(clock)
        self.countdown.setAccessibleDescription(clock)
        self.hint.setText(hint)

    def place(self, layout: Layout, needs: Needs) -> None:
        """Show what has a place there, in the layout's size; hide the rest."""
        self.scale = layout.scale
        held = next((button for button in self.buttons if button.hasFocus()), None)
        self._set(self.instruction, "role", layout.instruction)
        self.list.set_look(layout.instruction, layout.scale)
        self._restyle(layout, needs)
        self.eyebrow.setText(layout.eyebrow)
        for name, widget in self.placed.items():
            rect = layout.places.get(name)
            if rect is not None:
                widget.setGeometry(rect)
            widget.setVisible(rect is not None)
        if held is not None and held.isHidden():
            self._parent.setFocus()  # else it would go to whatever button comes next
        metrics = QFontMetricsF(role_font("heading", layout.scale))
        shown = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, self.title.width() + 1)
        self.title.setText(shown)
        # Labels leave room for the body, however large the text beside it.
        room = min(self.diagram.width() / 300, self.diagram.height() / 170)
        self.diagram.set_text_scale(min(layout.scale, room))
        self.steps.set_scale(layout.scale, named=layout.names)

    def _restyle(self, layout: Layout, needs: Needs) -> None:
        """Style everything for this scale; a style sheet is only set when it differs."""
        foot, found = layout.places["pause"].height(), layout.places.get("found")
        big = found.height() if found else foot
        care = layout.places["care"].height()
        sheet = (layout.scale, layout.name, foot, big, care, needs.characters_family)
        if sheet == self._sheet:
            return
        self._sheet = sheet
        theme, scale = self._theme, layout.scale

        def pill(name: str, high: int) -> str:
            # As specific as the general rules for a focused button of a kind.
            chosen = f"QPushButton[kind]#{name}"
            return (
                f"{chosen}, {chosen}:focus {{ min-height: 0; padding: 0;"
                f" border-radius: {high // 2}px; }}"
            )

        characters_size = round(40 * CHARACTERS_SIZE * layout.name)
        own = (
            stylesheet(theme, scale),
            *(pill(name, foot) for name in ("back", "pause", "skip")),
            pill("found", big),
            "QPushButton[kind]#care, QPushButton[kind]#care:focus { min-height: 0; padding: 0; }",
            f'QLabel[role="display"] {{ font-size: {round(40 * layout.name)}px; }}',
            f"QPushButton#found {{ font-size: {round(20 * scale)}px; }}",
            f'QLabel[role="characters"] {{ color: {theme.quiet}; }}',
            f'QLabel[role="characters"] {{ font-family: "{needs.characters_family}"; }}',
            f'QLabel[role="characters"] {{ font-size: {characters_size}px; }}',
        )
        self._parent.setStyleSheet("\n".join(own))

    def _set(self, widget: QWidget, name: str, value: str) -> None:
        if widget.property(name) != value:
            widget.setProperty(name, value)
            restyle(widget)
