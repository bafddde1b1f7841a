"""Turns settings into what the planner is asked for."""

from collections.abc import Iterable, Mapping
from typing import cast

from acupress.core.breathing import Pace
from acupress.core.paces import NamedPace, find_pace
from acupress.core.plan import Find
from acupress.core.planner import Wishes
from acupress.core.settings import TABLE
from acupress.storage.problems import Problem, shown
from acupress.storage.settings_file import SettingsFile


def wishes_from(
    settings: SettingsFile,
    paces: Mapping[str, NamedPace],
    known: Iterable[str] = (),
    minutes: int | None = None,
    pattern: str | None = None,
) -> Wishes:
    """Return today's wishes; `minutes` and `pattern` stand before what is kept.

    `paces` are those that come with acupress. See `pace_problem` for a pace that is not known.
    """
    return Wishes(
        minutes=int(settings.number("minutes")) if minutes is None else minutes,
        seconds=settings.number("seconds"),
        pace=pace_from(settings, paces),
        known=frozenset(known),
        pattern=pattern,
        count_tongue=settings.on("count_tongue"),
        added=settings.codes("added_points"),
        left_out=settings.codes("left_out"),
        skipped=settings.codes("often_skipped"),
        other_ways=settings.codes("other_ways"),
        fitted=int(settings.number("fitted_minutes")),
        find=cast("Find", settings.name("find")),
        pulse=settings.on("pulse"),
    )


def pace_from(settings: SettingsFile, paces: Mapping[str, NamedPace]) -> Pace:
    """Return the pace that she chose, the usual one where that is not known."""
    found = find_pace(settings.name("pace"), settings.own_paces, paces)
    return found or paces[str(TABLE["pace"].default)].pace


def pace_problem(settings: SettingsFile, paces: Mapping[str, NamedPace]) -> Problem | None:
    """Return what is wrong where the pace that she chose is not known; then the usual one holds."""
    wanted = settings.name("pace")
    if find_pace(wanted, settings.own_paces, paces) is not None:
        return None
    names = (*paces, *(one.name for one in settings.own_paces))
    return Problem(settings.file, 0, "pace", shown(wanted), "one of " + ", ".join(names))
