"""The phone page as a file: what it holds, what it never holds, how large it is."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from acupress.core.content import Content
from acupress.core.hand import Hand
from acupress.core.heard import Score
from acupress.core.picture import view_for
from acupress.core.routine import Routine, with_own_points
from acupress.handouts.phone import phone_page
from acupress.handouts.phone_drawing import drawing_markup
from acupress.handouts.phone_words import WORDS
from tests.core.routines import of, step
from tests.handouts.phones import TEN, data_of, evening, timeline_of

HOSTILE = "</script><script>alert(1)</script><!-- {{script}} \u2028 & \"' <b>"


@pytest.fixture(scope="module")
def page(content: Content, qapp: object) -> str:
    """A page with all that one can show."""
    return phone_page(evening(content), content, hand=Hand(four_fingers=76))


def test_the_timeline_of_the_page_is_the_apps(page: str, content: Content) -> None:
    timeline = timeline_of(evening(content), content)
    data = data_of(page)
    score = Score(timeline, with_own_points(content, evening(content)))
    assert len(data["cues"]) == len(timeline.cues)
    for number, (told, cue) in enumerate(zip(data["cues"], timeline.cues, strict=True)):
        assert told["kind"] == cue.kind
        assert told["length"] == pytest.approx(cue.length, abs=1e-3)
        assert told.get("step") == cue.step
        assert told.get("waits", False) == cue.waits
        assert sum(map(sum, told.get("breaths", []))) == pytest.approx(
            cue.length if cue.rhythm else 0.0, abs=0.05
        )
        rings = [(ring.at, ring.chime) for ring in score.at(number).rings]
        assert [tuple(ring) for ring in told.get("rings", [])] == [
            (pytest.approx(at, abs=1e-3), chime) for at, chime in rings
        ]
    assert data["total"] == pytest.approx(timeline.total, abs=1e-3)


def test_it_says_all_that_the_practitioner_wrote(page: str, content: Content) -> None:
    data = data_of(page)
    assert (data["title"], data["patient"]) == ("Evening routine", "Anna")
    assert data["from"] == ["Lin Mei", "Clinic by the Lake", "044 123 45 67"]
    assert data["opening"] == "Dear Anna, take your time."
    assert data["closing"] == "Good night."
    assert data["review"][0] == "2026-12-20"
    presses = [cue for cue in data["cues"] if cue["kind"] == "press"]
    assert presses[0]["note"] == "Gently: it was sore on Tuesday."
    assert "sore" not in presses[0]["do"], "the note stands on its own"
    assert presses[0]["name"] == "Shènshū"
    lines = [cue["line"] for cue in presses]
    assert [line.rpartition(" · ")[2] for line in lines[1:4]] == [
        "left side", "right side", "left side",
    ]  # fmt: skip
    assert presses[4]["name"] == "Sore spot", "her own point travels along"


def test_one_side_alone_is_not_told_as_two(content: Content) -> None:
    data = data_of(phone_page(of(content), content))
    assert not [cue for cue in data["cues"] if cue["kind"] == "press"], "an empty routine breathes"
    for side in ("left", "right"):
        routine = Routine("One", (step(content, "LI4", side),))
        cues = data_of(phone_page(routine, content))["cues"]
        assert {cue["line"].rpartition(" · ")[2] for cue in cues if cue.get("point")} == {
            f"{side} side"
        }


def test_a_known_hand_is_told_in_mm(page: str, content: Content) -> None:
    assert "On you about 38 mm." in page
    assert "On you about" not in json.dumps(data_of(phone_page(evening(content), content))["cues"])


def test_stages_of_finding_are_those_of_the_app(page: str, content: Content) -> None:
    first = next(cue for cue in data_of(page)["cues"] if cue["kind"] == "find")
    point = content.catalogue.points["BL23"]
    says = [one["says"].partition(" On you")[0] for one in first["stages"]]
    assert says[: len(point.steps)] == [text["en"] for text in point.steps]
    assert says[-2].startswith("You are on it when ")
    assert says[-1].startswith("The usual mistake: ")


def test_behind_her_back_with_a_ball_the_way_says_the_place(content: Content) -> None:
    point = content.catalogue.points["BL23"]
    way = next(one for one in point.variants if "ball" in one.needs)
    routine = Routine("Ball", (replace(step(content, "BL23"), technique=way.technique,
                                       posture=way.posture, sides=way.sides),))  # fmt: skip
    find = next(cue for cue in data_of(phone_page(routine, content))["cues"]
                if cue["kind"] == "find")  # fmt: skip
    says = [one["says"] for one in find["stages"]]
    assert says[0] == f"{point.where['en'].rstrip('.')}."
    assert says[1] == way.how["en"]


def test_care_is_on_it_in_full(page: str, content: Content) -> None:
    care = data_of(page)["care"]
    asked = {ask for group in care["groups"] for ask, _ in group["signs"]}
    for flag in content.care.red_flags.values():
        assert (flag.short or flag.ask)["en"] in asked
    assert content.care.facts["pregnant"].ask["en"] in asked
    assert care["stop"] == [sign["en"] for sign in content.care.stop_signs]
    assert [one["id"] for one in care["questions"]] == [one.id for one in content.trouble.questions]


def test_for_whom_which_point_is_not_is_told(page: str, content: Content) -> None:
    told = dict(data_of(page)["care"]["cautions"])
    everything = with_own_points(content, evening(content)).catalogue
    points = {step.point: everything.points[step.point] for step in evening(content).steps}
    for tag, short in everything.care_short.items():
        careful = [code for code, point in points.items() if tag in point.care]
        if not careful:
            assert short["en"] not in told
        elif len(careful) == len(points):
            assert told[short["en"]] == []
        else:
            names = [code.replace("X1", "Sore spot") for code in careful]
            assert told[short["en"]] == names
    assert told, "nothing was looked at"
    assert data_of(phone_page(of(content), content))["care"]["cautions"] == []


def test_texts_of_people_cannot_become_markup(content: Content) -> None:
    hostile = replace(
        evening(content), title=HOSTILE, patient=HOSTILE, opening=HOSTILE, closing=HOSTILE,
        steps=(step(content, "BL23", note=HOSTILE),), points=(), language="en",
    )  # fmt: skip
    page = phone_page(hostile, content)
    assert data_of(page)["opening"] == HOSTILE
    plain = phone_page(replace(hostile, title="", patient="", opening="", closing="",
                               steps=(step(content, "BL23"),)), content)  # fmt: skip
    assert _elements(page) == _elements(plain)


def test_it_asks_for_nothing_from_outside(page: str) -> None:
    known = page.replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"\b(https?|wss?|ftp):|[\"'(=]\s*//|url\((?!#)", known)
    assert not re.search(r"<(link|iframe|object|embed|base|form)\b|@import|@font-face", known)
    assert not re.search(r"\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|eval)\b", known)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'")
    assert "unsafe" not in policy[1]


def test_ten_points_are_small(content: Content, qapp: object) -> None:
    assert len(phone_page(of(content, *TEN), content).encode()) < 500_000


def test_ten_points_in_ten_large_drawings_are_below_a_megabyte(content: Content) -> None:
    shown = {
        view_for(point, None, content).drawing: code
        for code, point in content.catalogue.points.items()
    }
    largest = sorted(shown, key=lambda name: -len(drawing_markup(name)))[:10]
    page = phone_page(of(content, *(shown[name] for name in largest)), content)
    assert len(page.encode()) < 1_000_000


@pytest.mark.parametrize("drawing", ["lower_back.svg", "forearm_back.svg", "whole_front.svg"])
def test_a_drawing_keeps_what_it_refers_to_and_nothing_unseen(drawing: str) -> None:
    markup = drawing_markup(drawing)
    ids = set(re.findall(r' id="([^"]+)"', markup))
    used = set(re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', markup))
    assert ids == {one or other for one, other in used}
    assert "xlink" not in markup
    assert 'display="none"' not in markup
    assert 'class="bone"' not in markup


def test_another_language_is_named_where_it_is_spoken(content: Content) -> None:
    french = replace(evening(content), language="fr", opening="Bonsoir Anna.")
    page = phone_page(french, content)
    assert data_of(page)["language"] == "fr"
    assert '<html lang="en">' in page, "its own words are in English as long as there are no others"
    assert "Bonsoir Anna." in data_of(page)["cues"][0]["do"]


def test_words_fill_in_what_the_script_fills_in() -> None:
    for name, text in WORDS.items():
        assert text["en"].strip(), name
        assert re.sub(r"\{[01]\}", "", text["en"]).isprintable()
        assert "{" not in re.sub(r"\{[01]\}", "", text["en"]), name


def test_a_logo_travels_inside(content: Content) -> None:
    png = b"\x89PNG\r\n\x1a\nrest"
    assert data_of(phone_page(replace(evening(content), logo=png), content))["logo"].startswith(
        "data:image/png;base64,iVBORw0KGgpyZXN0"
    )


def test_versions_tell_routines_apart(page: str, content: Content) -> None:
    again = phone_page(evening(content), content, hand=Hand(four_fingers=76))
    assert again == page, "the same routine makes the same page"
    other = phone_page(replace(evening(content), closing="Sleep well."), content)
    assert data_of(other)["version"] != data_of(page)["version"]


def test_what_cannot_be_made_is_said(content: Content) -> None:
    with pytest.raises(ValueError, match="tone"):
        phone_page(of(content, "BL23"), content, tone="green")
    unknown = replace(of(content, "BL23").steps[0], point="ZZ9")
    with pytest.raises(KeyError):
        phone_page(Routine("Unknown", (unknown,)), content)


def _elements(page: str) -> list[str]:
    """The names of all elements of a page, in their order."""
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
            found.append(tag)

    Reader().feed(page)
    return found
