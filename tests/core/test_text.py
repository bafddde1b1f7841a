"""Sentences end, and follow each other, as their language writes it."""

import pytest

from acupress.core.text import flowing, stopped


@pytest.mark.parametrize(
    ("sentence", "language", "whole"),
    [
        ("Level with the waist", "en", "Level with the waist."),
        ("Al nivel de la cintura.", "es", "Al nivel de la cintura."),
        ("與腰同高", "zh_TW", "與腰同高。"),
        ("与腰同高。", "zh_CN", "与腰同高。"),
        ("", "zh_CN", "。"),
        ("On the soft muscle", "zh_CN", "On the soft muscle."),  # her own words, in her language
        ("On the soft muscle.", "zh_TW", "On the soft muscle."),
    ],
)
def test_a_sentence_ends_with_the_stop_of_its_language(
    sentence: str, language: str, whole: str
) -> None:
    assert stopped(sentence, language) == whole


def test_a_chinese_stop_keeps_its_own_distance() -> None:
    assert flowing(("與腰同高。", "往後靠。")) == "與腰同高。往後靠。"
    assert flowing(("Lie down.", "Breathe.")) == "Lie down. Breathe."
