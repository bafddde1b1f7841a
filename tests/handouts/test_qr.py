"""A routine goes onto paper as codes, and comes back from pictures of them whole or not at all."""

import random
import zlib
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.handouts.qr import (
    LETTERS,
    codes_of,
    modules_of,
    paint_qr,
    read_codes,
    routine_from_codes,
)
from acupress.handouts.qr_dictionary import DICTIONARY
from acupress.handouts.sheet import sheet_bytes
from acupress.handouts.sheet_options import SheetOptions
from acupress.storage.problems import BadFileError
from acupress.storage.routine_file import compact
from tests.core import routines
from tests.handouts import handed
from tests.handouts.printed import Pages

ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
OLD = "ACUPRESS/1/1/1/16C3EAC4/8BB93DD2/*N45W1QDFFFO:R1ARE00BN0IIGF59B-G8MEKUH1J6FKCOA7500"


def back(codes: Iterable[str], content: Content) -> Routine:
    return routine_from_codes(tuple(codes), "a picture", content)


def refusal(codes: Iterable[str], content: Content) -> str:
    with pytest.raises(BadFileError) as caught:
        back(codes, content)
    return str(caught.value)


def code(data: bytes, version: int = 1, part: int = 1, parts: int = 1, whole: int = 0) -> str:
    """A code as the format says, written down here a second time."""
    place = f"{version}/{part}/{parts}/{whole:08X}"
    digits = ""
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            digits += ALPHANUMERIC[value % 45]
            value //= 45
    return f"ACUPRESS/{place}/{zlib.crc32(place.encode() + data):08X}/{digits}"


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=DICTIONARY)
    return packer.compress(data) + packer.flush()


def picture(codes: tuple[str, ...], side: int = 260) -> QImage:
    """Codes beside each other on white paper."""
    image = QImage(len(codes) * (side + 20) + 20, side + 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for number, one in enumerate(codes):
        paint_qr(painter, one, QRectF(20 + number * (side + 20), 20, side, side))
    painter.end()
    return image


@pytest.mark.parametrize("steps", [1, 6, 10])
def test_a_routine_comes_back_from_its_codes_in_any_order_and_twice(
    content: Content, steps: int
) -> None:
    routine = handed.with_own_point(content, handed.routine(content, steps))
    codes = codes_of(routine)
    assert compact(back([*reversed(codes), *codes], content)) == compact(routine)


def test_only_what_is_handed_out_and_no_logo_is_in_the_codes(content: Content) -> None:
    routine = handed.routine(content, 2, tags=("hers",), told={"weeks_since_birth": 3})
    came = back(codes_of(replace(routine, logo=handed.logo())), content)
    assert (came.tags, dict(came.told), came.logo) == ((), {}, b"")
    assert came == routine.handed_out()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(
        st.text(
            st.characters(categories=("L", "N", "P", "Zs"), exclude_characters="<"), max_size=80
        ).map(lambda text: " ".join(text.split())),
        min_size=3,
        max_size=3,
    ),
    seconds=st.integers(10, 300),
    order=st.randoms(use_true_random=False),
)
def test_any_words_come_back(
    content: Content, texts: list[str], seconds: int, order: random.Random
) -> None:
    title, note, closing = texts
    step = routines.step(content, "SP6", seconds=float(seconds), note=note)
    routine = Routine(title or "A routine", (step,) * 3, closing=closing)
    codes = list(codes_of(routine))
    order.shuffle(codes)
    assert back(codes, content) == routine


def test_codes_are_small_enough_for_a_camera(content: Content) -> None:
    routine = handed.with_own_point(content, handed.routine(content, 10))
    steps = routine.steps
    noted = replace(routine, steps=tuple(replace(one, note=one.note * 6) for one in steps))
    codes = codes_of(noted)
    assert len(codes) > 2
    assert all(len(one) <= LETTERS and set(one) <= set(ALPHANUMERIC) for one in codes)
    assert len({modules_of(one) for one in codes}) == 1, "they look alike"
    assert modules_of(codes[0]) <= 81
    assert len(codes_of(handed.routine(content, 6))) <= 2


def test_a_code_of_the_first_version_is_read_for_ever(content: Content) -> None:
    assert back([OLD], content) == Routine(
        "An old one", (routines.step(content, "KI3", note="Gently."),), patient="Anna"
    )


def test_the_dictionary_stays_as_it_is() -> None:
    assert zlib.crc32(DICTIONARY) == 0x9F1E6922, (
        "codes on paper are read with it: a new one is a version 2"
    )


def test_the_format_is_what_its_description_says(content: Content) -> None:
    data = compact(Routine("Plain", (routines.step(content, "KI3"),)))
    packed, whole = deflated(data), zlib.crc32(data)
    parts = [code(packed[:20], 1, 1, 2, whole), code(packed[20:], 1, 2, 2, whole)]
    assert back(parts, content).title == "Plain"


def test_codes_of_others_beside_ours_do_no_harm(content: Content) -> None:
    routine = handed.routine(content, 1)
    assert back(["https://example.org", *codes_of(routine)], content) == routine.handed_out()


def test_what_is_not_ours_is_refused(content: Content) -> None:
    assert "which is no routine" in refusal(["https://example.org"], content)
    assert "no code" in refusal([], content)


def test_missing_parts_are_named(content: Content) -> None:
    made = handed.with_own_point(content, handed.routine(content, 10))
    codes = codes_of(made)
    assert len(codes) == 3
    assert "code 2 of 3 is missing" in refusal([codes[0], codes[2]], content)
    assert "codes 1, 3 of 3 are missing" in refusal([codes[1]], content)


def test_parts_of_different_routines_are_not_mixed(content: Content) -> None:
    one, other = (codes_of(handed.routine(content, 6, title=title)) for title in ("One", "Two"))
    assert "several routines" in refusal([one[0], other[0]], content)


def test_a_newer_form_says_what_to_do(content: Content) -> None:
    told = refusal([code(b"something new", version=2)], content)
    assert "newer acupress" in told
    assert "up to date" in told


def test_every_changed_letter_is_noticed(content: Content) -> None:
    whole = codes_of(Routine("A", (routines.step(content, "KI3"),)))[0]
    change = random.Random(5)
    for place in range(len("ACUPRESS/"), len(whole)):
        letter = change.choice([one for one in ALPHANUMERIC if one != whole[place]])
        told = refusal([whole[:place] + letter + whole[place + 1 :]], content)
        assert "damaged" in told or "newer acupress" in told or "missing" in told
    for end in range(len("ACUPRESS/"), len(whole)):
        assert "damaged" in refusal([whole[:end]], content)


def test_what_is_whole_but_no_routine_is_refused(content: Content) -> None:
    for data in (b"", b"\x00", b"[1, 2]", b'{"format": "acupress-routine/1"}'):
        refusal([code(deflated(data), whole=zlib.crc32(data))], content)
    assert "damaged" in refusal([code(b"\xff\xff\xff", whole=1)], content)
    assert "damaged" in refusal([code(deflated(b"{}"), whole=1)], content)
    assert "damaged" in refusal([code(deflated(b"{}") + b"more", whole=zlib.crc32(b"{}"))], content)


def test_what_unpacks_without_end_is_refused(content: Content) -> None:
    bomb = deflated(bytes(80_000_000))
    pieces = [bomb[start : start + 1000] for start in range(0, len(bomb), 1000)]
    parts = [code(piece, 1, n, len(pieces), 7) for n, piece in enumerate(pieces, 1)]
    assert len(pieces) < 99
    assert "more than" in refusal(parts, content)
    assert "damaged" in refusal([code(b"x", 1, 1, 100)], content)


def test_codes_are_read_from_the_printed_sheet(content: Content) -> None:
    routine = handed.with_own_point(content, handed.routine(content, 6))
    pages = Pages(sheet_bytes(routine, content, SheetOptions()))
    found = [one for page in range(pages.count) for one in read_codes(pages.image(page, dpi=150))]
    assert compact(back(found, content)) == compact(routine)


@pytest.mark.parametrize(("angle", "sharp"), [(7, 500), (278, 300)])
def test_codes_are_read_from_a_poor_photo(content: Content, angle: int, sharp: int) -> None:
    codes = codes_of(handed.routine(content, 6))
    photo = poor(picture(codes), angle, sharp)
    assert set(read_codes(photo)) == set(codes)


def poor(image: QImage, angle: float, sharp: int) -> QImage:
    """Turned, out of focus, pale, with noise and one dark side."""
    turned = QImage(QSize(900, 900), QImage.Format.Format_RGB32)
    turned.fill(QColor("#d8d2c8"))
    painter = QPainter(turned)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    middle = QPointF(image.width() / 2, image.height() / 2)
    painter.setTransform(QTransform().translate(450, 450).rotate(angle).scale(1.3, 1.25))
    painter.setOpacity(0.75)
    painter.drawImage(-middle, image)
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    soft = turned.scaled(sharp, sharp, mode=smooth).scaled(900, 900, mode=smooth)
    grey = soft.convertToFormat(QImage.Format.Format_Grayscale8)
    chance = random.Random(3)
    noisy = bytearray(bytes(grey.constBits()))
    for place, value in enumerate(noisy):
        shade = 1 - 0.35 * (place % grey.bytesPerLine()) / grey.width()
        noisy[place] = min(255, max(0, int(value * shade) + chance.randint(-9, 9)))
    made = QImage(bytes(noisy), grey.width(), grey.height(), grey.bytesPerLine(), grey.format())
    return made.copy()


def test_codes_are_read_though_the_camera_was_out_of_focus(content: Content) -> None:
    codes = codes_of(handed.routine(content, 6))
    image = picture(codes, side=195)
    turned = image.transformed(QTransform().rotate(13), Qt.TransformationMode.SmoothTransformation)
    photo = QImage(turned.size(), QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.white)
    painter = QPainter(photo)
    painter.drawImage(0, 0, turned)
    painter.end()
    assert set(read_codes(blurred(blurred(photo)))) == set(codes)


def blurred(image: QImage) -> QImage:
    """Each pixel as the mean of nine."""
    made = image.copy()
    painter = QPainter(made)
    beside = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]
    for number, (x, y) in enumerate(beside, 2):
        painter.setOpacity(1 / number)
        painter.drawImage(x, y, image)
    painter.end()
    return made


def test_a_picture_without_codes_holds_none() -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    assert read_codes(image) == ()
    assert read_codes(QImage()) == ()


def test_a_cut_out_code_on_a_clear_ground_is_read(content: Content) -> None:
    codes = codes_of(handed.routine(content, 1))
    image = QImage(260, 260, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_qr(painter, codes[0], QRectF(0, 0, 260, 260), light="#00000000")
    painter.end()
    assert read_codes(image) == codes


def test_modules_leave_no_gaps(content: Content) -> None:
    text = codes_of(handed.routine(content, 1))[0]
    side = modules_of(text) + 8
    image = QImage(side * 7 + 3, side * 7 + 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_qr(painter, text, QRectF(image.rect()))
    painter.end()
    module = image.width() / side
    # The left edge of the upper left finder pattern is dark for seven modules without a break.
    column = round(4.5 * module)
    shades = {
        image.pixelColor(column, y).lightness()
        for y in range(round(4.3 * module), round(10.7 * module))
    }
    assert max(shades) < 20
    assert read_codes(image) == (text,)
