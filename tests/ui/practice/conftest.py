"""What the tests of the practitioner's room share."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.practice.placing import Placing


@pytest.fixture
def placing(qtbot: QtBot, tmp_path: Path) -> Placing:
    """The page of a new point."""
    return Placing(qtbot, tmp_path)


@pytest.fixture
def placed(placing: Placing) -> Placing:
    """The page after a click on her back."""
    placing.click_at()
    return placing
