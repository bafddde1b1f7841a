"""How a warm pack is made and used, and for whom it is not today. See `data/warmth.yaml`."""

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.patterns import Pattern
from acupress.core.questionnaire import heat_signs
from acupress.core.safety import assess, no_pressing
from acupress.core.text import Text


def why_no_warmth(answers: Answers, pattern: Pattern | None, content: Content) -> tuple[Text, ...]:
    """Return why she leaves the warm pack out today, care rules first; nothing where she may.

    Whatever keeps her from pressing keeps her from warmth too: a red flag, fever, a pregnancy.
    """
    today = assess(answers, content.care)
    told = list(no_pressing(today, content.care)) if today.verdict != "go" else []
    told += [rule.says for rule in today.rules if rule.effect == "no_warmth"]
    if heat_signs(answers, content.patterns):
        told.append(content.phrases["no_warmth_on_heat"])
    elif pattern is not None and pattern.warmth_harms:
        told.append(content.warmth.not_for_pattern)
    return tuple(told)
