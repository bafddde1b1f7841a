"""Checks of the tips and of the guide to the warm pack."""

from acupress.core.content import Content
from acupress.storage.reference_checks import Found, Where, condition, unknown


def tips(content: Content) -> Found:
    """Each tip is of known patterns, with a label for its evidence and sources that are named."""
    known, facts = content.tips, content.care.facts
    for name, tip in known.tips.items():
        at: Where = ("tips", name)
        yield from unknown("tips", (*at, "patterns"), tip.patterns, content.patterns.patterns)
        yield from unknown("tips", (*at, "evidence"), (tip.evidence,), content.catalogue.evidence)
        yield from unknown("tips", (*at, "sources"), tip.sources or ("",), known.sources)
        for number, when in enumerate(tip.avoid_when):
            yield from condition("tips", (*at, "avoid_when", number), when, facts)
    used = {source for tip in known.tips.values() for source in tip.sources}
    for source in known.sources.keys() - used:
        yield "tips", ("sources", source), "a source that no tip names", "only sources in use"


def warm_pack(content: Content) -> Found:
    """The guide has steps, says when never and whom to ask first, and names its sources."""
    known = content.warmth
    for part in ("steps", "never", "ask_first", "sources"):
        if not getattr(known, part):
            yield "warmth", (part,), "nothing", "one entry at least"
