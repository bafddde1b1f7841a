"""What the benches share: a display, a name for the machine, and honest figures."""

import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

SOURCE = Path(__file__).resolve().parents[1] / "src"


@contextlib.contextmanager
def display(size: str = "1280x800") -> Iterator[dict[str, str]]:
    """Give the environment for a program with a window and a new, empty home.

    A display that is there is used; where none is, Xvfb is started and ended again.
    """
    with contextlib.ExitStack() as stack:
        name = os.environ.get("DISPLAY") or stack.enter_context(_xvfb(size))
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="acupress-bench-"))
        yield {**at_home(home), "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}


def at_home(home: str) -> dict[str, str]:
    """Return the environment for a program without a window, in a home of its own."""
    inherited = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    return {
        **inherited,
        "HOME": home,
        "PYTHONPATH": os.pathsep.join([str(SOURCE), str(Path(__file__).parent)]),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": home,
    }


@contextlib.contextmanager
def _xvfb(size: str) -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        sys.exit("There is no display here and no Xvfb to make one; please install xvfb.")
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[tells], stderr=subprocess.DEVNULL) as server:
        os.close(tells)
        try:
            with os.fdopen(told) as reader:
                number = reader.readline().strip()
            if not number:
                sys.exit("Xvfb did not start.")
            yield f":{number}"
        finally:
            server.terminate()


def answer(
    command: Sequence[str], environment: Mapping[str, str], seconds: float
) -> dict[str, float]:
    """Run a program and return the JSON object that is the last line of what it prints."""
    run = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=seconds, check=False
    )
    lines = run.stdout.splitlines()
    if run.returncode != 0 or not lines:
        sys.exit(f"This did not work: {' '.join(command)}\n{run.stderr or run.stdout}")
    found: dict[str, float] = json.loads(lines[-1])
    return found


def peak_mb() -> float:
    """Return the most memory so far; `getrusage` would count what the parent process had."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    sys.exit("This system does not say how much memory a process has used.")


def spread(values: Sequence[float], digits: int = 3) -> str:
    """Return the median with the least and the greatest value."""
    low, middle, high = (f"{f(values):.{digits}f}" for f in (min, median, max))
    return f"{middle} ({low}-{high})"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows with their columns in line."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def described() -> str:
    """Name the machine and what runs on it: figures of two machines do not compare."""
    import PySide6

    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{_processor()}, {os.cpu_count()} cores, load {load}; {platform.system()} "
        f"{platform.release()}; Python {platform.python_version()}, PySide6 {PySide6.__version__}; "
        f"{'display ' + os.environ['DISPLAY'] if os.environ.get('DISPLAY') else 'Xvfb'}"
    )


def _processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
