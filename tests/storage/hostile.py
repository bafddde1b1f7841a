"""Routine files that nobody wrote: mutated ones, and attacks by name.

``python -m tests.storage.hostile 50000`` reads so many and says how long the slowest took and how
much memory they needed; the suite reads fewer.
"""

import base64
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from acupress.core.content import Content
from acupress.storage.problems import BadFileError
from acupress.storage.routine_file import read_routine, routine_text
from acupress.storage.yaml_text import yaml_text

EXAMPLE = Path(__file__).parents[2] / "docs" / "example.acupress"
MOST_SECONDS, MOST_MEGABYTES = 1.0, 200.0
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_HEAD = "format: acupress-routine/1\ntitle: A\n"
_STEP = "- {point: KI3, technique: thumbs, posture: sitting_feet_in_reach}\n"
_STRANGE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 10**30, 1e300, float("nan"), float("inf"), "", " ", "a", "KI3",
    "X1", "x" * 5000, "<b>x</b>", "\u202e", "\u0000", "\ud7ff", "é", "三陰交", "- [", "{",
    "*a", "&a", "!!int", "2026-11-27", "../../etc/passwd", "file:///etc/passwd",
    "https://example.org", "%n%s", "${HOME}", "{how}", "\n", "\r\n", "\t", [], {}, [[]], [None],
    {"": ""}, {"a": 1}, ["KI3"] * 50,
)  # fmt: skip


def attacks() -> Mapping[str, bytes]:
    """Files made to hang, to fill the memory, to run or to mislead, by name."""
    nine = "\n".join(
        f"{name}: &{name} [{','.join([f'*{one}'] * 9)}]" for one, name in pairwise("abcdefghi")
    )
    large = base64.b64encode(_PNG + (100_000).to_bytes(4, "big") * 2 + bytes(50)).decode()
    steps = _HEAD + "steps:\n"
    return {
        "aliases that explode": f"a: &a [x]\n{nine}\n".encode(),
        "alias of itself": b"a: &a [*a]\n",
        "deep lists": b"[" * 200_000,
        "deep blocks": b"".join(b" " * n + b"a:\n" for n in range(900)),
        "deep keys": b"? " * 20_000,
        "many values": (_HEAD + "steps: [" + "1," * 250_000 + "]").encode(),
        "many keys": (_HEAD + "".join(f"k{n}: 1\n" for n in range(9_000))).encode(),
        "many keys in a row": (_HEAD + "a: {" + "k1,k2," * 30_000 + "}").encode(),
        "one long word": (_HEAD + "opening: " + "a" * 500_000).encode(),
        "one long line of markup": (_HEAD + "opening: '" + "<" * 400_000 + "'").encode(),
        "a number of 400,000 digits": (_HEAD + "warm_seconds: " + "9" * 400_000).encode(),
        "a number to the base of 60": (_HEAD + "warm_seconds: " + "59:" * 100_000 + "59").encode(),
        "a hexadecimal number": (_HEAD + "warm_seconds: 0x" + "f" * 300_000).encode(),
        "an exponent": (_HEAD + "warm_seconds: 1e999999999").encode(),
        "a fraction": (_HEAD + "warm_seconds: 0." + "1" * 300_000).encode(),
        "merge keys": (_HEAD + "<<: {a: 1, <<: {b: 2}}\n").encode(),
        "a tag that runs": b"!!python/object/apply:os.system ['touch /tmp/was-here']",
        "a tag of bytes": (_HEAD + "opening: !!binary " + "A" * 1000).encode(),
        "a set": (_HEAD + "steps: !!set {a, b}\n").encode(),
        "ordered pairs": (_HEAD + "steps: !!omap [a: 1]\n").encode(),
        "a date of no year": (_HEAD + "made_on: 0000-00-00\n").encode(),
        "a moment": (_HEAD + "made_on: 2026-11-27T10:00:00Z\n").encode(),
        "two documents": (_HEAD + "steps:\n" + _STEP + "---\n" + _HEAD).encode(),
        "utf-16": (steps + _STEP).encode("utf-16"),
        "latin-1": (_HEAD + "for: Zoë\n").encode("latin-1"),
        "overlong utf-8": _HEAD.encode() + b"for: \xc0\xaf\n",
        "a surrogate": (_HEAD + 'for: "\\ud800"\n').encode(),
        "nul": _HEAD.encode() + b"for: a\0b\n",
        "only nul": bytes(10_000),
        "only blanks": b" " * 500_000,
        "only newlines": b"\n" * 500_000,
        "a byte order mark": b"\xef\xbb\xbf" + (steps + _STEP).encode(),
        "empty": b"",
        "html": b"<!doctype html><script>alert(1)</script>",
        "json": b'{"format": "acupress-routine/1", "title": "A", "steps": "x"}',
        "a zip": b"PK\x03\x04" + bytes(1000),
        "a directive": b"%YAML 9.9\n---\n" + _HEAD.encode(),
        "a tag directive": b"%TAG ! tag:x,2000:\n---\n" + _HEAD.encode(),
        "a logo of 50 MB": (_HEAD + "logo: " + "A" * 50_000_000).encode(),
        "a logo of many pixels": (_HEAD + f"logo: {large}\n").encode(),
        "a logo that is a path": (_HEAD + "logo: /etc/passwd\n").encode(),
        "reading direction": (_HEAD + 'for: "\\u202Egnp.exe"\n').encode(),
        "steps that never end": (steps + _STEP * 5_000).encode(),
        "a point of points": (steps + _STEP + "points: [" + "{code: X1}," * 300 + "]").encode(),
        "long keys": (_HEAD + "k" * 400_000 + ": 1\n").encode(),
        "anchors": (_HEAD + "".join(f"k{n}: &a{n} 1\n" for n in range(8_000))).encode(),
        "flow in flow": (_HEAD + "a: " + "{a: " * 90 + "1" + "}" * 90).encode(),
        "quotes": (_HEAD + "opening: '" + "''" * 240_000 + "'").encode(),
        "escapes": (_HEAD + 'opening: "' + "\\x41" * 120_000 + '"').encode(),
        "folded": (_HEAD + "opening: >\n" + " a\n" * 160_000).encode(),
    }  # fmt: skip


@cache
def _bases() -> tuple[bytes, ...]:
    """Valid files to begin from: the whole example, a small one, and one as JSON."""
    data = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    small = f"{_HEAD}steps:\n{_STEP}".encode()
    return (EXAMPLE.read_bytes(), small, json.dumps(data, default=str).encode())


def mutants(seed: int, count: int) -> Iterator[bytes]:
    """Files that were valid once, the same ones for the same seed."""
    chance = random.Random(seed)
    kinds: tuple[Callable[[bytes, random.Random], bytes], ...] = (
        _bytes, _lines, _tokens, _tree, _tree, _tree,
    )  # fmt: skip
    for _ in range(count):
        yield chance.choice(kinds)(chance.choice(_bases()), chance)


def _bytes(raw: bytes, chance: random.Random) -> bytes:
    made = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(made))
        what = chance.randrange(4)
        if what == 0:
            made[at] = chance.randrange(256)
        elif what == 1:
            del made[at : at + chance.randint(1, 20)]
        elif what == 2:
            made[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 6)))
        else:
            made[at:at] = made[at : at + 40] * chance.randint(1, 5)
        if not made:
            break
    return bytes(made)


def _lines(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.split(b"\n")
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(lines))
        what = chance.randrange(4)
        if what == 0:
            lines.insert(at, chance.choice(lines))
        elif what == 1 and len(lines) > 1:
            del lines[at]
        elif what == 2:
            lines[at] = b" " * chance.randint(0, 9) + lines[at].lstrip()
        else:
            chance.shuffle(lines)
    return b"\n".join(lines)


def _tokens(raw: bytes, chance: random.Random) -> bytes:
    words = raw.split(b" ")
    for _ in range(chance.randint(1, 6)):
        word = str(chance.choice(_STRANGE)).encode("utf-8", "replace")
        words[chance.randrange(len(words))] = word
    return b" ".join(words)


def _tree(raw: bytes, chance: random.Random) -> bytes:
    data = yaml.safe_load(raw)
    for _ in range(chance.randint(1, 3)):
        inside, key = _somewhere(data, chance)
        what = chance.randrange(5)
        if what == 0:
            del inside[key]
        elif what == 1 and isinstance(inside, dict):
            inside[str(chance.choice(_STRANGE))[:40]] = deepcopy(inside[key])
        elif what == 2 and isinstance(inside, list):
            inside += [deepcopy(inside[key]) for _ in range(chance.randint(1, 80))]
        else:
            inside[key] = deepcopy(chance.choice(_STRANGE))
    try:
        return yaml_text(data).encode("utf-8", "surrogatepass")
    except (yaml.YAMLError, ValueError, OverflowError):
        return raw


def _somewhere(data: Any, chance: random.Random) -> tuple[Any, Any]:
    """Any place in a tree: what holds it and its key there."""
    while True:
        keys = list(data) if isinstance(data, dict) else list(range(len(data)))
        key = chance.choice(keys)
        below = data[key]
        if not isinstance(below, dict | list) or not below or chance.random() < 0.25:
            return data, key
        data = below


@dataclass
class Trial:
    """What came of reading files. `complaints` are what must not happen."""

    content: Content
    folder: Path
    read: int = 0
    valid: int = 0
    slowest: float = 0.0
    complaints: list[str] = field(default_factory=list)

    def read_one(self, raw: bytes, name: str) -> None:
        """Read one file, as a person would open it."""
        path = self.folder / "routine.acupress"
        path.write_bytes(raw)
        start = time.process_time()
        try:
            routine = read_routine(path, self.content)
        except BadFileError as error:
            self._look_at(error, path, name)
        except Exception as error:  # noqa: BLE001  # whatever it is, it must not happen
            self.complaints.append(f"{name}: {type(error).__name__}: {error}"[:300])
        else:
            self.valid += 1
            if not routine_text(routine).startswith("format: acupress-routine/1"):
                self.complaints.append(f"{name}: cannot be written again")
        self.slowest = max(self.slowest, time.process_time() - start)
        self.read += 1
        if path.read_bytes() != raw or [*self.folder.iterdir()] != [path]:
            self.complaints.append(f"{name}: something on disk has changed")

    def _look_at(self, error: BadFileError, path: Path, name: str) -> None:
        for problem in error.problems:
            said = str(problem)
            readable = said.startswith(str(path)) and problem.found and problem.allowed
            plain = not any(word in said for word in ("Traceback", " object at 0x", "pydantic"))
            if not (readable and plain and len(said) < 800):
                self.complaints.append(f"{name}: {said[:300]}")


def main(count: int, seed: int = 1) -> int:
    """Read every attack and so many mutants, and print what came of it."""
    from tests.core.support import shipped

    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(shipped(), Path(folder))
        trial.read_one(_bases()[0], "the example")  # what is imported is not what a file costs
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        for name, raw in attacks().items():
            trial.read_one(raw, name)
        for number, raw in enumerate(mutants(seed, count)):
            trial.read_one(raw, f"mutant {number} of seed {seed}")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{trial.read} files, {trial.valid} of them valid, seed {seed}")  # noqa: T201
    print(f"slowest {trial.slowest:.2f} s, memory {before:.0f} MB before, {peak:.0f} MB at most")  # noqa: T201
    for complaint in trial.complaints[:20]:
        print(complaint)  # noqa: T201
    good = trial.slowest <= MOST_SECONDS and peak - before <= MOST_MEGABYTES
    return 0 if good and not trial.complaints else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
