"""Everything stays on this computer: no socket leads out of it, whatever she does.

Sockets that stay inside the machine are allowed, AF_UNIX to what is named in `NEIGHBOURS` and
AF_NETLINK, by which Linux tells of its own devices. The system's speech service is started by the
first word spoken where it does not run yet; it looks at this very computer (and may look nowhere
else) for a voice that is served on a port.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TOUR = Path(__file__).with_name("touring_unconnected.py")
SOURCE = Path(__file__).parents[1] / "src"
INSIDE = {"1", "16", "AddressFamily.AF_UNIX", "AddressFamily.AF_NETLINK"}
"""AF_UNIX and AF_NETLINK, as numbers and by name."""
INTERNET = re.compile(r"\bAF_INET6?\b|\bAF_PACKET\b")
NEIGHBOURS = {
    "the desktop's message bus": r"dbus|/bus\b|at-spi|/nowhere",
    "sound and speech": r"pulse|pipewire|speech-dispatcher",
    "the display": r"X11-unix|ICE-unix|wayland",
    "the print service": r"cups",
    "the names of the computer's users": r"nscd|systemd/userdb|sssd",
}
"""Who may be spoken to by AF_UNIX, with what the paths of their sockets hold."""
SPEECH = re.compile(r"^\d+<(speech-dispatch|sd_[^>]*)> ")
"""A call made by a process of the speech service, as strace tells its name."""
HERE = re.compile(r'inet_addr\("127\.|"::1"')
UNIX = re.compile(r'connect\(.*AF_UNIX, sun_path=@?"([^"]*)"')
NETWORKING = {
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "http.client",
    "http.server", "urllib.request", "ssl", "ftplib", "smtplib", "xmlrpc.client", "requests",
    "httpx", "aiohttp", "urllib3",
}  # fmt: skip
PAGES = {
    "Today", "Questionnaire", "PointsPage", "PracticePage", "FirstStart", "SettingsPage",
    "SessionScreen", "JournalPage", "DataPage", "PeoplePage", "RemindersPage", "VisitPage",
}  # fmt: skip


def _run(*before: str) -> str:
    """What the tour tells. Afterwards nobody waits for those who listened, nor for the speech
    service, which stays for a while."""
    with subprocess.Popen(
        [*before, sys.executable, str(TOUR)], encoding="utf-8", stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
    ) as run:  # fmt: skip
        assert run.stdout is not None
        told = run.stdout.readline()
        run.terminate()
    return told


@pytest.fixture(scope="module")
def traced(
    _no_real_home: None, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Any], str]:
    """What the tour tells, and what the kernel was asked for where it can be listened to."""
    log = tmp_path_factory.mktemp("trace") / "calls"
    strace = shutil.which("strace")
    told = ""
    if strace is not None:
        told = _run(
            *(strace, "-f", "-qq", "--seccomp-bpf", "--decode-pids=comm", "--signal=none"),
            *("-e", "trace=socket,connect,bind,sendto,sendmsg,sendmmsg", "-o", str(log)),
        )
    if not told:  # a container may forbid to listen
        log.unlink(missing_ok=True)
        told = _run()
    calls = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
    return json.loads(told), calls


def test_the_tour_comes_through_the_app(traced: tuple[dict[str, Any], str]) -> None:
    assert set(traced[0]["seen"]) >= PAGES


def test_no_socket_leads_out(traced: tuple[dict[str, Any], str]) -> None:
    told, calls = traced
    out = [one for one in told["sockets"] if one[1] not in INSIDE]
    assert not out, out
    assert not told["internet"], told["internet"]
    asked = [line for line in calls.splitlines() if INTERNET.search(line)]
    ours = [line for line in asked if not SPEECH.match(line)]
    assert not ours, ours
    away = [line for line in asked if "(AF_INET" not in line and not HERE.search(line)]
    assert not away, away


def test_only_neighbours_are_spoken_to(traced: tuple[dict[str, Any], str]) -> None:
    told, calls = traced
    paths = UNIX.findall(calls)
    paths += [one[2] for one in told["sockets"] if one[0] == "socket.connect"]
    known = re.compile("|".join(NEIGHBOURS.values()))
    assert [path for path in paths if not known.search(path)] == []


def test_nothing_that_could_open_one_is_imported(traced: tuple[dict[str, Any], str]) -> None:
    """Before a code is drawn: for that segno quotes with xml.sax.saxutils, which imports some of
    them. Qt's sound brings Qt's network along. What of them was used the tests above would have
    seen; that no line of ours asks for them, the next does."""
    loaded = set(traced[0]["modules"])
    assert "PySide6.QtMultimedia" in loaded
    assert loaded & NETWORKING <= {"PySide6.QtNetwork"}


def test_no_line_of_ours_imports_them() -> None:
    names = "|".join(re.escape(name) for name in NETWORKING | {"socket", "urllib", "http"})
    asks = re.compile(rf"^\s*(from|import) +({names})\b", re.MULTILINE)
    qt = re.compile(r"^\s*from PySide6 import .*\b(QtNetwork|QtWeb\w+)", re.MULTILINE)
    breaches = []
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        breaches += [f"{path.name}: {hit[0]}" for ask in (asks, qt) for hit in ask.finditer(text)]
    assert breaches == []


def test_a_socket_would_be_seen() -> None:
    """What the tests above look at is really told."""
    code = (
        "import sys, socket; sys.path.insert(0, sys.argv[1])\n"
        "import touring_unconnected as tour\n"
        "one = socket.socket(socket.AF_INET, socket.SOCK_STREAM); one.bind(('127.0.0.1', 0))\n"
        "one.listen(); print([tour.SOCKETS[-2][1], len(tour.internet_sockets())])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(TOUR.parent)], capture_output=True, text=True, check=True
    )
    linux = Path("/proc/self/net/tcp").exists()
    assert run.stdout.strip() == f"['2', {1 if linux else 0}]" or "AF_INET" in run.stdout
    assert INTERNET.search("socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 5")
