"""Signs people up; the first one chooses who may read the diary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from aimstars_desktop.domain.errors import AimstarsError
    from aimstars_desktop.domain.keys import RecoveryCode
    from aimstars_desktop.services.diary import DiaryService
    from aimstars_desktop.services.encryption import EncryptionService
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.app.diary_opener import DiaryOpener
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.shell.main_window import MainWindow

EXCLUSIVE_WAIT = 10.0
"""Seconds to wait for other windows that have the diary open."""


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody who signs up.

    Attributes:
        code: the recovery code; None in a readable diary.
        has_decided: whether they were asked who may read the diary.
    """

    email: str
    display_name: str
    password: str = field(repr=False)
    code: RecoveryCode | None = None
    has_decided: bool = False

    @property
    def name(self) -> str:
        """As the chooser will show it."""
        return self.display_name.strip() or self.email.strip().partition("@")[0]


class Program(Protocol):
    """The program as signing up needs it."""

    tasks: TaskRunner
    window: MainWindow
    opener: DiaryOpener

    @property
    def diary(self) -> OpenDiary | None:
        """The diary, once it is open."""

    @property
    def file(self) -> DiaryService:
        """The diary, open or not."""

    def begin(self, work: Callable[[], Session]) -> None:
        """Begin the session that the work returns, or say beside its field why not."""

    def leave_diary(self) -> Callable[[], None]:
        """End the session; return what closes the diary once all work is done."""


class SigningUp(QObject):
    """From the form to the session of a new person.

    Args:
        application: the program, whose window has been painted.
        parent: owns it.
    """

    def __init__(self, application: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._file = application.file
        self._page = application.window.unlock
        self._tasks = application.tasks
        self._person: _Person | None = None
        self._is_encrypting = False
        self._page.sign_up_wanted.connect(self._on_form)
        self._page.encryption_decided.connect(self._on_decided)
        self._page.code_kept.connect(self._on_kept)
        self._page.explanation_wanted.connect(lambda: application.window.show_help("protection"))
        application.opener.opened.connect(self._on_opened)

    # Slots

    def _on_form(self, email: str, display_name: str, password: str) -> None:
        diary = self._application.diary
        if diary is None:
            return
        self._person = _Person(email, display_name, password)
        if diary.sample is not None or not self._file.keeps_backups:
            self._sign_up(diary)
            return
        self._page.show_busy()

        def then(first: bool) -> None:
            if diary.is_encrypted:
                self._show_code(is_third=False)
            elif first:
                self._page.show_choice()
            else:
                self._sign_up(diary)

        self._tasks.write(
            self,
            lambda: diary.accounts.check_new(email, display_name, password),
            then,
            self._page.show_failure,
        )

    def _on_decided(self, encrypt: bool) -> None:
        diary = self._application.diary
        if encrypt:
            self._show_code(is_third=True)
        elif diary is not None and self._person is not None:
            self._person = replace(self._person, has_decided=True)
            self._sign_up(diary)

    def _on_kept(self) -> None:
        diary = self._application.diary
        if diary is not None and diary.is_encrypted:
            self._sign_up(diary)
        elif diary is not None:
            self._encrypt()

    def _on_opened(self, diary: OpenDiary) -> None:
        """Sign up in the diary that was encrypted for it, once the form is shown again."""
        if self._is_encrypting:
            self._is_encrypting = False
            self._tasks.when_idle(self, lambda: self._sign_up(diary))

    # Steps

    def _show_code(self, *, is_third: bool) -> None:
        person, diary = self._person, self._application.diary
        if person is None or diary is None:
            return
        today = diary.clock.now().date()

        def show(code: RecoveryCode) -> None:
            self._person = replace(person, code=code)
            self._page.show_code(code, person.name, today, is_third=is_third)

        self._tasks.write(self, lambda: self._encryption().new_code(), show)

    def _encrypt(self) -> None:
        """Close the diary, which has no account yet, encrypt it, and open it again."""
        person = self._person
        if person is None:
            return
        close = self._application.leave_diary()
        self._page.show_opening(self.tr("Encrypting your diary…"))

        def work() -> None:
            close()
            self._encryption().switch_on_first(
                person.name, person.password, wait=EXCLUSIVE_WAIT, on_progress=lambda _: None
            )

        def then(_: object) -> None:
            self._is_encrypting = True
            self._application.opener.begin()

        self._tasks.when_idle(self, lambda: self._tasks.write(self, work, then, self._on_failed))

    def _sign_up(self, diary: OpenDiary) -> None:
        person, self._person = self._person, None
        if person is None:
            return

        def work() -> Session:
            account = diary.accounts.sign_up(
                person.email, person.display_name, person.password, person.code
            )
            session = diary.open_session(account)
            if person.has_decided:
                session.preferences.note_encryption_offered()
            return session

        self._application.begin(work)

    # Answers

    def _on_failed(self, error: AimstarsError) -> None:
        self._person = None
        self._application.opener.refuse(error)

    # Helpers

    def _encryption(self) -> EncryptionService:
        encryption = self._file.encryption()
        if encryption is None:
            raise RuntimeError("a diary on a server has no keys")
        return encryption
