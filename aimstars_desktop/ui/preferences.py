"""What a person's preferences change on the screen, and how they are chosen; no widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.services.preferences import PreferenceService
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.changes import ChangeHub
from aimstars_desktop.ui.tasks import TaskRunner
from aimstars_desktop.ui.theme import theme

Changed = Callable[[Preferences], Preferences]
"""Returns the preferences with something changed."""


def apply(preferences: Preferences) -> None:
    """Let the whole program look as it was chosen."""
    theme().choose(preferences.appearance)
    theme().choose_text_size(preferences.text_size)


def week_start(preferences: Preferences) -> int:
    """Return the ISO weekday on which weeks begin: as chosen, else as the region has it."""
    chosen = preferences.first_weekday
    return texts.week_days()[0] if chosen is None else chosen + 1


class PreferencesModel(QObject):
    """The preferences as a dialog wants them, a little ahead of what is kept.

    A choice holds at once and is written on the write lane; when it cannot be kept, the earlier
    one holds again. Whatever else changes the preferences is followed.
    """

    changed = Signal()
    """Other preferences hold now."""

    failed = Signal(object)
    """A choice could not be kept; carries the error."""

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
        """What was chosen last."""
        return self._wanted

    def choose(self, change: Changed) -> None:
        """Choose something else; nothing happens if it holds already."""
        wanted = change(self._wanted)
        if wanted == self._wanted:
            return
        self._writing += 1
        self._take(wanted)
        # Merged when its turn comes: another choice may be written before this one.
        self._tasks.write(
            self,
            lambda: self._service.choose(change(self._service.chosen)),
            then=lambda _: self._on_written(),
            on_error=self._on_failed,
        )

    def leave(self) -> None:
        """Let the program look as it does while nobody is signed in."""
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
