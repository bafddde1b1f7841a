"""The shipped family has every letter that is needed, and no name is ever shown as boxes."""

from typing import get_args

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont

from acupress.core.content import Content
from acupress.painting import fonts
from acupress.painting.fonts import Weight

WEIGHTS = get_args(Weight)
PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹĀÁǍÀĒÉĚÈŌÓǑÒ"
SIGNS = "·–—…“”’≥≤×°✓0123456789:%"


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_tone_mark_is_in_the_font(weight: Weight) -> None:
    raw = QRawFont()
    raw.loadFromData(
        QByteArray(fonts.font_data(weight)), 20, QFont.HintingPreference.PreferNoHinting
    )
    missing = [one for one in PINYIN + SIGNS if not raw.supportsCharacter(ord(one))]
    assert missing == []


@pytest.mark.parametrize(
    ("weight", "number"), [("light", 300), ("regular", 400), ("semibold", 600)]
)
def test_the_shipped_family_is_what_is_used(weight: Weight, number: int) -> None:
    font = fonts.font(40, weight)
    info = QFontInfo(font)
    assert info.family() == "Source Sans Pro"
    assert font.pixelSize() == 40
    assert info.weight() == number


def test_the_countdown_does_not_dance() -> None:
    metrics = QFontMetricsF(fonts.font(60, "light"))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_a_font_for_characters_has_all_of_them(content: Content) -> None:
    for point in content.catalogue.points.values():
        family = fonts.chinese_family(point.names.traditional)
        if family is not None:
            raw = QRawFont.fromFont(QFont(family), QFontDatabase.WritingSystem.TraditionalChinese)
            assert raw.familyName() == family
            assert all(raw.supportsCharacter(ord(one)) for one in point.names.traditional)


def test_without_the_glyphs_there_is_no_font() -> None:
    assert fonts.chinese_family("") is None
    assert fonts.chinese_family("\U0002f800\U000e0100") is None


def test_a_system_without_a_chinese_font_leaves_the_name_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    fonts._family_with.cache_clear()
    assert fonts.chinese_family("命門") is None
    fonts._family_with.cache_clear()


def test_the_font_that_answers_is_the_one_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    # Source Sans Pro has no characters: Qt answers with another font, or none does.
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: ["Source Sans Pro"])
    fonts._family_with.cache_clear()
    assert fonts.chinese_family("命門") != "Source Sans Pro"
    fonts._family_with.cache_clear()
