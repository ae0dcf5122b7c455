"""Fields of several lines that are no entries: goals, templates and prompts are checked, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.ui.diary.prompts_dialog import PromptsDialog
from aimstars_desktop.ui.diary.templates_dialog import TemplatesDialog
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.writing import spelling_menu
from aimstars_desktop.ui.writing.plain_field import PlainField
from aimstars_desktop.ui.writing.spelling import Spelling
from tests.ui.house import House
from tests.ui.writing.test_spelling import choose, underlined


def description_of_a_goal(house: House) -> PlainField:
    tab = house.home.show_goals()
    house.settle()
    house.do(tab.new_goal)
    assert isinstance(tab.dialog, GoalDialog)
    return tab.dialog.description


def text_of_a_template(house: House) -> PlainField:
    dialog = house.home.diary.edit_templates()
    assert isinstance(dialog, TemplatesDialog)
    house.settle()
    return dialog.text


def prompts(house: House) -> PlainField:
    dialog = PromptsDialog(house.home.workspace, house.window)
    dialog.open()
    house.settle()
    dialog.field.clear()
    return dialog.field


@pytest.mark.parametrize("field_of", [description_of_a_goal, text_of_a_template, prompts])
def test_the_words_are_looked_up_walked_by_a_key_and_replaced_from_the_menu(
    house: House, field_of: Callable[[House], PlainField]
) -> None:
    house.sign_in()
    choose(house, "en")
    field = field_of(house)
    QTest.keyClicks(field, "We went togehter in {weekday} rain, and")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "agian by ")
    house.qtbot.waitUntil(lambda: underlined(field) == ["togehter", "agian"])
    QTest.keyClick(field, Qt.Key.Key_F7)
    QTest.keyClick(field, Qt.Key.Key_F7)
    assert field.textCursor().selectedText() == "agian"
    menu = QMenu(field)
    spelling_menu.offer(menu, field.textCursor(), Spelling.of(house.home.workspace))
    house.qtbot.waitUntil(lambda: "again" in [each.text() for each in menu.actions()])
    next(each for each in menu.actions() if each.text() == "again").trigger()
    assert field.toPlainText() == "We went togehter in {weekday} rain, and\nagain by "


@pytest.mark.repeats
def test_an_underline_takes_no_problem_away(house: House) -> None:
    house.sign_in()
    choose(house, "en")
    tab = house.home.show_goals()
    house.settle()
    house.do(tab.new_goal)
    dialog = tab.dialog
    assert isinstance(dialog, GoalDialog)
    dialog.description.setPlainText("togehter " * 200)
    dialog._problems["description"].show_problem(RuleError("Too long.", field="description"))
    house.qtbot.waitUntil(lambda: "togehter" in underlined(dialog.description))
    assert dialog.problem("description") == "Too long."
    QTest.keyClick(dialog.description, Qt.Key.Key_Delete)
    assert dialog.problem("description") == ""


def test_an_empty_list_of_templates_is_underlined_nowhere(house: House) -> None:
    house.sign_in()
    choose(house, "en")
    dialog = house.home.diary.edit_templates()
    assert isinstance(dialog, TemplatesDialog)
    house.settle()
    QTest.keyClicks(dialog.text, "togehter ")
    house.do(dialog.delete.click)
    spelling = Spelling.of(house.home.workspace)
    house.qtbot.waitUntil(lambda: spelling.judge is not None and not spelling.is_busy)
    assert underlined(dialog.text) == []
    assert dialog.list.count() == 0


@pytest.mark.repeats
def test_one_process_serves_all_who_write(house: House) -> None:
    house.sign_in()
    home = house.home
    tab = home.show_goals()
    house.do(tab.show_review)
    field = tab.review.writing.writer.field
    assert tab.model.spelling is home.diary.model.saving.spelling
    assert field._spelling is tab.model.spelling
    person, before = house.session.account, tab.model.spelling
    house.do(house.app.sign_out)
    house.sign_in(person)
    assert house.home.diary.model.saving.spelling is not before
