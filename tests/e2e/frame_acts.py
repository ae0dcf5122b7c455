"""The act that counts frames in a real window: ``python -m tests.e2e.frame_acts``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.entry_card import EntryCard
from tests.builders import write_all
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.player import Player
from tests.ui.frames import Frames

DAYS = 12
EACH = 6
"""Entries of a day: with them a page is longer than the window."""


def frames(folder: Path) -> dict[str, object]:
    """Save, turn days and type a search; say in which frame after its arrival each is painted."""
    player = Player(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    diary = player.home.diary
    today = SUNDAY.date()
    days = [today - timedelta(days=number) for number in range(DAYS)]
    texts = [
        (day, f"Entry {number} of {day}", Rating.PROUD) for day in days for number in range(EACH)
    ]
    write_all(player.home.workspace.session, *texts)
    player.settle()
    arrived, seen = diary.model.entries_changed, Seen(player)
    for number in range(3):
        text = f"Saved {number}"
        player.type(text)
        player.settle()
        with seen.counted("save", arrived, partial(_says, text)):
            player.press("Ctrl+Return")
            player.until(lambda: not diary.page.composer.field.text)
    for day in days[1:]:
        with seen.counted("day", arrived, partial(_is_of, day)):
            player.press("Alt+Left")
    player.press("Ctrl+F")
    viewport = diary.panel.list.viewport()
    for letter in "entry 3":
        with seen.counted("search", diary.finding.reset, lambda widget: widget is viewport):
            player.type(letter)
    player.leave()
    return {name: sorted(set(found)) for name, found in seen.found.items()}


class Seen:
    """In which frames the answers were painted, by what was done."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self.found: dict[str, list[int]] = {}

    @contextmanager
    def counted(
        self, name: str, arrival: SignalInstance, shows: Callable[[QObject], bool]
    ) -> Iterator[None]:
        """Count the frames of what is done meanwhile, until all of it is painted."""
        app = QApplication.instance()
        assert app is not None
        self._player.settle()
        counting = Frames(self._player.window, shows)
        arrival.connect(counting.arrived)
        app.installEventFilter(counting)
        yield
        self._player.until(lambda: bool(counting.until_shown))
        self._player.settle()
        app.removeEventFilter(counting)
        arrival.disconnect(counting.arrived)
        self.found.setdefault(name, []).append(counting.until_shown[0])


def _says(text: str, widget: QObject) -> bool:
    return isinstance(widget, EntryCard) and widget.entry.text == text


def _is_of(day: date, widget: QObject) -> bool:
    return isinstance(widget, EntryCard) and widget.entry.day == day


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    assert act == "frames"
    say(frames(Path(data_dir)))
