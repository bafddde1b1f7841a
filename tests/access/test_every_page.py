"""Every page can be used by keyboard alone and with a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.access.pages import every_page
from tests.access.rules import RULES

SIZE = (1280, 800)
Found = dict[str, dict[str, list[str]]]


@pytest.fixture(scope="module")
def found(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What breaks each rule, page by page."""
    told: Found = {rule.__name__: {} for rule in RULES}
    with pytest.MonkeyPatch.context() as patch:
        for name, window in every_page(tmp_path_factory.mktemp("access"), patch, SIZE, 100):
            window.activateWindow()
            qapp.processEvents()
            for rule in RULES:
                told[rule.__name__][name] = rule(window)
    return told


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_everything(rule: Callable[[QWidget], list[str]], found: Found) -> None:
    pages = found[rule.__name__]
    assert len(pages) > 50
    assert {name: wrong for name, wrong in pages.items() if wrong} == {}, rule.__doc__
