"""What every test stands on: no window on anybody's screen, and nothing of the real home."""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every run and every machine. For a search of new ones:
# script/test --hypothesis-profile explore
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("steady")

SOURCE = Path(__file__).resolve().parents[1] / "src"
FOREIGN = (
    "DBUS_SESSION_BUS_ADDRESS",
    "LANGUAGE",
    "PYTHONWARNINGS",
    "QT_LOGGING_RULES",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "XDG_SESSION_ID",
)
"""What a developer may have set for herself and no test is to depend on."""
FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": ".runtime",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what can be asked for: ``script/test --update-golden``."""
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite tests/golden/; look at the change"
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether committed texts are written anew."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(autouse=True)
def _usual_locale() -> Iterator[None]:
    """Let no test write dates in the language of the one before."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        core.QLocale.setDefault(core.QLocale.system())


def _move_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Make `home` the home of this process and of those it starts."""
    for folder in FOLDERS.values():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    here = home.resolve()
    surroundings = {name: str(here / folder) for name, folder in FOLDERS.items()}
    surroundings |= {
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",  # no sign to or from the desktop
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(SOURCE),  # this checkout, whatever else is installed
        "QT_QPA_PLATFORM": "offscreen",
    }
    for name, value in surroundings.items():
        patch.setenv(name, value)
    for name in FOREIGN:
        patch.delenv(name, raising=False)


def _is_empty(home: Path) -> bool:
    """Whether there is nothing in it but the folders that `_move_in` made."""
    made = {home / folder for folder in FOLDERS.values()} | {home / ".local"}
    return all(Path(place) in made and not files for place, _, files in os.walk(home))


@pytest.fixture(autouse=True, scope="session")
def _no_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Path]]:
    """Keep the real home out of sight, also of what is made once for all tests.

    Gives the homes in use, the last one at the end.
    """
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        _move_in(home, patch)
        yield [home]


@pytest.fixture(autouse=True)
def home(
    _no_real_home: list[Path],
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """Give every test an empty home of its own, beside its `tmp_path`.

    One in which nothing was left is given to the next: most tests never look at it.
    """
    if not _is_empty(_no_real_home[-1]):
        _no_real_home.append(tmp_path_factory.mktemp("home"))
    if os.environ["HOME"] != str(_no_real_home[-1].resolve()):
        _move_in(_no_real_home[-1], monkeypatch)
    return _no_real_home[-1]


@pytest.fixture(scope="session")
def _content_once(_no_real_home: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checked form of the shipped content."""
    from acupress.library import open_content
    from acupress.storage.directories import Directories

    folder = tmp_path_factory.mktemp("content")
    there = Directories(folder, folder, folder)
    open_content(there)
    return there.content_cache()


@pytest.fixture
def kept_content(home: Path, _content_once: Path) -> None:
    """Spare a program that is tried the half second in which it reads all content anew."""
    from acupress.storage.directories import user_directories

    kept = user_directories().content_cache()
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(_content_once.read_bytes())
