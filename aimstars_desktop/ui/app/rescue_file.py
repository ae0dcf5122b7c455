"""The rescue file: what was typed and could not be saved before the program or a session ended."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import side_files
from aimstars_desktop.domain.accounts import Account, email_key
from aimstars_desktop.domain.text import storable
from aimstars_desktop.services.diary import nothing

if TYPE_CHECKING:
    from aimstars_desktop.services.encryption import EncryptionService

NAME = side_files.UNSAVED

MOST_BYTES = 16 << 20
"""A text has at most 20,000 characters; this is room for what was pasted by mistake, too."""

LONGEST = 1_000_000
"""Characters of one text that are kept; many times what an entry may have."""

_log = logging.getLogger(__name__)


class RescueFile:
    """The file in the data folder; only its owner may read it.

    Whatever it holds is input: only texts of an account are taken from it.

    Args:
        folder: the data folder.
        encryption: returns the service that encrypts it beside an encrypted diary, if any.
    """

    def __init__(
        self, folder: Path, encryption: Callable[[], EncryptionService | None] = nothing
    ) -> None:
        self._path = folder / NAME
        self._encryption = encryption

    def texts_of(self, account: Account) -> Mapping[str, str]:
        """Return the texts of an account by their targets; none where there is no such file."""
        return self._read().get(email_key(account.email), {})

    def keep(self, account: Account, texts: Mapping[str, str]) -> bool:
        """Replace the texts of an account; return whether they are on the disk."""
        everything = self._read()
        key = email_key(account.email)
        before = everything.pop(key, {})
        if texts:
            everything[key] = {target: text[:LONGEST] for target, text in texts.items()}
        if everything.get(key, {}) == before:
            return True
        try:
            self._set_foreign_aside()
            self._write(everything)
        except OSError as error:
            _log.warning("the rescue file cannot be written: %s", type(error).__name__)
            return False
        return True

    def _set_foreign_aside(self) -> None:
        """Keep what an earlier key encrypted: an earlier backup of the diary may have that key."""
        try:
            found = side_files.read(self._path, MOST_BYTES)
        except FileNotFoundError:
            return
        if self._unsealed(found) is None:
            self._path.replace(self._path.with_name(f"{NAME}.old"))

    def _unsealed(self, found: bytes) -> bytes | None:
        encryption = self._encryption()
        return found if encryption is None else encryption.unseal(found)

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            found = json.loads(self._unsealed(side_files.read(self._path, MOST_BYTES)) or b"")
        except (OSError, ValueError, RecursionError):
            return {}
        accounts = found.items() if isinstance(found, dict) else ()
        return {key: _texts(value) for key, value in accounts if _texts(value)}

    def _write(self, everything: Mapping[str, Mapping[str, str]]) -> None:
        if not everything:
            self._path.unlink(missing_ok=True)
            return
        # Made by this call, so that nobody else can read it, and put in place as a whole.
        number, name = tempfile.mkstemp(prefix=f"{NAME}.", dir=self._path.parent)
        encryption = self._encryption()
        try:
            written = json.dumps(everything).encode("utf-8", "replace")
            with os.fdopen(number, "wb") as file:
                file.write(written if encryption is None else encryption.seal(written))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _texts(found: object) -> dict[str, str]:
    """Return what of this are texts with a target."""
    if not isinstance(found, dict):
        return {}
    return {target: storable(text) for target, text in found.items() if isinstance(text, str)}
