"""Several people on one computer, each with files of her own.

    {"format": "acupress-people/1", "opened": "me", "people": [
      {"id": "me", "name": "Anna", "kind": "mother"},
      {"id": "5f3a9c01", "name": "Jonas", "kind": "partner"}]}

The files of the first one (``me``) lie where they lie for one person alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from acupress.storage.directories import Directories
from acupress.storage.json_file import read_json, write_json
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.yaml_file import Lines, line_of

Kind = Literal["mother", "partner", "practice"]
"""`practice` is a practitioner's try-out."""
FIRST = "me"
"""The id of the first one."""
NAME_LENGTH = 40
MOST = 20
_FORMAT = "acupress-people/1"
_ID_LENGTH = 8


@dataclass(frozen=True)
class Profile:
    """One person. The first one may have no name as long as she is alone."""

    id: str
    name: str
    kind: Kind = "mother"


class Profiles:
    """The people of this computer. With a damaged file there is the first one only, and nothing
    is written: the file waits in `problems` to be put right.
    """

    def __init__(self, root: Directories) -> None:
        """`root`: the folders of acupress on this computer."""
        self.root = root
        self.all: tuple[Profile, ...] = (Profile(FIRST, ""),)
        self.opened = FIRST
        """The id of the one whose files are open."""
        self.problems: tuple[Problem, ...] = ()
        try:
            self.all, self.opened = read_json(root.people, _check) or (self.all, FIRST)
        except BadFileError as error:
            self.problems = error.problems

    @property
    def profile(self) -> Profile:
        """The one whose files are open."""
        return self[self.opened]

    @property
    def several(self) -> bool:
        """Whether there is more than one, so that names matter."""
        return len(self.all) > 1

    def __getitem__(self, person: str) -> Profile:
        """Return the one with this id. Raises KeyError."""
        for one in self.all:
            if one.id == person:
                return one
        raise KeyError(person)

    def directories(self, person: str | None = None) -> Directories:
        """Return the folders of one of them, or of the one who is open."""
        person = self.opened if person is None else person
        return self.root if person == FIRST else self.root.of(self[person].id)

    def add(self, name: str, kind: Kind) -> Profile:
        """Take one more, and return her. Raises ValueError for a name, OSError for the file."""
        from uuid import uuid4

        added = Profile(uuid4().hex[:_ID_LENGTH], self._name(name), kind)
        if len(self.all) >= MOST:
            raise ValueError(f"there are {MOST} people already")
        self._keep((*self.all, added), self.opened)
        return added

    def change(self, person: str, name: str, kind: Kind) -> None:
        """Give one another name or kind. Raises ValueError for a name, OSError for the file."""
        changed = replace(self[person], name=self._name(name, person), kind=kind)
        self._keep(tuple(changed if one.id == person else one for one in self.all), self.opened)

    def choose(self, person: str) -> Problem | None:
        """Open one, and remember it for the next start. Returns why that is not remembered.

        Raises KeyError.
        """
        if person == self.opened:
            return None
        self.opened = self[person].id
        try:
            self._keep(self.all, person)
        except OSError as error:
            found = error.strerror or str(error)
            return Problem(str(self.root.people), 0, "", found, "a folder to write in")
        return None

    def remove(self, person: str) -> None:
        """Erase one and all that is kept of her; never the first one or the one who is open.

        Her files go first: what is left when that is broken off can be removed again. Raises
        OSError, ValueError for one who stays.
        """
        from acupress.storage.erasing import erase

        if person in (FIRST, self.opened):
            raise ValueError(f"{person} stays")
        folders = self.directories(person)
        left = [path for looked in erase((folders.data, folders.config)) for path in looked.left]
        if left:
            raise OSError(f"{left[-1]} cannot be deleted")
        self._keep(tuple(one for one in self.all if one.id != person), self.opened)

    def problem_with(self, name: str, person: str | None = None) -> str:
        """Return "empty", "long" or "taken" where a name cannot be taken, else ""."""
        name = " ".join(name.split())
        if not name or not name.isprintable():
            return "empty"
        if len(name) > NAME_LENGTH:
            return "long"
        others = (one.name.casefold() for one in self.all if one.id != person)
        return "taken" if name.casefold() in others else ""

    def _name(self, name: str, person: str | None = None) -> str:
        wrong = self.problem_with(name, person)
        if wrong:
            raise ValueError(wrong)
        return " ".join(name.split())

    def _keep(self, people: tuple[Profile, ...], opened: str) -> None:
        if self.problems:
            raise OSError(str(self.problems[0]))
        data = [{"id": one.id, "name": one.name, "kind": one.kind} for one in people]
        write_json(self.root.people, {"format": _FORMAT, "opened": opened, "people": data})
        self.all, self.opened = people, opened


def _check(data: Any, file: str, lines: Lines) -> tuple[tuple[Profile, ...], str]:
    problems = [
        Problem(file, line_of(lines, where), ".".join(map(str, where)), shown(found), allowed)
        for where, found, allowed in _wrong(data)
    ]
    if problems:
        raise BadFileError(*problems)
    people = tuple(Profile(one["id"], one["name"], one["kind"]) for one in data["people"])
    return people, data["opened"]


def _wrong(data: Any) -> Iterator[tuple[tuple[object, ...], object, str]]:
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        yield ("format",), data.get("format") if isinstance(data, dict) else data, _FORMAT
        return
    people = data.get("people")
    if not isinstance(people, list) or not 0 < len(people) <= MOST:
        yield ("people",), people, f"a list of 1 to {MOST} people"
        return
    ids = []
    for number, one in enumerate(people):
        if not isinstance(one, dict) or set(one) != {"id", "name", "kind"}:
            yield ("people", number), one, "id, name and kind"
            continue
        ids.append(one["id"])
        if not _is_id(one["id"]) or (one["id"] == FIRST) != (number == 0):
            yield ("people", number, "id"), one["id"], f"{FIRST!r} first, then ids of this app"
        if not isinstance(one["name"], str) or len(one["name"]) > NAME_LENGTH:
            yield ("people", number, "name"), one["name"], f"up to {NAME_LENGTH} letters"
        if one["kind"] not in get_args(Kind):
            yield ("people", number, "kind"), one["kind"], ", ".join(get_args(Kind))
    if any(ids.count(one) > 1 for one in ids):
        yield ("people",), ids, "each id once"
    if data.get("opened") not in ids:
        yield ("opened",), data.get("opened"), "the id of one of them"


def _is_id(value: object) -> bool:
    """Whether an id names a folder and nothing else."""
    if not isinstance(value, str):
        return False
    return value == FIRST or (len(value) == _ID_LENGTH and set(value) <= set("0123456789abcdef"))
