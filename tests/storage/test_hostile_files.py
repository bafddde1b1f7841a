"""Files from strangers: each is valid or refused with a sentence, soon, and nothing else happens.

The same with 50,000 files: ``python -m tests.storage.hostile 50000``.
"""

from pathlib import Path

import pytest

from tests.core.support import shipped
from tests.storage.hostile import MOST_SECONDS, Trial, attacks, mutants


@pytest.mark.parametrize("name", attacks())
def test_an_attack_is_refused_or_harmless(name: str, tmp_path: Path) -> None:
    trial = Trial(shipped(), tmp_path)
    trial.read_one(attacks()[name], name)
    assert not trial.complaints
    assert trial.slowest < 3 * MOST_SECONDS  # a busy machine; measured by the command above
    assert trial.valid == (name == "a byte order mark")


@pytest.mark.parametrize("seed", range(4))
def test_mutants_are_valid_or_refused(seed: int, tmp_path: Path) -> None:
    trial = Trial(shipped(), tmp_path)
    for number, raw in enumerate(mutants(seed, 250)):
        trial.read_one(raw, f"mutant {number}")
    assert not trial.complaints
    assert 0 < trial.valid < trial.read
