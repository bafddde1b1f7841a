"""Runs `watched.py` in a process of its own and gathers what it tells."""

import contextlib
import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

Told = dict[str, Any]
"""What happened, at which second, and more."""


class Watched:
    """The other end of a running `watched.py`. `told` is all that it has told and was read."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.told: list[Told] = []
        self._lines: queue.SimpleQueue[Told | None] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def wait(self, what: str, seconds: float) -> Told:
        """Return the next thing of that name that it tells. Ends the bench where none comes."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            with contextlib.suppress(queue.Empty):
                line = self._lines.get(timeout=left)
                if line is None:
                    sys.exit("The app has ended before its time.")
                self.told.append(line)
                if line["what"] == what:
                    return line
        sys.exit(f"The app did not tell of “{what}” within {seconds:g} s.")

    def listen(self, seconds: float) -> None:
        """Take in what it tells for a while."""
        time.sleep(seconds)
        while not self._lines.empty():
            line = self._lines.get()
            if line is not None:
                self.told.append(line)

    def order(self, word: str) -> None:
        """Let it do something, and wait until it has."""
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        if word != "quit":
            self.wait("done", 10)

    def all(self, what: str) -> list[Told]:
        """Return everything of that name that it has told."""
        return [one for one in self.told if one["what"] == what]

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(json.loads(line))
        self._lines.put(None)


@contextlib.contextmanager
def watched(
    environment: Mapping[str, str], *arguments: str, program: str = "watched.py"
) -> Iterator[Watched]:
    """Run the app with arguments for `watched.py`, or another such program, and end it."""
    command = [sys.executable, str(Path(__file__).with_name(program)), *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=dict(environment), stdin=pipe, stdout=pipe, text=True
    ) as process:
        app = Watched(process)
        try:
            yield app
            app.order("quit")
            process.wait(20)
        finally:
            if process.poll() is None:
                process.kill()
