"""A slot, and all slots of a diary, as they are stored: ``docs/security.md`` has the format."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from aimstars_desktop.domain.keys import KDF_COST, DataKey, KdfCost, SlotHolder, SlotKind
from aimstars_desktop.storage.keys import sealing

FORMAT: Literal[1] = 1
KDF: Literal["argon2id"] = "argon2id"

_Id = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
_Salt = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
_Nonce = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{48}$")]
_Wrapped = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{96}$")]
_Moment = Annotated[datetime, msgspec.Meta(tz=True)]
_AccountId = Annotated[int, msgspec.Meta(ge=1, le=(1 << 63) - 1)]


class NewerFormatError(ValueError):
    """The slots were written by a newer version of the program."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped for one password or code; all bytes in hexadecimal digits.

    Attributes:
        account: the id of the account.
        name: for the chooser.
        kind: what opens it.
        created: aware UTC.
        key_id: which data key it holds: a new key has another id.
        memory: of the KDF, KiB.
        passes: of the KDF.
        salt: of the KDF.
        nonce: of the AEAD.
        wrapped: the data key, encrypted, with its tag.
        pending: whether a change of password is under way, to this one.
    """

    account: _AccountId
    name: str
    kind: SlotKind
    created: _Moment
    key_id: _Id
    memory: int
    passes: int
    salt: _Salt
    nonce: _Nonce
    wrapped: _Wrapped
    kdf: Literal["argon2id"] = KDF
    pending: bool = False

    def __post_init__(self) -> None:
        KdfCost(self.memory, self.passes)  # refuses weak and excessive numbers

    @property
    def cost(self) -> KdfCost:
        """The numbers of the KDF."""
        return KdfCost(self.memory, self.passes)


@dataclass(frozen=True, slots=True)
class Slots:
    """All slots of a diary.

    Attributes:
        file_id: random; the same in the backups of the diary.
        slots: in no particular order.
        since: when the diary was encrypted, aware UTC; None in older files.
    """

    file_id: _Id
    slots: tuple[Slot, ...] = ()
    format: Literal[1] = FORMAT
    since: _Moment | None = None

    @classmethod
    def new(cls, since: datetime | None = None) -> Slots:
        """Return an empty set with an id of its own, for a diary that is encrypted now."""
        return cls(new_id(), since=since)

    @classmethod
    def read(cls, data: bytes) -> Slots:
        """Read them from JSON.

        Raises:
            NewerFormatError: only a newer version can read them.
            ValueError: they are damaged, or weaker than any version would write them.
        """
        try:
            if msgspec.json.decode(data, type=_Head).format > FORMAT:
                raise NewerFormatError
            return msgspec.json.decode(data, type=cls)
        except (msgspec.DecodeError, RecursionError) as error:
            raise ValueError("these are not slots") from error

    def written(self) -> bytes:
        """Return them as JSON."""
        return msgspec.json.format(msgspec.json.encode(self.plain(), order="sorted")) + b"\n"

    def plain(self) -> dict[str, Any]:
        """Return them as values that JSON knows."""
        made: dict[str, Any] = msgspec.to_builtins(asdict(self))
        return made

    def of(self, account: int | None = None, *kinds: SlotKind) -> Iterator[Slot]:
        """Yield the slots of an account, or of all; of all kinds when none is named."""
        for slot in self.slots:
            if account in (None, slot.account) and (not kinds or slot.kind in kinds):
                yield slot

    def name_of(self, account: int) -> str:
        """Return the name of an account in the chooser; "" when it has no slot."""
        return next((slot.name for slot in self.of(account)), "")

    def holders(self) -> Sequence[SlotHolder]:
        """Return the accounts that have slots."""
        found: dict[int, SlotHolder] = {}
        for slot in self.slots:
            holder = found.get(slot.account, SlotHolder(slot.account, slot.name))
            if slot.kind is SlotKind.PASSWORD:
                holder = replace(holder, password_since=slot.created)
            elif slot.kind is SlotKind.RECOVERY:
                holder = replace(holder, code_since=slot.created)
            found[slot.account] = holder
        return [found[account] for account in sorted(found)]

    def without(self, unwanted: Callable[[Slot], bool]) -> Slots:
        """Return them without some."""
        return replace(self, slots=tuple(slot for slot in self.slots if not unwanted(slot)))

    def plus(self, *slots: Slot) -> Slots:
        """Return them with these as well."""
        return replace(self, slots=self.slots + slots)

    def wrap(
        self,
        key: DataKey,
        secret: bytes,
        *,
        account: int,
        name: str,
        kind: SlotKind,
        created: datetime,
        cost: KdfCost = KDF_COST,
    ) -> Slot:
        """Return a new slot, which is not yet among them; takes one run of the KDF.

        Args:
            key: the data key.
            secret: what opens the slot, see ``sealing.derive``.
            account: the id of the account.
            name: for the chooser.
            kind: what opens it.
            created: aware UTC.
            cost: of the KDF.
        """
        salt = secrets.token_bytes(sealing.SALT_BYTES)
        associated = _associated(self.file_id, account, kind, cost, key.key_id)
        nonce, wrapped = sealing.seal(key.secret, associated, sealing.derive(secret, salt, cost))
        return Slot(
            account=account,
            name=name,
            kind=kind,
            created=created,
            key_id=key.key_id,
            memory=cost.memory,
            passes=cost.passes,
            salt=salt.hex(),
            nonce=nonce.hex(),
            wrapped=wrapped.hex(),
        )

    def unwrap(self, slot: Slot, secret: bytes) -> DataKey | None:
        """Open a slot; None when that is not its password or code. Takes one run of the KDF."""
        associated = _associated(self.file_id, slot.account, slot.kind, slot.cost, slot.key_id)
        wrapping = sealing.derive(secret, bytes.fromhex(slot.salt), slot.cost)
        secret_key = sealing.unseal(
            bytes.fromhex(slot.wrapped), associated, bytes.fromhex(slot.nonce), wrapping
        )
        return None if secret_key is None else DataKey(secret_key, slot.key_id)


@dataclass(frozen=True, slots=True)
class _Head:
    format: int


def new_id() -> str:
    """Return a random id of a file or a key."""
    return secrets.token_hex(16)


def _associated(file_id: str, account: int, kind: SlotKind, cost: KdfCost, key_id: str) -> bytes:
    """Return what is authenticated beside the key, so that nothing can be swapped or weakened."""
    parts = (FORMAT, file_id, account, kind.value, KDF, cost.memory, cost.passes, key_id)
    return "\n".join(("aimstars slot", *map(str, parts))).encode("ascii")
