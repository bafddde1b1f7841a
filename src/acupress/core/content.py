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
from acupress.core.trouble import Trouble


@dataclass(frozen=True)
class Content:
    """The shipped content. `phrases` are the sentences a session says around the points.

    `landmarks` says what landmarks are called; `channels` are by the name that points give.
    `trouble` is what follows where something feels wrong, `help` where to turn. `paces` are by
    id, in the order in which they are offered.
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
