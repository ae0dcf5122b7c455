"""The application: opens the diary behind the first window, and knows who is signed in."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from aimstars_desktop import __version__
from aimstars_desktop.config import APP_ID, APP_NAME, Folders, resources
from aimstars_desktop.system import name_for_taskbar
from aimstars_desktop.ui import translation
from aimstars_desktop.ui.changes import ChangeHub
from aimstars_desktop.ui.main_window import MainWindow
from aimstars_desktop.ui.opening import Opening
from aimstars_desktop.ui.settings import Settings
from aimstars_desktop.ui.tasks import TaskRunner
from aimstars_desktop.ui.theme import STYLE, theme

if TYPE_CHECKING:
    from pathlib import Path

    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.services.diary_file import DiaryFile
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.caretaker import Caretaker
    from aimstars_desktop.ui.profile import ProfileModel

PAINT_PATIENCE_MS = 1000
"""How long the first paint may take before the diary is opened without it."""

LAST_SECONDS = 20.0
"""How long closing waits for the last writes; they take milliseconds, unless the disk is ill."""


def make_qapplication() -> QApplication:
    """Return the process's QApplication, dressed in the theme and known to the desktop."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known  # the program begins anew in another folder
    QGuiApplication.setDesktopFileName(APP_ID)
    name_for_taskbar(APP_ID)
    # As an argument: setStyle() would make PySide6 build QStyle with its 800 names, for 6 ms.
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName("Aim for the Stars")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(QIcon(str(resources() / "icons" / "aimstars.svg")))
    translation.install(app, translation.chosen_locale())
    theme().apply()
    return app


class Application(QObject):
    """From the first paint to the last write.

    Args:
        file: the diary file; it is opened on the write lane.
        folders: where the diary lies.
        qt: the process's QApplication, if it has one already.
    """

    closing = Signal()
    """The window is gone for good: nobody is to bring it back."""

    def __init__(self, file: DiaryFile, folders: Folders, qt: QApplication | None = None) -> None:
        self._qt = qt or make_qapplication()
        super().__init__()
        self._file = file
        self._folders = folders
        self._diary: OpenedDiary | None = None
        self._session: Session | None = None
        self._profile: ProfileModel | None = None
        self._caretaker: Caretaker | None = None
        self._painted = False
        self.chosen_folder: Path | None = None
        """Where the person wants to go on; the program is to begin anew there."""
        self.tasks = TaskRunner(self)
        self._changes = ChangeHub(self)
        self._settings = Settings(folders.data, chosen=folders.remembered)
        self.window = MainWindow(self.tasks, self._changes, self._settings, folders)
        self.opening = Opening(file, self.window, self.tasks, folders, self._changes.announce, self)
        self.window.unlock.can_restore = file.care is not None
        self._connect()

    @property
    def diary(self) -> OpenedDiary | None:
        """The diary, once it is open."""
        return self._diary

    @property
    def folders(self) -> Folders:
        """Where the diary lies."""
        return self._folders

    @property
    def session(self) -> Session | None:
        """What the signed-in person can do; None before."""
        return self._session

    @property
    def last_account(self) -> int:
        """The id of the account that signed in last; 0 when there is none yet."""
        return self._settings.last_account

    @property
    def caretaker(self) -> Caretaker | None:
        """Who looks after the backups; None for a diary of which nothing is kept."""
        if self._caretaker is None and self._file.care is not None:
            from aimstars_desktop.ui.caretaker import Caretaker

            self._caretaker = Caretaker(
                self._file.care, self.window, self.tasks, self._folders, self
            )
            self._caretaker.restore_wanted.connect(self._restore)
        return self._caretaker

    def run(self) -> int:
        """Show the window and stay until it is closed; return the exit code."""
        self.start()
        return self._qt.exec()

    def start(self) -> None:
        """Show the window; the diary is opened behind it."""
        self.window.unlock.first_painted.connect(self._on_painted)
        self.window.restore_place()
        self.window.show()
        # A window that starts minimised is not painted; its diary is opened all the same.
        QTimer.singleShot(PAINT_PATIENCE_MS, self._on_painted)

    def close(self) -> None:
        """Keep what is typed, finish the writes, and let go of the file."""
        self.closing.emit()
        self.window.commit_drafts()
        self.opening.stop()
        if self._caretaker is not None:
            self._caretaker.stop()
        self.tasks.close(LAST_SECONDS)
        if self._session is not None:
            self._session.close()
        if self._diary is not None:
            self._diary.close()
            self._diary = None
        self._settings.save()

    def _connect(self) -> None:
        self.tasks.on_unhandled(self.window.show_failure)
        self._qt.aboutToQuit.connect(self.close)
        unlock = self.window.unlock
        unlock.sign_in_wanted.connect(self._sign_in)
        unlock.sign_up_wanted.connect(self._sign_up)
        unlock.backups_wanted.connect(self._show_backups)
        self.opening.opened.connect(self._on_opened)
        self.opening.backups_wanted.connect(self._show_backups)
        self.opening.folder_chosen.connect(self._on_folder_chosen)
        self.window.commands.backups_wanted.connect(self._show_backups)
        self.window.commands.upgrade_history_wanted.connect(self._show_history)
        self.window.lock_wanted.connect(self._lock)
        self.window.sign_out_wanted.connect(self._sign_out)
        self.window.profile_wanted.connect(self._show_profile)

    # Opening

    def _on_painted(self) -> None:
        if self._painted:
            return
        self._painted = True
        gc.freeze()
        gc.enable()  # cli turned it off for the start
        self.window.commands.build()
        self.opening.begin()
        self.window.unlock.offer_help(self.window.commands.help_menu)

    def _on_opened(self, diary: OpenedDiary) -> None:
        self._diary = diary
        if diary.sample is None:
            self._choose_account()
            return
        self.window.mark_as_sample()
        account = diary.sample.account
        self._begin(lambda: diary.open_session(account))
        if self.caretaker is not None:
            self.caretaker.look_after(diary)

    def _on_folder_chosen(self, folder: Path) -> None:
        self.chosen_folder = folder
        self.window.close()

    def _choose_account(self) -> None:
        if self._diary is not None:
            self.tasks.read(self, self._diary.accounts.known, then=self._on_accounts)

    def _on_accounts(self, accounts: Sequence[Account]) -> None:
        self.window.unlock.show_accounts(accounts, self._settings.last_account)
        if self._diary is not None and self._diary.sample is not None:
            self.window.unlock.sign_in.password.setText(self._diary.sample.password)
        # While the person types the password, what the home page needs is read already.
        self.tasks.read(self, lambda: import_module("aimstars_desktop.ui.home_page"))
        if self.caretaker is not None and self._diary is not None:
            self.caretaker.look_after(self._diary)

    # Signing in and out

    def _sign_up(self, email: str, display_name: str, password: str) -> None:
        diary = self._diary
        if diary is None:
            return

        def work() -> Session:
            return diary.open_session(diary.accounts.sign_up(email, display_name, password))

        self._begin(work)

    def _sign_in(self, account_id: int, password: str) -> None:
        diary, session = self._diary, self._session
        if diary is None:
            return

        def work() -> Session:
            account = diary.accounts.sign_in(account_id, password)
            if session is not None and session.account.id == account.id:
                session.visit()  # it was only locked
                return session
            return diary.open_session(account)

        self._begin(work)

    def _begin(self, work: Callable[[], Session]) -> None:
        self.window.unlock.show_busy()
        self.tasks.write(
            self, work, then=self._on_session, on_error=self.window.unlock.show_failure
        )

    def _on_session(self, session: Session) -> None:
        if self._caretaker is not None:
            self._caretaker.close_backups()
        if session is not self._session:
            if self._session is not None:
                self._session.close()
            self._session = session
            self.window.sign_in(session)
            if self.window.home is not None and self.caretaker is not None:
                self.window.home.day_turned.connect(self.caretaker.back_up_daily)
        self._settings.last_account = session.account.id
        self.window.show_home()

    # Backups

    def _show_backups(self) -> None:
        if self.caretaker is not None:
            shown = self.window.home is not None and self.window.home_is_shown
            self.caretaker.show_backups(self._session if shown else None)

    def _show_history(self) -> None:
        if self.caretaker is not None:
            self.caretaker.show_history()

    def _restore(self, name: str) -> None:
        """Close the diary, and put a backup in its place."""
        self.window.commit_drafts()
        self.window.show_unlock()
        self._end_session()
        diary, self._diary = self._diary, None

        def close() -> None:
            if diary is not None:
                diary.close()

        if self._caretaker is not None:
            self._caretaker.close_backups()
            self._caretaker.leave()
        self.opening.restore(name, close)

    # Profile

    def _show_profile(self) -> None:
        from aimstars_desktop.ui.profile import ProfileModel

        if self._diary is None or self._session is None:
            return
        if self._profile is None or self._profile.account != self._session.account:
            # It outlives the dialog: what was asked for is answered even if that was closed.
            model = ProfileModel(self._session.account, self._diary.accounts, self.tasks, self)
            model.changed.connect(self._on_account_changed)
            model.deleted.connect(self._on_account_deleted)
            self._profile = model
        self.window.dialogs.show_profile(self._profile)

    def _on_account_changed(self, account: Account) -> None:
        if self._session is not None and self._session.account.id == account.id:
            self._session = replace(self._session, account=account)
            self.window.show_account(account)

    def _on_account_deleted(self) -> None:
        self.window.show_unlock()
        self._end_session()
        self._choose_account()

    def _lock(self) -> None:
        self.window.commit_drafts()
        self.window.show_unlock()
        self._choose_account()

    def _sign_out(self) -> None:
        self._lock()
        self._end_session()

    def _end_session(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
        self.window.sign_out()
