"""Nothing on the Goals tab or in the weekly review is wider than the window, however narrow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.ui.look import translation
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.shell.main_window import SMALLEST_SIZE
from tests import builders
from tests.builders import DAY, TODAY
from tests.examples import every
from tests.ui.goals.conftest import GoalsHarness
from tools import translations

pytestmark = pytest.mark.styled

LONG = ("W" * 200, "Geschwindigkeitsbegrenzungen beachten und die Krankenversicherung anrufen")


@pytest.fixture(params=["de", "en", "sv"], autouse=True)
def _language(request, qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Show the screens in this language until the test ends."""
    before = QLocale()
    there = set(qapp.findChildren(QTranslator))
    translations.release([translations.source_of(request.param)], tmp_path)
    translation.install(qapp, QLocale(request.param), tmp_path)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - there:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def full(harness: GoalsHarness) -> GoalsHarness:
    """Return a tab with goals that wait, run, come again and are over, all with long titles."""
    goals = harness.session.goals
    for place, title in enumerate(LONG):
        category = (Category.MINDFULNESS, Category.PRODUCTIVITY)[place]
        weekly = replace(builders.new_goal(title, first_day=TODAY - DAY), category=category)
        goal = goals.create(weekly, every_week=True)
        goals.note(goal.id, title)
        harness.session.repeats.pause(goal.repeat_id or 0)
        goals.create(builders.new_goal(title, first_day=TODAY - DAY * 17))
        goals.create(builders.new_goal(title, first_day=TODAY - DAY * 500))
        over = goals.create(builders.new_goal(title, first_day=TODAY - DAY * 8))
        goals.close(over.id, Status.FAILED)
        builders.grow(harness.session, title)
        builders.proud(harness.session, title)
    harness.settle()
    return harness


@pytest.mark.repeats
@pytest.mark.sampled(3)
def test_the_tab_is_never_wider_than_its_window(full: GoalsHarness):
    assert _too_wide(full) == {}


@pytest.mark.repeats
@pytest.mark.sampled(3)
def test_the_weekly_review_is_never_wider_than_its_window(full: GoalsHarness):
    full.do(full.tab.show_review)
    assert full.tab.review.cards
    assert _too_wide(full) == {}


@pytest.mark.repeats
@pytest.mark.sampled(3)
def test_until_when_a_goal_runs_is_always_said_in_full(full: GoalsHarness):
    narrowest = theme().px(SMALLEST_SIZE.width())
    for width in (narrowest, round(narrowest * 1.3), round(narrowest * 1.6)):
        full.window.resize(width, 640)
        _come_to_rest(full)
        for card in full.tab.cards.cards:
            assert card.time.width() >= card.time.fontMetrics().horizontalAdvance(card.time.text())


def _too_wide(harness: GoalsHarness) -> dict[int, list[str]]:
    """Return, by the width of the window, what is wider than its place."""
    narrowest = theme().px(SMALLEST_SIZE.width())
    found = {}
    for width in every(5, range(narrowest, round(narrowest * 1.9), 12)):
        harness.window.resize(width, 640)
        _come_to_rest(harness)
        wrong = [
            f"page by {area.widget().width() - area.viewport().width()}"
            for area in harness.window.findChildren(QScrollArea)
            if area.isVisible() and area.widget().width() > area.viewport().width()
        ]
        wrong += [
            f"{button.text()} in {type(button.parentWidget()).__name__}"
            for button in harness.window.findChildren(QPushButton)
            if button.isVisible() and button.width() < button.minimumSizeHint().width()
        ]
        if wrong:
            found[width] = wrong
    return found


def _come_to_rest(harness: GoalsHarness) -> None:
    """Wait until no layout asks for another one."""
    last = None

    def at_rest() -> bool:
        nonlocal last
        parts = harness.window.findChildren(QPushButton) + harness.window.findChildren(QScrollArea)
        before, last = last, [part.geometry() for part in parts]
        return last == before

    harness.qtbot.waitUntil(at_rest)
