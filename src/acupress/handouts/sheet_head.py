"""The head of a sheet: who made it, for whom, when, and how long it takes."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader

from acupress.core.routine import Routine
from acupress.core.sheets import Box
from acupress.handouts.card_words import Writer
from acupress.handouts.flow import Block, text_block
from acupress.handouts.paper import Laid, Paper, Run
from acupress.handouts.sheet_steps import Setting
from acupress.handouts.sheet_words import day, word

LOGO_MM = (46.0, 17.0)
"""How much room a logo has at most."""
MOST_LOGO_PIXELS = 2000


def head_blocks(
    routine: Routine, seconds: float, writer: Writer, setting: Setting, paper: Paper
) -> Iterator[Block]:
    """Return letterhead, title, dates and opening words. `seconds` is the routine's true length."""
    gap = setting.gap
    yield from letterhead(routine, setting.width, setting.letters, paper)
    title = paper.lay(
        routine.title,
        setting.width,
        (1.7 if setting.tight else 2.0) * setting.letters,
        weight="semibold",
        leading=1.12,
    )
    yield text_block(title, 3.0 * gap)
    yield text_block(
        paper.lay(_about(routine, seconds, writer), setting.width, setting.letters * 1.08),
        0.8 * gap,
    )
    dates = dates_of(routine, writer.language)
    if dates:
        yield text_block(
            paper.lay(dates, setting.width, setting.letters, colour="quiet"), 0.4 * gap
        )
    if routine.opening:
        opening = paper.lay(
            routine.opening, setting.width, setting.letters * 1.08, leading=setting.leading
        )
        yield text_block(opening, 3.0 * gap)


def _about(routine: Routine, seconds: float, writer: Writer) -> tuple[Run, ...]:
    """For whom it is, and how long it takes."""
    total = total_words(seconds, writer)
    if not routine.patient:
        return (Run(total),)
    patient = writer.phrase("card_for", patient=routine.patient)
    return (Run(patient, "semibold", "action"), Run(f"   {total}"))


def total_words(seconds: float, writer: Writer) -> str:
    """Return how long a routine takes, moving and finding included."""
    return writer.phrase("card_total", minutes=max(1, round(seconds / 60)))


def dates_of(routine: Routine, language: str) -> str:
    """Return when it was made, from when it is for, and when it is looked at again."""
    dates = (
        ("made", routine.made_on),
        ("valid", routine.valid_from),
        ("review", routine.review_on),
    )
    return "  ·  ".join(word(name, language, day(on, language)) for name, on in dates if on)


def letterhead(routine: Routine, width: float, letters: float, paper: Paper) -> Iterator[Block]:
    """Return the logo with the maker's names beside it, above a line; nothing without a maker."""
    k, maker = letters / 12, routine.maker
    logo = logo_of(routine)
    if logo is None and not (maker.name or maker.clinic or maker.contact):
        return
    size = _fitted(logo, k)
    left = size.width() + 5 * k if logo is not None else 0.0
    lines = _maker(routine, width - left, letters, paper)
    words = sum(laid.height for laid in lines)
    high = max(size.height() if logo is not None else 0.0, words)

    def paint(paper: Paper, x: float, y: float) -> None:
        if logo is not None:
            place = Box(x, y + (high - size.height()) / 2, size.width(), size.height())
            paper.painter.drawImage(paper.rect(place), logo)
        at = y + (high - words) / 2
        for laid in lines:
            at = paper.put(laid, x + left, at)
        paper.line(x, y + high + 2.5 * k, x + width, y + high + 2.5 * k, "hairline", 0.3)

    yield Block(high + 2.5 * k, paint)


def _maker(routine: Routine, width: float, letters: float, paper: Paper) -> list[Laid]:
    """Clinic, name and contact; the first of them stands out."""
    maker, lines = routine.maker, []
    names = [name for name in (maker.clinic, maker.name) if name]
    if names:
        runs = [Run(names[0], "semibold")]
        if len(names) > 1:
            runs.append(Run(f"   {names[1]}"))
        lines.append(paper.lay(runs, width, 1.1 * letters, leading=1.2))
    if maker.contact:
        lines.append(paper.lay(maker.contact, width, letters, colour="quiet", leading=1.2))
    return lines


def _fitted(logo: QImage | None, k: float) -> QSizeF:
    if logo is None:
        return QSizeF()
    room = QSizeF(LOGO_MM[0] * k, LOGO_MM[1] * k)
    return QSizeF(logo.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)


def logo_of(routine: Routine) -> QImage | None:
    """Return the logo as an image, None without one or where it cannot be shown."""
    if not routine.logo:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(routine.logo))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_LOGO_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image
