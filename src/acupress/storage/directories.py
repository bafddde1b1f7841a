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
    def routines(self) -> Path:
        """The library of routines: a practitioner's own, and those that were handed to her."""
        return self.data / "routines.sqlite"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.config / "settings.json"

    @property
    def content_cache(self) -> Path:
        """The checked form of the shipped content."""
        return self.cache / "content.json"


def user_directories() -> Directories:
    """Return the folders that this system keeps for acupress; they are made when first written."""
    import platformdirs

    found = platformdirs.PlatformDirs("acupress", appauthor=False)
    return Directories(
        Path(found.user_data_dir), Path(found.user_config_dir), Path(found.user_cache_dir)
    )
