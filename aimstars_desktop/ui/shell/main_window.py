"""The main window: menus, the unlock page or the home page, and a status bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.commands import Commands
from aimstars_desktop.ui.core.input_methods import Composing
from aimstars_desktop.ui.core.navigation import Navigation
from aimstars_desktop.ui.core.settings import Settings
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.shell.dialogs import Dialogs
from aimstars_desktop.ui.startup.unlock_page import UnlockPage
from aimstars_desktop.ui.widgets.accessible import Pages
from aimstars_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.domain.exports import Selection
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.core.preferences import PreferencesModel
    from aimstars_desktop.ui.core.workspace import Remedies, Workspace
    from aimstars_desktop.ui.shell.home_page import HomePage
    from aimstars_desktop.ui.shell.late_news import LateNews
    from aimstars_desktop.ui.shell.lock_guard import LockGuard

DESIGN_SIZE = QSize(1240, 820)
SMALLEST_SIZE = QSize(760, 520)


class MainWindow(QMainWindow):
    """The main window. Locking only changes the page, so nothing unsaved is lost."""

    keeping = Signal()
    """Everything typed is to be handed to the write thread, now."""

    home_shown = Signal()
    """The home page is shown."""

    home_left = Signal()
    """The home page is hidden."""

    def __init__(
        self,
        tasks: TaskRunner,
        changes: ChangeHub,
        settings: Settings,
        folders: Folders,
        *,
        on_server: bool = False,
    ) -> None:
        theme().choose_interface_size(settings.interface_size)  # before anything is measured
        super().__init__()
        self._tasks = tasks
        self._changes = changes
        self._settings = settings
        self._data = folders.data
        self.home: HomePage | None = None
        self._late_news: LateNews | None = None
        self.commands = Commands(self)
        self.navigation = Navigation(self)
        self.dialogs = Dialogs(self, folders, on_server=on_server)
        self.preferences: PreferencesModel | None = None
        self.unlock = UnlockPage(on_server=on_server)
        self._pages = Pages()
        self._composing = Composing(self)
        self._saved = Label()
        self._backup = Label()
        self._entries = Label()
        self._note = Label()
        self.remedies: Remedies | None = None
        """Returns the buttons beside a message; None until the application sets it."""
        self.may_close: Callable[[], bool] = lambda: True
        """Returns whether everything typed is in a safe place; says so otherwise."""
        self._arrange()
        self._connect()
        self.show_unlock()

    # Properties

    @cached_property
    def _guard(self) -> LockGuard:
        """What closes everything when the diary is locked; the first paint does not need it."""
        from aimstars_desktop.ui.shell.lock_guard import LockGuard

        return LockGuard(self)

    @property
    def home_is_shown(self) -> bool:
        """Whether the signed-in person sees the diary."""
        return self.home is not None and self._pages.currentWidget() is self.home

    # Commands

    def sign_in(self, session: Session) -> None:
        """Build the home page of a session, replacing that of another session."""
        # Only now: none of it is needed for the first paint.
        from aimstars_desktop.ui.core.field_undo import FieldUndo
        from aimstars_desktop.ui.core.preferences import PreferencesModel
        from aimstars_desktop.ui.core.undo import UndoCommands
        from aimstars_desktop.ui.core.workspace import Messages, Workspace, no_remedies
        from aimstars_desktop.ui.shell.home_page import HomePage
        from aimstars_desktop.ui.shell.late_news import LateNews
        from aimstars_desktop.ui.shell.long_step import LongSteps
        from aimstars_desktop.ui.widgets.messages import MessageBar, QuietLine

        self.sign_out()
        self.preferences = PreferencesModel(session.preferences, self._tasks, self._changes, self)
        messages = Messages(MessageBar(), QuietLine(self._pages), self.remedies or no_remedies)
        undo = UndoCommands(session.undo, self._tasks, self)
        undo.changed.connect(self.commands.refresh)
        if self._late_news is None:
            self._late_news = LateNews(self._shown_workspace, self)
            self.navigation.news.connect(self._late_news.tell)
            self.home_shown.connect(self._late_news.look)
        workspace = Workspace(
            session, self._tasks, self._changes, messages, undo, self.navigation, self._data
        )
        self.home = HomePage(workspace, self.commands.menu("account"))
        LongSteps(undo, self.home)
        FieldUndo(self.home)
        self.destroyed.connect(self.home.deleteLater)  # locked, it has no parent that would
        self.home.header.loaded.connect(self._show_status)
        self.home.diary.alone_changed.connect(self._on_alone)
        self.home.diary.panel_width = min(self._settings.panel_width, self.width())
        self._pages.addWidget(self.home)
        if session.account.needs_email:
            self._ask_for_email()

    def _shown_workspace(self) -> Workspace | None:
        return self.home.workspace if self.home is not None and self.home_is_shown else None

    def show_account(self, account: Account) -> None:
        """Show the changed account, and close the question for another email."""
        if self.home is not None:
            self.home.person.setText(texts.with_ampersands(account.name))
            self.home.workspace.messages.bar.dismiss()

    def sign_out(self) -> None:
        """Remove the home page."""
        if self.home is None or self.preferences is None:
            return
        self.dialogs.close_all()
        self._guard.unlock()
        self._keep_panel_width()
        self.preferences.leave()
        self.preferences = None
        self._pages.removeWidget(self.home)
        self.home.workspace.messages.line.deleteLater()
        self.home.workspace.undo.deleteLater()
        self.home.deleteLater()
        self.home = None
        self.commands.refresh()  # what could be undone is gone

    def show_home(self) -> None:
        """Show the home page, with the focus in the composer."""
        if self.home is None:
            return
        self.unlock.clear()
        self._guard.unlock()
        self._pages.addWidget(self.home)
        self.home.workspace.messages.line.is_silent = False
        self._pages.setCurrentWidget(self.home)
        self.commands.set_signed_in(True)
        self.statusBar().show()
        self.home.check_day()
        self._show_status()
        if self.home.shown == 0:
            self.home.diary.focus_composer()
        self.home_shown.emit()

    def show_unlock(self) -> None:
        """Show the unlock page; nothing of the diary can be read any more."""
        if self.home is not None:
            self.home.diary.write_alone(False)
            self.home_left.emit()
            self._take_away(self.home)
        self.commands.set_signed_in(False)
        self.statusBar().hide()
        self._pages.setCurrentWidget(self.unlock)

    def add_page(self, page: QWidget) -> None:
        """Add a page that is shown instead of the unlock page."""
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page that was added; nobody is signed in."""
        self.show_unlock()
        self._pages.setCurrentWidget(page)

    def show_backup(self, text: str, more: str = "") -> None:
        """Show in the status bar when the last backup was made."""
        self._backup.setText(text)
        self._backup.setToolTip(texts.tip(more))

    def show_failure(self, error: AimstarsError) -> None:
        """Show a failure that nothing else has handled."""
        from aimstars_desktop.services.undo import StepStoppedError

        if self.home is not None and self.home_is_shown:
            self.home.workspace.messages.failed(error)
        elif self.home is not None and isinstance(error, StepStoppedError):  # by locking
            account = self.home.workspace.session.account
            self.navigation.news.emit(account.id, texts.sentence(error), False)
        else:
            self.unlock.show_failure(error)

    def forget_news(self) -> None:
        """Forget what waits to be said: another diary is about to be opened."""
        if self._late_news is not None:
            self._late_news.forget()

    def say(self, text: str) -> None:
        """Show briefly what went well."""
        if self.home is not None and self.home_is_shown:
            self.home.workspace.messages.done(text)
        else:
            self.unlock.say(text)

    def say_problem(self, text: str) -> None:
        """Show what did not work but did no harm."""
        if self.home is not None and self.home_is_shown:
            self.home.workspace.messages.failed(text)
        else:
            self.unlock.say(text, "grow")

    def mark_as_sample(self) -> None:
        """Show permanently that this is a sample diary."""
        self.setWindowTitle(self.tr("Sample diary"))
        self.dialogs.is_sample = True
        self._note.setText(self.tr("Sample diary: nothing is saved"))
        self._note.show()

    def commit_drafts(self) -> None:
        """Hand everything typed to the write thread, now."""
        self._composing.commit()
        if self.home is not None:
            self.home.keep_typed(self.dialogs.open())
        self.keeping.emit()

    def show_preferences(self, page: str = "") -> None:
        """Open the preferences, at a page of their own or at the first one."""
        if self.preferences is None or self.home is None:
            return
        dialog = self.dialogs.show_preferences(self.preferences, self.home.workspace)
        if page:
            dialog.show_page(page)

    def show_help(self, topic: str = "", over: QWidget | None = None) -> None:
        """Open the help.

        Args:
            topic: the page; by default that of the current tab.
            over: its parent; by default this window.
        """
        topics = ("diary", "stats", "goals")
        home = self.home if self.home_is_shown else None
        shown = topics[home.shown] if home else "account"
        self.dialogs.show_help(self.commands.table, topic or shown, over or self)

    def show_first_steps(self) -> None:
        """Show the first steps once more."""
        from aimstars_desktop.ui.core.first_steps import shown_again

        if self.home is not None and self.preferences is not None:
            self.preferences.choose(shown_again)
            self.home.show_diary()

    def show_checkup(self) -> None:
        """Check the person's diary."""
        from aimstars_desktop.ui.stats.checkup_dialog import CheckupDialog

        if self.home is not None:
            on_server = self.dialogs.on_server
            CheckupDialog(self.home.workspace, self, makes_backup=not on_server).open()

    def focus_menu_bar(self) -> None:
        """Focus the menu bar at its first menu."""
        bar = self.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        bar.setActiveAction(bar.actions()[0])

    def restore_place(self) -> None:
        """Restore the last geometry, on an existing screen; otherwise use the default."""
        geometry = self._settings.geometry
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(fitting(DESIGN_SIZE))

    # Qt overrides

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.commit_drafts()
        if not self.may_close():
            event.ignore()
            return
        if self.home is not None:
            self.home.diary.write_alone(False)
        self.dialogs.close_all()
        self._settings.geometry = self.saveGeometry()
        self._keep_panel_width()
        super().closeEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        from aimstars_desktop.ui.widgets.tab_order import move_focus

        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    @override
    def changeEvent(self, event: QEvent) -> None:
        active = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if active and self.home_is_shown and self.home is not None:
            self.home.check_day()  # a laptop may have slept over midnight
        super().changeEvent(event)

    # Slots

    def _on_alone(self, alone: bool) -> None:
        """Fill the screen with the composer, and be as before afterwards."""
        full = Qt.WindowState.WindowFullScreen
        self.menuBar().setVisible(not alone)
        self.statusBar().setVisible(not alone)
        self.setWindowState(self.windowState() | full if alone else self.windowState() & ~full)

    # Helpers

    def _take_away(self, home: HomePage) -> None:
        """Take the page out of the window: what assistive programs read holds no word of it."""
        home.workspace.messages.line.is_silent = True
        home.workspace.messages.line.dismiss()
        self._guard.lock(home)
        self._pages.removeWidget(home)
        home.setParent(None)
        self._entries.clear()
        self._saved.clear()

    def _arrange(self) -> None:
        self._pages.addWidget(self.unlock)
        self.setCentralWidget(self._pages)
        self._set_smallest_size()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._note)
        self._note.hide()
        self.statusBar().addWidget(self._saved)
        self.statusBar().addWidget(self._backup)
        self.statusBar().addPermanentWidget(self._entries)

    def _set_smallest_size(self) -> None:
        self.setMinimumSize(fitting(SMALLEST_SIZE))

    def _connect(self) -> None:
        theme().changed.connect(self._set_smallest_size)
        self.navigation.export_wanted.connect(self._export)
        self.navigation.rest_days_wanted.connect(lambda: self.show_preferences("rests"))
        self.dialogs.export_wanted.connect(lambda: self.commands.run("export"))
        self.dialogs.protection_wanted.connect(lambda over: self.show_help("protection", over))
        self.dialogs.password_wanted.connect(self._change_password)

    def _keep_panel_width(self) -> None:
        if self.home is not None and self.home.diary.panel_width:
            self._settings.panel_width = self.home.diary.panel_width

    def _export(self, selection: Selection) -> None:
        if self.home is not None:
            self.dialogs.show_export(self.home.workspace, selection)

    def _change_password(self) -> None:
        self.commands.run("profile")
        self.dialogs.show_password()

    def _ask_for_email(self) -> None:
        from aimstars_desktop.ui.widgets.messages import Action

        if self.home is not None:
            self.home.workspace.messages.failed(
                self.tr("Another account has the same email as yours. Please choose another one."),
                [Action(self.tr("Open profile"), lambda: self.commands.run("profile"))],
            )

    def _show_status(self) -> None:
        if self.home is not None:
            self._saved.setText(self.home.header.saved)
            self._saved.setVisible(bool(self.home.header.saved))  # else it would leave a gap
            self._entries.setText(self.home.header.entries)
