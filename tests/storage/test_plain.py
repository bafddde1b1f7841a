"""Records to plain data and back."""

import json

from acupress.core.content import Content
from acupress.storage.plain import build, plain


def test_the_whole_content_comes_back_the_same(content: Content) -> None:
    assert build(Content, plain(content)) == content


def test_the_whole_content_comes_back_from_json(content: Content) -> None:
    kept = json.loads(json.dumps(plain(content), ensure_ascii=False))
    assert build(Content, kept) == content


def test_lists_come_back_as_tuples(content: Content) -> None:
    kept = build(Content, json.loads(json.dumps(plain(content))))
    hash(kept.catalogue.points["KI3"].care)
    hash(kept.body.views["lower_back"].landmarks["posterior_median_line"])
    hash(kept.catalogue.points["BL60"].locations[0].across)
