"""The printed catalogue, once for all tests of this folder."""

import json
import subprocess
import sys

import pytest

from tests.second_way.atlas import Atlas


@pytest.fixture(scope="session")
def atlas(_no_real_home: None) -> Atlas:
    run = subprocess.run(
        [sys.executable, "-m", "acupress", "points", "--json"],
        capture_output=True, encoding="utf-8", check=True, timeout=120,
    )  # fmt: skip
    return Atlas(json.loads(run.stdout))
