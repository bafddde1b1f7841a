"""Writes YAML as a person would: paragraphs as blocks, whole numbers without a point, no alias."""

from typing import Any


def _fits_block(line: str) -> bool:
    return line.isprintable() and line == line.rstrip()


def yaml_text(data: Any) -> str:
    """Return plain data as YAML, its fields in the order in which they come."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, _data: Any) -> bool:
            return True

    def words(dumper: Dumper, text: str) -> yaml.ScalarNode:
        # A block keeps neither spaces at a line's end nor other line breaks than its own.
        lines = text.split("\n")
        block = len(lines) > 1 and all(map(_fits_block, lines))
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if block else None)

    def number(dumper: Dumper, value: float) -> yaml.ScalarNode:
        whole = value.is_integer()
        return dumper.represent_int(int(value)) if whole else dumper.represent_float(value)

    Dumper.add_representer(str, words)
    Dumper.add_representer(float, number)
    text: str = yaml.dump(data, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=88)
    return text
