"""What a visit is told of a period: sessions and ratings as they stand in the journal.

As records for a page, and as a table or data for other programs; see `docs/formats.md`.
"""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from acupress.core.change import Change, change, middle, ratings_of
from acupress.core.journal import LEAST_SECONDS, Event, Session, Week, by_time
from acupress.core.safety import Care
from acupress.storage.journal_file import JournalFile

FORMAT = "acupress-visit/1"
COLUMNS = (
    "started", "minutes", "ending", "pain_before", "pain_after", "pattern", "routine", "points",
    "pressed_seconds", "tags", "note",
)  # fmt: skip
"""Of the table, in their order."""
_WORDS = re.compile(r"\w+")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a text that begins so for a formula."""


@dataclass(frozen=True)
class VisitWishes:
    """From which day to which, both included, and what of it is told. `now` stamps it.

    `name` may be empty; `paper` is one of `core.sheets.PAPERS`.
    """

    first: date
    last: date
    now: datetime
    name: str = ""
    routine: bool = True
    pain: bool = True
    notes: bool = False
    changes: bool = False
    paper: str = "a4"
    colour: Literal["colour", "bw"] = "colour"
    language: str = "en"

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Visit:
    """A period of the journal: sessions that count, weekly ratings and events, oldest first.

    `change` is what all ratings up to its last day say, as the journal tells it.
    """

    wishes: VisitWishes
    sessions: tuple[Session, ...] = ()
    weeks: tuple[Week, ...] = ()
    events: tuple[Event, ...] = ()
    change: Change = field(default_factory=lambda: Change("too_early"))

    @property
    def days_with(self) -> int:
        """On how many days there was a session."""
        return len({one.started.date() for one in self.sessions})

    @property
    def pressed_minutes(self) -> int:
        """The minutes of pressing in all."""
        return round(sum(pressed_seconds(one) for one in self.sessions) / 60)

    @property
    def medians(self) -> tuple[float, float, int] | None:
        """The middle of pain before and after, of so many sessions rated both times."""
        both = [
            (one.pain_before, one.pain_after)
            for one in self.sessions
            if one.pain_before is not None and one.pain_after is not None
        ]
        if not both:
            return None
        before, after = zip(*both, strict=True)
        return middle(before), middle(after), len(both)

    @property
    def rated(self) -> bool:
        """Whether there is any rating in the period."""
        both = ((one.pain_before, one.pain_after) for one in self.sessions)
        return bool(self.weeks) or any(pain != (None, None) for pain in both)

    @property
    def points(self) -> tuple[tuple[str, int], ...]:
        """The points with the number of sessions that pressed them, most often first."""
        count = Counter(
            code for one in self.sessions for code in {press.point for press in one.pressed}
        )
        return tuple(sorted(count.items(), key=lambda item: (-item[1], item[0])))

    @property
    def tags(self) -> tuple[tuple[str, int], ...]:
        """What she said of the days, with how often, most often first."""
        count = Counter(tag for one in self.sessions for tag in one.tags)
        return tuple(count.most_common())

    @property
    def notes(self) -> tuple[tuple[date, str], ...]:
        """Her words with their days, oldest first."""
        found = [(one.started.date(), one.word) for one in self.sessions if one.word]
        found += [(one.day, one.word) for one in self.weeks if one.word]
        return tuple(sorted(found, key=lambda note: note[0]))


def gather(journal: JournalFile | None, wishes: VisitWishes, care: Care) -> Visit:
    """Return what the journal holds of the period. Raises BadFileError where it cannot be read.

    Nothing about harm is told, should it ever have been written down.
    """
    if journal is None:
        return Visit(wishes)
    first, last = wishes.first, wishes.last
    crisis = {flag.id for flag in care.red_flags.values() if flag.crisis}
    weeks = journal.care.weeks()
    ratings = (*journal.ratings(LEAST_SECONDS), *ratings_of((), weeks))
    return Visit(
        wishes,
        journal.between(first, last, LEAST_SECONDS),
        tuple(week for week in weeks if first <= week.day <= last),
        tuple(
            event
            for event in by_time(journal.care.events())
            if first <= event.at.date() <= last and not crisis & {*_WORDS.findall(event.about)}
        ),
        change(ratings, last),
    )


def pressed_seconds(session: Session) -> float:
    """Return the seconds that a session really pressed."""
    return sum(press.seconds for press in session.pressed)


def visit_csv(visit: Visit) -> bytes:
    """Return a table with a row for each session, in UTF-8 with a mark that spreadsheets look for.

    What was not chosen stays empty, so that the columns are always the same.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for session in visit.sessions:
        record = _record(session, visit.wishes)
        writer.writerow([_cell(record[column]) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def visit_json(visit: Visit) -> bytes:
    """Return the same as data, with the weekly ratings and, where she chose them, the changes."""
    wishes = visit.wishes
    data = {
        "format": FORMAT,
        "from": wishes.first.isoformat(),
        "to": wishes.last.isoformat(),
        "name": wishes.name,
        "made": wishes.now.isoformat(timespec="seconds"),
        "sessions": [_record(one, wishes) for one in visit.sessions],
        "weeks": [*_weeks(visit.weeks, wishes)],
        "changes": [
            {"at": one.at.isoformat(timespec="seconds"), "kind": one.kind, "about": one.about}
            for one in visit.events
            if wishes.changes
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _record(session: Session, wishes: VisitWishes) -> dict[str, Any]:
    pain, routine = wishes.pain, wishes.routine
    points = dict.fromkeys(press.point for press in session.pressed)
    return {
        "started": session.started.isoformat(timespec="seconds"),
        "minutes": round(session.seconds / 60, 1),
        "ending": session.ending,
        "pain_before": session.pain_before if pain else None,
        "pain_after": session.pain_after if pain else None,
        "pattern": (session.pattern or "") if routine else "",
        "routine": session.routine if routine else "",
        "points": [*points] if routine else [],
        "pressed_seconds": round(pressed_seconds(session)),
        "tags": [*session.tags],
        "note": session.word if wishes.notes else "",
    }


def _weeks(weeks: Iterable[Week], wishes: VisitWishes) -> Iterator[dict[str, Any]]:
    for week in weeks if wishes.pain else ():
        note = week.word if wishes.notes else ""
        yield {
            "day": week.day.isoformat(), "worst": week.worst, "usual": week.usual, "note": note,
        }  # fmt: skip


def _cell(value: Any) -> Any:
    """A cell of the table; a text can never become a formula."""
    if isinstance(value, list):
        value = " ".join(value)
    if isinstance(value, str) and (value.startswith(FORMULA) or value.lstrip().startswith(FORMULA)):
        return f"'{value}"
    return value
