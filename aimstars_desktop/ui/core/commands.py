"""Commands of a window as values, and the menus and shortcuts made from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the window.

    Attributes:
        name: its name in the code.
        text: in the menu, with the mnemonic, and with "…" if it asks for more first.
        act: runs it.
        keys: its shortcuts; the first one that the system has is used.
        always: whether it can be used even while nobody is signed in.
        now: returns its present text, or an empty one when there is nothing to do;
            None when the text never changes.
        role: its place in the menus of macOS, where Qt would otherwise guess it from the text.
    """

    name: str
    text: str
    act: Callable[[], object]
    keys: Sequence[Keys] = ()
    always: bool = False
    now: Callable[[], str] | None = None
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    @property
    def shortcut(self) -> QKeySequence:
        """Its shortcut on this system; empty without one."""
        known = (QKeySequence(keys) for keys in self.keys)
        return next((keys for keys in known if not keys.isEmpty()), QKeySequence())


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the window; None is a separator between its commands."""

    name: str
    title: str
    entries: Sequence[Command | None]

    @property
    def commands(self) -> Sequence[Command]:
        """Its commands, without separators."""
        return [command for command in self.entries if command is not None]


class Commands(QObject):
    """The commands of one window: its menus and shortcuts.

    :meth:`build` makes the menus; the first paint does not need them.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._signed_in = False
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self.table: Sequence[Menu] = ()
        """What the menus are made of; empty before that."""

    def build(self, table: Sequence[Menu]) -> None:
        """Make the menus from this table."""
        self.table = table
        for menu in table:
            shown = self._menus[menu.name] = self._window.menuBar().addMenu(menu.title)
            for command in menu.entries:
                if command is None:
                    shown.addSeparator()
                else:
                    shown.addAction(self._add(command))
        self.refresh()

    def menu(self, name: str) -> QMenu:
        """Return the menu of this name."""
        return self._menus[name]

    def action(self, name: str) -> QAction:
        """Return the action of the command of this name."""
        return self._actions[name]

    def run(self, name: str) -> None:
        """Run the command of this name, if it can be used now."""
        self._actions[name].trigger()

    def set_signed_in(self, signed_in: bool) -> None:
        """Enable or disable the commands that need a signed-in person."""
        self._signed_in = signed_in
        self._window.menuBar().setVisible(signed_in)
        self.refresh()

    def refresh(self) -> None:
        """Update the text and state of each command."""
        for command in (command for menu in self.table for command in menu.commands):
            action = self._actions[command.name]
            usable = self._signed_in or command.always
            now = command.text if command.now is None or not usable else command.now()
            action.setText(now or command.text)
            action.setEnabled(bool(now) and usable)

    def _add(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setShortcut(command.shortcut)
        action.setMenuRole(command.role)
        action.triggered.connect(lambda: command.act())  # noqa: PLW0108 - drops "checked"
        self._window.addAction(action)  # its shortcut works even while the menu bar is hidden
        self._actions[command.name] = action
        return action
