"""What the screens share: content, answers, settings, journal and clock, without any widget."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.hand import Hand
from acupress.core.journal import LEAST_SECONDS, Session
from acupress.core.planner import Wishes, plan_today
from acupress.core.quiet import Night, Sound, night_now, sound_now
from acupress.core.routine import Routine, with_own_points
from acupress.core.safety import Assessment, assess
from acupress.core.text import Text, say
from acupress.core.timeline import Timeline, compile_plan
from acupress.core.trouble import settled
from acupress.painting.theme import Theme, theme
from acupress.storage.answers_file import load_answers, save_answers
from acupress.storage.directories import Directories
from acupress.storage.followed_file import load_followed, save_followed
from acupress.storage.journal_file import JournalFile, open_journal
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.settings_file import SettingsFile
from acupress.storage.wishes import pace_problem, wishes_from
from acupress.ui.system import System

if TYPE_CHECKING:
    from acupress.core.kept import Kept
    from acupress.storage.routine_library import RoutineLibrary


class Desk:
    """One user's things. Files that cannot be used stay as they are and are told in `problems`.

    `clock` is monotonic, in seconds; `now` the time of day.
    """

    def __init__(
        self,
        content: Content,
        directories: Directories,
        settings: SettingsFile,
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        self.shipped = content
        """What acupress knows by itself."""
        self.settings = settings
        self.clock = clock
        self.now = now
        self.system = System()
        """The machine around a session; the default is deaf and mute."""
        self.language = "en"
        self.minutes_chosen = False
        """Whether she has said since the start how much time she has."""
        self._answers_file: Path = directories.answers
        self._keep_answers = self._keep_followed = True
        self._problems: list[Problem] = []
        self._library_file: Path = directories.routines
        self._followed_file: Path = directories.followed
        self.followed: Routine | None = self._load_followed()
        """The routine of her practitioner's that she follows, None where she follows none."""
        self.answers = self._load_answers()
        self.journal = self._open_journal(directories)

    @property
    def content(self) -> Content:
        """What acupress knows, with the points that the routine she follows brings along."""
        if self.followed is None:
            return self.shipped
        return with_own_points(self.shipped, self.followed)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with her files, each told once."""
        pace = pace_problem(self.settings, self.content.paces)
        found = (*self.settings.problems, *([pace] if pace else []), *self._problems)
        return tuple(dict.fromkeys(found))

    def note(self, *problems: Problem) -> None:
        """Remember what turned out to be wrong with a file."""
        self._problems += problems

    @property
    def new(self) -> bool:
        """Whether she has answered nothing yet."""
        return self.answers is None and self._keep_answers

    @property
    def ready(self) -> bool:
        """Whether she has answered what no session may begin without."""
        told = (self.answers or Answers()).facts
        return all(fact.id in told for fact in self.content.care.facts.values() if fact.needed)

    @property
    def theme(self) -> Theme:
        """The look in use."""
        return theme(self.settings.name("look"), self.settings.name("tone"))

    @property
    def night(self) -> Night | None:
        """Why she hears the sound of the night now, None where she does not."""
        return night_now(*self._hour)

    @property
    def sound(self) -> Sound:
        """What she hears now."""
        sound = cast("Sound", self.settings.name("sound"))
        night_sound = cast("Sound", self.settings.name("night_sound"))
        return sound_now(sound, night_sound, *self._hour)

    @property
    def _hour(self) -> tuple[bool, float, float, float]:
        """What decides whether it is night: the look, the time of day, and the quiet hours."""
        now, number = self.now(), self.settings.number
        night_look = self.settings.name("look") == "night"
        hour = now.hour + now.minute / 60
        return night_look, hour, number("quiet_from"), number("quiet_until")

    @property
    def scale(self) -> float:
        """Text size, 1.0 to 2.0."""
        return self.settings.number("text_scale") / 100

    @property
    def hand(self) -> Hand:
        """Her own hand and screen, as far as they are measured."""
        parts = ("four_fingers", "thumb", "screen")
        return Hand(*(self.settings.number(part) for part in parts))

    @property
    def added_points(self) -> tuple[str, ...]:
        """The points that she put into her routine herself."""
        return self.settings.codes("added_points")

    def add_point(self, code: str, *, added: bool) -> None:
        """Put a point into her routine, or take it out again."""
        others = [one for one in self.added_points if one != code]
        self.settings.change(added_points=[*others, code] if added else others)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The points that felt wrong, and that no plan takes in until she says so."""
        return self.settings.codes("left_out")

    def leave_out(self, code: str, *, left_out: bool) -> None:
        """Leave a point out of every plan, or take it in again."""
        others = [one for one in self.left_out if one != code]
        self.settings.change(left_out=[*others, code] if left_out else others)

    @property
    def assessment(self) -> Assessment:
        """What the care rules say today."""
        return assess(self.answers or Answers(), self.content.care)

    def text(self, text: Text) -> str:
        """Return a sentence in her language."""
        return say(text, self.language)

    def phrase(self, name: str) -> str:
        """Return a phrase of the content in her language."""
        return self.text(self.content.phrases[name])

    def wishes(self, minutes: int | None = None) -> Wishes:
        """What she wants today; `minutes` stands before what is kept."""
        known: frozenset[str] = frozenset()
        try:
            known = self.journal.known_points() if self.journal else known
        except BadFileError as error:
            self.note(*error.problems)
        return wishes_from(self.settings, self.content.paces, known, minutes)

    def timeline(self, minutes: int | None = None) -> Timeline:
        """Return today's plan, compiled; `minutes` stands before what is kept.

        A routine that she follows is planned whole where no minutes are given.
        """
        content = self.content
        if self.followed is not None:
            return compile_plan(follow(self.followed, content, self.today(minutes)), content)
        plan = plan_today(self.answers or Answers(), self.wishes(minutes), content)
        return compile_plan(plan, content)

    def today(self, minutes: int | None = None) -> Day:
        """What of her and her day bears on a routine that is handed to her."""
        wishes = self.wishes()
        answers = self.answers or Answers()
        return Day(
            answers, minutes, wishes.known, wishes.left_out, wishes.find, wishes.pulse,
            self.now().date(),
        )  # fmt: skip

    def follow(self, routine: Routine | None) -> Problem | None:
        """Follow a routine from now on, None for none. Returns what went wrong with the file.

        A file of hers that could not be read is not written over.
        """
        if self._keep_followed:
            try:
                save_followed(self._followed_file, routine)
            except OSError as error:
                return _unwritten(self._followed_file, error)
        self.followed = routine
        kept, known = self.kept, self.shipped.catalogue.points
        if kept is not None and any(step.point not in known for step in kept.plan.steps):
            self.drop_kept()  # another routine may call another point X1
        return None

    def keep(self, answers: Answers) -> Problem | None:
        """Take new answers and keep them. Returns what went wrong with the file, if anything."""
        self.answers = answers
        if not self._keep_answers:
            return None
        try:
            save_answers(self._answers_file, answers)
        except OSError as error:
            return _unwritten(self._answers_file, error)
        return None

    def seen_by_someone(self) -> Problem | None:
        """She has been seen: take her red flags back, and what felt wrong in a session."""
        return self.keep(settled(self.answers or Answers(), self.content.trouble))

    @cached_property
    def library(self) -> "RoutineLibrary | None":
        """The practitioner's library, opened when it is first asked for; None without one."""
        from acupress.storage.routine_library import open_library

        try:
            library, problems = open_library(self._library_file, self.shipped)
        except BadFileError as error:
            self._problems += error.problems
            return None
        self._problems += problems
        return library

    @property
    def kept(self) -> "Kept | None":
        """The session that she has not ended, None where there is none to go on with."""
        try:
            return self.journal.kept() if self.journal else None
        except BadFileError as error:
            self.note(*error.problems)
            return None

    def drop_kept(self) -> None:
        """Let the kept session go. It has counted as what it was."""
        try:
            if self.journal:
                self.journal.drop_kept()
        except BadFileError as error:
            self.note(*error.problems)

    def sessions(self, most: int = -1) -> tuple[Session, ...]:
        """Return her latest sessions that count, newest first. Raises BadFileError."""
        return self.journal.sessions(most, LEAST_SECONDS) if self.journal else ()

    def _load_answers(self) -> Answers | None:
        try:
            return load_answers(self._answers_file, self.content)
        except BadFileError as error:
            self._keep_answers = False
            self._problems += error.problems
            return None

    def _load_followed(self) -> Routine | None:
        try:
            return load_followed(self._followed_file, self.shipped)
        except BadFileError as error:
            self._keep_followed = False
            self._problems += error.problems
            return None

    def _open_journal(self, directories: Directories) -> JournalFile | None:
        try:
            journal, problems = open_journal(directories.journal)
        except BadFileError as error:
            self._problems += error.problems
            return None
        self._problems += problems
        return journal


def _unwritten(path: Path, error: OSError) -> Problem:
    return Problem(str(path), 0, "", error.strerror or "an error", "a folder to write in")
