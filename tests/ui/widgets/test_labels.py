"""Labels show text as it is, elide what is too long, and mark what is wrong."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.labels import ElidedLabel, FieldLabel, Label, ProblemLabel
from aimstars_desktop.ui.widgets.span_picker import labelled


def test_a_label_never_reads_html(qtbot: QtBot) -> None:
    label = Label("a <b>word</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tone_changes_the_colour(qtbot: QtBot) -> None:
    label = Label("17", "number")
    qtbot.addWidget(label)
    label.set_tone("gold")
    assert label.property("tone") == "gold"


def test_a_long_line_is_elided_and_has_a_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show()
    label.setText("Held back in the review\nand asked what they meant")
    label.resize(80, 20)
    assert label.toolTip() == "Held back in the review and asked what they meant"
    assert label.minimumSizeHint().width() < 80
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_a_tooltip_shows_words_that_look_like_html_as_they_are(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show()
    label.setText('<img src="sea.png"> & a goal whose title is too long')
    label.resize(40, 20)
    assert "<img" not in label.toolTip()
    page = QTextDocument()
    page.setHtml(label.toolTip())  # as Qt's tooltips do
    assert page.toPlainText() == label.text()


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_problem_is_said_beside_its_field(form: QWidget) -> None:
    field = QLineEdit(form)
    field.show()
    label = ProblemLabel(field, form)
    assert label.isHidden()
    label.show_problem(RuleError("At least {least} letters.", field="password", least=8))
    assert label.text() == "At least 8 letters."
    assert field.accessibleDescription() == "At least 8 letters."
    assert field.property("problem") is True
    assert form.focusWidget() is field
    label.clear_problem()
    assert label.isHidden()
    assert field.accessibleDescription() == ""
    assert field.property("problem") is False


def test_a_chip_has_room_for_icon_and_text(qtbot: QtBot) -> None:
    plain, proud = Chip("Proud +5"), Chip("Proud +5", icon="star", tone="proud")
    for chip in (plain, proud):
        qtbot.addWidget(chip)
    assert proud.sizeHint().width() > plain.sizeHint().width()
    proud.set_content("Grow +2", "sprout", "grow")
    assert proud.text() == "Grow +2"
    assert proud.property("tone") == "grow"


def test_a_name_stands_whole_and_level_beside_its_field(qtbot: QtBot) -> None:
    page, field = QWidget(), DateField(date(2026, 11, 22), date(2026, 11, 22))
    qtbot.addWidget(page)
    page.setLayout(labelled(("&To", field)))
    page.show()
    (name,) = page.findChildren(FieldLabel)
    assert name.buddy() is field
    assert abs(name.geometry().center().y() - field.geometry().center().y()) <= 1
    assert name.width() >= name.sizeHint().width()
