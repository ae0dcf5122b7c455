"""Saves what is typed for a draft target as an entry; no widgets."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.services.entries import Saved
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.pictures.model import Pictures
from aimstars_desktop.ui.writing import wording
from aimstars_desktop.ui.writing.drafts import Drafts
from aimstars_desktop.ui.writing.known_tags import KnownTags
from aimstars_desktop.ui.writing.spelling import Spelling


class EntrySaving(QObject):
    """Makes entries of drafts, one at a time; what is typed in the meantime stays a draft."""

    changed = Signal()
    """Whether an entry is being saved has changed."""

    saved = Signal(str, int)
    """The text of a target was saved; carries the target and the id of the entry."""

    failed = Signal(str, object)
    """The text of a target could not be saved; carries the target and an AimstarsError."""

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.drafts = drafts
        self.tags = KnownTags(workspace, self)
        self.spelling = Spelling.of(workspace)
        self.pictures = Pictures(workspace, self)
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether an entry is being saved."""
        return self._is_busy

    def save(self, target: str, day: date, rating: Rating) -> None:
        """Save what is typed as an entry; its draft goes on success.

        Args:
            target: whose text.
            day: what it is about.
            rating: how the person sees it.
        """
        if self._is_busy:
            return
        text = self.drafts.text(target)
        self.drafts.hold(target)
        self._set_busy(busy=True)

        def kept(result: Saved) -> None:
            self._set_busy(busy=False)
            self.drafts.settled(target, text)
            self.workspace.show_done(wording.earned(result.earned))
            self.saved.emit(target, result.entry.id)

        def stopped() -> None:
            self._set_busy(busy=False)
            self.drafts.release(target)

        def failed(error: AimstarsError) -> None:
            stopped()
            self.failed.emit(target, error)

        write = self.workspace.session.entries.write
        work = partial(write, day, text, rating, draft=target)
        self.workspace.tasks.write(self, work, kept, failed, stopped, about=target)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.changed.emit()
