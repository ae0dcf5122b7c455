"""The scenes of imports, with a small file of another program."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.imports import DamagedArchiveError, PassphraseNeededError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.services.undo import CONTEXT
from aimstars_desktop.ui.shell.home_page import DIARY
from aimstars_desktop.ui.shell.long_step import LongStepDialog
from aimstars_desktop.ui.transfer.import_dialog import ImportDialog

PROGRAM, FILE = "Daylio", "daylio_export.csv"
_COLUMNS = ("full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note")
ROWS = (
    (-2, "18:10", "good", "family", "", "Called my sister, and we laughed about the tent."),
    (1040, "07:55", "good", "morning", "", "Fog on the bridge. Walked instead of taking the tram."),
    (1180, "22:40", "bad", "lesson", "", "Said yes to three things that I have no time for."),
    (1205, "21:00", "so & so", "films | friends", "", ""),
    (1300, "19:02", "rad", "summer", "The lake", "Swam across and back, slowly."),
    (1410, "21:15", "so & so", "home", "", "First evening with a diary. The new lamp helps."),
)
"""Days ago, time, mood, activities, title and note; latest first, as Daylio writes them."""


@contextmanager
def _file(today: date) -> Iterator[Path]:
    """Make the file of another program."""
    with tempfile.TemporaryDirectory(prefix="aimstars-") as folder:
        path = Path(folder, FILE)
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(_COLUMNS)
            for ago, time, mood, activities, title, note in ROWS:
                day = today - timedelta(days=ago)
                rows.writerow((day.isoformat(), "", "", time, mood, activities, title, note))
        yield path


def _choose(driver: ProgramDriver) -> ImportDialog:
    driver.show_tab(DIARY)
    driver.home.diary.go_today()
    driver.settle()
    dialog = driver.dialog(lambda: driver.window.commands.run("import"))
    if not isinstance(dialog, ImportDialog):
        raise TypeError("no import")
    return dialog


def _found(driver: ProgramDriver, *, take: bool = False) -> QWidget:
    dialog = _choose(driver)
    with _file(driver.home.workspace.session.days.today()) as path:
        dialog.look(path)
        driver.settle()
        if take:
            dialog.take.click()
            driver.settle()
    return dialog


def _taken(driver: ProgramDriver) -> QWidget:
    return _found(driver, take=True)


def _list(driver: ProgramDriver) -> QWidget:
    driver.close_dialogs()
    session = driver.home.workspace.session
    with _file(session.days.today()) as path:
        session.imports.take(path)
    return driver.dialog(lambda: driver.window.commands.run("imports"))


def _take_back(driver: ProgramDriver) -> None:
    driver.close_dialogs()
    driver.home.workspace.session.undo.undo()
    driver.settle()


def _undo(driver: ProgramDriver) -> QWidget:
    driver.show_tab(DIARY)
    undo = driver.home.workspace.undo
    template = QT_TRANSLATE_NOOP("Operations", "Import of {name}")
    dialog = LongStepDialog(undo, Sentence(CONTEXT, template, {"name": FILE}), driver.window)
    dialog.open()
    undo.progressed.emit(1_500)
    return dialog


def _move(driver: ProgramDriver) -> QWidget:
    driver.show_tab(DIARY)
    return driver.dialog(
        lambda: driver.window.dialogs.show_move(driver.home.workspace, is_encrypted=True)
    )


def _behind_a_passphrase(driver: ProgramDriver) -> QWidget:
    dialog = _choose(driver)
    dialog.model.failed.emit(PassphraseNeededError())
    return dialog


def _damaged(driver: ProgramDriver) -> QWidget:
    dialog = _choose(driver)
    dialog.model.failed.emit(DamagedArchiveError("diary.aimstars.zip"))
    return dialog


IMPORT_SCENES: tuple[Scene, ...] = (
    Scene("import", _choose),
    Scene("import-found", _found),
    Scene("import-done", _taken, _take_back),
    Scene("imports", _list, _take_back),
    Scene("import-undo", _undo),
    Scene("import-passphrase", _behind_a_passphrase),
    Scene("import-damaged", _damaged),
    Scene("move", _move),
)
"""The scenes, in order."""
