"""How the phone page looks and reads: for eyes, for fingers, and for a screen reader."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from acupress.core.content import Content
from acupress.core.picture import picture_of
from acupress.core.routine import Routine
from acupress.handouts.phone_picture import TARGET
from acupress.painting.figure import Figures
from acupress.painting.painter import paint, paint_halo
from acupress.painting.theme import theme
from tests.core.routines import step
from tests.handouts.browser import Phone
from tests.handouts.phones import begin, go_to, text, written

SIZES = (
    (390, 844, 16),
    (360, 640, 16),
    (844, 390, 16),
    (390, 844, 32),
    (360, 640, 32),
    (844, 390, 32),
    (195, 422, 16),
)
"""Width, height, and size of text, all in pixels. Some phones enlarge the text to 200 %, others the
whole page, which leaves half the width and height."""
CLICKED = {"button", "checkbox", "link", "radio", "switch", "textbox"}
LAYOUT = """
(() => {
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth - room;
  const seen = [...document.querySelectorAll("button")].filter((one) => one.offsetParent);
  const small = seen.filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width < 44 || box.height < 44 || box.left < 0 || box.right > room;
  }).map((one) => one.id || one.textContent);
  const cut = seen.filter((one) => one.scrollWidth > one.clientWidth + 1
    || one.scrollHeight > one.clientHeight + 1).map((one) => one.id || one.textContent);
  return { wide, small, cut };
})()
"""


def _screens(phone: Phone, page: Path) -> Iterator[str]:
    """Walk through every screen."""
    phone.open(page)
    yield "start"
    phone.tap("begin")
    yield "safety"
    phone.tap("one")
    yield "not-today"
    phone.tap("to-start")
    phone.tap("begin")
    phone.tap("none")
    for kind in ("settle", "warm", "find", "press", "switch_side"):
        go_to(phone, kind)
        phone.advance(0.2)
        yield kind
    phone.tap("pause")
    yield "paused"
    phone.tap("wrong")
    yield "trouble"
    phone.run("document.querySelectorAll('#trouble-choices .choice')[1].click()")
    yield "trouble further"
    phone.run("document.querySelectorAll('#trouble-choices .choice')[1].click()")
    yield "trouble told"
    phone.run("[...document.querySelectorAll('#trouble-choices button')].find((one) =>"
              " one.textContent === 'Finish here').click()")  # fmt: skip
    yield "end"


def test_everything_has_its_place(phone: Phone, page: Path) -> None:
    wrong = []
    for screen in _screens(phone, page):
        for width, height, size in SIZES:
            phone.screen(width, height)
            phone.send("Page.setFontSizes", fontSizes={"standard": size})
            found = phone.run(LAYOUT)
            if found["wide"] > 0 or found["small"] or found["cut"]:
                wrong.append((screen, width, height, size, found))
        phone.screen(390, 844)
        phone.send("Page.setFontSizes", fontSizes={"standard": 16})
    assert not wrong, wrong


@pytest.mark.parametrize(("width", "height"), [(390, 844), (390, 664), (360, 640), (844, 390)])
def test_a_press_needs_no_scrolling(phone: Phone, page: Path, width: int, height: int) -> None:
    phone.screen(width, height)
    begin(phone, page)
    for kind in ("find", "press", "switch_side"):
        go_to(phone, kind)
        phone.advance(0.2)
        more = phone.run("document.documentElement.scrollHeight - window.innerHeight")
        # A practitioner's note may be long; what the page says by itself fits.
        note = phone.run("document.getElementById('note').offsetHeight")
        assert more <= note + 8, kind


def test_whatever_can_be_tapped_has_a_name(phone: Phone, page: Path) -> None:
    for screen in _screens(phone, page):
        names = list(_named(phone))
        assert names, screen
        nameless = [one for one in names if not one[1].strip()]
        assert not nameless, (screen, nameless)
        headings = [name for role, name in names if role == "heading"]
        assert headings, screen


def _named(phone: Phone) -> Iterator[tuple[str, str]]:
    nodes: list[dict[str, Any]] = phone.send("Accessibility.getFullAXTree")["nodes"]
    for node in nodes:
        role = node.get("role", {}).get("value", "")
        if not node.get("ignored") and role in CLICKED | {"heading", "image", "progressbar"}:
            yield role, node.get("name", {}).get("value", "")


def test_a_cue_is_announced_once(phone: Phone, page: Path) -> None:
    begin(phone, page)
    go_to(phone, "press")
    told = text(phone, "live")
    assert told.startswith("Shènshū. BL23 · ")
    assert "sore on Tuesday" in told
    phone.advance(20)
    assert text(phone, "live") == told
    phone.tap("pause")
    assert text(phone, "live") == "Paused. Your place is kept."


def test_focus_is_where_she_is(phone: Phone, page: Path) -> None:
    focused = "document.activeElement.id"
    phone.open(page)
    assert phone.run(focused) == "title"
    phone.tap("begin")
    assert phone.run(focused) == "safety-title"
    phone.tap("none")
    assert phone.run(focused) == "pause"
    go_to(phone, "find")
    phone.run("document.getElementById('ready').focus()")
    phone.run("document.getElementById('ready').click()")
    assert phone.run(focused) == "pause", "the button that is gone hands it on"
    phone.tap("wrong")
    assert phone.run(focused) == "trouble-title"


def test_night_comes_by_itself_and_by_wish(phone: Phone, page: Path) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    phone.open(page)
    assert _rgb(phone.run(ground)) == theme("day").ground
    phone.tap("look")
    assert _rgb(phone.run(ground)) == theme("night").ground
    phone.prefer({"prefers-color-scheme": "dark"})
    phone.open(page)
    assert _rgb(phone.run(ground)) == theme("night").ground
    assert phone.run("document.getElementById('look').getAttribute('aria-pressed')") == "true"
    phone.tap("look")
    assert _rgb(phone.run(ground)) == theme("day").ground
    phone.prefer({"prefers-contrast": "more"})
    phone.open(page)
    assert _rgb(phone.run(ground)) == theme("high_contrast").ground


def test_the_breath_is_a_sine(phone: Phone, page: Path) -> None:
    turned = "document.getElementById('disc').getAttribute('transform')"
    disc = f"Number({turned}.match(/scale\\((.*)\\)/)[1])"
    begin(phone, page)
    go_to(phone, "press")
    sizes = []
    for _ in range(40):
        sizes.append(phone.run(disc))
        phone.advance(0.25)
    empty, full = min(sizes), max(sizes)
    assert full / empty == pytest.approx((0.56 + 0.16) / 0.56, rel=0.01)
    assert sizes.index(full) == pytest.approx(4.5 / 0.25, abs=1)
    assert sizes[9] == pytest.approx((empty + full) / 2, abs=0.05 * full), "half full at half time"


def test_less_motion_is_a_bar_that_fills(phone: Phone, page: Path) -> None:
    phone.prefer({"prefers-reduced-motion": "reduce"})
    begin(phone, page)
    go_to(phone, "press")
    sizes, bars = set(), []
    for _ in range(10):
        sizes.add(phone.run("document.getElementById('disc').getAttribute('transform')"))
        bars.append(phone.run("Number(document.getElementById('fill-bar').getAttribute('width'))"))
        phone.advance(0.4)
    assert len(sizes) == 1
    assert bars == sorted(bars)
    assert bars[-1] > 4 * bars[0]


@pytest.mark.parametrize(("code", "side"), [("BL23", "together"), ("LI4", "right"), ("SP6", "left"),
                                            ("CV6", "together")])  # fmt: skip
def test_pictures_look_as_the_painter_paints_them(
    phone: Phone, content: Content, tmp_path: Path, code: str, side: str
) -> None:
    one = step(content, code, side if side != "together" else None)
    page = written(tmp_path, Routine("One", (one,)), content)
    begin(phone, page)
    go_to(phone, "press")
    phone.run(
        "document.getElementById('diagram').style.cssText = 'position:fixed;left:0;top:0;"
        "width:360px;height:270px;border-radius:0;z-index:9';"
        "document.getElementById('view').hidden = true;"
        "document.querySelectorAll('.pill').forEach((one) => one.remove());"
    )
    phone.advance(4.5)
    shown = tmp_path / "shown.png"
    phone.picture(shown)
    found = QImage(str(shown)).copy(0, 0, 360, 270)
    cue = {"left": "left", "right": "right"}.get(side, "both")
    difference = _difference(found, _painted(content, code, cue))
    mirrored = _difference(found.flipped(Qt.Orientation.Horizontal), _painted(content, code, cue))
    assert difference < 4
    assert code in {"BL23", "CV6"} or mirrored > 3 * difference


def _painted(content: Content, code: str, side: str) -> QImage:
    """The picture as the app paints it, without labels, with a full halo."""
    from dataclasses import replace

    point = content.catalogue.points[code]
    picture = picture_of(point, side if point.bilateral else "midline", content, [code])  # type: ignore[arg-type]
    picture = replace(picture, labels=())
    look, figures = theme("day"), Figures()
    image = QImage(360, 270, QImage.Format.Format_RGB32)
    image.fill(QColor(look.card))
    painter = QPainter(image)
    finger = content.body.finger(picture.view)
    frame = paint(painter, picture, look, QRectF(TARGET), figures, finger=finger)
    paint_halo(painter, picture, look, frame, 1.0)
    painter.end()
    return image


def _difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures' colours, from 0 to 255, after a little blur."""
    small = [
        image.scaled(120, 90, mode=Qt.TransformationMode.SmoothTransformation)
        for image in (one, other)
    ]
    total = 0
    for x in range(120):
        for y in range(90):
            a, b = (image.pixelColor(x, y) for image in small)
            total += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
    return total / (3 * 120 * 90)


def _rgb(colour: str) -> str:
    """A colour as the theme writes it."""
    return QColor(*(int(part) for part in colour[4:-1].split(","))).name().upper()
