"""Print preview and printing through Qt. Imported only where somebody prints."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPagedPaintDevice, QPaintEngine
from PySide6.QtPrintSupport import (
    QPrinter,
    QPrinterInfo,
    QPrintPreviewDialog,
    QPrintPreviewWidget,
)
from PySide6.QtWidgets import QWidget

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.core.sheets import Duplex, Size
from acupress.handouts.cards import Deck, cards_of, paint_cards
from acupress.handouts.making import HandOut, HandOutWishes, Kind, card_options, sheet_options
from acupress.handouts.paper import set_page
from acupress.handouts.poster import paint_poster
from acupress.handouts.sheet import Sheet, paint_sheet

PaintPages = Callable[[QPagedPaintDevice, Sequence[int] | None], None]
"""Paints pages, counted from 0, or all of them. Raises OSError."""
DPI = 600
_PREVIEW = QSize(900, 760)


@dataclass(frozen=True)
class Printed:
    """What is printed: its title, the size of its paper, how many pages, and who paints them.

    `duplex` is the edge along which a printer turns its sheets, None where they have one side.
    """

    title: str
    size: Size
    count: int
    paint: PaintPages
    duplex: Duplex | None = None


def stay_here() -> None:
    """Have printers looked for by the print service's file only, where nothing else is set up.

    Where no service runs, CUPS would go on to look for one at a port of this computer. See
    cups-client.conf(5): ServerName and CUPS_SERVER.
    """
    set_up = (Path("/etc/cups/client.conf"), Path.home() / ".cups" / "client.conf")
    if sys.platform.startswith("linux") and not any(one.exists() for one in set_up):
        os.environ.setdefault("CUPS_SERVER", "/run/cups/cups.sock")


def printer_for(printed: Printed) -> QPrinter:
    """Return a printer set for what is printed: the usual one, or a PDF where there is none."""
    stay_here()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not QPrinterInfo.availablePrinterNames():
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(DPI)
    printer.setDocName(printed.title)
    printer.setCreator("acupress")
    set_page(printer, printed.size)
    modes = QPrinter.DuplexMode
    edges = {"long": modes.DuplexLongSide, "short": modes.DuplexShortSide}
    duplex = edges[printed.duplex] if printed.duplex else modes.DuplexNone
    printer.setDuplex(duplex if printed.count > 1 else modes.DuplexNone)
    return printer


def print_on(printer: QPrinter, printed: Printed) -> None:
    """Print the pages that were chosen for a printer, all where none were. Raises OSError."""
    printed.paint(printer, chosen_pages(printer, printed.count))


def chosen_pages(printer: QPrinter, count: int) -> Sequence[int] | None:
    """Return the pages chosen for a printer, counted from 0; None where none were, or no such."""
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return None
    chosen = [
        page - 1
        for one in printer.pageRanges().toRangeList()
        for page in range(one.from_, one.to + 1)
        if 1 <= page <= count
    ]
    return chosen or None


class PrintPreview(QPrintPreviewDialog):
    """The pages as they will be printed, and Qt's own way to the printer or, without one, a PDF.

    `failed` tells why a page could not be painted.
    """

    failed = Signal(str)

    def __init__(self, printed: Printed, parent: QWidget | None = None) -> None:
        self._printed = printed
        self._printer = printer_for(printed)  # Qt keeps no hold of it
        super().__init__(self._printer, parent)
        self.setWindowTitle(printed.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paintRequested.connect(self._paint)

    @property
    def preview(self) -> QPrintPreviewWidget:
        """The part that shows the pages."""
        found = self.findChild(QPrintPreviewWidget)
        assert isinstance(found, QPrintPreviewWidget)
        return found

    def _paint(self, printer: QPrinter) -> None:
        looking = printer.paintEngine().type() == QPaintEngine.Type.Picture
        try:
            if looking:
                self._printed.paint(printer, None)
            else:
                print_on(printer, self._printed)
        except OSError as error:
            self.failed.emit(error.strerror or str(error))


def print_out(
    hand_out: HandOut,
    routine: Routine,
    content: Content,
    wishes: HandOutWishes,
    window: QWidget | None = None,
) -> PrintPreview:
    """Show how a hand-out of a routine will be printed, with Qt's way to print it."""
    return show_preview(printed_of(hand_out.kind, routine, content, wishes), window)


def printed_of(kind: Kind, routine: Routine, content: Content, wishes: HandOutWishes) -> Printed:
    """Return a sheet, cards or a poster for printing. Raises ValueError for what has no pages."""
    if kind == "cards":
        return _cards(routine, content, wishes)
    options = sheet_options(wishes, routine)
    if kind == "sheet":
        sheet = Sheet(routine, content, options)
        return Printed(
            routine.title,
            options.size,
            sheet.count,
            lambda device, pages: paint_sheet(device, routine, content, options, pages),
            wishes.duplex,
        )
    if kind == "poster":
        return Printed(
            routine.title,
            options.size,
            1,
            lambda device, _pages: paint_poster(device, routine, content, options),
        )
    raise ValueError(f"{kind} is not printed")


def _cards(routine: Routine, content: Content, wishes: HandOutWishes) -> Printed:
    options, cards = card_options(wishes, routine.language), cards_of(routine, content)
    deck = Deck(cards, content, options, cover=routine)
    return Printed(
        routine.title,
        deck.page,
        deck.count,
        lambda device, pages: paint_cards(device, cards, content, options, pages, routine),
        options.duplex,
    )


def show_preview(printed: Printed, parent: QWidget | None = None) -> PrintPreview:
    """Open the preview in front of a window, and return it; nothing waits for it."""
    dialog = PrintPreview(printed, parent)
    dialog.resize(_PREVIEW)
    dialog.open()
    return dialog
