"""The preview: the session's picture and words, and the card, painted only when it is seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from acupress.ui.practice.preview import Preview
from tests.ui.practice.table import FIVE, WIDE, Table, settle


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    return Table(qtbot, tmp_path, *FIVE, size=WIDE)


def preview(table: Table) -> Preview:
    return table.panel.preview


def test_it_shows_the_chosen_step_as_the_session_does(table: Table) -> None:
    table.bench.choose(2)
    session = preview(table).session
    assert (session.eyebrow.text(), session.name.text()) == ("3 of 5", "Tàixī")
    assert session.line.text() == "KI3 · thumbs · both sides together"
    assert session.instruction.text() == table.desk.text(
        next(cue.text for cue in table.bench.timeline.cues if (cue.step, cue.kind) == (2, "press"))
    )
    picture = session.diagram.picture
    assert picture is not None
    assert {marker.code for marker in picture.markers if marker.here} == {"KI3"}


def test_it_follows_every_change(table: Table) -> None:
    table.panel.fields.note.field.setPlainText("Warm hands first.")
    assert preview(table).session.instruction.text().endswith("Warm hands first.")
    table.bench.undo()
    assert not preview(table).session.instruction.text().endswith("Warm hands first.")


def test_the_card_is_painted_when_it_is_looked_at(table: Table) -> None:
    card = preview(table).card
    assert not card.faces.images
    preview(table).setCurrentIndex(1)
    settle()
    front, back = card.faces.images
    assert front.size() == back.size()
    assert front.height() / front.width() == pytest.approx(148 / 105, abs=0.01)
    assert front != back
    assert card.faces.width() >= front.deviceIndependentSize().width(), "none of it is cut"


def test_the_card_follows_after_a_short_while_and_once(qtbot: QtBot, table: Table) -> None:
    preview(table).setCurrentIndex(1)
    settle()
    card, painted = preview(table).card, []
    (before, _) = card.faces.images
    card.painted.connect(lambda: painted.append(1))
    with qtbot.waitSignal(card.painted, timeout=5000):
        for step in (1, 2, 3):
            table.bench.choose(step)
        assert not painted, "not for each change"
    settle()
    assert len(painted) == 1
    assert card.faces.images[0] != before


def test_nothing_is_painted_while_the_card_is_not_seen(table: Table) -> None:
    preview(table).setCurrentIndex(1)
    settle()
    preview(table).setCurrentIndex(0)
    table.bench.choose(3)
    waiting = preview(table).card.findChild(QTimer)
    assert waiting is not None
    assert not waiting.isActive()
    before = preview(table).card.faces.images
    preview(table).setCurrentIndex(1)
    assert preview(table).card.faces.images[0] != before[0]
