"""Her answers as time goes by, and the record of what changed her plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from acupress.core import over_time
from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.journal import Event
from acupress.core.over_time import BIRTH, PREGNANT, RISING
from acupress.core.planner import Wishes, chosen_pattern
from acupress.core.safety import without_harm
from acupress.core.text import Text
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from acupress.storage.journal_file import JournalFile

HELD = "held"
"""An event that only says which red flags and rules held when she was last told of a change."""
EASED = "eased"
"""About the end of soft presses: her pain came down, and it was not only time that was over."""
_SLIP = timedelta(minutes=10)
"""What she takes back or answers otherwise this soon was a slip, and is not kept."""
_UNWRITTEN = 2**62
"""The number of an event that could not be written: it is newer than any in the file."""
_OPPOSITE = {"taken_in": "left_out", "removed": "added", "red_flag_over": "red_flag"}


class Owner(Protocol):
    """Whose answers and journal they are."""

    settings: SettingsFile
    now: Callable[[], datetime]
    journal: "JournalFile | None"

    @property
    def content(self) -> Content:
        """What acupress knows."""

    def note(self, *problems: Problem) -> None:
        """Remember what is wrong with a file."""


@dataclass(frozen=True)
class _Known:
    """What the record says on one day."""

    day: date
    checked: date | None = None
    weeks: tuple[str, date] | None = None
    pregnant: tuple[str, date] | None = None
    soft: Event | None = None
    held: frozenset[str] | None = None


class OverTime:
    """Without a journal, or with one that cannot be read, nothing is counted on and nothing is
    due. What cannot be written holds all the same, and is written with what comes next."""

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._kept: _Known | None = None
        self._unwritten: list[Event] = []
        """Newest first."""
        self._anew = False

    @property
    def due(self) -> bool:
        """Whether the safety check has to be answered before a session begins."""
        known = self._known()
        return over_time.check_due(known.checked, known.day) or self.pregnancy_due

    def ask_anew(self) -> None:
        """Let the check be due: her answers may be those of another time."""
        self._anew = True

    @property
    def days_since_check(self) -> int:
        """How long ago the safety check was answered; 0 before the first."""
        known = self._known()
        return (known.day - known.checked).days if known.checked is not None else 0

    @property
    def pregnancy_due(self) -> bool:
        """Whether she has to be asked anew whether she may be pregnant."""
        known = self._known()
        if self._anew:
            return True
        if known.pregnant is None:  # when she answered is not known: once with the next check
            return over_time.check_due(known.checked, known.day)
        return over_time.pregnancy_due(known.pregnant[1], known.day)

    def held(self, told: Answers) -> Answers:
        """Return the answers that she told as they hold today."""
        known, care = self._known(), self._owner.content.care
        given = known.weeks
        if given is not None and given[0] == str(told.facts.get(BIRTH)):
            told = over_time.counted_on(told, given[1], known.day, care)
        facts = {name: value for name, value in told.facts.items() if name != RISING}
        if known.soft is not None and known.soft.kind == "softened":
            facts[RISING] = "yes"
        elif known.soft is not None and known.soft.about == EASED:
            facts[RISING] = "no"
        return replace(told, facts=facts)

    def take(self, answers: Answers, before: Answers | None) -> Answers:
        """Note what new answers say anew, never what they say about harm, and return them as she
        gave them: what was only counted on stays as she told it `before`."""
        facts = {name: value for name, value in answers.facts.items() if name != RISING}
        weeks, told = facts.get(BIRTH), before.facts.get(BIRTH) if before else None
        counted = self.held(before).facts.get(BIRTH) if before else None
        if told is not None and weeks == counted:
            facts[BIRTH] = told
        elif told is not None and weeks == told:
            self.note("answered", f"{BIRTH}={told}")  # what was counted on was wrong
        given = replace(answers, facts=facts)
        self._note_answers(before or Answers(), given)
        return given

    def note(self, kind: str, about: str = "") -> None:
        """Keep what changed her plan. What she takes back at once was never so."""
        journal, now = self._owner.journal, self._owner.now()
        if journal is None:
            return
        try:
            while self._unwritten:
                late = self._unwritten[-1]
                journal.care.note(late.at, late.kind, late.about)
                self._unwritten.pop()
            if not (self._forget_slip(kind, about) and kind in _OPPOSITE):
                journal.care.note(now, kind, about)
        except BadFileError as error:
            self._owner.note(*error.problems)
            self._unwritten.insert(0, Event(_UNWRITTEN + len(self._unwritten), now, kind, about))
        self._kept = None

    def _forget_slip(self, kind: str, about: str) -> bool:
        """Let the last event go where it came just now and this takes it back or mends it."""
        journal = self._owner.journal
        last = next(iter(journal.care.events(most=1)), None) if journal else None
        if journal is None or last is None or self._owner.now() - last.at > _SLIP:
            return False
        mends = kind == "answered" and last.about.partition("=")[0] == about.partition("=")[0]
        undoes = last.kind == _OPPOSITE.get(kind) and last.about == about
        if not undoes and not (mends and last.kind == kind):
            return False
        journal.care.forget(last.id)
        return True

    def _note_answers(self, before: Answers, after: Answers) -> None:
        care = self._owner.content.care
        old, new = without_harm(before, care), without_harm(after, care)
        for answer in over_time.new_answers(old, new, care):
            self.note("answered", answer)
        for flag in sorted(new.red_flags - old.red_flags):
            self.note("red_flag", flag)
        for flag in sorted(old.red_flags - new.red_flags):
            self.note("red_flag_over", flag)
        if (old.signs, old.tongue, old.told) == (new.signs, new.tongue, new.told):
            return
        if (pattern := self._pattern(new)) != self._pattern(old):
            self.note("pattern", pattern)

    def note_check(self, answers: Answers, *, whole: bool) -> None:
        """Keep that the safety check was answered: in whole, or by saying that all is the same."""
        known = self._known()
        if whole or self.pregnancy_due:
            asked, answer = known.pregnant, answers.facts.get(PREGNANT)
            if answer is not None and (asked is None or asked[1] != known.day):
                self.note("answered", f"{PREGNANT}={answer}")
        self.note("checked", "whole" if whole else "")
        self._anew = False

    def note_signs(self, signs: Mapping[str, int]) -> None:
        """Keep how the questionnaire was answered now, to compare with later."""
        try:
            if self._owner.journal is not None and signs:
                self._owner.journal.care.put_signs(self._owner.now(), signs)
        except BadFileError as error:
            self._owner.note(*error.problems)

    def look_back(self, told: Answers | None) -> tuple[Text, ...]:
        """Look at her ratings and answers anew, as Today does. Returns what has changed in her
        plan since `all_told`; the first time of all there is nothing to tell."""
        if told is None or self._owner.journal is None:
            return ()
        self._kept = None
        self._weigh_pain()
        known = self._known()
        if known.checked is None:
            self.note("checked", "before")  # the week begins now: nobody knows when she answered
        if known.held is None:
            self.all_told(told)
            return ()
        content = self._owner.content
        return over_time.changes(known.held, self.held(told), content.care, content.phrases)

    def all_told(self, told: Answers) -> None:
        """Keep that she has been told of what has changed."""
        now = over_time.held(self.held(told), self._owner.content.care)
        if now != self._known().held:
            self.note(HELD, " ".join(sorted(now)))

    def _weigh_pain(self) -> None:
        """Begin to press softly where her pain rises, and end it where it has come down again."""
        journal, known = self._owner.journal, self._known()
        assert journal is not None
        today, soft = known.day, known.soft
        try:
            # A day more on either side, for sessions entered in another time zone.
            sessions = journal.between(today - timedelta(days=14), today + timedelta(days=1))
        except BadFileError as error:
            self._owner.note(*error.problems)
            return
        if soft is not None and soft.kind == "softened":
            began, from_level = soft.at.date(), float(soft.about)
            if not over_time.still_high(sessions, from_level, began, today):
                eased = over_time.came_down(sessions, from_level, today)
                self.note("softened_over", EASED if eased else "")
            return
        level = over_time.rising_from(sessions, today)
        if level is not None and (soft is None or (today - soft.at.date()).days >= 7):
            self.note("softened", f"{level:g}")

    def _pattern(self, answers: Answers) -> str:
        """The pattern that these answers are planned for, "" for none."""
        wishes = Wishes(count_tongue=self._owner.settings.on("count_tongue"))
        pattern, _ = chosen_pattern(answers, wishes, self._owner.content)
        return pattern.id if pattern else ""

    def _known(self) -> _Known:
        """What the record says, read once for each day and after each note."""
        today = self._owner.now().astimezone().date()
        if self._kept is None or self._kept.day != today:
            self._kept = self._read(today)
        return self._kept

    def _read(self, today: date) -> _Known:
        journal = self._owner.journal
        if journal is None:
            return _Known(today)
        try:
            last = {
                kind: next(iter(self._events(journal, kind, 1)), None)
                for kind in ("checked", "softened", "softened_over", HELD)
            }
            answered = self._events(journal, "answered")
        except BadFileError as error:
            self._owner.note(*error.problems)
            return _Known(today)
        checked, told = last["checked"], last[HELD]
        soft = [one for one in (last["softened"], last["softened_over"]) if one is not None]
        return _Known(
            today,
            checked.at.date() if checked else None,
            over_time.last_answer(answered, BIRTH),
            over_time.last_answer(answered, PREGNANT),
            max(soft, key=lambda event: event.id, default=None),
            frozenset(told.about.split()) if told else None,
        )

    def _events(self, journal: "JournalFile", kind: str, most: int = -1) -> tuple[Event, ...]:
        """Events of one kind, newest first, with those that could not be written."""
        held = [one for one in self._unwritten if one.kind == kind]
        return (*held, *journal.care.events(kind, most))
