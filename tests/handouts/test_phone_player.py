"""The page's player against the app's: whatever she does, both stand at the same place."""

import json
import random
from typing import Any

import pytest

from acupress.core.content import Content
from acupress.core.player import Player
from acupress.core.timeline import Timeline
from acupress.handouts.phone import phone_page
from acupress.resources import resource
from tests.core.routines import of
from tests.handouts.browser import Browser, Phone
from tests.handouts.phones import data_of, evening, timeline_of

HARNESS = """
((data, runs) => {
  const Player = (() => { %s; return Player; })();
  return runs.map((run) => {
    const events = [], player = new Player(data.cues, data.rules, (what) => events.push(what));
    const told = [];
    player.start(0);
    for (const [deed, now] of run) {
      player[deed](now);
      const place = player.place, moment = player.moment(now);
      told.push([place.cue, place.offset, player.playing, player.outcome, player.pressed,
                 moment.left, player.cue.starts.length ? moment.fullness : null]);
    }
    return told;
  });
})(%s, %s)
"""
NAMES = {"goOn": "go_on"}
DEEDS = ("tick",) * 9 + ("pause", "resume", "resume", "goOn", "goOn", "skip", "back")


def _run(seed: int) -> list[tuple[str, float]]:
    """Deeds with the moments at which they are done; some time passes unseen."""
    chance = random.Random(seed)
    now, deeds = 0.0, []
    for _ in range(120):
        now += chance.choice((0.02, 0.3, 0.9, 2.0, 4.9, 4.9, 4.9, 7.0 if seed % 2 else 3.0))
        deeds.append((chance.choice(DEEDS), round(now, 3)))
    deeds.append(("finish" if seed % 3 else "skip", round(now + 0.1, 3)))
    return deeds


def _played(timeline: Timeline, run: list[tuple[str, float]]) -> list[list[Any]]:
    player, pressed, told = Player(timeline), 0.0, []
    player.start(0.0)
    for deed, now in run:
        events = getattr(player, NAMES.get(deed, deed))(now)
        pressed += sum(event.seconds for event in events if hasattr(event, "seconds"))
        place, moment = player.place, player.moment(now)
        fullness = moment.breath.fullness if moment.breath is not None else None
        told.append([place.cue, place.offset, player.playing, player.outcome or "", pressed,
                     moment.left, fullness])  # fmt: skip
    return told


@pytest.mark.parametrize("which", ["evening", "pattern"])
def test_it_plays_as_the_apps_player(which: str, content: Content, browser: Browser) -> None:
    routine = evening(content) if which == "evening" else of(content, "BL23", "LI4")
    timeline = timeline_of(routine, content)
    data = data_of(phone_page(routine, content))
    runs = [_run(seed) for seed in range(40)]
    source = resource("assets/phone/player.js").read_text(encoding="utf-8")
    script = HARNESS % (source, json.dumps(data), json.dumps(runs))
    phone = Phone(browser)
    found = phone.run(script)
    phone.close()
    outcomes = set()
    for run, told in zip(runs, found, strict=True):
        wanted = _played(timeline, run)
        for number, (one, other) in enumerate(zip(told, wanted, strict=True)):
            assert one == [
                pytest.approx(value, abs=0.03) if isinstance(value, float) else value
                for value in other
            ], (run[: number + 1], one, other)
        outcomes.add((told[-1][2], told[-1][3]))
    assert len(outcomes) > 1, "some are finished, some are not"
