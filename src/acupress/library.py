"""Opens what every entry into the program needs: the shipped content and the user's folders."""

from acupress.core.content import Content
from acupress.resources import resource
from acupress.storage.content import load_content
from acupress.storage.directories import Directories


def open_content(directories: Directories) -> Content:
    """Return the shipped content. Raises BadFileError where a content file is damaged."""
    return load_content(resource("data"), resource("assets/views"), directories.content_cache)
