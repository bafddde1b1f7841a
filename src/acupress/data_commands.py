"""The command for the user's own data: where it lies, back-ups, export, and erasing it."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from acupress.commands import FAILED, OK, UsageError, content_and_directories, written

if TYPE_CHECKING:
    from acupress.storage.profiles import Profiles

WORD = "erase"
"""What has to be typed before everything is erased."""


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the command to the command line."""
    data = commands.add_parser("data", help="your data: where it lies, back-ups, export, erasing")
    what = data.add_mutually_exclusive_group(required=True)
    what.add_argument("--where", action="store_true", help="print the folders and the back-ups")
    what.add_argument("--backup", action="store_true", help="make a back-up now")
    what.add_argument("--export", type=Path, metavar="FILE.zip", help="all of it in one file")
    what.add_argument("--erase", action="store_true", help="erase it, of everybody, and prove it")
    data.add_argument("--person", metavar="NAME", help="of this one, where there are several")
    data.set_defaults(run=_data)


def _data(options: argparse.Namespace) -> int:
    from acupress.storage.directories import user_directories
    from acupress.storage.profiles import Profiles

    profiles = Profiles(user_directories())
    if options.erase:
        return _erase(profiles)
    directories = profiles.directories(_person(profiles, options.person))
    if options.where:
        from acupress.storage.backups import listed

        print(directories.data, directories.config, sep="\n")
        for backup in listed(directories.backups):
            print(f"{backup.path}  {backup.size}")
        return OK
    from datetime import datetime

    now = datetime.now().astimezone()
    if options.backup:
        from acupress.storage.backups import back_up

        print(back_up(directories, now, "asked").path)
        return OK
    from acupress.core.text import say
    from acupress.handouts.export import export
    from acupress.storage.journal_file import JournalFile

    content, _ = content_and_directories()
    journal = JournalFile(directories.journal) if directories.journal.is_file() else None
    made = export(directories, journal, content.care, now, say)
    return written(options.export, made, shared=False)


def _person(profiles: "Profiles", name: str | None) -> str | None:
    if name is None:
        return None
    for one in profiles.all:
        if name.casefold() in (one.name.casefold(), one.id):
            return one.id
    known = ", ".join(one.name or one.id for one in profiles.all)
    raise UsageError(f"there is nobody called {name}; there are {known}")


def _erase(profiles: "Profiles") -> int:
    """Erase everything after the word was typed, and say what was looked at afterwards."""
    from acupress.app import erase_traces
    from acupress.storage.erasing import erase

    root = profiles.root
    folders = tuple(dict.fromkeys((root.data, root.config, root.cache)))
    print(*folders, sep="\n")
    print(f"To erase all of this for good, type: {WORD}", flush=True)
    if sys.stdin.readline().strip() != WORD:
        print("acupress: nothing was erased", file=sys.stderr)
        return FAILED
    looked = (*erase(folders), *erase(erase_traces()))
    for one in looked:
        print(f"{one.place}: {'still there' if one.left else 'nothing left'}")
    return FAILED if any(one.left for one in looked) else OK
