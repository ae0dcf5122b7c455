"""The workspace: what every tab works with while one person is signed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.session import Session
from aimstars_desktop.ui.changes import ChangeHub
from aimstars_desktop.ui.messages import Action, MessageBar, QuietLine
from aimstars_desktop.ui.tasks import TaskRunner
from aimstars_desktop.ui.undo import UndoCommands


@dataclass(frozen=True, slots=True)
class Messages:
    """The one door for what a window has to say."""

    bar: MessageBar
    line: QuietLine

    def failed(
        self, message: AimstarsError | Sentence | str, actions: Sequence[Action] = ()
    ) -> None:
        """Say what went wrong and what can be done; it stays until it is closed."""
        self.bar.show_message(message, actions)

    def done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say quietly what went well, with Undo where there is one."""
        self.line.show_line(text, undo)


@dataclass(frozen=True, slots=True)
class Workspace:
    """One signed-in person's services, and the doors of the program around them."""

    session: Session
    tasks: TaskRunner
    changes: ChangeHub
    messages: Messages
    undo: UndoCommands

    def __post_init__(self) -> None:
        self.undo.superseded.connect(self.messages.line.dismiss_undo)

    def did(self, text: str) -> None:
        """Say quietly what was just done, with an Undo for that deed and no other."""
        deed = self.undo.latest
        self.messages.done(text, lambda: self.undo.undo_only(deed))
