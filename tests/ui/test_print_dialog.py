"""Printing: the preview shows all pages, what was chosen is printed, and nothing hangs."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QPagedPaintDevice, QPageRanges, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from acupress.core.sheets import PAPERS, Size
from acupress.handouts.making import HAND_OUTS, HandOutWishes, Kind
from acupress.ui.print_dialog import (
    Printed,
    PrintPreview,
    chosen_pages,
    print_on,
    print_out,
    printed_of,
    printer_for,
    show_preview,
)
from tests.core import routines
from tests.core.support import shipped
from tests.handouts.printed import Pages

NOW = datetime(2026, 11, 27, 9, 30)
SHOWN = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen knows no such


class Painted:
    """Three pages, and which of them were asked for."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int] | None] = []

    def paint(self, device: QPagedPaintDevice, pages: Sequence[int] | None) -> None:
        self.asked.append(pages)
        painter = QPainter(device)
        for place, number in enumerate(range(3) if pages is None else pages):
            if place:
                device.newPage()
            painter.drawText(100, 900, f"number {number + 1}")
        painter.end()

    def printed(self, size: Size = PAPERS["letter"]) -> Printed:
        return Printed("Three pages", size, 3, self.paint, "long")


@pytest.fixture
def into_pdf(tmp_path: Path) -> Callable[[Printed, str], Pages]:
    """Prints into a file, as where there is no printer."""

    def print_it(printed: Printed, ranges: str = "") -> Pages:
        printer = printer_for(printed)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        if ranges:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setPageRanges(QPageRanges.fromString(ranges))
        print_on(printer, printed)
        return Pages((tmp_path / "printed.pdf").read_bytes())

    return print_it


def test_the_printer_is_set_for_what_is_printed(qapp: object) -> None:
    printer = printer_for(Painted().printed())
    assert printer.docName() == "Three pages"
    paper = printer.paperRect(QPrinter.Unit.Millimeter)
    assert (paper.width(), paper.height()) == pytest.approx((215.9, 279.4), abs=0.1)
    assert paper == printer.pageRect(QPrinter.Unit.Millimeter), "places count from its edge"


def test_without_a_printer_it_becomes_a_pdf(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    assert printer_for(Painted().printed()).outputFormat() == QPrinter.OutputFormat.PdfFormat


@pytest.mark.parametrize(
    ("ranges", "told"),
    [
        ("", "number 1 number 2 number 3"),
        ("2", "number 2"),
        ("1,3", "number 1 number 3"),
        ("3-9", "number 3"),
        ("7", "number 1 number 2 number 3"),
    ],
)
def test_the_pages_that_were_chosen_are_printed(
    qapp: object, into_pdf: Callable[[Printed, str], Pages], ranges: str, told: str
) -> None:
    assert into_pdf(Painted().printed(), ranges).text() == told


@SHOWN
def test_the_preview_shows_all_pages_whatever_is_chosen(qtbot: QtBot) -> None:
    painted = Painted()
    dialog = show_preview(painted.printed())
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.preview.pageCount() == 3)
    assert dialog.windowTitle() == "Three pages"
    dialog.printer().setPrintRange(QPrinter.PrintRange.PageRange)
    dialog.printer().setPageRanges(QPageRanges.fromString("2"))
    dialog.preview.updatePreview()
    assert set(painted.asked) == {None}
    assert chosen_pages(dialog.printer(), 3) == [1]


def test_the_preview_prints_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PrintPreview(Painted().printed())
    qtbot.addWidget(dialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "chosen.pdf"))
    dialog.printer().setPrintRange(QPrinter.PrintRange.PageRange)
    dialog.printer().setPageRanges(QPageRanges.fromString("2-3"))
    dialog.preview.print_()
    assert Pages((tmp_path / "chosen.pdf").read_bytes()).text() == "number 2 number 3"


def test_a_printer_that_fails_is_told(qtbot: QtBot) -> None:
    def fail(_device: QPagedPaintDevice, _pages: Sequence[int] | None) -> None:
        raise OSError("the printer does not answer")

    dialog = PrintPreview(Printed("Nothing", PAPERS["a4"], 1, fail))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.failed) as told:
        dialog.preview.updatePreview()
    assert told.args == ["the printer does not answer"]


@SHOWN
@pytest.mark.parametrize(("kind", "count"), [("sheet", 2), ("poster", 1), ("cards", 2)])
def test_each_printed_hand_out_has_its_preview(qtbot: QtBot, kind: Kind, count: int) -> None:
    content = shipped()
    routine = routines.of(content, "BL23", "KI3")
    dialog = print_out(HAND_OUTS[kind], routine, content, HandOutWishes(NOW))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.preview.pageCount() == count)


def test_what_has_no_pages_is_not_printed(qapp: object) -> None:
    content = shipped()
    with pytest.raises(ValueError, match="not printed"):
        printed_of("audio", routines.of(content, "KI3"), content, HandOutWishes(NOW))


def test_chosen_pages_of_a_sheet_are_printed(
    qapp: object, into_pdf: Callable[[Printed, str], Pages]
) -> None:
    content = shipped()
    routine = routines.from_pattern(content)
    printed = printed_of("sheet", routine, content, HandOutWishes(NOW, paper="letter"))
    pages = into_pdf(printed, "2")
    assert pages.count == 1
    assert pages.size() == pytest.approx((215.9, 279.4), abs=0.3)
    assert "page 2 of 2" in pages.text()
