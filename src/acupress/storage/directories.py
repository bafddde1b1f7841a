"""Where a user's files lie."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Directories:
    """`data`: answers, journal, routines; `config`: settings; `cache`: what can be made again."""

    data: Path
    config: Path
    cache: Path

    @property
    def answers(self) -> Path:
        """Her answers."""
        return self.data / "answers.json"

    @property
    def journal(self) -> Path:
        """The record of sessions."""
        return self.data / "journal.sqlite"

    @property
    def followed(self) -> Path:
        """The routine that she follows."""
        return self.data / "followed.json"

    @property
    def reminders(self) -> Path:
        """When she wants to be reminded."""
        return self.data / "reminders.json"

    @property
    def routines(self) -> Path:
        """The library of routines: a practitioner's own, and those that were handed to her."""
        return self.data / "routines.sqlite"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.config / "settings.json"

    @property
    def files(self) -> dict[str, Path]:
        """All that is kept of one person, by the names that it has in a back-up."""
        kept = (
            self.journal, self.answers, self.followed, self.reminders, self.routines, self.settings,
        )  # fmt: skip
        return {path.name: path for path in kept}

    @property
    def backups(self) -> Path:
        """The folder of the back-ups."""
        return self.data / "backups"

    @property
    def people(self) -> Path:
        """Who uses acupress here; absent while it is one person."""
        return self.data / "people.json"

    def of(self, person: str) -> "Directories":
        """Return the folders of another person than the first."""
        place = Path("people", person)
        return Directories(self.data / place, self.config / place, self.cache)

    @property
    def running(self) -> Path:
        """The folder by which a second start is heard."""
        return self.cache / "running"

    def content_cache(self, language: str = "en") -> Path:
        """The checked form of the shipped content, in English and one more language."""
        return self.cache / ("content.json" if language == "en" else f"content-{language}.json")


def user_directories() -> Directories:
    """Return the folders that this system keeps for acupress; they are made when first written."""
    import platformdirs

    found = platformdirs.PlatformDirs("acupress", appauthor=False)
    return Directories(
        Path(found.user_data_dir), Path(found.user_config_dir), Path(found.user_cache_dir)
    )
