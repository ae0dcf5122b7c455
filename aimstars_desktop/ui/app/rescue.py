"""No way to end or leave loses what was typed: the diary has it, or the rescue file beside it."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aimstars_desktop.ui.app.rescue_file import RescueFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aimstars_desktop.services.account_context import AccountContext
    from aimstars_desktop.services.encryption import EncryptionService
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.writing.drafts import Drafts


class Rescue(QObject):
    """Keeps the rescue file: what of a session is typed and not in the diary, when it ends.

    Args:
        folder: the data folder.
        tasks: for the slow work.
        parent: owns it.
        encryption: see ``RescueFile``.
    """

    def __init__(
        self,
        folder: Path,
        tasks: TaskRunner,
        parent: QObject,
        encryption: Callable[[], EncryptionService | None],
    ) -> None:
        super().__init__(parent)
        self._file = RescueFile(folder, encryption)
        self._tasks = tasks
        self._offered: AccountContext | None = None

    def offer(self, session: Session, drafts: Drafts) -> None:
        """Give the drafts of a new session what an earlier one could not save."""

        def take(texts: Mapping[str, str]) -> None:
            drafts.take_all(texts)
            self._offered = session.context
            if texts:
                self._write_later(session)

        # Its owner are the drafts: after a sign-out nobody takes them.
        self._tasks.read(drafts, lambda: self._file.texts_of(session.account), take)

    def keep(self, session: Session, seconds: float) -> bool:
        """Wait until everything is stored, or write the rest into the file.

        Args:
            session: whose texts were handed to the write thread.
            seconds: how long to wait for the diary.

        Returns:
            Whether nothing would be lost now.
        """
        if not session.unsaved.all():
            return True
        stored = Event()
        self._tasks.write(self, stored.set)
        stored.wait(seconds)
        return self.write(session)

    def end(self, session: Session) -> None:
        """Write what is not stored yet; once the writes on their way are done, the rest of it."""
        if session.unsaved.all():
            self.write(session)
            self._write_later(session)

    def write(self, session: Session) -> bool:
        """Write what is not stored; return whether the file holds it."""
        texts = session.unsaved.all()
        if session.context is not self._offered:  # what the file has is still to be offered
            texts = {**self._file.texts_of(session.account), **texts}
        return self._file.keep(session.account, texts)

    def forget(self, session: Session) -> None:
        """Leave no word of an account that was deleted."""
        session.unsaved.clear()
        self._file.keep(session.account, {})

    def _write_later(self, session: Session) -> None:
        """Write what is not stored after the writes on their way."""

        def write(_: None) -> None:
            self.write(session)

        self._tasks.write(self, lambda: None, then=write)
