"""What screen readers are told that Qt does not tell by itself: roles, and news."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QHelpEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

from aimstars_desktop.ui.look import texts

_interfaces: dict[int, QAccessibleInterface] = {}
_ROLE = "accessible_role"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is that Qt would take for nothing in particular.

    It has to be said before a screen reader asks: in the constructor.
    """
    if not _installed:
        QAccessible.installFactory(_make_interface)
        _installed.append(True)
    widget.setProperty(_ROLE, role.value)


class Pages(QStackedWidget):
    """Pages in one place: a screen reader would call each stack of Qt's a layered pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Client)


def set_notice(widget: QWidget) -> None:
    """Make a widget a notice: with Orca, whatever it holds is read out when it is shown.

    Other systems have no such role; there it is a message.
    """
    on_linux = sys.platform == "linux"
    set_role(widget, QAccessible.Role.Notification if on_linux else QAccessible.Role.AlertMessage)


def show_notice(notice: QWidget, text: str, *, urgent: bool = False) -> None:
    """Show a notice, and have a screen reader read it, also when an earlier one is still there.

    Args:
        notice: see :func:`set_notice`.
        text: its words.
        urgent: whether it interrupts what is being read.
    """
    was_shown = notice.isVisible()
    notice.show()
    if sys.platform != "linux":
        _announce(notice, text, urgent=urgent)
    elif was_shown:
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.ObjectShow))


def shows_tip(widget: QWidget, event: QEvent, tip: str) -> bool:
    """Show the tooltip that an event asks for, and return whether it did.

    A tooltip of Qt's is also the description. Where it is the name, Orca would say that twice of a
    radio button.

    Args:
        widget: whose tooltip it is.
        event: any that the widget gets.
        tip: the words, never read as HTML.
    """
    if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    QToolTip.showText(event.globalPos(), texts.tip(tip), widget)
    return True


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``text`` without moving the focus.

    Args:
        widget: the source of the announcement.
        text: what to say.
        urgent: whether it interrupts what is being read.
    """
    if not QAccessible.isActive():
        return
    if sys.platform == "linux":
        _focus_words().say(text)
    else:
        _announce(widget, text, urgent=urgent)


def _announce(widget: QWidget, text: str, *, urgent: bool) -> None:
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class FocusWords(QObject):
    """Speaks through the description of what has the focus, until the focus goes elsewhere.

    Orca says when that changes, in every version; announcements only since version 45, and a newer
    one that got both would say everything twice.
    """

    def __init__(self) -> None:
        app = QApplication.instance()
        super().__init__(app)
        self._at: QWidget | None = None
        self._before = self._said = ""
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def say(self, text: str) -> None:
        """Change the description, and say so even when the same is said again."""
        at = QApplication.focusWidget()
        if at is None:
            return
        described = at.accessibleDescription()
        again = at is self._at and text == self._said
        if described == text and not again:
            return  # it has described itself so, and that was heard
        if at is not self._at:
            self._restore()
            self._at, self._before = at, described
        elif described != self._said:
            self._before = described  # it has described itself anew meanwhile
        self._said = text
        if described == text:
            change = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(at, change))
        else:
            at.setAccessibleDescription(text)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is self._at:
            self._restore()
        else:
            # A screen reader hears of the focus after this, and would say the change as well.
            QTimer.singleShot(0, self, self._restore_elsewhere)

    def _restore_elsewhere(self) -> None:
        if QApplication.focusWidget() is not self._at:  # where there may be news already
            self._restore()

    def _restore(self) -> None:
        at, self._at = self._at, None
        if at is not None and isValid(at) and at.accessibleDescription() == self._said:
            at.setAccessibleDescription(self._before)
        self._before = self._said = ""  # they may hold words of the diary


_speaking: list[FocusWords] = []


def _focus_words() -> FocusWords:
    if not _speaking:
        _speaking.append(FocusWords())
    return _speaking[0]


_installed: list[bool] = []


def _make_interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(_ROLE)
    if role is None:
        return None
    # Qt does not keep the Python object alive, so we must until the widget is destroyed.
    key = id(thing)
    interface = QAccessibleWidget(thing, QAccessible.Role(role))
    _interfaces[key] = interface
    thing.destroyed.connect(lambda: _interfaces.pop(key, None))
    return interface
