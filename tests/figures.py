"""Figures drawn once for many tests: most look at what is painted over them, or beside them."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QImage, QPainter

from acupress.painting.figure import Figures

MOST_BYTES = 128 * 2**20
_drawn: OrderedDict[object, QImage] = OrderedDict()
_made = Figures._made


def _made_once(self: Figures, key: object, draw: Callable[[QPainter], None]) -> QImage:
    """Draw a figure unless a test before has: its key tells all that there is to it."""
    if key not in self._kept and key in _drawn:
        self._keep(key, QImage(_drawn[key]))  # type: ignore[arg-type]
    image = _made(self, key, draw)  # type: ignore[arg-type]
    _drawn[key] = QImage(image)
    _drawn.move_to_end(key)
    while sum(one.sizeInBytes() for one in _drawn.values()) > MOST_BYTES:
        _drawn.popitem(last=False)
    return image


@contextmanager
def drawn_once() -> Iterator[None]:
    """Let all figures share what they have drawn."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Figures, "_made", _made_once)
        yield
