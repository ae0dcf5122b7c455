"""Local drafts: what is typed while the server is out of reach, and how it gets there later."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from aimstars_desktop.domain.entries import LocalDraft
from aimstars_desktop.domain.ports.entries import LocalDrafts
from aimstars_desktop.domain.text import is_blank


class LocalDraftSync:
    """The drafts of one account that are on this computer only; may be used on any thread.

    Args:
        store: keeps them.
    """

    def __init__(self, store: LocalDrafts) -> None:
        self._store = store
        self._lock = Lock()
        self._here: set[str] = set()
        self._known: dict[str, str] = {}

    @property
    def is_used(self) -> bool:
        """Whether drafts can be kept here at all."""
        return self._store.is_used

    def has(self, target: str) -> bool:
        """Return whether the latest text of the target was kept here in this session."""
        return target in self._here

    def knows(self, target: str, text: str) -> None:
        """Remember what the server has, and let go of what was kept here in this session."""
        with self._lock:
            self._known[target] = text
            if target in self._here:
                self._store.remove(target)
                self._here.discard(target)

    def keep(self, target: str, text: str) -> bool:
        """Keep a text here; return whether that was possible."""
        if not self.is_used:
            return False
        with self._lock:
            base = self._known.get(target, "")
            if target not in self._here:
                base, text = self._joined(target, base, text)
            try:
                self._store.put(LocalDraft(target, text, base))
            except OSError:
                self._here.discard(target)
                return False
            self._here.add(target)
            return True

    def earlier(self) -> Sequence[LocalDraft]:
        """Return the drafts that an earlier session left here."""
        return [draft for draft in self._store.all() if draft.target not in self._here]

    def hand_over(self, target: str, text: str) -> None:
        """Remove a draft of an earlier session: the server has ``text`` now."""
        with self._lock:
            self._here.add(target)
        self.knows(target, text)

    def _joined(self, target: str, base: str, text: str) -> tuple[str, str]:
        """Return base and text together with what an earlier session left for the target."""
        for left in self._store.all():
            if left.target == target and left.text != text:
                return left.base, joined(left.text, text)
        return base, text


def merged(draft: LocalDraft, stored: str) -> str:
    """Return the text that takes nothing from anybody.

    Args:
        draft: from this computer.
        stored: what the server has now.
    """
    if stored in ("", draft.base):
        return draft.text
    return joined(stored, draft.text)


def joined(first: str, second: str) -> str:
    """Return both texts below each other, or the longer one if it goes on where the other ends."""
    if is_blank(second) or first.startswith(second):
        return first
    return second if is_blank(first) or second.startswith(first) else f"{first}\n{second}"
