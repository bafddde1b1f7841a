"""Where every point lies in every view, as committed text: a point that moves shows in a diff.

``pytest tests/core/test_golden_placements.py --update-golden`` writes it anew. A number in it
stays as long as the point lies within half a percent of it, so that what did not really move, or
lies between two numbers, leaves no trace.
"""

from collections.abc import Mapping
from pathlib import Path

from acupress.core.content import Content
from acupress.core.placement import place, sides

FILE = Path(__file__).parents[1] / "golden" / "placements.txt"
HEAD = "# view, point, side, and the place in percent of the view's width: right, down\n"
STEP = 0.5
Kept = Mapping[tuple[str, str, str], tuple[float, float]]


def kept() -> Kept:
    """What the file says."""
    found = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            view, code, side, x, y = line.split()
            found[view, code, side] = (float(x), float(y))
    return found


def told(value: float, before: float | None) -> float:
    """The number to write: the one before if it still holds, else the nearest half percent."""
    if before is not None and abs(value - before) <= STEP:
        return before
    return round(value / STEP) * STEP


def described(content: Content, before: Kept) -> str:
    lines = []
    points = content.catalogue.points
    for view in content.body.views.values():
        for point in points.values():
            for side in sides(point):
                placed = place(point, view, side, content.body, points)
                if placed is None:
                    continue
                was = before.get((view.id, point.code, side), (None, None))
                x, y = (told(100 * part / view.width, old)
                        for part, old in zip((placed.x, placed.y), was, strict=True))  # fmt: skip
                lines.append(f"{view.id:<19}{point.code:<8}{side:<9}{x:6.1f} {y:6.1f}")
    return HEAD + "\n".join(lines) + "\n"


def test_no_point_has_moved_unseen(content: Content, update_golden: bool) -> None:
    """Look at a change with ``git diff tests/golden/placements.txt``."""
    before = kept() if FILE.exists() else {}
    now = described(content, before)
    if update_golden:
        FILE.write_text(now, encoding="utf-8", newline="\n")
    assert now == FILE.read_text(encoding="utf-8")


def test_the_file_tells_of_every_point(content: Content) -> None:
    assert {code for _, code, _ in kept()} == set(content.catalogue.points)


def test_a_number_stays_until_the_point_has_really_moved() -> None:
    assert told(44.24, None) == 44.0
    assert told(44.26, None) == 44.5
    assert told(44.26, 44.0) == 44.0
    assert told(44.6, 44.0) == 44.5
    assert told(43.4, 44.0) == 43.5
