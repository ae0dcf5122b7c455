"""What the reader shows: entries and their pictures, loaded around a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.picture_files import header_of
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.services.pictures import PictureService
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary.placed_pictures import PlacedPicture

PAGE = 60
"""Entries that are loaded in one go, upwards or downwards."""


@dataclass(frozen=True, slots=True)
class LoadedEntry:
    """An entry with its pictures.

    Attributes:
        placed: the pictures, as the page shows them.
    """

    entry: Entry
    pictures: Sequence[Picture]
    placed: Sequence[PlacedPicture]


class ReaderViewModel(ViewModel):
    """The entries on both sides of a day, in the order of the days.

    Attributes:
        loaded: what was loaded, by the numbers of the entries.
    """

    shows = Change.ENTRIES | Change.PICTURES

    begun = Signal(object)
    """The entries from the day on were loaded; carries a sequence that replaces all."""

    added_below = Signal(object, object)
    """Later entries were loaded; carries them and the entry that they follow."""

    added_above = Signal(object)
    """Earlier entries were loaded; carries them in order."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.loaded: dict[int, LoadedEntry] = {}
        self._day = workspace.session.days.today()
        self._first: Entry | None = None
        self._last: Entry | None = None
        self._begins = 0
        self._busy = False
        self._all_above = self._all_below = False

    @property
    def day(self) -> date:
        """The day that is read, and shown again after a reload."""
        return self._day

    @property
    def has_pictures(self) -> bool:
        """Whether any entry that was loaded has one."""
        return any(each.pictures for each in self.loaded.values())

    def read_from(self, day: date) -> None:
        """Start at a day, or at the next written one."""
        self._day = day
        self.refresh()

    def change_look(self, change: Callable[[Preferences], Preferences]) -> None:
        """Change how the diary looks while it is read, here and on paper."""
        service = self.workspace.session.preferences
        self.workspace.tasks.write(self, lambda: service.choose(change(service.chosen)))

    def stay_at(self, day: date) -> None:
        """Remember that another day is read now."""
        self._day = day

    @override
    def reload(self) -> None:
        day, entries = self._day, self.workspace.session.entries

        def found() -> Sequence[Entry]:
            # If nothing was written from that day on, show what was written before it.
            return entries.from_day(PAGE, day) or entries.recent(PAGE)[::-1]

        self._begins += 1
        self._load(found, self._on_begun)

    def load_below(self) -> None:
        """Load later entries."""
        last, day, entries = self._last, self._day, self.workspace.session.entries
        if last is not None and not self._busy and not self._all_below:
            self._load(
                lambda: entries.from_day(PAGE, day, last),
                lambda found: self._on_below(found, last),
            )

    def load_above(self) -> None:
        """Load earlier entries."""
        first, entries = self._first, self.workspace.session.entries
        if first is not None and not self._busy and not self._all_above:
            self._load(lambda: entries.recent(PAGE, before=first), self._on_above)

    def _load(
        self, found: Callable[[], Sequence[Entry]], then: Callable[[Sequence[Entry]], None]
    ) -> None:
        """Load entries; they are dropped if all is loaded anew before they are there."""
        self._busy = True
        begins = self._begins

        def deliver(loaded: Sequence[LoadedEntry]) -> None:
            if begins == self._begins:
                self._busy = False
                self.loaded |= {each.entry.id: each for each in loaded}
                then([each.entry for each in loaded])

        def give_up() -> None:
            if begins == self._begins:
                self._busy = False  # the next scrolling tries again

        def on_error(error: AimstarsError) -> None:
            give_up()
            self.workspace.messages.failed(error)

        work = partial(_loaded, found, self.workspace.session.pictures)
        self.workspace.tasks.read(self, work, deliver, on_error, key="reader", on_bug=give_up)

    def _on_begun(self, entries: Sequence[Entry]) -> None:
        self.loaded = {entry.id: self.loaded[entry.id] for entry in entries}
        self._first = entries[0] if entries else None
        self._last = entries[-1] if entries else None
        self._all_above = self._all_below = not entries
        self.begun.emit(entries)

    def _on_below(self, entries: Sequence[Entry], after: Entry) -> None:
        self._all_below = len(entries) < PAGE
        if entries:
            self._last = entries[-1]
        self.added_below.emit(entries, after)

    def _on_above(self, newest_first: Sequence[Entry]) -> None:
        self._all_above = len(newest_first) < PAGE
        entries = list(reversed(newest_first))
        if entries:
            self._first = entries[0]
        self.added_above.emit(entries)


def _loaded(found: Callable[[], Sequence[Entry]], service: PictureService) -> Sequence[LoadedEntry]:
    entries = found()
    pictures = service.of_entries([entry.id for entry in entries])
    small = service.thumbnails({each.file.sha256 for some in pictures.values() for each in some})
    loaded = []
    for entry in entries:
        some = pictures.get(entry.id, ())
        placed = [_placed(picture, place, small) for place, picture in enumerate(some)]
        loaded.append(LoadedEntry(entry, some, placed))
    return loaded


def _placed(picture: Picture, place: int, thumbnails: Mapping[str, bytes]) -> PlacedPicture:
    """Return a picture as the page shows it; its thumbnail tells whether it is turned."""
    file = picture.file
    width, height = file.width, file.height
    small = header_of(thumbnails.get(file.sha256, b""))
    if small is not None and (small.width > small.height) != (width > height):
        width, height = height, width
    name = f"{picture.entry_id}/{place}"
    return PlacedPicture(name, width, height, file.description, is_link=True)
