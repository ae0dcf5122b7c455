"""A month of daily writing, as somebody new to it: ``python -m tests.e2e.month_acts ACT FOLDER``.

The window stays open over midnight, and is closed and opened again once a week. What the act saw
is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.tags import names_of
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.app.quick_entry_opener import QuickEntryOpener
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from aimstars_desktop.ui.diary.tags_dialog import TagsDialog
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.goals.review_parts import EntriesCard
from aimstars_desktop.ui.pictures.viewer import PictureViewer
from aimstars_desktop.ui.shell.home_page import GOALS, STATS
from aimstars_desktop.ui.widgets.rating_offer import RatingOffer
from tests.e2e.acts import say
from tests.e2e.diary_acts import is_true
from tests.e2e.hands import Mouse
from tests.e2e.month import DAY, FIRST, DailyWriting, MonthKeys, MonthMouse
from tests.e2e.transfer_acts import shown

DAYS = 30


class Month(DailyWriting):
    """The month of one person, with what is done now and then.

    Args:
        hands: what the person has.
        folder: for the diary.
    """

    def __init__(self, hands: type[MonthMouse | MonthKeys], folder: Path) -> None:
        super().__init__(hands, folder)
        self.seen: dict[str, object] = {}

    def live(self) -> dict[str, object]:
        """Live through all of it, and look back."""
        special: dict[int, Callable[[], None]] = {
            1: self._aim_for_words,
            2: self._set_goal,
            3: self._ask_something_else,
            5: self._write_quickly,
            6: self._describe_pictures,
            9: self._write_alone,
            10: self._make_favourite,
            11: self._read,
            12: self._search,
            13: self._filter,
            16: partial(self._rename, "runing", "running"),
            17: partial(self._rename, "mum", "family"),
            18: self._look_at_cloud,
            19: self._write_quickly,
            23: self._set_goal,
        }
        for number in range(1, DAYS + 1):
            self.begin_day(number)
            self.write_day(number)
            special.get(number, lambda: None)()
            if self.weekday() == 6:
                self._review()
            assert is_true(self.player), f"the books of day {number} are not right"
        self._look_back()
        self.player.leave()
        return self.seen

    # Now and then

    def _aim_for_words(self) -> None:
        player = self.player
        player.press("Ctrl+,")
        general = shown(player, PreferencesDialog).general
        player.fill(general.words_a_day, "50")
        player.press("Tab")
        chosen = player.home.workspace.session.preferences
        player.until(lambda: chosen.chosen.words_a_day == 50)
        self.close_dialogs("Escape")
        player.type("A few words more")
        count = player.home.diary.page.composer.foot.count
        player.until(lambda: "50" in count.text())
        self.seen["words"] = count.text()
        player.press("Ctrl+A")
        player.press("Delete")

    def _set_goal(self) -> None:
        player = self.player
        player.press("Ctrl+G")
        dialog = shown(player, GoalDialog)
        player.until(dialog.title.hasFocus)
        player.type("Three quiet mornings")
        player.press("Return")
        player.until(lambda: QApplication.activeModalWidget() is None)
        player.settle()
        self.back_to_writing()

    def _ask_something_else(self) -> None:
        player, page = self.player, self.player.home.diary.page
        before = page.prompts.text
        if isinstance(player, Mouse):
            player.click(page.another)
        else:
            player.press("Ctrl+Shift+P")
        player.until(lambda: page.prompts.text != before)
        player.home.diary.focus_composer()

    def _write_quickly(self) -> None:
        player = self.player
        before = player.home.diary.model.entries
        opener = QuickEntryOpener(player.window)  # the tray and its key have it, not this window
        opener.ask()
        player.small = small = shown(player, QuickEntryWindow)
        player.until(small.isActiveWindow)
        player.type("Between two trains. #calm")
        player.press("Ctrl+Return")
        self.written += 1
        player.until(lambda: not small.isVisible())
        player.small = None
        player.until(lambda: len(player.home.diary.model.entries) == len(before) + 1)
        player.settle()
        player.home.diary.focus_composer()

    def _describe_pictures(self) -> None:
        player, diary = self.player, self.player.home.diary
        card = next(each for each in self.cards() if each.strip is not None)
        assert card.strip is not None
        player.use(card.strip.thumbnails[0])
        viewer = shown(player, PictureViewer)
        player.settle()
        player.use(viewer.larger)
        player.until(lambda: not viewer.view.is_fitted)
        player.fill(viewer.description, "The bench in the frost")
        player.use(viewer.close_button)
        player.until(lambda: QApplication.activeModalWidget() is None)
        player.settle()
        assert "bench" in card.strip.thumbnails[0].accessibleName()
        diary.focus_composer()

    def _write_alone(self) -> None:
        player, diary = self.player, self.player.home.diary
        player.press("F11")
        player.until(lambda: diary.is_alone and diary.page.composer.field.hasFocus())
        player.type("Alone with the page. #calm")
        player.press("Ctrl+Return")
        self.written += 1
        player.until(lambda: not diary.page.composer.field.text)
        player.press("Escape")
        player.until(lambda: not diary.is_alone)
        player.until(lambda: "Alone" in self.cards()[-1].entry.text)
        player.settle()

    def _make_favourite(self) -> None:
        player, diary = self.player, self.player.home.diary
        player.use(self.cards()[0].star_button)
        player.until(lambda: self.cards()[0].entry.is_favourite)
        player.use(diary.panel.favourites)
        self.until_rows(1)
        player.use(diary.panel.favourites)
        diary.focus_composer()

    def _read(self) -> None:
        player, diary = self.player, self.player.home.diary
        player.press("Ctrl+R")
        player.until(lambda: not diary.page.isVisible())
        player.settle()
        player.press("Escape")
        player.until(lambda: diary.page.isVisible() and QApplication.focusWidget() is not None)
        diary.focus_composer()

    def _search(self) -> None:
        player, diary = self.player, self.player.home.diary
        player.press("Ctrl+F")
        player.type("bench")
        self.until_rows(1)  # by what a picture shows
        player.press("Return")
        player.until(lambda: diary.day == (FIRST + 6 * DAY).date())
        player.settle()
        player.press("Escape")
        player.until(lambda: diary.day == self.today())
        player.settle()
        diary.focus_composer()

    def _filter(self) -> None:
        player, diary = self.player, self.player.home.diary
        player.until(diary.panel.tags.isVisible)
        player.use(diary.panel.tags)
        player.choose("#family")
        player.until(lambda: diary.finding.is_answered)
        self.seen["about the family"] = diary.panel.list.rows.rowCount()
        player.use(diary.panel.tags)
        player.choose("Any tag")
        player.until(lambda: diary.finding.is_answered and not diary.panel.search.text())
        player.settle()
        diary.focus_composer()

    def _rename(self, old: str, new: str) -> None:
        player = self.player
        player.window.commands.run("tags")
        dialog = shown(player, TagsDialog)
        player.fill(dialog.search, old)
        player.until(lambda: dialog.current is not None and dialog.current.name == old)
        player.fill(dialog.name, new)
        self.seen[f"{old} to {new}"] = dialog.rename.text().replace("&", "")
        player.use(dialog.rename)
        player.until(lambda: dialog.current is not None and dialog.current.name == new)
        self.close_dialogs("Escape")

    def _look_at_cloud(self) -> None:
        player = self.player
        player.press("Ctrl+2")
        player.until(lambda: player.home.shown == STATS)
        player.settle()
        words = [row[0] for row in player.home.stats.tag_cloud.cloud.table().rows]
        self.seen["cloud"] = sorted(str(word) for word in words)
        self.back_to_writing()

    def _review(self) -> None:
        """Rate what the week has kept, write about it, and finish its review."""
        player = self.player
        player.window.commands.run("review")
        review = player.home.goals.review
        player.until(lambda: player.home.shown == GOALS and review.isVisible())
        player.settle()
        while offers := _offers(review.unrated):
            player.use(offers[0].grow)
            player.until(partial(_has_fewer_than, review.unrated, len(offers)))
            player.settle()
        player.enter(review.writing.writer.field)
        player.type("A good week. #week")
        player.press("Ctrl+Return")
        self.written += 1
        player.until(lambda: not review.writing.writer.field.text)
        player.settle()
        player.use(review.finish_button)
        player.until(lambda: not review.isVisible())
        player.settle()
        self.back_to_writing()

    def _look_back(self) -> None:
        session = self.player.home.workspace.session
        entries = session.entries.recent(999)
        counted = {tag.name: tag.entries for tag in session.tags.all()}
        found: dict[str, int] = {}
        for entry in entries:
            for name in names_of(entry.text).values():
                found[name] = found.get(name, 0) + 1
        self.seen["entries"] = [len(entries), self.written]
        self.seen["tags agree"] = counted == found
        self.seen["unrated"] = sum(entry.rating is Rating.UNRATED for entry in entries)
        self.seen["drafts"] = len(session.drafts.all())
        self.seen["streak"] = self.player.home.streak.text()


def _offers(card: EntriesCard) -> list[RatingOffer]:
    return [each for each in card.findChildren(RatingOffer) if each.isVisible()]


def _has_fewer_than(card: EntriesCard, number: int) -> bool:
    return len(_offers(card)) < number


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    hands = MonthMouse if act == "month_by_mouse" else MonthKeys
    say(Month(hands, Path(data_dir)).live())
