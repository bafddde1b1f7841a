"""For the visit: one page of her record, seen as it will be, to print or to save."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from acupress.core.content import Content
from acupress.handouts.visit import VisitPage as Made
from acupress.handouts.visit import paint_visit, visit_bytes
from acupress.handouts.visit_data import Visit, gather, visit_csv, visit_json
from acupress.storage.atomic import write_atomic
from acupress.storage.problems import BadFileError
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.page_picture import PagePicture
from acupress.ui.practice.saved_line import SavedLine
from acupress.ui.style import button, card, label
from acupress.ui.visit_choices import VisitChoices

Make = Callable[[Visit, Content], bytes]


class VisitPage(EverydayPage):
    """What to put in, and a picture of the page that follows it. `left` goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._folder = _documents()
        self.choices = VisitChoices(desk)
        self.picture, self.told = PagePicture(), SavedLine()
        self._problem = label(role="care")
        column = self.begin(self.tr("For the visit"))
        words = self.tr(
            "One page of your record, for your midwife, doctor or practitioner. You say what is on"
            " it, and nothing leaves this computer unless you hand it on."
        )
        column.addWidget(label(words, "body"))
        frame, inside = card()
        inside.addWidget(self.choices)
        column.addWidget(frame)
        column.addWidget(self._problem)
        column.addWidget(self._actions())
        column.addWidget(self.told)
        column.addWidget(self.picture)
        paper, inside = card()
        inside.addWidget(self.choices.paper)
        column.addWidget(paper)
        column.addStretch(1)
        self.choices.changed.connect(self._show)
        self._show()

    def print_out(self) -> None:
        """Show how the page will be printed, and print it from there."""
        from acupress.ui.print_dialog import Printed, show_preview

        visit, content = self._visit, self._content
        show_preview(
            Printed(
                self.tr("For the visit"),
                Made(visit, content).size,
                1,
                lambda device, _pages: paint_visit(device, visit, content),
            ),
            self,
        )

    def save(self, make: Make, ending: str) -> None:
        """Ask where, and save there what is made of the period."""
        wishes = self._visit.wishes
        name = f"acupress-{wishes.first.isoformat()}-{wishes.last.isoformat()}{ending}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save"), str(self._folder / name), f"*{ending}"
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(ending)
        self._folder = path.parent
        try:
            write_atomic(path, make(self._visit, self._content), shared=True)
        except OSError as error:
            self.told.failed(path, error.strerror or str(error))
        else:
            self.told.saved([path])

    def _actions(self) -> QWidget:
        row, self._buttons = Flow(), []
        for words, name, kind, act in (
            (self.tr("Print…"), self.tr("Print…"), "primary", self.print_out),
            (
                self.tr("Save PDF…"),
                self.tr("Save PDF…"),
                "quiet",
                partial(self.save, visit_bytes, ".pdf"),
            ),
            (
                self.tr("Table (CSV)…"),
                self.tr("Save table (CSV)…"),
                "quiet",
                partial(self.save, _table, ".csv"),
            ),
            (
                self.tr("Data (JSON)…"),
                self.tr("Save data (JSON)…"),
                "quiet",
                partial(self.save, _data, ".json"),
            ),
        ):
            made = button(words, kind, act)
            made.setAccessibleName(name)
            self._buttons.append(made)
            row.add(made)
        return row

    def _show(self) -> None:
        """Read the period, and show its page."""
        wishes = self.choices.wishes(self._desk.now())
        self._content = self._desk.content_in(wishes.language)
        try:
            self._visit = gather(self._desk.journal, wishes, self._content.care)
            problem = ""
        except BadFileError as error:
            self._visit = Visit(wishes)
            problem = self.tr("The journal could not be read. {0}").format(error)
        if self._desk.journal is None:
            problem = self.tr("There is no journal today. Today says why.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        for one in self._buttons:
            one.setEnabled(not problem)
        made = Made(self._visit, self._content)
        figures = (len(self._visit.sessions), self._visit.days_with, wishes.days)
        told = self.tr("A picture of the page. Sessions: {0}, on {1} of {2} days.").format(*figures)
        self.picture.show_page(made.size, made.paint, made.theme, wishes.language, told)


def _table(visit: Visit, _content: Content) -> bytes:
    return visit_csv(visit)


def _data(visit: Visit, _content: Content) -> bytes:
    return visit_json(visit)


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if Path(found).is_dir() else Path.home()
