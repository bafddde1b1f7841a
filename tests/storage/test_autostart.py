"""Started at login, by each system's own convention."""

import plistlib
import shlex
import sys
from pathlib import Path

import pytest

from acupress.storage import autostart

RUN = ("/opt/my py/bin/python", "-P", "-m", "acupress", "run", "--hidden")


def test_a_linux_desktop_is_told_by_an_entry() -> None:
    lines = autostart.desktop_entry(RUN).splitlines()
    assert lines[0] == "[Desktop Entry]"
    entry = dict(line.split("=", 1) for line in lines[1:])
    assert entry["Type"] == "Application"
    assert tuple(shlex.split(entry["Exec"])) == RUN


@pytest.mark.parametrize(
    ("argument", "coded"),
    [
        ("plain", '"plain"'),
        ("100 %", '"100 %%"'),
        ('say "hi"', '"say \\\\"hi\\\\""'),
        ("$HOME", '"\\\\$HOME"'),
        ("C:\\x", '"C:\\\\\\\\x"'),
    ],
)
def test_an_argument_is_quoted_as_an_entry_wants_it(argument: str, coded: str) -> None:
    assert autostart.exec_argument(argument) == coded


def test_macos_is_told_by_a_launch_agent() -> None:
    agent = plistlib.loads(autostart.launch_agent(RUN))
    assert agent["ProgramArguments"] == list(RUN)
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent, "she may quit it"
    assert agent["ProcessType"] == "Interactive", "a session plays in it: it must not be throttled"


def test_windows_is_told_by_a_value_of_its_registry() -> None:
    value = autostart.run_value((r"C:\Users\Ana María\py\pythonw.exe", *RUN[1:]))
    assert value == r'"C:\Users\Ana María\py\pythonw.exe" -P -m acupress run --hidden'


@pytest.mark.parametrize(
    ("system", "end"),
    [
        ("linux", ".config/autostart/acupress.desktop"),
        ("darwin", "Library/LaunchAgents/org.acupress.reminders.plist"),
        ("win32", None),
    ],
)
def test_each_system_has_its_place(system: str, end: str | None, home: Path) -> None:
    file = autostart.autostart_file(system, home)
    assert (file and file.relative_to(home).as_posix()) == end


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at Linux's own files")
def test_it_is_switched_on_and_off(home: Path) -> None:
    file = home / ".config" / "autostart" / "acupress.desktop"
    assert not autostart.starts_at_login()
    autostart.start_at_login(wanted=True)
    assert autostart.starts_at_login()
    assert autostart.exec_argument(sys.executable) in file.read_text(encoding="utf-8")
    for off in ("Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"):
        autostart.start_at_login(wanted=True)
        with file.open("a") as entry:
            entry.write(off)
        assert not autostart.starts_at_login(), "a desktop's own page has switched it off"
    autostart.start_at_login(wanted=True)
    assert autostart.starts_at_login()
    for _ in range(2):
        autostart.start_at_login(wanted=False)
    assert not file.exists()


def test_a_folder_that_cannot_be_written_is_an_error(home: Path) -> None:
    (home / ".config" / "autostart").write_bytes(b"no folder")
    with pytest.raises(OSError, match="autostart"):
        autostart.start_at_login(wanted=True)


def test_what_is_run_takes_nothing_from_where_it_is_started() -> None:
    assert autostart.command("python")[:4] == ("python", "-P", "-m", "acupress")
