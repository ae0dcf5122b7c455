"""Nothing on the Goals tab or in the weekly review is wider than the window, however narrow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.ui import translation
from aimstars_desktop.ui.main_window import SMALLEST_SIZE
from aimstars_desktop.ui.theme import theme
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import Stage
from tools import translations

LONG = ("W" * 200, "Geschwindigkeitsbegrenzungen beachten und die Krankenversicherung anrufen")


@pytest.fixture(params=["en", "de", "sv"], autouse=True)
def _language(request, qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Let the screens speak this language, and no longer afterwards."""
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
def full(stage: Stage) -> Stage:
    """Return a tab with goals that wait, run, come again and are over, all with long titles."""
    goals = stage.session.goals
    for place, title in enumerate(LONG):
        category = (Category.MINDFULNESS, Category.PRODUCTIVITY)[place]
        weekly = replace(builders.new_goal(title, first_day=TODAY - DAY), category=category)
        goal = goals.create(weekly, every_week=True)
        goals.note(goal.id, title)
        stage.session.repeats.pause(goal.repeat_id or 0)
        goals.create(builders.new_goal(title, first_day=TODAY - DAY * 17))
        goals.create(builders.new_goal(title, first_day=TODAY - DAY * 500))
        over = goals.create(builders.new_goal(title, first_day=TODAY - DAY * 8))
        goals.close(over.id, Status.FAILED)
        builders.grow(stage.session, title)
        builders.proud(stage.session, title)
    stage.settle()
    return stage


def test_the_tab_is_never_wider_than_its_window(full: Stage):
    assert _too_wide(full) == {}


def test_the_weekly_review_is_never_wider_than_its_window(full: Stage):
    full.do(full.tab.show_review)
    assert full.tab.review.cards
    assert _too_wide(full) == {}


def _too_wide(stage: Stage) -> dict[int, list[str]]:
    """Return, by the width of the window, what is wider than its place."""
    narrowest = theme().px(SMALLEST_SIZE.width())
    found = {}
    for width in range(narrowest, round(narrowest * 1.9), 12):
        stage.window.resize(width, 640)
        _come_to_rest(stage)
        wrong = [
            f"page by {area.widget().width() - area.viewport().width()}"
            for area in stage.window.findChildren(QScrollArea)
            if area.isVisible() and area.widget().width() > area.viewport().width()
        ]
        wrong += [
            f"{button.text()} in {type(button.parentWidget()).__name__}"
            for button in stage.window.findChildren(QPushButton)
            if button.isVisible() and button.width() < button.minimumSizeHint().width()
        ]
        if wrong:
            found[width] = wrong
    return found


def _come_to_rest(stage: Stage) -> None:
    """Wait until no layout asks for another one."""
    last = None

    def at_rest() -> bool:
        nonlocal last
        parts = stage.window.findChildren(QPushButton) + stage.window.findChildren(QScrollArea)
        before, last = last, [part.geometry() for part in parts]
        return last == before

    stage.qtbot.waitUntil(at_rest)
