"""Everything the product knows, read once and handed to whoever needs it."""

from collections.abc import Mapping
from dataclasses import dataclass

from acupress.core.body import Body, Landmark
from acupress.core.channels import Channel
from acupress.core.patterns import Patterns
from acupress.core.points import Catalogue
from acupress.core.safety import Care
from acupress.core.text import Text


@dataclass(frozen=True)
class Content:
    """The shipped content. `phrases` are the sentences a session says around the points.

    `landmarks` says what landmarks are called; `channels` are by the name that points give.
    """

    catalogue: Catalogue
    body: Body
    patterns: Patterns
    care: Care
    phrases: Mapping[str, Text]
    landmarks: Mapping[str, Landmark]
    channels: Mapping[str, Channel]
