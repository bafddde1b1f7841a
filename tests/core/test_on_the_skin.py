"""Every marker lies on the body that is drawn, not beside it."""

from functools import cache

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from acupress.core.content import Content
from acupress.core.placement import placements
from acupress.resources import resource
from tests.core.support import shipped


@cache
def skin(drawing: str) -> QImage:
    """The skin layer of a view's drawing alone, one pixel for one diagram unit."""
    renderer = QSvgRenderer(QByteArray(resource(f"assets/views/{drawing}").read_bytes()))
    frame = renderer.viewBoxF()
    image = QImage(int(frame.width()), int(frame.height()), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, "skin", renderer.boundsOnElement("skin"))
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", sorted(shipped().catalogue.points))
def test_a_point_lies_on_the_skin(content: Content, code: str) -> None:
    views = content.body.views
    point = content.catalogue.points[code]
    for placed in placements(point, content.body, content.catalogue.points):
        view = views[placed.view]
        image = skin(view.drawing)
        x = view.width - placed.x if view.mirrored else placed.x
        column = min(max(int(x), 0), image.width() - 1)
        row = min(max(int(placed.y), 0), image.height() - 1)
        assert image.pixelColor(column, row).alpha() == 255, (placed.view, placed.side)
