"""The history of goals: searched, filtered, sorted, opened; the bars beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.look.theme import theme
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import GoalsHarness

GOALS = (
    ("Walk daily", Category.EXERCISE, Status.COMPLETED, 7),
    ("Read the atlas", Category.LEARNING, Status.FAILED, 14),
    ("Walk to work", Category.EXERCISE, Status.FAILED, 40),
    ("Call Ana", Category.SOCIAL, Status.COMPLETED, 400),
)


@pytest.fixture
def history(harness: GoalsHarness):
    for title, category, status, ago in GOALS:
        new = builders.new_goal(title, first_day=TODAY - DAY * ago)
        goal = harness.session.goals.create(replace(new, category=category))
        harness.session.goals.close(goal.id, status)
    harness.settle()
    return harness.tab.history


def titles(history) -> list[str]:
    model = history.model
    return [model.goal(row).title for row in range(model.rowCount())]


@pytest.mark.repeats
def test_the_latest_is_on_top(history):
    assert titles(history) == [title for title, *_ in GOALS]
    assert history.model.index(0, 3).data() == "Completed"
    assert history.model.index(1, 3).data() == "Not this time"
    assert history.model.index(3, 0).data().endswith("2025")


def test_it_is_searched_by_words_in_any_case(harness: GoalsHarness, history):
    harness.qtbot.keyClicks(history.search, "WALK work")
    assert titles(history) == ["Walk to work"]
    history.search.clear()
    assert len(titles(history)) == 4


def test_what_a_search_or_a_sorting_finds_is_shown_from_the_top(harness: GoalsHarness):
    for number in range(40):
        new = builders.new_goal(f"Walk {number}", first_day=TODAY - DAY * (7 + number))
        goal = harness.session.goals.create(new)
        harness.session.goals.close(goal.id, Status.COMPLETED)
    harness.settle()
    history = harness.tab.history
    bar = history.table.verticalScrollBar()
    harness.qtbot.waitUntil(lambda: bar.maximum() > 0)
    for change in (
        lambda: harness.qtbot.keyClicks(history.search, "walk"),
        lambda: history.status.setCurrentIndex(1),
        lambda: history.table.sortByColumn(1, Qt.SortOrder.AscendingOrder),
    ):
        bar.setValue(bar.maximum())
        change()
        assert bar.value() == 0


def test_it_is_filtered_by_category_and_status(history):
    history.category.setCurrentIndex(history.category.findData(Category.EXERCISE))
    assert titles(history) == ["Walk daily", "Walk to work"]
    history.status.setCurrentIndex(history.status.findData(Status.FAILED))
    assert titles(history) == ["Walk to work"]
    history.category.setCurrentIndex(history.category.findData(Category.HOME))
    assert history.nothing == "No goal matches. Try something else."


def test_it_is_sorted_by_a_click_on_a_heading(harness: GoalsHarness, history):
    header = history.table.horizontalHeader()
    header.sectionClicked.emit(1)
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert titles(history) == ["Call Ana", "Read the atlas", "Walk daily", "Walk to work"]


def test_the_bars_count_by_category_and_by_month(harness: GoalsHarness, history):
    success = harness.tab.success
    assert success.rate == "50.0\N{NO-BREAK SPACE}%"
    assert [(row.name, row.count) for row in success.bars.rows] == [
        ("Exercise & Fitness", "1/2"),
        ("Learning & Reading", "0/1"),
        ("Social Connections", "1/1"),
    ]
    assert "Exercise & Fitness: 1/2" in success.bars.accessibleDescription()
    success.choice.button("month").click()
    assert [row.name for row in success.bars.rows][:2] == ["November 2026", "October 2026"]
    assert success.bars.rows[0].count == "1/2"


def test_older_months_are_shown_twelve_at_a_time(harness: GoalsHarness):
    months = 26
    for ago in range(months):
        first = date(2025 - ago // 12, 12 - ago % 12, 1)
        goal = harness.session.goals.create(builders.new_goal(first_day=first))
        harness.session.goals.close(goal.id, Status.COMPLETED)
    harness.settle()
    success = harness.tab.success
    assert not success.more_button.isVisible(), "categories are shown whole"
    success.choice.button("month").click()
    shown = [len(success.bars.rows)]
    while success.more_button.isVisible():
        assert success.more_button.text() == f"Show {min(12, months - shown[-1])} more"
        harness.click(success.more_button)
        shown.append(len(success.bars.rows))
    assert shown == [12, 24, months]


def test_a_goal_is_opened_by_keyboard_and_reopened(harness: GoalsHarness, history):
    history.table.setFocus()
    history.table.selectRow(1)
    harness.do(lambda: harness.qtbot.keyClick(history.table, Qt.Key.Key_Return))
    dialog = harness.tab.dialog
    assert isinstance(dialog, DetailsDialog)
    assert dialog.goal.title == "Read the atlas"
    harness.click(dialog.reopen_button)
    assert [bar.goal.title for bar in harness.tab.waiting.bars] == ["Read the atlas"]


def test_a_goal_of_the_history_is_set_anew(harness: GoalsHarness, history):
    harness.do(lambda: history.opened.emit(history.model.goal(3)))
    harness.click(harness.tab.dialog.again_button)
    dialog = harness.tab.dialog
    assert isinstance(dialog, GoalDialog)
    harness.click(dialog.save)
    assert harness.card.goal.title == "Call Ana"
    assert harness.card.goal.category is Category.SOCIAL


@pytest.mark.repeats
def test_the_story_of_a_goal_tells_what_it_goes_on_with(harness: GoalsHarness, history):
    first = history.model.goal(1)
    harness.session.goals.reopen(first.id)
    again = harness.session.goals.try_again(first.id)
    harness.session.goals.close(again.id, Status.COMPLETED)
    harness.settle()
    assert history.model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is not None
    loaded = []
    harness.do(lambda: harness.tab.model.load_details(again.id, loaded.append))
    assert [goal.id for goal in loaded[0].chain] == [first.id, again.id]


@pytest.mark.repeats
def test_the_details_of_the_first_goal_list_what_continued_it(harness: GoalsHarness, history):
    first = history.model.goal(1)
    harness.session.goals.reopen(first.id)
    again = harness.session.goals.try_again(first.id)
    harness.settle()
    loaded = []
    harness.do(lambda: harness.tab.model.load_details(first.id, loaded.append))
    assert loaded[0].goal.id == first.id
    assert [goal.id for goal in loaded[0].chain] == [first.id, again.id]


def test_an_old_closed_goal_that_cannot_be_reopened_is_a_sentence(harness: GoalsHarness, history):
    goal = history.model.goal(0)
    harness.diary.sql("UPDATE goals SET closed_on = NULL, closed_at = NULL WHERE id = ?", goal.id)
    harness.do(lambda: harness.tab.model.reopen(goal.id))
    assert "older version" in harness.workspace.messages.bar.text


@pytest.mark.repeats
def test_the_days_of_old_goals_have_room_for_their_year(harness: GoalsHarness):
    for ago in (*range(0, 300, 20), 692):
        goal = harness.session.goals.create(builders.new_goal(first_day=TODAY - DAY * ago))
        harness.session.goals.close(goal.id, Status.COMPLETED)
    harness.settle()
    history = harness.tab.history
    shown = [history.model.index(row, 0).data() for row in range(history.model.rowCount())]
    assert shown[-1].endswith("2025")
    longest = max(map(history.table.fontMetrics().horizontalAdvance, shown))
    assert history.table.columnWidth(0) >= longest + theme().px(20)


def test_an_empty_history_says_what_will_be_here(harness: GoalsHarness):
    assert harness.tab.history.nothing == "Goals that you close will be listed here."
    assert not harness.tab.history.search.isVisible()
