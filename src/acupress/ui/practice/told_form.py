"""What the practitioner knows of her patient. It stays in the library, and the warnings follow."""

from PySide6.QtWidgets import QWidget

from acupress.ui.desk import Desk
from acupress.ui.fact_field import FactField
from acupress.ui.practice.bound_fields import Part
from acupress.ui.practice.form import Form
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import button


class ToldForm(Form):
    """The questions about her that the care rules ask; each may be left open."""

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._part = Part(bench, "told")
        self.fields: dict[str, FactField] = {}
        self._quiet = False
        """Whether the fields are being filled, not answered."""
        self.section(
            self.tr("Your patient"),
            self.tr(
                "What you know of her, so that the warnings fit her. It stays on this computer and"
                " is never handed out; what you leave open is not held against the routine. The"
                " questions stand here as she would be asked them."
            ),
        )
        self._clear = button(self.tr("Clear all"), "link", lambda: self._part.take({}))
        self.put(self._clear)
        facts = [one for one in desk.content.care.facts.values() if _matters(one.id, desk)]
        for group, heading in (
            ("safety", self.tr("Her health")),
            ("at_hand", self.tr("What she has at home")),
            ("story", self.tr("Her back")),
        ):
            asked = [one for one in facts if one.group == group]
            if asked:
                self.section(heading)
            for fact in asked:
                self._add(FactField(fact, desk))
        self.end()
        bench.changed.connect(self._show)
        self._show()

    def _add(self, field: FactField) -> None:
        self.fields[field.fact.id] = field
        field.changed.connect(self._take)
        self.put(field)

    def _take(self) -> None:
        if self._quiet:
            return
        given = {name: field.value for name, field in self.fields.items()}
        others = {name: one for name, one in self._part.value.items() if name not in self.fields}
        known = {name: one for name, one in given.items() if one is not None}
        self._part.take({**others, **known})

    def _show(self) -> None:
        """Show what is known; what is shown already stays as it is."""
        told = self._part.value
        self._quiet = True
        for name, field in self.fields.items():
            if field.value != told.get(name):
                field.set_value(told.get(name))
        self._quiet = False
        self._clear.setVisible(bool(told))


def _matters(fact: str, desk: Desk) -> bool:
    """Whether a care rule that changes something asks for it, or her ways of pressing do."""
    care = desk.content.care
    one = care.facts[fact]
    if one.when_told:
        return False
    rules = (rule for rule in care.rules if rule.effect != "note")
    return one.group == "at_hand" or any(rule.asks(fact) for rule in rules)
