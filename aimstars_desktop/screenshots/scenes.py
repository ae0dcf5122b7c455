"""The scenes: every screen and dialog, with the sample diary.

A new screen needs one line in ``SCENES``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aimstars_desktop import __version__
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import DiaryFileError, Outcome, WorldError
from aimstars_desktop.domain.upgrades import LostDiaryError
from aimstars_desktop.screenshots import examples
from aimstars_desktop.screenshots.bring_over_scenes import BRING_OVER_SCENES
from aimstars_desktop.screenshots.dialog_scenes import DIALOG_SCENES
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.encryption_scenes import ENCRYPTION_SCENES, encrypting
from aimstars_desktop.screenshots.import_scenes import IMPORT_SCENES
from aimstars_desktop.screenshots.picture_scenes import PICTURE_SCENES
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.screenshots.writing_scenes import WRITING_SCENES
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.demo.sample import EMAIL
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.backups.earlier_key_dialog import EarlierKeyDialog
from aimstars_desktop.ui.backups.inside_dialog import InsideDialog
from aimstars_desktop.ui.backups.inside_model import InsideModel
from aimstars_desktop.ui.backups.restore_dialog import RestoreDialog
from aimstars_desktop.ui.backups.view_model import BackupsModel
from aimstars_desktop.ui.shell.home_page import DIARY, GOALS, STATS

DRAFT = (
    "Had a tense moment in the design review. Someone questioned a call I made, and this time I "
    "took a breath and asked what they meant before answering. It turned out they were right "
    "about the edge case."
)

TASKS = (
    "Up before the others and into the garden with a cup of tea. The frost had drawn on every leaf."
    "\n\n- [x] Cover the dahlias\n- [ ] Order seed potatoes"
)

WRITING = (
    "## Sunday lunch at mum's\n"
    "We cooked the **slow curry** together, and nobody looked at a phone. Dad told the "
    "*boat story* again.\n- [ ] Ask mum for the recipe\n- [x] Wash up\n"
    "> Next time we start an hour earlier."
)


def _diary(driver: ProgramDriver, text: str = DRAFT) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_today()
    field = driver.home.diary.page.composer.field
    field.setPlainText(text)
    field.moveCursor(field.textCursor().MoveOperation.End)
    driver.home.diary.focus_composer()
    driver.home.diary.commit_draft()
    driver.settle()


def _forget_draft(driver: ProgramDriver) -> None:
    driver.home.diary.page.composer.field.clear()
    driver.home.diary.commit_draft()
    driver.close_dialogs()


def _tab(index: int) -> Callable[[ProgramDriver], None]:
    return lambda driver: driver.show_tab(index)


def _search(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.search_for("garden")
    finding = driver.home.diary.finding
    driver.until(lambda: finding.is_searching and finding.is_answered and bool(finding.rows))
    driver.settle()


def _tag(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.filter_by_tag("garden")
    finding = driver.home.diary.finding
    driver.until(lambda: finding.is_answered and bool(finding.rows))
    driver.settle()


def _tag_charts(driver: ProgramDriver) -> None:
    driver.show_tab(STATS)
    tab = driver.home.stats
    driver.until(lambda: bool(tab.model.tags))
    driver.settle()
    tab.verticalScrollBar().setValue(tab.tags.y() - 20)
    driver.settle()


def _leave_tag_charts(driver: ProgramDriver) -> None:
    driver.home.stats.verticalScrollBar().setValue(0)
    driver.close_dialogs()


def _leave_search(driver: ProgramDriver) -> None:
    driver.home.diary.panel.end_search()
    driver.home.diary.search_for("")
    driver.close_dialogs()


def _reader(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_previous_day()
    driver.home.diary.show_reader()


def _trash(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    session = driver.home.workspace.session
    entries = session.entries.recent(40)
    for entry in entries[-2:]:
        session.entries.delete(entry.id)
    driver.home.diary.show_trash()


def _empty_trash(driver: ProgramDriver) -> None:
    session = driver.home.workspace.session
    while session.undo.undo() is not None or session.undo.next_undo is not None:
        pass
    driver.home.diary.go_today()
    driver.close_dialogs()


def _upgrade(driver: ProgramDriver) -> None:
    driver.lock()
    page = driver.application.opener.upgrade
    page.begin(examples.plan())
    for progress in examples.progress():
        page.show_progress(progress)
    page.show_entries(12_480)
    page.end()
    driver.window.show_page(page)


def _tasks(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    diary = driver.home.diary
    diary.go_today()
    driver.settle()
    session = driver.home.workspace.session
    session.entries.write(session.days.today(), TASKS, Rating.PROUD)
    driver.until(lambda: any(card.entry.text == TASKS for card in diary.page.cards))
    card = next(card for card in diary.page.cards if card.entry.text == TASKS)
    card.reading.setFocus(Qt.FocusReason.TabFocusReason)
    diary.page.reveal(card.entry.id)
    driver.settle()


def _remove_tasks(driver: ProgramDriver) -> None:
    session = driver.home.workspace.session
    (written,) = (each for each in session.entries.recent(20) if each.text == TASKS)
    session.entries.delete(written.id)
    session.entries.delete_now(written.id)
    driver.close_dialogs()


def _past_day(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_previous_day()
    driver.settle()


def _message(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    full = "The disk is full, so this could not be saved. Free some space and try again."
    driver.window.show_failure(WorldError(full))


def _saved(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.workspace.messages.done("Entry moved to the trash", lambda: None)


def _wrong_password(driver: ProgramDriver) -> None:
    driver.lock()
    driver.window.unlock.sign_in.password.setText("not the password")
    driver.unlock()


def _recover(driver: ProgramDriver) -> None:
    driver.lock()
    driver.window.unlock.sign_in.forgotten.click()


def _sign_up(driver: ProgramDriver) -> None:
    driver.lock()
    driver.window.unlock.sign_in.register.click()


def _refused(driver: ProgramDriver) -> None:
    driver.lock()
    newer = DiaryFileError(
        Outcome.NEWER,
        "This diary was written by a newer version of the program. Please update the program.",
    )
    driver.application.opener.refuse(newer)
    driver.settle()


def _unlocked(driver: ProgramDriver) -> None:
    driver.lock()  # again: it fills in the password
    driver.unlock()


def _crash(driver: ProgramDriver) -> QWidget:
    from aimstars_desktop.ui.app.crash_dialog import CrashDialog

    details = (
        f"Aim for the Stars {__version__}\n\nbuiltins.ZeroDivisionError\n"
        '  File "aimstars_desktop/ui/stats/charts/scale.py", line 40, in ticks\n'
    )
    dialog = CrashDialog(details, Path(), driver.window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.fold.click()
    return driver.dialog(dialog.show)


def _by(command: str) -> Callable[[ProgramDriver], QWidget]:
    """Return the scene of the dialog that a command of the menus opens."""
    return lambda driver: driver.dialog(lambda: driver.window.commands.run(command))


def _diary_dialog(name: str) -> Callable[[ProgramDriver], QWidget]:
    def enter(driver: ProgramDriver) -> QWidget:
        driver.show_tab(DIARY)
        driver.home.diary.go_today()
        return driver.dialog(getattr(driver.home.diary, name))

    return enter


def _stats_dialog(name: str) -> Callable[[ProgramDriver], QWidget]:
    def enter(driver: ProgramDriver) -> QWidget:
        driver.show_tab(STATS)
        return driver.dialog(getattr(driver.home.stats, name))

    return enter


def _review(driver: ProgramDriver) -> None:
    driver.show_tab(GOALS)
    driver.home.goals.show_review()


def _leave_review(driver: ProgramDriver) -> None:
    driver.home.goals.review.left.emit()
    driver.close_dialogs()


def _backups_model(driver: ProgramDriver, *, unreadable: bool = False) -> BackupsModel:
    session, diary = driver.home.workspace.session, driver.application.diary
    if diary is None:
        raise RuntimeError("no diary is open")
    backups = examples.PicturedBackups(session)
    if unreadable:
        backups.unreadable = examples.UNREADABLE
    service = BackupService(backups, diary.clock)
    folders, tasks = driver.application.folders, driver.application.tasks
    model = BackupsModel(
        lambda: service, tasks, folders, session, driver.window, diary=driver.application.diary
    )
    model.load()
    driver.settle()
    model.choose(model.backups[1].file)
    driver.settle()
    return model


def _backups(driver: ProgramDriver) -> QWidget:
    model = _backups_model(driver)
    return driver.dialog(lambda: driver.window.dialogs.show_backups(lambda: model))


def _backups_undescribed(driver: ProgramDriver) -> QWidget:
    model = _backups_model(driver, unreadable=True)
    return driver.dialog(lambda: driver.window.dialogs.show_backups(lambda: model))


def _inside(driver: ProgramDriver) -> QWidget:
    known = _backups_model(driver)
    if known.session is None or known.chosen is None:
        raise RuntimeError("no backup is chosen")
    model = InsideModel(known.service, known.tasks, known.session, known.chosen)
    model.setParent(driver.window)
    dialog = InsideDialog(model, examples.WHEN, driver.window)
    dialog.finished.connect(dialog.deleteLater)
    return driver.dialog(dialog.show)


def _restore(driver: ProgramDriver) -> QWidget:
    model = _backups_model(driver)
    backups = BackupsDialog(model, driver.window)
    dialog = RestoreDialog(model, backups.what_follows(), driver.window)
    backups.deleteLater()
    dialog.finished.connect(dialog.deleteLater)
    return driver.dialog(dialog.show)


def _earlier_key(driver: ProgramDriver) -> QWidget:
    model = _backups_model(driver)
    dialog = EarlierKeyDialog(model, driver.window)
    dialog.finished.connect(dialog.deleteLater)
    return driver.dialog(dialog.show)


def _history(driver: ProgramDriver) -> QWidget:
    found = examples.receipts(driver.home.workspace.session.days.now())
    tasks = driver.application.tasks
    return driver.dialog(lambda: driver.window.dialogs.show_history(lambda: found, tasks))


def _lost(driver: ProgramDriver) -> None:
    driver.lock()
    lost = LostDiaryError(
        Outcome.NOT_AT_HEAD,
        "There was a diary in the folder /media/maya/stick/diary, and it is not there any more."
        " Was it moved? Nothing was changed.",
    )
    driver.application.opener.refuse(lost)
    driver.settle()


def _empty(index: int) -> Callable[[ProgramDriver], None]:
    def enter(driver: ProgramDriver) -> None:
        if driver.home.workspace.session.account.email == EMAIL:
            driver.sign_up()
        driver.show_tab(index)

    return enter


SCENES: tuple[Scene, ...] = (
    Scene("diary", _diary, _forget_draft),
    Scene("writing", lambda driver: _diary(driver, WRITING), _forget_draft),
    Scene("tasks", _tasks, _remove_tasks),
    Scene("diary-past", _past_day),
    Scene("search", _search, _leave_search),
    Scene("search-tag", _tag, _leave_search),
    *WRITING_SCENES,
    Scene("reader", _reader),
    Scene("trash", _trash, _empty_trash),
    Scene("print", _diary_dialog("print_entries")),
    Scene("stats", _tab(STATS)),
    Scene("stats-tags", _tag_charts, _leave_tag_charts),
    Scene("ledger", _stats_dialog("show_ledger")),
    Scene("streaks", _stats_dialog("show_streaks")),
    Scene("month", _stats_dialog("show_month")),
    Scene("goals", _tab(GOALS)),
    Scene("new-goal", lambda driver: driver.dialog(lambda: driver.home.show_goals().new_goal())),
    Scene("review", _review, _leave_review),
    Scene("message", _message),
    Scene("notice", _saved),
    Scene("preferences", _by("preferences")),
    Scene("profile", _by("profile")),
    Scene("backups", _backups),
    Scene("backups-undescribed", _backups_undescribed),
    Scene("backup-inside", _inside),
    Scene("backup-restore", _restore),
    Scene("backup-earlier-key", _earlier_key),
    Scene("upgrade-history", _history),
    Scene("help", _by("help")),
    Scene("about", _by("about")),
    Scene("crash", _crash),
    *DIALOG_SCENES,
    *IMPORT_SCENES,
    *BRING_OVER_SCENES,
    *PICTURE_SCENES,
    *ENCRYPTION_SCENES,
    Scene("unlock", ProgramDriver.lock, ProgramDriver.unlock),
    Scene("unlock-wrong", _wrong_password, _unlocked),
    Scene("recover", _recover, _unlocked),
    Scene("sign-up", _sign_up, _unlocked),
    Scene("refusal", _refused, _unlocked),
    Scene("lost-diary", _lost, _unlocked),
    Scene("upgrade", _upgrade, _unlocked),
    Scene("encrypting", encrypting, _unlocked),
    # From here on it is another, empty diary.
    Scene("first-diary", _empty(DIARY)),
    Scene("first-stats", _empty(STATS)),
    Scene("first-goals", _empty(GOALS)),
)
"""The scenes, in order; each starts where the previous one left off."""
