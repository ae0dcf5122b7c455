"""Unlocks an encrypted diary: finds its key, opens it, and signs the person in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aimstars_desktop.domain.accounts import Account

if TYPE_CHECKING:
    from aimstars_desktop.domain.keys import SlotHolder
    from aimstars_desktop.services.diary import DiaryService
    from aimstars_desktop.services.encryption import EncryptionService
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.app.diary_opener import DiaryOpener
    from aimstars_desktop.ui.core.settings import Settings
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.shell.main_window import MainWindow

Prove = Callable[["OpenDiary"], Account]
"""Returns the account that unlocked a diary, once it is open."""


class Unlocking(QObject):
    """From the names in the slot file to the session of the person who knew a secret.

    Args:
        file: the diary.
        window: whose unlock page asks.
        tasks: for the slow work.
        opener: opens the diary once its key is known.
        begin: begins the session that the work returns.
        settings: know who signed in last.
        parent: owns it.
    """

    def __init__(
        self,
        file: DiaryService,
        window: MainWindow,
        tasks: TaskRunner,
        opener: DiaryOpener,
        begin: Callable[[Callable[[], Session]], None],
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._window = window
        self._tasks = tasks
        self._opener = opener
        self._begin = begin
        self._settings = settings
        self._is_locked = False
        self._prove: Prove | None = None
        opener.locked.connect(self._on_locked)
        opener.opened.connect(self._on_opened)
        window.unlock.sign_in_wanted.connect(self._on_password)
        window.unlock.recover_wanted.connect(self._on_code)

    # Slots

    def _on_locked(self, holders: Sequence[SlotHolder]) -> None:
        self._is_locked = True
        accounts = [Account(holder.account_id, "", holder.name) for holder in holders]
        self._window.unlock.show_locked(accounts, self._settings.last_account)
        # While the person types the password, the home page's modules are imported.
        self._tasks.read(self, lambda: import_module("aimstars_desktop.ui.shell.home_page"))

    def _on_password(self, account_id: int, password: str) -> None:
        self._unlock(
            lambda encryption: encryption.unlock(account_id, password),
            lambda diary: diary.accounts.unlocked(account_id, password),
        )

    def _on_code(self, code: str, new_password: str) -> None:
        found: list[int] = []
        self._unlock(
            lambda encryption: found.append(encryption.unlock_with_code(code, new_password)),
            lambda diary: diary.accounts.unlocked_by_code(found[0], new_password),
        )

    def _on_opened(self, diary: OpenDiary) -> None:
        self._is_locked = False
        prove, self._prove = self._prove, None
        if prove is not None:
            self._begin(lambda: diary.open_session(prove(diary)))

    # Steps

    def _unlock(self, find: Callable[[EncryptionService], None], prove: Prove) -> None:
        if not self._is_locked:
            return
        self._window.unlock.show_busy()

        def work() -> None:
            encryption = self._file.encryption()
            if encryption is not None:
                find(encryption)

        def then(_: object) -> None:
            self._prove = prove
            self._opener.begin()

        self._tasks.write(self, work, then, self._window.unlock.show_failure)
