"""Reads the shipped content.

`data/*.yaml` and the drawings are checked whole when they have changed; the result is kept as JSON
in the user's cache folder, so that a start costs milliseconds. A cache that is missing, damaged or
older than the content is made again.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from acupress.core.body import Body, Landmark, Scale, Segment, View
from acupress.core.channels import Channel
from acupress.core.content import Content
from acupress.core.help import Help
from acupress.core.languages import PSEUDO, pseudo
from acupress.core.paces import NamedPace
from acupress.core.patterns import Patterns
from acupress.core.points import Catalogue, Point, Posture, Technique
from acupress.core.safety import Care
from acupress.core.text import FALLBACK_LANGUAGE, Text
from acupress.core.tips import Tips
from acupress.core.trouble import Trouble
from acupress.core.warm_pack import WarmPack
from acupress.storage.atomic import write_atomic
from acupress.storage.languages import language_files, read_sentences, with_language
from acupress.storage.plain import build, late, plain
from acupress.storage.problems import BadFileError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from acupress.storage.yaml_file import Lines

FORMAT = "acupress-content/1"
FILES = (
    "points", "postures", "body", "views", "landmarks", "channels", "patterns", "care", "phrases",
    "trouble", "help", "paces", "tips", "warmth",
)  # fmt: skip
_CACHE_FORMAT = "6"
"""The form of the kept content; another number with every change of a dataclass in it."""
_LATE = (
    ("catalogue", "points"), ("body", "views"), ("", "landmarks"), ("", "channels"),
    ("tips", "tips"),
)  # fmt: skip
"""Large parts of the content, by where they stand: their entries are read one by one."""


def load_content(
    data: "Traversable",
    drawings: "Traversable",
    cache: Path | None,
    language: str = FALLBACK_LANGUAGE,
) -> Content:
    """Return the content of the folders `data` and `drawings`, in English and one more language.

    `cache` is the file that keeps the checked form; None reads and checks every time.
    Raises BadFileError naming every problem found.
    """
    raw = {f"{name}.yaml": _read(data, f"{name}.yaml") for name in FILES}
    for drawing in sorted(drawings.iterdir(), key=lambda entry: entry.name):
        if drawing.name.endswith(".svg"):
            raw[drawing.name] = drawing.read_bytes()
    told = language_files(data, language)
    key = _key({**raw, **{f"{language}/{name}": text for name, text in told.items()}})
    kept = _read_cache(cache, key) if cache else None
    if kept is not None:
        return kept
    content = compile_content(raw, language, told)
    if cache is not None:
        _write_cache(cache, key, content)
    return content


def last_good_content(cache: Path) -> Content | None:
    """Return the content as it was when it was last whole, None where nothing is kept of it."""
    return _read_cache(cache, None)


def compile_content(
    raw: Mapping[str, bytes],
    language: str = FALLBACK_LANGUAGE,
    told: Mapping[str, bytes] | None = None,
) -> Content:
    """Check the raw bytes of all content files, by name, and return what they say.

    `told` are the files of a language, by the names of the content files.
    """
    from acupress.storage.content_rules import check_references

    said = _said(told or {}, language)
    read = {name: _Source.of(raw, name, language, said) for name in FILES}
    catalogue = Catalogue(
        points=read["points"].entries("points", Point, "code"),
        postures=read["postures"].entries("postures", Posture),
        techniques=read["postures"].entries("techniques", Technique),
        care_tags=read["postures"].part("care_tags", Mapping[str, Text]),
        evidence=read["postures"].part("evidence", Mapping[str, Text]),
        sources=read["points"].part("sources", Mapping[str, str]),
        care_short=read["postures"].part("care_short", Mapping[str, Text]),
        evidence_short=read["postures"].part("evidence_short", Mapping[str, Text]),
    )
    body = Body(
        views=_views(read["views"], raw),
        segments=read["body"].entries("segments", Segment, None),
        scales=read["body"].entries("scales", Scale, None),
    )
    content = Content(
        catalogue=catalogue,
        body=body,
        patterns=read["patterns"].whole(Patterns, ("signs", "tongues", "patterns")),
        care=read["care"].whole(Care, ("red_flags", "facts")),
        phrases=read["phrases"].part("phrases", Mapping[str, Text]),
        landmarks=read["landmarks"].entries("landmarks", Landmark, None),
        channels=read["channels"].entries("channels", Channel, None),
        trouble=read["trouble"].whole(Trouble, ("outcomes",)),
        help=read["help"].whole(Help, ("countries",)),
        paces=read["paces"].entries("paces", NamedPace),
        tips=read["tips"].whole(Tips, ("tips",)),
        warmth=read["warmth"].whole(WarmPack, ()),
    )
    check_references(content, {name: source.lines for name, source in read.items()})
    return content


@dataclass(frozen=True)
class _Source:
    """One content file as data with its line numbers."""

    file: str
    data: dict[str, Any]
    lines: "Lines"

    @classmethod
    def of(
        cls, raw: Mapping[str, bytes], name: str, language: str, said: Callable[[str], str | None]
    ) -> "_Source":
        from acupress.storage.problems import Problem, shown
        from acupress.storage.yaml_file import parse

        file = f"{name}.yaml"
        data, lines = parse(raw[file], file)
        found = data.pop("format", None) if isinstance(data, dict) else data
        if not isinstance(data, dict) or found != FORMAT:
            raise BadFileError(Problem(file, 1, "format", shown(found), FORMAT))
        if language != FALLBACK_LANGUAGE:
            data = with_language(data, language, said)
        return cls(file, data, lines)

    def part(self, key: str, kind: Any) -> Any:
        """Check one top-level part of the file."""
        from acupress.storage.checked import check

        if key not in self.data:
            from acupress.storage.problems import Problem

            raise BadFileError(Problem(self.file, 1, key, "nothing", "this part is needed"))
        return check(kind, self.data[key], f"{self.file}: {key}", self.below(key))

    def below(self, *where: str) -> "Lines":
        """Return the lines of one part of the file, with paths that begin there."""
        deep = len(where)
        return {path[deep:]: line for path, line in self.lines.items() if path[:deep] == where}

    def entries(self, key: str, kind: Any, id_field: str | None = "id") -> Any:
        """Check a part that maps ids to entries of one kind."""
        from acupress.storage.checked import with_ids

        if id_field is not None and key in self.data:
            self.data[key] = with_ids(self.data[key], id_field)
        return self.part(key, Mapping[str, kind])

    def whole(self, kind: Any, keyed: tuple[str, ...]) -> Any:
        """Check the whole file as one record whose parts `keyed` map ids to entries."""
        from acupress.storage.checked import check, with_ids

        data = {key: with_ids(value) if key in keyed else value for key, value in self.data.items()}
        return check(kind, data, self.file, self.lines)


def _said(told: Mapping[str, bytes], language: str) -> Callable[[str], str | None]:
    """What says an English sentence in a language."""
    if language == PSEUDO:
        return pseudo
    sentences: dict[str, str] = {}
    for name, text in told.items():
        sentences |= read_sentences(text, f"languages/{language}/{name}", language)
    return sentences.get


def _views(source: _Source, raw: Mapping[str, bytes]) -> dict[str, View]:
    from acupress.storage.checked import check
    from acupress.storage.drawings import read_drawing
    from acupress.storage.problems import Problem

    views: dict[str, View] = {}
    for name, entry in source.part("views", Mapping[str, Mapping[str, Any]]).items():
        file = f"{name}.svg"
        if file not in raw:
            line = source.lines.get(("views", name), 0)
            raise BadFileError(
                Problem(source.file, line, name, "no drawing", f"assets/views/{file}")
            )
        drawing = read_drawing(raw[file], file)
        limb = entry.get("limb")
        known = {
            "id": f"{name}_{limb}" if limb else name,
            "drawing": file,
            "width": drawing.width,
            "height": drawing.height,
            "landmarks": drawing.landmarks,
        }
        place = f"{source.file}: {name}"
        for key in entry.keys() & {*known, "pose"}:
            line = source.lines.get(("views", name, key), 0)
            found, allowed = "what the drawing tells", "only the documented fields"
            raise BadFileError(Problem(source.file, line, f"{name}.{key}", found, allowed))
        view = check(View, {**entry, **known}, place, source.below("views", name))
        views[view.id] = view
        if view.limb is not None:
            mirrored = view.mirror()
            views[mirrored.id] = mirrored
    return views


def _read(folder: "Traversable", name: str) -> bytes:
    try:
        return folder.joinpath(name).read_bytes()
    except OSError as error:
        from acupress.storage.problems import Problem

        found = error.strerror or "an error"
        raise BadFileError(Problem(name, 0, "", found, "a readable file")) from None


def _key(raw: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, text in raw.items():
        digest.update(f"{name}:{len(text)}:".encode())
        digest.update(text)
    return digest.hexdigest()


def _read_cache(cache: Path, key: str | None) -> Content | None:
    """The kept content, if it is that of `key`, or of any key at all, in this release's form."""
    try:
        digest, _, text = cache.read_bytes().partition(b"\n")
        if digest != _digest(text):
            return None  # part of it is read only later: better not to begin with it
        kept = json.loads(text)
        if kept["format"] != _CACHE_FORMAT:
            return None
        return build(Content, kept["content"]) if key in (None, kept["key"]) else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _write_cache(cache: Path, key: str, content: Content) -> None:
    kept = plain(content)
    for part, name in _LATE:
        part_of = kept[part] if part else kept
        part_of[name] = late(part_of[name])
    whole = {"format": _CACHE_FORMAT, "key": key, "content": kept}
    text = json.dumps(whole, ensure_ascii=False).encode()
    try:
        write_atomic(cache, _digest(text) + b"\n" + text)
    except OSError:
        return  # a cache that cannot be kept only costs time at the next start


def _digest(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode()
