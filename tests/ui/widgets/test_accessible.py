"""What screen readers are told on Linux: roles, and words at the focus, which Orca says."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.widgets import accessible
from aimstars_desktop.ui.widgets.accessible import announce, set_notice, set_role
from aimstars_desktop.ui.widgets.fields import LineEdit

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems announce")


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    """Return a page with a field that has the focus, while a screen reader listens."""
    QAccessible.setActive(True)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(Field())
    column.addWidget(QPushButton("Save"))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    part(page, Field).setFocus()
    yield page
    QAccessible.setActive(False)


class Field(QLineEdit):
    """A field with a hint."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleDescription("The hint")


def part(page: QWidget, kind: type[QWidget]) -> QWidget:
    found = page.findChild(kind)
    assert isinstance(found, QWidget)
    return found


@on_linux
def test_news_is_said_by_what_has_the_focus_until_it_goes_on(page: QWidget, qtbot: QtBot) -> None:
    field, button = part(page, Field), part(page, QPushButton)
    announce(button, "Copied.")
    assert field.accessibleDescription() == "Copied."
    announce(button, "Copied again.")
    assert field.accessibleDescription() == "Copied again."
    button.setFocus()
    # Otherwise the hint is said while a screen reader still takes the field for the focus.
    assert field.accessibleDescription() == "Copied again."
    qtbot.waitUntil(lambda: field.accessibleDescription() == "The hint")
    assert button.accessibleDescription() == ""


@on_linux
def test_news_at_the_next_focus_is_not_taken_back_with_that_of_the_last(
    page: QWidget, qtbot: QtBot
) -> None:
    field, button = part(page, Field), part(page, QPushButton)
    announce(button, "Copied.")
    button.setFocus()
    announce(button, "Saved.")
    assert field.accessibleDescription() == "The hint"
    QApplication.processEvents()
    assert button.accessibleDescription() == "Saved."
    field.setFocus()
    qtbot.waitUntil(lambda: button.accessibleDescription() == "")


@on_linux
def test_a_description_that_changed_meanwhile_stays(page: QWidget) -> None:
    field = part(page, Field)
    announce(field, "Copied.")
    field.setAccessibleDescription("Another hint")
    part(page, QPushButton).setFocus()
    assert field.accessibleDescription() == "Another hint"


@on_linux
def test_a_description_from_between_two_news_comes_back_and_no_news_is_kept(
    page: QWidget, qtbot: QtBot
) -> None:
    field = part(page, Field)
    announce(field, "Copied.")
    field.setAccessibleDescription("Another hint")
    announce(field, "Copied again.")
    part(page, QPushButton).setFocus()
    qtbot.waitUntil(lambda: field.accessibleDescription() == "Another hint")
    words = accessible._focus_words()
    assert (words._said, words._before) == ("", "")


def test_without_a_screen_reader_nothing_is_changed(page: QWidget) -> None:
    QAccessible.setActive(False)
    announce(page, "Copied.")
    assert part(page, Field).accessibleDescription() == "The hint"


def test_a_widget_is_what_it_was_said_to_be(qtbot: QtBot) -> None:
    class Handle(QWidget):
        def __init__(self) -> None:
            super().__init__()
            set_role(self, QAccessible.Role.Separator)
            self.setAccessibleName("Width")

    class Bar(QWidget):
        def __init__(self) -> None:
            super().__init__()
            set_notice(self)

    for kind, role in ((Handle, QAccessible.Role.Separator), (Bar, notice())):
        widget = kind()
        qtbot.addWidget(widget)
        found = QAccessible.queryAccessibleInterface(widget)
        assert found.role() is role
        assert found.text(QAccessible.Text.Name) == widget.accessibleName()


def notice() -> QAccessible.Role:
    roles = QAccessible.Role
    return roles.Notification if sys.platform == "linux" else roles.AlertMessage


def test_what_is_in_a_field_is_selected_once_the_focus_was_told(
    page: QWidget, qtbot: QtBot
) -> None:
    field = LineEdit("Maya")
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.selectedText() == ""
    qtbot.waitUntil(lambda: field.selectedText() == "Maya")


def test_letters_that_come_before_that_are_not_overwritten(page: QWidget) -> None:
    field = LineEdit()
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "M")
    QApplication.processEvents()
    QTest.keyClicks(field, "aya")
    assert field.text() == "Maya"
