"""The guide to the warm pack says first whether it is for her today."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.today import Today
from acupress.ui.warmth_page import WarmthPage
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.using import ESCAPE, WELL, Person

COLD = Answers(
    signs={"heavy-aching-back": 4, "worse-cold-damp": 4, "better-warmth": 4}, facts=WELL.facts
)


def texts(qtbot: QtBot, folder: Path, **facts: str) -> list[str]:
    desk = make_desk(folder, Answers(signs=COLD.signs, facts={**WELL.facts, **facts}))
    page = WarmthPage(desk)
    put(qtbot, page, desk)
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def test_all_of_the_guide_is_there_in_its_order(qtbot: QtBot, tmp_path: Path) -> None:
    said = texts(qtbot, tmp_path)
    guide = make_desk(tmp_path).content.warmth
    assert "Not today" not in said
    places = [said.index(step.text["en"]) for step in guide.steps]
    assert places == sorted(places)
    for text in (*guide.never, *guide.ask_first):
        assert f"•  {text['en']}" in said
    for one in (guide.intro, guide.burn, guide.evidence):
        assert one["en"] in said


def test_who_is_not_to_use_it_today_reads_that_first(qtbot: QtBot, tmp_path: Path) -> None:
    said = texts(qtbot, tmp_path, scar_feels="numb", hands_free="one")
    content = make_desk(tmp_path).content
    assert said[1] == "Not today"
    reasons = said[2 : said.index(content.warmth.intro["en"])]
    rules = {rule.id: rule.says["en"] for rule in content.care.rules}
    assert reasons == [rules["scar-numb-no-warmth"], rules["baby-in-arms"]]


def test_today_leads_there_where_the_plan_begins_with_warmth(person: Person) -> None:
    person.start(COLD)
    assert person.on(Today).timeline.plan.warm_seconds
    person.click("The warm pack")
    person.on(WarmthPage)
    person.press(ESCAPE)
    person.on(Today)


def test_today_says_nothing_of_it_where_there_is_no_warmth(person: Person) -> None:
    person.start(WELL)
    assert not person.on(Today).timeline.plan.warm_seconds
    assert not person.on(Today)._warm.isVisible()


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS[::2], ((360, 640), 200, "night")])
def test_nothing_is_clipped(
    size: tuple[int, int], scale: int, look: str, qtbot: QtBot, tmp_path: Path
) -> None:
    answers = Answers(signs=COLD.signs, facts={**WELL.facts, "numb_skin": "yes"})
    desk = make_desk(tmp_path, answers, text_scale=scale, look=look)
    page = WarmthPage(desk)
    put(qtbot, page, desk, size)
    assert problems(page) == []
