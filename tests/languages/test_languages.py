"""Languages: complete, whole, and found by what a computer says of itself."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.cli import main
from acupress.core.answers import Answers
from acupress.core.languages import LANGUAGES, PSEUDO, fitting, pseudo
from acupress.core.planner import Wishes, plan_today
from acupress.core.text import say
from acupress.core.timeline import compile_plan
from acupress.handouts.card_words import Writer
from acupress.languages_report import Gap, gaps, words_of_screens
from acupress.resources import resource
from acupress.storage.content import load_content
from acupress.storage.languages import english_of, read_sentences, with_language
from acupress.storage.problems import BadFileError
from acupress.ui.interface import FILE, read_interface

OTHERS = [one for one in LANGUAGES if one != "en"]
PARTS = re.compile(r"\{[^{}]*\}")


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_lacks_nothing_and_keeps_nothing_in_vain(language: str) -> None:
    assert gaps(language) == []


@pytest.mark.parametrize("language", OTHERS)
def test_words_of_screens_keep_the_parts_to_fill_in(language: str) -> None:
    _, words = read_interface(resource(f"data/languages/{language}/{FILE}"))
    wrong = [
        english
        for english, told in words.items()
        if sorted(PARTS.findall(english)) != sorted(PARTS.findall(told))
    ]
    assert wrong == []
    for english, told in words.items():
        assert told.strip() == told or english.strip() != english, english


def test_a_missing_and_a_useless_sentence_are_both_found(monkeypatch: pytest.MonkeyPatch) -> None:
    words = words_of_screens()
    assert "Start" in words
    changed = {**words, "Start quite anew": words["Start"]}
    del changed["Start"]
    monkeypatch.setattr("acupress.languages_report.words_of_screens", lambda: changed)
    assert set(gaps("es")) == {Gap(FILE, "Start quite anew"), Gap(FILE, "Start", left=True)}


def test_the_command_lists_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        "acupress.languages_report.words_of_screens", lambda: {"Nobody said": "today.py"}
    )
    assert main(["languages", "zh_TW"]) == 1
    told = capsys.readouterr().out
    assert "zh_TW  繁體中文: 1 missing" in told
    assert "interface.ts: missing: Nobody said" in told
    assert main(["languages", "xx"]) == 1
    assert "there are en, es, zh_CN, zh_TW" in capsys.readouterr().err


@pytest.mark.parametrize("language", [*OTHERS, PSEUDO])
def test_content_speaks_english_and_one_more(language: str, tmp_path: Path) -> None:
    cache = tmp_path / "content.json"
    for _ in ("read and checked", "from the cache"):
        content = load_content(resource("data"), resource("assets/views"), cache, language)
        point = content.catalogue.points["BL23"]
        for text in (point.where, point.feels, content.care.intro, content.phrases["settle"]):
            assert set(text) == {"en", language}
            assert text[language] != text["en"]
        assert point.names.meaning(language) != point.names.english


def test_points_are_called_as_a_language_writes_them() -> None:
    content = load_content(resource("data"), resource("assets/views"), None, "zh_TW")
    names = content.catalogue.points["BL23"].names
    assert (names.main("zh_TW"), names.main("zh_CN"), names.main("es")) == (
        "腎俞", "肾俞", "Shènshū",
    )  # fmt: skip
    assert names.beside("zh_TW", "none") == "Shènshū"
    assert (names.beside("en", "simplified"), names.beside("en", "none")) == ("肾俞", "")
    assert names.meaning("zh_TW") == "腎俞"
    assert content.catalogue.points["BL23"].label["zh_CN"] == "BL23 肾俞"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["es_MX.UTF-8"], "es"),
        (["de_DE", "es"], "es"),
        (["zh_CN.UTF-8"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh_HK"], "zh_TW"),
        (["zh-Hant"], "zh_TW"),
        (["en_GB", "es"], "en"),
        (["C"], "en"),
        (["POSIX", ""], "en"),
        ([], "en"),
    ],
)
def test_the_language_that_fits_a_computer(wanted: list[str], found: str) -> None:
    assert fitting(wanted) == found


@given(st.text(st.sampled_from("ab {}01xé."), max_size=30))
def test_the_language_to_test_with_keeps_what_is_filled_in(sentence: str) -> None:
    told = pseudo(sentence)
    assert PARTS.findall(told) == PARTS.findall(sentence)
    if sentence.strip():
        assert told.startswith("[")
        assert told.endswith("]")
        assert len(told) >= len(sentence) + 2


def language_file(*texts: str) -> bytes:
    return "\n".join(["format: acupress-language/1", "texts:", *texts]).encode()


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"texts: []", "es.yaml, line 1, format"),
        (b"[]", "es.yaml, line 1, format"),
        (language_file('- {en: "Hand", es: ""}'), "es.yaml, line 3, texts[0]"),
        (language_file('- {en: "Hand"}'), "allowed: en and es"),
        (language_file('- {en: "Hand", es: "Mano", fr: "Main"}'), "allowed: en and es"),
        (language_file('- {en: "{0} s", es: "s"}'), "the same parts to fill in: {0}"),
        (language_file(*['- {en: "Hand", es: "Mano"}'] * 2), "each English sentence once"),
    ],
)
def test_a_wrong_file_is_named_with_its_line(raw: bytes, found: str) -> None:
    with pytest.raises(BadFileError) as told:
        read_sentences(raw, "es.yaml", "es")
    assert found in str(told.value)


def test_texts_are_found_wherever_they_stand() -> None:
    plain = {
        "a": [{"en": "One"}, {"deep": {"en": "Two"}}],
        "names": {"pinyin": "Kǒng", "english": "Hole"},
        "codes": ["BL23"],
        "empty": {"en": " "},
    }
    assert list(english_of(plain)) == ["One", "Two", "Hole"]
    told = with_language(plain, "es", {"One": "Uno", "Hole": "Hueco"}.get)
    assert told["a"] == [{"en": "One", "es": "Uno"}, {"deep": {"en": "Two"}}]
    assert told["names"]["plain"] == {"en": "Hole", "es": "Hueco"}
    assert plain["a"] == [{"en": "One"}, {"deep": {"en": "Two"}}], "the English stays as it is"


def test_between_chinese_sentences_stands_no_stop_of_another_script() -> None:
    content = load_content(resource("data"), resource("assets/views"), None, "zh_CN")
    plan = plan_today(Answers(), Wishes(minutes=20, pattern="kidney-qi"), content)
    writer = Writer(content, "zh_CN")
    cues = compile_plan(plan, content).cues
    said = [say(cue.text, "zh_CN") for cue in cues]
    pace = next(cue.rhythm[0] for cue in cues if cue.rhythm)
    for step in plan.steps:
        card = writer.card(content.catalogue.points[step.point], step, pace)
        said += [card.cautions, card.why, *(section.words for section in card.sections)]
    assert [one for one in said if re.search(r"[\u4e00-\u9fff][.;]|。 ", one)] == []
