"""Export: takes the chosen part of one account out of the diary, into a file or a folder."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import __version__
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.exports import Exported, Kind, Preview, Selection
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer import target
from aimstars_desktop.services.transfer.contents import (
    Contents,
    Redraw,
    Watch,
    chosen,
    pictures_by_entry,
)
from aimstars_desktop.services.transfer.identities import Identities
from aimstars_desktop.services.transfer.labels import ENGLISH, Labels
from aimstars_desktop.services.transfer.redaction import Redaction
from aimstars_desktop.services.transfer.writers.zips import Sealing
from aimstars_desktop.services.undo import ignore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aimstars_desktop.domain.entries import Entry
    from aimstars_desktop.domain.pictures import Picture
    from aimstars_desktop.domain.ports.pictures import PictureStore
    from aimstars_desktop.domain.ports.storage import UnitOfWork
    from aimstars_desktop.domain.ports.transfer import Seal


@dataclass(frozen=True, slots=True)
class Printable:
    """What is printed of a selection.

    Attributes:
        left_out: how many words were left out.
        pictures: that are exported, by the numbers of their entries.
        picture_count: how many there are, whether exported or not.
    """

    entries: Sequence[Entry]
    left_out: int
    pictures: Mapping[int, Sequence[Picture]]
    picture_count: int


class CancelledError(AimstarsError):
    """The person stopped an export; nothing of it is left."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "The export was cancelled."))


class ExportService:
    """The exports of one account.

    Args:
        reading: begins a read-only transaction on its rows.
        account: whose.
        now: says when an archive was made, in the person's time zone.
        pictures: the bytes of the pictures.
        seal: keeps an archive behind a passphrase, where one is given.
        redraw: writes pictures that browsers do not show as another kind; by default they are left
            out of web pages.
    """

    def __init__(
        self,
        reading: Callable[[], UnitOfWork],
        account: Account,
        now: Callable[[], datetime],
        pictures: PictureStore,
        seal: Seal | None = None,
        redraw: Redraw = lambda _: None,
    ) -> None:
        self._pictures = pictures
        self._redraw = redraw
        self._reading = reading
        self._account = account
        self._now = now
        self._seal = seal

    def first_day(self) -> date | None:
        """Return the day of the first entry; None when there is none."""
        with self._reading() as unit:
            return next((entry.day for entry in chosen(unit, Selection())), None)

    def preview(self, selection: Selection, watch: Watch = ignore) -> Preview:
        """Count what an export would hold.

        Args:
            watch: told how many entries have been counted; what it raises ends the count.
        """
        redaction = Redaction(selection.leave_out)
        count = pictures = 0
        with self._reading() as unit:
            shown = pictures_by_entry(unit)
            for count, entry in enumerate(chosen(unit, selection), start=1):
                redaction.of(entry.text)
                pictures += shown[entry.id]
                watch(count)
        return Preview(count, redaction.count, pictures)

    def picture_bytes(self, sha256: str) -> bytes:
        """Return the bytes of a picture, for printing.

        Raises:
            PictureMissingError: they are not in the store.
        """
        return self._pictures.data(sha256)

    def entries(self, selection: Selection, watch: Watch = ignore) -> Printable:
        """Return the entries as they would be exported, for printing.

        Args:
            watch: told how many entries have been read; what it raises ends the reading.
        """
        with self._reading() as unit:
            contents = self._contents(unit, selection, watch, lambda: None)
            count, entries = contents.pictures_of(Kind.PDF), list(contents.entries())
            shown = contents.shown_pictures(entries)
            return Printable(entries, contents.redaction.count, shown, count)

    def name(self, selection: Selection) -> str:
        """Return the person's name as it stands in an export."""
        return Redaction(selection.leave_out).of(self._account.name)

    def check(self, kind: Kind, path: Path, *, replace: bool) -> None:
        """Refuse a place where an export cannot go, before anything is written.

        Args:
            kind: of the export; only some can be folders.
            path: the place.
            replace: whether a file that is there may go.

        Raises:
            TargetExistsError: there is a file already, and it is not to be replaced.
            WorldError: nothing can be put there.
        """
        target.check(path, replace=replace, may_be_folder=_may_be_folder(kind, path))

    def export(
        self,
        kind: Kind,
        selection: Selection,
        path: Path,
        labels: Labels = ENGLISH,
        *,
        replace: bool = False,
        watch: Watch = ignore,
        passphrase: str = "",
    ) -> Exported:
        """Write an export beside its place, check it, and put it there.

        Args:
            kind: any but PDF, which the window prints from :meth:`entries`.
            path: Markdown and CSV go into a new folder, unless its name ends with ``.zip`` (or
                ``.md``: all in one file).
            labels: the words around the person's own.
            replace: whether a file that is there may go.
            watch: told how many entries have been written; what it raises stops the export, and
                nothing is left.
            passphrase: that opens an archive; empty: it is readable.

        Raises:
            TargetExistsError: there is a file already, and it is not to be replaced.
            WorldError: it cannot be written there.
        """
        self.check(kind, path, replace=replace)
        in_folder = _may_be_folder(kind, path)
        place = target.partial_folder if in_folder else target.partial_file
        with place(path) as part, ExitStack() as transaction:
            unit = transaction.enter_context(self._reading())
            contents = self._contents(unit, selection, watch, transaction.close)
            pictures = contents.pictures_of(kind)
            sealing = None
            if passphrase and self._seal is not None:
                sealing = Sealing(self._seal, passphrase)
            in_one = path.suffix.lower() == ".md"
            self._write(kind, contents, part, labels, in_one=in_one, sealing=sealing)
        return Exported(
            path,
            target.size_of(path),
            contents.written,
            contents.redaction.count,
            contents.pictures_written,
            pictures - contents.pictures_written,
        )

    def _contents(
        self, unit: UnitOfWork, selection: Selection, watch: Watch, end: Callable[[], None]
    ) -> Contents:
        identities = Identities(unit, self._account)
        return Contents(unit, selection, identities, watch, self._pictures, end, self._redraw)

    def _write(
        self,
        kind: Kind,
        contents: Contents,
        part: Path,
        labels: Labels,
        *,
        in_one: bool,
        sealing: Sealing | None,
    ) -> None:
        """Call the writer of a kind; each is imported only when it is needed."""
        name = self.name(contents.selection)
        match kind:
            case Kind.ARCHIVE:
                from aimstars_desktop.services.transfer.writers import archive

                about = archive.About(
                    f"Aim for the Stars {__version__}", self._now(), contents.all_points()
                )
                archive.write(contents, part, labels, about, sealing)
            case Kind.MARKDOWN:
                from aimstars_desktop.services.transfer.writers import markdown_files

                write = markdown_files.write_one if in_one else markdown_files.write
                write(contents, part, labels)
            case Kind.CSV:
                from aimstars_desktop.services.transfer.writers import tables

                tables.write(contents, part)
            case Kind.TEXT:
                from aimstars_desktop.services.transfer.writers import plain_text

                plain_text.write(contents, part, labels)
            case Kind.HTML:
                from aimstars_desktop.services.transfer.writers import web_page

                web_page.write(contents, part, labels, name)
            case Kind.DAY_ONE:
                from aimstars_desktop.services.transfer.writers import day_one

                day_one.write(contents, part, labels.diary)
            case Kind.PDF:
                raise ValueError("a PDF is printed by the window")


def _may_be_folder(kind: Kind, path: Path) -> bool:
    """Return whether an export of this kind makes a folder of this name."""
    if kind is Kind.MARKDOWN:
        return path.suffix.lower() not in {".zip", ".md"}
    return kind is Kind.CSV and path.suffix.lower() != ".zip"
