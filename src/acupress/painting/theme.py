"""Colours by role. Everything that is drawn or styled names a role, never a colour.

A theme is a look (day, night, high contrast, print) with a skin tone. Colours are ``#RRGGBB``.
Text roles (`ink`, `quiet`, `action`, `care` on `ground`, `card` and `tint`; `on_action` on
`action`; `on_care` on `care`; `on_disc` on the disc) keep a contrast of at least 4.5 to 1, and
7 to 1 in high contrast; a test computes it. `point` colours dots and progress: 3 to 1.
"""

from dataclasses import dataclass
from typing import Any, Literal, get_args

Look = Literal["day", "night", "high_contrast", "print", "print_bw"]
Tone = Literal["light", "medium", "tan", "deep"]

SCREEN_LOOKS: tuple[Look, ...] = ("day", "night", "high_contrast")
"""The looks to choose from on screen; the others are for paper."""
TONES: tuple[Tone, ...] = get_args(Tone)


@dataclass(frozen=True)
class Surface:
    """Colours of everything but the body.

    `outline` borders inputs and choices (3 to 1); `hairline` parts what needs no border to be
    understood. `track` is the part of a progress ring or bar still to come. `tint` is the ground
    of a chosen thing. `disc_light` and `disc_dark` shade the breathing disc, `on_disc` is the text
    on it. `action_strong` is an action button pressed down.
    """

    ground: str
    card: str
    tint: str
    ink: str
    quiet: str
    hairline: str
    outline: str
    track: str
    action: str
    action_strong: str
    on_action: str
    care: str
    on_care: str
    point: str
    point_ring: str
    disc_light: str
    disc_dark: str
    on_disc: str
    focus: str


@dataclass(frozen=True)
class Skin:
    """Colours of the drawn body; the names are the classes of the drawings' palette.

    `ruler` is the line of the finger ruler, light where the skin is dark.
    """

    skin: str
    light: str
    shade: str
    deep: str
    contour: str
    hair: str
    hair_light: str
    brow: str
    lip: str
    nail: str
    cloth: str
    cloth_shade: str
    cloth_line: str
    bone: str
    bone_line: str
    ruler: str


@dataclass(frozen=True)
class Theme(Surface, Skin):
    """One look with one skin tone. Hashable, so it can be part of a cache's key."""

    look: Look
    tone: Tone


def theme(look: str, tone: str = "light") -> Theme:
    """Return the theme of a look and a skin tone. Raises ValueError where there is none."""
    if look not in _SURFACES or tone not in TONES:
        raise ValueError(f"no theme {look!r} with skin tone {tone!r}")
    surface, skin = _SURFACES[look], _skins(look)[tone]
    known: dict[str, Any] = {**vars(surface), **vars(skin), "look": look, "tone": tone}
    return Theme(**known)


_DAY = Surface(
    ground="#FBF6F0",
    card="#FFFFFF",
    tint="#E6EFEC",
    ink="#2C2A2E",
    # The mock-up's #756E6B falls to 4.3 on tint: a little darker, so it may stand anywhere.
    quiet="#6B6461",
    hairline="#E7DDD3",
    outline="#8C8078",
    track="#E7DDD3",
    action="#2F6F6B",
    action_strong="#255A56",
    on_action="#FFFFFF",
    # The mock-up's #D9583B is 3.6 on ground: right for a dot, too faint to read as text.
    care="#B03F24",
    on_care="#FFFFFF",
    point="#D9583B",
    point_ring="#FFFFFF",
    disc_light="#47807B",
    disc_dark="#2F6F6B",
    on_disc="#FFFFFF",
    focus="#2C2A2E",
)
_NIGHT = Surface(
    ground="#15110F",
    card="#1F1916",
    tint="#33261D",
    ink="#E9CDB4",
    # The mock-up's #9A8371 is 4.1 on tint: a little lighter.
    quiet="#A68E7B",
    hairline="#3A2F28",
    # A little darker, #80695A, it is 2.9 on tint, where the chart draws with it.
    outline="#887060",
    track="#3A2F28",
    action="#C98B5B",
    action_strong="#B27747",
    on_action="#15110F",
    care="#E2855F",
    on_care="#15110F",
    point="#E2855F",
    point_ring="#15110F",
    disc_light="#A87548",
    disc_dark="#C0844F",
    on_disc="#120D0A",
    focus="#E9CDB4",
)
_HIGH_CONTRAST = Surface(
    ground="#FFFFFF",
    card="#FFFFFF",
    tint="#E4F1EE",
    ink="#000000",
    quiet="#333333",
    hairline="#595959",
    outline="#000000",
    track="#C9C9C9",
    action="#0B4540",
    action_strong="#06302C",
    on_action="#FFFFFF",
    care="#8A1A00",
    on_care="#FFFFFF",
    point="#B01F00",
    point_ring="#FFFFFF",
    disc_light="#1C5A54",
    disc_dark="#0B4540",
    on_disc="#FFFFFF",
    focus="#000000",
)
_PRINT = Surface(**{**vars(_DAY), "ground": "#FFFFFF", "card": _DAY.ground})
_PRINT_BW = Surface(
    ground="#FFFFFF",
    card="#F5F5F5",
    tint="#EEEEEE",
    ink="#000000",
    quiet="#4D4D4D",
    hairline="#BFBFBF",
    outline="#7A7A7A",
    track="#D5D5D5",
    action="#333333",
    action_strong="#000000",
    on_action="#FFFFFF",
    care="#000000",
    on_care="#FFFFFF",
    point="#000000",
    point_ring="#FFFFFF",
    disc_light="#6E6E6E",
    disc_dark="#444444",
    on_disc="#FFFFFF",
    focus="#000000",
)
_SURFACES: dict[str, Surface] = {
    "day": _DAY,
    "night": _NIGHT,
    "high_contrast": _HIGH_CONTRAST,
    "print": _PRINT,
    "print_bw": _PRINT_BW,
}


def _skin(flesh: str, head: str, rest: str) -> Skin:
    """Read a skin from three rows: flesh and contour, hair to nail, cloth to ruler."""
    return Skin(*(f"#{value}" for row in (flesh, head, rest) for value in row.split()))


#               skin   light  shade  deep   contour
#               hair   hair_l brow   lip    nail
#               cloth  c_shad c_line bone   bone_l ruler
_DAY_SKINS = {
    "light": _skin(
        "F3D3BF FBE6D8 E3B59B C98F74 8E5B47",
        "4A3730 6B5147 5B463C D08C7C F9E3DA",
        "E9E1DA D5CAC1 A3948A FFF8EE A58C78 2F6F6B",
    ),
    "medium": _skin(
        "E3B894 EFCEAF CC9A74 AC7752 754930",
        "35261F 56423A 44322A BE7866 F4DAC4",
        "EFE7DF D9CDC2 A08F82 FFF6E8 8F7259 245F5B",
    ),
    "tan": _skin(
        "C8936B DAAC86 AE7950 8A5939 5A3520",
        "2B1F1A 4B3931 382820 A3604E EBCBB0",
        "F1E9E1 DCD0C5 9D8B7D FFF2E0 6F5039 17443F",
    ),
    "deep": _skin(
        "8F5F44 A67657 764A33 583522 371F14",
        "1C1512 3D302A 261B16 7E463A D8B095",
        "F1E9E1 DCD0C5 9D8B7D FBE9D3 4A2D1C D9F0EC",
    ),
}
_NIGHT_SKINS = {
    "light": _skin(
        "4A372D 5A4336 35271F 271C16 A98870",
        "2A201B 4A3A31 6B5444 7A5145 6B5142",
        "3B322C 302823 7C6A5C 6F5B4B B59A82 D9A273",
    ),
    "medium": _skin(
        "44301F 543C28 302116 23180F A3805F",
        "231A14 44342A 63492F 70483A 644A38",
        "3B322C 302823 7C6A5C 69543F B0916F D9A273",
    ),
    "tan": _skin(
        "3C291C 4B3424 2A1C13 1F140D 987358",
        "1E1611 3D2F26 573F2D 64402F 5B4231",
        "3B322C 302823 7C6A5C 624B39 A98868 D9A273",
    ),
    "deep": _skin(
        "2F2018 3D2A1F 211611 19100C 8C6A53",
        "17110E 352923 4A372A 56362B 513A2C",
        "3B322C 302823 7C6A5C 58432F A08062 D9A273",
    ),
}
_HIGH_CONTRAST_SKINS = {
    "light": _skin(
        "FBE6DA FFF4EC EBC4AE C98F74 2A140B",
        "1F1512 4A3730 2A140B A3503E FFF4EC",
        "FFFFFF E2DAD3 3A3029 FFFFFF 3A2A1E 0B4540",
    ),
    "medium": _skin(
        "EFCBAC F8DEC6 D3A27C A66F4B 26120A",
        "1A120F 45332A 26120A 96493A FFEBDA",
        "FFFFFF E2DAD3 3A3029 FFFFFF 3A2A1E 0B4540",
    ),
    "tan": _skin(
        "D6A37B E8BE9B B17D55 85542F 200F07",
        "160F0C 3F2F27 200F07 7C3B2C F5DAC2",
        "FFFFFF E2DAD3 3A3029 FFFFFF 3A2A1E 06302C",
    ),
    "deep": _skin(
        "7F5037 956549 653D29 452818 120804",
        "0C0806 33261F 120804 5F2F25 E4BFA6",
        "FFFFFF E2DAD3 3A3029 FFF3E4 2B1810 F2FFFC",
    ),
}
_GREY = _skin(
    "EDEDED FAFAFA D2D2D2 A6A6A6 4D4D4D",
    "4D4D4D 808080 5A5A5A B0B0B0 FAFAFA",
    "F2F2F2 D9D9D9 8C8C8C FFFFFF 808080 333333",
)


def _skins(look: str) -> dict[str, Skin]:
    if look == "print_bw":
        return dict.fromkeys(TONES, _GREY)
    return {"night": _NIGHT_SKINS, "high_contrast": _HIGH_CONTRAST_SKINS}.get(look, _DAY_SKINS)
