"""Records to be told of at a visit."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from acupress.core.change import change, ratings_of
from acupress.core.journal import TAGS, Event, Pressing, Session, Week
from acupress.handouts.visit_data import Visit, VisitWishes
from acupress.storage.journal_file import JournalFile

LAST = date(2026, 11, 27)
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
POINTS = ("BL23", "KI3", "SP6")


def session(days_ago: int, before: int | None = 6, after: int | None = 4, **fields: Any) -> Session:
    """A session of three points, a minute on each side."""
    pressed = tuple(Pressing(code, side, 60) for code in POINTS for side in ("left", "right"))
    known: dict[str, Any] = {
        "id": 1000 - days_ago, "started": NOON - timedelta(days=days_ago), "pattern": "blood",
        "minutes": 10, "planned": 600, "seconds": 560, "ending": "finished",
        "pain_before": before, "pain_after": after, "pressed": pressed,
    }  # fmt: skip
    return Session(**{**known, **fields})


def falling(days: int) -> tuple[Session, ...]:
    """A session on each day, whose pain falls from 8 to 4, with words and tags."""
    return tuple(
        session(
            ago,
            4 + round(4 * ago / days),
            3 + round(4 * ago / days),
            word=f"day {ago}",
            tags=(TAGS[ago % len(TAGS)],),
        )
        for ago in range(days - 1, -1, -1)
    )


def wishes(days: int = 28, **fields: Any) -> VisitWishes:
    """So many days up to the last one."""
    return VisitWishes(LAST - timedelta(days=days - 1), LAST, NOON, **fields)


def visit(
    days: int = 28,
    sessions: tuple[Session, ...] | None = None,
    weeks: tuple[Week, ...] = (),
    events: tuple[Event, ...] = (),
    **fields: Any,
) -> Visit:
    """A visit after so many days with a session on each."""
    found = falling(days) if sessions is None else sessions
    return Visit(
        wishes(days, **fields), found, weeks, events, change(ratings_of(found, weeks), LAST)
    )


def journal(folder: Path, *sessions: Session) -> JournalFile:
    """A journal that holds these sessions."""
    made = JournalFile(folder / "journal.sqlite")
    for one in sessions:
        made.put_back(one)
    return made
