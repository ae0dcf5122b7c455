"""A diary in a file of the data folder (the ``Diary`` port).

Alembic is imported by what needs it, and only then: a diary at head opens sooner without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.keys import Opener
from aimstars_desktop.domain.ports.accounts import PasswordHasher
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.domain.ports.transfer import ForeignTables
from aimstars_desktop.domain.upgrades import Plan, Preparation, Receipt, Status, Upgrade, Watcher
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.backups.second_folder import SecondBackups
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.diary.new_keys import new_key
from aimstars_desktop.storage.engine import Engines, diary_engines
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.sound_note import SoundNote
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade import refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.chain.targets import resolve
from aimstars_desktop.storage.upgrade.file import (
    detect,
    history,
    inspect,
    leftover_log,
    picture_losses,
)
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.pending import refuse_while_restoring
from aimstars_desktop.storage.upgrade.file.prepare import prepare

T = TypeVar("T")

NO_SQL = (
    "SQL can be printed for PostgreSQL only: on SQLite tables are rebuilt from what is found in"
    " the file. Use “aimstars db dry-run”, which does the whole upgrade on a copy"
)


class FileDiary:
    """The diary of a data folder.

    Args:
        folders: its place; nothing is created until it is opened or upgraded.
        clock: for the time of backups.
        hasher: of the passwords; a faster one is enough for a temporary diary.
    """

    def __init__(
        self, folders: Folders, clock: Clock, hasher: PasswordHasher | None = None
    ) -> None:
        self._folders = folders
        self._clock = clock
        self._hasher = hasher or Passwords()
        self._keys = FileKeys(folders, clock)
        self._note: SoundNote | None = None
        self._backups = Backups(
            folders,
            key=lambda: self._keys.raw,
            is_other=self._keys.is_other,
            on_failure=self._distrust,
        )

    @property
    def place(self) -> str:
        return str(self._folders.data)

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def hasher(self) -> PasswordHasher:
        return self._hasher

    @property
    def backups(self) -> Backups:
        return self._backups

    @property
    def keys(self) -> FileKeys:
        return self._keys

    @property
    def second_folder(self) -> SecondBackups:
        return SecondBackups(self._folders, lambda: self._keys.raw)

    # Opening

    def open(
        self,
        announce: Callable[[Change], None],
        *,
        wait: float,
        watcher: Watcher,
        new: bool | None = None,
    ) -> OpenStorage:
        key = self._keys.raw
        prepared = prepare(self._folders, self._clock, key=key, wait=wait, watcher=watcher, new=new)
        path = self._folders.database
        self._note = None if key is None else SoundNote(path)
        engines = diary_engines(path, journal=prepared.journal, key=key, note=self._note)
        self._keys.opened()
        last_backup = partial(picture_losses.last_backup, self._folders.backups)
        pictures = PicturesBeside(self._folders.pictures, key, last_backup=last_backup)
        return _OpenFile(engines, announce, prepared.lock, self._keys, pictures)

    @contextmanager
    def reading(self) -> Iterator[DiaryStorage]:
        key = self._keys.raw
        revision = inspect.current(self._folders, key=key)  # raises a refusal
        if revision != HEAD:
            raise refusals.not_at_head(revision)  # no table would have the columns asked for
        engines = diary_engines(self._folders.database, read_only=True, key=key)
        pictures = PicturesBeside(self._folders.pictures, key, read_only=True)
        with closing(DiaryStorage(engines, _ignore_change, pictures=pictures)) as storage:
            yield storage

    @contextmanager
    def beside(self, wait: float) -> Iterator[None]:
        self.current()  # raises a refusal
        with DataLock(self._folders.data) as lock:
            lock.shared(wait)
            yield

    @contextmanager
    def alone(self, wait: float) -> Iterator[DiaryStorage]:
        with self._locked(wait):
            key = self._keys.raw
            revision = inspect.current(self._folders, key=key)
            if revision != HEAD:
                raise refusals.not_at_head(revision)
            engines = diary_engines(self._folders.database, journal="DELETE", key=key)
            pictures = PicturesBeside(self._folders.pictures, key)
            with closing(DiaryStorage(engines, _ignore_change, pictures=pictures)) as storage:
                yield storage

    def create_with(
        self,
        fill: Callable[[Storage], T],
        *,
        wait: float,
        openers: Callable[[T], Mapping[int, Opener]] | None = None,
    ) -> T:
        from aimstars_desktop.storage.diary.new_diary import create_with

        if openers is None:
            return create_with(self._folders, fill, wait=wait)
        key = new_key()

        def place(made: T, put_in_place: Callable[[], None]) -> None:
            with self._keys.of_new_diary(key, openers(made)):
                put_in_place()

        try:
            return create_with(self._folders, fill, wait=wait, key=key.raw, place=place)
        finally:
            key.forget()

    # Looking

    def foreign_tables(self, path: Path) -> AbstractContextManager[ForeignTables]:
        from aimstars_desktop.storage.foreign_tables import open_tables

        return open_tables(path)

    def status(self) -> Status:
        from aimstars_desktop.storage.upgrade.file.status import status

        try:
            return status(self._folders, key=self._keys.raw)
        except DiaryFileError as error:
            if error.outcome is not Outcome.WRONG_KEY:
                return status(self._folders)
            return replace(status(self._folders), outcome=error.outcome, refusal=str(error))

    def current(self) -> str:
        return inspect.current(self._folders, key=self._keys.raw)

    def check(self) -> Sequence[str]:
        key = self._keys.raw
        found = inspect.check(self._folders, key=key)
        return [*found, *picture_losses.problems(self._folders, key)]

    def receipts(self) -> Sequence[Receipt]:
        return history.read(self._folders, key=self._keys.raw)

    def plan(self, revision: str) -> Plan:
        from aimstars_desktop.storage.upgrade.file.planning import plan

        refuse_while_restoring(self._folders)
        target = resolve(revision, self.current())
        return plan(self._folders, target=target, key=self._keys.raw)

    def preflight(self, revision: str) -> Plan:
        from aimstars_desktop.storage.upgrade.file.status import preflight

        target = resolve(revision, self.current())
        return preflight(self._folders, target=target, key=self._keys.raw)

    def dry_run(self, revision: str) -> Receipt | None:
        from aimstars_desktop.storage.upgrade.file.dry_run import dry_run

        target = resolve(revision, self.current())
        return dry_run(self._folders, self._clock, target=target, key=self._keys.raw)

    def try_back(self, plan: Plan, *, wait: float) -> None:
        from aimstars_desktop.storage.upgrade.file.dry_run import dry_run

        del wait  # it is tried on a copy
        dry_run(self._folders, self._clock, target=plan.target, key=self._keys.raw)

    def sql(self, span: str, *, down: bool, tag: str | None) -> str:
        del span, down, tag
        raise ValueError(NO_SQL)

    # Changing

    def upgrade(self, *, wait: float, new: bool | None, has_backup: bool) -> Upgrade:
        del has_backup  # a backup is always made
        key = self._keys.raw
        with prepare(self._folders, self._clock, key=key, wait=wait, new=new) as prepared:
            return self._upgraded(prepared.preparation, HEAD, prepared.receipt)

    def move(self, plan: Plan, *, wait: float, has_backup: bool) -> Upgrade:
        from aimstars_desktop.storage.upgrade.file import run

        del has_backup  # a backup is always made
        with self._locked(wait):
            receipt = run.upgrade(
                self._folders,
                self._clock,
                target=plan.target,
                planned=plan.start,
                key=self._keys.raw,
            )
        preparation = Preparation.UPGRADED if receipt else Preparation.READY
        return self._upgraded(preparation, plan.target, receipt)

    def restore(self, file: str, *, wait: float) -> Sequence[date]:
        from aimstars_desktop.storage.upgrade.file.put_back import put_back

        with self._keys.keeping_people(), self._keys.bringing_key(file) as brought:
            return put_back(
                self._folders,
                self._clock,
                file,
                key=self._keys.raw if brought is None else brought.raw,
                brings_key=brought is not None,
                wait=wait,
            )

    def stamp(self, revision: str, *, wait: float) -> str:
        from aimstars_desktop.storage.upgrade.file.stamp import stamp

        with self._locked(wait):
            wanted = resolve(revision, HEAD)
            stamp(self._folders, wanted, key=self._keys.raw)
        return wanted

    def reset(self, *, wait: float) -> Path:
        from aimstars_desktop.storage.upgrade.file.reset import reset

        with self._locked(wait):
            made = reset(self._folders, self._clock, key=self._keys.raw)
        return self._folders.backups / made

    def empty(self, *, wait: float, has_backup: bool) -> Path:
        from aimstars_desktop.storage.upgrade.file.reset import remove

        del has_backup  # one is made in any case
        with self._locked(wait):
            made = remove(self._folders, self._clock, key=self._keys.raw)
        return self._folders.backups / made

    # Helpers

    @contextmanager
    def _locked(self, wait: float) -> Iterator[None]:
        """Hold the folder's lock exclusively; refuse while a restore is interrupted."""
        refuse_while_restoring(self._folders)
        if detect.classify(self._folders.database) is FileKind.MISSING:
            raise refusals.no_diary(self._folders.data)  # not even a lock file is created
        with DataLock(self._folders.data) as lock:
            lock.exclusive(wait)
            leftover_log.check(self._folders, lock)
            refuse_while_restoring(self._folders)  # again, now that nobody else can begin one
            yield

    def _distrust(self) -> None:
        """Look through the diary at its next opening: it could not be backed up."""
        if self._note is not None:
            self._note.distrust()

    def _upgraded(
        self, preparation: Preparation, revision: str, receipt: Receipt | None
    ) -> Upgrade:
        backup = self._folders.backups / receipt.backup if receipt and receipt.backup else None
        return Upgrade(preparation, revision, receipt, backup)


class _OpenFile(DiaryStorage):
    """The storage of a file, with the lock that prevents upgrades while it is open."""

    def __init__(
        self,
        engines: Engines,
        announce: Callable[[Change], None],
        lock: DataLock,
        keys: FileKeys,
        pictures: PicturesBeside,
    ) -> None:
        super().__init__(engines, announce, pictures=pictures)
        self._lock = lock
        self._keys = keys

    @override
    def close(self) -> None:
        super().close()
        self._keys.closed()
        self._lock.release()


def _ignore_change(change: Change) -> None:
    """Ignore a change: there is no window."""
