"""The tags of the diary, for completion, the filter and the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.tags import TagCount
from aimstars_desktop.ui.core.view_model import ViewModel


class KnownTags(ViewModel):
    """All tags with their counts, the most used first; loaded when somebody needs them."""

    shows = Change.ENTRIES | Change.INDEX

    changed = Signal()
    """The tags were loaded."""

    _all: Sequence[TagCount] = ()

    @property
    def all(self) -> Sequence[TagCount]:
        """The tags, as far as they are loaded."""
        return self._all

    def need(self) -> None:
        """Load the tags, unless they are loaded and nothing has changed since."""
        if self._stale:
            self._stale = False
            self.reload()

    @override
    def reload(self) -> None:
        tags = self.workspace.session.tags
        self.workspace.tasks.read(self, tags.all, self._on_loaded, key="tags")

    def _on_loaded(self, tags: Sequence[TagCount]) -> None:
        if tags != self._all:
            self._all = tags
            self.changed.emit()
