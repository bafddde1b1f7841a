"""Everything the product knows, read once and handed to whoever needs it."""

from collections.abc import Mapping
from dataclasses import dataclass

from acupress.core.body import Body, Landmark
from acupress.core.channels import Channel
from acupress.core.help import Help
from acupress.core.paces import NamedPace
from acupress.core.patterns import Patterns
from acupress.core.points import Catalogue
from acupress.core.safety import Care
from acupress.core.text import Text
from acupress.core.tips import Tips
from acupress.core.trouble import Trouble
from acupress.core.warm_pack import WarmPack


@dataclass(frozen=True)
class Content:
    """The shipped content. `phrases` are the sentences a session says around the points.

    `landmarks` says what landmarks are called; `channels` are by the name that points give.
    `trouble` is what follows where something feels wrong, `help` where to turn. `paces` are by
    id, in the order in which they are offered. `tips` are shown a few at a time; `warmth` is the
    guide to the warm pack.
    """

    catalogue: Catalogue
    body: Body
    patterns: Patterns
    care: Care
    phrases: Mapping[str, Text]
    landmarks: Mapping[str, Landmark]
    channels: Mapping[str, Channel]
    trouble: Trouble
    help: Help
    paces: Mapping[str, NamedPace]
    tips: Tips
    warmth: WarmPack
