"""A whole day by keyboard alone, in a real window, from the first start to the evening.

    python bench/keyboard_day.py [--size 1280x800]

Needs dbus-daemon, at-spi2-core, Xvfb, openbox, xdotool and ImageMagick's import. Runs acupress in
an empty home on a display of its own, presses keys, and finds out where they lead as a screen
reader does. Prints how many keys each step took. Ends with status 1 where something cannot be
reached by keys, or where the focus is lost, out of sight, or not to be seen.
"""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from datetime import datetime

from atspi import PATIENCE, accessible, session_bus
from keyboard import Keyboard, UnreachableError
from machine import described, display

NEEDED = ("dbus-daemon", "Xvfb", "openbox", "xdotool", "import")
ASKED = (
    "Could you be pregnant?",
    "Has a blood clot",
    "Do you take a blood thinner",
    "Is there a fever today",
)
"""What has to be answered before a session, as these questions begin."""
COUNTS = 12.0
"""Seconds after which a session stands in the journal."""
PLACES = ("Today", "My pattern", "Points", "Practice", "Journal", "Settings")
PATTERN_DONE = "See today's routine"
LEADS = (
    ("Journal", "For the visit", "Your sessions"),
    ("Journal", "What changed…", "Your sessions"),
    ("Settings", "People", "Text size"),
    ("Settings", "Your data", "Text size"),
    ("Settings", "Measure my hand", "Text size"),
)
"""What leads to another page, and what is to be read on the page that it stands on."""
MOST = 90
"""Tabs through the longest page."""


class Steps:
    """What every step of the day needs."""

    def __init__(self, keyboard: Keyboard) -> None:
        self.keyboard = keyboard
        self.place = "Today"
        self.go_to, self.press = keyboard.go_to, keyboard.press

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Print what a step took."""
        keys, wrong = self.keyboard.keys, len(self.keyboard.wrong)
        try:
            yield
        except UnreachableError as error:
            self.keyboard.wrong.append(str(error))
            raise
        finally:
            told = self.keyboard.wrong[wrong:]
            print(f"{self.keyboard.keys - keys:5}  {name}", flush=True)
            print(*(f"       NO  {one}" for one in told), sep="\n", end="\n" * bool(told))

    def to_place(self, name: str) -> None:
        """Go to a page by the row on top, in which the arrows lead from one to the next."""
        node = self.keyboard.eyes.focused()
        for _ in range(MOST):
            if node is not None and node.name in PLACES:
                break
            node = self.press("shift+Tab")
        else:
            raise UnreachableError("no way to the row on top")
        assert node is not None
        here, there = PLACES.index(node.name), PLACES.index(name)
        self.press(*["Right" if there > here else "Left"] * abs(there - here) or ["space"])
        self.keyboard.wait_for("Start" if name == "Today" else name)
        self.place = name


class Day(Steps):
    """What she does, step by step."""

    def live(self) -> None:
        """Live through it. Raises UnreachableError."""
        self.begin()
        self.play()
        self.answer()
        self.find_a_point()
        self.look_back()
        self.go_on_a_course()
        self.go_back()
        self.be_reminded()
        self.read_tips()
        self.set_up()

    def begin(self) -> None:
        """Answer the safety questions."""
        with self.step("first start: four questions answered"):
            self.keyboard.wait_for("Numbness…")
            for ask in ASKED:
                self.go_to("No", ask, most=MOST)
                self.press("space")
            self.go_to("None of these, go on", most=MOST)
            self.press("Return")
            self.keyboard.wait_for("Start")

    def play(self) -> None:
        """Play a session, with what comes between."""
        with self.step("a session begun"):
            self.press("Return")
            self.keyboard.wait_for("Your routine…")
            time.sleep(COUNTS)
        with self.step("a pause, and on"):
            self.press("space")
            self.keyboard.read("Go on")
            self.press("space")
            self.keyboard.read("Pause")
        with self.step("something feels wrong? and back"):
            self.go_to("Something feels wrong?")
            self.press("Return")
            self.keyboard.read("Back")
            self.press("Escape")
            self.keyboard.wait_for("Your routine…")
            self.press("space")
        with self.step("the baby woke"):
            self.press("b")
            self.keyboard.wait_for("Fine")
            self.press("Return")
        with self.step("on with the rest"):
            self.keyboard.wait_for("Go on")
            self.press("Return")
            self.keyboard.wait_for("Your routine…")
        with self.step("finished early"):
            self.press("Escape")
            self.keyboard.wait_for("Go on")
            self.press("Left")
            self.go_to("Finish here", most=0)
            self.press("Return")
            self.keyboard.wait_for("That counts…")
        with self.step("the pain before and now, the day and a word, kept"):
            self.go_to("Pain before…")
            self.go_to("Pain before: 6", key="Right")
            self.press("space")
            self.go_to("Pain now…")
            self.go_to("Pain now: 3", key="Right")
            self.press("space")
            self.go_to("Bad night")
            self.press("space")
            self.go_to("A word…")
            self.keyboard.type("slept")
            self.press("Return")
            self.keyboard.wait_for("Start")

    def answer(self) -> None:
        """Answer all questions about her pattern, each with what has the focus."""
        with self.step("her pattern: every question answered with Return"):
            self.to_place("My pattern")
            self.go_to("Never")
            for _ in range(MOST):
                node = self.press("Return")
                if node is not None and node.name == PATTERN_DONE:
                    break
            self.keyboard.wait_for(PATTERN_DONE)

    def find_a_point(self) -> None:
        """Look for a point, see what is known of it, and how it is found."""
        with self.step("a point looked for, and found step by step"):
            self.to_place("Points")
            self.go_to("Search…")
            self.keyboard.type("KI3")
            self.press("Down", "Return")
            self.press("Return")
            self.press("Right", "Right")
            self.press("Escape", "Escape")

    def look_back(self) -> None:
        """Change a session in the journal, delete it, and bring it back."""
        today = f"{datetime.now().astimezone():%A}"
        with self.step("to the journal"):
            self.to_place("Journal")
        with self.step("the session opened, its pain and word changed"):
            self.go_to(f"{today}…", most=MOST)
            self.press("Return")
            self.keyboard.wait_for("Pain before: 6")
            self.press("Left")
            self.go_to("A word")
            self.press("End")
            self.keyboard.type(" well")
            self.go_to("Keep")
            self.press("Return")
            self.keyboard.wait_for(f"{today}…")
            self.keyboard.read("Pain 5 before, 3 after")
            self.keyboard.read("“slept well”")
        with self.step("deleted, and brought back"):
            self.press("Return")
            self.go_to("Delete this session")
            self.press("Return")
            self.keyboard.wait_for("Undo…")
            self.press("Return")
            self.keyboard.wait_for(f"{today}…")

    def go_on_a_course(self) -> None:
        """Begin a course, and go back to the journal."""
        with self.step("a course begun"):
            self.go_to("My course", key="shift+Tab")
            self.press("Return")
            self.keyboard.wait_for("Begin today")
            self.press("Return")
            self.keyboard.read("1 of 10 days")
        with self.step("back to the journal by Escape"):
            self.press("Escape")
            self.keyboard.read("Your sessions")

    def go_back(self) -> None:
        """Open what a page leads to, and leave it by Escape."""
        for place, name, here in LEADS:
            with self.step(f"{place}: {name}, and back by Escape"):
                if self.place != place:
                    self.to_place(place)
                self.go_to(name)
                self.press("Return")
                self.keyboard.wait_away(name)
                self.press("Escape")
                self.keyboard.read(here)

    def be_reminded(self) -> None:
        """Make a reminder, send one now, and remove it."""
        with self.step("to the reminders"):
            self.to_place("Settings")
            self.go_to("Reminders")
            self.press("Return")
            self.keyboard.read("Does it work here?")
        with self.step("a reminder made and kept"):
            self.go_to("Add a reminder")
            self.press("Return")
            self.keyboard.wait_for("After the morning feed")
            self.go_to("At nap time", key="Right")
            self.press("space")
            self.go_to("At about")
            self.press("Up")
            self.go_to("Keep it")
            self.press("Return")
            self.keyboard.read("At nap time")
        with self.step("one sent now"):
            self.go_to("Send me one now")
            self.press("Return")
            if self.keyboard.read("Do you see it?", "Nothing on this desktop") == "Do you see it?":
                self.go_to("Yes, I see it")
                self.press("Return")
                self.keyboard.wait_for("Send me one now")
        with self.step("removed, brought back, removed"):
            self.go_to("Remove…", key="shift+Tab")
            self.press("Return")
            self.keyboard.wait_for("Undo…")
            self.press("Return")
            self.go_to("Remove…")
            self.press("Return")
            self.keyboard.wait_for("Undo…")
        with self.step("back to the settings by Escape"):
            self.press("Escape")
            self.keyboard.read("Text size")

    def read_tips(self) -> None:
        """Look at the tips by the menu of Today."""
        with self.step("to the tips, by a menu"):
            self.to_place("Today")
            self.go_to("More")
            self.press("Return")
            self.go_to("Tips for this week", key="Down")
            self.press("Return")
            self.keyboard.wait_for("Back")
        with self.step("one put away, all shown"):
            self.go_to("Not for me…")
            self.press("Return")
            self.keyboard.wait_for("Take it back…")
            self.go_to("Show all tips")
            self.press("Return")
            self.keyboard.wait_for("Not for me…")
        with self.step("back to Today by Escape"):
            self.press("Escape")
            self.keyboard.wait_for("Start")

    def set_up(self) -> None:
        """Change the look and the language, and back."""
        with self.step("high contrast, and back"):
            self.to_place("Settings")
            self.go_to("Look")
            self.go_to("High contrast", key="Down")
            self.go_to("Day", key="Up")
        with self.step("Spanish, and back"):
            self.go_to("Language", key="shift+Tab")
            self.go_to("Español", key="Down")
            self.keyboard.read("Ajustes")
            self.go_to("Idioma")
            self.go_to("English", key="Up")
            self.keyboard.read("Settings")
        with self.step("back to Today"):
            self.to_place("Today")


@contextlib.contextmanager
def running(
    environment: Mapping[str, str], session: str, size: tuple[int, int]
) -> Iterator[Keyboard]:
    """Run acupress, with a window manager."""
    command = [sys.executable, "-m", "acupress"]
    told = {**accessible(environment, session), "PYTHONFAULTHANDLER": "1"}  # where, if it crashes
    with (
        subprocess.Popen(["openbox"], env=dict(environment), stderr=subprocess.DEVNULL) as manager,
        subprocess.Popen(command, env=told) as app,
    ):
        keyboard = Keyboard(environment, session, size)
        try:
            yield keyboard
        finally:
            keyboard.eyes.close()
            if app.poll() is not None:
                keyboard.wrong.append(f"acupress ended by itself, with status {app.returncode}")
                print(f"       NO  {keyboard.wrong[-1]}")
            app.terminate()
            app.wait(PATIENCE)
            manager.terminate()


def main() -> int:
    """Live through the day; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--size", default="1280x800", help="of the screen, in pixels")
    options = parser.parse_args()
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        sys.exit(f"Not run: please install what is missing here: {', '.join(missing)}")
    os.environ.pop("DISPLAY", None)  # keys go to a display of its own, never to hers
    print(described())
    width, height = map(int, options.size.split("x"))
    size = (width, height)
    with (
        display(options.size) as environment,
        session_bus(environment) as session,
        running(environment, session, size) as keyboard,
    ):
        with contextlib.suppress(UnreachableError):
            Day(keyboard).live()
        print(f"{keyboard.keys:5}  keys in all, {len(keyboard.wrong)} faults")
        return 1 if keyboard.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
