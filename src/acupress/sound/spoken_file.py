"""Lets eSpeak NG say texts into samples instead of aloud: for sound files.

Qt can do that in C++ only, so the program is asked itself; on Linux it is what Qt's voice speaks
with, too.
"""

import shutil
import subprocess
from array import array

PROGRAM = "espeak-ng"
RATE = 24_000
WORDS_A_MINUTE = 140
"""Calm, and slower than the program's usual 175."""
LONGEST = 30.0
"""Seconds that one text may take to be made."""
VOICES = {"en": "en-gb", "es": "es", "zh_CN": "cmn", "zh_TW": "cmn"}
_HEADER = 44


class SpokenFile:
    """Says texts in a language with eSpeak NG. See `there` for whether it can."""

    def __init__(self) -> None:
        self._program = shutil.which(PROGRAM)

    @property
    def there(self) -> bool:
        """Whether the program is installed."""
        return self._program is not None

    def samples(self, text: str, language: str) -> "array[int] | None":
        """Return a text as 16-bit samples at `RATE` a second, None where it cannot be said."""
        if self._program is None:
            return None
        command = [
            self._program, "--stdin", "--stdout",
            "-v", VOICES.get(language, language.partition("_")[0]),
            "-s", str(WORDS_A_MINUTE),
        ]  # fmt: skip
        try:
            run = subprocess.run(  # noqa: S603  # the text goes in as input, not as an argument
                command, input=text.encode(), capture_output=True, timeout=LONGEST, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        if run.returncode != 0 or len(run.stdout) <= _HEADER or run.stdout[:4] != b"RIFF":
            return None
        rate = int.from_bytes(run.stdout[24:28], "little")
        body = run.stdout[_HEADER:]
        samples = array("h", body[: len(body) // 2 * 2])
        return _at_rate(_trimmed(samples), rate)


def _trimmed(samples: "array[int]") -> "array[int]":
    """Samples without the silence before and after."""
    heard = [number for number, one in enumerate(samples) if abs(one) > 60]
    return samples[heard[0] : heard[-1] + 1] if heard else samples[:0]


def _at_rate(samples: "array[int]", rate: int) -> "array[int]":
    """Samples at `RATE`, each on the line between its two neighbours."""
    if rate == RATE or not samples:
        return samples
    step, last = rate / RATE, len(samples) - 1
    count = int(last / step)
    return array(
        "h",
        (
            round(samples[int(at)] + (samples[int(at) + 1] - samples[int(at)]) * (at - int(at)))
            for at in (number * step for number in range(count))
        ),
    )
