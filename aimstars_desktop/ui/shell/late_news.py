"""Says what became of something whose screen was closed, once its person sees the diary."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from aimstars_desktop.ui.core.workspace import Workspace


class LateNews(QObject):
    """Keeps one sentence for each account until its diary is shown; none while it is locked.

    Args:
        shown: returns the workspace of the person who sees the diary; None while nobody does.
        parent: owns it.
    """

    def __init__(self, shown: Callable[[], Workspace | None], parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown
        self._waiting: dict[int, str] = {}

    def tell(self, account_id: int, said: str) -> None:
        """Say something, now or later.

        Args:
            account_id: of the person whom it concerns.
            said: the sentence.
        """
        self._waiting[account_id] = said
        self.look()

    def look(self) -> None:
        """Say what waits for the person who sees the diary now."""
        workspace = self._shown()
        if workspace is not None:
            said = self._waiting.pop(workspace.session.account.id, "")
            if said:
                workspace.messages.failed(said)
