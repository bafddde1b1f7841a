"""Turns settings into what the planner is asked for."""

from collections.abc import Iterable

from acupress.core.breathing import Pace
from acupress.core.planner import Wishes
from acupress.storage.settings_file import SettingsFile


def wishes_from(
    settings: SettingsFile,
    known: Iterable[str] = (),
    minutes: int | None = None,
    pattern: str | None = None,
) -> Wishes:
    """Return today's wishes; `minutes` and `pattern` stand before what is kept."""
    return Wishes(
        minutes=int(settings.number("minutes")) if minutes is None else minutes,
        seconds=settings.number("seconds"),
        pace=Pace(settings.number("inhale"), settings.number("exhale")),
        known=frozenset(known),
        pattern=pattern,
        count_tongue=settings.on("count_tongue"),
        added=settings.codes("added_points"),
    )
