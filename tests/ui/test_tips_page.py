"""Three tips a week, all on request, each to be put away and taken back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.core.tips import AT_A_TIME
from acupress.ui.result import Result
from acupress.ui.tips_page import TipsPage
from acupress.ui.today import Today
from acupress.ui.warmth_page import WarmthPage
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.using import ENTER, ESCAPE, WELL, Person

COLD = {"heavy-aching-back": 4, "worse-cold-damp": 4, "better-warmth": 4}
HER = Answers(signs=COLD, facts=WELL.facts)


def shown(qtbot: QtBot, folder: Path, answers: Answers = HER, **settings: object) -> TipsPage:
    desk = make_desk(folder, answers, **settings)
    page = TipsPage(desk)
    put(qtbot, page, desk)
    return page


def texts(page: TipsPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def buttons(page: TipsPage, words: str) -> list[QPushButton]:
    found = page.findChildren(QPushButton)
    return [one for one in found if one.text() == words and one.isVisibleTo(page)]


def tips_on(page: TipsPage) -> list[str]:
    said, known = texts(page), page._desk.content.tips.tips.values()
    return [tip.id for tip in known if tip.text["en"] in said]


def press(button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_three_with_their_cautions_and_what_the_labels_mean(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    content, said = page._desk.content, texts(page)
    assert len(tips_on(page)) == AT_A_TIME
    assert sorted(tips_on(page)) == sorted(tip.id for tip in page.week)
    for tip in page.week:
        assert tip.caution is None or tip.caution["en"] in said
        assert f"Evidence: {content.catalogue.evidence_short[tip.evidence]['en']}" in said
        assert content.catalogue.evidence[tip.evidence]["en"] in said


def test_all_of_them_only_when_she_asks(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    press(buttons(page, "Show all tips")[0])
    assert len(tips_on(page)) > 20
    assert {"ginger-cinnamon", "warm-pack", "caffeine"} <= set(tips_on(page))
    assert "dates-beetroot" not in tips_on(page), "not those of other patterns"
    assert not buttons(page, "Show all tips")
    assert isinstance(page.focusWidget(), QPushButton), "the keyboard goes on from there"


@pytest.mark.parametrize(
    ("facts", "gone"),
    [
        ({"blood_thinner": "yes"}, "garlic"),
        ({"numb_skin": "yes"}, "warm-pack"),
        ({"fever": "yes"}, "warm-pack"),
    ],
)
def test_what_does_her_harm_is_nowhere(
    qtbot: QtBot, tmp_path: Path, facts: dict[str, str], gone: str
) -> None:
    page = shown(qtbot, tmp_path, Answers(signs=COLD, facts={**WELL.facts, **facts}))
    page.show_all()
    QApplication.processEvents()
    assert gone not in tips_on(page)
    assert "ginger-cinnamon" in tips_on(page)


def test_one_put_away_can_be_taken_back_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    settings, tip = page._desk.settings, page.week[1]
    press(buttons(page, "Not for me")[1])
    assert settings.codes("tips_away") == (tip.id,)
    [back] = buttons(page, "Take it back")
    assert page.focusWidget() is back
    assert back.accessibleName() == f"Take it back: {tip.text['en']}"
    press(back)
    assert settings.codes("tips_away") == ()
    assert len(buttons(page, "Not for me")) == AT_A_TIME


def test_one_put_away_stays_away_and_is_found_among_all(qtbot: QtBot, tmp_path: Path) -> None:
    first = shown(qtbot, tmp_path).week[0]
    page = shown(qtbot, tmp_path, tips_away=[first.id])
    assert first.id not in tips_on(page)
    assert len(page.week) == AT_A_TIME
    page.show_all()
    QApplication.processEvents()
    assert "Put away" in texts(page)
    [back] = buttons(page, "Take it back")
    assert first.text["en"] in back.accessibleName()


def test_the_way_there_and_back(person: Person) -> None:
    person.start(HER)
    person.on(Today).go.emit("tips")
    person.settle()
    page = person.on(TipsPage)
    page.show_all()
    QApplication.processEvents()
    person.button("The warm pack").setFocus()
    person.press(ENTER)
    person.on(WarmthPage)
    person.press(ESCAPE)
    person.on(TipsPage)
    person.press(ESCAPE)
    person.on(Today)
    person.click("My pattern")
    person.click("Tips for this week")
    person.on(TipsPage)
    person.click("Back")
    person.on(Result)


def test_next_week_there_are_others(person: Person) -> None:
    person.start(HER)
    person.window.every_day.show_tips()
    before = person.on(TipsPage).week
    person.now += timedelta(days=7)
    person.window.every_day.show_tips()
    assert not {tip.id for tip in before} & {tip.id for tip in person.on(TipsPage).week}


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS[::2], ((360, 640), 200, "night")])
def test_nothing_is_clipped(
    size: tuple[int, int], scale: int, look: str, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, HER, text_scale=scale, look=look, tips_away=["caffeine"])
    page = TipsPage(desk)
    put(qtbot, page, desk, size)
    if scale == 100:
        page.show_all()
    for _ in range(4):
        QApplication.processEvents()
    assert problems(page) == []
