"""The follow-up menu of an entry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.follow_ups import INTERVALS
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.follow_ups.model import FollowUpModel
from aimstars_desktop.ui.look import icons, texts

_MENU_LONGEST = 48


class FollowUpMenu(QMenu):
    """The follow-ups of an entry, as a submenu.

    A grow entry can become a goal or come back; a proud one can be linked to the entry that it
    grew out of.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._model: FollowUpModel | None = None
        self._entry: Entry | None = None
        self.aboutToShow.connect(self._on_about_to_show)

    def show_entry(self, entry: Entry) -> None:
        """Set the entry; the menu is filled when it opens."""
        self._entry = entry
        proud = entry.rating is Rating.PROUD
        self.setTitle(self.tr("It grew out of…") if proud else self.tr("Follow up"))

    def _on_about_to_show(self) -> None:
        if self._model is None:
            self._model = FollowUpModel(self._workspace, self)
        self.clear()
        entry = self._entry
        if entry is None:
            return
        if entry.rating is Rating.PROUD:
            self._say(self.tr("Looking…"))
            self._model.find_grow(entry.id, self._on_found)
            return
        target = icons.menu_icon("target")
        make = partial(self._workspace.navigation.new_goal_wanted.emit, entry)
        self.addAction(target, self.tr("Make it a goal…"), make)
        for days in INTERVALS:
            text = texts.counted("FollowUps", "Bring it back in %n days", days)
            act = partial(self._model.come_back, entry.id, days)
            self.addAction(icons.menu_icon("clock"), text, act)

    def _on_found(self, entries: Sequence[Entry]) -> None:
        self.clear()
        shown = self._entry
        # On the same day, too, only entries written before it.
        before = [each for each in entries if shown and (each.day, each.id) < (shown.day, shown.id)]
        if not before:
            self._say(self.tr("No earlier entry to grow from"))
        for entry in before:
            act = partial(self._on_chosen, entry.id)
            self.addAction(icons.menu_icon("sprout", "grow"), entry_line(entry), act)

    def _on_chosen(self, grow_entry_id: int) -> None:
        if self._model is not None and self._entry is not None:
            self._model.turn(grow_entry_id, self._entry.id)

    def _say(self, text: str) -> None:
        self.addAction(text).setEnabled(False)


def entry_line(entry: Entry) -> str:
    """Return an entry as a line of a menu: its day and how it begins."""
    text = texts.with_ampersands(preview(entry.text, _MENU_LONGEST))
    return f"{texts.short_day(entry.day)}  {text}"
