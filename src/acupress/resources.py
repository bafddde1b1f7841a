"""Finds `assets/` and `data/`: the one place that knows where they lie.

They travel inside the wheel as `acupress/_bundled`; a checkout and an editable install use the
folders at the top of the repository.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


@cache
def root() -> "Traversable":
    """Return the folder that holds `assets/` and `data/`.

    Raises FileNotFoundError where an installation is incomplete.
    """
    here = Path(__file__).resolve()
    if (bundled := here.parent / "_bundled").is_dir():
        return bundled
    if (here.parents[2] / "pyproject.toml").is_file() and (here.parents[2] / "data").is_dir():
        return here.parents[2]
    from importlib.resources import files  # costs 7 ms, and only a zip needs it

    if (zipped := files("acupress") / "_bundled").is_dir():
        return zipped
    raise FileNotFoundError("acupress is installed without its data; please install it again")


def resource(name: str) -> "Traversable":
    """Return one file or folder below `assets/` or `data/`, named with forward slashes."""
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or parts[0] not in ("assets", "data"):
        raise ValueError(f"not a resource of acupress: {name}")
    return root().joinpath(*parts)
