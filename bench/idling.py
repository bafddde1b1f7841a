"""The app as its command starts it, that stays and obeys the words on stdin; or a bare window.

python bench/idling.py bare         the least that PySide6 can do: a main window with one label
python bench/idling.py acupress     what the `acupress` command does
python bench/idling.py hidden       what it does at login: no window, only the next reminder

It tells `there` on stdout. `bench/idle.py` watches it.
"""

import sys
import time

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from watched import obey, tell

listeners: list[QSocketNotifier] = []
"""Held for as long as the program runs."""


def bare() -> int:
    """Show a label."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("acupress"))
    window.resize(1280, 800)
    window.show()
    _listen(app.quit)
    return app.exec()


def acupress() -> int:
    """Start as the command does; only its window obeys."""
    import acupress.app
    import acupress.cli

    open_window = acupress.app.open_window

    def obeying(*arguments, **named):  # type: ignore[no-untyped-def]  # noqa: ANN002, ANN003, ANN202
        app, window = open_window(*arguments, **named)
        listeners.append(obey(window, app.quit))
        tell("there", time.monotonic())
        return app, window

    acupress.app.open_window = obeying
    return acupress.cli.main([])


def hidden() -> int:
    """Start as the system does at login."""
    import acupress.app

    make_application = acupress.app.make_application

    def listening(*arguments):  # type: ignore[no-untyped-def]  # noqa: ANN002, ANN202
        app = make_application(*arguments)
        QTimer.singleShot(0, lambda: _listen(app.quit))
        return app

    acupress.app.make_application = listening
    return acupress.app.run(hidden=True)


def _listen(end) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """End at the first word."""
    listener = QSocketNotifier(0, QSocketNotifier.Type.Read)
    listener.activated.connect(end)
    listeners.append(listener)
    tell("there", time.monotonic())


if __name__ == "__main__":
    sys.exit({"bare": bare, "acupress": acupress, "hidden": hidden}[sys.argv[1]]())
