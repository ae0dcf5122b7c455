"""Brings the web app's database over: a new diary with all its accounts is made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from pathlib import Path

from aimstars_desktop.domain.accounts import email_key
from aimstars_desktop.domain.bringing_over import BringOverPreview, BroughtOver, WebAppAccount
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.imports import Choices, ImportRefusedError, Options, Problem
from aimstars_desktop.domain.keys import Opener, RecoveryCode
from aimstars_desktop.domain.ports.diary import Diary
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.importing import (
    ImportService,
    changed,
    no_backup,
)
from aimstars_desktop.services.transfer.readers.web_app import Database
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source, reading
from aimstars_desktop.services.undo import ignore

WAIT = 10.0
"""Seconds to wait for windows that have the empty diary open which is to be replaced."""


class BringingOver:
    """Makes a diary from a file of the web app, which itself is only read.

    Args:
        diary: that is to be made.
    """

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def look(self, path: Path, watch: Callable[[int], None] = ignore) -> BringOverPreview:
        """Say what the diary would get; nothing is written.

        Args:
            path: of the file.
            watch: told how many entries have been read; what it raises ends it.

        Raises:
            ImportRefusedError: it is no database of the web app, or nobody has an account in it.
        """
        zone = self._diary.clock.now().tzinfo or UTC
        with reading(path, may_be_ours=True) as source:
            reader = self._reader(source)
            sha256 = source.fingerprint(lambda: watch(0))
            found = reader.accounts(source)
            if not found:
                raise ImportRefusedError(
                    QT_TRANSLATE_NOOP("Errors", "There are no accounts in {name}."),
                    name=source.name,
                )
            problems: dict[tuple[str, str], Problem] = {}  # each once, also if it is about all
            count = 0
            for one in found:
                for item in reader.read(source, Options(zone, person=one.number)):
                    count += 1
                    watch(count)
                    if isinstance(item, Problem):
                        problems[item.place, str(item.sentence)] = item
        return BringOverPreview(tuple(found), tuple(problems.values()), sha256)

    def one_time_codes(self, seen: BringOverPreview) -> Mapping[str, RecoveryCode]:
        """Return a new code for each account of a file, by its number there.

        The passwords of the web app are known as hashes only, which open no encrypted diary. There
        are none where the diary cannot be encrypted: on a server.
        """
        keys = self._diary.keys
        return {} if keys is None else {one.number: keys.new_code() for one in seen.accounts}

    def bring(
        self,
        path: Path,
        seen: BringOverPreview,
        watch: Callable[[int], None] = ignore,
        codes: Mapping[str, RecoveryCode] | None = None,
    ) -> Sequence[BroughtOver]:
        """Make the diary; a failure leaves none.

        Args:
            path: of the file.
            seen: what was found in it.
            watch: told how many entries have been read and written; what it raises ends it.
            codes: make the diary an encrypted one, and open it once; on paper already.

        Raises:
            ImportRefusedError: the file is no longer what was seen.
            DiaryFileError: there is a diary with accounts already, or none can be made.
            WorldError: the diary is on a server, or the disk is full.
        """
        known = codes or {}

        def fill(storage: Storage) -> list[BroughtOver]:
            arrived = [self._arrived(storage, path, one, seen, watch) for one in seen.accounts]
            with reading(path, may_be_ours=True) as source:
                if source.fingerprint(lambda: watch(0)) != seen.sha256:
                    raise changed(source)
            return arrived

        def openers(arrived: Sequence[BroughtOver]) -> Mapping[int, Opener]:
            return {
                one.account.id: Opener(one.account.name, one_time=known[theirs.number])
                for one, theirs in zip(arrived, seen.accounts, strict=True)
            }

        return self._diary.create_with(fill, wait=WAIT, openers=openers if known else None)

    def _reader(self, source: Source) -> Database:
        reader = recognised(source, self._diary.foreign_tables)
        if not isinstance(reader, Database):
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "{name} is not the database of the web app. Make a diary first, and then"
                    " import this file.",
                ),
                name=source.name,
            )
        return reader

    def _arrived(
        self,
        storage: Storage,
        path: Path,
        theirs: WebAppAccount,
        seen: BringOverPreview,
        watch: Callable[[int], None],
    ) -> BroughtOver:
        """Make one account, and take in what it has in the file."""
        clock = self._diary.clock
        with storage.accounts(write=True) as unit:
            taken = unit.accounts.with_key(email_key(theirs.email)) is not None
            account = unit.accounts.add(
                theirs.email,
                theirs.display_name,
                theirs.password,
                clock.now(),
                apart=f"#{theirs.number}" if taken else "",
            )
            unit.commit(Change.ACCOUNT)
        imports = ImportService(
            storage, account, clock, self._diary.foreign_tables, before=no_backup
        )
        ready = imports.read(path, Choices(), watch, expected=seen.sha256, person=theirs.number)
        return BroughtOver(account, imports.save(ready, watch))
