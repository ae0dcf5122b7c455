"""The workspace: what all screens share while somebody is signed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.undo import UndoStep
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.navigation import Navigation
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.core.undo import UndoCommands
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.widgets.messages import Action, MessageBar, QuietLine

Remedies = Callable[[AimstarsError | Sentence | str], Sequence[Action]]


def no_remedies(problem: AimstarsError | Sentence | str) -> Sequence[Action]:
    """Offer nothing."""
    del problem
    return ()


@dataclass(frozen=True, slots=True)
class Messages:
    """The messages of a window: failures and successes."""

    bar: MessageBar
    line: QuietLine
    remedies: Remedies = no_remedies
    """What the application offers about a problem, whichever screen met it."""

    def failed(
        self, message: AimstarsError | Sentence | str, actions: Sequence[Action] = ()
    ) -> None:
        """Show what went wrong and what can be done; it stays until it is closed."""
        self.bar.show_message(message, actions or self.remedies(message))

    def done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show briefly what went well, with Undo if there is one."""
        self.line.show_line(text, undo)


@dataclass(frozen=True, slots=True)
class Workspace:
    """The session, with the task runner, changes, messages and undo."""

    session: Session
    tasks: TaskRunner
    changes: ChangeHub
    messages: Messages
    undo: UndoCommands
    navigation: Navigation
    data: Path | None = None
    """The data folder; None for a diary without one."""

    def __post_init__(self) -> None:
        self.undo.superseded.connect(self.messages.line.dismiss_undo)
        undone = QCoreApplication.translate("Workspace", "Undone: {step}")
        redone = QCoreApplication.translate("Workspace", "Redone: {step}")
        self.undo.undone.connect(partial(_say, self.messages, undone))
        self.undo.redone.connect(partial(_say, self.messages, redone))
        self.messages.bar.follow(lambda: self.tasks.failing)
        self.tasks.succeeded.connect(self.messages.bar.settle)

    @property
    def first_weekday(self) -> int:
        """The first day of the person's week: as chosen, otherwise the region's."""
        chosen = self.session.preferences.chosen.first_weekday
        return texts.region_first_weekday() if chosen is None else chosen

    def show_done(self, text: str) -> None:
        """Show briefly what was just done, with an Undo for exactly that step."""
        step = self.undo.latest
        self.messages.done(text, lambda: self.undo.undo_only(step))


def _say(messages: Messages, text: str, step: UndoStep) -> None:
    messages.done(text.format(step=texts.sentence(step.name)))
