"""The small choice in the reader: the face, the line height and the size of what is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.domain.preferences import (
    LARGEST_TEXT,
    LEADINGS,
    SMALLEST_TEXT,
    Preferences,
)
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.widgets.buttons import Button

STEP = 10
"""Of the size of the text, in per cent."""


class Reading(Protocol):
    """What the choice changes."""

    workspace: Workspace

    def change_look(self, change: Callable[[Preferences], Preferences]) -> None:
        """Change how the diary looks while it is read."""


class ReadingLook(Button):
    """A button with a menu; what is chosen is kept with the account, and holds for prints, too."""

    def __init__(self, model: Reading, parent: QWidget | None = None) -> None:
        super().__init__("Aa", variant="soft", trailing="chevron-down", parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("How the text looks"))
        self.setToolTip(self.tr("How the text looks"))
        self.clicked.connect(self._on_clicked)

    def resize_text(self, steps: int) -> None:
        """Make the text larger, or smaller, by so many steps."""

        def change(old: Preferences) -> Preferences:
            size = old.text_size + steps * STEP
            return replace(old, text_size=min(max(size, SMALLEST_TEXT), LARGEST_TEXT))

        self._model.change_look(change)

    def menu_of_choices(self) -> QMenu:
        """Return the menu with the choices."""
        chosen = self._model.workspace.session.preferences.chosen
        menu = QMenu(self)
        faces = QActionGroup(menu)
        for name, serif in ((self.tr("Without serifs"), False), (self.tr("With serifs"), True)):
            self._add(menu, faces, name, chosen.reading_serif is serif, _face(serif))
        menu.addSeparator()
        leadings = QActionGroup(menu)
        names = (self.tr("Close lines"), self.tr("Usual lines"), self.tr("Wide lines"))
        for name, leading in zip(names, LEADINGS, strict=True):
            self._add(menu, leadings, name, chosen.reading_leading == leading, _leading(leading))
        menu.addSeparator()
        for name, steps, keys in (
            (self.tr("Larger text"), 1, QKeySequence.StandardKey.ZoomIn),
            (self.tr("Smaller text"), -1, QKeySequence.StandardKey.ZoomOut),
        ):
            action = QAction(name, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, steps=steps: self.resize_text(steps))
            menu.addAction(action)
        return menu

    def _add(
        self,
        menu: QMenu,
        group: QActionGroup,
        name: str,
        checked: bool,
        change: Callable[[Preferences], Preferences],
    ) -> None:
        action = QAction(name, menu, checkable=True)
        action.setChecked(checked)
        action.triggered.connect(lambda: self._model.change_look(change))
        group.addAction(action)
        menu.addAction(action)

    def _on_clicked(self) -> None:
        menu = self.menu_of_choices()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


def _face(serif: bool) -> Callable[[Preferences], Preferences]:
    return lambda old: replace(old, reading_serif=serif)


def _leading(leading: int) -> Callable[[Preferences], Preferences]:
    return lambda old: replace(old, reading_leading=leading)
