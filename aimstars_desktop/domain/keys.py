"""Encryption at rest: recovery codes, the slots that hold a diary's key, limits of the KDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are misread."""

CODE_LETTERS, GROUP_LETTERS = 25, 5
CODE_BYTES = 16
"""Random bytes that a recovery code is made from; 125 of their bits are used."""

_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A code of 125 random bits that opens a diary like a password.

    Attributes:
        letters: 25 letters of Crockford's alphabet, without the check letter.
    """

    letters: str = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.letters) != CODE_LETTERS or not set(self.letters) <= set(ALPHABET):
            raise ValueError("a recovery code has 25 letters of Crockford's alphabet")

    @classmethod
    def from_random(cls, random: bytes) -> RecoveryCode:
        """Return the code made from 16 random bytes.

        Raises:
            ValueError: there are fewer or more.
        """
        if len(random) != CODE_BYTES:
            raise ValueError(f"a recovery code is made from {CODE_BYTES} bytes")
        bits = int.from_bytes(random, "big") >> 3
        return cls("".join(ALPHABET[bits >> 5 * n & 31] for n in reversed(range(CODE_LETTERS))))

    @classmethod
    def read(cls, typed: str, *, field: str = "recovery_code") -> RecoveryCode:
        """Read what a person typed: lower case, blanks, hyphens, O, I and L are understood.

        Args:
            typed: 25 letters and the check letter.
            field: the input that it was typed into.

        Raises:
            RuleError: it is too short or too long, or a letter is mistyped.
        """
        letters = "".join(typed.split()).replace("-", "").upper().translate(_MISREAD)
        if not set(letters) <= set(ALPHABET) or len(letters) != CODE_LETTERS + 1:
            raise RuleError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "A recovery code has {letters} letters and digits in five groups, and one"
                    " more to check them.",
                ),
                field=field,
                letters=CODE_LETTERS,
            )
        code = cls(letters[:CODE_LETTERS])
        if code.check != letters[CODE_LETTERS]:
            raise RuleError(
                QT_TRANSLATE_NOOP(
                    "Errors", "One of the letters is mistyped. Please compare them with your paper."
                ),
                field=field,
            )
        return code

    @property
    def groups(self) -> Sequence[str]:
        """The five groups."""
        steps = range(0, CODE_LETTERS, GROUP_LETTERS)
        return [self.letters[start : start + GROUP_LETTERS] for start in steps]

    def has_group(self, number: int, typed: str) -> bool:
        """Return whether a person typed one of the groups; what ``read`` understands is right.

        Args:
            number: of the group, from 0.
            typed: as it was typed.
        """
        return "".join(typed.split()).upper().translate(_MISREAD) == self.groups[number]

    @property
    def check(self) -> str:
        """The check letter: Luhn's algorithm with 32 letters."""
        total = 0
        for place, letter in enumerate(reversed(self.letters)):
            value = ALPHABET.index(letter) * (1 if place % 2 else 2)
            total += value // len(ALPHABET) + value % len(ALPHABET)
        return ALPHABET[-total % len(ALPHABET)]

    @override
    def __str__(self) -> str:
        """Return the code as it is written on paper."""
        return "-".join((*self.groups, self.check))


class Protection(Enum):
    """How a diary is kept."""

    NONE_YET = "none yet"
    """There is no diary."""

    PLAIN = "plain"
    ENCRYPTED = "encrypted"


class SlotKind(Enum):
    """What opens a slot; the values are stored."""

    PASSWORD = "password"
    RECOVERY = "recovery"
    ONE_TIME = "one-time"
    """A code that opens the diary once and asks for a new password."""


class PlainBackups(Enum):
    """What becomes of readable backups when a diary is encrypted."""

    ENCRYPT = "encrypt"
    DELETE = "delete"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class KdfCost:
    """The numbers of Argon2id (one lane). Those outside the limits are refused.

    Attributes:
        memory: KiB.
        passes: over the memory.
    """

    memory: int
    passes: int

    def __post_init__(self) -> None:
        if not LEAST_MEMORY <= self.memory <= MOST_MEMORY:
            raise ValueError(f"{self.memory} KiB of memory are too few or too many")
        if not 1 <= self.passes <= MOST_PASSES:
            raise ValueError(f"{self.passes} passes are too few or too many")


LEAST_MEMORY, MOST_MEMORY, MOST_PASSES = 19 * 1024, 1024 * 1024, 10

KDF_COST = KdfCost(memory=64 * 1024, passes=3)
"""Takes about half a second; a stronger default renews a slot at the next sign-in."""


@dataclass(frozen=True, slots=True)
class SlotHolder:
    """A person who can open an encrypted diary, as the unlock page knows them.

    Attributes:
        account_id: of the account in the diary.
        name: for the chooser.
        password_since: when the slot of the password was made, aware UTC; None: there is none.
        code_since: the same of the recovery code.
    """

    account_id: int
    name: str
    password_since: datetime | None = None
    code_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong passwords or codes since the last correct one.

    Attributes:
        failed: how many.
        retry_after: aware UTC, by the clock of the last one; None: at once.
    """

    failed: int = 0
    retry_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Opener:
    """What a person opens a newly encrypted diary with.

    Attributes:
        name: for the chooser.
        password: None gives the person a one-time code.
        code: the recovery code; None: none is made.
        one_time: that code, if it is on paper already; None: one is made.
    """

    name: str
    password: str | None = field(default=None, repr=False)
    code: RecoveryCode | None = None
    one_time: RecoveryCode | None = None


@dataclass(frozen=True, slots=True)
class ReadableCopies:
    """The backups that anybody can read.

    Attributes:
        count: how many.
        size: of all, bytes.
    """

    count: int
    size: int


SWAP = 0.6
"""The share of changing a whole diary that is the diary itself; the backups are the rest.

Up to there an exception from the progress cancels; then the new diary is in its place.
"""


@dataclass(frozen=True, slots=True)
class Encrypted:
    """What came of encrypting a diary, or of giving it a new key.

    Attributes:
        one_time_codes: by account id, those that nobody has on paper yet; shown once.
        left_readable: backups that stay readable, or could not be encrypted or deleted.
    """

    one_time_codes: Mapping[int, RecoveryCode]
    left_readable: ReadableCopies


class ChangeCancelledError(AimstarsError):
    """The person stopped a change of the whole diary before anything was changed."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "It was cancelled. Nothing was changed."))


class WrongSecretError(RuleError):
    """The password or code is wrong; the caller counts it as a wrong try."""


def wrong_password() -> WrongSecretError:
    """Return what is said of a wrong password, wherever it is typed."""
    return WrongSecretError(
        QT_TRANSLATE_NOOP("Errors", "That is not the password. Please try again."),
        field="password",
    )


class DataKey:
    """The key that encrypts a diary; never shown, not even by accident.

    Args:
        secret: 32 random bytes.
        key_id: tells it from other keys of the same diary; not secret.
    """

    LENGTH = 32

    def __init__(self, secret: bytes, key_id: str) -> None:
        if len(secret) != self.LENGTH:
            raise ValueError(f"a data key has {self.LENGTH} bytes")
        self._secret = bytearray(secret)
        self.key_id = key_id

    @property
    def secret(self) -> bytes:
        """The bytes themselves."""
        return bytes(self._secret)

    @property
    def raw(self) -> str:
        """As SQLCipher takes it: 64 hexadecimal digits."""
        return self._secret.hex()

    def forget(self) -> None:
        """Overwrite it; other copies in memory are out of reach."""
        self._secret[:] = bytes(self.LENGTH)

    @override
    def __repr__(self) -> str:
        return "DataKey(…)"
