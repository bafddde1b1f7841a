"""Tells what became of a damaged journal."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from acupress.ui import words
from acupress.ui.desk import Desk
from acupress.ui.style import card, label


def tr(text: str) -> str:
    """Return a fixed word of this card in the user's language."""
    return QCoreApplication.translate("RescueCard", text)


def rescue_card(desk: Desk) -> QFrame | None:
    """Return the card, None where the journal was sound when it was opened."""
    rescue = desk.journal.rescue if desk.journal is not None else None
    if rescue is None:
        return None
    frame, inside = card(frame="panel")
    inside.addWidget(label(tr("Your journal was damaged, and has been put right."), "strong"))
    said = [tr("Sessions that are here again: {0}.").format(rescue.sessions)]
    if rescue.from_backup and rescue.backup_day is not None:
        day = words.day(rescue.backup_day)
        said.append(tr("Of these from the back-up of {0}: {1}.").format(day, rescue.from_backup))
    if rescue.lost:
        said.append(tr("Sessions that could not be read: {0}.").format(rescue.lost))
    for line in said:
        inside.addWidget(label(line))
    if rescue.aside is not None:
        place = words.BREAK.join(str(rescue.aside))
        kept = label(tr("The damaged file is kept as it was: {0}").format(place), "quiet")
        kept.setAccessibleName(kept.text().replace(words.BREAK, ""))
    else:
        kept = label(
            tr(
                "The damaged file was left where it is, as nothing could be written beside it. So"
                " what you do today is not kept."
            ),
            "care",
        )
    inside.addWidget(kept)
    return frame
