"""The app's one family, shipped as a dependency, and the system's font for Chinese characters.

Source Sans Pro has every vowel with a tone mark that pinyin needs; a test looks at each of them.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

Weight = Literal["light", "regular", "semibold"]

_FILES: dict[Weight, str] = {
    "light": "SourceSansPro-Light.ttf",
    "regular": "SourceSansPro-Regular.ttf",
    "semibold": "SourceSansPro-Semibold.ttf",
}
_WEIGHTS: dict[Weight, QFont.Weight] = {
    "light": QFont.Weight.Light,
    "regular": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
}


def font(size: float, weight: Weight = "regular", spacing: float = 0.0) -> QFont:
    """Return the app's font; `size` in logical pixels, `spacing` between letters in pixels."""
    made = QFont(family(weight))
    made.setPixelSize(max(1, round(size)))
    made.setWeight(_WEIGHTS[weight])
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return made


def family(*weights: Weight) -> str:
    """Register these weights (all three without arguments) and return the family's name."""
    return [_register(weight) for weight in weights or tuple(_FILES)][-1]


_FIRST_CHINESE = 0x2E80


def chinese_family(text: str) -> str | None:
    """Return a font of this system that has every character of `text`, None where none has.

    Then the characters are left out: a name is never shown as boxes. Where none of them is
    Chinese (pinyin) it is our own.
    """
    wanted = frozenset(character for character in text if not character.isspace())
    if wanted and all(ord(character) < _FIRST_CHINESE for character in wanted):
        return family("regular")
    return _family_with(wanted) if wanted else None


def font_data(weight: Weight) -> bytes:
    """Return the font file of a weight, for hand-outs that carry their font with them."""
    package = find_spec("font_source_sans_pro")  # importing it would look through its folder
    if package is None or not package.submodule_search_locations:
        raise RuntimeError("the font Source Sans Pro is missing; please install acupress again")
    return (Path(package.submodule_search_locations[0]) / "files" / _FILES[weight]).read_bytes()


@cache  # Qt keeps registered fonts for the whole process as well
def _register(weight: Weight) -> str:
    number = QFontDatabase.addApplicationFontFromData(QByteArray(font_data(weight)))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if not families:
        raise RuntimeError("the font Source Sans Pro cannot be read; please install acupress again")
    # The light and semibold files name themselves as families of their own on some systems.
    return min(families, key=len)


@cache  # asked again with every cue, and looking through fonts is slow
def _family_with(wanted: frozenset[str]) -> str | None:
    from PySide6.QtGui import QRawFont

    writing = QFontDatabase.WritingSystem
    seen: set[str] = set()
    for system in (writing.TraditionalChinese, writing.SimplifiedChinese, writing.Japanese):
        for name in QFontDatabase.families(system):
            if name in seen or QFontDatabase.isPrivateFamily(name):
                continue
            seen.add(name)
            raw = QRawFont.fromFont(QFont(name), system)
            if raw.isValid() and all(raw.supportsCharacter(ord(one)) for one in wanted):
                # Qt may have answered with another font than the one asked for: that one has them.
                return raw.familyName()
    return None
