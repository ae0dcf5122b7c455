"""The ports of the pictures: their rows in the diary, and the store of their bytes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from aimstars_desktop.domain.pictures import DatedPicture, NewPicture, Picture, PictureFile


class PictureRepository(Protocol):
    """The pictures of one account's entries and drafts."""

    def get(self, picture_id: int) -> Picture:
        """Return a picture of an entry, even one that was taken off; MissingError if none."""
        ...

    def add(
        self, entry_id: int, files: Sequence[PictureFile], moment: datetime
    ) -> Sequence[Picture]:
        """Add pictures behind those that an entry has; MissingError when there is no such entry.

        Args:
            entry_id: which entry.
            files: what is known of them; their bytes are in the store already.
            moment: when they are added.
        """
        ...

    def of_entries(self, entry_ids: Collection[int]) -> Mapping[int, Sequence[Picture]]:
        """Return the pictures of entries in their order, without those that were taken off."""
        ...

    def on_days(self, first: date, last: date) -> Mapping[int, Sequence[Picture]]:
        """Return the pictures of the entries of a span of days, the trash left out, likewise."""
        ...

    def all_shown(self) -> Sequence[DatedPicture]:
        """Return the pictures of all entries, the trash left out; those of the latest day first."""
        ...

    def set_removed(self, picture_ids: Collection[int], moment: datetime | None) -> None:
        """Take pictures off their entries, or put them back; MissingError when one is gone.

        Args:
            picture_ids: which pictures.
            moment: when they were taken off; None: they are put back.
        """
        ...

    def describe(self, picture_id: int, description: str) -> None:
        """Save what a picture of an entry shows."""
        ...

    def describe_in_draft(self, picture_id: int, description: str) -> None:
        """Save what a picture of a draft shows."""
        ...

    def add_to_draft(
        self, target: str, files: Sequence[PictureFile], moment: datetime
    ) -> Sequence[Picture]:
        """Add pictures behind those that a draft has.

        Args:
            target: of the draft.
            files: what is known of them; their bytes are in the store already.
            moment: when they are added.
        """
        ...

    def of_drafts(self) -> Mapping[str, Sequence[Picture]]:
        """Return the pictures of all drafts by their targets, without those taken off."""
        ...

    def set_removed_from_draft(self, picture_ids: Collection[int], moment: datetime | None) -> None:
        """Take pictures off their drafts, or put them back; MissingError when one is gone.

        Args:
            picture_ids: which pictures.
            moment: when they were taken off; None: they are put back.
        """
        ...

    def move_to_entry(self, target: str, entry_id: int) -> Collection[int]:
        """Give the pictures of a draft to its entry; the draft has none then.

        Args:
            target: of the draft.
            entry_id: what became of it.

        Returns:
            The numbers that they had in the draft, with those that were taken off.
        """
        ...

    def move_to_draft(self, source: str, target: str) -> None:
        """Append the pictures of a draft to those of another one.

        Args:
            source: the target that has them.
            target: the one that gets them.
        """
        ...

    def copy_to_draft(self, entry_id: int, target: str) -> None:
        """Give a draft the pictures of an entry that it does not have.

        Args:
            entry_id: which entry.
            target: of the draft.
        """
        ...

    def purge(self, removed_before: datetime) -> Collection[int]:
        """Forget the pictures that were taken off before then.

        Returns:
            The numbers of those of entries.
        """
        ...

    def redate_removed(
        self, before: datetime | None, after: datetime | None, moment: datetime
    ) -> int:
        """Record ``moment`` for pictures taken off before one time or from the other on.

        Returns how many rows that was.

        Args:
            before: None: nothing is too early.
            after: None: nothing is too late.
            moment: aware; when they were taken off from now on.
        """
        ...

    def all_hashes(self, entry_id: int | None = None) -> set[str]:
        """Return the hashes of all pictures of an entry, or of the account, also those taken off.

        Args:
            entry_id: which entry; None: all entries and drafts.
        """
        ...

    def in_use(self, hashes: Collection[str]) -> set[str]:
        """Return those of these hashes that any row of any account refers to."""
        ...


class PictureStore(Protocol):
    """The bytes of the pictures of a whole diary, by their SHA-256."""

    def put(self, picture: NewPicture) -> None:
        """Keep the bytes of a picture and its thumbnail; what is there stays as it is.

        Raises:
            WorldError: they cannot be kept; nothing of them is.
        """
        ...

    def data(self, sha256: str) -> bytes:
        """Return the bytes of a picture.

        Raises:
            PictureMissingError: they are not there, or were changed.
            WorldError: they cannot be read.
        """
        ...

    def thumbnails(self, hashes: Collection[str]) -> Mapping[str, bytes]:
        """Return the small copies of pictures, as far as they were made."""
        ...

    def keep_thumbnails(self, made: Mapping[str, bytes]) -> None:
        """Keep small copies by the SHA-256 of their pictures, as far as these are there."""
        ...

    def remove(self, hashes: Collection[str]) -> None:
        """Remove the bytes of pictures to which nothing refers, and their thumbnails.

        Raises:
            WorldError: it could not be done.
        """
        ...

    def present(self, hashes: Iterable[str]) -> set[str]:
        """Return those of these hashes whose bytes are there."""
        ...
