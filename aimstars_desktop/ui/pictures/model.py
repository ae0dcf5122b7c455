"""The pictures of the screens: those of drafts, adding and taking off, and the thumbnails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.pictures import (
    MOST_AT_ONCE,
    Picture,
    PictureFile,
    PictureMissingError,
    too_many,
)
from aimstars_desktop.services.pictures import PictureService
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOST_THUMBNAILS = 200
"""How many are kept in memory; about 60 MB at most."""

AT_ONCE = 12
"""How many thumbnails are loaded before they are shown: making one is slow."""

MOST_SENTENCES = 3
"""How many of several problems are told; of the others, only the number."""

Source = Path | QImage
"""Where a new picture comes from: a file, or the clipboard."""


@dataclass(slots=True)
class _Taken:
    """What was put into the store, and what could not be."""

    files: list[PictureFile] = field(default_factory=list)
    problems: list[AimstarsError] = field(default_factory=list)


class Pictures(QObject):
    """The pictures of one session, as far as screens show them.

    Pictures are added ``to`` an entry, named by its number, or to a draft, named by its target.
    """

    drafts_changed = Signal()
    """The pictures of drafts were loaded or changed."""

    thumbnails_changed = Signal(object)
    """More thumbnails are there; carries the hashes of their pictures."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._service = workspace.session.pictures
        self._of_drafts: Mapping[str, Sequence[Picture]] = {}
        self._thumbnails: dict[str, QPixmap] = {}
        self._wanted: set[str] = set()
        workspace.changes.changed.connect(self._on_changed)
        self._load()

    def of_draft(self, target: str) -> Sequence[Picture]:
        """Return the pictures of a draft."""
        return self._of_drafts.get(target, ())

    def add(self, to: int | str, sources: Sequence[Source]) -> None:
        """Add pictures; what cannot be taken is told in a sentence."""
        name = self.tr("Picture")
        smaller = self.workspace.session.preferences.chosen.smaller_pictures
        work = partial(_take, self._service, list(sources), name, smaller=smaller)
        self.workspace.tasks.decode(self, work, partial(self._on_taken, to))

    def choose(self, to: int | str, parent: QWidget) -> None:
        """Let the person choose image files, and add them.

        Args:
            to: the entry or draft that gets them.
            parent: in whose window the dialog opens.
        """
        from aimstars_desktop.ui.pictures.choosing import ask_for_pictures

        ask_for_pictures(parent.window(), partial(self.add, to))

    def take_off(self, picture: Picture) -> None:
        """Take a picture off its entry or draft."""
        text = self.tr("The picture was taken off. Undo brings it back.")
        self.workspace.tasks.write(
            self,
            lambda: self._service.take_off(picture),
            lambda _: self.workspace.show_done(text),
        )

    def describe(self, picture: Picture, description: str) -> None:
        """Save what a picture of an entry shows."""
        self.workspace.tasks.write(self, lambda: self._service.describe(picture, description))

    def move(self, source: str, target: str) -> None:
        """Give the pictures of one draft to another one."""
        if self.of_draft(source):
            self.workspace.tasks.write(self, lambda: self._service.move_to_draft(source, target))

    def give_back(self, entry_id: int, target: str) -> None:
        """Give a draft the pictures of the entry that was taken back."""
        self.workspace.tasks.write(self, lambda: self._service.give_back(entry_id, target))

    def take_back(self, entry_id: int, target: str) -> None:
        """Take the pictures of an entry, which is there again, off the draft that got them."""
        if self.of_draft(target):
            self.workspace.tasks.write(self, lambda: self._service.take_back(entry_id, target))

    def thumbnail(self, picture: Picture) -> QPixmap | None:
        """Return the thumbnail of a picture; None while it is not loaded.

        One without pixels stands for a picture whose file is missing or damaged.
        """
        sha256 = picture.file.sha256
        found = self._thumbnails.get(sha256)
        if found is None:
            self._want(sha256)
        return found

    def _want(self, sha256: str) -> None:
        if not self._wanted:  # asked for together, once all that are shown were asked for
            self.workspace.tasks.defer(self, self._load_thumbnails)
        self._wanted.add(sha256)

    def _load_thumbnails(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()
        for first in range(0, len(wanted), AT_ONCE):
            some = wanted[first : first + AT_ONCE]
            work = partial(_thumbnails, self._service, some)
            self.workspace.tasks.decode(self, work, self._on_thumbnails)

    def _load(self) -> None:
        self.workspace.tasks.read(self, self._service.of_drafts, self._on_drafts, key="drafts")

    def _on_changed(self, change: Change) -> None:
        if change & Change.PICTURES:
            self._load()

    def _on_drafts(self, found: Mapping[str, Sequence[Picture]]) -> None:
        if found != self._of_drafts:
            self._of_drafts = found
            self.drafts_changed.emit()

    def _on_thumbnails(self, found: Mapping[str, QImage]) -> None:
        for sha256, image in found.items():
            self._thumbnails[sha256] = QPixmap.fromImage(image)
        for oldest in list(self._thumbnails)[:-MOST_THUMBNAILS]:
            del self._thumbnails[oldest]
        self.thumbnails_changed.emit(found.keys())

    def _on_taken(self, to: int | str, taken: _Taken) -> None:
        if taken.problems:
            self.workspace.messages.failed(self._said(taken.problems))
        if not taken.files:
            return
        if isinstance(to, int):
            done = texts.counted("Pictures", "%n pictures added", len(taken.files))
            self.workspace.tasks.write(
                self,
                lambda: self._service.add(to, taken.files),
                lambda _: self.workspace.show_done(done),
            )
        else:
            self.workspace.tasks.write(self, lambda: self._service.add_to_draft(to, taken.files))

    def _said(self, problems: Sequence[AimstarsError]) -> str:
        said = [texts.sentence(each) for each in problems[:MOST_SENTENCES]]
        others = len(problems) - len(said)
        if others:
            said.append(texts.counted("Pictures", "%n more files could not be added.", others))
        return " ".join(said)


def _take(
    service: PictureService, sources: Sequence[Source], name: str, *, smaller: bool
) -> _Taken:
    """Read new pictures and put their bytes into the store, one after another."""
    from aimstars_desktop.ui.pictures import decoding

    taken = _Taken()
    for source in sources[:MOST_AT_ONCE]:
        try:
            if isinstance(source, Path):
                new = decoding.read_file(source)
            else:
                new = decoding.picture_of_image(source, name)
            taken.files.append(service.keep(decoding.smaller(new) if smaller else new))
        except AimstarsError as error:
            taken.problems.append(error)
    if len(sources) > MOST_AT_ONCE:
        taken.problems.insert(0, too_many())
    return taken


def _thumbnails(service: PictureService, hashes: Sequence[str]) -> Mapping[str, QImage]:
    """Load thumbnails; make those that there are none of."""
    from aimstars_desktop.ui.pictures import decoding

    stored = service.thumbnails(hashes)
    found, made = {}, {}
    for sha256 in hashes:
        small = stored.get(sha256)
        if small is None and (small := _made(service, sha256)) is not None:
            made[sha256] = small
        found[sha256] = (decoding.small_image(small) if small else None) or QImage()
    if made:
        service.keep_thumbnails(made)
    return found


def _made(service: PictureService, sha256: str) -> bytes | None:
    from aimstars_desktop.ui.pictures import decoding

    try:
        return decoding.thumbnail_of(service.bytes_of(sha256))
    except PictureMissingError:
        return None
