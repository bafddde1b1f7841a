"""Two weeks from the first start to the page for the visit, without a glance at the clock."""

from pathlib import Path

import pytest

from tests.handouts.printed import Pages
from tests.ui.two_weeks import TwoWeeks
from tests.ui.using import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_two_weeks_from_the_first_start_to_the_visit(person: Person, tmp_path: Path) -> None:
    names: list[str] = []
    visit = tmp_path / "visit.pdf"
    TwoWeeks(person, names.append).live(visit)
    assert len(names) == len(set(names)) >= 60
    pages = Pages(visit.read_bytes())
    assert "Sessions 14 on 13 of 28 days" in pages.text(0)
