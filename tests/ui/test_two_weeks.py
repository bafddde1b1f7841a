"""Two weeks from the first start to the page for the visit, without a glance at the clock."""

from pathlib import Path

from tests.handouts.printed import Pages
from tests.ui.two_weeks import TwoWeeks
from tests.ui.using import Person


def test_two_weeks_from_the_first_start_to_the_visit(person: Person, tmp_path: Path) -> None:
    names: list[str] = []
    visit = tmp_path / "visit.pdf"
    TwoWeeks(person, names.append).live(visit)
    assert len(names) >= 20
    pages = Pages(visit.read_bytes())
    assert "12" in pages.text(0)
