"""Writing in the weekly review, with the rest of the program around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.ui.writing.field import WritingField
from tests.builders import DAY, TODAY
from tests.ui.house import House

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WEEK = Week(TODAY - 6 * DAY)


@pytest.fixture
def field(house: House) -> WritingField:
    """The field of the weekly review, shown, with the focus."""
    house.sign_in()
    house.do(lambda: house.home.show_goals().show_review(WEEK))
    field = house.home.goals.review.writing.writer.field
    field.setFocus()
    house.qtbot.keyClicks(field, "A good week")
    return field


def written(house: House) -> list[str]:
    return [entry.text for entry in house.session.entries.on_day(TODAY)]


def press(house: House, field: WritingField, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    house.qtbot.keyClick(field, key, keys)
    house.settle()


@pytest.mark.repeats
def test_an_undone_entry_is_text_in_the_review_again_until_it_is_redone(
    house: House, field: WritingField
) -> None:
    press(house, field, Qt.Key.Key_Return, CONTROL)
    assert (written(house), field.text) == (["A good week"], "")
    press(house, field, Qt.Key.Key_Z, CONTROL)
    assert (written(house), field.text) == ([], "A good week")
    assert house.home.goals.review.isVisible()
    assert house.home.diary.page.composer.field.text == ""
    house.do(house.home.workspace.undo.redo)
    assert (written(house), field.text) == (["A good week"], "")


@pytest.mark.repeats
def test_what_is_typed_meanwhile_is_not_replaced(house: House, field: WritingField) -> None:
    press(house, field, Qt.Key.Key_Return, CONTROL | SHIFT)
    house.qtbot.keyClicks(field, "And")
    press(house, field, Qt.Key.Key_Z, CONTROL)
    assert (written(house), field.text) == (["A good week"], "")
    press(house, field, Qt.Key.Key_Z, CONTROL)
    assert (written(house), field.text) == ([], "A good week")


def test_the_diary_leads_back_to_what_was_begun(house: House, field: WritingField) -> None:
    house.home.show_diary()
    house.settle()
    notice = house.home.diary.page.composer.notice
    assert notice.text == "There is an unfinished text in the review of 16 – 22 Nov."
    house.do(notice.yes.click)
    assert house.home.goals.review.isVisible()
    assert field.text == "A good week"


@pytest.mark.repeats
def test_locking_keeps_what_was_begun(house: House, field: WritingField) -> None:
    person = house.session.account
    house.do(house.app.lock)
    house.sign_in(person)
    house.do(lambda: house.home.show_goals().show_review(WEEK))
    writer = house.home.goals.review.writing.writer
    assert writer.field.text == "A good week"
    assert [draft.text for draft in house.session.drafts.all()] == ["A good week"]


@pytest.mark.repeats
def test_what_is_composed_is_saved_with_the_rest(house: House, field: WritingField) -> None:
    QApplication.sendEvent(field, QInputMethodEvent("にほ", []))
    press(house, field, Qt.Key.Key_Return, CONTROL)
    assert written(house) == ["A good weekにほ"]
