"""Opens one window, tells when its first picture stood, and ends. `bench/start.py` times it.

python bench/window.py bare        the least that PySide6 can do: a main window with one label
python bench/window.py acupress    what the `acupress` command does, watched from outside
"""

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def watch(window: "QWidget") -> None:
    """Print the time and the memory when a window has been painted once, and end the program."""
    # Only now: the app itself says when Qt is imported, and before what.
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Wait for the window's first paint event, and then for the end of that painting."""
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self.tell)
            return False

        def tell(self) -> None:
            """Say what there is to say."""
            painted, used = time.monotonic(), time.process_time()
            lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
            rss = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
            told = {"painted": painted, "rss_kb": rss, "cpu": used}
            print(json.dumps(told), flush=True)
            QApplication.quit()

    window.installEventFilter(FirstPaint(window))


def bare() -> int:
    """Show a label."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("acupress"))
    window.resize(1280, 800)
    watch(window)
    window.show()
    return app.exec()


def acupress() -> int:
    """Start as the command does; only its window is looked at on the way."""
    import acupress.app
    import acupress.cli

    open_window = acupress.app.open_window

    def watched(*arguments, **named):  # type: ignore[no-untyped-def]  # noqa: ANN002, ANN003, ANN202
        app, window = open_window(*arguments, **named)
        watch(window)
        return app, window

    acupress.app.open_window = watched
    return acupress.cli.main([])


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1:] == ["bare"] else acupress())
