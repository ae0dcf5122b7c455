"""No diary text leaks: a marker is written everywhere, and searched for everywhere else.

The rule: logs, crash reports and diagnostics hold kinds, places, counts and settings. Each way
in which something can fail is tried with the marker as what a person has written.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import SQLAlchemyError

from aimstars_desktop import config, logs
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import Engines, diary_engines, memory_engines
from aimstars_desktop.ui.app import diagnostics, qt_messages
from aimstars_desktop.ui.app.crash_dialog import CrashDialog
from aimstars_desktop.ui.app.crash_reporter import CrashReporter
from aimstars_desktop.ui.app.system_events import SystemEvents
from tests import builders, patience
from tests.builders import TODAY, TestDiary
from tests.ui.conftest import british, house
from tests.ui.house import House

MARKER = "Quetzalcoatlus"
EMAIL = f"{MARKER}@example.org"
PASSWORD = f"{MARKER} 1"

__all__ = ["british", "house"]  # fixtures of the screens


@pytest.fixture
def folder(tmp_path: Path, caplog: object) -> Iterator[Path]:
    """Log into a folder, as the program does."""
    logs.start(tmp_path / "logs")
    yield tmp_path / "logs"
    logs.stop()


def logged(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))


def marked(session: Session) -> tuple[int, int]:
    """Write the marker wherever a person can write; return the ids of an entry and a goal."""
    entry = session.entries.write(TODAY, f"I saw a {MARKER}.", Rating.PROUD).entry
    session.entries.change(entry.id, text=f"I saw two {MARKER}.")
    session.drafts.keep(f"new:{TODAY}", f"Half a {MARKER}")
    goal = session.goals.create(
        NewGoal(Category.CUSTOM, MARKER, f"Find the {MARKER}.", TODAY, TODAY)
    )
    session.goals.note(goal.id, f"One {MARKER} so far.")
    return entry.id, goal.id


# --- errors of the database ----------------------------------------------------------------------


def engines(tmp_path: Path) -> dict[str, Engines]:
    sqlite.make_file(tmp_path / "any.db")
    return {"file": diary_engines(tmp_path / "any.db"), "memory": memory_engines()}


@pytest.mark.parametrize("kind", ["file", "memory"])
def test_an_error_of_the_database_quotes_no_value(tmp_path: Path, kind: str) -> None:
    both = engines(tmp_path)[kind]
    for engine in (both.writer, both.reader):
        assert engine.hide_parameters
        with pytest.raises(SQLAlchemyError) as raised, engine.connect() as connection:
            connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", (MARKER,))
        assert MARKER not in str(raised.value)
    both.dispose()


BREAKS = {
    "gone": "DROP TABLE {table}",
    "renamed": "ALTER TABLE {table} RENAME TO elsewhere",
    "refusing": (
        "CREATE TRIGGER refuse_{table} BEFORE {act} ON {table}"
        " BEGIN SELECT RAISE(ABORT, 'no {marker} here'); END"
    ),
}


def operations(session: Session, entry: int, goal: int) -> dict[str, Callable[[], object]]:
    """Return the operations that write a person's text into the database."""
    diary, goals = session.entries, session.goals
    new = NewGoal(Category.CUSTOM, f"{MARKER} 2", MARKER, TODAY, TODAY)
    return {
        "write": lambda: diary.write(TODAY, f"A third {MARKER}", Rating.GROW),
        "change": lambda: diary.change(entry, text=f"Four {MARKER}"),
        "delete": lambda: diary.delete(entry),
        "draft": lambda: session.drafts.keep("quick", f"{MARKER}?"),
        "new goal": lambda: goals.create(new),
        "edit goal": lambda: goals.edit(goal, new),
        "note": lambda: goals.note(goal, f"Two {MARKER} so far."),
        "undo": session.undo.undo,
    }


TABLES = ("diary_entries", "entry_versions", "drafts", "goals", "points_log", "daily_stats")


@pytest.mark.sampled(3)
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("way", BREAKS)
def test_an_operation_that_fails_leaves_no_word_in_the_log(
    folder: Path, table: str, way: str, tmp_path: Path
) -> None:
    diary = builders.diary_on_disk(tmp_path / "diary.db")
    session = builders.session(diary, person=builders.account(diary, EMAIL, MARKER))
    tried = operations(session, *marked(session))
    acts = ("INSERT", "UPDATE", "DELETE") if way == "refusing" else ("",)
    with closing(sqlite.connect(tmp_path / "diary.db", foreign_keys=False)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        for act in acts:
            name = f"{table}_{act.lower()}"
            words = {"table": table, "act": act, "marker": MARKER}
            connection.execute(BREAKS[way].format(**words).replace(f"refuse_{table}", name))
    failures = [
        failed for operation in tried.values() if (failed := logs.attempt(operation)) is not None
    ]
    assert failures
    for failure in failures:
        logs.logger.error("it failed: %s", failure)
        logs.logger.error("it failed", exc_info=failure)
        assert MARKER not in logs.describe(failure)
    assert MARKER not in logged(folder)
    assert "it failed" in logged(folder)
    diary.storage.close()


def test_an_expected_failure_quotes_no_word(diary_in_memory: TestDiary) -> None:
    session = builders.session(diary_in_memory)
    entry, goal = marked(session)
    long = f"{MARKER} " * 3000
    for attempt in (
        lambda: session.entries.write(TODAY, long, Rating.PROUD),
        lambda: session.entries.write(TODAY, f"{MARKER}\0", Rating.PROUD),
        lambda: session.entries.write(TODAY.replace(year=3000), MARKER, Rating.PROUD),
        lambda: session.entries.change(entry, text=long),
        lambda: session.goals.note(goal, long),
        lambda: NewGoal(Category.CUSTOM, long, "", TODAY, TODAY),
    ):
        with pytest.raises(AimstarsError) as raised:
            attempt()
        assert MARKER not in str(raised.value)
        assert MARKER not in str(raised.value.args)


@pytest.fixture
def diary_in_memory() -> TestDiary:
    return builders.diary_in_memory()


# --- the log itself ------------------------------------------------------------------------------


def test_the_log_takes_the_words_out_of_errors(folder: Path) -> None:
    error = ValueError(MARKER)
    error.__cause__ = KeyError(MARKER)
    logs.logger.warning("could not: %s", error)
    logs.logger.warning("could not, too", exc_info=error)
    logging.getLogger("aimstars_desktop.storage.any").warning("nor here: %s", error)
    text = logged(folder)
    assert MARKER not in text
    assert text.count("ValueError") == 3
    assert "caused by: builtins.KeyError" in text
    assert "nor here" in text


def test_the_log_keeps_the_sentences_of_our_own_errors(folder: Path) -> None:
    logs.logger.warning("could not: %s", AimstarsError("The disk is full."))
    assert "could not: The disk is full." in logged(folder)


def test_a_record_is_untouched_for_others(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    logs.logger.warning("could not: %s", ValueError("7"))
    assert caplog.messages == ["could not: 7"]


@pytest.mark.parametrize(
    ("message", "gist"),
    [
        (f"QFont::setPointSizeF: Point size <= 0 ({MARKER})", "default: QFont::setPointSizeF"),
        (f"QTextCursor::setPosition: '{MARKER}'", "default: QTextCursor::setPosition"),
        (f"Could not parse stylesheet of {MARKER}", "default: a message"),
        (MARKER, "default: a message"),
        (f"Q{MARKER}", "default: a message"),
    ],
)
def test_a_message_of_qt_is_logged_by_its_speaker(folder: Path, message: str, gist: str) -> None:
    class Context:
        category = "default"

    qt_messages._write_down(QtMsgType.QtWarningMsg, Context(), message)  # type: ignore[arg-type]  # like Qt's, which nobody can make
    assert gist in logged(folder)
    assert MARKER not in logged(folder)


# --- the whole program ---------------------------------------------------------------------------


@pytest.fixture
def reporter(
    folder: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[CrashReporter]:
    for owner, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(owner, hook, getattr(owner, hook))  # to be put back
    reporter = CrashReporter(folder)
    logs.watch_bugs(reporter.report, folder)
    yield reporter
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, CrashDialog):
            widget.accept()


def test_a_crash_report_holds_no_word(
    house: House, reporter: CrashReporter, folder: Path, qtbot: QtBot
) -> None:
    house.sign_in(builders.account(house.diary, EMAIL, MARKER))
    marked(house.session)
    with qtbot.waitSignal(reporter.shown) as shown:
        house.app.tasks.write(house.app, lambda: int(MARKER))
    dialog = shown.args[0]
    dialog.copy.click()
    for text in (dialog.details.toPlainText(), QGuiApplication.clipboard().text(), logged(folder)):
        assert "ValueError" in text
        assert MARKER not in text


def test_what_a_database_reports_is_told_and_logged_without_a_word(
    house: House, folder: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    house.sign_in(builders.account(house.diary, EMAIL, MARKER))
    marked(house.session)
    house.diary.sql("ALTER TABLE drafts RENAME TO elsewhere")
    house.home.diary.page.composer.field.setPlainText(f"Once more the {MARKER}.")
    house.window.commit_drafts()
    state = house.home.diary.page.composer.foot.state
    qtbot.waitUntil(lambda: "SQLITE_ERROR" in state.text())
    assert MARKER not in state.text()
    assert "OperationalError" in logged(folder)
    assert MARKER not in logged(folder)
    house.diary.sql("ALTER TABLE elsewhere RENAME TO drafts")
    house.do(house.window.commit_drafts)
    assert caplog.messages


def test_diagnostics_hold_no_word(house: House) -> None:
    person = builders.account(house.diary, EMAIL, MARKER)
    house.sign_in(person)
    marked(house.session)
    life = SystemEvents(house.app, None)
    house.do(lambda: house.window.commands.run("diagnostics"))
    text = QGuiApplication.clipboard().text()
    assert "Entries: 1 proud, 0 grow" in text
    assert MARKER.casefold() not in text.casefold()
    assert life.parent() is house.app
    assert diagnostics.report({"a": 1}, {"b": 2}) == "a: 1\nb: 2\n"


def test_a_password_is_in_no_log_whatever_happens_to_it(
    house: House, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sign_up = house.window.unlock.sign_up_wanted
    house.do(lambda: sign_up.emit(EMAIL, MARKER, PASSWORD.lower()[:4]))  # too weak
    house.do(lambda: sign_up.emit(MARKER, MARKER, PASSWORD))  # no email
    house.diary.sql("ALTER TABLE users RENAME TO nobody")
    house.do(lambda: sign_up.emit(EMAIL, MARKER, PASSWORD))
    house.diary.sql("ALTER TABLE nobody RENAME TO users")
    assert caplog.messages == ["The database refused a statement: SQLITE_ERROR"]
    assert "OperationalError" in logged(folder)
    assert MARKER not in logged(folder)


@pytest.mark.long
def test_a_whole_life_leaves_no_word_outside_the_diary(tmp_path: Path) -> None:
    """The real program from its command line: it writes, fails and ends; all files are read."""
    data = tmp_path / "data"
    script = f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from aimstars_desktop.cli import main
from aimstars_desktop.ui.app import application as app
from aimstars_desktop.ui.app.crash_reporter import CrashReporter
from aimstars_desktop.ui.startup.unlock_page import UnlockPage

shown = UnlockPage.show_accounts
def accounts(self, *arguments):
    shown(self, *arguments)
    self.sign_up_wanted.emit({EMAIL!r}, {MARKER!r}, {PASSWORD!r})
UnlockPage.show_accounts = accounts
UnlockPage.show_choice = lambda self: self.encryption_decided.emit(False)

home = app.MainWindow.show_home
def at_home(self):
    home(self)
    self.home.diary.page.composer.field.insertPlainText("A {MARKER} in a draft")
    QTimer.singleShot(0, fail)
app.MainWindow.show_home = at_home

def fail():
    raise RuntimeError("{MARKER}")

make = CrashReporter.__init__
def making(self, *arguments):
    make(self, *arguments)
    self.shown.connect(lambda _: QTimer.singleShot(0, QApplication.quit))
CrashReporter.__init__ = making

sys.exit(main(["--data-dir", {str(data)!r}]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=patience.SECONDS,
    )
    assert "builtins.RuntimeError" in done.stderr
    assert MARKER not in done.stdout + done.stderr
    holding = set()
    for path in data.rglob("*"):
        with suppress(IsADirectoryError):
            if MARKER.encode() in path.read_bytes():
                holding.add(path.name.removesuffix("-wal").removesuffix("-shm"))
    assert holding == {"aimstars.db"}


# --- rights of files -----------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_whatever_the_umask_nobody_else_may_read_what_the_program_makes(tmp_path: Path) -> None:
    data = tmp_path / "new" / "parents" / "data"
    script = (
        "import os, sys; os.umask(0)\n"
        "from pathlib import Path\n"
        "from aimstars_desktop import logs\n"
        "from aimstars_desktop.cli import main\n"
        "for command in ('upgrade', 'backup'):\n"
        "    assert main(['--data-dir', sys.argv[1], 'db', command]) == 0\n"
        "logs.start(Path(sys.argv[1], 'logs', 'more'))\n"
        "logs.logger.warning('x' * 1_000_001)\n"
        "logs.logger.warning('and over into a second file')\n"
        "from aimstars_desktop import config\n"
        "from aimstars_desktop.ui.core.settings import Settings\n"
        "settings = Settings(Path(sys.argv[1]))\n"
        "settings.last_account = 1\n"
        "settings.save()\n"
        "config.remember_folder(Path(sys.argv[1]))\n"
    )
    home = tmp_path / "new" / "home"
    subprocess.run(
        [sys.executable, "-c", script, str(data)],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(sys.path),
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
        },
        capture_output=True,
        check=True,
    )
    made = sorted((tmp_path / "new").rglob("*"))
    assert {"aimstars.db", "aimstars.lock", "aimstars.log", "aimstars.log.1"} <= {
        path.name for path in made
    }
    assert {"window.ini", config.CHOICE_NAME} <= {path.name for path in made}
    assert not [path for path in made if path.stat().st_mode & 0o077]
