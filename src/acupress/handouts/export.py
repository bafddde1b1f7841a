"""Everything that is kept of her in one file: for another computer, and for people to read."""

from collections.abc import Callable
from datetime import date, datetime

from acupress.core.safety import Care
from acupress.core.text import Text
from acupress.handouts.visit_data import VisitWishes, gather, visit_csv, visit_json
from acupress.storage.bundle import contents, pack
from acupress.storage.directories import Directories
from acupress.storage.journal_file import JournalFile

README: tuple[Text, ...] = (
    {"en": "This file holds everything that acupress keeps of you."},
    {
        "en": "To move to another computer: copy this file there, start acupress, open Settings,"
        " then “Your data”, and choose “Bring data in”."
    },
    {
        "en": "readable/journal.csv is your journal as a table for any spreadsheet: a line for each"
        " session."
    },
    {
        "en": "readable/journal.json is the same with the weekly ratings and what changed your"
        " routine."
    },
    {
        "en": "journal.sqlite and routines.sqlite are databases that any SQLite program opens. The"
        " other files are plain text in JSON."
    },
    {"en": "Nothing in it is locked: keep it where only you can read it."},
)
"""What the file says of itself, a paragraph each."""


def export(
    directories: Directories,
    journal: JournalFile | None,
    care: Care,
    now: datetime,
    say: Callable[[Text], str],
) -> bytes:
    """Return a zip of all her files, her journal as a table and as data, and what they are.

    `say` says a text in her language. Raises BadFileError for a file that cannot be read.
    """
    first = journal.first_day() if journal is not None else None
    wishes = VisitWishes(first or now.date(), date.max.replace(year=9000), now,
                         notes=True, changes=True)  # fmt: skip
    visit = gather(journal, wishes, care)
    side = {
        "README.txt": ("\n\n".join(map(say, README)) + "\n").encode(),
        "readable/journal.csv": visit_csv(visit),
        "readable/journal.json": visit_json(visit),
    }
    return pack(contents(directories), now, side)
