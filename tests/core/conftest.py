"""What the tests of the core share: the shipped content, and the wish for new golden files."""

import pytest

from acupress.core.content import Content
from acupress.resources import resource
from acupress.storage.content import load_content


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(resource("data"), resource("assets/views"), None)
