"""A diary on a PostgreSQL server (the ``Diary`` port), maintained by its administrator."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import BackupStore
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import BeingUpgradedError, ServerAwayError, WorldError
from aimstars_desktop.domain.keys import Opener
from aimstars_desktop.domain.ports.accounts import PasswordHasher
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.domain.ports.transfer import ForeignTables
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.upgrades import (
    Plan,
    Progress,
    Receipt,
    Stage,
    Status,
    Upgrade,
    Watcher,
)
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.engine import Engines
from aimstars_desktop.storage.failures import in_words
from aimstars_desktop.storage.local_drafts import FOLDER
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.server import server_lock
from aimstars_desktop.storage.server.connections import command_engines, server_url
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade import refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.chain.targets import resolve, resolve_script
from aimstars_desktop.storage.upgrade.server import inspect
from aimstars_desktop.storage.upgrade.server.connection import connected, no_diary, take_alone

T = TypeVar("T")

PAUSE = 0.2
"""Seconds between two attempts to share the lock."""


class ServerDiary:
    """The diary on the server at an address.

    Args:
        address: from the environment; may contain a password.
        folders: the place of the dumps.
        clock: for the time of the dumps.
    """

    def __init__(self, address: str, folders: Folders, clock: Clock) -> None:
        self._address = address
        self._folders = folders
        self._clock = clock
        self._hasher = Passwords()

    @property
    def place(self) -> str:
        url = server_url(self._address).set(drivername="postgresql")
        return url.render_as_string(hide_password=True)

    @property
    def clock(self) -> Clock:
        return self._clock

    @property
    def hasher(self) -> PasswordHasher:
        return self._hasher

    @property
    def backups(self) -> BackupStore:
        from aimstars_desktop.storage.backups.dumps import Dumps

        return Dumps(self._address, self._folders.backups)

    @property
    def keys(self) -> None:
        return None

    @property
    def second_folder(self) -> None:
        return None

    # Opening

    def open(
        self,
        announce: Callable[[Change], None],
        *,
        wait: float,
        watcher: Watcher,
        new: bool | None = None,
    ) -> OpenStorage:
        del new  # nothing is upgraded or created from a window
        inspect.current(self._address)  # says why, if the server cannot be used
        engines = server_engines(self._address)
        try:
            try:
                _join(engines, wait, watcher)
            except ServerAwayError:
                inspect.refuse_unless_at_head(self._address)  # says what to do about it
                raise
            inspect.refuse_unless_at_head(self._address)
        except BaseException:
            engines.dispose()
            raise
        return DiaryStorage(engines, announce, self._folders.data / FOLDER)

    @contextmanager
    def reading(self) -> Iterator[DiaryStorage]:
        inspect.refuse_unless_at_head(self._address)  # no table would have the columns asked for
        with closing(DiaryStorage(server_engines(self._address), _ignore_change)) as storage:
            yield storage

    @contextmanager
    def beside(self, wait: float) -> Iterator[None]:
        with connected(self._address, wait) as connection:
            server_lock.share_in_transaction(connection)
            if inspect.current(self._address) is None:
                raise no_diary()
            yield

    @contextmanager
    def alone(self, wait: float) -> Iterator[DiaryStorage]:
        with connected(self._address, wait) as connection:
            take_alone(connection)
            inspect.refuse_unless_at_head(self._address)
            with closing(DiaryStorage(command_engines(self._address), _ignore_change)) as storage:
                yield storage

    def create_with(
        self,
        fill: Callable[[Storage], T],
        *,
        wait: float,
        openers: Callable[[T], Mapping[int, Opener]] | None = None,
    ) -> T:
        del fill, wait, openers
        raise WorldError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "A file of the web app becomes a diary in a file. To bring it into a diary on "
                "a server, each person imports it for themselves.",
            )
        )

    # Looking

    def foreign_tables(self, path: Path) -> AbstractContextManager[ForeignTables]:
        from aimstars_desktop.storage.foreign_tables import open_tables

        return open_tables(path)

    def status(self) -> Status:
        from aimstars_desktop.storage.upgrade.server.status import status

        return status(self._address, self.place, self._folders.backups)

    def current(self) -> str | None:
        return inspect.current(self._address)

    def check(self) -> Sequence[str]:
        return inspect.check(self._address)

    def receipts(self) -> Sequence[Receipt]:
        return inspect.receipts(self._address)

    def plan(self, revision: str) -> Plan:
        from aimstars_desktop.storage.upgrade.server.planning import plan

        return plan(self._address, self._folders.backups, revision)

    def preflight(self, revision: str) -> Plan:
        from aimstars_desktop.storage.upgrade.server.planning import preflight

        return preflight(self._address, self._folders.backups, revision)

    def dry_run(self, revision: str) -> Receipt | None:
        from aimstars_desktop.storage.upgrade.server.dry_run import dry_run

        return dry_run(self._address, self._folders.data, self._clock, revision)

    def try_back(self, plan: Plan, *, wait: float) -> None:
        from aimstars_desktop.storage.upgrade.server.run import try_back

        try_back(self._address, plan, wait=wait)

    def sql(self, span: str, *, down: bool, tag: str | None) -> str:
        from aimstars_desktop.storage.upgrade.server.run import sql

        return sql(*resolve_script(span, down=down), tag=tag)

    # Changing

    def upgrade(self, *, wait: float, new: bool | None, has_backup: bool) -> Upgrade:
        del new  # a server has no traces of a lost diary
        return self._upgrade_to(HEAD, None, wait, has_backup)

    def move(self, plan: Plan, *, wait: float, has_backup: bool) -> Upgrade:
        return self._upgrade_to(plan.target, plan.start, wait, has_backup)

    def restore(self, file: str, *, wait: float) -> Sequence[date]:
        from aimstars_desktop.storage.backups.dumps import Dumps
        from aimstars_desktop.storage.upgrade.server.restore import restore

        backups = self._folders.backups
        manifest = Dumps(self._address, backups).manifest(file)
        restore(self._address, backups, self._clock, manifest, wait=wait)
        return []  # a dump has the bytes of its pictures

    def stamp(self, revision: str, *, wait: float) -> str:
        from aimstars_desktop.storage.upgrade.server.tables import stamp

        wanted = resolve(revision, HEAD)
        stamp(self._address, wanted, wait=wait)
        return wanted

    def reset(self, *, wait: float) -> Path:
        from aimstars_desktop.storage.upgrade.server.run import reset

        return reset(self._address, self._folders.backups, self._clock, wait=wait)

    def empty(self, *, wait: float, has_backup: bool) -> Path | None:
        from aimstars_desktop.storage.upgrade.server.run import empty

        backups = self._folders.backups
        return empty(self._address, backups, self._clock, wait=wait, has_backup=has_backup)

    # Helpers

    def _upgrade_to(
        self, target: str, planned: str | None, wait: float, has_backup: bool
    ) -> Upgrade:
        from aimstars_desktop.storage.upgrade.server.run import upgrade

        return upgrade(
            self._address,
            self._folders.backups,
            self._clock,
            target=target,
            planned=planned,
            wait=wait,
            has_backup=has_backup,
        )


def _join(engines: Engines, wait: float, watcher: Watcher) -> None:
    """Open both connections of a window, and so share the lock; wait for a running upgrade."""
    deadline = time.monotonic() + wait
    while True:
        try:
            for engine in (engines.writer, engines.reader):
                engine.connect().close()
        except BeingUpgradedError as error:
            engines.dispose()  # whoever waits for all windows need not wait for half a one
            if time.monotonic() >= deadline:
                raise
            watcher.progressed(Progress(Stage.WAIT))
            if watcher.is_cancelled():
                raise refusals.cancelled() from error
            time.sleep(PAUSE)
        except DBAPIError as error:
            raise in_words(error) or error from error
        else:
            return


def _ignore_change(change: Change) -> None:
    """Ignore a change: there is no window."""
