"""Exports entries as a PDF, which only Qt can print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.exports import Exported, Kind, Selection
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer import target
from aimstars_desktop.services.transfer.export import ExportService, Printable, ignore
from aimstars_desktop.ui.diary import printed_pictures, printing
from aimstars_desktop.ui.diary.placed_pictures import Placed
from aimstars_desktop.ui.look import texts


def export(service: ExportService, selection: Selection, path: Path, *, replace: bool) -> Exported:
    """Write the chosen entries as a PDF with a title page.

    Args:
        replace: whether a file that is there may go.

    Raises:
        TargetExistsError: there is a file already, and it is not to be replaced.
        WorldError: there is nothing to print, or it cannot be written there.
    """
    service.check(Kind.PDF, path, replace=replace)
    return print_entries(read(service, selection), service.name(selection), path)


@dataclass(frozen=True, slots=True)
class ToPrint:
    """What an export prints, with its pictures made ready."""

    found: Printable
    pictures: Placed


def read(
    service: ExportService, selection: Selection, watch: Callable[[int], None] = ignore
) -> ToPrint:
    """Read what is to be printed. It is slow, so it is not for the GUI thread.

    Args:
        service: reads the entries and their pictures.
        selection: what is printed.
        watch: told how many entries have been read; what it raises ends the reading.

    Raises:
        WorldError: the pictures cannot be read.
    """
    found = service.entries(selection, watch)
    go_on = partial(watch, len(found.entries))
    pictures = printed_pictures.prepared(found.pictures, service.picture_bytes, go_on)
    return ToPrint(found, pictures)


def print_entries(made: ToPrint, name: str, path: Path) -> Exported:
    """Print entries that have been read.

    Args:
        made: the entries with their pictures.
        name: of the person, for the title page.
        path: of the file.

    Raises:
        WorldError: there is nothing to print, or it cannot be written there.
    """
    entries, printed = made.found.entries, sum(map(len, made.pictures.values()))
    if not entries:
        raise WorldError(QT_TRANSLATE_NOOP("Errors", "There are no entries to export."))
    with target.partial_file(path) as part:
        title = title_lines(name, entries[0].day, entries[-1].day)
        printing.save_pdf(entries, part, title, made.pictures)
    return Exported(
        path,
        target.size_of(path),
        len(entries),
        made.found.left_out,
        printed,
        made.found.picture_count - printed,
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
