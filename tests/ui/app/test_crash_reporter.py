"""A bug anywhere is one dialog with a place in the program, and not diary text."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop import logs
from aimstars_desktop.compat import override
from aimstars_desktop.ui.app.crash_dialog import CrashDialog
from aimstars_desktop.ui.app.crash_reporter import MOST_TIMES, CrashReporter
from aimstars_desktop.ui.core.tasks import TaskRunner
from tests import patience

SECRET = "zebra in the diary"


class OddError(Exception):
    """A bug that nobody expects."""


def fail(*_: object) -> None:
    raise OddError(SECRET)


class FailingPainter(QWidget):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fail()


class FailingRunnable(QRunnable):
    @override
    def run(self) -> None:
        fail()


class FailingThread(QThread):
    @override
    def run(self) -> None:
        fail()


@pytest.fixture
def reporter(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: object
) -> Iterator[CrashReporter]:
    for owner, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(owner, hook, getattr(owner, hook))  # to be put back
    reporter = CrashReporter(tmp_path)
    logs.watch_bugs(reporter.report, tmp_path)
    yield reporter
    for dialog in dialogs():
        dialog.accept()
    logs.stop()


def dialogs() -> list[CrashDialog]:
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if isinstance(w, CrashDialog) and w.isVisible()]


def in_a_slot(bot: Any) -> None:
    button = QPushButton()
    bot.addWidget(button)
    bot.failing = button  # keeps it alive
    button.clicked.connect(fail)
    QTimer.singleShot(0, button.click)


def in_a_timer(bot: QtBot) -> None:
    QTimer.singleShot(0, fail)


def in_a_paint_event(bot: Any) -> None:
    widget = FailingPainter()
    bot.addWidget(widget)
    bot.failing = widget  # keeps it alive
    widget.show()


def in_a_thread(bot: QtBot) -> None:
    threading.Thread(target=fail).start()


def in_a_runnable(bot: Any) -> None:
    runnable = FailingRunnable()
    runnable.setAutoDelete(False)  # else Qt and Python both let it go
    bot.failing = runnable
    QThreadPool.globalInstance().start(runnable)


WAYS = (in_a_slot, in_a_timer, in_a_paint_event, in_a_thread, in_a_runnable)


@pytest.mark.parametrize("bug", WAYS)
def test_a_bug_shows_its_kind_and_place(
    bug: Callable[[QtBot], None], reporter: CrashReporter, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reporter.shown) as waiting:
        bug(qtbot)
    dialog = waiting.args[0]
    details = dialog.details.toPlainText()
    assert "OddError" in details
    assert "in fail" in details
    assert SECRET not in details
    assert dialog.details.isHidden()
    log = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8")
    assert "OddError" in log
    assert SECRET not in log


def test_a_bug_in_a_thread_of_qt_is_shown(reporter: CrashReporter, qtbot: QtBot) -> None:
    thread = FailingThread()
    with qtbot.waitSignal(reporter.shown):
        thread.start()
    assert thread.wait(patience.MILLISECONDS)


def test_a_bug_in_the_work_of_a_lane_is_shown(reporter: CrashReporter, qtbot: QtBot) -> None:
    tasks, owner = TaskRunner(), QObject()
    with qtbot.waitSignal(reporter.shown) as waiting:
        tasks.write(owner, fail)
    assert "in fail" in waiting.args[0].details.toPlainText()
    assert tasks.close(patience.SECONDS)


def test_what_is_typed_is_kept(reporter: CrashReporter, qtbot: QtBot) -> None:
    kept: list[int] = []
    reporter.keep_with(lambda: kept.append(len(dialogs())))
    with qtbot.waitSignal(reporter.shown):
        in_a_timer(qtbot)
    assert kept == [0]  # before the dialog


def test_what_is_typed_is_kept_while_a_dialog_is_open_and_when_none_comes_any_more(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    kept: list[int] = []
    reporter.keep_with(lambda: kept.append(len(dialogs())))
    with qtbot.waitSignal(reporter.shown) as waiting:
        in_a_timer(qtbot)
    in_a_timer(qtbot)
    settle(qtbot)
    assert kept == [0, 1]
    waiting.args[0].accept()
    reporter._times.clear()
    for _ in range(MOST_TIMES):
        with qtbot.waitSignal(reporter.shown) as waiting:
            in_a_timer(qtbot)
        waiting.args[0].accept()
    kept.clear()
    in_a_timer(qtbot)
    settle(qtbot)
    assert kept == [0]


def test_keeping_may_fail_too(reporter: CrashReporter, qtbot: QtBot) -> None:
    tried: list[int] = []

    def keep() -> None:
        tried.append(len(tried))
        fail()

    reporter.keep_with(keep)
    with qtbot.waitSignal(reporter.shown) as waiting:
        in_a_timer(qtbot)
    settle(qtbot)
    assert "in keep" not in waiting.args[0].details.toPlainText()
    assert len(dialogs()) == 1
    assert tried == [0]


def settle(bot: QtBot) -> None:
    """Process everything that is queued."""
    end = QObject()
    for _ in range(3):
        with bot.waitSignal(end.objectNameChanged):
            QTimer.singleShot(0, lambda: end.setObjectName(end.objectName() + "."))


def test_a_storm_is_one_dialog(reporter: CrashReporter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reporter.shown):
        for _ in range(50):
            in_a_timer(qtbot)
    settle(qtbot)
    assert len(dialogs()) == 1


def test_a_bug_that_comes_again_and_again_stops_asking(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    for _ in range(MOST_TIMES):
        with qtbot.waitSignal(reporter.shown) as waiting:
            in_a_timer(qtbot)
        waiting.args[0].accept()
    in_a_timer(qtbot)
    settle(qtbot)
    assert not dialogs()


def test_a_storm_does_not_fill_the_log(
    reporter: CrashReporter, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reporter.shown):
        for _ in range(500):
            in_a_timer(qtbot)
    settle(qtbot)
    log = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8")
    assert log.count("OddError") == 3  # the first, the 10th and the 100th
    assert "for the 100. time" in log


def test_an_error_that_nobody_can_catch_is_logged(reporter: CrashReporter, tmp_path: Path) -> None:
    class Dying:
        __del__ = fail

    Dying()
    gc.collect()
    log = (tmp_path / logs.LOG_NAME).read_text(encoding="utf-8")
    assert "OddError" in log
    assert SECRET not in log


def test_ctrl_c_is_no_bug(
    reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, *_: told.append(kind))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == [KeyboardInterrupt]
    assert not (tmp_path / logs.LOG_NAME).exists()


def test_a_bug_before_the_loop_is_shown_until_it_is_read(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def read() -> None:
        (dialog,) = dialogs()
        seen.append(dialog.sentence.text())
        dialog.go_on.click()

    QTimer.singleShot(0, read)
    reporter.report(OddError(SECRET))
    assert seen == ["The program has to close because of a bug. What you saved is safe."]


def test_causes_are_named_without_their_words() -> None:
    error = ValueError(SECRET)
    try:
        fail()
    except OddError as cause:
        error.__cause__ = cause
    description = logs.describe(error)
    assert "builtins.ValueError" in description
    assert "caused by" in description
    assert "OddError" in description
    assert SECRET not in description


def test_no_folder_of_a_person_is_named() -> None:
    home = "/home/maya/.venv/lib/python3.13/site-packages/sqlalchemy/engine/base.py"
    assert logs.place_of(home) == "site-packages/sqlalchemy/engine/base.py"
    assert logs.place_of("/home/maya/a/aimstars_desktop/logs.py") == "aimstars_desktop/logs.py"
    assert logs.place_of("/usr/lib/python3.11/threading.py") == "python3.11/threading.py"
    assert logs.place_of("<string>") == "<string>"


def test_the_dialog_folds_copies_and_opens_the_log_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: not opened.append(url.toLocalFile())
    )
    dialog = CrashDialog("the details", tmp_path)
    qtbot.addWidget(dialog)
    dialog.fold.click()
    assert not dialog.details.isHidden()
    dialog.fold.click()
    assert dialog.details.isHidden()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "the details"
    dialog.folder.click()
    assert [Path(folder) for folder in opened] == [tmp_path]


def test_without_a_log_folder_only_the_log_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    logs.start(tmp_path / "file" / "logs")
    assert not logs.logger.handlers


def test_the_log_begins_anew_at_one_megabyte_and_keeps_three(tmp_path: Path) -> None:
    logs.start(tmp_path)
    try:
        for _ in range(45):
            logs.logger.info("%s", "x" * 100_000)
    finally:
        logs.stop()
    files = sorted(path.name for path in tmp_path.glob("aimstars.log*"))
    assert files == ["aimstars.log", "aimstars.log.1", "aimstars.log.2"]
    assert all(path.stat().st_size <= logs.LOG_BYTES for path in tmp_path.glob("aimstars.log*"))
