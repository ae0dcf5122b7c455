"""The commands of the window with their keys, and the menus that hold them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from aimstars_desktop.ui import texts

if TYPE_CHECKING:
    from aimstars_desktop.ui.undo import UndoCommands

Key = QKeySequence.StandardKey


class Actions(QObject):
    """Every command of the window. The menus, the help page and the keys all come from here."""

    quit_wanted = Signal()
    lock_wanted = Signal()
    sign_out_wanted = Signal()
    tab_wanted = Signal(int)
    next_part_wanted = Signal()
    new_goal_wanted = Signal()
    backups_wanted = Signal()
    print_wanted = Signal()
    find_wanted = Signal()
    previous_day_wanted = Signal()
    next_day_wanted = Signal()
    today_wanted = Signal()
    day_wanted = Signal()
    reading_wanted = Signal()
    trash_wanted = Signal()
    review_wanted = Signal()
    preferences_wanted = Signal()
    profile_wanted = Signal()
    help_wanted = Signal()
    first_steps_wanted = Signal()
    check_wanted = Signal()
    log_folder_wanted = Signal()
    diagnostics_wanted = Signal()
    upgrade_history_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands: UndoCommands | None = None
        self._signed_in: list[QAction] = []
        self.menus: list[QMenu] = []

    def build(self) -> None:
        """Make the menus, unless they are there; the first paint does without them."""
        if self.menus:
            return
        self._make_file()
        self.undo, self.redo = self._make_edit()
        self._make_view()
        self._make_go()
        self._make_account()
        self._make_help()
        self.set_signed_in(False)

    def set_signed_in(self, signed_in: bool) -> None:
        """Allow the commands that need a signed-in person, or forbid them."""
        if signed_in:
            self.build()
        for action in self._signed_in:
            action.setEnabled(signed_in)
        self._window.menuBar().setVisible(signed_in)
        self._show_undo()

    def follow(self, commands: UndoCommands | None) -> None:
        """Let Undo and Redo speak of this stack; None when nobody is signed in."""
        if self._commands is not None:
            self._commands.changed.disconnect(self._show_undo)
        self._commands = commands
        if commands is not None:
            commands.changed.connect(self._show_undo)
        self._show_undo()

    # Menus

    def _make_file(self) -> None:
        menu = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&New goal…"), self.new_goal_wanted.emit, "Ctrl+G")
        menu.addSeparator()
        self._add(menu, self.tr("&Backups…"), self.backups_wanted.emit, None)
        self._add(menu, self.tr("&Print…"), self.print_wanted.emit, Key.Print)
        menu.addSeparator()
        leave = self._add(menu, self.tr("&Quit"), self.quit_wanted.emit, Key.Quit, always=True)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        if leave.shortcut().isEmpty():  # Windows has no standard key for it
            leave.setShortcut(QKeySequence("Ctrl+Q"))

    def _make_edit(self) -> tuple[QAction, QAction]:
        menu = self._menu(self.tr("&Edit"))
        undo = self._add(menu, self.tr("&Undo"), self._on_undo, Key.Undo)
        redo = self._add(menu, self.tr("&Redo"), self._on_redo, "Ctrl+Shift+Z")
        undo.setIconText(self.tr("Undo"))  # their texts name the deed; this stays
        redo.setIconText(self.tr("Redo"))
        menu.addSeparator()
        self._add(menu, self.tr("&Find in your diary"), self.find_wanted.emit, Key.Find)
        return undo, redo

    def _make_view(self) -> None:
        menu = self._menu(self.tr("&View"))
        names = (self.tr("&Diary"), self.tr("&Stats"), self.tr("&Goals"))
        for index, name in enumerate(names):
            self._add(menu, name, self._showing(index), f"Ctrl+{index + 1}")
        menu.addSeparator()
        self._add(menu, self.tr("&Next part of the window"), self.next_part_wanted.emit, "F6")

    def _make_go(self) -> None:
        menu = self._menu(self.tr("&Go"))
        self._add(menu, self.tr("&Previous day"), self.previous_day_wanted.emit, "Alt+Left")
        self._add(menu, self.tr("&Next day"), self.next_day_wanted.emit, "Alt+Right")
        self._add(menu, self.tr("&Today"), self.today_wanted.emit, "Alt+Home")
        self._add(menu, self.tr("&Go to a day…"), self.day_wanted.emit, "Ctrl+D")
        menu.addSeparator()
        self._add(menu, self.tr("&Read from this day"), self.reading_wanted.emit, "Ctrl+R")
        self._add(menu, self.tr("Tras&h"), self.trash_wanted.emit, None)
        self._add(menu, self.tr("&Weekly review"), self.review_wanted.emit, None)

    def _make_account(self) -> None:
        menu = self._menu(self.tr("&Account"))
        self.account_menu = menu
        self._add(menu, self.tr("&Profile…"), self.profile_wanted.emit, None)
        chosen = self._add(
            menu, self.tr("P&references…"), self.preferences_wanted.emit, Key.Preferences
        )
        chosen.setMenuRole(QAction.MenuRole.PreferencesRole)
        if chosen.shortcut().isEmpty():  # most systems have no standard key for it
            chosen.setShortcut(QKeySequence("Ctrl+,"))
        menu.addSeparator()
        self._add(menu, self.tr("&Lock"), self.lock_wanted.emit, "Ctrl+L")
        self._add(menu, self.tr("Sign &out"), self.sign_out_wanted.emit, None)

    def _make_help(self) -> None:
        menu = self.help_menu = self._menu(self.tr("&Help"))
        self._add(menu, self.tr("&Help"), self.help_wanted.emit, Key.HelpContents, always=True)
        self._add(menu, self.tr("&First steps"), self.first_steps_wanted.emit, None)
        self._add(menu, self.tr("Check &my diary"), self.check_wanted.emit, None)
        menu.addSeparator()
        self._add(menu, self.tr("Open &log folder"), self.log_folder_wanted.emit, None, always=True)
        told = self.diagnostics_wanted.emit
        self._add(menu, self.tr("&Copy diagnostics"), told, None, always=True)
        self._add(menu, self.tr("&Upgrade history"), self.upgrade_history_wanted.emit, None)
        menu.addSeparator()
        about = self._add(menu, self.tr("&About"), self.about_wanted.emit, None, always=True)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    # Steps

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        self.menus.append(menu)
        return menu

    def _add(
        self,
        menu: QMenu,
        text: str,
        target: Callable[[], None],
        keys: QKeySequence.StandardKey | str | None,
        *,
        always: bool = False,
    ) -> QAction:
        action = QAction(text, self._window)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: target())  # noqa: PLW0108 - drops the "checked" it carries
        menu.addAction(action)
        if always:
            self._window.addAction(action)  # its keys work while the menu bar is hidden, too
        else:
            self._signed_in.append(action)
        return action

    def _showing(self, index: int) -> Callable[[], None]:
        return lambda: self.tab_wanted.emit(index)

    def _show_undo(self) -> None:
        if not self.menus:
            return
        commands = self._commands
        undo = commands.next_undo if commands else None
        redo = commands.next_redo if commands else None
        undo_text, redo_text = self.tr("&Undo"), self.tr("&Redo")
        if undo is not None:
            undo_text = self.tr("&Undo: {deed}").format(deed=texts.sentence(undo))
        if redo is not None:
            redo_text = self.tr("&Redo: {deed}").format(deed=texts.sentence(redo))
        self.undo.setText(undo_text)
        self.redo.setText(redo_text)
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)

    def _on_undo(self) -> None:
        if self._commands is not None:
            self._commands.undo()

    def _on_redo(self) -> None:
        if self._commands is not None:
            self._commands.redo()
