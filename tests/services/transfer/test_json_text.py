"""JSON that is read in pieces is the same JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.services.transfer import decoding
from aimstars_desktop.services.transfer.json_text import loads

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


SIZES = st.integers(1, 9) | st.just(1000)


def cut(text: str, size: int) -> Iterator[str]:
    """Yield a text in pieces of some characters."""
    for start in range(0, len(text), size):
        yield text[start : start + size]


@pytest.mark.repeats
@given(VALUES, st.sampled_from((None, 2)), SIZES)
def test_what_was_written_is_read(value: object, indent: int | None, size: int) -> None:
    text = json.dumps(value, indent=indent)
    assert loads(cut(f"\n {text}\t\r\n", size)) == json.loads(text)


@pytest.mark.repeats
@given(st.text(alphabet='{}[]",: 1a\\nultre\n.+-', max_size=30), SIZES)
@example("1.5e+10", 3)
@example("[1e-1 ,-0.5]", 2)
def test_what_is_no_json_is_refused(text: str, size: int) -> None:
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(ValueError, match=r"\w"):
            loads(cut(text, size))
    else:
        assert loads(cut(text, size)) == expected


@pytest.mark.parametrize("text", ["", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1,}'])
def test_what_ends_too_early_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        loads([text])


def test_what_is_nested_too_deeply_ends_in_an_error() -> None:
    with pytest.raises(RecursionError):
        loads(['{"entries": [' + "[" * 100_000])


def test_bytes_become_the_same_text_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_PIECE", 3)
    text = "aä–😀\r\n" * 4
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decoding.decoded(text.encode(encoding)) == text
    assert decoding.decoded("für 5 €".encode("cp1252")) == "für 5 €"
    assert decoding.decoded(b"") == ""
