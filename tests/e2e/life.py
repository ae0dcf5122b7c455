"""A life of an encrypted diary: ``python -m tests.e2e.life ACT FOLDER`` plays one act of it.

Each act writes words with the marker wherever a person can; the test then looks for it on the
disk. The folder holds the data folder, and beside it a folder for what leaves on purpose.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from sqlalchemy import Engine, text

from aimstars_desktop import bootstrap, logs
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.entries import Rating, review_target
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.domain.keys import Opener, PlainBackups
from aimstars_desktop.domain.pictures import NewPicture
from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.domain.templates import Template
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.entry_restore import bring_back
from aimstars_desktop.services.open_diary import OpenDiary
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.ui.app.application import Application, make_qapplication
from aimstars_desktop.ui.app.crash_dialog import CrashDialog
from aimstars_desktop.ui.app.crash_reporter import CrashReporter
from aimstars_desktop.ui.app.encryption_controller import EncryptionController
from aimstars_desktop.ui.diary import printing
from aimstars_desktop.ui.transfer import pdf
from tests import drawn, patience
from tests.builders import DAY, FixedClock
from tests.ui.settling import is_settled

LOOK_MS = 5
MARKER = "Quokkalingam"
NAME = "Maya"
"""In the chooser, where it is readable; docs/security.md says so."""

EMAIL, PASSWORD, NEW = f"{MARKER}@example.org", f"{MARKER} 1 horse", f"{MARKER} 2 horse"


DAYLIO = (
    "full_date,date,weekday,time,mood,activities,note_title,note\n"
    f"2026-10-02,,,12:00,rad,{MARKER}activity,{MARKER} title,{MARKER} imported\n"
)


def folders(folder: Path) -> Folders:
    """Return the folders of the diary."""
    return Folders(folder / "data", folder / "data" / "logs")


def outside(folder: Path) -> Path:
    """Return the folder for what leaves on purpose."""
    return folder / "outside"


def archive(folder: Path) -> Path:
    """Return an archive with pictures, of another diary that is not encrypted."""
    file = outside(folder) / "another.zip"
    if not file.exists():
        other = Folders(outside(folder) / "another", outside(folder) / "another" / "logs")
        opened = bootstrap.diary_in(other, FixedClock()).open(lambda _: None, SilentWatcher())
        session = opened.open_session(opened.accounts.sign_up(EMAIL, NAME, PASSWORD))
        write(session, "another")
        exporter(session).export(Kind.ARCHIVE, Selection(), file)
        session.close()
        opened.close()
    return file


def exporter(session: Session) -> ExportService:
    """Return what exports the diary of a session."""
    context = session.context
    return ExportService(
        context.reading, session.account, session.days.now, context.storage.pictures
    )


def plain(folder: Path) -> None:
    """Fill a plain diary with backups, and encrypt all of it."""
    archive(folder)
    service = bootstrap.diary_in(folders(folder), FixedClock())
    opened = service.open(lambda _: None, SilentWatcher())
    account = opened.accounts.sign_up(EMAIL, NAME, PASSWORD)
    session = opened.open_session(account)
    write(session, "plain")
    service.backups().make()
    write(session, "later")
    service.backups().make()
    session.close()
    opened.close()
    encryption = service.encryption()
    assert encryption is not None
    encryption.switch_on(
        {account.id: Opener(NAME, PASSWORD, encryption.new_code())},
        backups=PlainBackups.ENCRYPT,
        wait=patience.SECONDS,
        on_progress=lambda _: None,
    )


def write(session: Session, when: str) -> None:
    """Write the marker through all that a person can do."""
    entries, goals, today = session.entries, session.goals, session.days.today()
    word = f"{MARKER}{when}"
    first = entries.write(
        today, f"{word} entry *{word}* [{word}](https://x.org)", Rating.GROW
    ).entry
    entries.change(first.id, text=f"{word} version")
    entries.delete(entries.write(today, f"{word} trash", Rating.PROUD).entry.id)
    gone = entries.write(today, f"{word} gone", Rating.PROUD).entry.id
    entries.delete(gone)
    entries.delete_now(gone)
    session.drafts.keep(f"new:{today - DAY}", f"{word} draft")
    new = NewPicture.of(drawn.png() + word.encode(), f"{word}.png", f"{word} shown")
    kept = session.pictures.keep(replace(new, thumbnail=new.data))
    session.pictures.add_to_draft(f"new:{today - DAY}", [kept])
    (picture,) = session.pictures.add(first.id, [kept])
    session.pictures.describe(picture, f"{word} described")
    goal = goals.create(
        NewGoal(Category.CUSTOM, f"{word} goal", f"{word} detail", today - 9 * DAY, today - 3 * DAY)
    )
    goals.note(goal.id, f"{word} note")
    session.checkins.tick(goal.id, today - 4 * DAY, f"{word} tick")
    week = Week(today - 7 * DAY)
    session.reviews.week(week)
    session.repeats.turn()
    entries.write(today, f"{word} tagged #{word}", Rating.PROUD)
    session.drafts.keep(review_target(week), f"{word} review")
    session.reviews.finish(week)
    session.prompts.choose([Prompt(f"{word} prompt?")])
    session.templates.choose([Template(f"{word} template", f"{word} blank")])
    session.follow_ups.come_back(first.id, 3)
    session.search.find(Request(parse(f"{word} vers")), 10)
    done = session.search.check_index().done
    while not done:
        done = session.search.build_index().done
    session.tags.rename(word, f"{word}2")
    session.tags.ratings(today, today)
    session.undo.undo()
    session.undo.redo()


class Program:
    """The program in a window, with somebody in it.

    Args:
        folder: of the life.
        password: of the person.
    """

    def __init__(self, folder: Path, password: str) -> None:
        qt = make_qapplication()
        self.logs = folders(folder).logs
        logs.start(self.logs)
        self.clock = FixedClock()
        self.app = Application(bootstrap.diary_in(folders(folder), self.clock), folders(folder), qt)
        self.window = self.app.window
        EncryptionController(self.app)
        self.app.start()
        self.unlock(password)

    def unlock(self, password: str) -> None:
        form = self.window.unlock.sign_in
        self.until(lambda: form.isVisible() and self.app.diary is None)
        form.password.setText(password)
        form.unlock.click()
        self.until(lambda: self.window.home_is_shown)
        self.settle()

    def until(self, condition: Callable[[], bool]) -> None:
        often, late = QTimer(), QDeadlineTimer(patience.MILLISECONDS)
        often.start(LOOK_MS)  # wakes the loop, where nothing else does
        while not condition():
            assert not late.hasExpired(), "it never happened"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self) -> None:
        self.until(lambda: is_settled(self.app.tasks, self.app._changes))

    @property
    def session(self) -> Session:
        assert self.app.session is not None
        return self.app.session

    @property
    def diary(self) -> OpenDiary:
        assert self.app.diary is not None
        return self.app.diary

    @property
    def writer(self) -> Engine:
        """What writes into the file, to be in its way."""
        storage = self.diary.storage
        assert isinstance(storage, DiaryStorage)
        return storage._engines.writer

    def crash(self) -> None:
        """Let a bug happen whose words are of the diary, and close what tells of it."""

        def bug() -> None:
            raise RuntimeError(MARKER)

        dialogs: list[CrashDialog] = []
        reporter = CrashReporter(self.logs)
        logs.watch_bugs(reporter.report, self.logs)
        reporter.keep_with(self.window.commit_drafts)
        reporter.shown.connect(dialogs.append)
        threading.Thread(target=bug).start()  # without a loop of Qt, one here would end all
        self.until(lambda: bool(dialogs))
        assert MARKER not in dialogs[0].details.toPlainText()
        dialogs[0].accept()
        self.settle()

    def type(self, words: str) -> None:
        assert self.window.home is not None
        self.window.home.diary.page.composer.field.insertPlainText(words)


def live(folder: Path) -> None:
    """Do everything in the window, and be killed in the middle of writing."""
    program = Program(folder, PASSWORD)
    session, backups = program.session, program.app.file.backups()
    write(session, "window")
    program.type(f"{MARKER} composer")
    home = program.window.home
    assert home is not None
    for tab in range(3):
        home.show_tab(tab)
        program.settle()
    # Backups, looking inside, bringing an entry back from one
    made = backups.make()
    program.clock.pass_by(timedelta(days=1))
    backups.make_daily()
    with backups.open(made, EMAIL) as inside:
        inside.compare()
        bring_back(session, inside.on_day(inside.days()[0])[0])
    # What fails and is logged
    for failed in (
        lambda: session.entries.change(10**6, text=MARKER),
        lambda: Path(MARKER).read_text(),
    ):
        error = logs.attempt(failed)
        assert error is not None
        logs.logger.error("it failed", exc_info=error)
    program.crash()
    # Locked and unlocked: what was typed is a draft
    program.app.lock()
    program.unlock(PASSWORD)
    program.diary.accounts.change_password(program.session.account.id, PASSWORD, NEW)
    # What can be saved nowhere goes beside the diary
    program.type(f" {MARKER} rescued")
    with program.writer.begin() as other:
        other.execute(text("UPDATE users SET user_name = user_name"))
        program.app.keep(0.1)
        assert (folders(folder).data / "unsaved.json").is_file()
    # Export, on purpose
    session = program.session
    exported = exporter(session)
    for kind in (Kind.ARCHIVE, Kind.MARKDOWN, Kind.HTML, Kind.CSV, Kind.TEXT):
        exported.export(kind, Selection(), outside(folder) / f"{kind.value}{kind.suffix}")
    printed = outside(folder) / "printed.pdf"
    pdf.export(exported, Selection(), printed, printing.paper(), replace=False)
    # Import, of files that were there before
    daylio = outside(folder) / "daylio.csv"
    daylio.write_text(DAYLIO, encoding="utf-8")
    for file in (daylio, archive(folder)):
        session.dry_runs.run(file)
        taken = session.imports.take(file)
        assert taken.entries
        assert taken.brought_pictures or file == daylio
        session.imports.undo(taken.id)
        session.imports.take(file)
    # A write that is larger than the cache, so that pages are on the disk before the commit
    with program.writer.connect() as writing:
        writing.execute(text("PRAGMA cache_size = 10"))
        for number in range(2000):
            writing.execute(
                text("INSERT INTO drafts VALUES (1, :target, :words, '2026-11-22 12:00:00')"),
                {"target": f"new:{number}", "words": f"{MARKER} unfinished " * 40},
            )
        os.kill(os.getpid(), signal.SIGKILL)


def again(folder: Path) -> None:
    """Start after the kill, take what was rescued, and put a backup back."""
    program = Program(folder, NEW)
    assert program.window.home is not None
    assert "rescued" in program.window.home.diary.page.composer.field.text
    write(program.session, "again")
    backups = program.app.file.backups()
    oldest = min(backups.all(), key=lambda one: one.made_at)
    program.app._restore(oldest.file)
    program.unlock(NEW)
    program.window.close()
    program.app.close()


if __name__ == "__main__":
    act, place = sys.argv[1:]
    {each.__name__: each for each in (plain, live, again)}[act](Path(place))
