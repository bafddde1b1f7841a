"""Looking through the words of all routines finds what looking at each would find."""

from hypothesis import given
from hypothesis import strategies as st

from acupress.storage.routine_words import WordIndex, words_of

words = st.lists(st.sampled_from("ana anna bl23 bl2 méi 三陰交 zoë-lea".split()), max_size=4)
rows = st.lists(st.tuples(st.integers(1, 6), words | st.none()), max_size=25)


def joined(said: list[str]) -> str:
    return "".join(f" {word}" for word in words_of(" ".join(said)))


@given(rows, st.integers(0, 25), words, st.integers(1, 4))
def test_it_finds_what_looking_at_each_would_find(
    changes: list[tuple[int, list[str] | None]], loaded: int, wanted: list[str], letters: int
) -> None:
    """`None` takes a routine out; the first changes are there from the beginning."""
    first = {key: joined(said) for key, said in changes[:loaded] if said is not None}
    index, each = WordIndex(first.items()), dict(first)
    for key, said in changes[loaded:]:
        each.pop(key, None)
        if said is None:
            index.drop(key)
        else:
            index.put(key, joined(said))
            each[key] = joined(said)
    typed = " ".join(word[:letters] for word in wanted)
    expected = [
        key
        for key, there in reversed(each.items())
        if all(any(one.startswith(word) for one in there.split()) for word in words_of(typed))
    ]
    assert index.find(typed) == expected
