"""Lets the system start acupress at login, unseen, by each system's own convention.

Linux: Desktop Application Autostart Specification 0.5, an entry in ``~/.config/autostart``. macOS:
a launch agent, launchd.plist(5). Windows: the registry's Run key, as a command file would flash up
a console. Only Linux has been tried.
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from acupress.storage.atomic import write_atomic

NAME = "acupress"
_LABEL = "org.acupress.reminders"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_ENTRY = """[Desktop Entry]
Type=Application
Name=acupress
Comment=Waits for your reminders
Exec={command}
Icon=acupress
Terminal=false
"""
_SWITCHED_OFF = (b"\nHidden=true", b"\nX-GNOME-Autostart-enabled=false")
"""What a desktop's own page of programs at login writes into an entry."""


def command(program: str = sys.executable) -> tuple[str, ...]:
    """Return what is run at login: this Python, this package, and nothing from the folder it is
    started in."""
    if sys.platform == "win32":
        unseen = Path(program).with_name("pythonw.exe")
        program = str(unseen) if unseen.exists() else program
    return (program, "-P", "-m", "acupress", "run", "--hidden")


def exec_argument(argument: str) -> str:
    """Return one argument of an entry's Exec, and then as a string of the entry (Desktop Entry
    Specification 1.5, "The Exec key")."""
    quoted = re.sub(r'(["`$\\])', r"\\\1", argument.replace("%", "%%"))
    return f'"{quoted}"'.replace("\\", "\\\\")


def desktop_entry(arguments: Sequence[str]) -> str:
    """Return the autostart entry of a Linux desktop."""
    return _ENTRY.format(command=" ".join(map(exec_argument, arguments)))


def launch_agent(arguments: Sequence[str]) -> bytes:
    """Return the launch agent of macOS."""
    import plistlib

    return plistlib.dumps(
        {
            "Label": _LABEL,
            "ProgramArguments": list(arguments),
            "RunAtLoad": True,
            "ProcessType": "Interactive",  # else macOS slows down the sessions that play in it
            "LimitLoadToSessionType": "Aqua",
        }
    )


def run_value(arguments: Sequence[str]) -> str:
    """Return the value of the Run key of Windows."""
    return subprocess.list2cmdline(arguments)


def autostart_file(system: str = sys.platform, home: Path | None = None) -> Path | None:
    """Return the file that starts it at login, None where it is a value of the registry."""
    home = home or Path.home()
    if system == "win32":
        return None
    if system == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    config = os.environ.get("XDG_CONFIG_HOME")
    return (Path(config) if config else home / ".config") / "autostart" / f"{NAME}.desktop"


def starts_at_login() -> bool:
    """Whether it is started at login."""
    file = autostart_file()
    if file is None:
        return _run_key_value() is not None
    try:
        return not any(line in file.read_bytes() for line in _SWITCHED_OFF)
    except OSError:
        return False


def start_at_login(*, wanted: bool) -> None:
    """Have it started at login from the next one on, or no longer. Raises OSError."""
    file = autostart_file()
    if file is None:
        _set_run_key_value(run_value(command()) if wanted else None)
    elif not wanted:
        file.unlink(missing_ok=True)
    else:
        mac = sys.platform == "darwin"
        data = launch_agent(command()) if mac else desktop_entry(command()).encode()
        write_atomic(file, data, shared=True)


def _run_key_value() -> str | None:
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            return str(winreg.QueryValueEx(key, NAME)[0])
    except FileNotFoundError:
        return None


def _set_run_key_value(value: str | None) -> None:
    if sys.platform != "win32":
        return
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
        if value is not None:
            winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, value)
        elif _run_key_value() is not None:
            winreg.DeleteValue(key, NAME)
