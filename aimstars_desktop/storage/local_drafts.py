"""Drafts that a server cannot have at the moment, in private files of the data folder."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path

from aimstars_desktop import side_files
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.entries import LocalDraft, is_target
from aimstars_desktop.storage import private_files, sqlite

FOLDER = "drafts"
"""The name of the folder, beside the backups."""


class LocalDrafts:
    """The local drafts of one account (``LocalDrafts``), a file each.

    Args:
        parent: the folder of all accounts; None for a diary in a file, which needs none.
        account: whose drafts; others are neither offered nor overwritten. An id can be given
            again, or mean somebody else on another server; the moment it was made tells them apart.
    """

    def __init__(self, parent: Path | None, account: Account) -> None:
        self._parent = parent
        made = account.created_at
        known_by = made.astimezone(UTC).isoformat() if made else account.email
        self._name = _digest(f"{account.id} {known_by}")

    @property
    def is_used(self) -> bool:
        return self._parent is not None

    def all(self) -> Sequence[LocalDraft]:
        return [draft for path in self._files() if (draft := _read(path)) is not None]

    def put(self, draft: LocalDraft) -> None:
        if self._parent is None:
            return
        path = self._path(self._parent, draft.target)
        sqlite.make_folder(self._parent)
        sqlite.make_folder(path.parent)
        kept = {"target": draft.target, "text": draft.text, "base": draft.base}
        private_files.replace(path, json.dumps(kept).encode())

    def remove(self, target: str) -> None:
        if self._parent is not None:
            self._remove(self._path(self._parent, target))

    def clear(self) -> None:
        for path in self._files():
            self._remove(path)

    def _path(self, parent: Path, target: str) -> Path:
        return parent / self._name / f"{_digest(target)}.json"

    def _files(self) -> Iterator[Path]:
        if self._parent is not None:
            found = sorted((self._parent / self._name).glob("*.json"))
            yield from (path for path in found if not path.is_dir())

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        for folder in (path.parent, path.parent.parent):
            with contextlib.suppress(OSError):  # others are in it, or it is not there
                folder.rmdir()


def _read(path: Path) -> LocalDraft | None:
    try:
        found = json.loads(side_files.read(path))
        target, text, base = (found[name] for name in ("target", "text", "base"))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None  # somebody else's file, or half a one
    whole = all(isinstance(value, str) for value in (target, text, base))
    return LocalDraft(target, text, base) if whole and is_target(target) else None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
