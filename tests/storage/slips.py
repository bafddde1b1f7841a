"""Slips made on purpose in the shipped content, and what is found of them."""

import re
from functools import cache
from pathlib import Path

import pytest

from acupress.resources import resource
from acupress.storage.content import FILES, compile_content
from acupress.storage.problems import BadFileError, Problem


@cache
def shipped() -> dict[str, bytes]:
    """All content files by name."""
    data, drawings = Path(str(resource("data"))), Path(str(resource("assets/views")))
    raw = {f"{name}.yaml": (data / f"{name}.yaml").read_bytes() for name in FILES}
    return raw | {path.name: path.read_bytes() for path in drawings.glob("*.svg")}


def problems(file: str, was: str, now: str) -> tuple[Problem, ...]:
    """What is found when a pattern in one file is replaced, once."""
    changed, count = re.subn(was, now, shipped()[file].decode(), count=1, flags=re.DOTALL)
    assert count == 1, f"{file} has no {was}"
    with pytest.raises(BadFileError) as caught:
        compile_content({**shipped(), file: changed.encode()})
    return caught.value.problems


def with_entries(file: str, part: str, entries: str) -> tuple[Problem, ...]:
    """What is found with entries of our own before the others of a file's part."""
    text = shipped()[file].decode()
    assert text.count(f"\n{part}:\n") == 1
    changed = text.replace(f"\n{part}:\n", f"\n{part}:\n{entries}")
    try:
        compile_content({**shipped(), file: changed.encode()})
    except BadFileError as error:
        return error.problems
    return ()


def line_of(file: str, text: str) -> int:
    """The line on which a text first stands."""
    return shipped()[file].decode().partition(text)[0].count("\n") + 1


def is_named(file: str, was: str, now: str, named: str) -> None:
    """See that what is wrong is told, in this file and by this name."""
    found = problems(file, was, now)
    assert any(named in str(one) for one in found), found
    assert any(one.file.startswith(file) for one in found), found
