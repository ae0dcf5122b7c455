"""What is pictured: every screen and dialog, as the sample diary shows them.

A new one gets its pictures with one line in ``SCENES``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.errors import DiaryFileError, Outcome, WorldError
from aimstars_desktop.domain.upgrades import LostDiaryError
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.demo.sample import EMAIL
from aimstars_desktop.ui import pictured
from aimstars_desktop.ui.backups.inside_dialog import InsideDialog
from aimstars_desktop.ui.backups.inside_model import InsideModel
from aimstars_desktop.ui.backups.model import BackupsModel
from aimstars_desktop.ui.dialog_scenes import DIALOG_SCENES
from aimstars_desktop.ui.goals.tab import GoalsTab
from aimstars_desktop.ui.home_page import DIARY, GOALS, STATS
from aimstars_desktop.ui.scene import Scene
from aimstars_desktop.ui.stage import Stage
from aimstars_desktop.ui.stats.tab import StatsTab

DRAFT = (
    "Had a tense moment in the design review. Someone questioned a call I made, and this time I "
    "took a breath and asked what they meant before answering. It turned out they were right "
    "about the edge case."
)


def _diary(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.diary.go_today()
    field = stage.home.diary.page.composer.field
    field.setPlainText(DRAFT)
    field.moveCursor(field.textCursor().MoveOperation.End)
    stage.home.diary.focus_composer()
    stage.home.diary.commit_draft()
    stage.settle()


def _forget_draft(stage: Stage) -> None:
    stage.home.diary.page.composer.field.clear()
    stage.home.diary.commit_draft()
    stage.close_dialogs()


def _tab(index: int) -> Callable[[Stage], None]:
    return lambda stage: stage.show_tab(index)


def _search(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.diary.search_for("garden")
    finding = stage.home.diary.finding
    stage.until(lambda: finding.is_searching and finding.is_answered and bool(finding.rows))
    stage.settle()


def _leave_search(stage: Stage) -> None:
    stage.home.diary.panel.end_search()
    stage.home.diary.search_for("")
    stage.close_dialogs()


def _reader(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.diary.go_previous_day()
    stage.home.diary.show_reader()


def _trash(stage: Stage) -> None:
    stage.show_tab(DIARY)
    session = stage.home.workspace.session
    entries = session.diary.recent(40)
    for entry in entries[-2:]:
        session.diary.delete(entry.id)
    stage.home.diary.show_trash()


def _empty_trash(stage: Stage) -> None:
    session = stage.home.workspace.session
    while session.undo.undo() is not None or session.undo.next_undo is not None:
        pass
    stage.home.diary.go_today()
    stage.close_dialogs()


def _upgrade(stage: Stage) -> None:
    stage.lock()
    page = stage.application.opening.upgrade
    page.begin(pictured.plan())
    for progress in pictured.progress():
        page.show_progress(progress)
    page.show_entries(12_480)
    page.end()
    stage.window.show_page(page)


def _past_day(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.diary.go_previous_day()
    stage.settle()


def _message(stage: Stage) -> None:
    stage.show_tab(DIARY)
    full = "The disk is full, so this could not be saved. Free some space and try again."
    stage.window.show_failure(WorldError(full))


def _saved(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.workspace.messages.done("Entry moved to the trash", lambda: None)


def _wrong_password(stage: Stage) -> None:
    stage.lock()
    stage.window.unlock.sign_in.password.setText("not the password")
    stage.unlock()


def _sign_up(stage: Stage) -> None:
    stage.lock()
    stage.window.unlock.sign_in.register.click()


def _refused(stage: Stage) -> None:
    stage.lock()
    newer = DiaryFileError(
        Outcome.NEWER,
        "This diary was written by a newer version of the program. Please update the program.",
    )
    stage.application.opening.refuse(newer)
    stage.settle()


def _unlocked(stage: Stage) -> None:
    stage.lock()  # once more: it fills in the password
    stage.unlock()


def _crash(stage: Stage) -> QWidget:
    from aimstars_desktop.ui.crash_dialog import CrashDialog

    details = (
        "Aim for the Stars 0.1.0\n\nbuiltins.ZeroDivisionError\n"
        '  File "aimstars_desktop/ui/stats/charts/scale.py", line 40, in ticks\n'
    )
    dialog = CrashDialog(details, Path(), stage.window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.fold.click()
    return stage.dialog(dialog.show)


def _by(command: str) -> Callable[[Stage], QWidget]:
    """Return the scene of the dialog that a command of the menus opens."""
    return lambda stage: stage.dialog(getattr(stage.window.commands, command).emit)


def _diary_dialog(name: str) -> Callable[[Stage], QWidget]:
    def enter(stage: Stage) -> QWidget:
        stage.show_tab(DIARY)
        stage.home.diary.go_today()
        return stage.dialog(getattr(stage.home.diary, name))

    return enter


def _stats_dialog(name: str) -> Callable[[Stage], QWidget]:
    def enter(stage: Stage) -> QWidget:
        stage.show_tab(STATS)
        return stage.dialog(getattr(stage.tab(StatsTab), name))

    return enter


def _review(stage: Stage) -> None:
    stage.show_tab(GOALS)
    stage.tab(GoalsTab).show_review()


def _leave_review(stage: Stage) -> None:
    stage.tab(GoalsTab).review.left.emit()
    stage.close_dialogs()


def _backups_model(stage: Stage) -> BackupsModel:
    session, diary = stage.home.workspace.session, stage.application.diary
    if diary is None:
        raise RuntimeError("no diary is open")
    service = BackupService(pictured.PicturedBackups(session), diary.clock)
    folders, tasks = stage.application.folders, stage.application.tasks
    model = BackupsModel(lambda: service, tasks, folders, session, stage.window)
    model.load()
    stage.settle()
    model.choose(model.backups[1].file)
    stage.settle()
    return model


def _backups(stage: Stage) -> QWidget:
    model = _backups_model(stage)
    return stage.dialog(lambda: stage.window.dialogs.show_backups(lambda: model))


def _inside(stage: Stage) -> QWidget:
    known = _backups_model(stage)
    if known.session is None or known.chosen is None:
        raise RuntimeError("no backup is chosen")
    model = InsideModel(known.service, known.tasks, known.session, known.chosen)
    model.setParent(stage.window)
    dialog = InsideDialog(model, pictured.WHEN, stage.window)
    dialog.finished.connect(dialog.deleteLater)
    return stage.dialog(dialog.show)


def _history(stage: Stage) -> QWidget:
    found = pictured.receipts(stage.home.workspace.session.days.now())
    tasks = stage.application.tasks
    return stage.dialog(lambda: stage.window.dialogs.show_history(lambda: found, tasks))


def _lost(stage: Stage) -> None:
    stage.lock()
    lost = LostDiaryError(
        Outcome.NOT_AT_HEAD,
        "There was a diary in the folder /media/maya/stick/diary, and it is not there any more."
        " Was it moved? Nothing was changed.",
    )
    stage.application.opening.refuse(lost)
    stage.settle()


def _empty(index: int) -> Callable[[Stage], None]:
    def enter(stage: Stage) -> None:
        if stage.home.workspace.session.account.email == EMAIL:
            stage.sign_up()
        stage.show_tab(index)

    return enter


SCENES: tuple[Scene, ...] = (
    Scene("diary", _diary, _forget_draft),
    Scene("diary-past", _past_day),
    Scene("search", _search, _leave_search),
    Scene("reader", _reader),
    Scene("trash", _trash, _empty_trash),
    Scene("print", _diary_dialog("print_entries")),
    Scene("stats", _tab(STATS)),
    Scene("ledger", _stats_dialog("show_ledger")),
    Scene("streaks", _stats_dialog("show_streaks")),
    Scene("month", _stats_dialog("show_month")),
    Scene("goals", _tab(GOALS)),
    Scene("new-goal", lambda stage: stage.dialog(stage.home.new_goal)),
    Scene("review", _review, _leave_review),
    Scene("message", _message),
    Scene("notice", _saved),
    Scene("preferences", _by("preferences_wanted")),
    Scene("profile", _by("profile_wanted")),
    Scene("backups", _backups),
    Scene("backup-inside", _inside),
    Scene("upgrade-history", _history),
    Scene("help", _by("help_wanted")),
    Scene("about", _by("about_wanted")),
    Scene("crash", _crash),
    *DIALOG_SCENES,
    Scene("unlock", Stage.lock, Stage.unlock),
    Scene("unlock-wrong", _wrong_password, _unlocked),
    Scene("sign-up", _sign_up, _unlocked),
    Scene("refusal", _refused, _unlocked),
    Scene("lost-diary", _lost, _unlocked),
    Scene("upgrade", _upgrade, _unlocked),
    # From here on it is somebody else's diary, and empty.
    Scene("first-diary", _empty(DIARY)),
    Scene("first-stats", _empty(STATS)),
    Scene("first-goals", _empty(GOALS)),
)
"""What is pictured, in this order; a scene finds the program as the one before has left it."""
