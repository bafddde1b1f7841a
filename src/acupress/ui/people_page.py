"""The people of this computer: who they are, whose window this is, and how one goes again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from acupress.storage.profiles import FIRST, MOST, NAME_LENGTH, Profile
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.kind_row import KindRow, kind_words
from acupress.ui.style import GRID, button, card, label
from acupress.ui.words import called


class PeoplePage(EverydayPage):
    """A card for each. `left` goes back, `person_wanted` asks for the window of the one with an
    id; `changed` says that there are others now, or other names."""

    person_wanted = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._profiles = desk.profiles
        self._problem = label(role="care")
        self._fill()

    def _fill(self, changed: str = "", removed: str = "") -> None:
        """Show everybody; one may be `changed` now, or about to be `removed`, by id."""
        column = self.begin(self.tr("People on this computer"))
        words = self.tr(
            "Each has their own journal, answers and settings. That keeps things apart, but it is"
            " no lock: whoever uses this account of the computer can open them all."
        )
        column.addWidget(label(words))
        self._problem = label(role="care")
        self._problem.hide()
        column.addWidget(self._problem)
        for one in self._profiles.all:
            frame, inside = card()
            if one.id == changed:
                self._add_form(inside, one)
            elif one.id == removed:
                self._add_removal(inside, one)
            else:
                self._add_person(inside, one)
            column.addWidget(frame)
        if not changed and not removed and len(self._profiles.all) < MOST:
            column.addSpacing(GRID)
            column.addWidget(label(self.tr("Add somebody"), "heading"))
            frame, inside = card()
            self._add_form(inside, None)
            column.addWidget(frame)
        column.addStretch(1)
        field = self.findChild(QLineEdit) if changed or removed else None
        (field or self.back_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_person(self, inside: QVBoxLayout, one: Profile) -> None:
        name, here = called(one), one.id == self._profiles.opened
        inside.addWidget(label(name, "heading"))
        kind = kind_words(one.kind)
        inside.addWidget(label(self.tr("{0}. Open now.").format(kind) if here else kind))
        row = Flow()
        actions: list[tuple[str, str, Callable[[], None]]] = []
        if not here:
            actions.append((self.tr("Open"), "primary", partial(self.person_wanted.emit, one.id)))
        actions.append((self.tr("Change…"), "quiet", partial(self._fill, one.id)))
        if not here and one.id != FIRST:
            actions.append((self.tr("Remove…"), "care", partial(self._fill, "", one.id)))
        for words, kind_of, act in actions:
            made = button(words, kind_of, act)
            made.setAccessibleName(f"{words} {name}")
            row.add(made)
        inside.addWidget(row)

    def _add_form(self, inside: QVBoxLayout, one: Profile | None) -> None:
        """Name and kind of somebody who is there, or of somebody new."""
        field = self._field(inside, self.tr("Name"), one.name if one else "")
        kinds = KindRow(one.kind if one else "partner")
        inside.addWidget(label(self.tr("Who is it?"), "strong"))
        inside.addWidget(kinds)
        row = Flow()
        keep = partial(self._keep, one, field, kinds)
        row.add(button(self.tr("Keep") if one else self.tr("Add"), "primary", keep))
        field.returnPressed.connect(keep)
        if one is not None:
            row.add(button(self.tr("Leave it"), "link", self._fill))
        inside.addWidget(row)

    def _add_removal(self, inside: QVBoxLayout, one: Profile) -> None:
        """What goes with somebody, and the name to be typed before it does."""
        name = called(one)
        inside.addWidget(label(self.tr("Remove {0}?").format(name), "heading"))
        words = self.tr(
            "The journal, answers, routines, settings and back-ups of {0} will be erased from this"
            " computer. Nobody can bring them back."
        )
        inside.addWidget(label(words.format(name), "care"))
        field = self._field(inside, self.tr("To go on, type the name: {0}").format(name), "")
        row = Flow()
        erase = button(self.tr("Erase"), "care", partial(self._remove, one))
        erase.setAccessibleName(self.tr("Erase all that is kept of {0}").format(name))
        erase.setEnabled(False)
        field.textChanged.connect(
            lambda text: erase.setEnabled(text.strip().casefold() == name.casefold())
        )
        row.add(erase)
        row.add(button(self.tr("Leave it"), "link", self._fill))
        inside.addWidget(row)

    def _field(self, inside: QVBoxLayout, name: str, text: str) -> QLineEdit:
        title = label(name, "strong")
        field = QLineEdit(text)
        field.setMaxLength(NAME_LENGTH)
        field.setAccessibleName(name)
        title.setBuddy(field)
        inside.addWidget(title)
        inside.addWidget(field)
        return field

    def _keep(self, one: Profile | None, field: QLineEdit, kinds: KindRow) -> None:
        wrong = self._profiles.problem_with(field.text(), one.id if one else None)
        if wrong:
            self._tell(_wrong_name(self, wrong))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            if one is None:
                self._profiles.add(field.text(), kinds.kind)
            else:
                self._profiles.change(one.id, field.text(), kinds.kind)
        except OSError as error:
            self._tell(self.tr("It could not be kept: {0}").format(error.strerror or error))
            return
        self._fill()
        self.changed.emit()

    def _remove(self, one: Profile) -> None:
        try:
            self._profiles.remove(one.id)
        except OSError as error:
            self._tell(self.tr("It could not be erased: {0}").format(error.strerror or error))
            return
        self._fill()
        self.changed.emit()
        self._tell(self.tr("{0} is removed. Nothing of it is left here.").format(called(one)))

    def _tell(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()
        announce(self, words)
        self.show_whole(self._problem)


def _wrong_name(page: PeoplePage, wrong: str) -> str:
    words = {
        "empty": page.tr("Please type a name."),
        "long": page.tr("That name is too long."),
        "taken": page.tr("Somebody here is called so already."),
    }
    return words[wrong]
