"""Changes the whole diary: closed, behind a page with Cancel, and opened again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.look import texts

if TYPE_CHECKING:
    from aimstars_desktop.domain.errors import AimstarsError
    from aimstars_desktop.domain.keys import Encrypted, ReadableCopies, RecoveryCode
    from aimstars_desktop.services.encryption import EncryptionService
    from aimstars_desktop.ui.startup.key_change_page import KeyChangePage

Change = Callable[["EncryptionService", Callable[[float], None]], "Encrypted | None"]
"""Changes the closed diary, and tells the share done."""

Codes = Sequence[tuple[str, "RecoveryCode"]]


class KeyChange(QObject):
    """One change of the whole diary at a time.

    Args:
        application: the program.
        encryption: of its diary; called on a worker.
        show_codes: shows one-time codes that nobody has on paper yet.
    """

    _went_on = Signal(float)

    def __init__(
        self,
        application: Application,
        encryption: Callable[[], EncryptionService],
        show_codes: Callable[[Codes], None],
    ) -> None:
        super().__init__(application)
        self._application = application
        self._encryption = encryption
        self._show_codes = show_codes
        self._window = application.window
        self._tasks = application.tasks
        self._page: KeyChangePage | None = None
        self._stop = Event()
        self._afterwards = ""
        application.closing.connect(self._stop.set)
        application.opener.opened.connect(self._on_opened)
        application.opener.locked.connect(self._on_opened)

    def begin(self, change: Change, doing: str, done: str) -> None:
        """Close the diary, change it, and open it again.

        Args:
            change: runs on the write thread.
            doing: shown meanwhile.
            done: said afterwards.
        """
        from aimstars_desktop.domain.keys import SWAP, ChangeCancelledError

        self._window.commit_drafts()
        self._stop.clear()
        page = self._shown_page(doing)

        def tell(share: float) -> None:
            self._went_on.emit(share)
            if share < SWAP and self._stop.is_set():
                raise ChangeCancelledError

        def then(codes: Codes, left: ReadableCopies | None) -> None:
            self._afterwards = done if left is None else f"{done} {self._remaining(left)}"
            self._application.opener.begin()
            self._show_codes(codes)

        def begin() -> None:
            close = self._application.leave_diary()

            def work() -> tuple[Codes, ReadableCopies | None]:
                close()
                encryption = self._encryption()
                try:
                    result = change(encryption, tell)
                finally:
                    self._application.file.lock()  # nobody is signed in now
                if result is None:
                    return (), None
                names = {each.account_id: each.name for each in encryption.holders()}
                codes = [(names[number], code) for number, code in result.one_time_codes.items()]
                left = result.left_readable
                return codes, left if left.count else None

            self._window.show_page(page)
            self._tasks.when_idle(
                self,
                lambda: self._tasks.write(self, work, lambda found: then(*found), self._on_failed),
            )

        self._tasks.when_idle(self, begin)  # first everything typed is saved

    def _shown_page(self, doing: str) -> KeyChangePage:
        if self._page is None:
            from aimstars_desktop.ui.startup.key_change_page import KeyChangePage

            self._page = KeyChangePage()
            self._page.cancel_wanted.connect(self._stop.set)
            self._went_on.connect(self._page.show_progress)
            self._window.add_page(self._page)
        self._page.begin(doing)
        self._window.show_page(self._page)
        return self._page

    def _remaining(self, left: ReadableCopies) -> str:
        return self.tr("Copies that stay readable: {count}, {size}.").format(
            count=texts.number(left.count), size=texts.file_size(left.size)
        )

    # Slots

    def _on_failed(self, error: AimstarsError) -> None:
        self._afterwards = texts.sentence(error)
        self._application.opener.begin()

    def _on_opened(self, _found: object) -> None:
        said, self._afterwards = self._afterwards, ""
        if said:
            self._tasks.when_idle(self, lambda: self._window.unlock.say(said))
