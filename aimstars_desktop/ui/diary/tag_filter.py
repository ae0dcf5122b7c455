"""The filter by tag: a button with the most used ones; the search field says which is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.domain.tags import SIGN
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.writing.known_tags import KnownTags

MOST = 12
"""The most tags in the menu; the list of all of them is one click further."""

_WIDEST = 180
"""Of a name, in design pixels."""


class TagFilter(Button):
    """A button that shows the chosen tag; hidden while the diary has no tags."""

    chosen = Signal(str)
    """The name of the chosen tag; empty for any."""

    all_wanted = Signal()
    """All tags are to be shown."""

    def __init__(self, tags: KnownTags, parent: QWidget | None = None) -> None:
        super().__init__("", variant="pill", icon="hash", trailing="chevron-down", parent=parent)
        self._tags = tags
        self._keys: Sequence[str] = ()
        self._has_room = True
        self.setAccessibleDescription(self.tr("Tag of the entries"))
        self.clicked.connect(self._on_clicked)
        tags.changed.connect(self._show)
        self._show()

    def show_chosen(self, keys: Sequence[str]) -> None:
        """Show the tags that are searched for."""
        self._keys = keys
        self._show()

    def set_room(self, *, enough: bool) -> None:
        """Set whether there is room for the button; a tag can be typed into the search as well."""
        self._has_room = enough
        self._show()

    def menu_of_tags(self) -> QMenu:
        """Return the menu with the choices."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._add(menu, group, self.tr("Any tag"), "", checked=not self._keys)
        for tag in self._tags.all[:MOST]:
            text = f"{self._cut(tag.name)}\t{texts.number(tag.entries)}"
            self._add(menu, group, text, tag.name, checked=tag.key in self._keys)
        menu.addSeparator()
        every = QAction(self.tr("All tags…"), menu)
        every.triggered.connect(self.all_wanted)
        menu.addAction(every)
        return menu

    def _add(
        self, menu: QMenu, group: QActionGroup, text: str, name: str, *, checked: bool
    ) -> None:
        action = QAction(text, menu, checkable=True)
        action.setChecked(checked)
        action.triggered.connect(lambda: self.chosen.emit(name))
        group.addAction(action)
        menu.addAction(action)

    def _show(self) -> None:
        self.setVisible(bool(self._tags.all or self._keys) and self._has_room)
        if not self._keys:
            self.setText(self.tr("Any tag"))
            return
        names = {tag.key: tag.name for tag in self._tags.all}
        more = f" +{len(self._keys) - 1}" if len(self._keys) > 1 else ""
        self.setText(self._cut(names.get(self._keys[0], self._keys[0])) + more)

    def _cut(self, name: str) -> str:
        width, middle = theme().px(_WIDEST), Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(SIGN + name, middle, width)

    def _on_clicked(self) -> None:
        menu = self.menu_of_tags()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
