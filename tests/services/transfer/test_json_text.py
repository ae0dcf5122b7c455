"""JSON that is read in pieces is the same JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.services.transfer.json_text import loads

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(VALUES, st.sampled_from((None, 2)))
def test_what_was_written_is_read(value: object, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    assert loads(f"\n {text}\t\r\n") == json.loads(text)


@given(st.text(alphabet='{}[]",: 1a\\nultre\n', max_size=30))
def test_what_is_no_json_is_refused(text: str) -> None:
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(ValueError, match=r"\w"):
            loads(text)
    else:
        assert loads(text) == expected


@pytest.mark.parametrize("text", ["", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1,}'])
def test_what_ends_too_early_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        loads(text)


def test_what_is_nested_too_deeply_ends_in_an_error() -> None:
    with pytest.raises(RecursionError):
        loads('{"entries": [' + "[" * 100_000)
