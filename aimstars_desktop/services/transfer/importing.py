"""Import: takes a file of another diary in, and takes back what it brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.imports import (
    Choices,
    Import,
    ImportRefusedError,
    Item,
    NewImport,
    Options,
    Taken,
    Undone,
)
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.domain.ports.transfer import MakeBackup, OpenTables, Seal
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.domain.text import storable
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.entries import DRAFT_PICTURES, about_entry
from aimstars_desktop.services.transfer import incoming_pictures, undo_import
from aimstars_desktop.services.transfer.archived import Archived
from aimstars_desktop.services.transfer.foreign import Foreign
from aimstars_desktop.services.transfer.garbage import uncollected
from aimstars_desktop.services.transfer.goal_states import with_states
from aimstars_desktop.services.transfer.pieces import let_go, pieces
from aimstars_desktop.services.transfer.readers import archive
from aimstars_desktop.services.transfer.readers.reader import Reader, all_items
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source, reading
from aimstars_desktop.services.undo import CONTEXT, UndoStack, UndoStep, ignore

TOUCHED = (
    Change.ENTRIES
    | Change.DRAFTS
    | Change.GOALS
    | Change.POINTS
    | Change.PREFERENCES
    | Change.REVIEWS
    | Change.FOLLOW_UPS
    | Change.RESTS
    | Change.PICTURES
)
"""What an import and its undo may change."""


def no_backup(on_progress: Callable[[float], None]) -> None:
    """Make no backup: there is no file of which one could be made."""
    del on_progress


@dataclass(frozen=True, slots=True)
class Ready:
    """A file that was read and can be saved.

    Attributes:
        title: the name of the program that made it.
        is_new: whether the diary lacked anything of it when it was read.
    """

    path: Path
    choices: Choices
    work: Archived | Foreign
    format: str
    title: str
    sha256: str
    is_new: bool

    def let_go(self) -> None:
        """Forget what was read; it cannot be saved any more."""
        self.work.let_go()


class ImportService:
    """The imports of one account.

    Args:
        storage: of the open diary.
        account: whose.
        clock: says what today is, and the person's time zone.
        open_tables: opens a SQLite file of another program.
        before: makes a verified backup before anything is written; what it tells its progress may
            raise, and ends it.
        undo: the undo stack of the session; None outside a window.
        seal: opens files that are behind a passphrase; None: those are refused.
    """

    def __init__(
        self,
        storage: Storage,
        account: Account,
        clock: Clock,
        open_tables: OpenTables,
        before: MakeBackup,
        undo: UndoStack | None = None,
        seal: Seal | None = None,
    ) -> None:
        self._storage = storage
        self._account = account
        self._clock = clock
        self._open_tables = open_tables
        self._before = before
        self._undo = undo
        self._seal = seal

    def all(self) -> Sequence[Import]:
        """Return all imports, latest first."""
        with self._storage.reading(self._account.id) as unit:
            return unit.imports.all()

    def take(
        self,
        path: Path,
        choices: Choices | None = None,
        watch: Callable[[int], None] = ignore,
    ) -> Taken:
        """Take a file in: after a backup, in one transaction.

        Args:
            path: of the file or folder.
            choices: what the person decided; None for what is usual.
            watch: told how many entries have been read; what it raises ends the import, and
                nothing came.

        Raises:
            ImportRefusedError: the file cannot be read, or it changed in the meantime.
            AimstarsError: no backup could be made, or it could not be saved; nothing came.
        """
        ready = self.read(path, choices or Choices(), watch)
        if ready.is_new:
            self.back_up(watch)
        return self.save(ready)

    def read(
        self,
        path: Path,
        choices: Choices,
        watch: Callable[[int], None] = ignore,
        expected: str = "",
        person: str = "",
    ) -> Ready:
        """Read a file that is to be taken in; nothing is written.

        Args:
            path: of the file or folder.
            choices: what the person decided.
            watch: told how many entries have been read; what it raises ends it.
            expected: the SHA-256 of the file that the person has seen; empty for any.
            person: see ``Options``; the file is then one that is made into a diary.

        Raises:
            ImportRefusedError: the file cannot be read, or it changed in the meantime.
        """
        opened = reading(
            path,
            may_be_ours=bool(person),
            seal=self._seal,
            passphrase=choices.passphrase,
            salvage=choices.salvage,
        )
        with uncollected(keep=True), opened as source:
            reader = recognised(source, self._open_tables)
            before = source.fingerprint(lambda: watch(0))
            if expected and before != expected:
                raise changed(source)
            work: Archived | Foreign
            if isinstance(reader, archive.Archive):
                work = Archived(self._account, *archive.read_rows(source), self._clock.now())
            else:
                work = self._foreign(source, reader, choices, watch, person)
            if source.fingerprint(lambda: watch(work.entries)) != before:
                raise changed(source)
            with self._storage.reading(self._account.id) as unit:
                is_new = work.has_news(unit)
        return Ready(path, choices, work, reader.name, reader.title, before, is_new)

    def back_up(self, watch: Callable[[int], None] = ignore) -> None:
        """Make a verified backup of the whole diary, where that is done.

        Args:
            watch: called with 0 again and again; what it raises ends the backup, of which nothing
                is kept then.

        Raises:
            AimstarsError: none could be made.
        """
        self._before(lambda _: watch(0))

    def save(self, ready: Ready, watch: Callable[[int], None] = ignore) -> Taken:
        """Save what a file has, in one transaction; nothing when the diary has all of it.

        Args:
            ready: the file, as it was read.
            watch: told how many entries have been written; what it raises ends the import, and
                nothing came.

        Raises:
            AimstarsError: it could not be saved; nothing came.
        """
        try:
            taken = self._save(ready, watch)
        finally:
            ready.let_go()
        if taken.id and self._undo is not None:
            self._undo.push(self._step(ready, taken.id))
        return taken

    def undo(self, number: int, watch: Callable[[int], None] = ignore) -> Undone:
        """Remove what an import brought; what was changed since stays.

        Args:
            number: of the import.
            watch: told how many entries have been removed; what it raises, until the commit, ends
                the undo, and all stays as it was.

        Raises:
            MissingError: there is no such import, or it was undone already.
            WorldError: it could not be saved.
        """
        undone = self._take_back(number, watch)
        if self._undo is not None:
            self._undo.forget(_about(number))
        return undone

    def _save(self, ready: Ready, watch: Callable[[int], None]) -> Taken:
        work = ready.work
        if not ready.is_new:
            return work.report(ready.title, 0, 0)
        with uncollected(), self._with_pictures(ready, watch), self._writing() as unit:
            points = unit.ledger.sums().points
            brought = work.take(unit, watch)
            if not brought:
                return work.report(ready.title, 0, 0)
            name = storable(ready.path.name)  # on Linux, any bytes
            brought = with_states(unit, brought)
            new = NewImport(
                ready.format, name, ready.sha256, work.entries, work.pictures, work.goals
            )
            number = unit.imports.add(new, self._clock.now())
            for some in pieces(brought, lambda _: watch(work.entries)):
                unit.imports.add_items(number, some)
            unit.ledger.replace_all(recomputed(unit))
            points = unit.ledger.sums().points - points
            watch(work.entries)
            unit.commit(TOUCHED)
        return work.report(ready.title, number, points)

    def _with_pictures(
        self, ready: Ready, watch: Callable[[int], None]
    ) -> AbstractContextManager[None]:
        """Keep the bytes of the pictures while their rows are saved.

        They are read before the transaction: a server has one connection for both.
        """
        opened = reading(
            ready.path,
            seal=self._seal,
            passphrase=ready.choices.passphrase,
            salvage=ready.choices.salvage,
        )
        return ready.work.keep_pictures(opened, self._storage, lambda: watch(0))

    def _writing(self) -> UnitOfWork:
        return self._storage.writing(self._account.id)

    def _step(self, ready: Ready, number: int) -> UndoStep:
        """Return the step that takes an import back; done again, the file is read again."""

        def tell(entries: int) -> None:
            if self._undo is not None:
                self._undo.tell(entries)

        def undo() -> None:
            self._take_back(number, tell)

        def redo() -> UndoStep | None:
            again = self.read(ready.path, ready.choices, tell, expected=ready.sha256)
            try:
                new = self._save(again, tell).id
            finally:
                again.let_go()
            return self._step(again, new) if new else None

        template = QT_TRANSLATE_NOOP("Operations", "Import of {name}")
        name = Sentence(CONTEXT, template, {"name": storable(ready.path.name)})
        return UndoStep(name, undo, redo, _about(number), is_long=True)

    def _take_back(self, number: int, watch: Callable[[int], None] = ignore) -> Undone:
        with uncollected(), self._writing() as unit:
            found = unit.imports.get(number)
            if found.undone_at is not None:
                raise MissingError(
                    QT_TRANSLATE_NOOP("Errors", "Import {number} has already been undone."),
                    number=number,
                )
            hashes = unit.pictures.all_hashes()
            undone = undo_import.take_back(unit, found, watch)
            unit.imports.undone(number, self._clock.now())
            unit.ledger.replace_all(recomputed(unit))
            gone = hashes - unit.pictures.all_hashes()
            watch(undone.entries)
            unit.commit(TOUCHED, erase=True)
        incoming_pictures.forget_unused(self._storage, self._account.id, gone)
        if self._undo is not None:
            touched = (*undone.gone, *undone.taken_apart, *undone.without_pictures)
            self._undo.forget(DRAFT_PICTURES, *map(about_entry, touched))
            if undone.goals:  # undo steps on goals do not say which
                self._undo.clear()
        return undone

    def _foreign(
        self,
        source: Source,
        reader: Reader,
        choices: Choices,
        watch: Callable[[int], None],
        person: str,
    ) -> Foreign:
        now = self._clock.now()
        options = Options(now.tzinfo or UTC, self._account.email, person)
        items: list[Item] = []
        for number, item in enumerate(all_items(reader, source, options), start=1):
            items.append(item)
            watch(number)
        work = Foreign(self._account, reader.name, items, choices, now)
        let_go(items)
        return work


def _about(number: int) -> str:
    """Return the name by which an undo step refers to an import."""
    return f"import:{number}"


def changed(source: Source) -> ImportRefusedError:
    """A file is no longer what was seen of it."""
    return ImportRefusedError(
        QT_TRANSLATE_NOOP("Errors", "{name} changed while it was read. Please try again."),
        name=source.name,
    )
