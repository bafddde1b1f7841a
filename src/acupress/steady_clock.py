"""A clock in seconds that only goes forward and counts the time in which the machine sleeps.

`time.monotonic` stands still during sleep on Linux (clock_gettime(2): CLOCK_BOOTTIME "is
identical to CLOCK_MONOTONIC, except that it also includes any time that the system is suspended")
and on macOS, where it reads mach_absolute_time (CPython issue 86273); CLOCK_MONOTONIC_RAW there
"will continue to increment while the system is asleep" (clock_gettime(3)) and is not adjusted.

On Windows `time.monotonic` is right as it is: up to Python 3.12 it reads GetTickCount64, which
"includes time the system spends in sleep or hibernation" (Microsoft, Windows Time); from 3.13 on
it reads QueryPerformanceCounter, which counts sleep, too (background knowledge, not tried here).
"""

import sys
import time
from collections.abc import Callable
from functools import partial

COUNTS_SLEEP = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC_RAW"}
"""By system, the clock to read in place of `time.monotonic`."""


def steady_clock(
    system: str = sys.platform, read: Callable[[int], float] | None = None
) -> Callable[[], float]:
    """Return the clock of a system; `time.monotonic` where it has no other that works.

    `read` gives the time of a clock by its number; it may raise OSError.
    """
    read = read or getattr(time, "clock_gettime", None)
    number = getattr(time, COUNTS_SLEEP.get(system, ""), None)
    if read is None or number is None:
        return time.monotonic
    try:
        read(number)
    except OSError:  # some sandboxes know fewer clocks than the kernel
        return time.monotonic
    return partial(read, number)
