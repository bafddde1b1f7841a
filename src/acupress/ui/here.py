"""The wall clock of this machine, with its summer time, as the C library knows it.

`datetime.astimezone()` gives a moment its present distance from universal time and no more; a time
of day tomorrow needs the rules. Python's own `zoneinfo` has none on Windows.
"""

from datetime import UTC, datetime, timedelta, tzinfo


class Here(tzinfo):
    """The zone that this machine is set to, also after somebody has set it to another."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return how far the wall clock is ahead of universal time."""
        return moment.replace(tzinfo=None).astimezone().utcoffset() if moment else None

    def dst(self, _moment: datetime | None) -> timedelta | None:
        """Say that it is not known how much of that is summer time."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """Return what the zone is called then."""
        return moment.replace(tzinfo=None).astimezone().tzname() if moment else None

    def fromutc(self, moment: datetime) -> datetime:
        """Return what the wall clock shows; `fold` tells the second of two same times."""
        local = moment.replace(tzinfo=UTC).astimezone()
        wall = local.replace(tzinfo=None)
        second = wall.astimezone().utcoffset() != local.utcoffset()
        return wall.replace(tzinfo=self, fold=int(second))
