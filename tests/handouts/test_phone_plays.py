"""The phone page in a real browser with a phone's screen: the whole session, and around it."""

from dataclasses import replace
from pathlib import Path

import pytest

from acupress.core.content import Content
from acupress.core.heard import CHIME_SECONDS, Score
from acupress.core.routine import with_own_points
from acupress.core.timeline import Timeline
from acupress.sound import synth
from tests.core.routines import of
from tests.handouts import phones
from tests.handouts.browser import Browser, Phone
from tests.handouts.phones import begin, evening, go_to, text, timeline_of, written

READY = 3.0
"""Seconds after which she has found a point."""
PLAY = """
((ready) => {
  const told = [];
  let last = "", since = 0;
  __frame = 40;
  while (!document.getElementById("session").hidden) {
    const session = document.getElementById("session");
    const text = (id) => document.getElementById(id).textContent;
    const now = [session.dataset.cue, text("pinyin"), text("line"), text("eyebrow")].join("|");
    if (now !== last) {
      told.push([session.dataset.cue, text("pinyin"), text("line"), __time()]);
      last = now;
      since = __time();
    }
    const waits = document.getElementById("clock").classList.contains("waits");
    if (waits && __time() - since >= ready) document.getElementById("ready").click();
    __advance(40, 40);
    if (__time() > 3600) break;
  }
  return told;
})(%s)
"""


def _starts(timeline: Timeline) -> list[float]:
    """When each cue begins, where she has found every point after `READY` seconds."""
    starts, now = [], 0.0
    for cue in timeline.cues:
        starts.append(now)
        now += READY if cue.waits else cue.length
    return starts


def test_the_whole_session_is_the_timeline_of_the_app(
    phone: Phone, page: Path, content: Content
) -> None:
    timeline = timeline_of(evening(content), content)
    begin(phone, page)
    begun = phone.run("__time()")
    told = phone.run(PLAY % READY)
    starts = _starts(timeline)
    assert [one[0] for one in told] == [cue.kind for cue in timeline.cues]
    points = with_own_points(content, evening(content)).catalogue.points
    for (kind, name, line, at), cue, start in zip(told, timeline.cues, starts, strict=True):
        # She is as quick as the test looks, about a frame late at each point.
        assert at - begun == pytest.approx(start, abs=0.6), (kind, name)
        if cue.point is not None and kind != "move":
            assert name == points[cue.point].names.pinyin
            assert line.startswith(cue.point)
            if cue.side in {"left", "right"}:
                assert f"{cue.side} side" in line
    length = phone.run("__time()") - begun
    assert length == pytest.approx(starts[-1] + timeline.cues[-1].length, abs=0.6)
    assert text(phone, "end-title") == "Well done"
    assert text(phone, "closing") == "Good night."
    pressed = sum(cue.length for cue in timeline.cues if cue.kind == "press")
    minutes, seconds = divmod(round(pressed), 60)
    assert text(phone, "end-pressed").startswith(f"{minutes} min {seconds} s pressed".replace(
        " 0 s", ""))  # fmt: skip
    _check_rings(phone, timeline, Score(timeline, with_own_points(content, evening(content))),
                 [at for *_, at in told])  # fmt: skip


def _check_rings(phone: Phone, timeline: Timeline, score: Score, starts: list[float]) -> None:
    """Every chime rings on the audio clock when it is due, and no other."""
    names = {round(synth.CHIMES[name].seconds * synth.RATE): name for name in synth.CHIMES}
    rung = phone.run("__rung.map((one) => [one.when, one.buffer.getChannelData(0).length])")
    wanted = [
        (starts[number] + ring.at, ring.chime)
        for number in range(len(timeline.cues))
        for ring in score.at(number).rings
    ]
    found = sorted((when, names[length]) for when, length in rung)
    assert [chime for _, chime in found] == [chime for _, chime in sorted(wanted)]
    for (when, chime), (due, _) in zip(found, sorted(wanted), strict=True):
        assert when == pytest.approx(due, abs=0.09), chime


def test_chimes_are_those_of_the_app(phone: Phone, page: Path) -> None:
    begin(phone, page)
    phone.advance(1)
    for name in ("in", "out", "bell"):
        if name == "bell":
            go_to(phone, "warm")
            phone.advance(1)
        else:
            phone.advance(5)
        length = round(synth.CHIMES[name].seconds * synth.RATE)
        found = phone.run(
            "(() => { const one = __rung.find((one) => one.buffer.getChannelData(0).length === "
            f"{length}); return Array.from(one.buffer.getChannelData(0)).filter((_, i) => i % 7"
            " === 0); })()"
        )
        wanted = [value / 32767 for value in synth.samples(name)[:length:7]]
        assert max(map(abs, wanted)) > 0.05
        assert found == pytest.approx(wanted, abs=2e-3)


def test_a_pause_keeps_the_breath_and_takes_back_what_would_ring(phone: Phone, page: Path) -> None:
    begin(phone, page)
    go_to(phone, "press")
    phone.advance(12)
    phone.tap("pause")
    phone.advance(0.1)
    clock = text(phone, "clock")
    assert (text(phone, "word"), text(phone, "pause")) == ("Paused", "Go on")
    rung = phone.run("__rung.length")
    phone.advance(60)
    assert phone.run("__rung.length") == rung, "nothing rings in a pause"
    assert text(phone, "clock") == clock
    phone.tap("pause")
    phone.advance(0.1)
    assert text(phone, "clock") == "1:20", "it goes on from the start of the breath"
    assert text(phone, "word") == "Breathe in"


def test_it_goes_on_after_the_browser_was_closed(phone: Phone, page: Path) -> None:
    begin(phone, page)
    go_to(phone, "press")
    phone.advance(25)
    assert phone.run("document.getElementById('kept').hidden")
    phone.reload()
    assert not phone.run("document.getElementById('kept').hidden")
    assert "BL23" in text(phone, "kept-place")
    phone.tap("resume")
    phone.advance(0.1)
    assert text(phone, "pinyin") == "Shènshū"
    assert text(phone, "clock") == "1:10"
    phone.tap("wrong")
    phone.run("document.querySelector('#trouble-says button').click()")
    assert text(phone, "end-title") == "That counts, too"
    assert text(phone, "end-pressed").startswith("20 s pressed") or text(
        phone, "end-pressed"
    ).startswith("25 s pressed")
    phone.reload()
    assert phone.run("document.getElementById('kept').hidden"), "what is over is not kept"


def test_a_place_of_another_version_or_of_yesterday_is_not_offered(
    phone: Phone, page: Path
) -> None:
    begin(phone, page)
    go_to(phone, "press")
    kept = "JSON.parse(localStorage.getItem('acupress:evening-1'))"
    for change in ("{version: 'other'}", "{at: Date.now() - 13 * 36e5}", "{cue: 999}"):
        phone.run(
            f"localStorage.setItem('acupress:evening-1', JSON.stringify(Object.assign({kept},"
            f" {change}))); Storage.prototype.setItem = () => {{}};"
        )
        phone.reload()
        assert phone.run("document.getElementById('kept').hidden"), change
        begin(phone, page)
        go_to(phone, "press")


def test_it_begins_where_nothing_may_be_kept(browser: Browser, page: Path, tmp_path: Path) -> None:
    forbidden = (
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('forbidden'); }});"
    )
    with phones.phone(browser, forbidden) as phone:
        begin(phone, page)
        go_to(phone, "press")
        assert text(phone, "pinyin") == "Shènshū"


def test_out_of_sight_it_pauses_and_says_so(phone: Phone, page: Path) -> None:
    begin(phone, page)
    go_to(phone, "press")
    phone.advance(12)
    _look(phone, "hidden")
    assert text(phone, "pause") == "Go on"
    phone.run("__sleep(600000)")
    _look(phone, "visible")
    phone.advance(1)
    assert text(phone, "clock") == "1:18"
    assert "out of sight" in text(phone, "live")
    assert text(phone, "hint") == "welcome back"
    phone.tap("pause")
    phone.advance(0.1)
    assert text(phone, "clock") == "1:20"


def test_a_phone_that_slept_unseen_has_paused(phone: Phone, page: Path) -> None:
    begin(phone, page)
    go_to(phone, "press")
    phone.advance(12)
    phone.run("__sleep(60000)")
    phone.advance(1)
    assert text(phone, "pause") == "Go on"
    assert text(phone, "clock") == "1:18"


def _look(phone: Phone, state: str) -> None:
    phone.run(
        "(() => { Object.defineProperty(document, 'visibilityState', {value: "
        f"'{state}', configurable: true}});"
        "document.dispatchEvent(new Event('visibilitychange')); })()"
    )


def test_what_feels_wrong_leads_on_without_the_point(
    browser: Browser, content: Content, tmp_path: Path
) -> None:
    twice = of(content, "BL23", "KI3", "BL23")
    page = written(tmp_path, twice, content)
    with phones.phone(browser) as phone:
        begin(phone, page)
        go_to(phone, "press")
        phone.tap("wrong")
        assert text(phone, "pause") == "Go on"
        assert text(phone, "trouble-title") == "Take your hands away and rest"
        choose = "document.querySelectorAll('#trouble-choices .choice')[%d].click()"
        phone.run(choose % 1)
        assert text(phone, "trouble-title") == content.trouble.questions[1].ask["en"]
        phone.run(choose % 3)
        phone.run(choose % 0)
        without = "[...document.querySelectorAll('#trouble-choices button')].find((one) =>"
        phone.run(f"{without} one.textContent === 'Go on without this point').click()")
        assert text(phone, "eyebrow") == "2 of 3"
        phone.tap("skip")
        assert phone.run("document.getElementById('session').dataset.cue") == "close"


def test_an_emergency_sign_ends_it(phone: Phone, page: Path) -> None:
    begin(phone, page)
    go_to(phone, "press")
    phone.tap("wrong")
    phone.run("document.querySelectorAll('#trouble-choices .choice')[0].click()")
    labels = phone.run(
        "[...document.querySelectorAll('#trouble-choices button')].map((one) => one.textContent)"
    )
    assert labels == ["Finish here", "One question back"]
    assert "999" in text(phone, "trouble-signs")


def test_one_that_applies_stops_before_it_begins(
    phone: Phone, page: Path, content: Content
) -> None:
    phone.open(page)
    phone.tap("begin")
    phone.tap("one")
    deeds = text(phone, "deeds")
    for flag in content.care.red_flags.values():
        assert flag.do["en"] in deeds
    phone.tap("to-start")
    assert not phone.run("document.getElementById('start').hidden")


def test_after_the_review_date_she_is_told(
    browser: Browser, content: Content, page: Path, tmp_path: Path
) -> None:
    later = "Date.now = () => Date.UTC(2027, 0, 5);"
    with phones.phone(browser, later) as phone:
        phone.open(page)
        assert "20 December 2026" in text(phone, "dates")
    with phones.phone(browser) as phone:
        phone.open(page)
        assert phone.run("document.getElementById('dates').hidden")


def test_keys_lead_through_it(phone: Phone, page: Path) -> None:
    begin(phone, page)
    phone.run("document.activeElement.blur()")

    def press(key: str) -> None:
        for kind in ("keyDown", "keyUp"):
            phone.send("Input.dispatchKeyEvent", type=kind, key=key)
        phone.advance(0.1)

    press(" ")
    assert text(phone, "pause") == "Go on"
    press(" ")
    assert text(phone, "pause") == "Pause"
    press("ArrowRight")
    assert text(phone, "stage-number") == "Find it · 1 of 6"
    press("ArrowRight")
    assert text(phone, "stage-number") == "Find it · 2 of 6"
    press("ArrowLeft")
    press("Escape")
    assert (text(phone, "stage-number"), text(phone, "pause")) == (
        "Find it · 1 of 6", "Go on",
    )  # fmt: skip


def test_real_sound_begins_with_the_first_tap(browser: Browser, page: Path, tmp_path: Path) -> None:
    watch = (
        "const Real = AudioContext; window.AudioContext = class extends Real {"
        "constructor() { super(); window.__made = this; } };"
    )
    phone = Phone(browser)
    phone.at_start(watch)
    phone.screen(390, 844)
    phone.open(page)
    assert phone.run("window.__made === undefined")
    phone.tap("begin")
    state = phone.run(
        "new Promise((done) => { const look = () => __made.state === 'running' ?"
        " done('running') : setTimeout(look, 20); look(); })"
    )
    assert state == "running"
    phone.close()


def test_chimes_can_be_off(phone: Phone, page: Path) -> None:
    phone.open(page)
    phone.tap("sound")
    assert text(phone, "sound") == "Chimes: off"
    phone.tap("begin")
    phone.tap("none")
    phone.advance(12)
    assert phone.run("__rung.length") == 0
    phone.tap("pause")
    phone.tap("mute")
    phone.tap("pause")
    phone.advance(12)
    assert phone.run("__rung.length") > 0, "and in a pause on again"
    assert set(CHIME_SECONDS) == set(synth.CHIMES)


def test_a_look_outside_would_be_seen_and_is_refused(
    browser: Browser, page: Path, tmp_path: Path
) -> None:
    phone = Phone(browser)
    phone.at_start(phones.VIOLATIONS)
    phone.open(page)
    outcome = phone.run(
        "new Promise((done) => { const one = new Image();"
        "one.onerror = () => done('refused'); one.onload = () => done('loaded');"
        "one.src = 'http://127.0.0.1:9/x.png'; })"
    )
    assert outcome == "refused"
    assert phone.run("window.__violations") == ["http://127.0.0.1:9/x.png"]
    assert any(event.get("method") in phones.WRONG for event in phone.events)
    phone.close()


def test_hostile_texts_are_words(browser: Browser, content: Content, tmp_path: Path) -> None:
    evil = "</script><img src=x onerror='window.__evil = 1'><script>window.__evil = 1</script>"
    routine = replace(evening(content), title=evil, opening=evil, closing=evil, patient=evil)
    page = written(tmp_path, routine, content)
    with phones.phone(browser) as phone:
        begin(phone, page)
        phone.advance(2)
        assert evil in text(phone, "do")
        assert text(phone, "title") == evil
        assert phone.run("document.title") == evil
        assert phone.run("window.__evil === undefined")


def test_in_a_pause_she_may_look_ahead(phone: Phone, page: Path) -> None:
    begin(phone, page)
    go_to(phone, "press")
    phone.tap("pause")
    phone.tap("skip")
    assert text(phone, "eyebrow") == "2 of 4"
    assert text(phone, "pause") == "Go on", "it stays paused, as in the app"
    phone.advance(30)
    phone.tap("ready")
    assert text(phone, "pause") == "Pause", "what ends a search goes on"
