"""Where to turn: the right numbers for each country, and her own before them."""

import pytest

from acupress.core.content import Content
from acupress.core.help import AUTO, Turn, where_to_turn
from acupress.core.settings import TABLE

EMERGENCY = {
    "EU": "112", "GB": "999", "US": "911", "CA": "911", "AU": "000", "NZ": "111", "CN": "120",
    "TW": "119", "MX": "911", "ES": "112", "DE": "112",
}  # fmt: skip
ADVICE = {"GB": "111", "DE": "116117"}
CRISIS = {
    "GB": "116123", "US": "988", "CA": "988", "AU": "131114", "NZ": "1737", "CN": "12356",
    "TW": "1925", "MX": "8009112000", "ES": "024", "DE": "08001110111",
}  # fmt: skip


def rung(turn: Turn) -> dict[str, str]:
    return {one.kind: one.number for one in turn.numbers}


@pytest.mark.parametrize("country", EMERGENCY)
def test_each_country_has_its_numbers(content: Content, country: str) -> None:
    usual = {"emergency": EMERGENCY[country]}
    usual |= {"advice": ADVICE[country]} if country in ADVICE else {}
    crisis = usual | ({"crisis": CRISIS[country]} if country in CRISIS else {})
    chosen = where_to_turn(content.help, country, "FR", {})
    assert rung(chosen) == usual
    assert chosen.word is None, "she has chosen: nothing is guessed"
    assert rung(where_to_turn(content.help, country, "", {}, crisis=True)) == crisis
    by_region = where_to_turn(content.help, AUTO, country.lower(), {})
    assert rung(by_region) == usual
    assert by_region.word == content.help.guessed


def test_the_settings_offer_every_country(content: Content) -> None:
    offered = [code for code, _ in TABLE["country"].choices]
    assert offered == [AUTO, *content.help.countries]
    assert set(content.help.countries) == set(EMERGENCY)


@pytest.mark.parametrize(
    ("region", "number"), [("FR", "112"), ("IE", "112"), ("UK", "999"), ("GR", "112")]
)
def test_regions_share_a_country(content: Content, region: str, number: str) -> None:
    found = where_to_turn(content.help, AUTO, region, {})
    assert rung(found)["emergency"] == number
    assert found.word == content.help.guessed


@pytest.mark.parametrize("region", ["", "C", "BR", "001", "XX"])
def test_where_nothing_is_known_112_stands_with_a_word(content: Content, region: str) -> None:
    found = where_to_turn(content.help, AUTO, region, {})
    assert rung(found) == {"emergency": "112"}
    assert "European Union" in found.numbers[0].name["en"], "it is not said to work elsewhere"
    assert found.word == content.help.elsewhere


def test_her_own_numbers_stand_before_the_countrys(content: Content) -> None:
    own = {"emergency": " 144 ", "midwife": "0123 Anna"}
    found = where_to_turn(content.help, AUTO, "GB", own)
    assert [one.number for one in found.numbers] == ["144", "0123 Anna", "111"]
    assert found.word is None, "her own number is no guess"
    only_midwife = where_to_turn(content.help, AUTO, "GB", {"midwife": "0123", "emergency": " "})
    assert [one.number for one in only_midwife.numbers] == ["999", "0123", "111"]
    assert only_midwife.word == content.help.guessed


def test_the_emergency_number_comes_first_always(content: Content) -> None:
    for country in content.help.countries:
        for own in ({}, {"midwife": "1"}, {"emergency": "2", "midwife": "1"}):
            found = where_to_turn(content.help, country, "", own, crisis=True)
            assert found.numbers[0].kind == "emergency"


def test_every_number_is_labelled_as_background_until_it_is_checked(content: Content) -> None:
    for code, country in content.help.countries.items():
        assert any("Background" in source for source in country.sources), code
        assert code in content.help.background
        assert all(one.number.isdecimal() for one in country.numbers)
