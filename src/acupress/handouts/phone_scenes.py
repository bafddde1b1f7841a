"""What a phone page says, shows and rings at each cue: the app's own timeline as plain data.

The page's script only plays it. Times are seconds from the cue's start, rounded to milliseconds.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from acupress.core.content import Content
from acupress.core.finding import Stage, stages
from acupress.core.hand import Hand
from acupress.core.heard import Score
from acupress.core.picture import Fingers, Marker, Picture, picture_of, view_for
from acupress.core.points import Point
from acupress.core.text import Text, bare, flowing, say, stopped
from acupress.core.timeline import Cue, Timeline
from acupress.handouts.phone_picture import Easel, Layers
from acupress.handouts.phone_words import word
from acupress.painting.frame import Frame

Data = dict[str, Any]
_READY = {"move": "ready", "warm": "ready", "find": "have_it"}
_NAMES = {"settle": "settle", "warm": "warm_first", "move": "move", "rest": "rest",
          "close": "close"}  # fmt: skip
_RESTING = {"get_ready": "get_ready", "switch_side": "switch_side", "warm": "warm",
            "close": "close_ring"}  # fmt: skip


@dataclass
class Scenes:
    """Makes the data of a timeline's cues, and collects the pictures that they refer to.

    A cue's `picture`, like that of each of its stages, is a number in `pictures`.
    """

    timeline: Timeline
    content: Content
    language: str
    easel: Easel
    hand: Hand
    pictures: list[Layers] = field(default_factory=list)
    _asked: list[tuple[Picture, str, Picture | None]] = field(default_factory=list)

    def cues(self) -> list[Data]:
        """Return the data of all cues in their order."""
        return [self._cue(number, cue) for number, cue in enumerate(self.timeline.cues)]

    def _cue(self, number: int, cue: Cue) -> Data:
        told = self._at_point(cue) if self._pressing(cue) else self._between(cue)
        data = {
            "kind": cue.kind,
            "length": round(cue.length, 3),
            "step": cue.step,
            "point": cue.point,
            "waits": cue.waits,
            "breaths": [[round(one, 3) for one in (pace.inhale, pace.hold, pace.exhale)]
                        for pace in cue.rhythm],
            "words": self._breath_words(cue) if cue.rhythm else None,
            "resting": self._word(_RESTING[cue.kind]) if cue.kind in _RESTING else "",
            "ready": self._word(_READY[cue.kind]) if cue.kind in _READY else "",
            "next": self._next(number),
            "note": self._note(cue),
            **told,
            **self._heard(number, cue),
        }  # fmt: skip
        return {
            key: value
            for key, value in data.items()
            if value or (value == 0 and value is not False)
        }

    def _at_point(self, cue: Cue) -> Data:
        assert cue.point is not None
        point, step = self._point(cue.point), self.timeline.plan.steps[cue.step or 0]
        sides = self._sides(cue, step.variant.sides)
        technique = self._say(self.content.catalogue.techniques[step.variant.technique].name)
        told: Data = {
            "name": self._name(point),
            "characters": point.names.beside(self.language, "traditional"),
            "line": f"{point.code} · {technique.lower()} · {sides}",
            "view": self._view_name(point, cue),
            "side": cue.side,
        }
        others = [one.point for one in self.timeline.plan.steps]
        picture = picture_of(point, cue.side, self.content, others)
        if cue.kind == "find":
            found = self._stages(point, cue)
            return {**told, "stages": found, "picture": found[0]["picture"]}
        feels = self._word("on_it", bare(self._say(point.feels)))
        return {
            **told,
            "do": self._without_note(cue),
            "feels": feels,
            "picture": self._picture(picture, told["view"]),
            "alt": self._word("picture", self._name(point), told["view"]),
        }

    def _between(self, cue: Cue) -> Data:
        postures = self.content.catalogue.postures
        told: Data = {
            "name": self._word(_NAMES[cue.kind]),
            "line": self._say(postures[cue.posture].name) if cue.posture else "",
            "do": self._say(cue.text),
        }
        picture = self._between_picture(cue)
        if picture is None:
            return told
        name = self._say(picture.view.name)
        return {**told, "view": name, "picture": self._picture(picture, name), "alt": name}

    def _stages(self, point: Point, cue: Cue) -> list[Data]:
        """The steps of finding a point; where another way presses it, that way says the place."""
        found = stages(point, cue.side, self.content)
        finding = point.finding(self.timeline.plan.steps[cue.step or 0].variant)
        if finding != point.steps:
            last = [one for one in found if one.kind == "step"][-1]
            where = {key: stopped(text, key) for key, text in point.where.items()}
            told = [replace(last, says=text) for text in (where, *finding)]
            found = (*told, *(one for one in found if one.kind != "step"))
        view = self._view_name(point, cue)
        return [
            {
                "says": self._stage_words(one),
                "picture": self._picture(one.picture, view, one.whole),
                "alt": self._word("picture", self._name(point), view),
            }
            for one in found
        ]

    def _stage_words(self, stage: Stage) -> str:
        says = self._say(stage.says)
        fingers = [one for one in stage.picture.rulers if isinstance(one, Fingers)]
        breadth = self.hand.breadth(fingers[0].count) if fingers else None
        if stage.kind == "step" and breadth is not None:
            on_you = self._word("on_you", str(round(breadth)))
            return flowing((says, stopped(on_you, self.language)))
        if stage.kind == "feels":
            return self._word("on_it", bare(says))
        return self._word("mistake", says) if stage.kind == "mistake" else says

    def _between_picture(self, cue: Cue) -> Picture | None:
        steps = self.timeline.plan.steps
        if not steps or cue.kind == "rest":
            return None
        if cue.kind in {"settle", "close"}:
            return self._around_picture(pressed=cue.kind == "settle")
        point = self._point(cue.point or steps[0].point)
        return picture_of(point, None, self.content, ruler=False)

    def _around_picture(self, *, pressed: bool) -> Picture:
        """Where it begins, all of that view: the first point solid, if `pressed`, others hollow."""
        codes = list(dict.fromkeys(step.point for step in self.timeline.plan.steps))
        picture = picture_of(self._point(codes[0]), None, self.content, codes, ruler=False)
        markers = tuple(
            Marker(one.x, one.y, one.here and pressed, one.code) for one in picture.markers
        )
        return replace(picture, markers=markers, zones=())

    def _picture(self, picture: Picture, view: str, whole: Picture | None = None) -> int:
        """The number of a picture with its view's name on it, in the frame of the `whole`."""
        asked = (picture, view, whole)
        if asked not in self._asked:
            frame = self._frame(whole or picture)
            self.pictures.append(self.easel.layers(picture, frame, view, whole))
            self._asked.append(asked)
        return self._asked.index(asked)

    def _frame(self, picture: Picture) -> Frame:
        body = self.content.body
        finger = None if picture.view.whole else body.finger(picture.view)
        return self.easel.frame(picture, finger)

    def _breath_words(self, cue: Cue) -> list[list[str]]:
        """Title and hint of the disc while breathing in, holding, and breathing out."""
        if cue.kind == "press":
            rests = self.timeline.plan.steps[cue.step or 0].rests
            hints = ("keep_touch", "keep_touch", "soften" if rests else "deepen")
        else:
            hints = ("", "shoulders", "shoulders")
        phases = ("breathe_in", "stay_full", "breathe_out")
        return [
            [self._word(phase), self._word(hint) if hint else ""]
            for phase, hint in zip(phases, hints, strict=True)
        ]

    def _heard(self, number: int, cue: Cue) -> Data:
        heard = Score(self.timeline, self.content, self.language).at(number)
        asked = say(self.content.phrases["voice_have_it"], self.language)
        lines = []
        for one in heard.lines:
            text = self._word("say_have_it") if one.text == asked else one.text
            until = None if cue.waits else round(min(one.until, cue.length), 3)
            lines.append([round(one.at, 3), until, text, int(one.weight)])
        rings = [[round(ring.at, 3), ring.chime] for ring in heard.rings]
        return {"rings": rings, "lines": lines}

    def _note(self, cue: Cue) -> str:
        step = self.timeline.plan.steps[cue.step] if cue.step is not None else None
        if step is None or step.note is None or cue.kind not in {"press", "get_ready"}:
            return ""
        return self._say(step.note)

    def _without_note(self, cue: Cue) -> str:
        """What to do, without the practitioner's note, which stands on its own."""
        told, note = self._say(cue.text), self._note(cue)
        return told.removesuffix(note).rstrip() if note else told

    def _sides(self, cue: Cue, sides: str) -> str:
        if cue.side in {"both", "midline"}:
            return self._word(str(cue.side))
        first = cue.kind in {"find", "get_ready"} and sides == "each" and not self._only(cue)
        return self._word(f"{cue.side}_first" if first else str(cue.side))

    def _only(self, cue: Cue) -> bool:
        return cue.step is not None and self.timeline.plan.steps[cue.step].only is not None

    def _view_name(self, point: Point, cue: Cue) -> str:
        view = view_for(point, cue.side, self.content)
        name = self._say(view.name)
        if view.limb is None or cue.side == "both":
            return name
        return self._word(f"view_{view.limb}", name)

    def _next(self, number: int) -> str:
        cue = self.timeline.cues[number]
        for one in self.timeline.cues[number + 1 :]:
            if one.kind in {"warm", "close"}:
                return self._word(f"next_{one.kind}")
            if one.kind == "switch_side":
                return self._word(f"next_{one.side}")
            coming = one.step != cue.step or cue.kind == "move"
            if one.point is not None and one.kind != "move" and coming:
                point = self._point(one.point)
                place = self._view_name(point, one).replace(" · ", ", ")
                place = place[:1].lower() + place[1:]
                return self._word("next_point", f"{self._name(point)}, {place}")
        return ""

    def _pressing(self, cue: Cue) -> bool:
        return cue.point is not None and cue.kind != "move"

    def _point(self, code: str) -> Point:
        return self.content.catalogue.points[code]

    def _name(self, point: Point) -> str:
        return point.names.main(self.language)

    def _say(self, text: Text) -> str:
        return say(text, self.language)

    def _word(self, name: str, *parts: str) -> str:
        return word(name, self.language, *parts)
