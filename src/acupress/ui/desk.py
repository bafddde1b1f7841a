"""What the screens share: content, answers, settings, journal and clock, without any widget."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import cast

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.hand import Hand
from acupress.core.languages import LANGUAGES
from acupress.core.planner import Wishes, plan_today
from acupress.core.quiet import Night, Sound, night_now, sound_now
from acupress.core.routine import with_own_points
from acupress.core.safety import Assessment, assess
from acupress.core.text import FALLBACK_LANGUAGE, Text, say
from acupress.core.timeline import Timeline, compile_plan
from acupress.painting.theme import Theme, theme
from acupress.storage.directories import Directories
from acupress.storage.problems import BadFileError
from acupress.storage.profiles import Profiles
from acupress.storage.settings_file import SettingsFile
from acupress.storage.wishes import wishes_from
from acupress.ui.her_files import HerFiles
from acupress.ui.system import System


class Desk(HerFiles):
    """One user's things.

    `clock` is monotonic, in seconds; `now` the time of day.
    """

    def __init__(
        self,
        content: Content,
        directories: Directories,
        settings: SettingsFile,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        language: str = FALLBACK_LANGUAGE,
        profiles: Profiles | None = None,
    ) -> None:
        super().__init__(content, directories, settings, now)
        self.profiles = profiles or Profiles(directories)
        """Who uses acupress here."""
        self.note(*self.profiles.problems)
        self.traces: Callable[[], tuple[Path, ...]] = tuple
        """Takes away what acupress has left elsewhere on this computer; returns the places."""
        self.clock = clock
        self.system = System()
        """The machine around a session; the default is deaf and mute."""
        self.language = language
        """The language of `shipped` and of the screens."""
        self.open_content: Callable[[str], Content] = lambda _language: content
        """Opens the content in another language. Raises BadFileError."""
        self.minutes_chosen = False
        """Whether she has said since the start how much time she has."""

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
    def still(self) -> bool:
        """Whether nothing moves that need not: by her choice, or by her desktop's."""
        return self.settings.on("reduced_motion") or self.system.still()

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
        if added != (code in self.added_points):
            self.over_time.note("added" if added else "removed", code)
        self.settings.change(added_points=[*others, code] if added else others)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The points that felt wrong, and that no plan takes in until she says so."""
        return self.settings.codes("left_out")

    def leave_out(self, code: str, *, left_out: bool) -> None:
        """Leave a point out of every plan, or take it in again."""
        others = [one for one in self.left_out if one != code]
        if left_out != (code in self.left_out):
            self.over_time.note("left_out" if left_out else "taken_in", code)
        skipped = [one for one in self.settings.codes("often_skipped") if one != code]
        self.settings.change(
            left_out=[*others, code] if left_out else others, often_skipped=skipped
        )

    @property
    def assessment(self) -> Assessment:
        """What the care rules say today."""
        return assess(self.answers or Answers(), self.content.care)

    def text(self, text: Text) -> str:
        """Return a sentence in her language."""
        if self.language == FALLBACK_LANGUAGE or len(text) > 1:
            return say(text, self.language)
        from acupress.handouts.fixed_words import fixed

        return fixed(text, self.language)

    def speak(self, language: str) -> None:
        """Go on in another language. Raises BadFileError, and then nothing has changed."""
        self.shipped = self.open_content(language)
        self.language = language
        library = vars(self).pop("library", None)
        if library is not None:
            library.close()  # it is opened anew with what it is searched in

    def content_in(self, language: str) -> Content:
        """Return the content in the language of a hand-out, as far as it is translated."""
        known = language if language in LANGUAGES else FALLBACK_LANGUAGE
        if known in (self.language, FALLBACK_LANGUAGE):
            return self.content  # English is always there
        try:
            shipped = self.open_content(known)
        except BadFileError as error:  # Today tells it
            self.note(*error.problems)
            return self.content
        return shipped if self.followed is None else with_own_points(shipped, self.followed)

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
