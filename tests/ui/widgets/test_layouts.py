"""What stands in a layout is listed in its order, and taken out whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.tab_order import move_focus


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_what_stands_in_a_column_comes_in_its_order(host: QWidget) -> None:
    column = QVBoxLayout(host)
    last, first, row = QLabel("last"), QLabel("first"), QHBoxLayout()
    column.addWidget(last)
    column.addStretch()
    column.insertWidget(0, first)
    column.insertLayout(1, row)
    row.addWidget(QLabel("in the row"))
    assert layouts.parts(column) == [first, row, last]


def test_a_grid_comes_row_by_row(host: QWidget) -> None:
    grid = QGridLayout(host)
    below, right, left = QLabel("below"), QLabel("right"), QLabel("left")
    grid.addWidget(below, 1, 0)
    grid.addWidget(right, 0, 1)
    grid.addWidget(left, 0, 0)
    assert layouts.parts(grid) == [left, right, below]


def test_a_layout_without_a_widget_holds_nothing() -> None:
    assert layouts.parts(QVBoxLayout()) == []


def test_what_is_taken_out_is_neither_seen_nor_kept(host: QWidget) -> None:
    column = QVBoxLayout(host)
    button = QPushButton("Close")
    column.addWidget(button)
    column.addStretch()
    host.show()
    layouts.clear(column)
    assert button.isHidden()
    assert column.count() == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert host.findChildren(QPushButton) == []


@pytest.mark.repeats
def test_what_was_walked_through_with_tab_is_not_mistaken_for_what_comes_after(
    host: QWidget,
) -> None:
    """PySide gave new widgets out as items of deleted ones; with some luck the program ended."""
    column = QVBoxLayout(host)
    host.show()
    for _ in range(100):
        fields = [QPlainTextEdit() for _ in range(8)]
        for field in fields:
            column.addWidget(field)
        assert {type(field.viewport()) for field in fields} == {QWidget}
        QCoreApplication.processEvents()
        move_focus(host, forward=True)
        for field in fields:
            field.deleteLater()
        fields.clear()
        del field
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_gaps_get_another_length_and_stretches_go_on_stretching(host: QWidget) -> None:
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    first, middle, last = QWidget(host), QWidget(host), QWidget(host)
    column.addWidget(first)
    column.addSpacing(10)
    column.addWidget(middle)
    column.addStretch(1)
    column.addWidget(last)
    for part in (first, middle, last):
        part.setFixedHeight(20)
    layouts.replace_gaps(column, lambda length: 2 * length)
    host.resize(100, 300)
    host.show()
    assert [part.y() for part in (first, middle, last)] == [0, 40, 280]
