"""Exports entries as a PDF, which only Qt can print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.exports import Exported, Kind, Selection
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer import target
from aimstars_desktop.ui.diary import printing
from aimstars_desktop.ui.look import texts

if TYPE_CHECKING:
    from aimstars_desktop.domain.entries import Entry
    from aimstars_desktop.services.transfer.export import ExportService


def export(service: ExportService, selection: Selection, path: Path, *, replace: bool) -> Exported:
    """Write the chosen entries as a PDF with a title page.

    Args:
        replace: whether a file that is there may go.

    Raises:
        TargetExistsError: there is a file already, and it is not to be replaced.
        WorldError: there is nothing to print, or it cannot be written there.
    """
    service.check(Kind.PDF, path, replace=replace)
    entries, left_out, pictures = service.entries(selection)
    return print_entries(entries, left_out, pictures, service.name(selection), path)


def print_entries(
    entries: Sequence[Entry], left_out: int, pictures: int, name: str, path: Path
) -> Exported:
    """Print entries that have been read.

    Args:
        left_out: how many words were left out.
        pictures: how many the entries have, which are not printed.
        name: of the person, for the title page.

    Raises:
        WorldError: there is nothing to print, or it cannot be written there.
    """
    if not entries:
        raise WorldError(QT_TRANSLATE_NOOP("Errors", "There are no entries to export."))
    with target.partial_file(path) as part:
        printing.save_pdf(entries, part, title_lines(name, entries[0].day, entries[-1].day))
    return Exported(path, target.size_of(path), len(entries), left_out, pictures_left=pictures)


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
