"""Files behind a passphrase: whole, or refused."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import RuleError, WorldError
from aimstars_desktop.domain.keys import LEAST_MEMORY, KdfCost
from aimstars_desktop.storage.keys import sealing
from aimstars_desktop.storage.keys.sealed_file import CHUNK, MARK, SealedFiles
from tests.examples import FEW

SEAL = SealedFiles(KdfCost(LEAST_MEMORY, 1))
SECRET = "Correct horse battery"


def _sealed(path: Path, plain: bytes) -> Path:
    with SEAL.writing(path, SECRET) as file:
        for start in range(0, len(plain), 300_000):
            file.write(plain[start : start + 300_000])
    return path


def _read(path: Path) -> bytes:
    with SEAL.reading(path, SECRET) as file:
        return file.read()


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7])
def test_any_size_comes_back(tmp_path: Path, size: int) -> None:
    plain = os.urandom(size)
    path = _sealed(tmp_path / "file", plain)
    assert SEAL.is_sealed(path.read_bytes()[:100])
    assert _read(path) == plain


@FEW
@given(st.lists(st.tuples(st.integers(0, 2 * CHUNK + 9), st.integers(0, 70_000)), max_size=9))
def test_any_place_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, places: list[tuple[int, int]]
) -> None:
    plain = bytes(range(251)) * (2 * CHUNK // 251 + 1)
    path = _sealed(tmp_path_factory.mktemp("sealed") / "file", plain)
    with SEAL.reading(path, SECRET) as file:
        for start, length in places:
            file.seek(start)
            assert file.read(length) == plain[start : start + length]
        assert file.seek(-3, os.SEEK_END) == len(plain) - 3
        assert file.read() == plain[-3:]


def test_another_passphrase_opens_nothing(tmp_path: Path) -> None:
    path = _sealed(tmp_path / "file", b"words")
    assert b"words" not in path.read_bytes()
    with pytest.raises(RuleError) as caught:
        SEAL.reading(path, SECRET + "!")
    assert caught.value.field == "passphrase"


def _cut(data: bytes) -> bytes:
    return data[:-1]


def _without_last_chunk(data: bytes) -> bytes:
    header = data.index(b"\n", len(MARK)) + 1
    return data[: header + 2 * (CHUNK + sealing.NONCE_BYTES + sealing.TAG_BYTES)]


def _swapped(data: bytes) -> bytes:
    header = data.index(b"\n", len(MARK)) + 1
    size = CHUNK + sealing.NONCE_BYTES + sealing.TAG_BYTES
    one, two = data[header : header + size], data[header + size : header + 2 * size]
    return data[:header] + one[:0] + two + one + data[header + 2 * size :]


def _flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


@pytest.mark.parametrize("damage", [_cut, _without_last_chunk, _swapped, _flipped])
def test_what_was_cut_moved_or_changed_is_refused(tmp_path: Path, damage) -> None:
    path = _sealed(tmp_path / "file", os.urandom(2 * CHUNK + 100))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises((WorldError, RuleError)):
        _read(path)


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"[]",
        b"{}",
        b'{"kdf": "md5", "memory": 65536, "passes": 3, "salt": ""}',
        b'{"kdf": "argon2id", "memory": 99999999, "passes": 3, "salt": "' + b"00" * 16 + b'"}',
        b'{"kdf": "argon2id", "memory": 65536, "passes": 3, "salt": "00"}',
    ],
)
def test_a_header_that_is_none_is_refused(tmp_path: Path, header: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(MARK + header + b"\n" + bytes(100))
    with pytest.raises(WorldError, match="damaged or not complete"):
        SEAL.reading(path, SECRET)


@pytest.mark.usual_kdf
def test_the_format_is_what_the_page_says(tmp_path: Path) -> None:
    """docs/archive-format.md, read with the library alone."""
    from nacl import bindings

    plain = os.urandom(CHUNK + 5)
    data = _sealed(tmp_path / "file", plain).read_bytes()
    mark, told, _ = data.split(b"\n", 2)
    header = mark + b"\n" + told + b"\n"
    kdf = json.loads(told)
    key = bindings.crypto_pwhash_alg(
        32,
        SECRET.encode(),
        bytes.fromhex(kdf["salt"]),
        kdf["passes"],
        kdf["memory"] * 1024,
        bindings.crypto_pwhash_ALG_ARGON2ID13,
    )
    rest, found, number = data[len(header) :], b"", 0
    while rest:
        chunk, rest = rest[: 24 + 1048576 + 16], rest[24 + 1048576 + 16 :]
        associated = header + number.to_bytes(8, "big") + (b"\x00" if rest else b"\x01")
        found += bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            chunk[24:], associated, chunk[:24], key
        )
        number += 1
    assert (found, number) == (plain, 2)
