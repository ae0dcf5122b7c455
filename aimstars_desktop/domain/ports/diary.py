"""The port of a diary as a whole, in a file or on a server: looking, upgrading, restoring, opening.

Nothing here needs the diary to be open, or to exist. Revisions are named as a person writes them:
an id or its beginning, ``head``, ``-1``, ``+2``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from aimstars_desktop.domain.backups import BackupStore
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.keys import Opener
from aimstars_desktop.domain.ports.accounts import PasswordHasher
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.keys import Keys
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.domain.ports.transfer import ForeignTables
from aimstars_desktop.domain.second_folder import SecondFolderStore
from aimstars_desktop.domain.upgrades import Plan, Receipt, Status, Upgrade, Watcher

T = TypeVar("T")


class OpenStorage(Storage, Protocol):
    """The storage of a diary that stays open until it is closed."""

    def copy_to(self, path: Path) -> None:
        """Write a copy of the open diary into a file.

        Args:
            path: a file that is there is replaced once the copy is whole.

        Raises:
            WorldError: it cannot be written there, or the diary is on a server.
        """
        ...

    def set_aside(self) -> Path | None:
        """Write a copy beside the file that took the diary's place, so that that can be opened.

        Returns:
            The file of the copy; no earlier one is replaced. None where the file was written over:
            then there is nothing to copy.

        Raises:
            WorldError: the copy cannot be written.
        """
        ...

    def close(self) -> None:
        """Release the diary; nothing works afterwards."""
        ...


class Diary(Protocol):
    """One diary, wherever it is kept. All methods may be slow."""

    @property
    def place(self) -> str:
        """Where it is, for the person: a folder, or a server without its password."""
        ...

    @property
    def clock(self) -> Clock: ...

    @property
    def hasher(self) -> PasswordHasher: ...

    @property
    def backups(self) -> BackupStore: ...

    @property
    def keys(self) -> Keys | None:
        """What opens an encrypted diary; None on a server, which is never encrypted here."""
        ...

    @property
    def second_folder(self) -> SecondFolderStore | None:
        """The second folder of the backups; None on a server, which is not backed up daily here."""
        ...

    # Opening

    def open(
        self,
        announce: Callable[[Change], None],
        *,
        wait: float,
        watcher: Watcher,
        new: bool | None = None,
    ) -> OpenStorage:
        """Open the diary for a window. A file is created or upgraded first, a server never is.

        Args:
            announce: told after each commit what was touched.
            wait: seconds to wait for whoever has the diary for themselves.
            watcher: informed while the diary is upgraded, and asked whether to stop.
            new: whether to create a diary where there is none; None: only where there never was.

        Raises:
            DiaryFileError: the diary is refused; it was not changed.
        """
        ...

    def reading(self) -> AbstractContextManager[Storage]:
        """Open the diary, as it is, for looking only.

        Raises:
            DiaryFileError: there is none, it is not at head, or it cannot be read.
        """
        ...

    def beside(self, wait: float) -> AbstractContextManager[None]:
        """Keep others from upgrading or restoring the diary in the meantime; windows may stay open.

        Args:
            wait: seconds to wait for whoever does that now.

        Raises:
            DiaryFileError: there is no diary, or somebody has it for themselves.
        """
        ...

    def alone(self, wait: float) -> AbstractContextManager[Storage]:
        """Keep everybody else out, and open the diary at head for writing.

        Args:
            wait: seconds to wait for others to close it.

        Raises:
            DiaryFileError: it is in use, or there is nothing at head to write to.
        """
        ...

    def create_with(
        self,
        fill: Callable[[Storage], T],
        *,
        wait: float,
        openers: Callable[[T], Mapping[int, Opener]] | None = None,
    ) -> T:
        """Make the diary with something in it: whatever goes wrong, there is none.

        Args:
            fill: writes into the new diary, which is not in its place yet.
            wait: seconds to wait for others to close a diary without accounts that is there.
            openers: makes it an encrypted diary, and says what its accounts open it with, by id,
                from what ``fill`` returned; afterwards it is locked. None: it is readable.

        Returns:
            What ``fill`` returned.

        Raises:
            DiaryFileError: there is a diary with accounts, it is in use, or none can be made; or it
                is to be encrypted, and there was one whose keys may still be needed.
            WorldError: the diary is on a server.
        """
        ...

    # Looking

    def foreign_tables(self, path: Path) -> AbstractContextManager[ForeignTables]:
        """Open a SQLite file of another program, for looking only (``OpenTables``)."""
        ...

    def status(self) -> Status:
        """Describe the diary; nothing is refused."""
        ...

    def current(self) -> str | None:
        """Return the revision of the diary; None on a server without one.

        Raises:
            DiaryFileError: there is no file, or the diary is refused.
        """
        ...

    def check(self) -> Sequence[str]:
        """Return all differences from a sound diary at head.

        Raises:
            DiaryFileError: there is none, it is not at head, or it is refused.
        """
        ...

    def receipts(self) -> Sequence[Receipt]:
        """Return what past upgrades did, newest first.

        Raises:
            DiaryFileError: there is no diary, or it cannot be read.
        """
        ...

    def plan(self, revision: str) -> Plan:
        """Return what going to ``revision`` would do; nothing is written.

        Raises:
            DiaryFileError: there is no diary, it is refused, or a restore is unfinished.
            ValueError: there is no such revision.
        """
        ...

    def preflight(self, revision: str) -> Plan:
        """Run the checks that come before going to ``revision``, and nothing else.

        Raises:
            DiaryFileError: it would be refused.
            ValueError: there is no such revision.
        """
        ...

    def dry_run(self, revision: str) -> Receipt | None:
        """Go to ``revision`` on a copy, and remove the copy; None when there is nothing to do.

        Raises:
            DiaryFileError: it would fail, as the upgrade itself would.
            ValueError: there is no such revision.
        """
        ...

    def try_back(self, plan: Plan, *, wait: float) -> None:
        """Try a downgrade with the rows of the diary, and leave the diary as it is.

        Args:
            plan: of the downgrade.
            wait: seconds to wait for others to close it, where it is tried in the diary itself.

        Raises:
            DiaryFileError: it fails, or would be refused.
        """
        ...

    def sql(self, span: str, *, down: bool, tag: str | None) -> str:
        """Return the statements of an upgrade or downgrade, for running them by hand.

        Args:
            span: ``START:END``; of an upgrade, also the revision to go to.
            down: whether it is a downgrade.
            tag: a word for ``env.py``, as in Alembic.

        Raises:
            ValueError: there is no such revision, or no SQL can be given for this kind of diary.
        """
        ...

    # Changing

    def upgrade(self, *, wait: float, new: bool | None, has_backup: bool) -> Upgrade:
        """Bring the diary to head: create it, upgrade it, or do nothing.

        Args:
            wait: seconds to wait for others to close it.
            new: whether to create a diary where there is none; None: only where there never was.
            has_backup: whether the person vouches for a backup, where none can be made here.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        ...

    def move(self, plan: Plan, *, wait: float, has_backup: bool) -> Upgrade:
        """Carry out a plan, up or down, if the diary still is what the plan was made for.

        Args:
            plan: as it was shown to the person; what is found under the lock decides.
            wait: seconds to wait for others to close the diary.
            has_backup: whether the person vouches for a backup, where none can be made here.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        ...

    def restore(self, file: str, *, wait: float) -> Sequence[date]:
        """Replace the diary by a backup, after a backup of the present state.

        Args:
            file: the name of the backup.
            wait: seconds to wait for others to close the diary.

        Returns:
            The days of the pictures of the backup that are missing, one for each, in order.

        Raises:
            DiaryFileError: the backup is damaged, or the diary is in use; nothing was changed.
        """
        ...

    def stamp(self, revision: str, *, wait: float) -> str:
        """Record a revision in a diary whose tables are those of that revision; return its id.

        Args:
            revision: what to record.
            wait: seconds to wait for others to close the diary.

        Raises:
            DiaryFileError: the diary is in use, or cannot be read or written.
            ValueError: the tables are different, or there is no such revision.
        """
        ...

    def reset(self, *, wait: float) -> Path:
        """Replace the diary by an empty one; return where the backup lies.

        Args:
            wait: seconds to wait for others to close the diary.

        Raises:
            DiaryFileError: it is in use, cannot be read, or could not be backed up.
        """
        ...

    def empty(self, *, wait: float, has_backup: bool) -> Path | None:
        """Take all revisions back, so that nothing of the diary is left; return the backup.

        Args:
            wait: seconds to wait for others to close the diary.
            has_backup: whether the person confirms a backup, for where none can be made here.

        Raises:
            DiaryFileError: it is in use, there is none, or it could not be backed up.
        """
        ...
