"""Finding points by what a person may type.

`point_names.txt` holds what each point is called by the fact sheet: code, pinyin, traditional and
simplified characters, English, older codes. Letters that stand for two channels are not in it.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.search import Entry, Kind, index, search
from tests.core.anatomy import ALL, SACRAL, points
from tests.core.support import shipped
from tests.core.test_care_tags import TAGS


@dataclass(frozen=True)
class Called:
    """A point's names."""

    code: str
    pinyin: str
    traditional: str
    simplified: str
    english: str
    older: tuple[str, ...]


def _read() -> tuple[Called, ...]:
    text = (Path(__file__).parent / "point_names.txt").read_text(encoding="utf-8")
    called = []
    for line in text.splitlines():
        code, pinyin, traditional, simplified, english, older = line.split("; ")
        names = (code, pinyin, traditional, simplified, english)
        called.append(Called(*names, older=tuple(older.split())))
    return tuple(called)


NAMES = _read()
ALSO_CODES = {"Yintang", "Anmian"}
"""Names that the fact sheet counts among the older codes."""
NAMED = [(one.code, name) for one in NAMES for name in
         (one.pinyin, one.traditional, one.simplified, one.english)]  # fmt: skip
CODED = [(one.code, code) for one in NAMES for code in (one.code, *one.older)]


@cache
def entries() -> tuple[Entry, ...]:
    content = shipped()
    catalogue = content.catalogue
    return index(catalogue.points.values(), content.channels, catalogue.care_tags)


def found(words: str) -> list[str]:
    return [one.code for one in search(words, entries())]


def kinds(words: str) -> list[tuple[str, Kind]]:
    return [(one.code, one.kind) for one in search(words, entries())]


def without_tones(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(one for one in parts if not unicodedata.combining(one))


def test_the_names_are_those_of_all_points() -> None:
    assert {one.code for one in NAMES} == ALL
    assert len(NAMES) == 73


# --- codes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("KI3", "KI3"), ("ki3", "KI3"), ("KI 3", "KI3"), ("KI-3", "KI3"), (" ki  3 ", "KI3"),
        ("KD3", "KI3"), ("kd 3", "KI3"), ("K3", "KI3"), ("Kid-3", "KI3"),
        ("UB23", "BL23"), ("ub 23", "BL23"), ("B23", "BL23"), ("V23", "BL23"),
        ("DU4", "GV4"), ("du 14", "GV14"), ("Du-20", "GV20"), ("VG4", "GV4"),
        ("REN4", "CV4"), ("ren 12", "CV12"), ("RN17", "CV17"), ("VC8", "CV8"),
        ("LV3", "LR3"), ("Liv 3", "LR3"), ("SJ5", "TE5"), ("sj-3", "TE3"), ("TH5", "TE5"),
        ("TB3", "TE3"), ("HC8", "PC8"), ("HE7", "HT7"), ("RP6", "SP6"), ("VB34", "GB34"),
        ("EX-HN3", "GV29"), ("exhn5", "EX-HN5"), ("ex b7", "EX-B7"), ("EX-B 8", "EX-B8"),
        ("M-BW24", "EX-B7"), ("Guiyan", "EX-B7"), ("Huatuojiaji", "EX-B2"), ("Yintang", "GV29"),
        ("GV24.5", "GV29"),
    ],
)  # fmt: skip
def test_a_code_or_an_older_one_finds_its_point_alone(typed: str, code: str) -> None:
    assert kinds(typed) == [(code, "code")]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("kidney 3", "KI3"), ("Kidney-3", "KI3"), ("KIDNEY3", "KI3"), ("bladder 40", "BL40"),
        ("large intestine 4", "LI4"), ("Small Intestine 3", "SI3"), ("triple energizer 5", "TE5"),
        ("governor vessel 20", "GV20"), ("Conception Vessel 17", "CV17"), ("liver 3", "LR3"),
        ("stomach 36", "ST36"), ("gallbladder 21", "GB21"), ("lung 7", "LU7"), ("heart 7", "HT7"),
        ("pericardium 6", "PC6"), ("spleen 6", "SP6"),
    ],
)  # fmt: skip
def test_a_channel_with_a_number_is_a_code(typed: str, code: str) -> None:
    """The number may also stand in a caution, so that others follow."""
    first, *others = kinds(typed)
    assert first == (code, "code")
    assert {kind for _, kind in others} <= {"care"}


@pytest.mark.parametrize("typed", ["P6", "P7", "P8", "C7", "T5", "p-6"])
def test_a_letter_that_stands_for_two_channels_is_not_resolved(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize(("typed", "code"), [("DU1", None), ("DU3", "GV3"), ("Dü3", "SI3")])
def test_the_small_intestine_in_german_is_not_the_governor_vessel(
    typed: str, code: str | None
) -> None:
    """DU1 is a point on the tailbone that we do not have; Dü1 one on the little finger."""
    whole = [one for one in found(typed) if one != "GV14"]  # its code begins with du1
    assert whole == ([code] if code else [])


@pytest.mark.parametrize(("code", "typed"), CODED)
def test_every_code_of_the_fact_sheet_finds_its_point_first(code: str, typed: str) -> None:
    assert found(typed)[0] == code


def test_the_beginning_of_a_code_finds_all_that_begin_so_in_order() -> None:
    assert found("BL2") == "BL20 BL21 BL22 BL23 BL24 BL25 BL26 BL28".split()
    assert found("ub3") == "BL31 BL32 BL33 BL34 BL36".split()
    assert set(found("ex-hn")) == {"EX-HN1", "EX-HN5", "EX-HN22", "GV29"}


# --- names


@pytest.mark.parametrize(("code", "typed"), NAMED)
def test_every_name_of_the_fact_sheet_finds_its_point_first(code: str, typed: str) -> None:
    """Also where another name begins with it: Sea of Qi, and Sea of Qi Transport."""
    first, kind = kinds(typed)[0]
    assert first == code
    assert kind == ("code" if without_tones(typed) in ALSO_CODES else "name")


@pytest.mark.parametrize(
    "typed",
    ["Sānyīnjiāo", "sanyinjiao", "San Yin Jiao", "sān yīn jiāo", "san-yin-jiao", "SANYIN JIAO",
     "Sa\u0304nyi\u0304njia\u0304o", "san'yin'jiao"],
)  # fmt: skip
def test_pinyin_with_and_without_tones_spaces_and_hyphens(typed: str) -> None:
    assert found(typed) == ["SP6"]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("三陰交", ["SP6"]),
        ("三阴交", ["SP6"]),
        ("太", ["KI3", "SP3", "LR3", "EX-HN5"]),
        ("關元", ["BL26", "CV4"]),
        ("三焦俞", ["BL22"]),
    ],
)
def test_characters(typed: str, codes: list[str]) -> None:
    assert set(found(typed)) == set(codes)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("three miles", ["ST36", "LI10"]),
        ("leg miles", ["ST36"]),
        ("crevice", ["BL31", "BL32", "BL33", "BL34"]),
        ("gushing", ["KI1"]),
        ("hall of impression", ["GV29"]),
        ("ravine", ["KI3", "ST41", "SI3"]),
    ],
)
def test_words_of_an_english_name(typed: str, codes: list[str]) -> None:
    assert set(found(typed)) == set(codes)


# --- what a point is for, its channel, its cautions


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("constipation", "BL25 ST25"),
        ("period pain", "EX-B8"),
        ("pain period", "EX-B8"),
        ("milk", "CV17 ST18 SI1 GB21"),
        ("palpitations", "EX-HN22 HT7 PC6"),
        ("carrying", "LI10 LI11"),
    ],
)
def test_a_use_finds_the_points_that_have_it(typed: str, codes: str) -> None:
    assert dict.fromkeys(points(codes), "use") == dict(kinds(typed))


def test_low_back_is_two_words_that_both_have_to_be_found() -> None:
    low_back = points(
        """BL22 BL23 BL24 BL25 BL26 BL31 BL32 BL33 BL34 BL40 BL52 BL57 BL60 GV3 GV4 EX-B7
        KI3 KI7"""
    )
    by_use = {code for code, kind in kinds("low back") if kind == "use"}
    assert by_use >= low_back
    assert not by_use & points("PC6 ST36 LI4 CV12")
    assert set(found("back low")) == set(found("low back"))


@pytest.mark.parametrize(
    ("typed", "begins"),
    [("SJ", "TE"), ("ren", "CV"), ("UB", "BL"), ("KD", "KI"), ("LV", "LR"), ("DU", "GV"),
     ("foot greater yin", "SP"), ("foot lesser yin", "KI"), ("hand lesser yang", "TE"),
     ("spleen", "SP"), ("conception vessel", "CV"), ("Governor", "GV")],
)  # fmt: skip
def test_a_channel_finds_all_its_points(typed: str, begins: str) -> None:
    on_it = {code for code in ALL if code.startswith(begins)}
    assert set(found(typed)) >= on_it


@pytest.mark.parametrize("tag", ["CS_SCAR", "KIDNEY_RIB", "SPINE_MID", "PREG_TRAD", "DVT_LEG"])
def test_a_care_tag_finds_its_points(tag: str) -> None:
    assert set(kinds(tag)) == {(code, "care") for code in TAGS[tag]}


@pytest.mark.parametrize(
    ("typed", "codes"),
    [("caesarean", TAGS["CS_ABD"]), ("pregnant", TAGS["PREG_TRAD"] | TAGS["PREG_LOCAL"]),
     ("varicose", TAGS["VARICOSE"]), ("epidural", TAGS["EPIDURAL"])],
)  # fmt: skip
def test_the_words_of_a_caution_find_its_points(typed: str, codes: frozenset[str]) -> None:
    assert set(found(typed)) == codes


# --- nothing found, all found, ranking


@pytest.mark.parametrize("typed", ["xyzzy", "BL99", "kidney 99", "腦", "low xyzzy", "3"])
def test_nothing_is_found(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize("typed", ["", "   ", "\t\n", "-", "''"])
def test_no_words_find_all_points_as_they_come(typed: str) -> None:
    assert found(typed) == list(shipped().catalogue.points)


@pytest.mark.parametrize(
    ("typed", "first", "later"),
    [
        ("sleep", {"EX-HN22"}, {"KI3", "HT7", "GV29"}),  # a name before a use
        ("headache", {"LI4", "BL60", "GB20"}, set()),
        ("bladder", {"BL28", "BL23"}, {"CV3"}),  # name and channel before a use
        ("calf", {"ST35"}, {"BL57"}),
        ("sacrum", {"BL32", "BL54"}, {"EX-B8"}),  # a use before a place
        ("navel", {"CV4", "ST25"}, set()),
    ],
)
def test_what_comes_first(typed: str, first: set[str], later: set[str]) -> None:
    order = found(typed)
    assert first | later <= set(order)
    if first and later:
        assert max(map(order.index, first)) < min(map(order.index, later))


def test_sacral_points_are_found_by_their_place() -> None:
    assert set(found("sacrum")) >= SACRAL


# --- whatever is typed


tones = st.booleans()
blanks = st.sampled_from(["", " ", "-", "'", "  "])


@st.composite
def typings(draw: st.DrawFn) -> tuple[str, str]:
    """A code or a name as somebody may type it; spaces anywhere but in English and characters."""
    called = draw(st.sampled_from(NAMES))
    parts = [called.code, *called.older, called.pinyin]
    whole = [called.english, called.traditional, called.simplified]
    name = draw(st.sampled_from([*parts, *whole]))
    if draw(tones) and name not in {"Dü1", "Dü3"}:
        name = without_tones(name)
    gaps = blanks if name in {without_tones(one) for one in parts} | set(parts) else st.just("")
    letters = [letter + draw(gaps) for letter in name]
    letters = [one.upper() if draw(tones) else one.lower() for one in letters]
    return called.code, "".join(letters)


@given(typings())
def test_every_point_is_found_by_each_of_its_names_however_typed(typed: tuple[str, str]) -> None:
    code, words = typed
    assert code in found(words)


@given(st.text() | st.text(st.sampled_from("kiKI3 blBL-'’.()[]*\\áà\u0304三陰ß３\0"), max_size=12))
def test_search_never_raises(words: str) -> None:
    assert set(found(words)) <= ALL


words_of_all = st.sampled_from(
    ["low back", "kidney", "ki", "bl 2", "sleep", "shu", "yin", "the", "st", "foot", "leg", "三"]
) | st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=3)


@given(words_of_all, st.sets(st.sampled_from(sorted(ALL))))
def test_the_order_of_what_is_found_does_not_hang_on_the_others(words: str, some: set[str]) -> None:
    fewer = tuple(entry for entry in entries() if entry.code in some)
    assert [one.code for one in search(words, fewer)] == [
        code for code in found(words) if code in some
    ]


@given(st.sampled_from(NAMES), st.integers(3, 12))
def test_typing_on_never_brings_back_a_point(called: Called, length: int) -> None:
    """From three letters on: with one or two only beginnings of words count."""
    typed = without_tones(called.pinyin)[:length]
    assert set(found(typed)) <= set(found(typed[: max(3, length - 1)]))
