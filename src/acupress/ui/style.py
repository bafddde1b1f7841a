"""One style sheet for the whole app, made from a theme's colour roles.

Screens name what a widget is; they never set colours, sizes or fonts themselves. The properties:

``QLabel[role=...]``      display 40, title 28, large 24, lead 20, heading 20 semibold, body 15,
                          strong 15 semibold, quiet 13, quiet_body 15 quiet, eyebrow 15 in the
                          action colour, care 15 in the care colour, care_title 28 in it,
                          countdown 60 light, number (a figure in a circle, 26 x 26, centred)
``QPushButton[kind=...]`` primary (filled, round), quiet (outlined, round), link (text only),
                          care (as link, in the care colour), choice (large, checkable, its words
                          at the left; `Choice` wraps them), chip (small, round, checkable)
``QPushButton[shape=...]`` large (the one thing to do), number (as wide as high)
``QFrame[frame=...]``     screen (ground), card (corners 20), panel (tinted, corners 20), chip,
                          line (a hairline; give it no size of its own), scrim (lies over what
                          has to wait, below a card that asks something)

Inputs (QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QCheckBox, QRadioButton, QSlider), lists,
tabs, menus, scroll bars and tool tips need no property. Use the app style "Fusion" below the sheet
and `app_font` as the application's font. All sizes are logical pixels at a text scale of 1.

The makers (`label`, `button`, `card`) set the properties; labels made by them wrap their words,
and `button(..., "choice")` is a `Choice`, which wraps them too.
"""

from collections.abc import Callable
from functools import cache
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from acupress.painting import fonts
from acupress.painting.fonts import Weight
from acupress.painting.theme import Theme
from acupress.ui.checkable import Checkable

GRID = 8
"""Distances are multiples of this many pixels."""
TARGET = 44
"""Nothing to click or touch is smaller than this, in pixels."""
CORNER = 20

ROLES: dict[str, tuple[int, Weight, str]] = {
    "countdown": (60, "light", "ink"),
    "display": (40, "semibold", "ink"),
    "title": (28, "semibold", "ink"),
    "large": (24, "regular", "ink"),
    "lead": (20, "regular", "ink"),
    "heading": (20, "semibold", "ink"),
    "body": (15, "regular", "ink"),
    "strong": (15, "semibold", "ink"),
    "quiet_body": (15, "regular", "quiet"),
    "quiet": (13, "regular", "quiet"),
    "eyebrow": (15, "semibold", "action"),
    "care": (15, "regular", "care"),
    "care_title": (28, "semibold", "care"),
}
"""Size in pixels, weight and colour role of each label role."""
_QSS_WEIGHTS: dict[Weight, int] = {"light": 300, "regular": 400, "semibold": 600}


def role_font(role: str, scale: float = 1.0) -> QFont:
    """Return the font of a label role at a text scale, to measure with."""
    size, weight, _ = ROLES[role]
    return fonts.font(size * scale, weight)


def measure(text: str, role: str, width: float, scale: float = 1.0) -> int:
    """Return the height in pixels of a label's text when it wraps within `width` pixels."""
    room = QRectF(0, 0, max(1.0, width), 1e6)
    box = metrics(role, scale).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
    return ceil(box.height())


@cache
def metrics(role: str, scale: float = 1.0) -> QFontMetricsF:
    """Return the measures of a label role's font; kept, as layouts ask for them often."""
    return QFontMetricsF(role_font(role, scale))


def app_font(scale: float = 1.0) -> QFont:
    """Return the font for QApplication.setFont."""
    return role_font("body", scale)


def label(text: str = "", role: str = "body", parent: QWidget | None = None) -> QLabel:
    """Return a label that wraps its words and never shows its text as markup."""
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    policy = made.sizePolicy()
    policy.setHeightForWidth(True)
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    made.setSizePolicy(policy)
    return made


def button(
    text: str,
    kind: str = "quiet",
    clicked: Callable[[], object] | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button of a kind; `choice` and `chip` can be checked."""
    made = Choice(text, parent) if kind == "choice" else Checkable(text, parent)
    made.setProperty("kind", kind)
    made.setCheckable(kind in {"choice", "chip"})
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())
    return made


class Choice(Checkable):
    """A large option to check. Unlike other buttons it wraps its words and grows with them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.words = label(text, "lead", self)
        # Clicks are the button's, and assistive technology reads its name once.
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        inside.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the words."""
        return self.words.text()

    def setText(self, text: str) -> None:
        """Change the words, and the name for assistive technology with them."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that the wrapped words need."""
        return max(super().sizeHint().height(), self._inside().heightForWidth(width))

    def sizeHint(self) -> QSize:
        """Return the size with the words on as few lines as a layout likes."""
        return super().sizeHint().expandedTo(self._inside().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the least size; words may wrap."""
        return self._inside().minimumSize().expandedTo(QSize(TARGET, TARGET))

    def _inside(self) -> QLayout:
        inside = self.layout()
        assert inside is not None
        return inside


def card(parent: QWidget | None = None, frame: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """Return a card (or another kind of frame) with its layout."""
    made = QFrame(parent)
    made.setProperty("frame", frame)
    inside = QVBoxLayout(made)
    inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
    inside.setSpacing(GRID)
    return made, inside


def restyle(widget: QWidget) -> None:
    """Show a property that was changed after the widget was first shown."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it was not: the style comes to it with the property
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """Return the style sheet of the whole app. `scale` multiplies text, and what holds text."""
    return "\n".join(
        (
            _grounds(theme),
            _labels(theme, scale),
            _buttons(theme, scale),
            _choices(theme, scale),
            _inputs(theme, scale),
            _marks(theme, scale),
            _lists(theme, scale),
        )
    )


def _px(size: float, scale: float = 1.0) -> str:
    return f"{max(1, round(size * scale))}px"


def _veil(theme: Theme) -> str:
    """The ground's colour, a little transparent, over what has to wait."""
    red, green, blue = (int(theme.ground[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, 0.82)"


def _grounds(theme: Theme) -> str:
    # Where a card has its ground's colour, an edge shows where it ends.
    edge = f"1px solid {theme.outline}" if theme.card == theme.ground else "none"
    return f"""
QMainWindow, QDialog, QWidget[frame="screen"] {{ background: {theme.ground}; }}
QWidget {{ color: {theme.ink}; font-family: "{fonts.family()}"; selection-color: {theme.on_action};
  selection-background-color: {theme.action}; }}
QFrame[frame="card"] {{ background: {theme.card}; border: {edge}; border-radius: {CORNER}px; }}
QFrame[frame="scrim"] {{ background: {_veil(theme)}; border: none; }}
QFrame[frame="panel"] {{ background: {theme.tint}; border: none; border-radius: {CORNER}px; }}
QFrame[frame="chip"] {{ background: {theme.card}; border: none; border-radius: 16px; }}
QFrame[frame="line"] {{ background: {theme.hairline}; border: none; min-height: 1px;
  max-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget[frame="plain"] {{ background: transparent;
  border: none; }}
QToolTip {{ background: {theme.ink}; color: {theme.ground}; border: none; padding: 6px; }}"""


def _labels(theme: Theme, scale: float) -> str:
    rules = ["QLabel { background: transparent; padding: 0; }"]
    for role, (size, weight, colour) in ROLES.items():
        rules.append(
            f'QLabel[role="{role}"] {{ font-size: {_px(size, scale)};'
            f" font-weight: {_QSS_WEIGHTS[weight]}; color: {getattr(theme, colour)}; }}"
        )
    side = round(26 * scale)
    rules.append(
        f'QLabel[role="number"] {{ background: {theme.action}; color: {theme.on_action};'
        f" font-size: {_px(15, scale)}; font-weight: 600; border-radius: {side // 2}px; }}"
    )
    return "\n".join(rules)


def _buttons(theme: Theme, scale: float) -> str:
    height = max(TARGET, round(TARGET * scale))
    # The border is part of every state, so that focus moves nothing: 3 px around, text within.
    return f"""
QPushButton {{ outline: none; font-size: {_px(15, scale)}; font-weight: 600;
  border: 3px solid transparent;
  border-radius: {(height + 6) // 2}px; min-height: {height}px; padding: 0 {_px(21, scale)}; }}
QPushButton[kind="primary"] {{ background: {theme.action}; color: {theme.on_action}; }}
QPushButton[kind="primary"]:hover {{ background: {theme.action_strong}; }}
QPushButton[kind="primary"]:pressed {{ background: {theme.action_strong}; }}
QPushButton[kind="quiet"], QPushButton[kind="chip"] {{ background: {theme.card};
  color: {theme.ink}; border: 1px solid {theme.hairline}; margin: 0; padding: 2px {
        _px(23, scale)
    }; }}
QPushButton[kind="quiet"]:hover, QPushButton[kind="chip"]:hover {{ border-color: {theme.outline}; }}
QPushButton[kind="quiet"]:pressed {{ background: {theme.tint}; }}
QPushButton[kind="chip"]:checked {{ background: {theme.tint}; color: {theme.action};
  border: 2px solid {theme.action}; padding: 1px {_px(22, scale)}; }}
QPushButton[kind="link"] {{ background: transparent; color: {theme.action};
  padding: 0 {_px(8)}; border-radius: 8px; }}
QPushButton[kind="care"] {{ background: transparent; color: {theme.care};
  padding: 0 {_px(8)}; border-radius: 8px; }}
QPushButton[kind="link"]:hover, QPushButton[kind="care"]:hover {{ text-decoration: underline; }}
QPushButton:disabled {{ color: {theme.quiet}; background: {theme.tint};
  border-color: {theme.tint}; }}
QPushButton[kind="quiet"]:focus, QPushButton[kind="chip"]:focus {{
  border: 3px solid {theme.focus}; padding: 0 {_px(21, scale)}; }}
QPushButton[kind="chip"]:checked:focus {{ text-decoration: underline; }}
QPushButton[kind="primary"]:focus, QPushButton[kind="link"]:focus,
QPushButton[kind="care"]:focus {{ border: 3px solid {theme.focus}; }}
QPushButton[shape="large"] {{ font-size: {_px(20, scale)}; min-height: {height + 12}px;
  border-radius: {(height + 18) // 2}px; }}
QPushButton[shape="number"] {{ min-width: {height}px; max-width: {height}px; padding: 2px; }}
QPushButton[shape="number"]:checked {{ padding: 1px; }}
QPushButton[shape="number"]:focus {{ padding: 0; }}
QPushButton::menu-indicator {{ subcontrol-position: right center; right: {_px(16, scale)};
  {_arrow(theme, scale, down=True)} }}
QPushButton[shape="menu"] {{ padding-right: {_px(40, scale)}; }}
QPushButton[shape="menu"]:focus {{ padding-right: {_px(38, scale)}; }}"""


def _choices(theme: Theme, scale: float) -> str:
    return f"""
QPushButton[kind="choice"] {{ background: {theme.card}; color: {theme.ink};
  font-size: {_px(20, scale)}; font-weight: 400; text-align: left; border-radius: {CORNER}px;
  border: 1px solid {theme.outline}; min-height: {_px(56, scale)};
  padding: 2px {_px(22)}; }}
QPushButton[kind="choice"]:hover {{ border-color: {theme.action}; }}
QPushButton[kind="choice"]:checked {{ background: {theme.tint};
  border: 3px solid {theme.action}; padding: 0 {_px(20)}; }}
QPushButton[kind="choice"]:focus {{ border: 3px solid {theme.focus}; padding: 0 {_px(20)}; }}"""


def _inputs(theme: Theme, scale: float) -> str:
    height = max(TARGET - 6, round((TARGET - 6) * scale))
    fields = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox"
    return f"""
{fields} {{ background: {theme.card}; color: {theme.ink}; font-size: {_px(15, scale)};
  border: 1px solid {theme.outline}; border-radius: 12px; padding: 2px 10px; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {height}px; }}
QAbstractSpinBox {{ padding-left: 0; padding-right: {_px(32, scale)}; }}
{_focused(fields)} {{ border: 3px solid {theme.focus}; padding: 0 8px; }}
QComboBox::drop-down {{ border: none; width: {_px(30, scale)}; }}
QComboBox::down-arrow {{ {_arrow(theme, scale, down=True)} }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none;
  background: transparent; width: {_px(32, scale)}; height: {height // 2}px; }}
QAbstractSpinBox::up-arrow {{ {_arrow(theme, scale, down=False)} }}
QAbstractSpinBox::down-arrow {{ {_arrow(theme, scale, down=True)} }}
QComboBox QAbstractItemView {{ background: {theme.card}; border: 1px solid {theme.outline};
  font-size: {_px(15, scale)}; padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: {height}px; }}"""


def _arrow(theme: Theme, scale: float, *, down: bool) -> str:
    """A triangle cut from a conical gradient: a style sheet draws none without a picture file."""
    # The gradient's angles are those of a square: a side that runs half its width for its height.
    top, first, last = (1, 0.176, 0.324) if down else (0, 0.676, 0.824)
    return (
        f"width: {_px(12, scale)}; height: {_px(7, scale)}; background: qconicalgradient("
        f"cx:0.5, cy:{top}, angle:0, stop:0 transparent, stop:{first} transparent,"
        f" stop:{first + 0.001} {theme.quiet}, stop:{last} {theme.quiet},"
        f" stop:{last + 0.001} transparent, stop:1 transparent);"
    )


def _focused(names: str) -> str:
    return ", ".join(f"{name.strip()}:focus" for name in names.split(","))


def _marks(theme: Theme, scale: float) -> str:
    """Check boxes, radio buttons and sliders: drawn plainly, so that every look shows them."""
    size = round(22 * max(1.0, scale))
    handle = round(24 * max(1.0, scale))
    return f"""
QCheckBox, QRadioButton {{ font-size: {_px(15, scale)}; spacing: 12px; padding: 2px 6px;
  min-height: {max(TARGET - 10, round((TARGET - 10) * scale))}px; border: 3px solid transparent;
  border-radius: 10px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 3px solid {theme.focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {size}px; height: {size}px;
  background: {theme.card}; border: 2px solid {theme.outline}; }}
QCheckBox::indicator {{ border-radius: 6px; }}
QRadioButton::indicator {{ border-radius: {(size + 4) // 2}px; }}
QCheckBox::indicator:checked {{ border-color: {theme.action}; background: qradialgradient(
  cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 {theme.action}, stop:0.62 {theme.action},
  stop:0.66 {theme.card}, stop:1 {theme.card}); }}
QRadioButton::indicator:checked {{ border-color: {theme.action}; background: qradialgradient(
  cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 {theme.action}, stop:0.55 {theme.action},
  stop:0.62 {theme.card}, stop:1 {theme.card}); }}
QSlider {{ min-height: {TARGET}px; border: 3px solid transparent; border-radius: 10px; }}
QSlider:focus {{ border-color: {theme.focus}; }}
QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {theme.hairline}; }}
QSlider::sub-page:horizontal {{ background: {theme.action}; border-radius: 3px; }}
QSlider::handle:horizontal {{ width: {handle}px; height: {handle}px;
  margin: -{(handle - 6) // 2}px 0; border-radius: {handle // 2}px; background: {theme.action}; }}
QProgressBar {{ background: {theme.track}; border: none; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {theme.point}; border-radius: 4px; }}"""


def _lists(theme: Theme, scale: float) -> str:
    row = max(TARGET, round(TARGET * scale))
    return f"""
QListView, QTreeView, QTableView {{ background: {theme.card}; border: none;
  border-radius: {CORNER}px; padding: 8px; font-size: {_px(15, scale)}; outline: none;
  gridline-color: {theme.hairline}; }}
QListView::item, QTreeView::item {{ min-height: {row}px; padding: 0 12px; border-radius: 12px;
  color: {theme.ink}; border: 2px solid transparent; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
  background: {theme.tint}; color: {theme.ink}; }}
QListView::item:focus {{ border: 2px solid {theme.focus}; }}
QHeaderView::section {{ background: {theme.card}; color: {theme.quiet}; border: none;
  padding: 8px; font-size: {_px(13, scale)}; }}
QTabBar::tab {{ font-size: {_px(15, scale)}; font-weight: 600; color: {theme.quiet};
  min-height: {max(TARGET - 6, round((TARGET - 6) * scale))}px; padding: 0 {_px(16, scale)};
  border: 3px solid transparent; border-radius: 12px; }}
QTabBar::tab:selected {{ color: {theme.action}; background: {theme.tint};
  text-decoration: underline; }}
QTabBar::tab:focus {{ border-color: {theme.focus}; }}
QTabWidget::pane {{ border: none; }} QToolBar {{ background: {theme.card}; border: none; }}
QMenu {{ background: {theme.card}; border: 1px solid {theme.outline}; padding: 6px; }}
QMenu::item {{ font-size: {_px(15, scale)}; padding: 8px 24px; border-radius: 8px; }}
QMenu::item:selected {{ background: {theme.tint}; }}
QScrollBar:vertical {{ width: 14px; background: transparent; margin: 2px; }}
QScrollBar:horizontal {{ height: 14px; background: transparent; margin: 2px; }}
QScrollBar::handle {{ background: {theme.outline}; border-radius: 5px; min-height: 40px;
  min-width: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}"""
