"""A Linux desktop is told that acupress opens routine files, and forgets it again."""

import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from acupress.desktop_files import MIME, associate, data_home, forget

MIME_INFO = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry(home: Path) -> dict[str, str]:
    """What stands in the entry of the application."""
    parser = RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(home / "applications" / "acupress.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def arguments(command: str) -> list[str]:
    """The words of Exec as a desktop reads them: unescaped as a string, then unquoted."""
    text = command.replace("\\\\", "\\")
    words, word, quoted, letters = [], "", False, iter(text)
    for letter in letters:
        if letter == '"':
            quoted = not quoted
        elif quoted and letter == "\\":
            word += next(letters)
        elif letter == " " and not quoted:
            words.append(word)
            word = ""
        else:
            word += letter
    return [one.replace("%%", "%") for one in [*words, word]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that is not there yet, in a place with a space and a percent sign."""
    return tmp_path / "my data 100%" / "share"


def test_all_is_written_below_the_data_folder(folder: Path) -> None:
    written = associate(folder)
    assert all(path.is_file() and path.is_relative_to(folder) for path in written)
    assert {path.suffix for path in written} == {".xml", ".desktop", ".svg"}
    assert all(path.stat().st_mode & 0o044 == 0o044 for path in written)


def test_the_kind_of_file_is_known_by_name_and_beginning(folder: Path) -> None:
    associate(folder)
    kind = ET.parse(folder / "mime" / "packages" / "acupress.xml").getroot()
    types = kind.findall(f"{MIME_INFO}mime-type")
    assert [one.get("type") for one in types] == [MIME]
    globs = types[0].findall(f"{MIME_INFO}glob")
    assert [one.get("pattern") for one in globs] == ["*.acupress"]
    match = types[0].find(f"{MIME_INFO}magic/{MIME_INFO}match")
    assert match is not None
    assert match.get("value") == "acupress-routine/"


def test_the_entry_opens_files_of_that_kind(folder: Path) -> None:
    associate(folder)
    told = entry(folder)
    assert told["MimeType"] == f"{MIME};"
    assert told["Terminal"] == "false"
    assert arguments(told["Exec"]) == [sys.executable, "-P", "-m", "acupress", "open", "%F"]


@pytest.mark.parametrize(
    "program", ["/opt/my apps/python", "/opt/50%/python", '/opt/a"b/python', "/opt/$HOME\\`x`/py"]
)
def test_any_place_of_the_program_is_named_rightly(
    program: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    associate(folder)
    assert arguments(entry(folder)["Exec"])[0] == program


def test_nothing_beside_a_stranger_s_file_is_run(folder: Path, tmp_path: Path) -> None:
    """A desktop may start a program in the folder of the file."""
    associate(folder)
    (tmp_path / "acupress.py").write_text("print('caught')")
    start = arguments(entry(folder)["Exec"])[:-2]
    done = subprocess.run(
        [*start, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("acupress")


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
@pytest.mark.parametrize("program", ["/usr/bin/python3", '/opt/my apps 50%/$x`y"z\\/python'])
def test_the_desktop_s_own_checker_finds_nothing(
    program: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    associate(folder)
    file = str(folder / "applications" / "acupress.desktop")
    done = subprocess.run(
        [shutil.which("desktop-file-validate") or "", file],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs shared-mime-info")
def test_the_desktop_learns_of_it_and_forgets_it(folder: Path) -> None:
    associate(folder)
    assert f"{MIME}:*.acupress" in (folder / "mime" / "globs").read_text()
    forget(folder)
    assert MIME not in (folder / "mime" / "globs").read_text()


def test_what_was_written_is_taken_away_and_nothing_else(folder: Path) -> None:
    other = folder / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=other\nExec=other\n")
    written = associate(folder)
    assert associate(folder) == written  # once more does no harm
    assert forget(folder) == written
    assert not any(path.exists() for path in written)
    assert other.exists()
    assert forget(folder) == ()


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "share").write_text("a file")
    with pytest.raises(OSError, match="share"):
        associate(tmp_path / "share")


def test_the_data_folder_is_the_desktop_s_own(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_home() == tmp_path
    monkeypatch.delenv("XDG_DATA_HOME")
    assert data_home() == home / ".local" / "share"
