"""A Diary tab over a real diary, for one person, on a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.ui.changes import ChangeHub
from aimstars_desktop.ui.diary.composer import Composer
from aimstars_desktop.ui.diary.tab import DiaryTab
from aimstars_desktop.ui.diary.writing_field import WritingField
from aimstars_desktop.ui.messages import MessageBar, QuietLine
from aimstars_desktop.ui.tasks import TaskRunner
from aimstars_desktop.ui.undo import UndoCommands
from aimstars_desktop.ui.workspace import Messages, Workspace
from tests.builders import FixedClock, TestDiary, account, diary_on_disk


@dataclass
class Desk:
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

    def settle(self) -> None:
        """Wait until all data work is done and shown."""
        # A commit is announced before its work is delivered, so what it wakes is counted, too.
        self.qtbot.waitUntil(lambda: self.workspace.tasks.pending == 0)

    def write(self, text: str) -> None:
        """Type into the composer."""
        self.field.insertPlainText(text)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Open the tab of a person; a second one on the same file is a restart."""
    runners: list[TaskRunner] = []
    diaries: list[TestDiary] = []

    def opened(clock: FixedClock | None = None, again: Desk | None = None) -> Desk:
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
        session = open_session(DiaryStorage(diary.engines, hub.announce), clock, person)
        window = QWidget()
        qtbot.addWidget(window)
        bar, line = MessageBar(window), QuietLine(window)
        commands = UndoCommands(session.undo, tasks, window)
        workspace = Workspace(session, tasks, hub, Messages(bar, line), commands)
        tab = DiaryTab(workspace, window)
        column = QVBoxLayout(window)
        column.addWidget(bar)
        column.addWidget(tab)
        window.resize(1240, 760)
        window.show()
        qtbot.waitActive(window)
        made = Desk(diary, clock, session, window, workspace, tab, qtbot)
        made.settle()
        return made

    yield opened
    for tasks in runners:
        assert tasks.close(5)
    for diary in diaries:
        diary.engines.dispose()


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """The Diary tab of one person with an empty diary."""
    return open_desk()
