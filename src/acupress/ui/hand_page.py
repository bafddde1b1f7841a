"""Her own hand as a ruler: a bank card tells the screen's size, her fingers on the screen theirs.

Millimetres can be typed as well, for those who have a ruler at hand.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from acupress.core.hand import BANK_CARD_MM, FOUR_FINGERS_MM, SCREEN_PIXELS, THUMB_MM, Hand
from acupress.core.settings import TABLE
from acupress.painting.theme import Theme
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.life_ruler import FingerStrip
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label

_FINE = 100
"""The slider's steps for each pixel per mm."""
_USUAL_FINGERS, _USUAL_THUMB = 70.0, 21.0
"""Where measuring begins, in mm."""


class HandPage(Page):
    """Screen first, then four fingers and the thumb; each holds at once, and can be forgotten."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(label(self.tr("Your hand is the ruler"), "title"))
        words = self.tr(
            "Distances to a point are told in fingers' breadths, always your own. Once measured,"
            " the finger rulers here are shown as broad as yours."
        )
        self._column.addWidget(label(words, "lead"))
        self.card = BankCard(desk.theme)
        self.card.setAccessibleName(self.tr("The drawn card"))
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.four = self._millimetres(FOUR_FINGERS_MM, "four_fingers", self.tr("Four fingers"))
        self.thumb = self._millimetres(THUMB_MM, "thumb", self.tr("Thumb"))
        self.strips = {count: FingerStrip(desk.theme, joints=True) for count in (4, 1)}
        self._add_screen()
        self._add_fingers()
        buttons = Flow()
        self.done_button = button(self.tr("Done"), "primary", self.done.emit)
        buttons.add(self.done_button)
        buttons.add(button(self.tr("Forget these measures"), "link", self.forget))
        self._column.addWidget(buttons)
        self._column.addStretch(1)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the card."""
        super().showEvent(event)
        if not event.spontaneous():  # a window that comes back keeps its focus
            self.size_slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does, Escape goes back: everything is kept already."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def forget(self) -> None:
        """Go back to not measured."""
        self._desk.settings.change(screen=0, four_fingers=0, thumb=0)
        self._show()

    def _add_screen(self) -> None:
        frame, inside = self._card()
        inside.addWidget(label(self.tr("1. How large is your screen?"), "heading"))
        words = self.tr(
            "Hold a bank card against the screen and move the slider until the drawn card is just"
            " as wide. Any card with a chip will do: they are all 85.6 mm wide."
        )
        inside.addWidget(label(words, "body"))
        self.size_slider.setRange(round(SCREEN_PIXELS[0] * _FINE), round(SCREEN_PIXELS[1] * _FINE))
        self.size_slider.setPageStep(10)
        self.size_slider.setAccessibleName(self.tr("Width of the drawn card"))
        self.size_slider.valueChanged.connect(self._screen_moved)
        _leave_wheel(self.size_slider)
        inside.addWidget(self.size_slider)
        inside.addWidget(self.card)
        self._column.addWidget(frame)

    def _add_fingers(self) -> None:
        frame, inside = self._card()
        inside.addWidget(label(self.tr("2. How broad are your fingers?"), "heading"))
        words = self.tr(
            "Press the upper arrow and fingers are drawn below. Lay four fingers, held together, on"
            " them and change the number until they are equally broad at the middle joints. Then do"
            " the same with your thumb, at its joint. Or measure with a ruler and type the"
            " millimetres."
        )
        inside.addWidget(label(words, "body"))
        for count, field, name in (
            (4, self.four, self.tr("Four fingers")),
            (1, self.thumb, self.tr("Thumb")),
        ):
            inside.addSpacing(GRID)
            title = label(name, "strong")
            title.setBuddy(field)
            inside.addWidget(title)
            inside.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
            inside.addWidget(self.strips[count], 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(frame)

    def _card(self) -> tuple[QFrame, QVBoxLayout]:
        """A card with a narrower edge than usual: what is drawn at life size needs the room."""
        frame, inside = card()
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        return frame, inside

    def _millimetres(self, room: tuple[float, float], key: str, name: str) -> QDoubleSpinBox:
        field = _Millimetres(_USUAL_THUMB if key == "thumb" else _USUAL_FINGERS)
        field.setDecimals(1)
        field.setSingleStep(0.5)
        # One step below the least stands for not measured.
        field.setRange(room[0] - 0.5, room[1])
        field.setSpecialValueText(self.tr("not measured"))
        field.setSuffix(self.tr(" mm"))
        field.setAccessibleName(name)
        field.setKeyboardTracking(False)
        field.setMinimumWidth(round(120 * self._desk.scale))
        field.lineEdit().setTextMargins(GRID, 0, 0, 0)
        _leave_wheel(field)
        field.valueChanged.connect(self._keeper(key))
        return field

    def _keeper(self, key: str) -> Callable[[float], None]:
        def keep(value: float) -> None:
            # What she types between "not measured" and the least is not a hand's either.
            self._desk.settings.change(**{key: 0 if TABLE[key].problem(value) else value})
            self._show()

        return keep

    def _screen_moved(self, value: int) -> None:
        self._desk.settings.change(screen=value / _FINE)
        self._show()

    def _show(self) -> None:
        """Show what is kept."""
        hand = self._desk.hand
        screen = hand.screen or self._guess()
        for field, value in ((self.four, hand.four_fingers), (self.thumb, hand.thumb)):
            field.blockSignals(True)
            field.setValue(value or field.minimum())
            field.blockSignals(False)
        self.size_slider.blockSignals(True)
        self.size_slider.setValue(round(screen * _FINE))
        self.size_slider.blockSignals(False)
        self.card.show_scale(screen)
        for count, strip in self.strips.items():
            strip.show_fingers(count, Hand(hand.four_fingers, hand.thumb, screen))
        # What is drawn at life size cannot give way: the column does, and at last it scrolls.
        widest = max(strip.sizeHint().width() for strip in self.strips.values())
        column = self._column.parentWidget()
        assert column is not None
        column.setMaximumWidth(max(self._most, widest + 4 * GRID))

    def _guess(self) -> float:
        """What the system says of this screen; it is often wrong, hence the card."""
        found = self.size_slider.logicalDpiX() / 25.4
        return min(max(found, SCREEN_PIXELS[0]), SCREEN_PIXELS[1])


def _leave_wheel(field: QWidget) -> None:
    """Let the wheel scroll the page: a measure is not to change on the way past it."""
    field.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]


class _Millimetres(QDoubleSpinBox):
    """A breadth whose first step up from "not measured" leads to what is usual."""

    def __init__(self, usual: float) -> None:
        super().__init__()
        self._usual = usual

    def stepBy(self, steps: int) -> None:
        if steps > 0 and self.value() <= self.minimum():
            self.setValue(self._usual)
        else:
            super().stepBy(steps)


class BankCard(QWidget):
    """A card drawn at a scale in pixels for each mm."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale, self._upright = theme, 4.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scale(self, scale: float) -> None:
        """Draw it at so many pixels for each mm."""
        self._scale = scale
        self._fit()

    @property
    def drawn(self) -> QRectF:
        """The card's outline in pixels; upright where there is no room for its length."""
        size = QSizeF(*BANK_CARD_MM) * self._scale
        if self._upright:
            size.transpose()
        return QRectF(QPointF(2, 2), size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand or lie as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._upright = self.width() < BANK_CARD_MM[0] * self._scale + 4
        self.setFixedHeight(round(self.drawn.height()) + 4)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card: plain, with its chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, corner = self.drawn, 3.2 * self._scale
        painter.setPen(QPen(QColor(self._theme.action), 2))
        painter.setBrush(QColor(self._theme.tint))
        painter.drawRoundedRect(place, corner, corner)
        x, y, wide, high = (20, 10, 9.5, 12) if self._upright else (10, 19, 12, 9.5)
        chip = QRectF(x * self._scale, y * self._scale, wide * self._scale, high * self._scale)
        painter.setPen(QPen(QColor(self._theme.outline), 1.5))
        painter.setBrush(QColor(self._theme.card))
        painter.drawRoundedRect(chip, 2 * self._scale, 2 * self._scale)
