"""The application: opens the diary after the first paint, and manages the session."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from aimstars_desktop import __version__
from aimstars_desktop.config import APP_ID, APP_NAME, Folders, resources
from aimstars_desktop.system import name_for_taskbar
from aimstars_desktop.ui.app.diary_opener import DiaryOpener
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.settings import Settings
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.look import translation
from aimstars_desktop.ui.look.theme import STYLE, theme
from aimstars_desktop.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.services.diary import DiaryService
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.account.profile_model import ProfileModel
    from aimstars_desktop.ui.app.backup_controller import BackupController
    from aimstars_desktop.ui.app.lock import Lock
    from aimstars_desktop.ui.app.rescue import Rescue

PROGRAM = "aimstars"
"""The name of the program, as it is started from a shell."""

PAINT_PATIENCE_MS = 1000
"""How long the first paint may take before the diary is opened without it."""

CLOSING_SECONDS = 2.0
"""How long the window waits for what was typed last, before it is written beside the diary."""

LAST_SECONDS = 20.0
"""How long closing waits for the last writes, which take milliseconds on a healthy disk."""


def make_qapplication(language: str = "") -> QApplication:
    """Return the process's QApplication, with theme and desktop integration.

    Args:
        language: the code of the one that the person chose; by default the system's.
    """
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known  # the program starts again with another folder
    QGuiApplication.setDesktopFileName(APP_ID)
    name_for_taskbar(APP_ID)
    # The name is what X11 calls an instance of the window class; from source it would be that of a
    # file, "__main__.py". The style is an argument since setStyle() would make PySide6 build QStyle
    # with its 800 names, for 6 ms.
    app = QApplication([PROGRAM, "-style", STYLE])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName("Aim for the Stars")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(QIcon(str(resources() / "icons" / "aimstars.svg")))
    translation.install(app, translation.chosen_locale(language))
    theme().apply()
    return app


class Application(QObject):
    """From the first paint to the last write.

    Args:
        file: the diary; it is opened on the write lane.
        folders: where the diary lies.
        qt: the process's QApplication, if it has one already.
    """

    closing = Signal()
    """The window was closed for good."""

    locked = Signal(bool)
    """The diary is locked; carries whether all that was typed is saved by now."""

    def __init__(
        self, file: DiaryService, folders: Folders, qt: QApplication | None = None
    ) -> None:
        settings = Settings(folders.data, chosen=folders.remembered)
        self._qt = qt or make_qapplication(settings.language)
        super().__init__()
        self._file = file
        self._folders = folders
        self._diary: OpenDiary | None = None
        self._session: Session | None = None
        self._profile: ProfileModel | None = None
        self._backups: BackupController | None = None
        self._painted = False
        self.chosen_folder: Path | None = None
        """The folder with which the program is to start again."""
        self.tasks = TaskRunner(self)
        self._changes = ChangeHub(self)
        self._settings = settings
        self.window = MainWindow(
            self.tasks, self._changes, self._settings, folders, on_server=file.on_server
        )
        self.opener = DiaryOpener(
            file, self.window, self.tasks, folders, self._changes.announce, self
        )
        self.window.unlock.can_restore = file.keeps_backups
        self._connect()

    @property
    def diary(self) -> OpenDiary | None:
        """The diary, once it is open."""
        return self._diary

    @property
    def file(self) -> DiaryService:
        """The diary, open or not."""
        return self._file

    @property
    def folders(self) -> Folders:
        """Where the diary lies."""
        return self._folders

    @property
    def session(self) -> Session | None:
        """The session of the signed-in person; None before."""
        return self._session

    @property
    def last_account(self) -> int:
        """The id of the account that signed in last; 0 when there is none yet."""
        return self._settings.last_account

    @property
    def backups(self) -> BackupController | None:
        """The backup controller; None for a sample diary."""
        if self._backups is None and (self._file.keeps_backups or self._file.on_server):
            from aimstars_desktop.ui.app.backup_controller import BackupController

            self._backups = BackupController(
                self._file, self.window, self.tasks, self._folders, self._restore, self
            )
        return self._backups

    @cached_property
    def _rescue(self) -> Rescue:
        """What keeps typed texts that cannot be saved; built when somebody signs in."""
        from aimstars_desktop.ui.app.rescue import Rescue

        return Rescue(self._folders.data, self.tasks, self, self._file.encryption)

    @cached_property
    def _lock(self) -> Lock:
        """What locks the window; the first paint does not need it."""
        from aimstars_desktop.ui.app.lock import Lock

        lock = Lock(self.window, self.tasks, lambda: self._session, self._rescue, self)
        lock.settled.connect(self.locked)
        return lock

    def run(self, *, unseen: bool = False) -> int:
        """Show the window, unless unseen, and return the exit code when it is closed."""
        self.start(unseen=unseen)
        return self._qt.exec()

    def start(self, *, unseen: bool = False) -> None:
        """Show the window, unless unseen; the diary is opened behind it."""
        self.window.unlock.first_painted.connect(self._on_painted)
        self.window.restore_place()
        self.window.setVisible(not unseen)
        # A window that starts minimised or unseen is not painted; its diary is opened all the same.
        QTimer.singleShot(PAINT_PATIENCE_MS, self._on_painted)

    def close(self) -> None:
        """Save what is typed, finish the writes, and close the file."""
        self.closing.emit()
        self.window.commit_drafts()
        self.opener.stop()
        if self._backups is not None:
            self._backups.stop()
        if not self.tasks.close(LAST_SECONDS) and self.window.home is not None:
            self.window.home.diary.keep_drafts_here()
        if self._session is not None:
            self._rescue.write(self._session)
            self._session.close()
        if self._diary is not None:
            self._diary.close()
            self._diary = None
        self._settings.save()

    def keep(self, seconds: float) -> bool:
        """Save what is typed, in the diary in ``seconds`` or beside it; return whether it is."""
        self.window.commit_drafts()
        return self._session is None or self._rescue.keep(self._session, seconds)

    def quit(self) -> None:
        """Quit; what is typed is taken first, since Qt closes the dialogs before the window."""
        self.window.commit_drafts()
        self._qt.quit()

    def _may_close(self) -> bool:
        safe = self.keep(CLOSING_SECONDS)
        if not safe:
            self.window.say_problem(
                self.tr(
                    "What you typed could be saved neither in your diary nor beside it. Copy "
                    "it somewhere else, or free some space on the disk, before you quit."
                )
            )
        return safe

    def _connect(self) -> None:
        self.tasks.on_unhandled(self.window.show_failure)
        self._qt.aboutToQuit.connect(self.close)
        unlock = self.window.unlock
        unlock.sign_in_wanted.connect(self._sign_in)
        unlock.foot.backups_wanted.connect(self.show_backups)
        self.window.may_close = self._may_close
        self.opener.opened.connect(self._on_opened)
        self.opener.folder_chosen.connect(self._on_folder_chosen)

    # Opening

    def _on_painted(self) -> None:
        if self._painted:
            return
        self._painted = True
        gc.freeze()
        gc.enable()  # cli disabled it during start-up
        from aimstars_desktop.ui.app.command_table import CommandTable
        from aimstars_desktop.ui.app.replaced_file import ReplacedFile
        from aimstars_desktop.ui.app.server_watch import ServerWatch
        from aimstars_desktop.ui.app.signing_up import SigningUp
        from aimstars_desktop.ui.app.unlocking import Unlocking
        from aimstars_desktop.ui.shell.lock_key import LockKey

        self.window.remedies = self.window.unlock.remedies = ReplacedFile(
            lambda: self._diary, self.leave_diary, self.window, self.tasks, self.opener
        ).remedies
        ServerWatch(lambda: self._diary, self.window, self.tasks, self._changes, self)
        parts = (self._file, self.window, self.tasks, self.opener, self.begin, self._settings)
        Unlocking(*parts, self)
        SigningUp(self, self)
        self.window.commands.build(CommandTable(self.window, self).menus())
        LockKey(self.window.commands.action("lock"), self.window)
        self.opener.begin()
        self.window.unlock.offer_help(self.window.commands.menu("help"))

    def _on_opened(self, diary: OpenDiary) -> None:
        self._diary = diary
        if diary.sample is None:
            self._choose_account()
            return
        self.window.mark_as_sample()
        account = diary.sample.account
        self.begin(lambda: diary.open_session(account))
        if self.backups is not None:
            self.backups.look_after(diary)

    def _on_folder_chosen(self, folder: Path) -> None:
        self.chosen_folder = folder
        self.window.close()

    def _choose_account(self) -> None:
        if self._diary is not None:
            self.tasks.read(self, self._diary.accounts.known, then=self._on_accounts)

    def _on_accounts(self, accounts: Sequence[Account]) -> None:
        if not self.window.home_is_shown:  # whoever unlocked the diary may be in already
            self.window.unlock.show_accounts(accounts, self._settings.last_account)
        if self._diary is not None and self._diary.sample is not None:
            self.window.unlock.sign_in.password.setText(self._diary.sample.password)
        from aimstars_desktop.domain.markdown import reader

        # While the person types the password, the home page's modules are imported.
        self.tasks.read(self, lambda: import_module("aimstars_desktop.ui.shell.home_page"))
        self.tasks.read(self, reader.prepare)
        if self.backups is not None and self._diary is not None:
            self.backups.look_after(self._diary)

    # Signing in and out

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

        self.begin(work)

    def begin(self, work: Callable[[], Session]) -> None:
        """Begin the session that the work returns, or say beside its field why not."""
        self.window.unlock.show_busy()
        self.tasks.write(
            self, work, then=self._on_session, on_error=self.window.unlock.show_failure
        )

    def _on_session(self, session: Session) -> None:
        if self._backups is not None:
            self._backups.close_backups()
        if session is not self._session:
            if self._session is not None:
                self._rescue.end(self._session)
                self._session.close()
            self._session = session
            self.window.sign_in(session)
            if self.window.home is not None:
                self._rescue.offer(session, self.window.home.diary.model.drafts)
                if self.backups is not None:
                    self.window.home.day_turned.connect(self.backups.back_up_daily)
        self._settings.last_account = session.account.id
        self.window.show_home()

    # Backups

    def show_backups(self) -> None:
        """Show the backups; for a signed-in person also what is different in them."""
        if self.backups is not None:
            shown = self.window.home is not None and self.window.home_is_shown
            self.backups.show_backups(self._session if shown else None)

    def show_upgrade_history(self) -> None:
        """Show what all upgrades did."""
        if self.backups is not None:
            self.backups.show_history()

    def _restore(self, name: str) -> None:
        """Close the diary, and replace it by a backup."""
        self.opener.restore(name, self.leave_diary())

    def leave_diary(self) -> Callable[[], None]:
        """End the session; return what closes the diary once all work is done."""
        self.window.commit_drafts()
        self.window.show_unlock()
        self._end_session()
        diary, self._diary = self._diary, None
        if self._backups is not None:
            self._backups.close_backups()
            self._backups.leave()
        return diary.close if diary is not None else lambda: None

    # Profile

    def show_profile(self) -> None:
        """Show the account of the signed-in person."""
        from aimstars_desktop.ui.account.profile_model import ProfileModel

        if self._diary is None or self._session is None:
            return
        if self._profile is None or self._profile.account != self._session.account:
            # It outlives the dialog: a request is answered even if that was closed.
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
        if self._session is not None:
            self._rescue.forget(self._session)
        self.window.show_unlock()
        self._end_session()
        self._choose_account()

    def lock(self) -> None:
        """Cover the diary, save what is typed behind the cover, and ask for the password."""
        self._lock.lock()
        self._choose_account()

    def sign_out(self) -> None:
        """End the session; somebody else can sign in."""
        self.lock()
        self._end_session()

    def _end_session(self) -> None:
        if self._session is not None:
            self._rescue.end(self._session)
            self._session.close()
            self._session = None
        self.window.sign_out()
