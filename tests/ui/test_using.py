"""The hand of the tests clicks what a person could click, and nothing else."""

import pytest
from PySide6.QtWidgets import QFrame, QPushButton

from acupress.ui.first_start import FirstStart
from tests.ui.using import Person


def test_it_scrolls_to_what_it_clicks(person: Person) -> None:
    person.start()
    page = person.on(FirstStart)
    far = page.field("fever").button("no")
    assert far.visibleRegion().isEmpty()
    person.click_on(far)
    assert far.isChecked()
    assert not far.visibleRegion().isEmpty()


def test_it_refuses_to_click_what_lies_under_something(person: Person) -> None:
    person.start()
    button = person.button("I am a practitioner")
    over = QFrame(button.parentWidget())
    over.setGeometry(button.geometry())
    over.show()
    pressed: list[bool] = []
    button.pressed.connect(lambda: pressed.append(True))
    with pytest.raises(AssertionError, match="cannot be seen"):
        person.click("I am a practitioner")
    over.hide()
    assert pressed == []
    person.click("I am a practitioner")
    assert pressed == [True]


def test_it_refuses_to_click_what_is_cut_off(person: Person) -> None:
    person.start()
    button = QPushButton("Away", person.window)
    button.move(person.window.width() + 10, 10)
    button.show()
    with pytest.raises(AssertionError, match="cannot be seen"):
        person.click("Away")
