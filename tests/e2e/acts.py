"""The acts of the end-to-end stories: ``python -m tests.e2e.acts ACT FOLDER`` runs one.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from aimstars_desktop import config
from aimstars_desktop.cli.window import open_diary
from aimstars_desktop.domain.entries import new_entry_target
from aimstars_desktop.domain.upgrades import Stage
from aimstars_desktop.ui.app.application import make_qapplication
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.shell.main_window import MainWindow
from aimstars_desktop.ui.startup.refusal_page import RefusalPage
from tests.builders import PASSWORD as KEPT_PASSWORD
from tests.e2e.player import Player
from tests.ui.keeping import Held

SUNDAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
EMAIL, PASSWORD = "maya@example.org", "Maya aims for the stars"
UNFINISHED = "I was in the middle of a thought about the garden when "


def say(seen: object) -> None:
    """Tell the test what was seen, at once."""
    sys.stdout.write(json.dumps(seen) + "\n")
    sys.stdout.flush()


def first_evening(folder: Path) -> dict[str, object]:
    """Sign up, write one proud and one grow entry, complete a goal, quit: by keyboard alone."""
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.write("Ten quiet minutes before opening the laptop.", "Ctrl+Return")
    player.write("Skipped the run again.", "Ctrl+Shift+Return")
    seen: dict[str, object] = {"after writing": player.points()}
    player.press("Ctrl+G")
    player.until(lambda: QApplication.activeModalWidget() is not None)
    player.until(player.field("Title").hasFocus)
    player.type("Walk for half an hour")
    player.press("Return")
    player.until(lambda: player.button("Completed") is not None)
    player.walk_to(lambda here: here is player.button("Completed"))
    player.press("Space")
    player.until(lambda: player.button("Completed") is None)
    seen["after the goal"] = player.points()
    player.leave()
    return seen


def next_start(folder: Path) -> dict[str, object]:
    """Sign in again on the same day."""
    player = Player(folder, SUNDAY)
    player.sign_in(PASSWORD)
    seen: dict[str, object] = {
        "points": player.points(),
        "entries": [entry.text for entry in player.home.diary.model.entries],
        "composer": player.home.diary.page.composer.field.text,
    }
    player.leave()
    return seen


def type_for_ever(folder: Path) -> dict[str, object]:
    """Sign up and type, without ever waiting, until somebody ends the process.

    After each piece it says how much of it is in the diary as a draft.
    """
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    assert player.app.session is not None
    drafts = player.app.session.drafts
    while True:
        player.type(UNFINISHED)
        QApplication.processEvents()
        draft = drafts.of(new_entry_target(SUNDAY.date()))
        say(len(draft.text) if draft else 0)


def old_diary(folder: Path) -> dict[str, object]:
    """Open a large diary of the first revision, watch the upgrade half-way, and sign in."""
    held: list[Held] = []
    player = Player(folder, SUNDAY, before=lambda app: held.append(Held(app.opener, Stage.CHANGE)))
    page = player.app.opener.upgrade
    player.until(page.isVisible)
    player.until(held[0].reached.is_set)
    player.until(lambda: page.steps[2].startswith("Upgrading 1 of "))
    seen, could_cancel = page.steps, page.cancel.isEnabled()
    held[0].go_on()
    player.until(player.window.unlock.sign_in.isVisible)
    player.sign_in(KEPT_PASSWORD)
    player.settle()
    told: dict[str, object] = {
        "said": seen,
        "could cancel": could_cancel,
        "entries": player.home.header.overview.entries if player.home.header.overview else 0,
        "status": player.window._backup.text(),
    }
    player.leave()
    return told


def another_folder(folder: Path) -> dict[str, object]:
    """Start in a folder whose diary is damaged, choose the one beside it, and quit there."""
    qt = make_qapplication()
    seen: list[str] = []
    chosen = str(folder.parent / "other")

    def look() -> None:
        for window in qt.topLevelWidgets():
            if not window.isVisible():
                continue
            page = window.findChild(RefusalPage)
            if isinstance(window, QFileDialog) and "chosen" not in seen:
                seen.append("chosen")
                window.fileSelected.emit(chosen)
                window.reject()
            elif page is not None and page.isVisible() and "refused" not in seen:
                seen.append("refused")
                page.other_folder.click()
            elif isinstance(window, MainWindow) and window.unlock.sign_in.isVisible():
                seen.append("opened")
                window.close()

    eyes = QTimer()
    eyes.timeout.connect(look)
    eyes.start(20)
    code = open_diary(config.folders(folder))
    eyes.stop()
    return {"seen": seen, "code": code}


def put_back(folder: Path) -> dict[str, object]:
    """Write an entry, restore the backup from before it by mouse and keyboard, and sign in."""
    player = Player(folder, SUNDAY)
    player.sign_in(KEPT_PASSWORD)
    player.write("Written after the backup.", "Ctrl+Return")
    player.window.commands.run("backups")
    player.settle()
    dialog = player.window.findChild(BackupsDialog)
    assert dialog is not None
    difference = dialog.difference.sentences
    player.clock.pass_by(timedelta(minutes=5))
    player.click(dialog.restore)
    player.until(lambda: QApplication.activeModalWidget() is not None)
    player.click_button("Restore")
    player.until(lambda: player.app.session is None)
    player.until(lambda: player.app.diary is not None)
    player.sign_in(KEPT_PASSWORD)
    player.settle()
    told: dict[str, object] = {
        "difference": difference,
        "today": [entry.text for entry in player.home.diary.model.entries],
    }
    player.leave()
    return told


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {
        each.__name__: each
        for each in (first_evening, next_start, type_for_ever, old_diary, another_folder, put_back)
    }
    say(acts[act](Path(data_dir)))
