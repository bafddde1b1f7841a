"""Pages for the tests of the phone page, what they hold, and a phone to open them on."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.routine import Maker, Routine, with_own_points
from acupress.core.timeline import Timeline, compile_plan
from acupress.handouts.phone import phone_page
from tests.core.routines import of, own_point, step
from tests.handouts.browser import CLOCK, Browser, Phone

TEN = ("BL23", "KI3", "SP6", "BL32", "GV4", "ST36", "LI4", "GB34", "BL40", "CV6")
VIOLATIONS = """
window.__violations = [];
document.addEventListener("securitypolicyviolation", (one) => __violations.push(one.blockedURI));
"""
WRONG = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")


def evening(content: Content) -> Routine:
    """A routine with all that a page can show: sides, a note, a point of one's own, words."""
    own = own_point(content)
    steps = (
        step(content, "BL23", note="Gently: it was sore on Tuesday."),
        step(content, "LI4", "each", seconds=60),
        step(content, "KI3", "left", seconds=60),
    )
    with_own = replace(of(content, "BL23"), points=(own,))
    own_step = step(with_own_points(content, with_own), "X1", seconds=60)
    return Routine(
        "Evening routine",
        (*steps, own_step),
        id="evening-1",
        patient="Anna",
        maker=Maker("Lin Mei", "Clinic by the Lake", "044 123 45 67"),
        opening="Dear Anna, take your time.",
        closing="Good night.",
        review_on=date(2026, 12, 20),
        warm_seconds=60,
        points=(own,),
    )


def timeline_of(routine: Routine, content: Content) -> Timeline:
    """The timeline that the app plays."""
    content = with_own_points(content, routine)
    return compile_plan(follow(routine, content), content)


def data_of(page: str) -> dict[str, Any]:
    """The data that a page holds."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    return dict(json.loads(found[1]))


def written(folder: Path, routine: Routine, content: Content, **options: Any) -> Path:
    """A page as a file."""
    path = folder / "page.html"
    path.write_text(phone_page(routine, content, **options), encoding="utf-8")
    return path


@contextmanager
def phone(browser: Browser, *scripts: str) -> Iterator[Phone]:
    """A phone with a clock of the test's. Afterwards nothing may have gone wrong on it, and
    nothing may have been asked for but files."""
    one = Phone(browser)
    for script in (VIOLATIONS, CLOCK, *scripts):
        one.at_start(script)
    one.screen(390, 844)
    yield one
    assert one.run("window.__violations") == []
    wrong = [event for event in one.events if event.get("method") in WRONG]
    assert not wrong, wrong
    assert asked_for(one) <= {"file", "data", "blob"}
    one.close()


def asked_for(phone: Phone) -> set[str]:
    """The kinds of addresses that pages have asked for."""
    urls = [
        one["params"]["request"]["url"]
        for one in phone.events
        if one.get("method") == "Network.requestWillBeSent"
    ]
    assert urls, "requests are seen"
    return {url.partition(":")[0] for url in urls}


def begin(phone: Phone, page: Path) -> None:
    """Open a page and begin its session."""
    phone.open(page)
    phone.tap("begin")
    phone.tap("none")


def text(phone: Phone, id_: str) -> str:
    """What an element says."""
    return str(phone.run(f"document.getElementById('{id_}').textContent"))


def go_to(phone: Phone, kind: str) -> None:
    """Let time pass, ready wherever the page waits, until a cue of this kind begins."""
    there = phone.run(
        f"""(() => {{
          const session = document.getElementById("session");
          const ready = document.getElementById("ready");
          __frame = 50;
          for (let turn = 0; turn < 4000 && session.dataset.cue !== "{kind}"; turn += 1) {{
            if (!ready.hidden) ready.click(); else __advance(50, 50);
          }}
          __frame = 16;
          return session.dataset.cue === "{kind}";
        }})()"""
    )
    assert there, f"no {kind}"
