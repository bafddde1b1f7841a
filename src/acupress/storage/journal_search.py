"""How to ask the journal for some of its sessions."""

import sqlite3

from acupress.core.journal import Wanted

_RATED = "(pain_before IS NOT NULL OR pain_after IS NOT NULL)"


def condition(base: sqlite3.Connection, wanted: Wanted) -> tuple[str, tuple[str, ...]]:
    """Return what sessions have to fulfil, in SQL, with its values.

    Small letters find large ones, in every language: SQLite by itself knows only English ones.
    """
    parts, values = ["1"], []
    if wanted.word:
        base.create_function("folded", 1, _folded, deterministic=True)
        parts.append("instr(folded(word), ?)")
        values.append(_folded(wanted.word))
    if wanted.tag:
        parts.append("instr(' ' || tags || ' ', ?)")
        values.append(f" {wanted.tag} ")
    if wanted.rated is not None:
        parts.append(_RATED if wanted.rated else f"NOT {_RATED}")
    return " AND ".join(parts), tuple(values)


def _folded(text: str) -> str:
    return str(text).casefold()
