"""What cannot be opened as a routine is told, and left as it is."""

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from acupress.ui.opening_page import OpeningPage
from acupress.ui.refused_page import MOST, RefusedPage
from acupress.ui.today import Today
from tests.ui.opening import (
    dropped,
    of_files,
    of_image,
    of_text,
    opened,
    paste,
    reads,
    texts,
    untouched,
)
from tests.ui.using import ENTER, WELL, Person


def test_a_refused_file_is_told_in_full_and_left_as_it_is(
    person: Person, file: Path, choose: Callable[..., list[str]]
) -> None:
    text = f"{file.read_text()}surprise: 1\nmore: 2\n"
    bad = file.with_name("bad.acupress")
    bad.write_text(text)
    lines = len(text.splitlines())
    asked = choose(file)
    person.start(WELL)
    opened(person, bad)
    person.on(RefusedPage)
    assert texts(person).count("bad.acupress") == 1
    assert reads(person, f"Line {lines - 1}, surprise")
    assert reads(person, f"Line {lines}, more")
    assert bad.read_text() == text
    assert untouched(person)
    person.press(ENTER)
    assert asked
    person.on(OpeningPage)


def test_back_from_a_refused_file(person: Person, tmp_path: Path) -> None:
    person.start(WELL)
    opened(person, tmp_path / "not there.acupress")
    assert reads(person, "not there.acupress")
    person.click("Back")
    person.on(Today)


def test_of_many_problems_the_first_are_told(person: Person, file: Path) -> None:
    extra = "".join(f"surprise{number}: 1\n" for number in range(MOST + 8))
    file.write_text(file.read_text() + extra)
    person.start(WELL)
    opened(person, file)
    assert sum(text.startswith("Line ") for text in texts(person)) == MOST
    assert reads(person, "and 8 more")


def test_a_file_of_a_newer_acupress_says_so(person: Person, file: Path) -> None:
    file.write_text(file.read_text().replace("routine/1", "routine/2"))
    person.start(WELL)
    opened(person, file)
    assert reads(person, "made by a newer acupress")


def test_several_routines_at_once_are_refused(person: Person, file: Path) -> None:
    person.start(WELL)
    assert dropped(person, of_files(file, file))
    person.on(RefusedPage)
    assert reads(person, "one routine at a time")


def test_more_pictures_than_a_routine_has_codes_are_not_unpacked(
    person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "code.png"
    path.write_bytes(b"not looked at")
    person.start(WELL)
    assert dropped(person, of_files(*[path] * 100))
    person.on(RefusedPage)
    assert reads(person, "100 files at once")
    assert reads(person, "at most 99 pictures")


@pytest.mark.parametrize("name", ["letter.png", "drawing.png", "cut.jpg"])
def test_a_picture_that_is_none_is_refused(person: Person, tmp_path: Path, name: str) -> None:
    content = {
        "letter.png": b"Dear Anna",
        "drawing.png": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        "cut.jpg": b"",
    }
    path = tmp_path / name
    path.write_bytes(content[name])
    person.start(WELL)
    opened(person, path)
    person.on(RefusedPage)
    assert reads(person, name)
    assert not reads(person, "no code that can be read")


def test_a_picture_without_a_code_is_refused(person: Person) -> None:
    plain = QImage(300, 300, QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    person.start(WELL)
    paste(person, of_image(plain))
    person.on(RefusedPage)
    assert reads(person, "no code that can be read")


def test_a_picture_too_large_for_the_memory_is_not_unpacked(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    small = QImage(8, 8, QImage.Format.Format_RGB32)
    small.fill(Qt.GlobalColor.white)
    assert small.save(str(path))
    raw = bytearray(path.read_bytes())
    raw[16:24] = (30_000).to_bytes(4, "big") * 2
    raw[29:33] = zlib.crc32(raw[12:29]).to_bytes(4, "big")
    path.write_bytes(raw)
    person.start(WELL)
    opened(person, path)
    assert reads(person, "30000 x 30000")


def test_text_that_no_encoding_has_is_refused(person: Person) -> None:
    person.start(WELL)
    assert dropped(person, of_text("format: acupress-routine/1\ntitle: \ud800\n"))
    person.on(RefusedPage)
