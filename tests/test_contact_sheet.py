"""`acupress atlas` renders every drawing with its points and landmarks, for a reviewer's eye."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from acupress.cli import main
from acupress.contact_sheet import CELL, EDGE, HEAD, ROWS, render_contact_sheet
from acupress.core.body import View
from acupress.core.content import Content
from acupress.core.picture import placed_in
from acupress.core.text import say
from acupress.painting import fonts
from acupress.painting.frame import whole
from acupress.painting.theme import theme
from acupress.resources import resource
from tests.core.support import shipped
from tests.painting.conftest import near

SHIPPED: Content = shipped()
DRAWN = [view for view in SHIPPED.body.views.values() if view.limb != "right"]
ON_A_PAGE = 2 * ROWS


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """What the app of the tests is must not be made by the command."""


@pytest.fixture(scope="module")
def pages(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> list[QImage]:
    """All pages, as the command makes them."""
    out = tmp_path_factory.mktemp("sheet") / "new" / "folder"
    found = [QImage(str(path)) for path in render_contact_sheet(out, SHIPPED)]
    names = sorted(path.name for path in out.iterdir())
    assert names == [f"atlas-{number}.png" for number in range(1, len(found) + 1)]
    return found


def few(*names: str) -> Content:
    """The content with only these views."""
    views = {name: SHIPPED.body.views[name] for name in names}
    return replace(SHIPPED, body=replace(SHIPPED.body, views=views))


def one_page(out: Path, content: Content, **options: bool | str) -> QImage:
    (path,) = render_contact_sheet(out, content, **options)  # type: ignore[arg-type]
    return QImage(str(path))


def cell_of(view: View) -> tuple[int, QRect]:
    """The page and the place on it where a view is drawn."""
    page, number = divmod(DRAWN.index(view), ON_A_PAGE)
    return page, QRect((number % 2) * CELL[0], (number // 2) * CELL[1], *CELL)


def halves(cell: QRect) -> list[QRect]:
    """The picture with the points and the one with the landmarks."""
    wide, high = (CELL[0] - 3 * EDGE) // 2, CELL[1] - HEAD - EDGE
    return [
        QRect(cell.left() + EDGE + number * (wide + EDGE), cell.top() + HEAD, wide, high)
        for number in (0, 1)
    ]


def head_of(view: View) -> QImage:
    """A view's name as it has to stand above its pictures."""
    image = QImage(600, HEAD, QImage.Format.Format_RGB32)
    image.fill(QColor(theme("day").ground))
    painter = QPainter(image)
    painter.setPen(QColor(theme("day").ink))
    painter.setFont(fonts.font(20, "semibold"))
    place = QRectF(EDGE, 0, CELL[0] - 2 * EDGE, HEAD)
    where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, where, f"{say(view.name)} · {view.region}")
    painter.end()
    return image


def colours_in(image: QImage, place: QRect, step: int = 6) -> set[int]:
    return {
        image.pixel(x, y)
        for x in range(place.left(), place.right(), step)
        for y in range(place.top(), place.bottom(), step)
    }


def test_there_is_a_cell_for_every_drawing(pages: list[QImage]) -> None:
    assert len(pages) == -(-len(DRAWN) // ON_A_PAGE)
    drawings = {view.drawing for view in DRAWN}
    assert drawings == {entry.name for entry in resource("assets/views").iterdir()
                        if entry.name.endswith(".svg")}  # fmt: skip
    assert all(page.width() == 2 * CELL[0] for page in pages)


@pytest.mark.parametrize("view", DRAWN, ids=lambda view: view.id)
def test_every_drawing_is_there_under_its_name(pages: list[QImage], view: View) -> None:
    page, cell = cell_of(view)
    image = pages[page]
    head = image.copy(cell.left(), cell.top(), 600, HEAD)
    assert head == head_of(view).convertToFormat(head.format())
    for half in halves(cell):
        assert len(colours_in(image, half)) > 40, "a body has more colours than a blank cell"


@pytest.mark.parametrize("view", DRAWN, ids=lambda view: view.id)
def test_every_point_is_marked_where_it_lies(pages: list[QImage], view: View) -> None:
    page, cell = cell_of(view)
    wide, high = (CELL[0] - 3 * EDGE) / 2, CELL[1] - HEAD - EDGE
    target = QRectF(cell.left() + EDGE, cell.top() + HEAD, wide, high)
    frame, wanted = whole(view, target, EDGE), theme("day").point
    placed = placed_in(view, SHIPPED)
    assert placed
    for one in placed:
        spot = frame.at((one.x, one.y))
        around = [
            pages[page].pixelColor(round(spot.x()) + dx, round(spot.y()) + dy)
            for dx in range(-8, 9)
            for dy in range(-8, 9)
        ]
        assert any(near(colour, wanted, 30) for colour in around), one.code


def test_bones_are_drawn_when_asked_for(tmp_path: Path) -> None:
    content = few("lower_back", "sole_left")
    plain = one_page(tmp_path / "plain", content)
    bones = one_page(tmp_path / "bones", content, bones=True)
    assert plain.size() == bones.size()
    for number in (0, 1):
        cell = QRect(number * CELL[0], 0, *CELL)
        for half in halves(cell):
            assert plain.copy(half) != bones.copy(half)
        assert plain.copy(cell.left(), 0, CELL[0], HEAD) == bones.copy(
            cell.left(), 0, CELL[0], HEAD
        )


@pytest.mark.parametrize("look", ["night", "high_contrast", "print", "print_bw"])
def test_it_can_be_seen_in_every_look(tmp_path: Path, look: str) -> None:
    image = one_page(tmp_path, few("inner_ankle_left"), look=look)
    assert image.pixelColor(2, 2) == QColor(theme(look).ground)


# --- the command


def test_the_command_says_what_it_wrote(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acupress.contact_sheet.ROWS", len(DRAWN))  # all on one page
    assert main(["atlas", "--out", str(tmp_path / "a"), "--look", "night", "--bones"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out == f"{tmp_path / 'a' / 'atlas-1.png'}\n"
    assert not QImage(str(tmp_path / "a" / "atlas-1.png")).isNull()


@pytest.mark.parametrize("where", ["below a file", "a file's place is taken"])
def test_what_cannot_be_written_is_told_in_one_sentence(tmp_path: Path, where: str) -> None:
    out = tmp_path / "out"
    if where == "below a file":
        out.write_text("I am a file")
        out /= "below"
    else:
        (out / "atlas-1.png").mkdir(parents=True)
    said = subprocess.run(
        [sys.executable, "-m", "acupress", "atlas", "--out", str(out)],
        capture_output=True, encoding="utf-8", check=False, timeout=60, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith("acupress: ")
    assert said.stderr.count("\n") == 1
    assert str(out) in said.stderr


@pytest.mark.parametrize(
    ("arguments", "named"),
    [(["atlas"], "--out"), (["atlas", "--out", "x", "--look", "dusk"], "dusk"),
     (["atlas", "--out", "x", "--tone", "green"], "green")],
)  # fmt: skip
def test_a_mistake_on_the_command_line_is_named(
    capsys: pytest.CaptureFixture[str], arguments: list[str], named: str
) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    assert leaving.value.code == 2
    assert named in capsys.readouterr().err
