"""New keys of a diary in a file, and the slots that they come with."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC

from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.keys import DataKey, Opener, RecoveryCode, SlotKind
from aimstars_desktop.storage.diary.file_slots import FileSlots, code_bytes
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.keys.slots import Slots, new_id
from aimstars_desktop.storage.upgrade import causes


class NewKeys(FileSlots):
    """What opens the diary in a data folder, also one that is being made."""

    @contextmanager
    def of_new_diary(self, key: DataKey, openers: Mapping[int, Opener]) -> Iterator[None]:
        """Write the slots of a new diary, which is put in its place in the block.

        Args:
            key: of the new diary.
            openers: what all its accounts open it with, by id.

        Raises:
            DiaryFileError: the slots cannot be written. Then none are left, nor if the block
                raises, unless the diary has the key already.
        """
        slots, _ = self._wrapped(Slots.new(self._clock.now().astimezone(UTC)), key, openers)
        data = self._folders.data
        try:
            with causes.refusals_about(slot_file.path_of(data)):
                slot_file.write(data, slots)
            yield
        except BaseException:
            if not (self._folders.database.exists() and self._is_under(key)):
                slot_file.remove(data)
            raise

    # Helpers

    def _is_under(self, key: DataKey) -> bool:
        """Return whether the diary may have this key: without its slots it would be lost."""
        try:
            return self._opens_diary(key)
        except DiaryFileError:
            return True

    def _wrapped(
        self, slots: Slots, key: DataKey, openers: Mapping[int, Opener]
    ) -> tuple[Slots, Mapping[int, RecoveryCode]]:
        """Return the slots of all accounts, and the one-time codes of those without a password."""
        codes = {}
        for account_id, opener in openers.items():
            if opener.password is None:
                one_time = opener.one_time or self.new_code()
                if one_time is not opener.one_time:
                    codes[account_id] = one_time
                secret = code_bytes(one_time)
                slots = slots.plus(
                    self._slot(slots, key, secret, SlotKind.ONE_TIME, account_id, opener.name)
                )
            slots = slots.plus(*self._slots_of(slots, key, account_id, opener))
        return slots, codes


def new_key() -> DataKey:
    """Return a new random key."""
    return DataKey(secrets.token_bytes(DataKey.LENGTH), new_id())
