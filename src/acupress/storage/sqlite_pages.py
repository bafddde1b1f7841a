"""Reads rows out of the bytes of an SQLite file, page by page, however broken the rest of it is.

SQLite itself reads nothing below a page that is damaged. But each leaf of a table holds whole rows
and says where they lie, so that every leaf that is whole can be read by itself.
Source of the format: https://www.sqlite.org/fileformat2.html (sections 1.3 to 1.6 and 2.1).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from acupress.storage.sqlite_file import Value

Row = tuple[int, tuple[Value, ...]]
"""A row's number, and its values in the order of the columns."""

_MAGIC = b"SQLite format 3\0"
_USUAL_PAGE = 4096
_LEAF, _INTERIOR = 13, 5
_LARGEST = 10_000_000
"""No row has more bytes: a damaged length could ask for any."""
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of an integer by its serial type."""


class _NoRowError(ValueError):
    """What stands there is no row."""


@dataclass(frozen=True)
class Leaf:
    """The rows of one leaf of a table; `number` counts pages from 1."""

    number: int
    rows: tuple[Row, ...]


class Pages:
    """The pages of a file, whole or not."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        size = int.from_bytes(raw[16:18], "big")
        size = 65536 if size == 1 else size
        good = raw[:16] == _MAGIC and size >= 512 and size & (size - 1) == 0
        self.size = size if good else _USUAL_PAGE
        self.count = -(-len(raw) // self.size)

    @property
    def version(self) -> int:
        """What the file says of the version of its tables; 0 where it says nothing."""
        return int.from_bytes(self._raw[60:64], "big") if self._raw[:16] == _MAGIC else 0

    def leaves(self) -> Iterator[Leaf]:
        """Yield every leaf of a table that has rows, those left out that hold nothing any more."""
        unused = self._unused()
        for number in range(1, self.count + 1):
            if number not in unused and self._kind(number) == _LEAF:
                rows = tuple(self._rows(number))
                if rows:
                    yield Leaf(number, rows)

    def below(self, root: int) -> set[int]:
        """Return the numbers of all pages of the table that begins at a page, as far as known."""
        found: set[int] = set()
        ahead = [root]
        while ahead:
            number = ahead.pop()
            if number in found or not 1 <= number <= self.count:
                continue
            found.add(number)
            if self._kind(number) == _INTERIOR:
                ahead += self._children(number)
        return found

    def _page(self, number: int) -> bytes:
        return self._raw[(number - 1) * self.size : number * self.size]

    def _kind(self, number: int) -> int:
        page, at = self._page(number), 100 if number == 1 else 0
        return page[at] if len(page) > at else 0

    def _cells(self, number: int, first: int) -> Iterator[int]:
        """Where the cells of a page say that they lie; their list begins after `first` bytes."""
        page, at = self._page(number), 100 if number == 1 else 0
        count = int.from_bytes(page[at + 3 : at + 5], "big")
        for one in range(min(count, self.size // 2)):
            place = page[at + first + 2 * one : at + first + 2 * one + 2]
            if len(place) == 2:
                yield int.from_bytes(place, "big")

    def _children(self, number: int) -> list[int]:
        page, at = self._page(number), 100 if number == 1 else 0
        places = [at + 8, *self._cells(number, 12)]
        return [int.from_bytes(page[place : place + 4], "big") for place in places]

    def _rows(self, number: int) -> Iterator[Row]:
        page = self._page(number)
        for place in self._cells(number, 8):
            try:
                yield self._row(page, place)
            except (_NoRowError, IndexError, struct.error):
                continue

    def _row(self, page: bytes, place: int) -> Row:
        length, place = _varint(page, place)
        key, place = _varint(page, place)
        if not 0 < length <= min(_LARGEST, len(self._raw)):
            raise _NoRowError
        here = self._local(length)
        payload = page[place : place + here]
        if here < length:
            payload += self._rest(int.from_bytes(page[place + here : place + here + 4], "big"))
        if len(payload) < length:
            raise _NoRowError
        return _signed(key), tuple(_values(payload[:length]))

    def _local(self, length: int) -> int:
        """How many bytes of a row lie on its leaf."""
        most = self.size - 35
        if length <= most:
            return length
        least = (self.size - 12) * 32 // 255 - 23
        here = least + (length - least) % (self.size - 4)
        return here if here <= most else least

    def _rest(self, number: int) -> bytes:
        """What of a row lies on further pages."""
        parts: list[bytes] = []
        seen: set[int] = set()
        while 1 <= number <= self.count and number not in seen:
            seen.add(number)
            page = self._page(number)
            parts.append(page[4 : self.size])
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts)

    def _unused(self) -> set[int]:
        """The pages on the list of free ones: what was removed is not to come back.

        None where that list makes no sense: then it is damaged, and could name pages in use.
        """
        number, count = struct.unpack(">II", self._raw[32:40].ljust(8, b"\0"))
        found: set[int] = set()
        while number:
            if number in found or not 1 < number <= self.count:
                return set()
            page = self._page(number).ljust(self.size, b"\0")
            following, many = struct.unpack(">II", page[:8])
            if many > self.size // 4 - 2:
                return set()
            found |= {number, *struct.unpack(f">{many}I", page[8 : 8 + 4 * many])}
            number = following
        return found if len(found) == count else set()


def _varint(page: bytes, place: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where it ends."""
    value = 0
    for one in range(9):
        byte = page[place + one]
        if one == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + one + 1
    raise _NoRowError


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number


def _values(payload: bytes) -> Iterator[Value]:
    head, place = _varint(payload, 0)
    if head > len(payload):
        raise _NoRowError
    at = head
    while place < head:
        kind, place = _varint(payload, place)
        value, at = _value(payload, kind, at)
        yield value
    if at != len(payload):
        raise _NoRowError


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    """One value by its serial type, and where it ends."""
    if kind in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[kind], at
    if kind in (10, 11):
        raise _NoRowError
    length = (kind - 12) // 2 if kind >= 12 else _INTEGERS.get(kind, 8)
    raw = payload[at : at + length]
    if len(raw) < length:
        raise _NoRowError
    if kind in _INTEGERS:
        return int.from_bytes(raw, "big", signed=True), at + length
    if kind == 7:
        return struct.unpack(">d", raw)[0], at + length
    return (raw.decode("utf-8", "replace") if kind % 2 else raw), at + length
