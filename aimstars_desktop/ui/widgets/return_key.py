"""The Return key presses a button that has the focus, also where the system's style does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by_return(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button with Return; one that can be ticked is left to Space.

    Each button asks for itself. Its window must not: a field passes its Return on to the window,
    and by then the focus may have moved to a button.

    Returns:
        False when the key is another one.
    """
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _RETURNS or not plain or button.isCheckable():
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
