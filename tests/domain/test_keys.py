"""Recovery codes and the limits of the KDF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.keys import ALPHABET, DataKey, KdfCost, RecoveryCode

CODES = st.binary(min_size=16, max_size=16).map(RecoveryCode.from_random)


@given(CODES)
def test_a_code_is_read_as_it_is_written(code: RecoveryCode) -> None:
    assert RecoveryCode.read(str(code)) == code


@given(CODES)
def test_lower_case_blanks_and_misread_letters_are_understood(code: RecoveryCode) -> None:
    typed = str(code).lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert RecoveryCode.read(f" {typed}\n") == code


@given(CODES, st.integers(0, 25), st.sampled_from(ALPHABET))
def test_each_single_mistyped_letter_is_noticed(
    code: RecoveryCode, place: int, letter: str
) -> None:
    typed = list("".join(code.groups) + code.check)
    if typed[place] == letter:
        return
    typed[place] = letter
    with pytest.raises(RuleError, match="mistyped"):
        RecoveryCode.read("".join(typed))


@pytest.mark.parametrize("typed", ["", "7KQ2M", "U" * 26, "7" * 27, "é" * 26])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="five groups") as refused:
        RecoveryCode.read(typed)
    assert refused.value.field == "recovery_code"


def test_all_bits_but_three_are_in_the_code() -> None:
    assert RecoveryCode.from_random(b"\xff" * 16).letters == "Z" * 25
    assert RecoveryCode.from_random(bytes(16)).letters == "0" * 25
    assert RecoveryCode.from_random(bytes(15) + b"\x08").letters == "0" * 24 + "1"


def test_neither_a_key_nor_a_code_is_shown_by_accident() -> None:
    key = DataKey(b"k" * 32, "id")
    code = RecoveryCode.from_random(b"c" * 16)
    assert key.raw not in repr(key)
    assert code.letters not in repr(code)
    key.forget()
    assert key.secret == bytes(32)


@pytest.mark.parametrize(
    ("memory", "passes"),
    [(19 * 1024 - 1, 3), (1024 * 1024 + 1, 3), (64 * 1024, 0), (64 * 1024, 11)],
)
def test_weak_and_excessive_numbers_of_the_kdf_are_refused(memory: int, passes: int) -> None:
    with pytest.raises(ValueError, match="many"):
        KdfCost(memory, passes)
