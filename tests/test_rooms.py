"""The rooms of the house: who may import whom, who may write files, and what an import costs.

Only the text of the modules is read, with `ast`, so that nothing slips by for not being run.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "acupress"
QT = "PySide6"
BELOW_THE_TOP = {"core", "handouts", "painting", "sound", "storage", "ui"}
ROOMS = {
    # room: (rooms it may import, packages it may import beside the standard library)
    "core": ({"core"}, set()),
    "storage": ({"core", "storage"}, {"yaml", "pydantic", "platformdirs"}),
    "resources": (set(), set()),
    "steady_clock": (set(), set()),
    "library": ({"core", "resources", "storage"}, set()),
    "reports": ({"core", "storage"}, set()),
    "languages_report": ({"core", "resources", "storage", "ui"}, set()),
    "painting": ({"core", "painting", "resources"}, {QT, "font_source_sans_pro"}),
    "sound": ({"core", "sound"}, {QT}),
    "handouts": (
        {"core", "handouts", "painting", "resources", "sound", "storage"},
        {QT, "icalendar", "segno", "zxingcpp"},
    ),
    "ui": ({"core", "handouts", "painting", "sound", "storage", "ui"}, {QT, "jeepney", "wakepy"}),
    "app": (BELOW_THE_TOP | {"desktop_files", "library", "resources", "steady_clock"}, {QT}),
    "commands": ({"core", "library", "storage"}, {QT}),
    "contact_sheet": ({"commands", "core", "painting"}, {QT}),
    "data_commands": ({"app", "commands", "core", "handouts", "storage"}, set()),
    "desktop_files": ({"resources", "storage"}, set()),
    "handout_commands": (
        {"app", "commands", "core", "desktop_files", "handouts", "reports"} | {"sound", "storage"},
        set(),
    ),
    "tour": (BELOW_THE_TOP | {"app", "library", "resources", "tour_every_day"}, {QT}),
    "tour_every_day": (BELOW_THE_TOP, {QT}),
    "cli": (
        BELOW_THE_TOP
        | {"app", "commands", "contact_sheet", "data_commands", "handout_commands"}
        | {"languages_report", "library", "reports", "resources", "tour"},
        {QT},
    ),
    "__main__": ({"cli"}, set()),
}
LAZY = {
    "cli": {QT, "app", "contact_sheet", "languages_report", "painting", "sound", "tour", "ui"},
    "commands": {QT, "library"},
    "data_commands": {QT, "app", "handouts"},
    "handout_commands": {QT, "app", "reports", "sound", "storage"},
}
"""What a room may import inside functions only."""
IMPURE = {
    *("asyncio", "glob", "io", "logging", "os", "pathlib", "random", "secrets", "shutil"),
    *("socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib"),
}
"""Parts of the standard library that core goes without: no files, no clock, no chance."""
WRITES = {
    "fdopen",
    "mkstemp",
    "NamedTemporaryFile",
    "QSaveFile",
    "write_bytes",
    "write_text",
    "os.rename",
    "os.replace",
    "shutil.copy",
    "shutil.copy2",
    "shutil.copyfile",
    "shutil.copytree",
    "shutil.move",
}
WRITER = "acupress.storage.atomic"


@dataclass(frozen=True)
class Import:
    """One module imports another; `acupress` modules by full name, others by their first part."""

    by: str
    what: str
    line: int
    inside: bool

    @property
    def own(self) -> bool:
        """Whether it is one of our modules."""
        return room(self.what) != ""

    def __str__(self) -> str:
        return f"{path_of(self.by)}:{self.line} imports {self.what}"


@cache
def modules() -> dict[str, ast.Module]:
    """Return every module of the package by its full name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return found


def path_of(module: str) -> str:
    """Return a module's path as a person would look for it."""
    base = Path("src", *module.split("."))
    return str(base / "__init__.py" if (PACKAGE.parents[1] / base).is_dir() else f"{base}.py")


def room(module: str) -> str:
    """Return the room of one of our modules: '' for others' and for the package itself."""
    parts = module.split(".")
    return parts[1] if parts[0] == "acupress" and len(parts) > 1 else ""


@cache
def imports() -> tuple[Import, ...]:
    """Return every import in the package, wherever it stands."""
    return tuple(found for name, tree in modules().items() for found in _imports(name, tree))


def _imports(by: str, tree: ast.Module) -> Iterator[Import]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    inside = {
        id(node) for top in ast.walk(tree) if isinstance(top, functions) for node in ast.walk(top)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path_of(by)}:{node.lineno}: write the whole name"
            assert node.module
            full = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in modules() else node.module for name in full]
        else:
            continue
        for name in names:
            what = name if name.split(".")[0] == "acupress" else name.split(".")[0]
            yield Import(by, what, node.lineno, id(node) in inside)


def told(lines: list[str], advice: str) -> str:
    """Return the message of a failed rule: every breach, and what to do."""
    return "\n".join([*lines, "", advice])


def test_the_scan_sees_the_house() -> None:
    assert {"acupress", "acupress.core.player", "acupress.storage.atomic"} <= set(modules())
    assert len(modules()) > 25
    assert len([found for found in imports() if found.own]) > 40
    assert any(found.inside for found in imports())
    assert any(found.what == "yaml" for found in imports())
    assert Import("acupress.core.player", "acupress.core.timeline", 12, False).own


def test_every_module_is_in_a_room() -> None:
    strangers = [path_of(name) for name in modules() if room(name) not in {"", *ROOMS}]
    assert not strangers, told(strangers, f"Put it in one of: {', '.join(ROOMS)}")


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_imports_only_what_lies_below(name: str) -> None:
    rooms, packages = ROOMS[name]
    allowed = set(sys.stdlib_module_names) | packages | {"acupress"}
    if name != "storage":
        allowed -= {"sqlite3"}
    if name == "core":
        allowed -= IMPURE
    breaches = [
        str(found)
        for found in imports()
        if room(found.by) == name
        if (room(found.what) not in rooms if found.own else found.what not in allowed)
    ]
    advice = (
        f"{name} may import the rooms {', '.join(sorted(rooms)) or 'none'} and, beside the "
        f"standard library, {', '.join(sorted(packages)) or 'nothing'}. Hand in from above what "
        "it needs (app.py puts things together), or move the code to the room that may."
    )
    assert not breaches, told(breaches, advice)


@pytest.mark.parametrize("name", LAZY)
def test_slow_imports_stand_inside_functions(name: str) -> None:
    breaches = [
        str(found)
        for found in imports()
        if room(found.by) == name and not found.inside
        if (room(found.what) if found.own else found.what) in LAZY[name]
    ]
    assert not breaches, told(breaches, "Move the import into the function that needs it.")


def test_core_has_no_clock_and_opens_nothing() -> None:
    breaches = [
        f"{path_of(name)}:{node.lineno} calls {_called(node)}"
        for name, tree in modules().items()
        if room(name) == "core"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        if _called(node).split(".")[-1] in {"open", "now", "today", "utcnow", "print", "input"}
    ]
    assert not breaches, told(breaches, "Core is told the time and is handed what was read.")


def test_only_one_module_writes_files() -> None:
    breaches = [
        f"{path_of(name)}:{node.lineno} calls {_called(node)}"
        for name, tree in modules().items()
        if name != WRITER
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _writes(node)
    ]
    assert not breaches, told(breaches, "Use acupress.storage.atomic.write_atomic.")


def test_the_writer_is_seen_to_write() -> None:
    calls = [node for node in ast.walk(modules()[WRITER]) if isinstance(node, ast.Call)]
    assert {_called(call) for call in calls if _writes(call)} >= {"os.fdopen", "os.replace"}
    for text in ('open(p, "w")', "open(p, mode=m)", 'p.open("ab")', "p.write_text(t)"):
        assert _writes(_call(text)), text
    for text in ("open(p)", 'p.open("rb")', 'name.replace("a", "b")', 'wave.open(stream, "wb")'):
        assert not _writes(_call(text)), text


def test_packages_do_not_pass_things_on() -> None:
    full = [
        path_of(name)
        for name, tree in modules().items()
        if path_of(name).endswith("__init__.py") and name != "acupress"
        if any(not isinstance(node, ast.Expr) for node in tree.body)
    ]
    assert not full, told(full, "Leave __init__.py empty and import from where a thing is made.")


def test_no_module_imports_itself_through_others() -> None:
    below: dict[str, set[str]] = {name: set() for name in modules()}
    for found in imports():
        if found.what in modules() and found.what != found.by:
            below[found.by].add(found.what)
    rings = [" -> ".join(ring) for ring in _rings(below)]
    assert not rings, told(rings, "Move what both need into a module of its own.")
    assert _rings({"a": {"b"}, "b": {"c"}, "c": {"a"}}) == [["a", "b", "c", "a"]]


def test_the_command_line_starts_without_the_slow_packages() -> None:
    slow = _python(
        "import acupress.cli, sys; print({'PySide6', 'yaml', 'pydantic'} & {*sys.modules})"
    )
    assert slow.strip() == "set()"


def test_importing_does_nothing(home: Path) -> None:
    names = [name for name in modules() if room(name) != "__main__"]
    before = set(home.rglob("*"))
    said = _python(
        f"import importlib, sys, threading\n"
        f"for name in {names}: importlib.import_module(name)\n"
        "assert threading.active_count() == 1, threading.enumerate()\n"
        "if 'PySide6' in sys.modules:\n"
        "    from PySide6.QtCore import QCoreApplication\n"
        "    assert QCoreApplication.instance() is None\n"
    )
    assert said == ""
    assert set(home.rglob("*")) == before


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func)


def _writes(call: ast.Call) -> bool:
    name = _called(call)
    last = name.split(".")[-1]
    if name in WRITES or last in WRITES:
        return True
    if name == "os.open":
        return ast.unparse(call.args[0]) != "os.devnull"
    if last != "open" or name in ("wave.open", "buffer.open"):  # into memory, here
        return False
    place = 1 if name in ("open", "io.open") else 0
    modes = [*call.args[place : place + 1]]
    modes += [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
    return any(
        not isinstance(mode, ast.Constant) or set("wax+") & {*str(mode.value)} for mode in modes
    )


def _call(text: str) -> ast.Call:
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    return call


def _rings(below: dict[str, set[str]]) -> list[list[str]]:
    """Return one ring of imports for every module from which a new one is found."""
    done: set[str] = set()
    rings: list[list[str]] = []

    def walk(name: str, way: list[str]) -> None:
        if name in way:
            rings.append([*way[way.index(name) :], name])
        elif name not in done:
            for other in sorted(below[name]):
                walk(other, [*way, name])
            done.add(name)

    for name in sorted(below):
        walk(name, [])
    assert all(b in below[a] for ring in rings for a, b in pairwise(ring))
    return rings


def _python(code: str) -> str:
    command = [sys.executable, "-W", "error", "-c", code]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    return run.stdout


def test_no_layout_is_asked_for_its_items() -> None:
    """Python would hold on to them longer than Qt does, which crashed; see `ui/laid.py`."""
    asked = [
        f"{path_of(name)}:{node.lineno}"
        for name, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "itemAt"
    ]
    assert not asked, told(asked, "Use `laid` of ui/laid.py.")
