"""Volumes as heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.sound.volume import gain


def test_half_as_loud_is_less_than_half_the_signal() -> None:
    # Values of QtAudio.convertVolume from LogarithmicVolumeScale to LinearVolumeScale.
    for volume, factor in ((0, 0), (0.2, 0.048455), (0.5, 0.150515), (0.8, 0.349485), (1, 1)):
        assert gain(volume) == pytest.approx(factor, abs=1e-6)


@given(st.floats(0, 1), st.floats(0, 1))
def test_louder_is_never_quieter(one: float, other: float) -> None:
    assert gain(min(one, other)) <= gain(max(one, other)) <= 1
