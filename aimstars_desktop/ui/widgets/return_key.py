"""The Return key presses the button that has the focus, also where the system's style does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button of a window with Return; what can be ticked is left to Space.

    Returns:
        False when the key is another one, or the focus is elsewhere.
    """
    focused = window.focusWidget()
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _RETURNS or not plain or not isinstance(focused, QAbstractButton):
        return False
    if focused.isCheckable():
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True
