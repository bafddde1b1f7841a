"""Tells a Linux desktop that acupress opens `.acupress` files, so that a double click does.

By the desktop's own convention: a kind of file (shared-mime-info) and an entry of the application,
both in the user's own data folder.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from acupress.resources import resource
from acupress.storage.atomic import write_atomic
from acupress.storage.autostart import exec_argument

MIME = "application/x-acupress-routine"
_KIND = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME}">
    <comment>acupress routine</comment>
    <sub-class-of type="text/plain"/>
    <icon name="acupress"/>
    <magic priority="60"><match type="string" offset="0:64" value="acupress-routine/"/></magic>
    <glob pattern="*.acupress"/>
  </mime-type>
</mime-info>
"""
_ENTRY = """[Desktop Entry]
Type=Application
Name=acupress
Comment=A guided acupressure routine for the low back after birth
Exec={command} open %F
Icon=acupress
Terminal=false
Categories=Education;
MimeType={mime};
"""
_REFRESH = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))


def data_home() -> Path:
    """Return the folder in which a user's desktop looks for such files."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def associate(home: Path, command: str = "") -> tuple[Path, ...]:
    """Write the files below `home` and return them. Raises OSError.

    `command` starts acupress, quoted as an entry's Exec is; by default it is this Python with this
    package.
    """
    # Without -P a module that lies beside a routine's file could be run in place of one of ours.
    command = command or f"{exec_argument(sys.executable)} -P -m acupress"
    entry = _ENTRY.format(command=command, mime=MIME)
    icon = resource("assets/icon/acupress.svg").read_bytes()
    for path, data in zip(places(home), (_KIND.encode(), entry.encode(), icon), strict=True):
        write_atomic(path, data, shared=True)
    _refresh(home)
    return places(home)


def forget(home: Path) -> tuple[Path, ...]:
    """Take the files away again; return those that were there. Raises OSError."""
    found = tuple(path for path in places(home) if path.exists())
    for path in found:
        path.unlink()
    _refresh(home)
    return found


def places(home: Path) -> tuple[Path, ...]:
    """Return where the files lie below `home`."""
    return (
        home / "mime" / "packages" / "acupress.xml",
        home / "applications" / "acupress.desktop",
        home / "icons" / "hicolor" / "scalable" / "apps" / "acupress.svg",
    )


def _refresh(home: Path) -> None:
    """Let the desktop know; where its programs are missing it finds out at the next login."""
    for program, folder in _REFRESH:
        found = shutil.which(program)
        if found and (home / folder).is_dir():
            subprocess.run([found, str(home / folder)], check=False, capture_output=True)  # noqa: S603
