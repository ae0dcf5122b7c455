"""What the bytes of an image file say of it, before anything decodes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.picture_files import BMP, GIF, Header, header_of, is_cut_off
from tests.drawn import bmp, gif, png

CUT = {"gif": gif()[:-2], "bmp": bmp()[:-1]}
"""Files without the last byte of their pixels; a GIF has its own end after them."""


@pytest.mark.parametrize("kind", ["gif", "bmp"])
def test_wherever_a_file_is_cut_off_that_is_noticed(kind: str) -> None:
    data = CUT[kind]
    begins = data[:30]
    assert all(is_cut_off(data[:length]) for length in range(len(begins), len(data) + 1))


def test_whole_files_are_not_cut_off() -> None:
    assert header_of(gif(7, 5)) == Header(GIF, 7, 5)
    assert header_of(bmp(7, 5)) == Header(BMP, 7, 5)
    for whole in (gif(), gif()[:-1], gif() + b"more frames", bmp(), bmp(1, 1), png()):
        assert not is_cut_off(whole)


def test_what_has_compressed_rows_is_left_to_the_decoder() -> None:
    compressed = bytearray(bmp())
    compressed[30] = 1
    assert not is_cut_off(bytes(compressed[:200]))


@given(st.sampled_from([gif(), bmp(), b"\xff\xd8\xff"]), st.integers(0, 60), st.binary(max_size=60))
def test_any_bytes_have_an_answer(begin: bytes, length: int, rest: bytes) -> None:
    assert is_cut_off(begin[:length] + rest) in {True, False}
