"""What the tests of hand-outs share."""

from collections.abc import Iterator

import pytest

from acupress.core.content import Content
from tests.core.support import shipped
from tests.handouts.browser import Browser, needed_browser


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts and images need an application."""


@pytest.fixture(scope="session")
def content() -> Content:
    """The shipped content."""
    return shipped()


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A real browser."""
    one = Browser(needed_browser(), tmp_path_factory.mktemp("browser"))
    yield one
    one.close()
