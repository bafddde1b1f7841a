"""Whatever goes wrong on the command line is a sentence on stderr and never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from acupress.cli import main

pytestmark = pytest.mark.usefixtures("kept_content")

Capture = pytest.CaptureFixture[str]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "acupress", *arguments],
        capture_output=True, encoding="utf-8", errors="replace", check=False, timeout=60,
        env={**os.environ, **environment}, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def refused(capsys: Capture, *arguments: str) -> str:
    """What is said on stderr by a command that fails, with nothing on stdout."""
    try:
        status = main(arguments)
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else 1
    captured = capsys.readouterr()
    assert status != 0
    assert captured.out == ""
    assert captured.err.startswith("acupress: ")
    assert captured.err.endswith("\n")
    assert "Traceback" not in captured.err
    return captured.err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["points", "KI99"], ["KI99", "KI3"]),
        (["points", ""], ["KI3"]),
        (["plan", "--pattern", "spleen"], ["spleen", "kidney-qi", "cold-damp"]),
        (["plan", "--minutes", "0"], ["'0'", "1 to 60"]),
        (["plan", "--minutes", "61"], ["'61'", "1 to 60"]),
        (["plan", "--minutes", "ten"], ["'ten'", "1 to 60"]),
        (["plan", "--minutes", "-5"], ["minutes"]),
        (["plan", "--minutes", "2.5"], ["'2.5'"]),
        (["plan", "--minutes", "9" * 5000], ["minutes"]),
        (["plan", "--answers", "nothing.yaml"], ["nothing.yaml"]),
        (["match"], ["--template"]),
        (["match", "nothing.yaml"], ["nothing.yaml"]),
        (["tour"], ["--out"]),
        (["tour", "--out", "x", "--size", "big"], ["'big'"]),
        (["tour", "--out", "x", "--size", "²x²"], ["²x²"]),
        (["tour", "--out", "x", "--scale", "10"], ["'10'"]),
        (["tour", "--out", "x", "--look", "dusk"], ["dusk"]),
        (["dance"], ["dance"]),
        (["--dance"], ["--dance"]),
    ],
    ids=lambda value: " ".join(value)[:40],
)
def test_a_mistake_is_named(capsys: Capture, arguments: list[str], named: list[str]) -> None:
    said = refused(capsys, *arguments)
    assert all(name in said for name in named), said


@pytest.mark.parametrize("command", ["match", "plan"])
@pytest.mark.parametrize(
    ("text", "named"),
    [
        (b"fatigue: 9\n", ["line 1", "fatigue", "9", "0 (never) to 4 (always)"]),
        (b"\nfatige: 1\ntongue: blue\n", ["line 2", "fatige", "line 3", "tongue", "'blue'"]),
        (b"fatigue: 1\nfatigue: 2\n", ["line 2", "twice"]),
        (b"fatigue: [1\n", ["line"]),
        (b"\xff\xfe\x00", ["UTF-8"]),
        (b"format: acupress-answers/7\n", ["newer"]),
        (b"fatigue: 0x" + b"f" * 6000, ["fatigue"]),
        (b"fatigue: " + b"9" * 6000, ["answers.yaml"]),
    ],
    ids=["value", "ids", "twice", "syntax", "bytes", "newer", "hex", "digits"],
)
def test_a_bad_answers_file_is_named_by_line_and_field(
    capsys: Capture, tmp_path: Path, command: str, text: bytes, named: list[str]
) -> None:
    file = tmp_path / "answers.yaml"
    file.write_bytes(text)
    said = refused(capsys, *([command, "--answers"] if command == "plan" else [command]), str(file))
    assert all(name in said for name in ["answers.yaml", *named]), said
    assert file.read_bytes() == text


def test_a_folder_is_no_answers_file(capsys: Capture, tmp_path: Path) -> None:
    assert tmp_path.name in refused(capsys, "match", str(tmp_path))


def test_damaged_kept_answers_are_named_and_left_alone(capsys: Capture, home: Path) -> None:
    kept = home / ".local" / "share" / "acupress" / "answers.json"
    kept.parent.mkdir(parents=True)
    kept.write_text('{\n "fatigue": 9\n}')
    said = refused(capsys, "plan", "--pattern", "blood")
    assert all(name in said for name in ("answers.json", "line 2", "fatigue"))
    assert kept.read_text() == '{\n "fatigue": 9\n}'


def test_damaged_settings_are_told_and_the_defaults_used(capsys: Capture, home: Path) -> None:
    kept = home / ".config" / "acupress" / "settings.json"
    kept.parent.mkdir(parents=True)
    kept.write_text('{\n "seconds": 5\n}')
    assert main(["plan", "--pattern", "blood"]) == 0
    captured = capsys.readouterr()
    assert captured.err.startswith("acupress: ")
    assert all(name in captured.err for name in ("settings.json", "line 2", "seconds"))
    assert "in all" in captured.out
    assert kept.read_text() == '{\n "seconds": 5\n}'


def test_a_pace_that_is_not_known_is_told_and_the_usual_one_used(
    capsys: Capture, home: Path
) -> None:
    kept = home / ".config" / "acupress" / "settings.json"
    kept.parent.mkdir(parents=True)
    kept.write_text('{"pace": "gone"}')
    assert main(["plan", "--pattern", "blood", "--json"]) == 0
    captured = capsys.readouterr()
    assert all(part in captured.err for part in ("settings.json, pace", "'gone'", "calm"))
    presses = [one for one in json.loads(captured.out)["cues"] if one["kind"] == "press"]
    assert {one["length"] / one["breaths"] for one in presses} == {10}


def test_a_home_that_cannot_be_written_does_no_harm(home: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("hers")
    blocked = {f"XDG_{name}_HOME": str(tmp_path / "file") for name in ("CACHE", "CONFIG", "DATA")}
    done = run("points", "KI3", **blocked)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("KI3")


@pytest.mark.parametrize("arguments", [["points", "--json"], ["points"], ["plan"], ["--version"]])
@pytest.mark.skipif(os.name != "posix", reason="pipes as on Linux and macOS")
def test_a_reader_that_leaves_early_is_no_error(arguments: list[str]) -> None:
    """As in ``acupress points | head -1``."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "acupress", *arguments],
            stdout=pipe, stderr=subprocess.PIPE, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert done.stderr == ""


@pytest.mark.parametrize("arguments", [["points", "--json"], ["points"]])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
def test_a_full_disk_is_a_sentence(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "acupress", *arguments],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode != 0
    assert done.stderr.startswith("acupress: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize("arguments", [["points", "KI3"], ["points", "--json"]])
def test_a_terminal_without_chinese_is_no_error(arguments: list[str], encoding: str) -> None:
    """What Windows still uses for a file or a pipe knows neither tone marks nor characters."""
    done = run(*arguments, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stderr) == (0, "")
    assert "KI3" in done.stdout


def test_very_deep_nesting_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "answers.yaml"
    file.write_bytes(b"[" * 200_000)
    done = run("match", str(file))
    assert done.returncode == 1
    assert done.stderr.startswith("acupress: ")


def test_the_program_starts_as_a_module_and_says_its_status() -> None:
    assert run("points", "KI99").returncode == 1
    assert run("--nonsense").returncode == 2
    assert run("points", "KI3").returncode == 0


@pytest.mark.parametrize(
    "arguments", [["points", "--json"], ["match", "--template"], ["plan"], ["points", "KI99"]]
)
def test_the_command_line_never_loads_qt(arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from acupress.cli import main\n"
        f"main({arguments!r})\n"
        "loaded = sorted(n for n in sys.modules if n.startswith(('PySide6', 'shiboken6')))\n"
        "print(loaded, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True,
        timeout=60,
    )  # fmt: skip
    assert done.stderr.splitlines()[-1] == "[]"
