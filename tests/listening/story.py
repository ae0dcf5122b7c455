"""Five minutes of work by keys, while Orca listens.

``python -m tests.listening.story FOLDER NOTED``, where Orca writes into NOTED.

Each key goes through X, so that Orca hears of it as well; before the next, it has said what it has
to say. Standard output gets the story: what was done, and below it what Orca said.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.widgets import messages
from tests import patience
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY
from tests.e2e.goal_acts import GoalPlayer

_SAID = re.compile(r"SPEECH OUTPUT: '(.*)'\{", re.DOTALL)
_LINE = re.compile(r"^\d\d:\d\d:\d\d\.\d+ - ", re.MULTILINE)
LOOKS = 400
"""How many times to look for an answer of Orca before it is asked again."""

X_NAMES = {
    "Ctrl": "ctrl",
    "Shift": "shift",
    "Alt": "alt",
    "Space": "space",
    "PgUp": "Prior",
    "PgDown": "Next",
}
"""Names of keys that X writes in another way than Qt."""


class Heard:
    """What Orca notes: what it has read so far, and what it says."""

    def __init__(self, noted: Path) -> None:
        self._file = noted.open(encoding="utf-8", errors="replace")
        self._text = ""

    def has_read(self, words: str) -> bool:
        """Return whether Orca is done with an event that carried these words."""
        self._text += self._file.read()
        return re.search(rf"Dequeued .*{words}\)", self._text) is not None

    def is_there(self) -> bool:
        """Return whether Orca listens."""
        self._text += self._file.read()
        return "Screen reader on." in self._text

    def take(self) -> list[str]:
        """Return what was said since the last time."""
        parts, self._text = _LINE.split(self._text), ""
        said = [found[1].strip() for part in parts if (found := _SAID.match(part))]
        return [each for each in said if not each.startswith("question ")]


class KeysSeen(QObject):
    """Notes which keys have arrived at a window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.released: list[str] = []
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, QWidget)  # after the screen reader, which may hold a key back
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyRelease
        ):
            self.released.append(QKeySequence(event.key()).toString())
        return False


class Listener(GoalPlayer):
    """Presses real keys, and writes down what Orca says after each."""

    def __init__(self, folder: Path, noted: Path) -> None:
        self._keys: KeysSeen | None = None
        self._heard = Heard(noted)
        self._asked, self._question = 0, ""
        super().__init__(folder, SUNDAY)
        self.until(self._heard.is_there)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._keys = KeysSeen(app)
        self.note("The program starts")

    @override
    def press(self, keys: str) -> None:
        assert self._keys is not None
        self._keys.released.clear()
        # A capital letter would be one with Shift, so another key.
        names = [
            name.lower() if len(name) == 1 else X_NAMES.get(name, name) for name in keys.split("+")
        ]
        subprocess.run(["xdotool", "key", "+".join(names)], check=True)
        window = QApplication.activeWindow()
        last = "Backtab" if keys == "Shift+Tab" else keys.rsplit("+", maxsplit=1)[-1]
        released = self._keys.released
        # The release of a key that opened a dialog goes to the window below, which hears nothing.
        self.until(
            lambda: (
                last in released or "Tab" in released or QApplication.activeWindow() is not window
            )
        )
        self.note(keys)

    @override
    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "0", text], check=True)
        self.until(lambda: _text_of(self._focus()).endswith(text))
        self.note(f"typed: {'*' * len(text) if text == PASSWORD else text}")

    def note(self, done: str) -> None:
        """Wait until Orca is done with all that has happened, and write down what it said."""
        self.settle()
        looks = 0

        def look() -> bool:
            nonlocal looks
            if looks % LOOKS == 0:  # in a flood of events, Orca drops some
                self._ask()
            looks += 1
            return self._heard.has_read(self._question)

        self.until(look)
        sys.stdout.write(f"{done}\n")
        sys.stdout.writelines(f"    {said}\n" for said in self._heard.take())
        sys.stdout.flush()

    def _ask(self) -> None:
        """Change the description of the window: Orca reads that event after those before it."""
        self._asked += 1
        self._question = f"question {self._asked}"
        self.window.setAccessibleDescription(self._question)

    def go_on(self, count: int) -> None:
        """Go on by as many steps of the Tab key."""
        for _ in range(count):
            self.press("Tab")


def _text_of(widget: QWidget) -> str:
    found = widget.property("text") or widget.property("plainText")
    return str(found or "")


def chapter(title: str) -> None:
    sys.stdout.write(f"\n{title}\n\n")


def sign_up(player: Listener) -> None:
    player.sign_up(EMAIL, PASSWORD)


def write(player: Listener) -> None:
    player.type("Called mum and listened.")
    player.go_on(3)
    player.press("Shift+Tab")
    player.press("Shift+Tab")
    player.press("Space")
    player.until(lambda: bool(player.home.diary.model.entries))
    player.note("saved")
    player.go_on(4)
    player.press("Ctrl+Z")


def look_around(player: Listener) -> None:
    player.home.diary.panel.calendar.grid.setFocus()
    player.note("to the calendar")
    for key in ("Left", "Up", "PgUp", "PgDown"):
        player.press(key)


def set_a_goal(player: Listener) -> None:
    player.press("Ctrl+G")
    player.until_dialog()
    player.until(player.field("Title").hasFocus)
    player.note("the dialog is there")
    player.type("Walk for half an hour")
    player.go_on(4)
    player.press("Ctrl+Return")
    player.until_no_dialog()
    player.note("the goal is set")
    player.press("Ctrl+3")
    player.walk_to(lambda here: here is player.tab.cards.cards[0].days.buttons[0])
    player.press("Space")
    player.until(lambda: bool(player.tab.cards.cards[0].count))
    player.note("ticked")
    player.walk_to(lambda here: here is player.button("Completed"))
    player.press("Space")
    player.until(lambda: player.button("Completed") is None)
    player.note("completed")


def read_a_chart(player: Listener) -> None:
    player.press("Ctrl+2")
    player.walk_to(lambda here: isinstance(here, Chart))
    for key in ("Left", "Left", "Home"):
        player.press(key)


def search(player: Listener) -> None:
    player.press("Ctrl+1")
    player.press("Ctrl+N")
    player.type("Called mum again.")
    player.press("Ctrl+Return")
    player.until(lambda: bool(player.home.diary.model.entries))
    player.note("saved")
    player.press("Ctrl+F")
    player.until(player.home.diary.panel.search.hasFocus)
    player.type("mum")
    player.until(lambda: player.home.diary.panel.list.rows.rowCount() == 1)
    player.note("found")
    player.walk_to(lambda here: here is player.home.diary.panel.list)
    player.press("Return")
    player.note("opened")


def come_back(player: Listener) -> None:
    player.press("Ctrl+L")
    player.until(player.window.unlock.sign_in.password.hasFocus)
    player.type("wrong")
    player.press("Return")
    player.until(player.window.unlock.sign_in.password.hasFocus)
    player.note("refused")
    player.sign_in(PASSWORD)
    player.note("signed in")


CHAPTERS: dict[str, Callable[[Listener], None]] = {
    "An account": sign_up,
    "An entry": write,
    "The calendar": look_around,
    "A goal": set_a_goal,
    "A chart": read_a_chart,
    "A search": search,
    "Locked": come_back,
}


def main() -> None:
    """Play the story."""
    # On a busy machine Orca may ask for the words of a notice that has gone.
    messages.QUIET_SECONDS = 10 * patience.SECONDS
    folder, noted = map(Path, sys.argv[1:])
    player = Listener(folder, noted)
    for title, play in CHAPTERS.items():
        chapter(title)
        play(player)
    player.app.close()


if __name__ == "__main__":
    main()
