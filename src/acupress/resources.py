"""Finds `assets/` and `data/`: the one place that knows where they lie.

They travel inside the wheel as `acupress/_bundled`; a checkout and an editable install use the
folders at the top of the repository.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


@cache
def root() -> Traversable:
    """Return the folder that holds `assets/` and `data/`.

    Raises FileNotFoundError where an installation is incomplete.
    """
    bundled = files("acupress") / "_bundled"
    if bundled.is_dir():
        return bundled
    checkout = Path(__file__).resolve().parents[2]
    if (checkout / "pyproject.toml").is_file() and (checkout / "data").is_dir():
        return checkout
    raise FileNotFoundError("acupress is installed without its data; please install it again")


def resource(name: str) -> Traversable:
    """Return one file or folder below `assets/` or `data/`, named with forward slashes."""
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or parts[0] not in ("assets", "data"):
        raise ValueError(f"not a resource of acupress: {name}")
    return root().joinpath(*parts)
