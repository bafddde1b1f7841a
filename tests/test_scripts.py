"""The scripts that a person starts by hand."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPTS = ("script/run", "script/test", ".ci/run")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("bash") is None,
    reason="the scripts are for bash; what they say without a display is for Linux",
)


def _start(script: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    wanted = ("HOME", "LC_ALL", "PATH", "XDG_CACHE_HOME")
    environment = {name: os.environ[name] for name in wanted if name in os.environ}
    return subprocess.run(
        [str(script), *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", SCRIPTS)
def test_it_can_be_started(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)
    subprocess.run(["bash", "-n", str(ROOT / name)], check=True)


def test_without_a_display_it_says_so(tmp_path: Path, home: Path) -> None:
    before = set(home.rglob("*"))
    run = _start(ROOT / "script" / "run", cwd=tmp_path)
    assert run.returncode == 1
    assert "no display" in run.stderr
    assert "script/run tour --out pictures" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert run.stdout == ""
    assert set(home.rglob("*")) == before, "it says so before it sets anything up"


def test_it_knows_its_folder_by_another_name(tmp_path: Path) -> None:
    (tmp_path / "acupress").symlink_to(ROOT / "script" / "run")
    run = _start(tmp_path / "acupress", "--night", cwd=tmp_path)
    assert run.returncode == 1
    assert "no display" in run.stderr


def test_arguments_reach_the_app_and_nothing_else_is_said(tmp_path: Path) -> None:
    here = ROOT / ".venv"
    if Path(sys.prefix) != here or not (here / ".acupress-ready").is_file():
        pytest.skip("only under script/test, which has set up this checkout")
    run = _start(ROOT / "script" / "run", "--version", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    from acupress import __version__

    assert __version__ in run.stdout
    assert run.stderr == ""
