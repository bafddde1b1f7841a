"""Processes that may be killed, forked from one that has imported everything already."""

import multiprocessing
import sys
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave these tests out where processes are not forked."""
    for item in items:
        if Path(__file__).parent in item.path.parents and sys.platform == "win32":
            item.add_marker(pytest.mark.skip(reason="Windows forks no processes"))


@pytest.fixture(scope="session")
def forks(_no_real_home: None) -> ForkServerContext:
    """Where to start the processes. None of their parents has a QApplication."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.kill.children", "tests.kill.writers"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", f"{ROOT / 'src'}:{ROOT}")
        process = context.Process()
        process.start()  # starts the server, which keeps this environment
        process.join()
    return context
