"""The routine itself as codes on paper, and back from pictures of them.

A code is ``ACUPRESS/1/PART/PARTS/WHOLE/OWN/DATA``: the version of this form, which part of how many
it is, the CRC-32 of the whole and of this part (hexadecimal), and a slice of the routine's small
form, deflated (RFC 1951) and written in base 45 (RFC 9285). All of its letters are of the
alphanumeric mode of QR codes (ISO/IEC 18004), which is what makes it small. Longer routines spread
over several codes: many that any camera reads from paper are better than one that none does.
"""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.handouts.qr_dictionary import DICTIONARY
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.routine_file import MOST_BYTES, compact, from_compact

if TYPE_CHECKING:
    from segno import QRCode

VERSION = 1
MOST_PARTS = 99
LETTERS = 640
"""Of one code at most: version 16, 81 modules, which are 0.43 mm at 38 mm with its quiet zone."""
QUIET = 4
"""Modules around a code that stay empty (ISO/IEC 18004)."""
_MAGIC = "ACUPRESS"
_HEAD = len(f"{_MAGIC}/{VERSION}/99/99/FFFFFFFF/FFFFFFFF/")
_PART_BYTES = (LETTERS - _HEAD) // 3 * 2
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_MOST_SIDE = 4000
"""Pixels of a picture's longer side that are looked at; a sheet's codes are sharp enough then."""


def codes_of(routine: Routine) -> tuple[str, ...]:
    """Return the texts of the codes that carry a routine, without its logo, all about as long.

    Raises ValueError where even `MOST_PARTS` codes do not hold it.
    """
    data = compact(routine)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, DICTIONARY)
    packed = packer.compress(data) + packer.flush()
    parts = -(-len(packed) // _PART_BYTES)
    if parts > MOST_PARTS:
        raise ValueError(f"a routine of {len(packed)} bytes needs {parts} codes")
    size = -(-len(packed) // parts)
    whole = zlib.crc32(data)
    slices = (packed[start : start + size] for start in range(0, len(packed), size))
    return tuple(
        str(_Part(VERSION, number, parts, whole, one)) for number, one in enumerate(slices, 1)
    )


def routine_from_codes(texts: Sequence[str], file: str, content: Content) -> Routine:
    """Return the routine that codes carry, in any order and read several times.

    `file` is what problems name as their place. Raises BadFileError where they are not ours, made
    by a newer version, damaged, of several routines, or not all there.
    """
    parts = _parts(texts, file)
    first = next(iter(parts.values()))
    missing = [number for number in range(1, first.parts + 1) if number not in parts]
    if missing:
        raise _bad(file, _missing(missing, first.parts), "all codes of the routine together")
    packed = b"".join(parts[number].data for number in range(1, first.parts + 1))
    data = _unpacked(packed, file)
    if zlib.crc32(data) != first.whole:
        raise _bad(file, "codes that are damaged", "a sharp picture of the printed codes")
    return from_compact(data, file, content)


def read_codes(image: QImage) -> tuple[str, ...]:
    """Return the texts of all QR codes in a picture, whichever way they lie; none twice.

    It looks again, more closely, for as long as parts of a routine are missing.
    """
    found: dict[str, None] = {}
    for binarized, grey in _looks(image):
        for text in _seen(grey, binarized):
            found.setdefault(text)
        if found and _complete(found):
            break
    return tuple(found)


def paint_qr(
    painter: QPainter, text: str, place: QRectF, dark: str = "#000000", light: str = "#FFFFFF"
) -> None:
    """Draw a code with its quiet zone into the largest square amid `place`, without gaps."""
    rows = _rows(text)
    side = min(place.width(), place.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(place.center())
    module = side / (len(rows) + 2 * QUIET)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for x, y, wide in _runs(rows):
        # A little higher than a row, so that no light line shows between two of them.
        path.addRect(
            square.left() + (x + QUIET) * module,
            square.top() + (y + QUIET) * module,
            wide * module,
            module * 1.02,
        )
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(square, QColor(light))
    painter.setBrush(QColor(dark))
    painter.drawPath(path)
    painter.restore()


def modules_of(text: str) -> int:
    """Return how many modules a code has along one side, without its quiet zone."""
    return len(_rows(text))


@dataclass(frozen=True)
class _Part:
    """One code, taken apart."""

    version: int
    number: int
    parts: int
    whole: int
    data: bytes

    def __str__(self) -> str:
        place = f"{self.version}/{self.number}/{self.parts}/{self.whole:08X}"
        own = zlib.crc32(place.encode() + self.data)
        return f"{_MAGIC}/{place}/{own:08X}/{_base45(self.data)}"


def _parts(texts: Sequence[str], file: str) -> dict[int, _Part]:
    """The parts by their numbers. Codes of others beside ours do no harm."""
    ours = [text for text in dict.fromkeys(texts) if text.startswith(f"{_MAGIC}/")]
    if not ours:
        found = shown(texts[0]) if texts else "no code"
        raise _bad(file, f"{found}, which is no routine", "codes that acupress printed")
    parts = [_part(text, file) for text in ours]
    if len({(part.whole, part.parts) for part in parts}) > 1:
        raise _bad(file, "codes of several routines", "codes of one routine at a time")
    return {part.number: part for part in parts}


def _part(text: str, file: str) -> _Part:
    fields = text.split("/", 6)
    damaged = _bad(file, "a code that is damaged", "a sharp picture of the printed code")
    if len(fields) < 2 or not _is_number(fields[1]):
        raise damaged
    if int(fields[1]) > VERSION:
        allowed = f"form {VERSION}; bring this acupress up to date to open it"
        raise _bad(file, f"a code of form {fields[1]}, made by a newer acupress", allowed)
    if len(fields) != 7 or not all(map(_is_number, fields[1:4])):
        raise damaged
    try:
        part = _Part(
            int(fields[1]),
            int(fields[2]),
            int(fields[3]),
            int(fields[4], 16),
            _from_base45(fields[6]),
        )
    except ValueError:
        raise damaged from None
    if str(part) != text or not 1 <= part.number <= part.parts <= MOST_PARTS:
        raise damaged
    return part


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 4


def _missing(missing: Sequence[int], parts: int) -> str:
    told = ", ".join(map(str, missing))
    if len(missing) == 1:
        return f"that code {told} of {parts} is missing"
    return f"that codes {told} of {parts} are missing"


def _unpacked(packed: bytes, file: str) -> bytes:
    """What was packed, however little; of what would fill the memory nothing is kept."""
    unpacker = zlib.decompressobj(-15, zdict=DICTIONARY)
    try:
        data = unpacker.decompress(packed, MOST_BYTES + 1)
    except zlib.error:
        data = b""
    if len(data) > MOST_BYTES:
        raise _bad(file, f"more than {MOST_BYTES // 1024} KiB in codes", "a routine of acupress")
    if not unpacker.eof or unpacker.unused_data:
        raise _bad(file, "codes that are damaged", "a sharp picture of the printed codes")
    return data


def _bad(file: str, found: str, allowed: str) -> BadFileError:
    return BadFileError(Problem(file, 0, "", found, allowed))


def _base45(data: bytes) -> str:
    """Two bytes to three digits, lowest first; one byte left over to two (RFC 9285)."""
    digits = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            value, digit = divmod(value, 45)
            digits.append(_DIGITS[digit])
    return "".join(digits)


def _from_base45(text: str) -> bytes:
    """Raises ValueError where it is no base 45."""
    data = bytearray()
    for start in range(0, len(text), 3):
        digits = text[start : start + 3]
        value = sum(_DIGITS.index(digit) * 45**place for place, digit in enumerate(digits))
        if len(digits) == 1 or value >= 256 ** (len(digits) - 1):
            raise ValueError("no base 45")
        data += value.to_bytes(len(digits) - 1, "big")
    return bytes(data)


def _complete(texts: Sequence[str] | dict[str, None]) -> bool:
    """Whether all parts of what was found are there, as far as their heads tell."""
    ours = [text.split("/", 4) for text in texts if text.startswith(f"{_MAGIC}/")]
    wanted = max((int(one[3]) for one in ours if len(one) > 3 and _is_number(one[3])), default=0)
    return len(ours) >= wanted


def _looks(image: QImage) -> Iterator[tuple[str, QImage]]:
    """The picture as it is, then with other ways of telling dark from light, then resized."""
    if image.isNull():
        return
    longer = max(image.width(), image.height())
    if longer > _MOST_SIDE:
        image = _scaled(image, _MOST_SIDE / longer)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if image.hasAlphaChannel():
        grey = _on_white(image)
    yield "LocalAverage", grey
    yield "GlobalHistogram", grey
    yield "LocalAverage", _sharpened(grey)
    larger = min(2.0, _MOST_SIDE / max(grey.width(), grey.height()))
    if larger > 1.1:
        yield "LocalAverage", _scaled(grey, larger)
    yield "LocalAverage", _scaled(grey, 0.6)


def _on_white(image: QImage) -> QImage:
    paper = QImage(image.size(), QImage.Format.Format_Grayscale8)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(paper.rect(), image, image.rect())
    painter.end()
    return paper


def _sharpened(grey: QImage) -> QImage:
    """The picture with thrice its difference to an unsharp one: for photos out of focus."""
    modes = QPainter.CompositionMode
    sharp = grey.convertToFormat(QImage.Format.Format_RGB32)
    soft = _scaled(sharp, 0.4).scaled(sharp.size(), mode=Qt.TransformationMode.SmoothTransformation)
    lighter = _mixed(_mixed(sharp, soft, modes.CompositionMode_Lighten), soft)
    darker = _mixed(_mixed(sharp, soft, modes.CompositionMode_Darken), soft)
    for more in (lighter, darker):
        for _ in range(3):
            sharp = _mixed(sharp, more, modes.CompositionMode_Plus)
        sharp.invertPixels()  # first to add what is darker as well, then back
    return sharp


def _mixed(
    below: QImage,
    above: QImage,
    mode: QPainter.CompositionMode = QPainter.CompositionMode.CompositionMode_Difference,
) -> QImage:
    made = below.copy()
    painter = QPainter(made)
    painter.setCompositionMode(mode)
    painter.drawImage(0, 0, above)
    painter.end()
    return made


def _scaled(image: QImage, factor: float) -> QImage:
    return image.scaled(
        max(1, round(image.width() * factor)),
        max(1, round(image.height() * factor)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _seen(grey: QImage, binarized: str) -> Iterator[str]:
    import zxingcpp

    grey = grey.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(bytes(grey.constBits()))
    high, step = grey.height(), grey.bytesPerLine()
    for one in zxingcpp.read_barcodes(
        rows.cast("B", (high, step)),
        formats=zxingcpp.barcode_formats_from_str("QRCode"),
        binarizer=getattr(zxingcpp.Binarizer, binarized),
    ):
        yield one.text


@lru_cache(maxsize=MOST_PARTS)  # a page is laid out several times, and choosing masks is slow
def _rows(text: str) -> tuple[tuple[int, ...], ...]:
    import segno

    code: QRCode = segno.make_qr(text, error="m", boost_error=False)
    return tuple(tuple(row) for row in code.matrix)


def _runs(rows: Sequence[Sequence[int]]) -> Iterator[tuple[int, int, int]]:
    """Dark modules side by side: column, row and how many."""
    for y, row in enumerate(rows):
        start = None
        for x, dark in enumerate((*row, 0)):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                yield start, y, x - start
                start = None
