"""What is typed for each draft target, with its own undo history."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aimstars_desktop.ui.writing.field import CURSOR
from aimstars_desktop.ui.writing.typed_text import TypedText, plain_text


class TypedDocuments(QObject):
    """The documents of the targets: a field shows one, and another field may go on with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: dict[str, TypedText] = {}

    def of(self, target: str, text: str) -> TypedText:
        """Return the document of a target, which holds ``text``; another text has no history."""
        document = self._documents.get(target)
        if document is None:
            document = self._documents[target] = TypedText()
        if plain_text(document) != text:
            document.setPlainText(text)
            document.setProperty(CURSOR, document.characterCount() - 1)  # as Qt counts them
        return document

    def drop(self, target: str) -> None:
        """Forget what was typed for a target; no field shows it any more."""
        self._documents.pop(target, None)
