"""What every day of a month of writing has, by mouse or by keys; see ``month_acts.py``."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.entry_card import EntryCard
from tests import drawn
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY
from tests.e2e.hands import Keys, Mouse, click_at
from tests.e2e.transfer_acts import InDialogs
from tests.ui.diary.test_ticking import beside

FIRST = SUNDAY - timedelta(days=SUNDAY.day)  # Saturday, 31 October
DAY = timedelta(days=1)
MORNINGS = (
    "Up before the others, tea in the garden. #garden #morning",
    "Ten quiet minutes before the laptop. #calm",
    "Called Olu on the way. #friends",
    "Ran along the river, slower than last week. #runing",
    "Read two chapters. #reading",
    "Cooked for everybody. #family #cooking",
    "Nothing planned, and it was good. #calm",
)
EVENINGS = (
    "Snapped at Jonas over nothing. #family",
    "Put off the letter again. #letter",
    "Skipped the run. #runing",
    "Mum asked about Christmas. #mum",
)


class _AnyWindow(InDialogs):
    """Has the keyboard in the small window of the quick entry, too."""

    small: QWidget | None = None

    @override
    def _has_keyboard(self) -> bool:
        if self.small is None or not self.small.isVisible():
            return super()._has_keyboard()
        self.small.activateWindow()
        return self.small.isActiveWindow()


class MonthMouse(_AnyWindow, Mouse):
    """Has a mouse."""


class MonthKeys(_AnyWindow, Keys):
    """Has a keyboard only."""


Person = MonthMouse | MonthKeys


class DailyWriting:
    """The writing of one person, day by day.

    Args:
        hands: what the person has.
        folder: for the diary.
    """

    def __init__(self, hands: type[MonthMouse | MonthKeys], folder: Path) -> None:
        self._hands = hands
        self._folder = folder
        self.player: Person = hands(folder, FIRST)
        self.player.sign_up(EMAIL, PASSWORD)
        self.written = 0

    def begin_day(self, number: int) -> None:
        """Begin another day, in the open window or in one that was closed."""
        player = self.player
        if number % 7 == 0:
            player.leave()
            self.player = player = self._hands(self._folder, FIRST + number * DAY)
            player.sign_in(PASSWORD)
        else:
            player.clock.set(FIRST + number * DAY)
            player.home.check_day()  # what the clock of the window does each minute
        player.press("Ctrl+1")
        player.until(lambda: player.home.diary.day == self.today())
        player.settle()
        assert not player.home.workspace.messages.bar.text, "something went wrong over night"
        player.home.diary.focus_composer()

    def write_day(self, number: int) -> None:
        """Write what a day brings."""
        player, page = self.player, self.player.home.diary.page
        if number % 3 == 0:
            self._paste(number)
        if number % 7 == 3:
            for line in ("## Today", "- [ ] Buy leek", "Call mum", ""):
                player.type(line)
                player.press("Return")
        self._write(MORNINGS[number % len(MORNINGS)], "Ctrl+Return")
        if number % 7 == 3:
            self._tick()
        if number % 4 == 1:
            self._rate_yesterday()
        if number % 2 == 0:
            keys = "Alt+Return" if number % 4 == 0 else "Ctrl+Shift+Return"
            self._write(EVENINGS[(number // 2) % len(EVENINGS)], keys)
        if number % 5 == 0:
            self._edit(page.cards[-1])

    def _write(self, text: str, keys: str) -> None:
        cards = len(self.cards())
        self.player.type(text)
        self.player.press(keys)
        self.written += 1
        self.player.until(lambda: len(self.cards()) == cards + 1)
        self.player.settle()
        assert self.player.home.diary.page.composer.field.hasFocus(), "the cursor has gone away"
        assert not self.player.home.diary.page.composer.field.text

    def _paste(self, number: int) -> None:
        player, writer = self.player, self.player.home.diary.page.composer._writer
        QGuiApplication.clipboard().setImage(QImage.fromData(drawn.png(number)))
        player.press("Ctrl+V")
        player.until(lambda: writer.strip is not None and len(writer.strip.pictures) == 1)

    def _tick(self) -> None:
        player = self.player
        card = next(each for each in self.cards() if "[ ] Buy" in each.entry.text)
        if isinstance(player, Mouse):
            click_at(card.reading.viewport(), beside(card.reading, "Call mum"))
        else:
            player.walk_to_widget(card.reading)
            player.press("Down")
            player.press("Space")
        player.until(lambda: "- [x] Call mum" in card.entry.text)
        player.settle()
        player.home.diary.focus_composer()

    def _edit(self, card: EntryCard) -> None:
        player = self.player
        player.use(card.edit_button)
        player.until(lambda: card.editor is not None and card.editor.field.hasFocus())
        player.press("Ctrl+End")
        player.type(" And slept well.")
        player.press("Ctrl+Return")
        player.until(lambda: card.editor is None and "slept well" in card.entry.text)
        player.settle()
        player.home.diary.focus_composer()

    def _rate_yesterday(self) -> None:
        """Rate what was kept the day before, on its card."""
        player, diary = self.player, self.player.home.diary
        player.press("Alt+Left")
        player.until(lambda: diary.day == self.today() - DAY)
        player.settle()
        for card in self.cards():
            if card.entry.rating is Rating.UNRATED and card.offer is not None:
                entry = card.entry.id
                player.use(card.offer.proud)
                player.until(partial(self._is_proud, entry))
                player.settle()
        player.press("Alt+Home")
        player.until(lambda: diary.day == self.today())
        player.settle()
        diary.focus_composer()

    # Helpers

    def today(self) -> date:
        """Return the day."""
        return self.player.clock.now().date()

    def weekday(self) -> int:
        """Return the day of the week; Monday is 0."""
        return self.today().weekday()

    def cards(self) -> list[EntryCard]:
        """Return the cards of the day that is shown."""
        return list(self.player.home.diary.page.cards)

    def _is_proud(self, entry_id: int) -> bool:
        cards = self.cards()
        return any(
            each.entry.id == entry_id and each.entry.rating is Rating.PROUD for each in cards
        )

    def until_rows(self, number: int) -> None:
        """Wait until the list beside the page has so many rows."""
        diary = self.player.home.diary
        self.player.until(
            lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == number
        )

    def close_dialogs(self, keys: str) -> None:
        """Close the dialog that is open by a key."""
        self.player.press(keys)
        self.player.until(lambda: not self.player.window.dialogs.open())
        self.player.settle()
        self.back_to_writing()

    def back_to_writing(self) -> None:
        """Go to the field for new entries."""
        self.player.press("Ctrl+1")
        self.player.until(self.player.home.diary.isVisible)
        self.player.home.diary.focus_composer()
