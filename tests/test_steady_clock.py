"""The clock of a session goes on while the machine sleeps."""

import sys
import time

import pytest

from acupress.steady_clock import steady_clock

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="clocks of Linux")


@on_linux
def test_on_linux_it_counts_from_the_start_of_the_machine_sleep_included() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    now = steady_clock()()
    assert before <= now <= time.clock_gettime(time.CLOCK_BOOTTIME)


@on_linux
@pytest.mark.parametrize(
    ("system", "clock"), [("linux", "CLOCK_BOOTTIME"), ("darwin", "CLOCK_MONOTONIC_RAW")]
)
def test_every_look_reads_the_clock_that_counts_sleep(system: str, clock: str) -> None:
    asked: list[int] = []

    def read(number: int) -> float:
        asked.append(number)
        return 100.0 * len(asked)

    look = steady_clock(system, read)
    first = look()
    assert look() - first == 100.0, "a sleep between two looks is seen"
    assert set(asked) == {getattr(time, clock)}


def test_where_there_is_no_such_clock_the_usual_one_is_read() -> None:
    def refuse(number: int) -> float:
        raise OSError(22, "Invalid argument")

    assert steady_clock("linux", refuse) is time.monotonic
    assert steady_clock("win32") is time.monotonic
