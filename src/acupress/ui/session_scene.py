"""What the session's screen says and shows at a cue, as plain records: no widget in here."""

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from acupress.core import adjust
from acupress.core.body import View
from acupress.core.content import Content
from acupress.core.picture import Marker, Picture, picture_of, view_for
from acupress.core.placement import placements
from acupress.core.points import Point
from acupress.core.text import Text, say, stopped
from acupress.core.timeline import Cue, CueSide, Timeline
from acupress.ui.words import on_it, seen


def tr(text: str) -> str:
    """Return a fixed word of the session in the user's language."""
    return QCoreApplication.translate("session", text)


@dataclass(frozen=True)
class Scene:
    """One cue on screen. `steps` to find a point stand in place of one instruction.

    `resting` is what the disc says when it does not pace the breath; `ring` is false where there
    is nothing to breathe with and the words need the room, `paced` true where it is needed most.
    `side` is the part of `line` that is said even where there is no room for the line.
    """

    eyebrow: str
    name: str
    characters: str
    line: str
    instruction: str
    next: str
    picture: Picture | None
    finger: float | None = None
    top_note: str = ""
    bottom_note: str = ""
    resting: str = ""
    steps: tuple[str, ...] = ()
    ring: bool = True
    paced: bool = False
    side: str = ""
    found: str = ""


@dataclass(frozen=True)
class Director:
    """Makes the scenes of one timeline. `characters` is traditional, simplified or none.

    `own`: close-ups are shown as she sees herself, not as a partner does.
    """

    timeline: Timeline
    content: Content
    language: str = "en"
    characters: str = "traditional"
    own: bool = False

    @cached_property
    def step_names(self) -> tuple[str, ...]:
        """Return the names of all steps, for the bar of steps."""
        return tuple(self._name(self._point(step.point)) for step in self.timeline.plan.steps)

    def _name(self, point: Point) -> str:
        return point.names.main(self.language)

    def scene(self, cue: Cue) -> Scene:
        """Return what to show at a cue."""
        pressing = cue.point is not None and cue.kind != "move"
        scene = self._at_point(cue) if pressing else self._between(cue)
        if scene.picture is None or scene.picture.view.whole:
            return scene
        return replace(scene, finger=self.content.body.finger(scene.picture.view))

    def breath_words(self, cue: Cue, phase: str, presses: bool = True) -> tuple[str, str]:
        """Return what the disc says while breathing `in`, on `hold`, or `out`; `presses` tells
        whether a pulse presses or lets go."""
        word = {"in": tr("Breathe in"), "hold": tr("Stay full"), "out": tr("Breathe out")}[phase]
        if cue.kind != "press":
            return word, "" if phase == "in" else tr("let the shoulders drop")
        if cue.pulse is not None:
            return word, tr("press") if presses else tr("let go")
        if phase != "out":
            return word, tr("keep the touch")
        step = self.timeline.plan.steps[cue.step or 0]
        return word, tr("soften") if step.rests else tr("let the pressure deepen")

    def extras(self, cue: Cue) -> tuple[str, ...]:
        """Return what she can do at a cue beside pausing and skipping, by the button's name."""
        number = self.timeline.cues.index(cue)
        if cue.kind == "press":
            more = ("longer",) if adjust.longer(self.timeline, number) else ()
            return ("baby", *more, "enough")
        return ("baby", *(("way",) if adjust.another_way(self.timeline, number) else ()), "mute")

    def step_done(self, cue: Cue, position: float) -> tuple[int | None, float, int]:
        """Return the step playing now, the part of it done, and how many lie behind."""
        if cue.step is None:
            last = len(self.timeline.plan.steps) if cue.kind == "close" else 0
            return None, 0.0, last
        cues = [one for one in self.timeline.cues if one.step == cue.step]
        start, end = cues[0].start, cues[-1].end
        return cue.step, (position - start) / max(1e-6, end - start), cue.step

    def _at_point(self, cue: Cue) -> Scene:
        assert cue.point is not None
        point, step = self._point(cue.point), self.timeline.plan.steps[cue.step or 0]
        finding = cue.kind == "find"
        steps = tuple(self._say(one) for one in point.finding(step.variant))
        if point.finding(step.variant) != point.steps:
            steps = (stopped(self._say(point.where), self.language), *steps)
        others = [step.point for step in self.timeline.plan.steps]
        sides = self._sides(cue, step.variant.sides)
        technique = self._say(self.content.catalogue.techniques[step.variant.technique].name)
        return Scene(
            eyebrow=self._eyebrow(cue),
            name=self._name(point),
            characters=self._characters(point),
            line=f"{point.code} · {technique.lower()} · {sides}",
            side=sides if cue.side in {"left", "right"} else "",
            instruction="" if finding else self._say(cue.text),
            next=self._next(cue),
            picture=picture_of(point, cue.side, self.content, others, self._view(point, cue.side)),
            top_note=self._view_note(point, cue),
            bottom_note=on_it(self._say(point.feels)),
            resting={"get_ready": tr("Get ready"), "switch_side": tr("Change sides")}.get(
                cue.kind, ""
            ),
            steps=steps if finding else (),
            ring=not finding,
            paced=cue.kind == "press",
            found=tr("I have it") if finding else "",
        )

    def _between(self, cue: Cue) -> Scene:
        """Cues without a point to press: settle, warm, move, rest, close."""
        name, resting = {
            "settle": (tr("Settle in"), ""),
            "warm": (tr("Warmth first"), tr("Warm up")),
            "move": (tr("Change position"), ""),
            "rest": (tr("Breathe"), ""),
            "close": (tr("Rest a moment"), tr("Rest")),
        }[cue.kind]
        postures = self.content.catalogue.postures
        line = self._say(postures[cue.posture].name) if cue.posture else ""
        picture, note = self._between_picture(cue)
        return Scene(
            eyebrow=self._eyebrow(cue),
            name=name,
            characters="",
            line=line,
            instruction=self._say(cue.text),
            next=self._next(cue),
            picture=picture,
            top_note=note,
            resting=resting,
            found=tr("I am ready") if cue.kind in {"move", "warm"} else "",
        )

    def _between_picture(self, cue: Cue) -> tuple[Picture | None, str]:
        steps = self.timeline.plan.steps
        if not steps or cue.kind == "rest":
            view = next((one for one in self.content.body.views.values() if one.whole), None)
            return (Picture(view), "") if view is not None else (None, "")
        if cue.kind in {"settle", "close"}:
            return self._whole_picture(pressed=cue.kind == "settle"), ""
        point = self._point(cue.point or steps[0].point)
        view = self._view(point, None)
        return picture_of(point, None, self.content, view=view, ruler=False), self._say(view.name)

    def _whole_picture(self, *, pressed: bool) -> Picture:
        """The whole body with the first point solid, if `pressed`, and the others hollow."""
        points = self.content.catalogue.points
        codes = list(dict.fromkeys(step.point for step in self.timeline.plan.steps))
        for view in self.content.body.views.values():
            first = [one for one in placements(points[codes[0]], self.content.body, points)
                     if one.view == view.id]  # fmt: skip
            if not view.whole or not first:
                continue
            picture = picture_of(points[codes[0]], None, self.content, codes, view, ruler=False)
            return self._quiet(picture, pressed=pressed)
        view = self._view(points[codes[0]], None)
        picture = picture_of(points[codes[0]], None, self.content, codes, view, ruler=False)
        return self._quiet(picture, pressed=pressed)

    def _quiet(self, picture: Picture, *, pressed: bool) -> Picture:
        """Without zones: nothing has to be found now."""
        markers = tuple(
            Marker(one.x, one.y, one.here and pressed, one.code) for one in picture.markers
        )
        return replace(picture, markers=markers, zones=())

    def _eyebrow(self, cue: Cue) -> str:
        if cue.step is None:
            return ""
        return tr("{0} of {1}").format(cue.step + 1, len(self.timeline.plan.steps))

    def _sides(self, cue: Cue, sides: str) -> str:
        if cue.side in {"both", "midline"}:
            return tr("both sides together") if cue.side == "both" else tr("on the midline")
        if cue.kind in {"find", "get_ready"} and sides == "each":
            first = cue.side == "left"
            return tr("left side, then right") if first else tr("right side, then left")
        return tr("left side") if cue.side == "left" else tr("right side")

    def _view_note(self, point: Point, cue: Cue) -> str:
        view = view_for(point, cue.side, self.content)
        name = seen(view, self._say(view.name), own=self.own)
        if view.limb is None:
            return name
        if cue.side == "both":
            return tr("{0} · the same on both sides").format(name)
        return f"{name} · {tr('left') if view.limb == 'left' else tr('right')}"

    def _view(self, point: Point, side: CueSide | None) -> View:
        view = view_for(point, side, self.content)
        return view.as_own() if self.own else view

    def _next(self, cue: Cue) -> str:
        later = self.timeline.cues[self.timeline.cues.index(cue) + 1 :]
        for one in later:
            if one.kind == "warm":
                return tr("Next: warm pack")
            if one.kind == "close":
                return tr("Next: rest a moment")
            if one.kind == "switch_side":
                side = tr("the left side") if one.side == "left" else tr("the right side")
                return tr("Next: {0}").format(side)
            # Only the cue after a move knows the side.
            coming = one.step != cue.step or cue.kind == "move"
            if one.point is not None and one.kind != "move" and coming:
                return tr("Next: {0}, {1}").format(
                    self._name(self._point(one.point)), self._place(one)
                )
        return ""

    def _place(self, cue: Cue) -> str:
        """Where a cue's point lies, with its side."""
        assert cue.point is not None
        place = self._say(view_for(self._point(cue.point), cue.side, self.content).name).lower()
        if cue.side not in {"left", "right"}:
            return place
        return f"{place}, {tr('left') if cue.side == 'left' else tr('right')}"

    def _characters(self, point: Point) -> str:
        return point.names.beside(self.language, self.characters)

    def _point(self, code: str) -> Point:
        return self.content.catalogue.points[code]

    def _say(self, text: Text) -> str:
        return say(text, self.language)


def going_on(scene: Scene, clock: str, *, waiting: bool) -> str:
    """Return how finding a point ends: by itself in `clock` (empty: unsaid), or when she says so.

    Empty where there is nothing to find.
    """
    if not scene.steps:
        return ""
    if waiting:
        return tr("Take the time you need: it waits for you")
    return tr("Goes on by itself in {0}").format(clock) if clock else tr("Goes on by itself")


def widest_clock(cue: Cue) -> str:
    """Return a clock as wide as any that a cue will show."""
    return "00:00" if cue.length >= 600 else "0:00"
