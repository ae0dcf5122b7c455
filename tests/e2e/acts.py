"""The acts of the stories, each one run of the program: ``python -m tests.e2e.acts ACT FOLDER``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.e2e.player import Player

SUNDAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
EMAIL, PASSWORD = "maya@example.org", "Maya aims for the stars"
UNFINISHED = "I was in the middle of a thought about the garden when "


def say(seen: object) -> None:
    """Tell the test what was seen, at once."""
    sys.stdout.write(json.dumps(seen) + "\n")
    sys.stdout.flush()


def first_evening(folder: Path) -> dict[str, object]:
    """Sign up, write one proud and one grow entry, complete a goal, quit."""
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.write("Ten quiet minutes before opening the laptop.", "Ctrl+Return")
    player.write("Skipped the run again.", "Ctrl+Shift+Return")
    seen: dict[str, object] = {"after writing": player.points()}
    player.press("Ctrl+G")
    player.until(lambda: QApplication.activeModalWidget() is not None)
    player.click(player.field("Title"))
    player.type("Walk for half an hour")
    player.press("Return")
    player.click_button("Completed")
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
    """Sign up and type until somebody ends the process; say when the first draft is kept."""
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    typed = 0
    while True:
        player.type(UNFINISHED)
        typed += len(UNFINISHED)
        player.until(player.home.diary.is_clean)
        say(typed)


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {each.__name__: each for each in (first_evening, next_start, type_for_ever)}
    say(acts[act](Path(data_dir)))
