"""What the journal keeps beside the sessions: weekly ratings, what changed the plan, courses, and
how the questionnaire was answered."""

from collections.abc import Mapping
from datetime import date, datetime

from acupress.core.journal import Course, Event, SignsThen, Week
from acupress.storage.journal_base import JournalBase


class CareRecord:
    """Any call raises BadFileError where the file is damaged or cannot be written."""

    def __init__(self, base: JournalBase) -> None:
        self._file, self._base = base, base.base

    def weeks(self) -> tuple[Week, ...]:
        """Return the weekly ratings, oldest first."""
        with self._file.problems():
            return tuple(
                Week(date.fromisoformat(day), worst, usual, word)
                for day, worst, usual, word in self._file.rows("week", "ORDER BY day")
            )

    def put_week(self, week: Week) -> None:
        """Keep a weekly rating, in the place of one of the same day."""
        with self._file.problems():
            self._base.execute(
                "INSERT OR REPLACE INTO week (day, worst, usual, word) VALUES (?, ?, ?, ?)",
                (week.day.isoformat(), week.worst, week.usual, week.word),
            )

    def remove_week(self, day: date) -> None:
        """Let the weekly rating of a day go."""
        with self._file.problems():
            self._base.execute("DELETE FROM week WHERE day = ?", (day.isoformat(),))

    def note(self, at: datetime, kind: str, about: str = "") -> Event:
        """Keep what changed the plan or was asked. Never anything about harm."""
        with self._file.problems():
            row = self._base.execute(
                "INSERT INTO event (at, kind, about) VALUES (?, ?, ?)", (_text(at), kind, about)
            )
            assert row.lastrowid is not None
            return Event(row.lastrowid, at, kind, about)

    def events(self, kind: str | None = None, most: int = -1) -> tuple[Event, ...]:
        """Return the latest events, of one kind or all, newest first."""
        with self._file.problems():
            rows = self._file.rows(
                "event", "WHERE ? IS NULL OR kind = ? ORDER BY id DESC LIMIT ?", (kind, kind, most)
            )
            return tuple(
                Event(number, _moment(at), of_kind, about) for number, at, of_kind, about in rows
            )

    def forget(self, event: int) -> None:
        """Let an event go."""
        with self._file.problems():
            self._base.execute("DELETE FROM event WHERE id = ?", (event,))

    def courses(self) -> tuple[Course, ...]:
        """Return all courses, oldest first."""
        with self._file.problems():
            return tuple(
                Course(
                    number,
                    date.fromisoformat(started),
                    days,
                    goal,
                    date.fromisoformat(ended) if ended else None,
                )
                for number, started, days, goal, ended in self._file.rows("course", "ORDER BY id")
            )

    def begin_course(self, started: date, days: int, goal: int) -> Course:
        """Begin a course of so many days, with a session on `goal` of them."""
        with self._file.problems():
            row = self._base.execute(
                "INSERT INTO course (started, days, goal) VALUES (?, ?, ?)",
                (started.isoformat(), days, goal),
            )
            assert row.lastrowid is not None
            return Course(row.lastrowid, started, days, goal)

    def end_course(self, course: int, day: date | None) -> None:
        """End a course on a day; None takes that back."""
        ended = day.isoformat() if day else None
        with self._file.problems():
            self._base.execute("UPDATE course SET ended = ? WHERE id = ?", (ended, course))

    def put_signs(self, at: datetime, signs: Mapping[str, int]) -> None:
        """Keep how the questionnaire was answered now."""
        with self._file.at_once():
            self._base.executemany(
                "INSERT OR REPLACE INTO sign (at, sign, answer) VALUES (?, ?, ?)",
                [(_text(at), sign, answer) for sign, answer in signs.items()],
            )

    def signs_then(self) -> tuple[SignsThen, ...]:
        """Return how the questionnaire was answered each time, oldest first."""
        with self._file.problems():
            found: dict[str, dict[str, int]] = {}
            for at, sign, answer in self._file.rows("sign", "ORDER BY at, rowid"):
                found.setdefault(at, {})[sign] = answer
            return tuple(SignsThen(_moment(at), signs) for at, signs in found.items())


def _text(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text)).astimezone()
