"""The acts about the Diary tab, each one run of the program: ``python -m tests.e2e.diary_acts``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.ui.diary.day_picker import DayPicker
from aimstars_desktop.ui.diary.print_dialog import PrintDialog
from tests import children
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.hands import Mouse
from tests.e2e.player import Player

DAY = timedelta(days=1)
TODAY = SUNDAY.date()

HOLD = """
import sys
from pathlib import Path
from aimstars_desktop.storage import sqlite
connection = sqlite.connect(Path(sys.argv[1]))
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""
"""What the other process does."""


def is_true(player: Player) -> bool:
    """Return whether the ledger is what the facts alone give, and the header shows its sum."""
    with player.home.workspace.session.context.reading() as unit:
        rows = set(unit.ledger.rows())
        points = unit.ledger.sums().points
        return rows == recomputed(unit) and points == sum(row.points for row in rows)


@contextmanager
def held_by_another_process(file: Path) -> Iterator[None]:
    """Let another process hold the file for writing."""
    command = [sys.executable, "-c", HOLD, str(file)]
    with children.started(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield
        holder.communicate("")  # the end of its input is what it waits for
        assert holder.returncode == 0


def cannot_save(folder: Path) -> dict[str, object]:
    """Write while another process holds the file, then while the disk is full, then again."""
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    field, bar = player.home.diary.page.composer.field, player.home.workspace.messages.bar
    player.type("Precious words")
    player.until(player.home.diary.is_clean)
    seen: dict[str, object] = {}
    with held_by_another_process(folder / "aimstars.db"):
        player.press("Ctrl+Return")
        player.until(lambda: bool(bar.text))
        seen["locked"] = bar.text
        seen["text when locked"] = field.text
    bar.dismiss()

    assert player.app.diary is not None
    engine = player.app.diary.storage._engines.writer  # type: ignore[attr-defined]  # below the port
    # The limit belongs to a connection: it has to be the one that the next write is given.
    player.settle()
    engine.dispose()
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.rollback()
    player.until(player.home.diary.page.composer.buttons.isEnabled)  # the first try is over
    field.insertPlainText(" and more of them" * 600)
    player.press("Ctrl+Return")
    player.until(lambda: "full" in bar.text)
    seen["full"] = bar.text
    seen["text when full"] = len(field.text)
    player.settle()
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        connection.rollback()
    player.until(player.home.diary.page.composer.buttons.isEnabled)
    field.setFocus()
    player.press("Ctrl+Return")
    player.until(lambda: not field.text)
    player.settle()
    seen["kept"] = [len(entry.text) for entry in player.home.diary.model.entries]
    player.leave()
    return seen


def ten_operations(folder: Path) -> dict[str, object]:
    """Do ten mixed operations, undo and redo them all; compare the books after each step."""
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    session, model = player.home.workspace.session, player.home.diary.model
    undo = player.home.workspace.undo
    player.write("One proud moment.", "Ctrl+Return")
    player.write("One to grow from.", "Ctrl+Shift+Return")
    first, second = (entry.id for entry in model.entries)
    true, points = [is_true(player)], [player.points()]
    operations = [
        lambda: model.edit(first, "One proud moment, told better."),
        lambda: model.rate(second, model.entries[1].rating.__class__(1)),
        lambda: model.move(second, TODAY - DAY),
        lambda: model.delete(first),
        lambda: session.entries.restore(first),
        lambda: model.move(first, TODAY - 2 * DAY),
        lambda: model.delete(second),
        lambda: model.rate(first, model.entries[0].rating.__class__(-1)) if model.entries else None,
    ]
    for operation in operations:
        operation()
        player.settle()
        true.append(is_true(player))
        points.append(player.points())
    back = []
    while undo.next_undo is not None:
        undo.undo()
        player.settle()
        true.append(is_true(player))
        back.append(player.points())
    again = []
    while undo.next_redo is not None:
        undo.redo()
        player.settle()
        true.append(is_true(player))
        again.append(player.points())
    seen = {"true": all(true), "there": points, "back": back, "again": again}
    player.leave()
    return seen


def by_keyboard(folder: Path) -> dict[str, object]:
    """Write on another day, find it, come back, and choose days in the calendar: keys only."""
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    diary = player.home.diary
    player.press("Alt+Left")
    player.press("Alt+Left")
    player.until(lambda: diary.model.has_entries)
    diary.focus_composer()
    player.write("Walked along the river.", "Ctrl+Return")
    seen: dict[str, object] = {"written on": diary.day.isoformat()}
    player.press("Alt+Home")
    player.until(lambda: diary.finding.index.done and diary.day == TODAY)
    player.press("Ctrl+F")
    player.type("RIVER")
    player.until(lambda: diary.panel.list.rows.rowCount() == 1)
    player.press("Return")
    player.until(lambda: diary.day == TODAY - 2 * DAY and len(diary.page.cards) == 1)
    marks = diary.page.cards[0].reading.extraSelections()
    seen["marked"] = [mark.cursor.selectedText() for mark in marks]
    player.press("Escape")
    player.until(lambda: diary.day == TODAY)
    grid = diary.panel.calendar.grid
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    for keys in ("Up", "Left", "PgUp", "Right", "Home"):
        player.press(keys)
    seen["pointed at"] = grid.cursor_day.isoformat()
    player.press("Return")
    player.until(lambda: diary.day == grid.cursor_day)
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        player.press("PgDown")
    player.press("End")
    player.press("Return")
    seen["never later than"] = diary.day.isoformat()
    player.leave()
    return seen


def moved_and_printed(folder: Path) -> dict[str, object]:
    """Move an entry to another day with the calendar, and print that day into a file."""
    player = Mouse(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    diary = player.home.diary
    player.write("Ten **quiet** minutes before work.", "Ctrl+Return")
    (card,) = diary.page.cards
    player.click(card.more_button)
    player.choose("Move")
    (picker,) = player.window.findChildren(DayPicker)
    picker.calendar.grid.setFocus()
    player.press("Left")
    player.press("Return")
    player.until(lambda: not diary.page.cards)
    player.press("Alt+Left")
    player.until(lambda: len(diary.page.cards) == 1)
    player.press("Ctrl+P")
    player.until(lambda: isinstance(QApplication.activeModalWidget(), PrintDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    dialog.save_pdf(folder / "day.pdf")
    player.until((folder / "day.pdf").exists)
    player.settle()
    player.leave()
    return {"day": diary.day.isoformat()}


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {
        each.__name__: each
        for each in (cannot_save, ten_operations, by_keyboard, moved_and_printed)
    }
    say(acts[act](Path(data_dir)))
