"""What the tests of the core share: the shipped content, and the wish for new golden files."""

import pytest

from acupress.core.content import Content
from tests.core.support import shipped


@pytest.fixture(scope="session")
def content() -> Content:
    return shipped()
