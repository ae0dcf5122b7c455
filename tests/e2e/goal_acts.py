"""The acts about goals, each one run of the program: ``python -m tests.e2e.goal_acts ACT FOLDER``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.goals.tab import GoalsTab
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.hands import Keys, Mouse
from tests.e2e.player import Player


class GoalPlayer(Player):
    """A player who is about to look at goals."""

    @property
    def tab(self) -> GoalsTab:
        """The Goals tab, once it was shown."""
        return next(iter(self.window.findChildren(GoalsTab)))

    @property
    def dialog(self) -> GoalDialog:
        """The dialog for a goal that is open."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, GoalDialog)
        return dialog

    def until_dialog(self) -> None:
        """Go on when a dialog is there."""
        self.until(lambda: QApplication.activeModalWidget() is not None)

    def until_no_dialog(self) -> None:
        """Go on when the dialog has kept what was asked, and the page shows it."""
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.settle()


class GoalMouse(Mouse, GoalPlayer):
    """Looks at goals, and has a mouse."""


class GoalKeys(Keys, GoalPlayer):
    """Looks at goals, and has only keys."""


def by_mouse(folder: Path) -> dict[str, object]:
    """Set, tick, note, complete, undo, read and set again a goal, with the mouse."""
    player = GoalMouse(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.press("Ctrl+3")
    player.settle()
    player.click(player.tab.ideas_button)
    player.until_dialog()
    idea = player.dialog.ideas.buttons[0]
    title = idea.text()
    player.click(idea)
    player.click(player.dialog.save)
    player.until_no_dialog()
    (card,) = player.tab.cards.cards
    seen: dict[str, object] = {"took over the idea": card.goal.title == title}

    player.click(card.days.buttons[0])
    player.until(lambda: bool(card.count))
    seen["ticked"] = card.count
    player.click(card.note_button)
    player.type("Half of it")
    player.click(card.completed_button)
    player.until(lambda: not player.tab.cards.cards)
    seen["completed"] = player.points()
    player.click(player.home.workspace.messages.line.undo_button)
    player.until(lambda: bool(player.tab.cards.cards))
    player.settle()
    seen["undone"] = player.points()
    seen["the note is there"] = player.tab.cards.cards[0].goal.notes

    player.click(player.tab.cards.cards[0].not_this_time_button)
    player.until(lambda: player.tab.history.model.rowCount() == 1)
    player.open_row(player.tab.history.table)
    player.until_dialog()
    player.click_button("Set it again…")
    player.until(lambda: isinstance(QApplication.activeModalWidget(), GoalDialog))
    player.click(player.dialog.save)
    player.until_no_dialog()
    seen["set again"] = player.tab.cards.cards[0].goal.title == title
    player.leave()
    return seen


def by_keyboard(folder: Path) -> dict[str, object]:
    """Do the same, and a weekly review, without ever touching the mouse."""
    player = GoalPlayer(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.write("Put off the letter again.", "Ctrl+Shift+Return")
    player.press("Ctrl+G")
    player.until_dialog()
    player.type("Write the letter")
    player.walk_to_widget(player.dialog.days.length.button("seven"))
    player.press("Right")  # until the end of the week, which is today
    player.press("Ctrl+Return")
    player.until_no_dialog()
    (card,) = player.tab.cards.cards
    seen: dict[str, object] = {"title": card.goal.title, "days": len(card.days.buttons)}

    player.walk_to_widget(card.days.buttons[0])
    player.press("Space")
    player.until(lambda: bool(card.count))
    player.press("N")
    player.until(card.day_note.hasFocus)
    player.type("one page")
    player.press("Return")
    player.settle()
    seen["note"] = card.days.buttons[0].toolTip().splitlines()[-1]

    player.press("Alt+G")  # the Go menu
    player.until(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keySequence(popup, QKeySequence("W"))
    player.until(player.tab.review.isVisible)
    player.settle()
    (decision,) = player.tab.review.cards
    player.walk_to_widget(decision.reason)
    player.type("the phone rang")
    player.walk_to_widget(decision.buttons[Decision.TRY_AGAIN])
    player.press("Space")
    player.until(lambda: not player.tab.review.cards)
    player.walk_to_widget(player.tab.review.finish_button)
    player.press("Space")
    player.until(lambda: not player.tab.review.isVisible())
    player.settle()
    seen["after the review"] = player.points()
    seen["tried again from"] = player.tab.cards.cards[0].goal.first_day.isoformat()
    player.leave()
    return seen


def follow_up(folder: Path) -> dict[str, object]:
    """Sign in three weeks later: the goal waits, what repeats is there once, the entry is back."""
    player = GoalMouse(folder, SUNDAY + timedelta(days=21))
    player.sign_in(PASSWORD)
    banner = player.home.diary.page.follow_up
    player.until(banner.isVisible)
    seen: dict[str, object] = {"comes back": banner.shown is not None}
    player.write("Wrote the letter at last.", "Ctrl+Return")
    player.settle()
    player.click(banner.turned_button)
    player.choose("Wrote the letter")
    player.until(lambda: not banner.isVisible())
    player.press("Ctrl+3")
    player.settle()
    seen["waiting"] = [bar.goal.title for bar in player.tab.waiting.bars]
    seen["active"] = [card.goal.title for card in player.tab.cards.cards]
    player.leave()
    return seen


def prepare(folder: Path) -> dict[str, object]:
    """Let a grow entry come back, and a goal repeat every week."""
    player = GoalMouse(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.write("Put off the letter again.", "Ctrl+Shift+Return")
    (card,) = player.home.diary.page.cards
    player.click(card.more_button)
    player.choose(card.menu.follow_up.title(), "Bring it back in 10")
    player.settle()
    player.press("Ctrl+G")
    player.until_dialog()
    player.type("Write one page")
    player.click(player.dialog.every_week)
    player.click(player.dialog.save)
    player.until_no_dialog()
    repeats = len(player.tab.repeats.lines)
    player.leave()
    return {"repeats": repeats}


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {each.__name__: each for each in (by_mouse, by_keyboard, prepare, follow_up)}
    say(acts[act](Path(data_dir)))
