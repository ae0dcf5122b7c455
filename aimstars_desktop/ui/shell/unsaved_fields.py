"""What was typed into fields that are about to be closed without having been saved."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.fields import PasswordField, SearchField
from aimstars_desktop.ui.writing.field import WritingField

_WITHOUT_LINES = (DateField, PasswordField, SearchField)


def unsaved_fields(screen: QWidget) -> Iterator[str]:
    """Yield what the person has typed into the fields of a dialog or page.

    Texts with a draft of their own, passwords, dates and searches are left out.
    """
    for line in screen.findChildren(QLineEdit):
        is_part = isinstance(line.parentWidget(), QAbstractSpinBox)
        if line.isModified() and not is_part and not isinstance(line, _WITHOUT_LINES):
            yield from _seen(line, line.text())
    for field in screen.findChildren(QPlainTextEdit):
        if field.document().isModified() and not isinstance(field, WritingField):
            yield from _seen(field, field.toPlainText())


def _seen(field: QLineEdit | QPlainTextEdit, text: str) -> Iterator[str]:
    # Of a page that is not the current one, the field itself is not hidden.
    if not field.isHidden() and not field.isReadOnly() and not is_blank(text):
        yield text
