"""What an inspector finds on a screen who cannot see it, cannot use a mouse, or reads large text.

Each function returns what is wrong, in words; an empty list is a good screen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeySequence, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from aimstars_desktop.ui.look.theme import FRAME, theme
from aimstars_desktop.ui.widgets.labels import ElidedLabel
from aimstars_desktop.ui.widgets.tile import Tile
from aimstars_desktop.ui.writing.format_bar import FormattedField

MANY = 400
"""More controls than any screen has."""

BESIDE_TEXT = 10
"""Pixels of the design that a field leaves between its border and its text."""

NOTCH = 120
"""How far most wheels turn at once, in eighths of a degree."""

SLACK = 2
"""Pixels by which a control may be smaller than it would like to be: rounding."""


@cache
def controls(screen: QWidget) -> list[QWidget]:
    """Return what the Tab key visits on its round, in its order; found once for all checks."""
    window = screen.window()
    first = _press_tab(window)
    if first is None:
        return []
    found = [first]
    while len(found) < MANY:
        following = _press_tab(found[-1])
        if following in found[:-1] or (following is found[-1] and len(found) == 1):
            return found[found.index(following) :]
        if following is None or following is found[-1]:
            raise AssertionError(f"{describe(found[-1])} keeps the Tab key")
        found.append(following)
    raise AssertionError("the Tab key never comes back to where it was")


def nameless(screen: QWidget) -> list[str]:
    """Return the controls that a screen reader could not call by a name."""
    wrong = []
    for widget in controls(screen):
        found = QAccessible.queryAccessibleInterface(widget)
        if found is None or not found.text(QAccessible.Text.Name).strip():
            wrong.append(describe(widget))
    return wrong


def shared_mnemonics(screen: QWidget) -> list[str]:
    """Return the Alt keys that lead to more than one place of a screen."""
    places: dict[str, list[str]] = defaultdict(list)
    for text, widget in _mnemonic_texts(screen):
        key = QKeySequence.mnemonic(text).toString()
        if key:
            places[key].append(f"{describe(widget)} “{text}”")
    return [f"{key}: {', '.join(found)}" for key, found in places.items() if len(found) > 1]


def shared_menu_mnemonics(menu: QMenu) -> list[str]:
    """Return the letters of a menu that choose more than one of its commands."""
    places: dict[str, list[str]] = defaultdict(list)
    wrong = []
    for action in menu.actions():
        if action.isSeparator() or not action.isVisible():
            continue
        key = QKeySequence.mnemonic(action.text()).toString()
        if key:
            places[key].append(action.text())
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            wrong += shared_menu_mnemonics(submenu)
    return wrong + [f"{key}: {texts}" for key, texts in places.items() if len(texts) > 1]


def without_tick(screen: QWidget) -> list[str]:
    """Return what can be ticked in the menus of a screen and does not show whether it is.

    A menu paints an icon in the place of the tick.
    """
    actions = (action for menu in screen.findChildren(QMenu) for action in menu.actions())
    return [one.text() for one in actions if one.isCheckable() and not one.icon().isNull()]


def against_reading_order(screen: QWidget) -> list[str]:
    """Return the steps of the Tab key that go up, or against the lines, where none is needed.

    Two controls are compared by the parts of the page that they stand in, below the smallest part
    that holds both: the later one may not stand above the earlier one, nor before it in a line.
    One step has to: the one from the end of the page back to its beginning.
    """
    wrong = []
    stops = controls(screen)
    for one, other in pairwise([*stops, *stops[:1]]):
        first, second = _branches(one, other, screen)
        if _comes_before(second, first):
            wrong.append(f"{describe(one)} then {describe(other)}")
    return wrong if len(wrong) > 1 else []


def clipped(screen: QWidget) -> list[str]:
    """Return the labels and buttons whose text has not enough room."""
    wrong = []
    for widget in screen.findChildren(QWidget):
        if not widget.isVisibleTo(screen) or widget.window() is not screen.window():
            continue
        needed = _needed(widget)
        if needed is None:
            continue
        lacks = needed.width() > widget.width() + SLACK or (
            needed.height() > widget.height() + SLACK
        )
        if lacks:
            has, wants = widget.size().toTuple(), needed.toTuple()
            wrong.append(f"{describe(widget)} has {has}, needs {wants}")
    return wrong


def crowded(screen: QWidget) -> list[str]:
    """Return the fields with arrows whose text touches the border at its beginning."""
    wrong = []
    for widget in screen.findChildren(QAbstractSpinBox):
        if not widget.isVisibleTo(screen) or widget.window() is not screen.window():
            continue
        line = widget.lineEdit()
        box, margins = line.geometry(), line.textMargins()
        if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            room = widget.width() - box.right() - 1 + margins.right()
        else:
            room = box.left() + margins.left()
        if room < theme().px(BESIDE_TEXT):
            wrong.append(f"{describe(widget)} leaves {room} pixels")
    return wrong


def off_screen(screen: QWidget) -> list[str]:
    """Return the controls that lie outside their part of the window, and cannot be scrolled to."""
    wrong = []
    for widget in controls(screen):
        if any(isinstance(each, QAbstractScrollArea) for each in _parents(widget, screen)):
            continue
        corner = widget.mapTo(screen, QPoint(0, 0))
        if not screen.rect().adjusted(-1, -1, 1, 1).contains(QRect(corner, widget.size())):
            wrong.append(describe(widget))
    return wrong


def hidden_at_the_side(screen: QWidget) -> list[str]:
    """Return the pages that are wider than their window, and cannot be scrolled sideways."""
    wrong = []
    for area in screen.findChildren(QScrollArea):
        off = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        hidden = area.horizontalScrollBar().maximum()
        if off and hidden and area.isVisibleTo(screen):
            wrong.append(f"{describe(area)} hides {hidden} pixels at its side")
    return wrong


def beyond_the_screen(screen: QWidget) -> list[str]:
    """Return the dialog that is larger, with the frame around it, than what it stands on."""
    if not isinstance(screen, QDialog):
        return []
    has, room = screen.size() + FRAME, screen.screen().availableSize()
    if has.boundedTo(room) == has:
        return []
    return [f"{describe(screen)} has {has.toTuple()}, the screen {room.toTuple()}"]


def keeps_the_wheel(screen: QWidget) -> list[str]:
    """Return what stops the page below it from scrolling while the pointer is over it.

    Lists and texts that scroll themselves are at their end, where the wheel belongs to the page.
    """
    wrong = []
    for area in screen.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        if (
            not area.isVisibleTo(screen)
            or area.window() is not screen.window()
            or not bar.maximum()
        ):
            continue
        for widget in area.widget().findChildren(QWidget):
            if isinstance(widget, QScrollBar) or not widget.isVisibleTo(area):
                continue
            for inner in widget.findChildren(QScrollBar):
                inner.setValue(inner.maximum())
            bar.setValue(0)
            turn_wheel(widget, -NOTCH)
            if not bar.value():
                wrong.append(describe(widget))
        bar.setValue(0)
    return wrong


def turn_wheel(
    widget: QWidget,
    angle: int,
    place: QPointF | None = None,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Turn the wheel over a widget: up where the angle is above 0, by eighths of a degree."""
    still, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    over = widget.mapToGlobal(place or QPointF(widget.rect().center()))
    receiver: QWidget | None = widget
    # Qt passes a wheel that was not turned by a person to nobody else.
    while receiver is not None:
        at, turned = receiver.mapFromGlobal(over), QPoint(0, angle)
        event = QWheelEvent(at, over, QPoint(), turned, button, held, still, False)
        event.ignore()
        if QApplication.sendEvent(receiver, event) and event.isAccepted():
            break
        receiver = None if receiver.isWindow() else receiver.parentWidget()


def without_visible_focus(screen: QWidget) -> list[str]:
    """Return the controls that look the same with and without the keyboard on them."""
    wrong = []
    stops = controls(screen)
    for widget, away in zip(stops, stops[1:] + stops[:1], strict=True):
        if widget.size().isEmpty():
            wrong.append(f"{describe(widget)} has no size")
        if widget is away or widget.size().isEmpty():
            continue
        away.setFocus(Qt.FocusReason.TabFocusReason)
        before = _picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            wrong.append(f"{describe(widget)} does not take the focus")
        elif _picture(widget) == before:
            wrong.append(describe(widget))
    return wrong


def describe(widget: QWidget) -> str:
    """Return what a person would look for to find the widget."""
    said = getattr(widget, "text", "")
    text = said() if callable(said) else said  # some fields of ours have it as a property
    name = widget.accessibleName() or (text if isinstance(text, str) else "")
    above = next((each for each in _parents(widget, None) if type(each) is not QWidget), None)
    place = f" in {type(above).__name__}" if above is not None else ""
    return f"{type(widget).__name__} “{name[:40]}”{place}"


def _press_tab(widget: QWidget) -> QWidget | None:
    # In a field for dates, Tab goes through day, month and year first; in a text, through links.
    for _ in range(8 if isinstance(widget, QDateTimeEdit | QTextBrowser) else 1):
        if QApplication.focusWidget() in (widget, None) or widget.isWindow():
            QTest.keyClick(widget, Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def _mnemonic_texts(screen: QWidget) -> Iterator[tuple[str, QWidget]]:
    for widget in screen.findChildren(QWidget):
        if not widget.isVisibleTo(screen) or widget.window() is not screen.window():
            continue
        buddy = isinstance(widget, QLabel) and widget.buddy() is not None
        if isinstance(widget, (QAbstractButton, QGroupBox)):
            yield (widget.text() if isinstance(widget, QAbstractButton) else widget.title()), widget
        elif isinstance(widget, QLabel) and buddy:
            yield widget.text(), widget
        elif isinstance(widget, QTabBar):
            for index in range(widget.count()):
                yield widget.tabText(index), widget
    if isinstance(screen, QMainWindow) and screen.menuBar().isVisibleTo(screen):
        for action in screen.menuBar().actions():
            yield action.text(), screen.menuBar()


def _parents(widget: QWidget, top: QWidget | None) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not top:
        yield above
        above = above.parentWidget()


def _branches(one: QWidget, other: QWidget, screen: QWidget) -> tuple[QRect, QRect]:
    """Return the places of the two parts that hold one control each, within what holds both."""
    line = [one, *_parents(one, None)]
    shared = next(each for each in line if each is screen or each.isAncestorOf(other))
    return _part(one, shared), _part(other, shared)


def _part(widget: QWidget, holder: QWidget) -> QRect:
    if widget is holder:
        return QRect()
    part = widget
    for above in _parents(widget, holder):
        part = above
    return QRect(part.mapTo(holder, QPoint(0, 0)), part.size())


def _comes_before(one: QRect, other: QRect) -> bool:
    """Whether ``one`` is read before ``other``: it stands above, or in the same lines before."""
    if one.isEmpty() or other.isEmpty():
        return False
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        one, other = (
            QRect(-each.right(), each.top(), *each.size().toTuple()) for each in (one, other)
        )
    if one.bottom() < other.top():
        # What stands above but further right begins another column.
        return one.left() < other.right()
    same_lines = one.top() <= other.bottom() and other.top() <= one.bottom()
    return same_lines and one.right() < other.left()


def _needed(widget: QWidget) -> QSize | None:
    if isinstance(widget, ElidedLabel):
        return QSize(0, widget.fontMetrics().height())
    if isinstance(widget, QLabel):
        return _needed_by_label(widget)
    if isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QLineEdit):
        return None  # an icon, which Qt makes as large as the field allows; it has no text
    if isinstance(widget, Tile):
        return QSize(widget.comfortable_width, widget.heightForWidth(widget.width()))
    if isinstance(widget, (QAbstractButton, QComboBox, QAbstractSpinBox)):
        return widget.minimumSizeHint()
    if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox):
        return None
    if isinstance(widget, QLineEdit):
        return QSize(0, QFontMetrics(widget.font()).height())
    return None


def _needed_by_label(label: QLabel) -> QSize | None:
    if not label.text():
        return None
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    return label.minimumSizeHint()


def _picture(widget: QWidget) -> bytes:
    """Return what the widget looks like; of a text field only its edge, for the caret blinks."""
    QApplication.processEvents()
    around = widget.parentWidget()
    if isinstance(around, FormattedField) and around.field is widget:
        widget = around  # with more in it than the field, it has the ring
    # Together with its ground: a parent may paint the ring.
    picture = widget.parentWidget().grab(widget.geometry()).toImage()
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, FormattedField)):
        painter = QPainter(picture)
        painter.fillRect(picture.rect().adjusted(4, 4, -4, -4), Qt.GlobalColor.black)
        painter.end()
    return bytes(picture.constBits())
