"""Pictures: add them to entries and drafts, take them off, describe and read them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.pictures import (
    DatedPicture,
    NewPicture,
    Picture,
    PictureFile,
    described,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.entries import DRAFT_PICTURES, about_entry
from aimstars_desktop.services.transfer import target
from aimstars_desktop.services.undo import UndoStep, named


class PictureService:
    """The pictures of one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._store = context.storage.pictures

    # Operations

    def keep(self, new: NewPicture) -> PictureFile:
        """Put the bytes of a picture into the store; :meth:`add` gives it to an entry afterwards.

        Raises:
            WorldError: they cannot be kept.
        """
        self._store.put(new)
        return new.file

    def add(self, entry_id: int, files: Sequence[PictureFile]) -> Sequence[Picture]:
        """Add pictures, whose bytes are in the store, to an entry.

        Args:
            entry_id: which entry.
            files: what is known of them.

        Raises:
            MissingError: there is no such entry.
            WorldError: it could not be saved.
        """
        now = self._context.days.now()
        with self._context.writing() as unit:
            added = unit.pictures.add(entry_id, files, now)
            unit.commit(Change.PICTURES)
        numbers = [picture.id for picture in added]
        self._context.remember(
            QT_TRANSLATE_NOOP("Operations", "Add picture"),
            undo=lambda unit: unit.pictures.set_removed(numbers, self._context.days.now()),
            redo=lambda unit: unit.pictures.set_removed(numbers, None),
            change=Change.PICTURES,
            about=about_entry(entry_id),
        )
        return added

    def take_off(self, picture: Picture) -> None:
        """Take a picture off its entry or its draft; it can be put back for 30 days.

        Raises:
            MissingError: it is gone for good.
            WorldError: it could not be saved.
        """
        numbers, in_draft = [picture.id], bool(picture.target)

        def set_removed(*, removed: bool) -> None:
            now = self._context.days.now() if removed else None
            with self._context.writing() as unit:
                if in_draft:
                    unit.pictures.set_removed_from_draft(numbers, now)
                else:
                    unit.pictures.set_removed(numbers, now)
                unit.commit(Change.PICTURES)

        set_removed(removed=True)
        self._context.undo.push(
            UndoStep(
                named(QT_TRANSLATE_NOOP("Operations", "Take picture off")),
                undo=partial(set_removed, removed=False),
                redo=partial(set_removed, removed=True),
                about=DRAFT_PICTURES if in_draft else about_entry(picture.entry_id),
            )
        )

    def describe(self, picture: Picture, description: str) -> None:
        """Say what a picture of an entry or a draft shows; without a difference, nothing is done.

        Args:
            picture: as it is now.
            description: the new words; empty: none.

        Raises:
            RuleError: it is too long.
            MissingError: the picture is gone.
            WorldError: it could not be saved.
        """
        before, after = picture.file.description, described(description)
        if after == before:
            return
        in_draft = bool(picture.target)

        def save(words: str) -> None:
            with self._context.writing() as unit:
                if in_draft:
                    unit.pictures.describe_in_draft(picture.id, words)
                else:
                    unit.pictures.describe(picture.id, words)
                unit.commit(Change.PICTURES)

        save(after)
        self._context.undo.push(
            UndoStep(
                named(QT_TRANSLATE_NOOP("Operations", "Describe picture")),
                undo=partial(save, before),
                redo=partial(save, after),
                about=DRAFT_PICTURES if in_draft else about_entry(picture.entry_id),
            )
        )

    def add_to_draft(self, target: str, files: Sequence[PictureFile]) -> None:
        """Add pictures, whose bytes are in the store, to a text that is not saved yet.

        Args:
            target: of its draft.
            files: what is known of them.

        Raises:
            WorldError: it could not be saved.
        """
        with self._context.writing() as unit:
            unit.pictures.add_to_draft(target, files, self._context.days.now())
            unit.commit(Change.PICTURES)

    def move_to_draft(self, source: str, target: str) -> None:
        """Give the pictures of one draft to another one, with its text.

        Args:
            source: the target that has them.
            target: the one that gets them.
        """
        with self._context.writing() as unit:
            unit.pictures.move_to_draft(source, target)
            unit.commit(Change.PICTURES)

    def give_back(self, entry_id: int, target: str) -> None:
        """Give a draft the pictures of the entry that was taken back.

        Args:
            entry_id: the entry, which is in the trash now.
            target: of the draft that has its text.
        """
        with self._context.writing() as unit:
            unit.pictures.copy_to_draft(entry_id, target)
            unit.commit(Change.PICTURES)

    def take_back(self, entry_id: int, target: str) -> None:
        """Take the pictures of an entry, which is there again, off the draft that got them.

        Args:
            entry_id: the entry.
            target: of the draft.
        """
        with self._context.writing() as unit:
            of_entry = unit.pictures.of_entries([entry_id]).get(entry_id, ())
            theirs = {picture.file.sha256 for picture in of_entry}
            there = unit.pictures.of_drafts().get(target, ())
            numbers = [picture.id for picture in there if picture.file.sha256 in theirs]
            if numbers:
                unit.pictures.set_removed_from_draft(numbers, self._context.days.now())
                unit.commit(Change.PICTURES)

    def keep_thumbnails(self, made: Mapping[str, bytes]) -> None:
        """Keep small copies that were made of pictures without one."""
        self._store.keep_thumbnails(made)

    def save_as(self, picture: Picture, path: Path) -> None:
        """Write the bytes of a picture into a file, as they came; one that is there is replaced.

        Args:
            picture: which one.
            path: of the file.

        Raises:
            PictureMissingError: they are not in the store.
            WorldError: they cannot be read, or not be written there.
        """
        target.check(path, replace=True, may_be_folder=False)
        data = self.bytes_of(picture.file.sha256)
        with target.partial_file(path) as part:
            part.write_bytes(data)

    # Views

    def on_day(self, day: date) -> Mapping[int, Sequence[Picture]]:
        """Return the pictures of the entries about a day by the numbers of these."""
        with self._context.reading() as unit:
            return unit.pictures.on_days(day, day)

    def of_entries(self, entry_ids: Collection[int]) -> Mapping[int, Sequence[Picture]]:
        """Return the pictures of entries by the numbers of these."""
        with self._context.reading() as unit:
            return unit.pictures.of_entries(entry_ids)

    def all_shown(self) -> Sequence[DatedPicture]:
        """Return the pictures of all entries, those of the latest day first."""
        with self._context.reading() as unit:
            return unit.pictures.all_shown()

    def of_drafts(self) -> Mapping[str, Sequence[Picture]]:
        """Return the pictures of all drafts by their targets."""
        with self._context.reading() as unit:
            return unit.pictures.of_drafts()

    def bytes_of(self, sha256: str) -> bytes:
        """Return the bytes of a picture by their SHA-256.

        Raises:
            PictureMissingError: they are not in the store.
            WorldError: they cannot be read.
        """
        return self._store.data(sha256)

    def thumbnails(self, hashes: Collection[str]) -> Mapping[str, bytes]:
        """Return the small copies of pictures, as far as there are any, by the SHA-256 of these."""
        return self._store.thumbnails(hashes)
