"""Opens what every entry into the program needs: the shipped content and the user's folders."""

from acupress.core.content import Content
from acupress.core.text import FALLBACK_LANGUAGE
from acupress.resources import resource
from acupress.storage.content import last_good_content, load_content
from acupress.storage.directories import Directories
from acupress.storage.problems import BadFileError, Problem


def open_content(directories: Directories, language: str = "en") -> Content:
    """Return the shipped content, in English and one more language.

    Raises BadFileError where a content file is damaged.
    """
    cache = directories.content_cache(language)
    return load_content(resource("data"), resource("assets/views"), cache, language)


def open_content_or_last_good(
    directories: Directories, language: str = "en"
) -> tuple[Content, tuple[Problem, ...]]:
    """Return the content, and what is wrong with its files: then it is what was last whole, or
    English where nothing is kept of the language.

    Raises BadFileError where nothing is kept of English either.
    """
    try:
        return open_content(directories, language), ()
    except BadFileError as error:
        kept = last_good_content(directories.content_cache(language))
        if kept is None:
            if language == FALLBACK_LANGUAGE:
                raise
            kept, _ = open_content_or_last_good(directories)
        return kept, error.problems
