"""State and commands of the second folder of the backups; no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.errors import AimstarsError, WorldError
from aimstars_desktop.domain.second_folder import CopyOutcome, SecondFolder
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.second_folder import SecondFolderService
from aimstars_desktop.ui.backups import wording
from aimstars_desktop.ui.core.detached import Detached
from aimstars_desktop.ui.look import texts


@dataclass(frozen=True, slots=True)
class _Found:
    second: SecondFolder | None
    now: datetime
    how: CopyOutcome


class SecondFolderModel(QObject):
    """The second folder of one diary; its disk may be away, slow, or never answer.

    Args:
        service: makes the service, on another thread; None: the diary has no second folder.
    """

    changed = Signal()
    """More is known about it, or something begins."""

    def __init__(
        self, service: Callable[[], SecondFolderService | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._detached = Detached(self)
        self._stopped = False
        self.second: SecondFolder | None = None
        self.problem: AimstarsError | None = None
        self.is_copying = False
        self._found: _Found | None = None

    @property
    def is_long_away(self) -> bool:
        """Whether nothing was copied there for so long that the person should know."""
        found = self._found
        return (
            found is not None and found.second is not None and found.second.is_long_away(found.now)
        )

    def state(self) -> str:
        """Return a sentence about how it stands; empty where there is no second folder."""
        found = self._found
        if self.problem is not None:
            return texts.sentence(self.problem)
        if found is None or found.second is None:
            return ""
        folder = str(found.second.chosen)
        if self.is_copying and not self.is_long_away:
            return self.tr("Copying to {folder}…").format(folder=texts.isolated(folder))
        if self.is_long_away:
            return self.tr(
                "For more than two weeks no backup could be copied to {folder}: {last}. Connect"
                " the disk while the program is open, or choose another folder in Preferences."
            ).format(folder=texts.isolated(folder), last=self._last(found))
        if found.how is CopyOutcome.AWAY:
            return self.tr("{folder} is not there now: {last}.").format(
                folder=texts.isolated(folder), last=self._last(found)
            )
        return self.tr("Also in {folder}: {last}.").format(
            folder=texts.isolated(folder), last=self._last(found)
        )

    def copy_backups(self) -> None:
        """Copy what is missing there, unless that is going on already."""
        if self.is_copying or self._stopped:
            return
        self.is_copying = True
        self.problem = None
        self._detached.run(self._look, self._on_looked, self._on_failed)

    def choose(self, folder: Path) -> None:
        """Make a folder the second one, and copy the newest backup there."""
        self.problem = None

        def work() -> None:
            if (service := self._service()) is not None:
                service.choose(folder)

        self._detached.run(work, lambda _: self._begin_anew(), self._on_failed)

    def forget(self) -> None:
        """Copy nothing there from now on; the copies stay."""
        self.problem = None

        def work() -> None:
            if (service := self._service()) is not None:
                service.forget()

        self._detached.run(work, lambda _: self._begin_anew(), self._on_failed)

    def stop(self) -> None:
        """Stop copying: the program ends, and does not wait for the disk."""
        self._stopped = True
        self._detached.close()

    # Work on another thread

    def _look(self) -> _Found | None:
        service = self._service()
        known = service.known() if service is not None else None
        if service is None or known is None:
            return None
        return _Found(known, service.now(), CopyOutcome.AWAY)

    def _copy(self) -> _Found | None:
        service = self._service()
        if service is None:
            return None
        how = service.copy_backups(self._check_stopped)
        return _Found(service.known(), service.now(), how)

    def _check_stopped(self) -> None:
        if self._stopped:
            raise WorldError(QT_TRANSLATE_NOOP("Errors", "The backup was not finished."))

    # Answers

    def _begin_anew(self) -> None:
        self.is_copying = False  # what still hangs belongs to the folder before
        self.copy_backups()

    def _on_looked(self, found: _Found | None) -> None:
        if found is None:
            self._on_copied(None)
            return
        self._found, self.second = found, found.second
        self.changed.emit()
        self._detached.run(self._copy, self._on_copied, self._on_failed)

    def _on_copied(self, found: _Found | None) -> None:
        self.is_copying = False
        self._found = found
        self.second = found.second if found is not None else None
        self.changed.emit()

    def _on_failed(self, error: AimstarsError) -> None:
        self.is_copying = False
        self.problem = error
        self.changed.emit()

    def _last(self, found: _Found) -> str:
        complete = found.second.complete_at if found.second is not None else None
        if complete is None:
            return self.tr("there is no copy yet")
        when = wording.moment_in_words(complete, found.now)
        return self.tr("last complete {when}").format(when=when)
