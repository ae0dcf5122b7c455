"""The files beside the diary that hold its slots, and the count of wrong tries.

Both copies of the slots are written before success is reported: an older one would keep an old
password alive. Wrong tries have a file of their own, since a wrong guess must never rewrite keys.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec

from aimstars_desktop import side_files
from aimstars_desktop.domain.keys import Tries
from aimstars_desktop.storage import private_files
from aimstars_desktop.storage.keys import refusals
from aimstars_desktop.storage.keys.slots import NewerFormatError, Slots

NAME, COPY_NAME, TRIES_NAME = "aimstars.keys", "aimstars.keys.bak", "aimstars.tries"


def path_of(data: Path) -> Path:
    """Return the path of the slot file of a data folder."""
    return data / NAME


def exists(data: Path) -> bool:
    """Return whether there is a slot file, or its copy, whatever is in it."""
    return any(os.path.lexists(data / name) for name in (NAME, COPY_NAME))


def read_all(data: Path) -> list[Slots]:
    """Return the slots of the file, then those of its copy if they are others.

    Raises:
        DiaryFileError: there are files, but none can be read; or one is of a newer version.
    """
    found: list[Slots] = []
    for name in (NAME, COPY_NAME):
        try:
            slots = Slots.read(side_files.read(data / name))
        except NewerFormatError as error:
            raise refusals.newer(data / name) from error
        except (OSError, ValueError):
            continue
        if slots not in found:
            found.append(slots)
    if not found and exists(data):
        raise refusals.damaged(data / NAME)
    return found


def is_settled(data: Path, slots: Slots) -> bool:
    """Return whether both files hold exactly these slots."""
    written = slots.written()
    with contextlib.suppress(OSError):
        return all(side_files.read(data / name) == written for name in (NAME, COPY_NAME))
    return False


def write(data: Path, slots: Slots) -> None:
    """Replace the slot file, and then its copy; when this returns, both are on the disk.

    Raises:
        OSError: they cannot be written.
    """
    written = slots.written()
    for name in (NAME, COPY_NAME):
        _replace(data / name, written)


def remove(data: Path) -> None:
    """Remove the slots and the tries: the diary is plain.

    Raises:
        OSError: they cannot be removed.
    """
    for name in (COPY_NAME, NAME, TRIES_NAME):
        (data / name).unlink(missing_ok=True)
    private_files.sync(data)


@dataclass(frozen=True, slots=True)
class _StoredTries:
    failed: Annotated[int, msgspec.Meta(ge=0)] = 0
    retry_after: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


def read_tries(data: Path) -> dict[int, Tries]:
    """Return the wrong tries by account; none when the file cannot be read."""
    with contextlib.suppress(OSError, msgspec.DecodeError, RecursionError):
        kept = msgspec.json.decode(side_files.read(data / TRIES_NAME), type=dict[int, _StoredTries])
        return {account: Tries(one.failed, one.retry_after) for account, one in kept.items()}
    return {}


def write_tries(data: Path, tries: dict[int, Tries]) -> None:
    """Save the wrong tries.

    Raises:
        OSError: they cannot be written.
    """
    kept = {account: one for account, one in tries.items() if one.failed}
    _replace(data / TRIES_NAME, msgspec.json.encode(kept))


def _replace(path: Path, content: bytes) -> None:
    private_files.replace(path, content)
    private_files.sync(path.parent)
