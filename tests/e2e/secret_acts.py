"""The acts about an encrypted diary: ``python -m tests.e2e.secret_acts ACT FOLDER``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from aimstars_desktop.ui.account.encryption_dialog import EncryptionDialog
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
from aimstars_desktop.ui.account.security_page import SecurityPage
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.encryption_controller import EncryptionController
from aimstars_desktop.ui.app.idle_watch import IdleWatch
from aimstars_desktop.ui.app.lock_controller import LockController
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.desktop.system_locks import SystemLocks
from aimstars_desktop.ui.startup.code_form import CodeForm
from aimstars_desktop.ui.widgets.buttons import Button
from tests.builders import DAY
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.player import Player

SECOND, THIRD = "Maya forgot the stars", "Maya found them again"

D = TypeVar("D", bound=QDialog)


class Secretive(Player):
    """A player of the whole program, which locks itself by a clock that the player moves."""

    def __init__(self, folder: Path) -> None:
        self.seconds = 0.0
        super().__init__(folder, SUNDAY, before=self._complete)

    @property
    def kept(self) -> str:
        """How the diary is kept."""
        encryption = self.app.file.encryption()
        assert encryption is not None
        return encryption.protection.value

    @property
    def entries(self) -> list[str]:
        """The texts of the shown day."""
        self.settle()
        return [entry.text for entry in self.home.diary.model.entries]

    def idle(self, minutes: float) -> None:
        """Let time pass without touching anything."""
        self.seconds += 60 * minutes
        self._watch.look()

    def dialog(self, kind: type[D]) -> D:
        """Wait for a dialog of this kind."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, kind)
        return shown

    def page(self) -> SecurityPage:
        """Open Preferences → Security."""
        self.window.show_preferences("security")
        self.settle()
        (shown,) = [
            each for each in self.window.findChildren(PreferencesDialog) if each.isVisible()
        ]
        (page,) = shown.findChildren(SecurityPage)
        return page

    def prove(self, button: Button, password: str) -> EncryptionDialog:
        """Press a button of the page and type the password."""
        self.click(button)
        dialog = self.dialog(EncryptionDialog)
        self.click(dialog.password)
        QTest.keyClicks(dialog.password, password)
        self.click(dialog.go_on)
        return dialog

    def keep(self, place: EncryptionDialog | CodeForm, go_on: Button) -> str:
        """Copy the code from the screen, type the groups that are asked, and go on."""
        self.until(lambda: place.view is not None and place.view.isVisible())
        view = place.view
        assert view is not None
        *groups, check = (label.text() for label in view.letters)
        for number, field in zip(view.asked, view.fields, strict=True):
            self.click(field)
            QTest.keyClicks(field, groups[number].lower())
        self.click(go_on)
        return "-".join((*groups, check))

    def sign_up_encrypted(self) -> str:
        """Create the first account of an encrypted diary, and return the recovery code."""
        self.register(EMAIL, PASSWORD)
        unlock = self.window.unlock
        self.click(unlock.choice.go_on)
        code = self.keep(unlock.code, unlock.code.open)
        self.until_home()
        return code

    def encrypt(self, password: str) -> str:
        """Switch encryption on, and return the recovery code."""
        dialog = self.prove(self.page().encrypt, password)
        code = self.keep(dialog, dialog.go_on)
        self.until_locked()
        return code

    def until_door(self) -> None:
        """Wait until somebody can sign in to the diary, which is open again."""
        unlock = self.window.unlock
        self.until(lambda: self.app.session is None and self.app.diary is not None)
        self.until(lambda: unlock.isVisible() and unlock.sign_in.isVisible())
        self.settle()

    def until_locked(self) -> None:
        """Wait for the unlock page of an encrypted diary, whose key is forgotten."""
        unlock = self.window.unlock
        self.until(lambda: self.app.diary is None)
        self.settle()
        self.until(lambda: unlock.isVisible() and unlock.sign_in.isVisible())

    def recover(self, code: str, password: str) -> None:
        """Say that the password is forgotten."""
        unlock = self.window.unlock
        self.click(unlock.sign_in.forgotten)
        self.until(unlock.recover.code.hasFocus)
        self.type(code)
        self.click(unlock.recover.password)
        self.type(password)
        self.press("Return")
        self.until_home()

    def change_password(self, present: str, new: str) -> None:
        """Change it in the profile."""
        self.window.commands.run("profile")
        dialog = self.dialog(ProfileDialog)
        dialog.show_page("password")
        for field, text in ((dialog.password.new, new), (dialog.password.present, present)):
            self.click(field)
            QTest.keyClicks(field, text)
        self.click(dialog.password.button)
        self.until(lambda: bool(dialog.password.done.text()))
        dialog.reject()

    def restore(self) -> None:
        """Put the newest backup back."""
        self.window.commands.run("backups")
        self.settle()
        dialog = self.window.findChild(BackupsDialog)
        assert isinstance(dialog, BackupsDialog)
        self.click(dialog.restore)
        self.until(lambda: QApplication.activeModalWidget() is not None)
        self.click_button("Restore")

    def _complete(self, app: Application) -> None:
        """Add what follows the first paint in the program."""
        EncryptionController(app)
        self._watch = IdleWatch(app, now=lambda: self.seconds)
        LockController(app, SystemLocks(), self._watch)


def whole_story(folder: Path) -> dict[str, object]:
    """Sign up, write, lock by idle, forget, recover, change, restore, switch off and on."""
    player = Secretive(folder)
    code = player.sign_up_encrypted()
    seen: dict[str, object] = {"after signing up": player.kept}
    player.write("What nobody else may read.", "Ctrl+Return")
    player.type("Begun")
    player.app.file.backups().make()

    player.idle(11)
    player.until_locked()
    seen["title when locked"] = player.window.windowTitle()
    player.sign_in(PASSWORD)
    player.until(lambda: player.home.diary.page.composer.field.text == "Begun")

    player.press("Ctrl+L")
    player.until_locked()
    player.recover(code, SECOND)
    player.change_password(SECOND, THIRD)
    player.click(player.home.diary.page.composer.field)
    player.press("Ctrl+End")
    player.write(" and ended.", "Ctrl+Return")
    seen["before the restore"] = player.entries

    player.clock.pass_by(DAY / 24)
    player.restore()
    player.until_locked()
    player.sign_in(THIRD)
    seen["after the restore"] = player.entries

    player.prove(player.page().switch_off, THIRD)
    player.until_door()
    seen["after switching off"] = player.kept
    player.sign_in(THIRD)
    seen["switched off"] = player.entries

    player.encrypt(THIRD)
    seen["after switching on again"] = player.kept
    player.sign_in(THIRD)
    seen["switched on again"] = player.entries
    player.leave()
    return seen


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    say({whole_story.__name__: whole_story}[act](Path(data_dir)))
