"""For whom which points of a plan are not: what paper and phone say before anything is pressed."""

from collections.abc import Iterator

from acupress.core.content import Content
from acupress.core.plan import Plan
from acupress.core.text import Text


def cautions(plan: Plan, content: Content) -> Iterator[tuple[Text, tuple[str, ...]]]:
    """Return the cautions of a plan's points with the points; those of every point without."""
    catalogue = content.catalogue
    codes = dict.fromkeys(step.point for step in plan.steps)
    for tag, short in catalogue.care_short.items():
        careful = [code for code in codes if tag in catalogue.points[code].care]
        if careful:
            named = tuple(_called(code, content) for code in careful)
            yield short, named if len(named) < len(codes) else ()


def _called(code: str, content: Content) -> str:
    """A point's code, or the name of a practitioner's own."""
    names = content.catalogue.points[code].names
    return names.english if names.english == names.pinyin else code
