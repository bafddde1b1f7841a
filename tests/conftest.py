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
    for name, folder in FOLDERS.items():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(name, str((home / folder).resolve()))
    for name in FOREIGN:
        patch.delenv(name, raising=False)
    patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")  # no sign to or from the desktop
    patch.setenv("LC_ALL", "C.UTF-8")
    patch.setenv("PYTHONPATH", str(SOURCE))  # this checkout, whatever else is installed
    patch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="session")
def _no_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the real home out of sight of whatever is made once for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        _move_in(tmp_path_factory.mktemp("home"), patch)
        yield


@pytest.fixture(autouse=True)
def home(
    _no_real_home: None, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Give every test an empty home of its own, beside its `tmp_path`."""
    folder = tmp_path_factory.mktemp("home")
    _move_in(folder, monkeypatch)
    return folder
