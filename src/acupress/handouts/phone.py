"""The phone page: a routine as one HTML file that plays it in any phone's browser, without network.

The page holds the app's own timeline (`core.timeline`) with what is said, shown and rung at each
cue; its script only plays that. Its sources are in `assets/phone/`.
"""

import base64
import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from acupress.core.content import Content
from acupress.core.dates import day_text
from acupress.core.follow import follow
from acupress.core.hand import Hand
from acupress.core.heard import BELLS, CHIME_SECONDS
from acupress.core.player import BACK_RESTARTS_AFTER, GAP_SECONDS, LONGEST_WAIT
from acupress.core.routine import Routine, with_own_points
from acupress.core.text import filled, say
from acupress.core.timeline import Timeline, compile_plan
from acupress.handouts.fixed_words import fixed
from acupress.handouts.phone_care import care_data
from acupress.handouts.phone_words import WORDS, language_of, word
from acupress.resources import resource
from acupress.sound import synth

if TYPE_CHECKING:
    from acupress.handouts.phone_picture import Layers

SCRIPTS = ("player.js", "sound.js", "screen.js", "care.js", "main.js")
"""The parts of the page's script, in the order in which they are joined."""
_PLACE = re.compile(r"\{\{([a-z_]+)\}\}")
_PNG = b"\x89PNG"


def phone_page(
    routine: Routine,
    content: Content,
    *,
    tone: str = "light",
    hand: Hand | None = None,
    language: str | None = None,
) -> str:
    """Return a routine as a page of HTML.

    `tone` is the skin tone of the drawings, `hand` the patient's own where it was measured, and
    `language` that of the page, the routine's own if None. Raises KeyError for a point that
    neither the content nor the routine has, ValueError for a tone that does not exist.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])  # fonts are measured in one
    assert app is not None
    from acupress.handouts.phone_picture import Easel
    from acupress.handouts.phone_scenes import Scenes
    from acupress.painting.figure import Figures
    from acupress.painting.theme import theme

    content, language = with_own_points(content, routine), language or routine.language
    timeline = compile_plan(follow(routine, content), content)
    easel = Easel(theme("day", tone), Figures(), language)
    scenes = Scenes(timeline, content, language, easel, hand or Hand())
    data: dict[str, Any] = {
        **_told(routine, timeline, content, language),
        "cues": scenes.cues(),
        "pictures": [
            {name: getattr(one, name) for name in ("drawing", "laid", "halos", "reach", "corner")}
            for one in scenes.pictures
        ],
        "care": care_data(content, language, timeline.plan),
        "chimes": _chimes(),
        "rules": {"gap": GAP_SECONDS, "wait": LONGEST_WAIT, "restart": BACK_RESTARTS_AFTER},
        "words": {
            **{name: fixed(text, language) for name, text in WORDS.items()},
            "paused_said": say(content.phrases["voice_paused"], language),
            "going_on": say(content.phrases["voice_on"], language),
        },
    }
    data["version"] = hashlib.sha256(_json(data).encode()).hexdigest()[:16]
    return _page(data, language, _style(tone), "".join(_templates(scenes.pictures)))


def _told(routine: Routine, timeline: Timeline, content: Content, language: str) -> dict[str, Any]:
    """What the start and the end of the page tell."""
    points = content.catalogue.points
    steps = [points[step.point] for step in timeline.plan.steps]
    maker = routine.maker
    return {
        "id": routine.id or routine.title,
        "title": routine.title,
        "patient": routine.patient,
        "from": [part for part in (maker.name, maker.clinic, maker.contact) if part],
        "logo": _logo(routine.logo),
        "total": round(timeline.total, 3),
        "opening": routine.opening,
        "closing": routine.closing,
        "valid": _dated(content, "routine_not_yet", routine.valid_from, language),
        "review": _dated(content, "routine_review", routine.review_on, language),
        "language": routine.language,
        "steps": [
            {
                "code": one.code,
                "name": one.names.main(language),
                "english": one.names.meaning(language),
            }
            for one in steps
        ],
        "reasons": [say(one, language) for one in timeline.plan.reasons],
    }


def _dated(content: Content, phrase: str, day: date | None, language: str) -> list[str]:
    """A day and what is said of it, nothing without one."""
    if day is None:
        return []
    told = filled(content.phrases[phrase], day=day_text(day))
    return [day.isoformat(), say(told, language)]


def _logo(logo: bytes) -> str:
    if not logo:
        return ""
    kind = "png" if logo.startswith(_PNG) else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(logo).decode()}"


def _chimes() -> dict[str, Any]:
    """The recipe of every chime, as `sound.synth` has it; `over` is how long it sounds at most."""
    return {
        "window": synth.WINDOW,
        "bells": {name: CHIME_SECONDS[name] for name in BELLS},
        "made": {name: asdict(chime) for name, chime in synth.CHIMES.items()},
    }


def _templates(pictures: "list[Layers]") -> Iterator[str]:
    """The drawings and the layers of all pictures; what lies in a template is not drawn."""
    from acupress.handouts.phone_drawing import drawing_markup

    for drawing in dict.fromkeys(one.drawing for one in pictures):
        name = drawing.removesuffix(".svg")
        yield f'<template id="drawing-{name}"><svg>{drawing_markup(drawing)}</svg></template>\n'
    for number, one in enumerate(pictures):
        layers = f"<svg><g>{one.below}</g><g>{one.above}</g></svg>"
        yield f'<template id="picture-{number}">{layers}</template>\n'


def _style(tone: str) -> str:
    """The style sheet with the colours of the three looks of the screen."""
    from acupress.handouts.phone_picture import ROLES, palette_rules
    from acupress.painting.theme import theme

    def roles(look: str) -> str:
        colours = theme(look, tone)
        pairs = (f"--{name.replace('_', '-')}:{getattr(colours, name)}" for name in ROLES)
        return f"color-scheme:{'dark' if look == 'night' else 'light'};{';'.join(pairs)}"

    day, night, strong = (roles(look) for look in ("day", "night", "high_contrast"))
    return (
        f":root{{{day}}}"
        f"@media (prefers-contrast:more){{:root{{{strong}}}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{night}}}}}"
        f':root[data-look="day"]{{{day}}}:root[data-look="night"]{{{night}}}'
        f"{palette_rules()}\n{_source('style.css')}"
    )


def _page(data: dict[str, Any], language: str, style: str, templates: str) -> str:
    """Put everything into the page; its policy lets nothing else run, look or load."""
    from acupress.handouts.phone_picture import shared_markup

    script = "(function () {\n" + "\n".join(map(_source, SCRIPTS)) + "\n})();"
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}';"
        " img-src data:; media-src data: blob:; base-uri 'none'; form-action 'none'"
    )
    parts = {
        "language": escape(language_of(language)),
        "policy": policy,
        "title": escape(data["title"]),
        "style": style,
        "shared": shared_markup(),
        "templates": templates,
        "data": _json(data),
        "script": script,
    }

    def fill(found: re.Match[str]) -> str:
        name = found[1]
        return parts[name] if name in parts else escape(word(name, language))

    return _PLACE.sub(fill, _source("page.html"))


def _source(name: str) -> str:
    return resource(f"assets/phone/{name}").read_text(encoding="utf-8").strip()


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _json(data: Any) -> str:
    """Return data as JSON that may stand inside a script element, whatever its texts hold."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text
