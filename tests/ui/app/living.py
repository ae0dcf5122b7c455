"""The program over a real diary file, which tests encrypt, lock and unlock."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.ui.account.encryption_dialog import EncryptionDialog
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.account.security_page import SecurityPage
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.encryption_controller import EncryptionController
from aimstars_desktop.ui.widgets.buttons import Button
from tests.builders import FixedClock
from tests.ui.settling import is_settled

D = TypeVar("D", bound=QDialog)

PASSWORD = "Correct horse 1"
PLAIN = b"SQLite format 3\0"


class Living:
    """The program over a real diary file, with one person in it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.folders = Folders(folder / "data", folder / "logs")
        self.app = Application(bootstrap.diary_in(self.folders, FixedClock()), self.folders, qapp)
        self.window = self.app.window
        EncryptionController(self.app)
        qtbot.addWidget(self.window)
        self.app.start()
        qtbot.waitUntil(self.window.unlock.sign_up.isVisible)
        self.window.unlock.sign_up_wanted.emit("maya@example.org", "Maya", PASSWORD)
        qtbot.waitUntil(self.window.unlock.choice.isVisible)
        self.window.unlock.encryption_decided.emit(False)
        self.wait_for_home()

    @property
    def file(self) -> Path:
        return self.folders.data / "aimstars.db"

    @property
    def is_plain(self) -> bool:
        return self.file.read_bytes()[:16] == PLAIN

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: is_settled(self.app.tasks, self.app._changes))

    def wait_for_home(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.home_is_shown)
        self.settle()

    def wait_for_door(self) -> None:
        unlock = self.window.unlock
        self.qtbot.waitUntil(lambda: unlock.sign_in.isVisible() and not self.app.tasks.pending)

    def sign_in(self, password: str = PASSWORD) -> None:
        form = self.window.unlock.sign_in
        form.password.setText(password)
        form.unlock.click()

    def lock(self) -> None:
        self.app.lock()
        self.qtbot.waitUntil(lambda: self.app.diary is None)
        self.wait_for_door()

    def recover(self, code: str, password: str) -> None:
        """Say that the password is forgotten, and type a code and a new one."""
        unlock = self.window.unlock
        unlock.sign_in.forgotten.click()
        unlock.recover.code.setText(code)
        unlock.recover.password.setText(password)
        unlock.recover.open.click()

    def page(self) -> SecurityPage:
        self.window.show_preferences("security")
        self.settle()
        found = [each for each in self.window.findChildren(PreferencesDialog) if each.isVisible()]
        (page,) = found[0].findChildren(SecurityPage)
        return page

    def dialog(self, kind: type[D]) -> D:
        """Wait for a dialog of this kind."""
        found: list[D] = []

        def is_shown() -> bool:
            found[:] = [each for each in self.window.findChildren(kind) if each.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(is_shown)
        return found[0]

    def prove(self, button: Button) -> EncryptionDialog:
        """Press a button of the page, and type the password into the dialog."""
        button.click()
        (dialog,) = [d for d in self.window.findChildren(EncryptionDialog) if d.isVisible()]
        dialog.password.setText(PASSWORD)
        dialog.go_on.click()
        self.settle()
        return dialog

    def keep(self, dialog: EncryptionDialog) -> RecoveryCode:
        """Type the two groups that are asked back, and go on; return the code."""
        view = dialog.view
        assert view is not None
        code = view._code
        for number, field in zip(view.asked, view.fields, strict=True):
            field.setText(code.groups[number].lower())
        dialog.go_on.click()
        return code

    def encrypt(self) -> RecoveryCode:
        code = self.keep(self.prove(self.page().encrypt))
        self.wait_for_door()
        return code

    def leave(self) -> None:
        self.window.close()
        self.app.close()
        self.app.deleteLater()
