"""Every text can be read on its ground, in every look and skin tone."""

from typing import get_args

import pytest

from acupress.painting.theme import SCREEN_LOOKS, TONES, Look, Theme, theme
from tests.painting.eyes import contrast, luminance

LOOKS = get_args(Look)
GROUNDS = ("ground", "card", "tint")
TEXTS = ("ink", "quiet", "action", "care")
PAIRS = [
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    ("on_action", "action"),
    ("on_action", "action_strong"),
    ("on_care", "care"),
]


def test_contrast_is_the_known_one() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_is_readable_on_its_ground(look: str, text: str, ground: str) -> None:
    colours = theme(look)
    needed = 7.0 if look == "high_contrast" else 4.5
    found = contrast(getattr(colours, text), getattr(colours, ground))
    assert found >= needed, f"{text} on {ground}: {found:.2f}"


@pytest.mark.parametrize("look", LOOKS)
def test_the_breathing_disc_can_be_read_where_it_is_lightest_and_darkest(look: str) -> None:
    colours = theme(look)
    needed = 7.0 if look == "high_contrast" else 4.5
    assert contrast(colours.on_disc, colours.disc_light) >= needed
    assert contrast(colours.on_disc, colours.disc_dark) >= needed


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_not_text_but_must_be_seen(look: str) -> None:
    colours = theme(look)
    for ground in ("ground", "card"):
        for role in ("outline", "point", "focus", "action"):
            assert contrast(getattr(colours, role), getattr(colours, ground)) >= 3.0, role
    assert contrast(colours.point, colours.point_ring) >= 3.0


@pytest.mark.parametrize("look", SCREEN_LOOKS)
@pytest.mark.parametrize("tone", TONES)
def test_the_body_and_the_ruler_stand_out(look: str, tone: str) -> None:
    colours = theme(look, tone)
    outside = max(
        contrast(colours.contour, colours.card),
        contrast(colours.skin, colours.card),
    )
    assert outside >= 3.0
    assert contrast(colours.contour, colours.skin) >= 2.0
    assert contrast(colours.ruler, colours.skin) >= 3.0


def test_the_design_s_own_colours_are_kept() -> None:
    day, night = theme("day"), theme("night")
    assert (day.ground, day.card, day.ink, day.action) == (
        "#FBF6F0",
        "#FFFFFF",
        "#2C2A2E",
        "#2F6F6B",
    )
    assert (day.point, night.point) == ("#D9583B", "#E2855F")
    assert (night.ground, night.card, night.ink) == ("#15110F", "#1F1916", "#E9CDB4")
    assert (day.skin, day.contour, night.skin) == ("#F3D3BF", "#8E5B47", "#4A372D")


def test_every_tone_differs_and_night_is_dimmer() -> None:
    assert len({theme("day", tone).skin for tone in TONES}) == len(TONES)
    for tone in TONES:
        assert luminance(theme("night", tone).skin) < luminance(theme("day", tone).skin)


def test_all_colours_are_hex_and_hashable() -> None:
    for look in LOOKS:
        for tone in TONES:
            made: Theme = theme(look, tone)
            assert isinstance(hash(made), int)
            for role, colour in vars(made).items():
                if role not in ("look", "tone"):
                    assert len(colour) == 7, role
                    assert int(colour[1:], 16) >= 0, role


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="dusk"):
        theme("dusk")
    with pytest.raises(ValueError, match="green"):
        theme("day", "green")
