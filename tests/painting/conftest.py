"""What the tests of painting share."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from acupress.core.content import Content
from acupress.core.picture import Picture
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame
from acupress.painting.painter import paint
from acupress.painting.theme import Theme
from tests.figures import drawn_once
from tests.mini import mini_content


@pytest.fixture(autouse=True, scope="module")
def _figures(request: pytest.FixtureRequest) -> Iterator[None]:
    """Draw no figure twice, except where drawing is looked at."""
    if request.path.name == "test_figure.py":
        yield
        return
    with drawn_once():
        yield


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts and images need an application."""


@pytest.fixture
def content() -> Content:
    """The tiny content."""
    return mini_content()


@pytest.fixture
def figures() -> Figures:
    """An empty store of figures."""
    return Figures()


def painted(
    picture: Picture, theme: Theme, figures: Figures, width: int = 600, height: int = 500,
    **options: object,
) -> tuple[QImage, Frame]:  # fmt: skip
    """Paint a picture on a card."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.card))
    painter = QPainter(image)
    frame = paint(painter, picture, theme, QRectF(image.rect()), figures, **options)  # type: ignore[arg-type]
    painter.end()
    return image, frame


def near(colour: QColor, wanted: str, tolerance: int = 12) -> bool:
    """Whether a pixel has about this colour."""
    other = QColor(wanted)
    parts = (
        colour.red() - other.red(),
        colour.green() - other.green(),
        colour.blue() - other.blue(),
    )
    return max(abs(part) for part in parts) <= tolerance
