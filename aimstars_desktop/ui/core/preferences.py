"""Applies a person's preferences to the screen, and changes them; no widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.services.preferences import PreferenceService
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.look.theme import theme

Changed = Callable[[Preferences], Preferences]
"""Returns the preferences with something changed."""


def apply(preferences: Preferences) -> None:
    """Apply the preferences to the whole program."""
    theme().choose(preferences.appearance)
    theme().choose_text_size(preferences.text_size)
    theme().choose_reading(serif=preferences.reading_serif, leading=preferences.reading_leading)


class PreferencesModel(QObject):
    """The preferences for a dialog, a little ahead of the stored ones.

    A choice applies at once and is saved on the write thread; when it cannot be saved, the earlier
    one applies again. Changes from elsewhere are followed.
    """

    changed = Signal()
    """The preferences have changed."""

    failed = Signal(object)
    """A choice could not be saved; carries the error."""

    def __init__(
        self,
        service: PreferenceService,
        tasks: TaskRunner,
        changes: ChangeHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._wanted = service.chosen
        self._writing = 0
        self._changes = changes
        changes.changed.connect(self._on_committed)
        apply(self._wanted)

    @property
    def wanted(self) -> Preferences:
        """The preferences chosen last."""
        return self._wanted

    def choose(self, change: Changed) -> None:
        """Change the preferences; without a difference, do nothing."""
        wanted = change(self._wanted)
        if wanted == self._wanted:
            return
        self._writing += 1
        self._take(wanted)
        # Merged on the write thread: another choice may be saved before this one.
        self._tasks.write(
            self,
            lambda: self._service.choose(change(self._service.chosen)),
            then=lambda _: self._on_written(),
            on_error=self._on_failed,
        )

    def leave(self) -> None:
        """Restore the look of the program without a signed-in person."""
        self._changes.changed.disconnect(self._on_committed)
        apply(Preferences())
        self.deleteLater()

    def _take(self, preferences: Preferences) -> None:
        if preferences != self._wanted:
            self._wanted = preferences
            apply(preferences)
            self.changed.emit()

    def _on_written(self) -> None:
        self._writing -= 1
        if not self._writing:
            self._take(self._service.chosen)

    def _on_failed(self, error: AimstarsError) -> None:
        self._on_written()
        self.failed.emit(error)

    def _on_committed(self, change: Change) -> None:
        if change & Change.PREFERENCES and not self._writing:
            self._take(self._service.chosen)
