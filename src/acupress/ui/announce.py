"""What assistive technology is told beyond what has the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let assistive technology say something once; silent where there is none."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def tell_what_it_is(field: QComboBox) -> None:
    """Say the name of a field that has no label, too: on Linux Qt says in its place what is
    chosen, and leaves what the field is to its label."""
    field.setAccessibleDescription(field.accessibleName())
