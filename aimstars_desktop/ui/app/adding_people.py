"""Adds people to an encrypted diary: somebody who is signed in lets them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aimstars_desktop.ui.app.application import Application

if TYPE_CHECKING:
    from aimstars_desktop.domain.keys import RecoveryCode
    from aimstars_desktop.ui.account.add_person_dialog import AddPersonDialog
    from aimstars_desktop.ui.account.security_page import SecurityPage


class AddingPeople(QObject):
    """Shows on the Security page who can open the diary and since when, and adds others there.

    Args:
        application: the program.
    """

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._window = application.window
        self._tasks = application.tasks
        self._window.dialogs.security_shown.connect(self._on_page)

    def _on_page(self, page: SecurityPage) -> None:
        diary = self._application.diary
        if diary is not None and diary.is_encrypted:
            page.person_wanted.connect(partial(self._begin, page))
            self._show_people(page)
            self._show_since(page)

    def _show_since(self, page: SecurityPage) -> None:
        encryption = self._application.file.encryption()
        if encryption is not None:
            self._tasks.read(
                page,
                lambda: (encryption.since(), encryption.readable_copies().count),
                lambda found: page.show_since(*found),
            )

    def _show_people(self, page: SecurityPage) -> None:
        diary = self._application.diary
        if diary is not None:
            self._tasks.read(
                page,
                diary.accounts.known,
                lambda known: page.show_people([each.name for each in known]),
            )

    def _begin(self, page: SecurityPage) -> None:
        from aimstars_desktop.ui.account.add_person_dialog import AddPersonDialog

        dialog = AddPersonDialog(self._window)
        dialog.filled_in.connect(partial(self._check, page, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _check(
        self, page: SecurityPage, dialog: AddPersonDialog, email: str, name: str, password: str
    ) -> None:
        """Check what was typed, and show the code that belongs to it.

        Args:
            page: where the new person will be named.
            dialog: where it was typed.
            email: as it was typed.
            name: may be empty.
            password: the new one.
        """
        diary, session = self._application.diary, self._application.session
        encryption = self._application.file.encryption()
        if diary is None or session is None or encryption is None:
            return
        today = session.days.today()

        def work() -> RecoveryCode:
            diary.accounts.check_new(email, name, password)
            return encryption.new_code()

        def add(code: RecoveryCode) -> None:
            self._tasks.write(
                dialog,
                lambda: diary.accounts.sign_up(email, name, password, code),
                lambda _: self._on_added(page, dialog),
                dialog.show_problem,
            )

        def then(code: RecoveryCode) -> None:
            dialog.kept.connect(partial(add, code))
            dialog.show_code(code, name.strip() or email.strip().partition("@")[0], today)

        self._tasks.write(dialog, work, then, dialog.show_problem)

    def _on_added(self, page: SecurityPage, dialog: AddPersonDialog) -> None:
        dialog.accept()
        self._window.say(self.tr("The new person can open this diary now."))
        self._show_people(page)
