"""The table of commands, with their menus and shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from aimstars_desktop.ui.core.commands import Command, Keys, Menu
from aimstars_desktop.ui.look import texts

if TYPE_CHECKING:
    from aimstars_desktop.config import Folders
    from aimstars_desktop.domain.sentences import Sentence
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.core.undo import UndoCommands
    from aimstars_desktop.ui.diary.tab import DiaryTab
    from aimstars_desktop.ui.shell.home_page import HomePage
    from aimstars_desktop.ui.shell.main_window import MainWindow

Key = QKeySequence.StandardKey
Role = QAction.MenuRole


class Program(Protocol):
    """The program as the commands need it."""

    tasks: TaskRunner

    @property
    def folders(self) -> Folders:
        """Where the diary lies."""

    @property
    def diary(self) -> OpenDiary | None:
        """The diary, once it is open."""

    @property
    def session(self) -> Session | None:
        """The session of the signed-in person; None before."""

    def show_backups(self) -> None:
        """Show the backups."""

    def show_upgrade_history(self) -> None:
        """Show what all upgrades did."""

    def show_profile(self) -> None:
        """Show the account of the signed-in person."""

    def lock(self) -> None:
        """Save what is typed, and ask for the password."""

    def sign_out(self) -> None:
        """End the session; somebody else can sign in."""


class CommandTable(QObject):
    """Every command of the window, from which menus, shortcuts and their help page are made.

    Args:
        window: whose commands these are.
        program: handles what goes beyond the window.
    """

    def __init__(self, window: MainWindow, program: Program) -> None:
        super().__init__(window)
        self._window = window
        self._program = program

    def menus(self) -> Sequence[Menu]:
        """Return the menus with their commands, in the order of the menu bar."""
        return (
            self._file(),
            self._edit(),
            self._view(),
            self._go(),
            self._account(),
            self._help(),
        )

    # Menus

    def _file(self) -> Menu:
        leave = Command(
            "quit",
            self.tr("&Quit"),
            self._window.close,
            (Key.Quit, "Ctrl+Q"),  # Windows has no standard key for it
            always=True,
            role=Role.QuitRole,
        )
        entries = (
            self._diary(
                "new_entry", self.tr("New &entry"), lambda tab: tab.focus_composer(), Key.New
            ),
            self._home(
                "new_goal",
                self.tr("&New goal…"),
                lambda home: home.show_goals().new_goal(),
                "Ctrl+G",
            ),
            None,
            # Also for those who cannot sign in: the pages shown then have buttons for it.
            Command("backups", self.tr("&Backups…"), self._program.show_backups, always=True),
            self._home(
                "import",
                self.tr("&Import…"),
                lambda home: self._window.dialogs.show_import(home.workspace),
                "Ctrl+Shift+I",
            ),
            self._home(
                "imports",
                self.tr("I&mports…"),
                lambda home: self._window.dialogs.show_imports(home.workspace),
            ),
            self._home(
                "export",
                self.tr("E&xport…"),
                lambda home: self._window.dialogs.show_export(home.workspace),
                "Ctrl+Shift+E",
            ),
            self._home("move", self.tr("Mo&ve this diary…"), self._show_move),
            self._diary("print", self.tr("&Print…"), lambda tab: tab.print_entries(), Key.Print),
            None,
            leave,
        )
        return Menu("file", self.tr("&File"), entries)

    def _edit(self) -> Menu:
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        find = self.tr("&Find in your diary")
        template, edit = self.tr("Begin with a &template…"), self.tr("Edit te&mplates…")
        another = self.tr("Another &question")
        entries = (
            Command("undo", undo, self._on_undo, (Key.Undo,), now=self._undo_now),
            Command("redo", redo, self._on_redo, ("Ctrl+Shift+Z",), now=self._redo_now),
            None,
            self._diary("find", find, lambda tab: tab.focus_search(), Key.Find),
            None,
            self._diary("template", template, lambda tab: tab.choose_template(), "Ctrl+T"),
            self._diary("edit_templates", edit, lambda tab: tab.edit_templates()),
            self._diary("prompt", another, lambda tab: tab.another_prompt(), "Ctrl+Shift+P"),
        )
        return Menu("edit", self.tr("&Edit"), entries)

    def _view(self) -> Menu:
        following, before = self.tr("&Next pane"), self.tr("&Previous pane")
        alone = self.tr("&Write in full screen")
        entries = (
            self._home("diary", self.tr("&Diary"), lambda home: home.show_diary(), "Ctrl+1"),
            self._home("stats", self.tr("&Stats"), lambda home: home.show_stats(), "Ctrl+2"),
            self._home("goals", self.tr("&Goals"), lambda home: home.show_goals(), "Ctrl+3"),
            None,
            self._diary("alone", alone, lambda tab: tab.write_alone(not tab.is_alone), "F11"),
            self._home("formatting_bar", self.tr("&Formatting bar"), _toggle_bar, "Ctrl+Shift+B"),
            None,
            self._home("next_pane", following, lambda home: home.focus_pane(), "F6"),
            self._home("previous_pane", before, lambda home: home.focus_pane(-1), "Shift+F6"),
            Command("menu_bar", self.tr("&Menu bar"), self._window.focus_menu_bar, ("F10",)),
        )
        return Menu("view", self.tr("&View"), entries)

    def _go(self) -> Menu:
        before, after = self.tr("&Previous day"), self.tr("&Next day")
        read = self.tr("&Read from this day")
        entries = (
            self._diary("previous_day", before, lambda tab: tab.go_previous_day(), "Alt+Left"),
            self._diary("next_day", after, lambda tab: tab.go_next_day(), "Alt+Right"),
            self._diary("today", self.tr("&Today"), lambda tab: tab.go_today(), "Alt+Home"),
            self._diary("day", self.tr("&Go to a day…"), lambda tab: tab.choose_day(), "Ctrl+D"),
            None,
            self._diary("read", read, lambda tab: tab.show_reader(), "Ctrl+R"),
            self._diary("tags", self.tr("Tag&s…"), lambda tab: tab.show_tags()),
            self._diary("pictures", self.tr("P&ictures"), lambda tab: tab.show_pictures()),
            self._diary("trash", self.tr("Tras&h"), lambda tab: tab.show_trash()),
            self._home(
                "review", self.tr("&Weekly review"), lambda home: home.show_goals().show_review()
            ),
        )
        return Menu("go", self.tr("&Go"), entries)

    def _account(self) -> Menu:
        program = self._program
        preferences = Command(
            "preferences",
            self.tr("P&references…"),
            self._window.show_preferences,
            (Key.Preferences, "Ctrl+,"),  # most systems have no standard key for it
            role=Role.PreferencesRole,
        )
        entries = (
            Command("profile", self.tr("&Profile…"), program.show_profile),
            preferences,
            None,
            Command("lock", self.tr("&Lock"), program.lock, ("Ctrl+L",)),
            Command("sign_out", self.tr("Sign &out"), program.sign_out),
        )
        return Menu("account", self.tr("&Account"), entries)

    def _help(self) -> Menu:
        window, program = self._window, self._program
        logs, report = self.tr("Open &log folder"), self.tr("&Copy diagnostics")
        history = self.tr("&Upgrade history")
        explain = Command(
            "help", self.tr("&Help"), window.show_help, (Key.HelpContents,), always=True
        )
        about = Command(
            "about",
            self.tr("&About"),
            window.dialogs.show_about,
            always=True,
            role=Role.AboutRole,
        )
        entries = (
            explain,
            Command("first_steps", self.tr("&First steps"), window.show_first_steps),
            Command("check", self.tr("Check &my diary"), window.show_checkup),
            None,
            Command("log_folder", logs, self._open_log_folder, always=True),
            Command("diagnostics", report, self._copy_diagnostics, always=True),
            Command("upgrade_history", history, program.show_upgrade_history),
            None,
            about,
        )
        return Menu("help", self.tr("&Help"), entries)

    # Support

    def _show_move(self, home: HomePage) -> None:
        diary = self._program.diary
        is_encrypted = diary is not None and diary.is_encrypted
        self._window.dialogs.show_move(home.workspace, is_encrypted=is_encrypted)

    def _open_log_folder(self) -> None:
        """Open the log folder in the file manager."""
        from aimstars_desktop.ui.core.external import open_externally

        problem = open_externally(self._program.folders.logs)
        if problem:
            self._window.say_problem(problem)

    def _copy_diagnostics(self) -> None:
        """Copy what a report about a problem needs."""
        from aimstars_desktop.ui.app import diagnostics

        program, window = self._program, self._window
        # Counts are only included for the person who has signed in.
        session = program.session if window.home_is_shown else None
        diagnostics.copy(window, program.tasks, program.diary, session)

    # Commands of the home page, and of the Diary tab, which is shown then

    def _home(
        self, name: str, text: str, act: Callable[[HomePage], object], *keys: Keys
    ) -> Command:
        def run() -> None:
            if self._window.home is not None:
                act(self._window.home)

        return Command(name, text, run, keys)

    def _diary(
        self, name: str, text: str, act: Callable[[DiaryTab], object], *keys: Keys
    ) -> Command:
        return self._home(name, text, lambda home: act(home.show_diary()), *keys)

    # Undo and redo

    @property
    def _undo(self) -> UndoCommands | None:
        return self._window.home.workspace.undo if self._window.home is not None else None

    def _on_undo(self) -> None:
        if self._undo is not None:
            self._undo.undo()

    def _on_redo(self) -> None:
        if self._undo is not None:
            self._undo.redo()

    def _undo_now(self) -> str:
        step = self._undo.next_undo if self._undo is not None else None
        return self.tr("&Undo: {step}").format(step=_in_menu(step)) if step else ""

    def _redo_now(self) -> str:
        step = self._undo.next_redo if self._undo is not None else None
        return self.tr("&Redo: {step}").format(step=_in_menu(step)) if step else ""


def _in_menu(step: Sentence) -> str:
    """Return the name of a step for a menu; a name of a file in it may have an ampersand."""
    return texts.with_ampersands(texts.sentence(step))


def _toggle_bar(home: HomePage) -> None:
    from aimstars_desktop.ui.writing.format_bar import toggle_bar

    toggle_bar(home.workspace)
