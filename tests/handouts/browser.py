"""A real browser for tests: headless Chromium, spoken to through its DevTools pipe.

Time in a page is the test's: `advance` lets it pass, as fast as the page can follow.
"""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-default-apps", "--disable-extensions",
    "--disable-sync", "--metrics-recording-only", "--mute-audio", "--remote-debugging-pipe",
    "--disable-features=Translate,MediaRouter,OptimizationHints",
)  # fmt: skip
PATIENCE = 60
"""Seconds after which a browser that does not answer is given up."""

CLOCK = (Path(__file__).parent / "clock.js").read_text(encoding="utf-8")
"""Takes the place of the page's clock, timers, frames and audio clock."""


def find_browser() -> str | None:
    """Return the path of a Chromium, None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def _pipe() -> tuple[int, int]:
    """A pipe whose ends have numbers that nothing else is told to have."""
    ends = os.pipe()
    high = tuple(fcntl.fcntl(one, fcntl.F_DUPFD_CLOEXEC, 10) for one in ends)
    for one in ends:
        os.close(one)
    return high[0], high[1]


def needed_browser() -> str:
    """Return the path of a Chromium. Where script/test could have installed one, its absence is a
    failure; only where it could not the test is skipped."""
    path = find_browser()
    if path is None and shutil.which("apt-get") and os.geteuid() == 0:
        pytest.fail("there is no Chromium here: please install the package chromium")
    if path is None:
        pytest.skip("there is no Chromium here, and no way to install one")
    return path


class Browser:
    """One browser. `events` holds all that its pages have told, in order."""

    def __init__(self, program: str, folder: Path) -> None:
        to, ours = _pipe()
        back, theirs = _pipe()
        # The browser reads from 3 and writes to 4.
        hand_over = (
            f"import os, sys; os.dup2({to}, 3); os.dup2({theirs}, 4);"
            " os.execv(sys.argv[1], sys.argv[1:])"
        )
        command = [program, *FLAGS, f"--user-data-dir={folder}", "about:blank"]
        self._process = subprocess.Popen(
            [sys.executable, "-c", hand_over, *command],
            pass_fds=(to, theirs),
            env={**os.environ, "HOME": str(folder)},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to)
        os.close(theirs)
        self._to, self._from, self._number, self._buffer = ours, back, 0, b""
        self.events: list[dict[str, Any]] = []

    def close(self) -> None:
        """End the browser."""
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._to)
        os.close(self._from)

    def send(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        """Send a command and return its result. Raises AssertionError where it fails."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if session is not None:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer["error"])
                return dict(answer["result"])
            self.events.append(answer)

    def read(self) -> dict[str, Any]:
        """Return what the browser says next."""
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._from], [], [], PATIENCE)
            assert ready, "the browser does not answer"
            part = os.read(self._from, 1 << 16)
            assert part, "the browser has gone"
            self._buffer += part
        message, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(message))


class Phone:
    """One page of a browser, as on a phone of its own: nothing is kept from another one."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        browser.events.clear()
        self._context = browser.send("Target.createBrowserContext")["browserContextId"]
        page = browser.send(
            "Target.createTarget", url="about:blank", browserContextId=self._context
        )
        attached = browser.send("Target.attachToTarget", targetId=page["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for part in ("Page", "Runtime", "Network", "Log", "Accessibility"):
            self.send(f"{part}.enable")

    @property
    def events(self) -> list[dict[str, Any]]:
        """What this page has told."""
        return [one for one in self._browser.events if one.get("sessionId") == self._session]

    def close(self) -> None:
        """Throw the phone away."""
        self._browser.send("Target.disposeBrowserContext", browserContextId=self._context)

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command to the page and return its result."""
        return self._browser.send(method, self._session, **params)

    def run(self, script: str) -> Any:
        """Return what an expression of the page gives; promises are waited for."""
        answer = self.send(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def screen(self, width: int, height: int, scale: float = 1, *, touch: bool = True) -> None:
        """Have a phone's screen of this size in CSS pixels."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=scale, mobile=touch)  # fmt: skip
        self.send("Emulation.setTouchEmulationEnabled", enabled=touch)

    def prefer(self, wishes: Mapping[str, str]) -> None:
        """Have these wishes, such as ``prefers-color-scheme``: ``dark``."""
        features = [{"name": name, "value": value} for name, value in wishes.items()]
        self.send("Emulation.setEmulatedMedia", features=features)

    def open(self, path: Path) -> None:
        """Open a file."""
        self._load("Page.navigate", url=path.as_uri())

    def reload(self) -> None:
        """Load the page again, as after the browser was closed."""
        self._load("Page.reload")

    def _load(self, method: str, **params: Any) -> None:
        loads = len(self._loads())
        self.send(method, **params)
        while len(self._loads()) == loads:
            self._browser.events.append(self._browser.read())

    def _loads(self) -> list[dict[str, Any]]:
        return [one for one in self.events if one.get("method") == "Page.loadEventFired"]

    def at_start(self, script: str) -> None:
        """Run a script in every page before its own."""
        self.send("Page.addScriptToEvaluateOnNewDocument", source=script)

    def tap(self, id_: str) -> None:
        """Tap an element in its middle, as a finger would."""
        spot = self.run(
            f"(() => {{ const one = document.getElementById({json.dumps(id_)});"
            " one.scrollIntoView({block: 'center'}); const box = one.getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        touch = [{"x": spot[0], "y": spot[1]}]
        self.send("Input.dispatchTouchEvent", type="touchStart", touchPoints=touch)
        self.send("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def advance(self, seconds: float, step: float = 0.05) -> None:
        """Let time pass in the page."""
        self.run(f"__advance({seconds * 1000}, {step * 1000})")

    def picture(self, path: Path) -> None:
        """Write what is seen into a PNG file."""
        made = self.send("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(made["data"]))
