"""What all days of the two weeks are made of: a session, an answer, a look at what is stored."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from acupress.ui.finish import Finish
from acupress.ui.first_start import FirstStart
from acupress.ui.questionnaire import Questionnaire
from acupress.ui.session_screen import SessionScreen
from tests.ui.using import ENTER, Person
from tests.ui.whole_app import Computer

NEEDED = ("pregnant", "clot", "blood_thinner", "fever")
"""What the safety page asks of everybody."""
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_SKIP = Qt.Key.Key_Right


@dataclass
class Life:
    """`seen` is told the name of each thing to look at, to take a picture of it."""

    person: Person
    computer: Computer
    seen: Callable[[str], None]

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        self.person.click(place)

    def reads(self, *parts: str) -> None:
        """Make sure that each of these is written on the screen."""
        for part in parts:
            assert self.person.reads(part), (part, self.person.texts())

    def kept(self, file: str) -> Any:
        """What a file of hers holds: ``answers``, ``settings`` or ``reminders``."""
        directories = self.person.window.desk.directories
        return json.loads(getattr(directories, file).read_text(encoding="utf-8"))

    def events(self, *kinds: str) -> list[tuple[str, str]]:
        """What the record holds of some kinds, oldest first."""
        found = self.person.rows("SELECT kind, about FROM event ORDER BY id")
        return [(kind, about) for kind, about in found if kind in kinds]

    def answer_safety(self) -> None:
        """Answer "No" to all that the first safety page must know."""
        page = self.person.on(FirstStart)
        for fact in NEEDED:
            self.person.click_on(page.field(fact).button("no"))
        self.person.click_on(page.go_button)

    def answer_questions(self, signs: dict[str, int], others: int) -> None:
        """Answer every question by keys: 0 to 4 to each sign, to all but `signs` `others`; 6 weeks,
        the first choice for all else, and that nobody named a pattern."""
        person = self.person
        while isinstance(page := person.window.screen_shown, Questionnaire):
            asked = page.question
            if asked.kind == "sign":
                person.press(DIGITS[signs.get(asked.id, others)])
            elif asked.kind == "number":
                person.press(Qt.Key.Key_6, ENTER)
            else:
                person.press(DIGITS[4 if asked.kind == "told" else 0])

    def session(
        self,
        before: int,
        *,
        skip: str = "",
        early: str = "",
        look: str = "session",
        title: str = "",
    ) -> None:
        """Press Enter, play a session, and say how it feels: two points better.

        `skip` is a point to pass over, `early` the button that ends it, `look` the picture's
        name, and `title` what is said at the end, if not in English.
        """
        person, after = self.person, max(0, before - 2)
        person.press(ENTER)
        self.seen(look)
        self.play(skip, early)
        finish = person.on(Finish)
        self.reads(title or ("That counts, too" if early else "Well done"))
        for row, number in ((finish.before, before), (finish.after, after)):
            person.click_on(row.findChildren(QPushButton)[number])
        person.press(ENTER)
        assert self.last("pain_before, pain_after, ending") == (
            before,
            after,
            "early" if early else "finished",
        )

    def play(self, skip: str = "", early: str = "") -> None:
        """Play the session that is shown to its end."""
        person = self.person
        if skip:
            person.play_until(lambda screen: screen.cue.point == skip)
            shown = person.on(SessionScreen)
            while shown.cue.point == skip:
                person.press(_SKIP)
        if early:
            person.play_to("press")
            person.pass_time(60)
            person.press(Qt.Key.Key_Escape)
            person.click(early)
        else:
            person.play_until(lambda _: False)

    def last(self, columns: str) -> tuple[Any, ...]:
        """Some columns of the newest session that is stored."""
        return self.person.rows(f"SELECT {columns} FROM session ORDER BY id DESC LIMIT 1")[0]

    def pressed(self) -> set[str]:
        """The points for which the newest session holds some time."""
        found = self.person.rows(
            "SELECT point FROM pressing WHERE seconds > 0"
            " AND session = (SELECT MAX(id) FROM session)"
        )
        return {point for (point,) in found}
