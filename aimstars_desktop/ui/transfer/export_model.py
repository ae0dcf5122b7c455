"""The view model of the export dialog: what was chosen, the preview, and the export itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.exports import Exported, Kind, Preview, Selection
from aimstars_desktop.services.transfer.export import CancelledError, ExportService
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary import printing
from aimstars_desktop.ui.transfer import pdf
from aimstars_desktop.ui.transfer.labels import labels


class ExportModel(QObject):
    """State and commands of the export dialog.

    The work runs aside: neither saving nor reading waits for it. Closing the dialog stops it.
    """

    previewed = Signal(object)
    """The selection was counted; carries a ``Preview``."""

    opened = Signal(object)
    """The first day with an entry is known; carries a ``date``, or None without entries."""

    progressed = Signal(int)
    """So many entries have been written."""

    exported = Signal(object)
    """The export is in its place; carries an ``Exported``."""

    failed = Signal(object)
    """It failed; carries the error."""

    cancelled = Signal()
    """It was cancelled, and nothing of it is left."""

    def __init__(
        self, workspace: Workspace, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        session = workspace.session
        self._tasks = workspace.tasks
        self._service = ExportService(
            session.context.reading,
            session.account,
            session.days.now,
            session.context.storage.pictures,
            session.context.storage.seal,
            _redrawn,
        )
        self.today = session.days.today()
        self.first_weekday = workspace.first_weekday
        self.kind = Kind.ARCHIVE
        self.selection = selection
        self.passphrase = ""
        """Of an archive; empty: it is readable."""
        self.is_running = False
        self._first_day: date | None = None
        self._asked = 0
        self._stopped = False

    def open(self) -> None:
        """Find the first day, and count everything."""

        def then(first: date | None) -> None:
            self._first_day = first
            self.opened.emit(first)
            self._count()

        self._tasks.aside(self, self._service.first_day, then, key="first")

    def choose_kind(self, kind: Kind) -> None:
        """Choose what kind of file it will be."""
        self.kind = kind
        self._count()

    def choose_days(self, first: date, last: date) -> None:
        """Choose the days; those from the first entry to today are all there are."""
        is_all = self._first_day is None or first <= self._first_day
        self._choose(first=None if is_all else first, last=None if last >= self.today else last)

    def choose_ratings(self, ratings: frozenset[Rating]) -> None:
        """Choose the ratings; with all of them, nothing is left out."""
        self._choose(ratings=None if ratings == frozenset(Rating) else ratings)

    def choose_favourites(self, only: bool) -> None:
        """Choose whether only favourites are exported."""
        self._choose(starred=only)

    def search(self, text: str) -> None:
        """Choose the entries that a search finds; empty: all of them."""
        self._choose(search=text.strip())

    def leave_out(self, words: str) -> None:
        """Choose the words to leave out, separated by commas."""
        self._choose(leave_out=tuple(word.strip() for word in words.split(",") if word.strip()))

    def choose_goals(self, chosen: bool) -> None:
        """Choose whether goals and points are exported, too."""
        self._choose(goals=chosen)

    def choose_versions(self, chosen: bool) -> None:
        """Choose whether earlier versions of entries are exported, too."""
        self._choose(versions=chosen)

    def export(self, path: Path) -> None:
        """Write the export; whoever chose the place has agreed to replace what is there."""
        self.is_running, self._stopped = True, False
        kind, selection = self.kind, self.selection
        work: Callable[[], Exported]
        if kind is Kind.PDF:
            made = partial(pdf.export, self._service, selection, path, printing.paper())
            work = partial(made, replace=True, watch=self._watch)
        else:
            work = partial(
                self._service.export,
                *(kind, selection, path, labels()),
                replace=True,
                watch=self._watch,
                passphrase=self.passphrase,
            )
        self._tasks.aside(self, work, self._on_exported, self._on_failed, on_bug=self._on_bug)

    def stop(self) -> None:
        """Stop counting and exporting."""
        self._stopped = True
        self._asked += 1

    # Helpers

    def _choose(self, **changed: object) -> None:
        self.selection = replace(self.selection, **changed)  # type: ignore[arg-type]  # by name
        self._count()

    def _count(self) -> None:
        self._asked += 1
        count = partial(self._service.preview, self.selection, self._while_asked(self._asked))
        self._tasks.aside(self, count, self._on_counted, self._on_not_counted, key="preview")

    def _while_asked(self, number: int) -> Callable[[int], None]:
        """Return what ends a count once another one is asked for."""

        def watch(counted: int) -> None:
            del counted
            if self._asked != number:
                raise CancelledError

        return watch

    def _watch(self, written: int) -> None:
        """Tell the progress, from the thread that writes."""
        if self._stopped:
            raise CancelledError
        self.progressed.emit(written)

    def _on_counted(self, found: Preview) -> None:
        self.previewed.emit(found)

    def _on_not_counted(self, error: AimstarsError) -> None:
        if not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _on_exported(self, done: Exported) -> None:
        self.is_running = False
        self.exported.emit(done)

    def _on_failed(self, error: AimstarsError) -> None:
        self.is_running = False
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)

    def _on_bug(self) -> None:
        self.is_running = False
        self.cancelled.emit()


def _redrawn(data: bytes) -> tuple[str, bytes] | None:
    from aimstars_desktop.ui.pictures import decoding

    return decoding.redrawn(data)
