"""What is known of one point: where it is, how to press it, why, the evidence, what to mind."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.core.points import Point
from acupress.core.safety import no_pressing
from acupress.core.text import Text, listed
from acupress.painting.fonts import chinese_family
from acupress.ui import words
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.numbers import numbers
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, label


class PointPanel(Page):
    """`wanted` asks to be led to the point, `closed` to go back to the list."""

    wanted = Signal(str)
    take_along = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk
        self._point: Point | None = None
        self.find_button = button("", "primary")
        self.add_button = button("", "quiet")
        self.again_button = button("", "quiet")

    @property
    def code(self) -> str:
        """The code of the point shown, empty for none."""
        return self._point.code if self._point else ""

    def show_point(self, point: Point) -> None:
        """Show another point."""
        if point is not self._point:
            self._point = point
            self._fill(point)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons' words within the new width."""
        super().resizeEvent(event)
        self._fit_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _fill(self, point: Point) -> None:
        inside = self.start()
        inside.setContentsMargins(0, 0, 0, 2 * GRID)
        self._add_head(point, inside)
        self._add_care(point, inside)
        self._add_press(point, inside)
        self._add_why(point, inside)
        self._add_words(point, inside)
        self._add_honesty(point, inside)
        inside.addStretch(1)

    def _add_head(self, point: Point, inside: QVBoxLayout) -> None:
        names = point.names
        channel = self._desk.content.channels.get(point.channel)
        meridian = self._desk.text(channel.name) if channel is not None else point.channel
        inside.addWidget(label(f"{point.code} · {meridian}", "eyebrow"))
        beside = self._beside(point)
        inside.addWidget(label(f"{names.main(self._desk.language)}  {beside}".rstrip(), "title"))
        meaning = names.meaning(self._desk.language)
        if meaning != names.main(self._desk.language):
            inside.addWidget(label(meaning, "quiet_body"))
        if point.aliases:
            also = self.tr("also {0}").format(", ".join(point.aliases))
            inside.addWidget(label(also, "quiet"))
        inside.addSpacing(GRID)
        inside.addWidget(label(self._desk.text(point.where), "lead"))
        inside.addSpacing(GRID)
        today = self._desk.assessment
        for reason in no_pressing(today, self._desk.content.care):
            inside.addWidget(label(self._desk.text(reason), "care"))
        if today.verdict == "stop":
            inside.addWidget(numbers(self._desk, crisis=any(flag.crisis for flag in today.flags)))
        find = self.tr("Find it step by step")
        self.find_button = button(find, "primary", lambda: self.wanted.emit(point.code))
        inside.addWidget(self.find_button)
        self.add_button = button("", "quiet", self._toggle_added)
        inside.addWidget(self.add_button)
        self._tell_added()
        self._add_left_out(point, inside)
        take = button(self.tr("Print its card…"), "link", partial(self.take_along.emit, point.code))
        inside.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_left_out(self, point: Point, inside: QVBoxLayout) -> None:
        """A point that felt wrong comes back by one click here, and in no other way; one that she
        mostly skipped also on the page of her course."""
        if point.code not in self._desk.left_out:
            return
        words = self.tr("It felt wrong in a session, so it is left out of your routine.")
        if point.code in self._desk.settings.codes("often_skipped"):
            words = self.tr("You mostly skipped it, so it is left out of your routine.")
        told = label(words, "care")
        self.again_button = button(self.tr("Use it again"), "quiet")

        def use_again() -> None:
            self._desk.leave_out(point.code, left_out=False)
            for widget in (told, self.again_button):
                widget.hide()
            self.add_button.show()
            self.add_button.setFocus()

        self.again_button.clicked.connect(use_again)
        inside.addWidget(told)
        inside.addWidget(self.again_button)
        self.add_button.hide()

    def _beside(self, point: Point) -> str:
        desk = self._desk
        found = point.names.beside(desk.language, desk.settings.name("characters"))
        return found if chinese_family(found) else ""

    def _toggle_added(self) -> None:
        assert self._point is not None
        code = self._point.code
        self._desk.add_point(code, added=code not in self._desk.added_points)
        self._tell_added()

    def _tell_added(self) -> None:
        assert self._point is not None
        added = self._point.code in self._desk.added_points
        name = self.tr("Take out of my routine") if added else self.tr("Add to my routine")
        self.add_button.setAccessibleName(name)
        self._fit_words()

    def _fit_words(self) -> None:
        """Write the two buttons' names, or fewer words where those do not fit."""
        if self._point is None:
            return
        added = self._point.code in self._desk.added_points
        room = self.viewport().width() - 4 * GRID
        for one, short in (
            (self.find_button, self.tr("Step by step")),
            (self.add_button, self.tr("Take it out") if added else self.tr("Add it")),
        ):
            one.setText(one.accessibleName())
            if one.sizeHint().width() > room:
                one.setText(short)

    def _add_care(self, point: Point, inside: QVBoxLayout) -> None:
        """What holds for her today comes first, then what holds for everybody."""
        today = self._desk.assessment
        self._heading(self.tr("Take care"), inside)
        if (own := today.removes(point) or today.softens(point)) is not None:
            inside.addWidget(label(self._desk.text(own.says), "care"))
        tags = self._desk.content.catalogue.care_tags
        self._list((tags[tag] for tag in point.care), inside)

    def _add_press(self, point: Point, inside: QVBoxLayout) -> None:
        catalogue = self._desk.content.catalogue
        self._heading(self.tr("Ways to press it"), inside)
        for variant in point.variants:
            technique = self._desk.text(catalogue.techniques[variant.technique].name)
            posture = self._desk.text(catalogue.postures[variant.posture].name)
            inside.addSpacing(GRID // 2)
            inside.addWidget(label(f"{technique} · {posture}", "strong"))
            inside.addWidget(label(self._desk.text(variant.how), "body"))

    def _add_why(self, point: Point, inside: QVBoxLayout) -> None:
        content = self._desk.content
        self._heading(self.tr("Why it is used"), inside)
        uses = listed((self._desk.text(use) for use in point.uses), self._desk.language)
        inside.addWidget(label(self.tr("In the tradition for {0}.").format(uses), "body"))
        for pattern in content.patterns.patterns.values():
            for choice in pattern.choices:
                if choice.point == point.code:
                    name, reason = self._desk.text(pattern.name), self._desk.text(choice.reason)
                    inside.addSpacing(GRID // 2)
                    inside.addWidget(label(f"{name}: {reason}", "body"))
        self._heading(self.tr("Evidence"), inside)
        inside.addWidget(label(self._desk.text(content.catalogue.evidence[point.evidence]), "body"))

    def _add_words(self, point: Point, inside: QVBoxLayout) -> None:
        """A text that alone is enough to find the point."""
        self._heading(self.tr("In words alone"), inside)
        inside.addWidget(label(self._desk.text(point.spoken), "body"))
        feels = self._desk.text(point.feels)
        inside.addSpacing(GRID // 2)
        inside.addWidget(label(words.on_it(feels), "strong"))
        mistake = self._desk.text(point.mistake)
        if mistake:
            inside.addWidget(label(words.mistake(mistake), "body"))

    def _add_honesty(self, point: Point, inside: QVBoxLayout) -> None:
        sources = self._desk.content.catalogue.sources
        self._heading(self.tr("Where this comes from"), inside)
        for name in point.sources:
            inside.addWidget(label(sources[name], "quiet"))
        if point.background:
            inside.addWidget(
                label(
                    self.tr("From background knowledge, without a source of its own: {0}.").format(
                        ", ".join(point.background)
                    ),
                    "quiet",
                )
            )
        checked = point.checked_by or self.tr("not yet checked by a practitioner")
        inside.addWidget(label(self.tr("Checked: {0}").format(checked), "quiet"))

    def _heading(self, text: str, inside: QVBoxLayout) -> None:
        inside.addSpacing(2 * GRID)
        inside.addWidget(label(text, "heading"))

    def _list(self, texts: Iterable[Text], inside: QVBoxLayout) -> None:
        for text in texts:
            inside.addWidget(label("•  " + self._desk.text(text), "body"))
