"""A Diary tab over a real diary, for one person, on a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.navigation import Navigation
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.core.undo import UndoCommands
from aimstars_desktop.ui.core.workspace import Messages, Workspace
from aimstars_desktop.ui.diary.composer import Composer
from aimstars_desktop.ui.diary.tab import DiaryTab
from aimstars_desktop.ui.widgets.messages import MessageBar, QuietLine
from aimstars_desktop.ui.writing.field import WritingField
from tests import patience
from tests.builders import (
    DAY,
    TODAY,
    FixedClock,
    TestDiary,
    account,
    diary_on_disk,
    write_all,
)
from tests.ui.settling import is_settled


@dataclass
class DiaryHarness:
    """One person's Diary tab in a window, with everything behind it."""

    diary: TestDiary
    clock: FixedClock
    session: Session
    window: QWidget
    workspace: Workspace
    tab: DiaryTab
    qtbot: QtBot

    @property
    def composer(self) -> Composer:
        return self.tab.page.composer

    @property
    def field(self) -> WritingField:
        return self.composer.field

    def keep_draft(self) -> None:
        """Bring what is typed into the database, as a second of typing would."""
        self.tab.commit_draft()
        self.settle()

    def settle(self) -> None:
        """Wait until all data work is done and shown."""
        workspace = self.workspace
        self.qtbot.waitUntil(lambda: is_settled(workspace.tasks, workspace.changes))

    def write(self, text: str) -> None:
        """Type into the composer."""
        self.field.insertPlainText(text)


@pytest.fixture(autouse=True)
def _british(british: None) -> None:
    """Format dates and numbers as in British English."""


@pytest.fixture
def open_harness(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., DiaryHarness]]:
    """Open the tab of a person; a second one on the same file is a restart."""
    runners: list[TaskRunner] = []
    diaries: list[TestDiary] = []

    def opened(clock: FixedClock | None = None, again: DiaryHarness | None = None) -> DiaryHarness:
        if again is None:
            diary = diary_on_disk(tmp_path / "aimstars.db")
            diaries.append(diary)
            person = account(diary)
        else:
            diary, person = again.diary, again.session.account
            clock = again.clock
        hub, tasks = ChangeHub(), TaskRunner()
        runners.append(tasks)
        clock = clock or FixedClock()
        pictures = diary.storage.pictures
        storage = DiaryStorage(diary.engines, hub.announce, pictures=pictures)
        session = open_session(storage, clock, person)
        window = QWidget()
        qtbot.addWidget(window)
        bar, line = MessageBar(window), QuietLine(window)
        commands = UndoCommands(session.undo, tasks, window)
        workspace = Workspace(session, tasks, hub, Messages(bar, line), commands, Navigation())
        tab = DiaryTab(workspace, window)
        column = QVBoxLayout(window)
        column.addWidget(bar)
        column.addWidget(tab)
        window.resize(1240, 760)
        with qtbot.waitActive(window, timeout=patience.MILLISECONDS):
            window.show()
        made = DiaryHarness(diary, clock, session, window, workspace, tab, qtbot)
        made.settle()
        return made

    yield opened
    for tasks in runners:
        assert tasks.close(patience.SECONDS)
    for diary in diaries:
        diary.engines.dispose()


@pytest.fixture
def harness(open_harness: Callable[..., DiaryHarness]) -> DiaryHarness:
    """The Diary tab of one person with an empty diary."""
    return open_harness()


@pytest.fixture
def long_diary(harness: DiaryHarness) -> DiaryHarness:
    """A diary of two hundred days, written in one transaction."""
    numbers = range(200)
    written = ((TODAY - number * DAY, f"Entry {number}", Rating.PROUD) for number in numbers)
    write_all(harness.session, *written)
    harness.settle()
    return harness
