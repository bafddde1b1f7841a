"""Files, classes and functions stay small enough to be read in one go."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted(
    path for folder in ("src", "tests", "bench") for path in (ROOT / folder).rglob("*.py")
)
MOST_IN_FILE, MOST_IN_CLASS, MOST_IN_FUNCTION = 400, 250, 60


def test_the_files_are_seen() -> None:
    assert Path(__file__).resolve() in [path.resolve() for path in FILES]
    assert len(FILES) > 30


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_everything_is_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    assert lines <= MOST_IN_FILE, f"{lines} lines; a file has at most {MOST_IN_FILE}: split it"
    too_long = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            most = MOST_IN_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            most = MOST_IN_FUNCTION
        else:
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > most:
            too_long.append(f"line {node.lineno}: {node.name} has {length} lines, at most {most}")
    assert not too_long, "\n".join(too_long)
