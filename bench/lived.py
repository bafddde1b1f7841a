"""A journal of years of daily use, made through the journal's own door.

    python bench/lived.py YEARS     fills the journal of this home

Three sessions a day with ratings, words and tags; each week is rated and checked, every four weeks
the pattern is asked anew, and each course is reviewed with the questionnaire.
"""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.journal import TAGS, Pressing, Session, Week
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import Timeline, compile_plan
from acupress.resources import resource
from acupress.storage.answers_file import save_answers
from acupress.storage.content import load_content
from acupress.storage.directories import user_directories
from acupress.storage.journal_file import JournalFile

SESSIONS_A_DAY, MINUTES = 3, 10
HOURS = (7, 13, 21)
WORDS = ("", "", "", "slept badly", "better than yesterday", "a quiet hour", "Rücken müde")
COURSES = ((14, 10), (28, 20))
"""Days, and on how many of them."""


class InOnePiece(JournalFile):
    """Writes everything that is written inside of `all_at_once` in one transaction."""

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """The transaction is there already."""
        with self.problems():
            yield

    @contextmanager
    def all_at_once(self) -> Iterator[None]:
        """One transaction around all."""
        with super().at_once():
            yield


def presses(timeline: Timeline) -> tuple[Pressing, ...]:
    """Return what a timeline presses."""
    cues = [cue for cue in timeline.cues if cue.kind == "press"]
    return tuple(Pressing(cue.point or "", cue.side or "", cue.length) for cue in cues)


def timelines(content: Content) -> dict[str, Timeline]:
    """Return a day's routine of each pattern."""
    found = {}
    for name in content.patterns.patterns:
        wishes = Wishes(minutes=MINUTES, pattern=name)
        found[name] = compile_plan(plan_today(Answers(), wishes, content), content)
    return found


def sessions(years: float, until: datetime, content: Content) -> Iterator[Session]:
    """Yield three sessions a day, all different, for so many years up to a moment."""
    random, number = Random(0), 0
    routines = list(timelines(content).items())
    days = round(years * 365)
    for day in range(days):
        date = until - timedelta(days=days - day)
        name, timeline = routines[day // 90 % len(routines)]
        wanted = presses(timeline)
        for hour in HOURS[:SESSIONS_A_DAY]:
            number += 1
            early = random.random() < 0.2
            pressed = wanted[: len(wanted) // 2] if early else wanted
            before = max(0, min(10, round(6 - 3 * day / days + random.gauss(0, 1.5))))
            rated = random.random() < 0.8
            yield Session(
                number,
                date.replace(hour=hour, minute=random.randrange(60)),
                name,
                MINUTES,
                timeline.total,
                timeline.total * (0.5 if early else 1.0),
                "early" if early else "finished",
                before if rated else None,
                max(0, before - random.randrange(4)) if rated else None,
                random.choice(WORDS) if rated else "",
                pressed,
                tuple(random.sample(TAGS, random.choice((0, 0, 1, 2)))),
                "",
                wanted,
            )


def live(path: Path, years: float, until: datetime) -> int:
    """Fill a new journal with so many years up to a moment. Returns the number of its sessions."""
    content = load_content(resource("data"), resource("assets/views"), None)
    random, count = Random(1), 0
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(InOnePiece(path)) as journal, journal.all_at_once():
        for session in sessions(years, until, content):
            journal.put_back(session)
            count += 1
        days = round(years * 365)
        for left in range(days, 0, -7):
            at = until - timedelta(days=left)
            usual = random.randrange(8)
            journal.care.put_week(Week(at.date(), min(10, usual + 2), usual, "a week"))
            journal.care.note(at, "checked")
            if left // 7 % 4 == 0:
                journal.care.note(at, "answered", "pregnant=no")
                journal.care.note(at, "pattern", random.choice(list(content.patterns.patterns)))
        _live_courses(journal, days, until, content)
    return count


def _live_courses(journal: JournalFile, days: int, until: datetime, content: Content) -> None:
    random, left, number = Random(2), days, 0
    while left > 0:
        length, goal = COURSES[min(number, 1)]
        began, number = until - timedelta(days=left), number + 1
        course = journal.care.begin_course(began.date(), length, goal)
        left -= length
        if left > 0:
            end = until - timedelta(days=left)
            journal.care.end_course(course.id, end.date())
            signs = {name: random.randrange(5) for name in content.patterns.signs}
            journal.care.put_signs(end, signs)


def main() -> None:
    """Fill the journal of this home, of somebody who has answered the first questions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("years", type=float)
    years = parser.parse_args().years
    directories = user_directories()
    save_answers(directories.answers, Answers())
    until = datetime.now().astimezone()
    count = live(directories.journal, years, until) if years else 0
    size = directories.journal.stat().st_size if count else 0
    print(json.dumps({"sessions": count, "bytes": size}))


if __name__ == "__main__":
    main()
