"""Says what became of something whose screen was closed, once its person sees the diary."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from aimstars_desktop.ui.core.workspace import Workspace


class LateNews(QObject):
    """Keeps sentences for each account until its diary is shown; none while it is locked.

    Args:
        shown: returns the workspace of the person who sees the diary; None while nobody does.
        parent: owns it.
    """

    def __init__(self, shown: Callable[[], Workspace | None], parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown
        self._waiting: dict[int, list[tuple[str, bool]]] = {}

    def tell(self, account_id: int, said: str, is_good: bool) -> None:
        """Say something, now or later.

        Args:
            account_id: of the person whom it concerns.
            said: the sentence.
            is_good: whether it went well.
        """
        self._waiting.setdefault(account_id, []).append((said, is_good))
        self.look()

    def look(self) -> None:
        """Say what waits for the person who sees the diary now."""
        workspace = self._shown()
        if workspace is None:
            return
        waiting = self._waiting.pop(workspace.session.account.id, [])
        messages = workspace.messages
        for is_good, say in ((True, messages.done), (False, messages.failed)):
            if said := [each for each, good in waiting if good is is_good]:
                say("\n".join(said))

    def forget(self) -> None:
        """Forget what waits: the accounts of another diary may have the same ids."""
        self._waiting.clear()
