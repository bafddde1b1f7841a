"""Whose routine it is: name, clinic, how to reach her, and her logo."""

from PySide6.QtWidgets import QWidget

from acupress.ui.desk import Desk
from acupress.ui.practice.bound_fields import LineField
from acupress.ui.practice.form import Form
from acupress.ui.practice.logo_field import LogoField
from acupress.ui.practice.workbench import Workbench


class Letterhead(Form):
    """Every change goes through the bench. The next new routine begins with the same letterhead."""

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.section(
            self.tr("Your letterhead"),
            self.tr("Stands on all that you hand out. Your next new routine begins with it."),
        )
        name, clinic, contact = self.tr("Your name"), self.tr("Clinic"), self.tr("How to reach you")
        self.name = LineField(bench, "maker.name", name, 80)
        self.add(name, self.name)
        self.add(clinic, LineField(bench, "maker.clinic", clinic, 80))
        hint = self.tr("Telephone, e-mail, address, in one line.")
        self.add(contact, LineField(bench, "maker.contact", contact, 240), hint)
        self.logo = LogoField(bench, desk.scale)
        hint = self.tr("A PNG or a JPEG. A large one is made smaller.")
        self.add(self.tr("Logo"), self.logo, hint)
        self.end()
