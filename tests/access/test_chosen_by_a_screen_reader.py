"""What a screen reader does to a button that can be chosen is what a click does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from acupress.ui.rows import Row
from acupress.ui.style import button


def toggle(one: QAbstractButton) -> None:
    """Do what a screen reader can do to it."""
    told = QAccessible.queryAccessibleInterface(one)
    assert told is not None
    actions = told.actionInterface()
    assert actions.toggleAction() in actions.actionNames()
    actions.doAction(actions.toggleAction())
    QApplication.processEvents()


def clicks(one: QAbstractButton) -> list[bool]:
    """Return a list that grows with every click, by what the button is then."""
    told: list[bool] = []

    def hear(on: bool) -> None:
        told.append(on)

    one.clicked.connect(hear)
    return told


@pytest.mark.parametrize("kind", ["chip", "choice"])
def test_one_that_stands_alone_is_clicked_each_time(qtbot: QtBot, kind: str) -> None:
    one = button("Bones", kind)
    qtbot.addWidget(one)
    told = clicks(one)
    toggle(one)
    assert (one.isChecked(), told) == (True, [True])
    toggle(one)
    assert (one.isChecked(), told) == (False, [True, False])


def test_one_of_several_is_clicked_and_the_others_are_not(qtbot: QtBot) -> None:
    told: list[str] = []
    group = QButtonGroup()
    both = [button(name, "chip") for name in ("Left", "Right")]
    for one in both:
        qtbot.addWidget(one)
        group.addButton(one)
    both[0].setChecked(True)
    group.buttonClicked.connect(lambda one: told.append(one.text()))
    toggle(both[1])
    assert ([one.isChecked() for one in both], told) == ([False, True], ["Right"])
    toggle(both[1])
    assert both[1].isChecked(), "one of them is always chosen"


def test_what_the_program_or_a_mouse_does_is_no_further_click(qtbot: QtBot) -> None:
    one = button("Bones", "chip")
    qtbot.addWidget(one)
    told = clicks(one)
    one.setChecked(True)
    one.setChecked(False)
    QApplication.processEvents()
    assert told == []
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert (one.isChecked(), told) == (True, [True])


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_mark_of_a_row_stands_for_the_row(
    qtbot: QtBot, kind: type[QCheckBox] | type[QRadioButton]
) -> None:
    mark = kind()
    row = Row("Remind me", mark)
    qtbot.addWidget(row)
    told = clicks(row)
    toggle(mark)
    assert (row.isChecked(), mark.isChecked(), told) == (True, True, [True])
    row.setChecked(False)
    QApplication.processEvents()
    assert told == [True]
