"""The guide to the warm pack, as `data/warmth.yaml` gives it."""

from dataclasses import dataclass

from acupress.core.text import Text


@dataclass(frozen=True)
class WarmStep:
    """One step: what it is about, in a word or two, and what to do."""

    title: Text
    text: Text


@dataclass(frozen=True)
class WarmPack:
    """How a warm pack is made and used. `evidence` says how sure it is that it helps.

    `never` lists where and when it is not used at all, `ask_first` for whom somebody else decides,
    `burn` what to do if the skin was burnt. `not_for_pattern` is said where the tradition leaves
    warmth out.
    """

    intro: Text
    evidence: Text
    steps: tuple[WarmStep, ...]
    never: tuple[Text, ...]
    ask_first: tuple[Text, ...]
    burn: Text
    not_for_pattern: Text
    sources: tuple[str, ...]
