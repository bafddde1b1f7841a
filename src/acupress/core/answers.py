"""What she has told: signs, red flags, facts about her, and what her practitioner said."""

from collections.abc import Mapping
from dataclasses import dataclass, field

NEVER, ALWAYS = 0, 4
"""The ends of the five steps on which a sign is answered."""


@dataclass(frozen=True)
class Answers:
    """All answers; whatever is missing was not answered.

    `signs`: sign id to 0 (never) .. 4 (always). `tongue`: a tongue id. `red_flags`: ids that
    she ticked. `facts`: fact id to a choice id or a number. `told`: the pattern her practitioner
    named, which then stands before every score.
    """

    signs: Mapping[str, int] = field(default_factory=dict)
    tongue: str | None = None
    red_flags: frozenset[str] = frozenset()
    facts: Mapping[str, str | int] = field(default_factory=dict)
    told: str | None = None

    def has(self, condition: str) -> bool:
        """Whether a condition such as ``blood_thinner=yes`` holds."""
        fact, _, choice = condition.partition("=")
        return self.facts.get(fact) == choice
