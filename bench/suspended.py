"""The machine sleeps for an hour in the middle of a press: what happens on return?

    python bench/suspended.py [--seconds 20] [--at 10.4]

The real app plays and is recorded; it is stopped (SIGSTOP) some seconds into its first press, and
goes on (SIGCONT) with a clock that has gone on by an hour more. It has to be paused then, told
once, and nothing may be heard, now or in a burst. Needs numpy; ends with status 1 where something
is wrong.
"""

import argparse
import contextlib
import signal
import sys
import time

from audio import RATE, audio, missing
from machine import described, display
from recording import decibels, recorder
from watching import watched

BEFORE, HOUR, WATCH = 4.0, 3600.0, 12.0
"""Seconds: the session begins so long before the press; what is added; how long to listen after."""
SILENCE = -70.0
"""dB below full scale."""
STILL_UNDER_WAY = 0.5
"""Seconds in which what was begun before may still fade, after the stop and after the return."""


def main() -> int:
    """Play, stop, go on, listen and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long it is stopped")
    parser.add_argument(
        "--at", type=float, default=10.4, help="seconds into the press; the default is in a chime"
    )
    options = parser.parse_args()
    if lacking := missing():
        sys.exit(f"Please install {', '.join(lacking)}.")
    print(described())
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(audio(stack.enter_context(display())))
        tape = stack.enter_context(recorder(environment))
        words = ("--minutes", "6", "--before", str(BEFORE), "--skip", str(HOUR))
        app = stack.enter_context(watched(environment, *words))
        app.wait("begun", 60)
        app.listen(BEFORE + options.at)
        app.process.send_signal(signal.SIGSTOP)
        stopped, told = time.clock_gettime(time.CLOCK_BOOTTIME), len(app.told)
        time.sleep(options.seconds)
        app.process.send_signal(signal.SIGCONT)
        back = time.clock_gettime(time.CLOCK_BOOTTIME)
        app.listen(WATCH)
        samples = tape.samples()
    after = app.told[told:]
    stop, start = tape.places([stopped + STILL_UNDER_WAY, back + STILL_UNDER_WAY])
    sounding, sleeping = round(stop * RATE), round(start * RATE)
    before = decibels(samples[:sounding])
    asleep = decibels(samples[sounding:sleeping])
    awake = decibels(samples[sleeping:])
    print("told after the return:", ", ".join(one["what"] for one in after) or "nothing")
    print(f"level before {before:.1f} dB, stopped {asleep:.1f} dB, after {awake:.1f} dB")
    pauses = [one for one in after if one["what"] == "paused"]
    bounds = (
        (len(pauses) != 1, f"{len(pauses)} pauses"),
        (not all(one["slept"] for one in pauses), "the pause is not for the gap"),
        (any(one["what"] in {"ring", "say", "cue", "breath"} for one in after), "it played on"),
        (before < SILENCE, "nothing was heard before"),
        (awake > SILENCE, "something is heard after the return"),
    )
    wrong = [name for bad, name in bounds if bad]
    print("Wrong: " + "; ".join(wrong) if wrong else "Paused, once, and silent.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
