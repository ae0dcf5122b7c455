"""The main window: the unlock page or the home page, under menus, over a status bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QWidget

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.actions import Actions
from aimstars_desktop.ui.changes import ChangeHub
from aimstars_desktop.ui.dialogs import Dialogs
from aimstars_desktop.ui.settings import Settings
from aimstars_desktop.ui.tasks import TaskRunner
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.unlock_page import UnlockPage

if TYPE_CHECKING:
    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.diary.tab import DiaryTab
    from aimstars_desktop.ui.home_page import HomePage
    from aimstars_desktop.ui.preferences import PreferencesModel

DESIGN_SIZE = QSize(1240, 820)
SMALLEST_SIZE = QSize(760, 520)


class MainWindow(QMainWindow):
    """The one window of the program. Locking only turns the page: nothing that waits is lost."""

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    profile_wanted = Signal()

    quick_wanted = Signal()
    """The small window with an unfinished quick entry is wanted."""

    keeping = Signal()
    """Everything that is typed is to be handed to the write lane, now."""

    home_shown = Signal()
    """Somebody is signed in, and sees the diary."""

    home_left = Signal()
    """Nothing of the diary can be seen any more."""

    def __init__(
        self, tasks: TaskRunner, changes: ChangeHub, settings: Settings, folders: Folders
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._changes = changes
        self._settings = settings
        self.home: HomePage | None = None
        self.commands = Actions(self)
        self.dialogs = Dialogs(self, folders)
        self.preferences: PreferencesModel | None = None
        self.unlock = UnlockPage()
        self._pages = QStackedWidget()
        self._saved = QLabel()
        self._backup = QLabel()
        self._entries = QLabel()
        self._note = QLabel()
        self._arrange()
        self._connect()
        self.show_unlock()

    # Properties

    @property
    def home_is_shown(self) -> bool:
        """Whether the signed-in person sees the diary."""
        return self.home is not None and self._pages.currentWidget() is self.home

    # Commands

    def sign_in(self, session: Session) -> None:
        """Build the home page of a session, in place of another's."""
        # Only now: none of it is needed for the first paint.
        from aimstars_desktop.ui.home_page import HomePage
        from aimstars_desktop.ui.messages import MessageBar, QuietLine
        from aimstars_desktop.ui.preferences import PreferencesModel
        from aimstars_desktop.ui.undo import UndoCommands
        from aimstars_desktop.ui.workspace import Messages, Workspace

        self.sign_out()
        self.commands.build()
        self.preferences = PreferencesModel(session.preferences, self._tasks, self._changes, self)
        messages = Messages(MessageBar(), QuietLine(self._pages))
        commands = UndoCommands(session.undo, self._tasks, self)
        workspace = Workspace(session, self._tasks, self._changes, messages, commands)
        self.home = HomePage(workspace, self.commands.account_menu)
        self.home.header.loaded.connect(self._show_status)
        self.home.diary.quick_wanted.connect(self.quick_wanted)
        self.home.rests_wanted.connect(lambda: self._show_preferences("rests"))
        self._pages.addWidget(self.home)
        self.commands.follow(commands)
        if session.account.needs_email:
            self._ask_for_email()

    def show_account(self, account: Account) -> None:
        """Show the account's other name; the question for another email is answered."""
        if self.home is not None:
            self.home.person.setText(account.name)
            self.home.workspace.messages.bar.dismiss()

    def sign_out(self) -> None:
        """Take the home page away."""
        if self.home is None or self.preferences is None:
            return
        self.dialogs.close_all()
        self.preferences.leave()
        self.preferences = None
        self.commands.follow(None)
        self._pages.removeWidget(self.home)
        self.home.workspace.messages.line.deleteLater()
        self.home.workspace.undo.deleteLater()
        self.home.deleteLater()
        self.home = None

    def show_home(self) -> None:
        """Show the home page, with the cursor in the composer."""
        if self.home is None:
            return
        self.unlock.clear()
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
            self.home.workspace.messages.line.dismiss()
            self.dialogs.close_all()
            self.home_left.emit()
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
        """Say in the status bar when the last backup was made."""
        self._backup.setText(text)
        self._backup.setToolTip(more)

    def show_failure(self, error: AimstarsError) -> None:
        """Say what went wrong where nobody else did."""
        if self.home is not None and self.home_is_shown:
            self.home.workspace.messages.failed(error)
        else:
            self.unlock.show_failure(error)

    def say(self, text: str) -> None:
        """Say quietly what went well."""
        if self.home is not None and self.home_is_shown:
            self.home.workspace.messages.done(text)
        else:
            self.unlock.say(text)

    def say_problem(self, text: str) -> None:
        """Say what did not work, and harmed nothing."""
        if self.home is not None and self.home_is_shown:
            self.home.workspace.messages.failed(text)
        else:
            self.unlock.say(text, "grow")

    def mark_as_sample(self) -> None:
        """Say from now on that this diary is made up, and will be gone."""
        self.setWindowTitle(self.tr("Sample diary"))
        self.dialogs.is_sample = True
        self._note.setText(self.tr("Sample diary: nothing is kept"))
        self._note.show()

    def commit_drafts(self) -> None:
        """Hand everything typed to the write lane, now."""
        if self.home is not None:
            self.home.diary.commit_draft()
        self.keeping.emit()

    def restore_place(self) -> None:
        """Take the size and place of last time, on a screen that is there; else the usual one."""
        geometry = self._settings.geometry
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(self._fitting(DESIGN_SIZE))

    # Qt overrides

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.commit_drafts()
        self.dialogs.close_all()
        self._settings.geometry = self.saveGeometry()
        super().closeEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        from aimstars_desktop.ui.reading_order import move_focus

        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    @override
    def changeEvent(self, event: QEvent) -> None:
        active = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if active and self.home_is_shown and self.home is not None:
            self.home.check_day()  # a laptop may have slept over midnight
        super().changeEvent(event)

    # Slots

    def _on_tab_wanted(self, index: int) -> None:
        if self.home is not None:
            self.home.show_tab(index)

    def _on_new_goal(self) -> None:
        if self.home is not None:
            self.home.new_goal()

    def _on_review(self) -> None:
        if self.home is not None:
            self.home.show_review()

    def _on_diary(self, command: Callable[[DiaryTab], object]) -> Callable[[], None]:
        """Return what shows the Diary tab and lets it do this."""

        def act() -> None:
            if self.home is not None:
                self.home.show_tab(0)
                command(self.home.diary)

        return act

    def _on_preferences_wanted(self) -> None:
        self._show_preferences()

    def _show_preferences(self, page: str = "") -> None:
        if self.preferences is None or self.home is None:
            return
        dialog = self.dialogs.show_preferences(self.preferences, self.home.workspace)
        if page:
            dialog.show_page(page)

    def _on_check_wanted(self) -> None:
        from aimstars_desktop.ui.stats.checkup_dialog import CheckupDialog

        if self.home is not None:
            CheckupDialog(self.home.workspace, self).open()

    def _on_next_part(self) -> None:
        if self.home is not None:
            self.home.focus_next_part()

    def show_help(self, topic: str, over: QWidget) -> None:
        """Open the help at a topic (empty: that of the tab on show), as a child of ``over``."""
        topics = ("diary", "stats", "goals")
        home = self.home if self.home_is_shown else None
        shown = topics[home.shown] if home else "account"
        self.dialogs.show_help(self.commands, topic or shown, over)

    def _on_first_steps_wanted(self) -> None:
        from aimstars_desktop.ui.first_steps import shown_again

        if self.home is not None and self.preferences is not None:
            self.preferences.choose(shown_again)
            self.home.show_tab(0)

    # Helpers

    def _arrange(self) -> None:
        self._pages.addWidget(self.unlock)
        self.setCentralWidget(self._pages)
        self.setMinimumSize(self._fitting(SMALLEST_SIZE))
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._note)
        self._note.hide()
        self.statusBar().addWidget(self._saved)
        self.statusBar().addWidget(self._backup)
        self.statusBar().addPermanentWidget(self._entries)

    def _connect(self) -> None:
        actions = self.commands
        actions.quit_wanted.connect(self.close)
        actions.lock_wanted.connect(self.lock_wanted)
        actions.sign_out_wanted.connect(self.sign_out_wanted)
        actions.profile_wanted.connect(self.profile_wanted)
        actions.preferences_wanted.connect(self._on_preferences_wanted)
        actions.help_wanted.connect(lambda: self.show_help("", self))
        actions.next_part_wanted.connect(self._on_next_part)
        actions.check_wanted.connect(self._on_check_wanted)
        actions.first_steps_wanted.connect(self._on_first_steps_wanted)
        actions.about_wanted.connect(self.dialogs.show_about)
        actions.tab_wanted.connect(self._on_tab_wanted)
        actions.new_goal_wanted.connect(self._on_new_goal)
        actions.review_wanted.connect(self._on_review)
        actions.find_wanted.connect(self._on_diary(lambda diary: diary.focus_search()))
        actions.print_wanted.connect(self._on_diary(lambda diary: diary.print_entries()))
        actions.day_wanted.connect(self._on_diary(lambda diary: diary.choose_day()))
        actions.reading_wanted.connect(self._on_diary(lambda diary: diary.show_reader()))
        actions.trash_wanted.connect(self._on_diary(lambda diary: diary.show_trash()))
        actions.today_wanted.connect(self._on_diary(lambda diary: diary.go_today()))
        actions.next_day_wanted.connect(self._on_diary(lambda diary: diary.go_next_day()))
        actions.previous_day_wanted.connect(self._on_diary(lambda diary: diary.go_previous_day()))
        self.unlock.quit_wanted.connect(self.close)

    def _ask_for_email(self) -> None:
        from aimstars_desktop.ui.messages import Action

        if self.home is not None:
            self.home.workspace.messages.failed(
                self.tr("Another account has the same email as yours. Please choose another one."),
                [Action(self.tr("Open profile"), self.profile_wanted.emit)],
            )

    def _show_status(self) -> None:
        if self.home is not None:
            self._saved.setText(self.home.header.saved)
            self._saved.setVisible(bool(self.home.header.saved))  # else it would leave a gap
            self._entries.setText(self.home.header.entries)

    def _fitting(self, size: QSize) -> QSize:
        """Return the size in the person's text size, but no larger than the screen."""
        px = theme().px
        wanted = QSize(px(size.width()), px(size.height()))
        screen = QGuiApplication.primaryScreen()
        return wanted.boundedTo(screen.availableSize()) if screen else wanted
