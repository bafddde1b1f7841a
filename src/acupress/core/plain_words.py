"""What a routine's words may hold: nothing that a reader does not see, and no markup."""

import re
import unicodedata

MARKUP = re.compile(r"<(?=[A-Za-z/!?])")
"""Where something begins that a browser would take for markup."""
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""Letters that turn the reading direction."""


def plain(text: str) -> str:
    """Return a text without what a routine's words may not hold; most are returned as they are."""
    if MARKUP.search(text):
        text = MARKUP.sub("< ", text)
    if text.isascii() and text.isprintable():
        return text
    return "".join(filter(_seen, text.replace("\r\n", "\n").replace("\r", "\n")))


def _seen(letter: str) -> bool:
    hidden = unicodedata.category(letter) in {"Cc", "Cs", "Cn", "Zl", "Zp"}
    return letter == "\n" or not (hidden or letter in TURNING)
