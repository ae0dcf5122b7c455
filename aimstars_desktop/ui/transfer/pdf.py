"""Exports entries as a PDF, which only Qt can print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.exports import Exported, Kind, Selection
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer import target
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.undo import ignore
from aimstars_desktop.ui.diary import printed_pictures, printing
from aimstars_desktop.ui.diary.paging import Paper
from aimstars_desktop.ui.look import texts


def export(
    service: ExportService,
    selection: Selection,
    path: Path,
    paper: Paper,
    *,
    replace: bool,
    watch: Callable[[int], None] = ignore,
) -> Exported:
    """Write the chosen entries as a PDF with a title page. It is slow, and for any thread.

    Args:
        service: reads the entries and their pictures.
        selection: what is written.
        path: of the file.
        paper: what it looks like; see ``printing.paper``.
        replace: whether a file that is there may go.
        watch: told how many entries have been written; what it raises ends it, and nothing is left.

    Raises:
        TargetExistsError: there is a file already, and it is not to be replaced.
        WorldError: there is nothing to print, it cannot be written there, or the pictures cannot
            be read.
    """
    service.check(Kind.PDF, path, replace=replace)
    go_on = partial(watch, 0)
    found = service.entries(selection, lambda _: go_on())
    if not (entries := found.entries):
        raise WorldError(QT_TRANSLATE_NOOP("Errors", "There are no entries to export."))
    pictures = printed_pictures.prepared(found.pictures, service.picture_bytes, go_on)
    title = title_lines(service.name(selection), entries[0].day, entries[-1].day)
    printing.save_pdf(entries, path, paper, title, pictures, watch)
    printed = sum(map(len, pictures.values()))
    return Exported(
        path,
        target.size_of(path),
        len(entries),
        found.left_out,
        printed,
        found.picture_count - printed,
    )


def title_lines(name: str, first: date, last: date) -> Sequence[str]:
    """Return the lines of the title page.

    Args:
        name: of the person.
        first: the first day with an entry.
        last: the last day with an entry.
    """
    title = QCoreApplication.translate("Export", "Diary of {name}").format(name=name)
    days = dict.fromkeys(texts.long_day(day, year=True) for day in (first, last))
    return [title, " – ".join(days)]
