"""Where everything stands in a session, computed: nothing is ever clipped.

Text is measured at the wished size first. What is needed least goes first when there is no room;
only then does the text get smaller.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetricsF

from acupress.ui.session_needs import Layout, Needs
from acupress.ui.session_text import balanced, characters_font, text_width
from acupress.ui.step_list import list_height
from acupress.ui.style import GRID, TARGET, measure, metrics

_DROPS = ("names", "line", "stacked", "next", "extras", "steps", "eyebrow", "ring", "diagram")
"""What goes when there is no room, least needed first; "stacked" puts the countdown beside."""
_FAR_DROPS = ("names", "extras", "line", "next", "stacked", "steps", "eyebrow", "ring", "diagram")
_NOT_FROM_AFAR = 4
"""So many of these go at once where she looks from afar: breath, time and point get their room."""
_SHRINKS = (1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.54, 0.46, 0.4, 0.34)
_WORTH = 0.75
"""Down to this part of the wished size the text shrinks before diagram or ring are dropped."""
_LEAST_SCALE = 0.6
_NAME_SHRINKS = 0.62
"""A long name shrinks down to this part of its size; below that, everything shrinks with it."""


@dataclass(frozen=True)
class _Row:
    key: str
    height: int
    gap: int = 0


def arrange(needs: Needs, size: QSize, text_scale: float) -> Layout:
    """Return where everything stands in a window of `size` pixels."""
    window = _window(size)
    # Both count, but not in full: twice the window and twice the text is not four times the text.
    wished = max(window, text_scale) * min(window, text_scale) ** (0.35 if window > 1 else 1)
    last = None
    wanted, least = (_FAR_DROPS, _NOT_FROM_AFAR) if needs.far else (_DROPS, 0)
    order = tuple(one for one in wanted if one != "ring" or not needs.paced)
    for shrink, drops in _ways(order, least):
        scale = max(wished * shrink, _LEAST_SCALE)
        dropped = frozenset(order[:drops])
        for role in _roles(needs, dropped):
            last = _Try(needs, size, scale, window, dropped, role)
            if last.fits():
                return last.layout
    assert last is not None
    return last.layout  # smaller than any window may get


def _window(size: QSize) -> float:
    """How much larger than usual everything is in a window of this size."""
    if size.height() > 1.15 * size.width():
        return min(max(min(size.width() / 720, size.height() / 1100), 0.92), 2.4)
    return min(max(min(size.width() / 1280, size.height() / 800), 0.86), 2.4)


def _ways(order: tuple[str, ...], least: int) -> Iterator[tuple[float, int]]:
    """Text shrunk how far, and how many things dropped, best first.

    The diagram and the ring are worth a somewhat smaller text; nothing else is.
    """
    kept = order.index("eyebrow") + 1
    for shrink in _SHRINKS:
        if shrink >= _WORTH:
            yield from ((shrink, drops) for drops in range(least, kept + 1))
    for shrink in _SHRINKS:
        yield from ((shrink, drops) for drops in range(kept + 1, len(order) + 1))


def _roles(needs: Needs, dropped: frozenset[str]) -> tuple[str, ...]:
    """Label roles to try for the instruction: large where there is no ring beside it."""
    if "stacked" not in dropped:
        return ("large", "lead") if needs.steps else ("lead",)
    return ("lead", "body")


class _Try:
    """One attempt at a scale, with some things dropped."""

    def __init__(
        self,
        needs: Needs,
        size: QSize,
        scale: float,
        window: float,
        drops: frozenset[str],
        role: str,
    ) -> None:
        self.needs, self.drops, self.role = needs, drops, role
        self.wide, self.high = size.width(), size.height()
        # Whole steps: a window being resized does not restyle at every pixel.
        self.scale = round(scale * 24) / 24
        self.unit = max(5, round(GRID * min(max(window, 0.7), 2.0)))
        self.window = window
        self.layout = Layout(
            self.scale, role, self.scale, _eyebrow(needs, drops), "names" not in drops
        )
        self._header = max(TARGET, round(metrics("heading", self.scale).height()) + 4)
        self._top = self._header + 2 * self.unit
        self._countdown = text_width(needs.countdown, "countdown", self.scale)

    def fits(self) -> bool:
        """Place everything; False where something does not fit."""
        across = self.wide >= 1.12 * self.high and self.wide >= 700
        if not self._place_header():
            return False
        if across and "diagram" not in self.drops:
            return self._place_columns()
        return self._place_column()

    @property
    def _margin(self) -> int:
        return 3 * self.unit if self.wide >= 700 else 2 * self.unit

    def _place_header(self) -> bool:
        margin, high = self._margin, self._header
        care = text_width(self.needs.care, "strong", self.scale) + 2 * GRID + 6
        left = margin + GRID
        room = self.wide - left - margin - care - 2 * GRID
        if room < 4 * metrics("heading", self.scale).averageCharWidth():
            return False
        title = text_width(self.needs.title, "heading", self.scale)
        places = self.layout.places
        places["care"] = QRect(self.wide - margin - care + GRID, self.unit, care, high)
        places["title"] = QRect(left, self.unit, min(title, room), high)
        if self.needs.subtitle:
            wanted = text_width(self.needs.subtitle, "quiet_body", self.scale)
            start = left + title + 2 * GRID
            if title + 2 * GRID + wanted <= room:
                places["subtitle"] = QRect(start, self.unit, wanted, high)
        if title > 1.4 * room:
            del places["title"]  # three letters of a name tell nothing
        return True

    def _place_columns(self) -> bool:
        """Diagram at the left, words at the right."""
        margin = self._margin
        share = min(0.5, 0.355 + 0.1 * max(0.0, self.scale / self.window - 1))
        right = round((self.wide - 3 * margin) * share)
        left = self.wide - 3 * margin - right - self.unit
        steps = _steps_height(self.drops, self.scale)
        bottom = self.high - margin
        places = self.layout.places
        if steps:
            places["steps"] = QRect(margin + GRID, bottom - steps, left - GRID, steps)
        high = bottom - (steps + 2 * self.unit if steps else 0) - self._top
        if left < 260 or high < 220:
            return False
        places["diagram"] = QRect(margin, self._top, left, high)
        x = self.wide - margin - right
        rows = self._rows(right)
        if rows is None:
            return False
        ring = round(0.9 * right)
        if not self.needs.far:
            ring = min(ring, round(330 * self.window))
        return self._stack(rows, x, right, self._top + self.unit, bottom, ring)

    def _place_column(self) -> bool:
        """One below the other; the diagram takes what the words leave."""
        margin = self._margin
        width = min(self.wide - 2 * margin, round(900 * max(1.0, self.window)))
        x = (self.wide - width) // 2
        bottom = self.high - margin
        steps = _steps_height(self.drops, self.scale)
        places = self.layout.places
        if steps:
            places["steps"] = QRect(x, bottom - steps, width, steps)
            bottom -= steps + 2 * self.unit
        stacked = "stacked" not in self.drops
        ring = min(round((0.27 if stacked else 0.2) * self.high), round(0.44 * width))
        rows = self._rows(width)
        if rows is None:
            return False
        free = bottom - self._top - _natural(rows, ring)
        if "diagram" in self.drops:
            return self._stack(rows, x, width, self._top, bottom, round(0.5 * self.high))
        high = free - 2 * self.unit
        if high < max(150, (0.3 if stacked else 0.22) * self.high):
            return False
        places["diagram"] = QRect(x, self._top, width, high)
        return self._stack(rows, x, width, self._top + high + 2 * self.unit, bottom, ring)

    def _rows(self, width: int) -> list[_Row] | None:
        """Return all rows but the ring's height, None where a word is too long for the width."""
        needs, scale, unit = self.needs, self.scale, self.unit
        rows = []
        if eyebrow := self.layout.eyebrow:
            rows.append(_Row("eyebrow", measure(eyebrow, "eyebrow", width, scale)))
        high = self._name_height(width)
        if not high:
            return None
        rows.append(_Row("name", high))
        if needs.line and "line" not in self.drops:
            rows.append(_Row("line", measure(needs.line, "quiet_body", width, scale)))
        if needs.ring and "ring" not in self.drops:
            rows.append(_Row("ring", 0, 2 * unit))
        if needs.countdown and not self._beside:
            high = round(0.86 * metrics("countdown", scale).height())
            rows.append(_Row("countdown", high, unit if needs.ring else 2 * unit))
        if needs.steps:
            high = list_height(needs.steps, self.role, width, scale)
            rows.append(_Row("list", high, 2 * unit))
        else:
            high = measure(needs.instruction, self.role, width, scale)
            rows.append(_Row("instruction", high, unit))
        if needs.next and "next" not in self.drops:
            rows.append(_Row("next", measure(needs.next, "strong", width, scale), unit))
        if needs.hint and (needs.clocked or needs.far or "line" not in self.drops):
            rows.append(_Row("hint", measure(needs.hint, "quiet_body", width, scale), 2 * unit))
        buttons = self._button_rows(width)
        return rows + buttons if buttons else None

    def _button_rows(self, width: int) -> list[_Row]:
        """Return the rows of buttons, nothing where a word is too long for the width."""
        needs, scale, unit = self.needs, self.scale, self.unit
        rows = []
        if needs.found:
            high = max(TARGET + 12, round(56 * scale))
            if text_width(needs.found, "heading", scale) + 3 * unit > width:
                return []
            rows.append(_Row("found", high, 2 * unit))
        if needs.extras and "extras" not in self.drops:
            if sum(_extra_widths(needs, scale)) > width:
                return []
            rows.append(_Row("extras", max(TARGET, round(40 * scale)), unit))
        if not self._button_widths(width):
            return []
        high = max(TARGET, round((52 if self.high > 560 else 46) * scale))
        return [*rows, _Row("buttons", high, 2 * unit)]

    def _name_height(self, width: int) -> int:
        """Set the name's size and return its height; 0 where it would be too small to read."""
        longest = max(self.needs.name.split() or [""], key=len)
        full = text_width(longest, "display", self.scale)
        if full * _NAME_SHRINKS > width:
            return 0
        # A margin, as letters do not shrink by quite as much as their size.
        self.layout.name = self.scale * min(1.0, 0.98 * width / full if full > width else 1.0)
        return measure(self.needs.name, "display", width, self.layout.name)

    @property
    def _beside(self) -> bool:
        """Whether the countdown stands beside the ring."""
        return "stacked" in self.drops and self.needs.ring and "ring" not in self.drops

    def _button_widths(self, width: int) -> list[int]:
        """Return the widths of Back, Pause and Skip, nothing where they do not fit."""
        gap, pad = self.unit, max(10, round(12 * self.scale)) * 2 + 6
        least = [max(TARGET, text_width(one, "strong", self.scale) + pad)
                 for one in self.needs.buttons]  # fmt: skip
        spare = width - 2 * gap - sum(least)
        if spare < 0:
            return []
        outer = max(*(least[0], least[2]), round(0.235 * (width - 2 * gap)))
        if width - 2 * gap - 2 * outer >= least[1]:
            return [outer, width - 2 * gap - 2 * outer, outer]
        return [least[0] + spare // 3, least[1] + spare - 2 * (spare // 3), least[2] + spare // 3]

    def _stack(
        self, rows: list[_Row], x: int, width: int, top: int, bottom: int, most: int
    ) -> bool:
        """Place rows from `top`; the buttons end at `bottom`; the ring takes what is left."""
        others = sum(row.height + row.gap for row in rows)
        has_ring = any(row.key == "ring" for row in rows)
        free = bottom - top - others
        least = round(min(150 if not self._beside else 104, 0.5 * width) * min(self.window, 1.2))
        if self._beside:
            least = max(least, round(0.8 * metrics("countdown", self.scale).height()))
            room = self._countdown
            most = min(most, width - room - 4 * self.unit)
        if free < (least if has_ring else 0) or (has_ring and most < least):
            return False
        ring = min(free, most) if has_ring else 0
        slack = free - ring
        keys = [row.key for row in rows]
        foot = next(key for key in ("hint", "found", "extras", "buttons") if key in keys)
        # Above the ring a third of what is left over, above the last buttons the rest.
        above = 0 if self.needs.steps or not has_ring else slack // 3
        y, spread = top, {"ring": above, foot: slack - above}
        for row in rows:
            y += row.gap + spread.get(row.key, 0)
            high = ring if row.key == "ring" else row.height
            self._place(row.key, QRect(x, y, width, high))
            y += high
        return True

    def _place(self, key: str, rect: QRect) -> None:
        places = self.layout.places
        if key == "ring" and self._beside:
            room = self._countdown
            gap = 3 * self.unit
            total = rect.height() + (gap + room if self.needs.countdown else 0)
            x = rect.x() + (rect.width() - total) // 2
            places["ring"] = QRect(x, rect.y(), rect.height(), rect.height())
            if self.needs.countdown:
                places["countdown"] = QRect(x + rect.height() + gap, rect.y(), room, rect.height())
        elif key == "ring":
            x = rect.x() + (rect.width() - rect.height()) // 2
            places["ring"] = QRect(x, rect.y(), rect.height(), rect.height())
        elif key == "buttons":
            x = rect.x()
            for name, wide in zip(
                ("back", "pause", "skip"), self._button_widths(rect.width()), strict=True
            ):
                places[name] = QRect(x, rect.y(), wide, rect.height())
                x += wide + self.unit
        elif key == "extras":
            widths = _extra_widths(self.needs, self.scale)
            gap = (rect.width() - sum(widths)) // (len(widths) + 1)
            x = rect.x() + gap
            for (name, _), wide in zip(self.needs.extras, widths, strict=True):
                places[name] = QRect(x, rect.y(), wide, rect.height())
                x += wide + gap
        elif key == "instruction":
            width = balanced(self.needs.instruction, self.role, rect.width(), self.scale)
            x = rect.x() + (rect.width() - width) // 2
            places[key] = QRect(x, rect.y(), width, rect.height())
        elif key == "name":
            places.update(_name_places(self.needs, self.layout.name, rect))
        else:
            places[key] = rect


def _name_places(needs: Needs, scale: float, rect: QRect) -> Iterator[tuple[str, QRect]]:
    """The name, and the characters beside it where there is room."""
    name = text_width(needs.name, "display", scale)
    if needs.characters and name < rect.width():
        own = QFontMetricsF(characters_font(needs.characters_family, scale))
        wanted = round(own.horizontalAdvance(needs.characters) + 2)
        gap = round(14 * scale)
        if name + gap + wanted <= rect.width():
            yield "name", QRect(rect.x(), rect.y(), name, rect.height())
            # Both stand on the same baseline.
            base = rect.y() + metrics("display", scale).ascent() - own.ascent()
            yield (
                "characters",
                QRect(rect.x() + name + gap, round(base), wanted, round(own.height()) + 1),
            )
            return
    yield "name", rect


def _extra_widths(needs: Needs, scale: float) -> list[int]:
    """How wide each of the quiet buttons is."""
    pad = 2 * max(10, round(10 * scale))
    return [max(TARGET, text_width(words, "strong", scale) + pad) for _, words in needs.extras]


def _natural(rows: list[_Row], ring: int) -> int:
    """Height of all rows with a ring of this size."""
    return sum(row.height + row.gap + (ring if row.key == "ring" else 0) for row in rows)


def _eyebrow(needs: Needs, drops: frozenset[str]) -> str:
    """What stands above the name. A side never goes: it moves here when its line goes."""
    counted = needs.eyebrow if "eyebrow" not in drops else ""
    side = needs.side if "line" in drops else ""
    return " · ".join(filter(None, (counted, side)))


def _steps_height(drops: frozenset[str], scale: float) -> int:
    """Height of the bar of steps, with its names or without."""
    if "steps" in drops:
        return 0
    names = round(8 * scale + 21 * scale) if "names" not in drops else 2
    return round(max(6.0, 8 * scale)) + names
