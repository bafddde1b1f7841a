"""What a layout holds."""

from PySide6.QtWidgets import QLayout, QWidget


def laid(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts in a layout, in its order.

    Not by `itemAt`: Python holds on to each item that this gives until the layout goes, while Qt
    deletes it together with its widget. What is made at the same address next is taken for it, and
    the program crashes when that goes (PySide 6.11).
    """
    around = layout.parentWidget()
    inside = [*layout.children(), *(around.children() if around is not None else ())]
    held = [
        (place, one)
        for one in inside
        if isinstance(one, QWidget | QLayout) and (place := layout.indexOf(one)) >= 0
    ]
    return [one for _, one in sorted(held, key=lambda found: found[0])]
