"""What the tests of hand-outs share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from acupress.core.content import Content
from tests.core.support import shipped
from tests.figures import drawn_once
from tests.handouts import phones
from tests.handouts.browser import Browser, Phone, needed_browser


@pytest.fixture(autouse=True, scope="module")
def _figures() -> Iterator[None]:
    """Draw no figure twice."""
    with drawn_once():
        yield


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


@pytest.fixture
def phone(browser: Browser) -> Iterator[Phone]:
    """A new phone."""
    with phones.phone(browser) as one:
        yield one


@pytest.fixture(scope="module")
def page(content: Content, qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The evening's routine as a page."""
    return phones.written(tmp_path_factory.mktemp("page"), phones.evening(content), content)
