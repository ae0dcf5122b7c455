"""A Goals tab in a window, over a diary in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QMainWindow
from pytestqt.qtbot import QtBot

from aimstars_desktop.services.session import Session
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.navigation import Navigation
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.core.undo import UndoCommands
from aimstars_desktop.ui.core.workspace import Messages, Workspace
from aimstars_desktop.ui.goals.goal_card import GoalCard
from aimstars_desktop.ui.goals.tab import GoalsTab
from aimstars_desktop.ui.widgets.messages import MessageBar, QuietLine
from aimstars_desktop.ui.writing.drafts import Drafts
from tests import builders, patience
from tests.builders import FixedClock, TestDiary
from tests.ui.settling import is_settled


@dataclass
class GoalsHarness:
    """A tab on show, and what a test needs to look behind it."""

    qtbot: QtBot
    window: QMainWindow
    tab: GoalsTab
    workspace: Workspace
    diary: TestDiary
    clock: FixedClock

    @property
    def session(self) -> Session:
        return self.workspace.session

    def settle(self) -> None:
        """Wait until all data work is delivered, and what it announced, too."""
        workspace = self.workspace
        self.qtbot.waitUntil(lambda: is_settled(workspace.tasks, workspace.changes))

    def do(self, act: Callable[[], object]) -> None:
        """Do something and wait for what follows from it."""
        act()
        self.settle()

    def click(self, button: QAbstractButton) -> None:
        """Click a button with the mouse."""
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def points(self) -> int:
        """Return all points of the person."""
        return self.session.statistics.overview().total_points

    @property
    def card(self) -> GoalCard:
        """The only card on show."""
        (card,) = self.tab.cards.cards
        return card

    @property
    def said(self) -> str:
        """The quiet line, or the message bar."""
        return self.workspace.messages.line.text or self.workspace.messages.bar.text


@pytest.fixture
def harness(qtbot: QtBot, tmp_path: Path) -> Iterator[GoalsHarness]:
    QLocale.setDefault(QLocale("en_GB"))
    clock = FixedClock()
    diary = builders.diary_on_disk(tmp_path / "aimstars.db")
    session = builders.session(diary, clock)
    window = QMainWindow()
    qtbot.addWidget(window)
    tasks, hub = TaskRunner(), ChangeHub()
    diary.storage._announce = hub.announce
    messages = Messages(MessageBar(window), QuietLine(window))
    tasks.on_unhandled(messages.failed)
    workspace = Workspace(
        session, tasks, hub, messages, UndoCommands(session.undo, tasks), Navigation()
    )
    drafts = Drafts(session.drafts, tasks, window)
    tab = GoalsTab(workspace, drafts)
    window.setCentralWidget(tab)
    window.resize(1000, 640)
    window.show()
    qtbot.waitUntil(lambda: tab.model.page is not None)
    yield GoalsHarness(qtbot, window, tab, workspace, diary, clock)
    window.hide()
    tasks.close(patience.SECONDS)
    diary.engines.dispose()
