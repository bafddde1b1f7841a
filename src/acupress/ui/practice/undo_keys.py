"""Undo and redo in a field are those of the routine, not the field's own."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from acupress.ui.practice.workbench import Workbench


class UndoKeys(QObject):
    """Listens to the keys of one field."""

    def __init__(self, bench: Workbench, field: QWidget) -> None:
        super().__init__(field)
        self._bench = bench
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two keys, whoever else would want them."""
        if isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo or event.matches(QKeySequence.StandardKey.Redo):
                if event.type() == QEvent.Type.KeyPress:
                    (self._bench.undo if undo else self._bench.redo)()
                event.accept()
                return True
        return super().eventFilter(watched, event)
