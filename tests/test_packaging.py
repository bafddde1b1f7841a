"""What is handed out as a package is whole: built without a network, unpacked, and used."""

import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
USES_DATA = """
from acupress.resources import resource, root
print(type(root()).__name__, root())
assert resource("data/body.yaml").read_bytes()
assert any(entry.name.endswith(".svg") for entry in resource("assets/views").iterdir())
"""

COUNTS_NONE = """
import os, sys
from PySide6.QtCore import QObject
thing, before = QObject(), sys.getrefcount(None)
for _ in range(500):
    thing.setObjectName("")
print(sys.getrefcount(None) - before, flush=True)
os._exit(0)
"""


@dataclass(frozen=True)
class Built:
    """An sdist, and the wheel made from it: as files and unpacked."""

    wheel: Path
    sources: Path
    installed: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build both, the wheel from the unpacked sdist as an installer does."""
    folder = tmp_path_factory.mktemp("packages")
    with tarfile.open(_build(ROOT, "sdist", folder)) as packed:
        packed.extraction_filter = getattr(tarfile, "data_filter", None)  # from 3.11.4 on
        packed.extractall(folder / "sources")
    (sources,) = (folder / "sources").iterdir()
    wheel = _build(sources, "wheel", folder)
    with zipfile.ZipFile(wheel) as zipped:
        zipped.extractall(folder / "installed")
    return Built(wheel, sources, folder / "installed")


def _build(source: Path, target: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "-d", str(folder)]
    run = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    (made,) = folder.glob("*.tar.gz" if target == "sdist" else "*.whl")
    return made


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("name", ["assets", "data"])
def test_everything_that_ships_is_in_both(built: Built, name: str) -> None:
    shipped = _tree(ROOT / name)
    assert shipped
    assert _tree(built.sources / name) == shipped
    assert _tree(built.installed / "acupress" / "_bundled" / name) == shipped


def test_the_modules_are_in_both(built: Built) -> None:
    modules = _tree(ROOT / "src" / "acupress")
    assert "core/player.py" in modules
    assert _tree(built.sources / "src" / "acupress") == modules
    installed = _tree(built.installed / "acupress")
    assert {name: installed.get(name) for name in modules} == modules


def test_the_sources_can_be_worked_on(built: Built) -> None:
    needed = ["pyproject.toml", "LICENSE", "CHANGELOG.md", "script/run", "script/test"]
    for name in (*needed, "tests/test_packaging.py"):
        assert (built.sources / name).read_bytes() == (ROOT / name).read_bytes()


def test_the_wheel_says_what_it_is(built: Built) -> None:
    (about,) = built.installed.glob("acupress-*.dist-info")
    lines = (about / "METADATA").read_text(encoding="utf-8").splitlines()
    assert {"Name: acupress", "License-Expression: MIT", "Requires-Python: >=3.11"} <= set(lines)
    assert not [
        line for line in lines if line.replace(" ", "").startswith("Requires-Dist:PySide6>")
    ]
    scripts = (about / "entry_points.txt").read_text(encoding="utf-8")
    assert "acupress = acupress.cli:main" in scripts
    assert not (built.installed / "tests").exists()


@pytest.mark.parametrize("packed", [False, True], ids=["installed", "zipped"])
def test_the_data_is_found(built: Built, packed: bool, tmp_path: Path) -> None:
    place = built.wheel if packed else built.installed
    code = f"import sys; sys.path.insert(0, {str(place)!r})\n{USES_DATA}"
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert str(place / "acupress" / "_bundled") in run.stdout


def test_the_checkout_keeps_one_copy() -> None:
    assert not (ROOT / "src" / "acupress" / "_bundled").exists()


def test_the_binding_keeps_count_of_none() -> None:
    command = [sys.executable, "-c", COUNTS_NONE]
    lost = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert abs(lost) < 100, "this PySide6 ends this Python before long; see pyproject.toml for why"
