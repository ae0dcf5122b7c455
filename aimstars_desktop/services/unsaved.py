"""What the person has typed and the database does not have yet."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from aimstars_desktop.domain.text import is_blank


class UnsavedTexts:
    """The texts of one session whose write has not succeeded, by what they are for.

    The screens report on the GUI thread what is typed, the services on the write thread what is
    stored. So it is right even when the program ends and no result reaches the screens any more.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._texts: dict[str, str] = {}

    def typed(self, target: str, text: str) -> None:
        """Note a text; a blank one needs no saving."""
        with self._lock:
            if is_blank(text):
                self._texts.pop(target, None)
            else:
                self._texts[target] = text

    def saved(self, target: str, text: str) -> None:
        """Note that a text is stored, unless more was typed since."""
        with self._lock:
            if self._texts.get(target) == text:
                del self._texts[target]

    def all(self) -> Mapping[str, str]:
        """Return the texts that are not stored."""
        with self._lock:
            return dict(self._texts)

    def clear(self) -> None:
        """Forget them: their account is gone."""
        with self._lock:
            self._texts.clear()
