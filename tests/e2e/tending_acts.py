"""Acts about existing goals, by mouse or keyboard: ``python -m tests.e2e.tending_acts``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.goal_acts import GoalKeys, GoalMouse

Hands = type[GoalMouse | GoalKeys]


def tend(hands: Hands, folder: Path) -> dict[str, object]:
    """Make an entry a goal, edit it, let it rest and stop, delete it and take that back."""
    player = hands(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.write("Put off the letter again.", "Ctrl+Shift+Return")
    (entry,) = player.home.diary.page.cards
    player.use(entry.more_button)
    player.choose(entry.menu.follow_up.title(), "Make it a goal")
    player.until_dialog()
    seen: dict[str, object] = {"of the entry": player.dialog.source.text()}
    player.fill(player.dialog.title, "Write the letter")
    player.use(player.dialog.every_week)
    player.use(player.dialog.save)
    player.until_no_dialog()
    player.press("Ctrl+3")
    player.settle()

    (card,) = player.tab.cards.cards
    player.use(card.more_button)
    player.choose("Edit")
    player.until_dialog()
    player.fill(player.dialog.title, "Write one page")
    player.use(player.dialog.save)
    player.until_no_dialog()
    seen["edited"] = card.goal.title

    player.use(card.more_button)
    player.choose("Pause")
    (line,) = player.tab.repeats.lines
    player.until(lambda: not line.repeat.runs)
    player.use(line.resume)
    player.until(lambda: line.repeat.runs)
    player.use(card.more_button)
    player.choose("Stop")
    player.until(lambda: not player.tab.repeats.lines)
    seen["stopped, and there"] = len(player.tab.cards.cards)

    player.use(card.more_button)
    player.choose("Delete")
    player.until(lambda: not player.tab.cards.cards)
    player.undo()
    player.until(lambda: bool(player.tab.cards.cards))
    player.settle()
    seen["deleted, and back"] = player.tab.cards.cards[0].goal.title
    player.leave()
    return seen


def look_back(hands: Hands, folder: Path) -> dict[str, object]:
    """Close two goals, find them in the history, reopen one, and decide about it in the review."""
    player = hands(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.press("Ctrl+3")
    player.settle()
    _set_goals(player, "Walk", "Read")
    walk, read = player.tab.cards.cards
    player.use(walk.completed_button)
    player.until(lambda: len(player.tab.cards.cards) == 1)
    player.settle()
    player.use(read.not_this_time_button)
    history = player.tab.history
    player.until(lambda: history.model.rowCount() == 2)
    player.settle()
    seen: dict[str, object] = {"closed": player.points()}

    player.select(history.status, history.status.findData(Status.COMPLETED))
    seen["completed"] = _titles(player)
    player.select(history.category, history.category.findData(Category.LEARNING))
    seen["completed, about learning"] = _titles(player)
    for box in (history.category, history.status):
        player.select(box, 0)
    player.enter(history.search)
    player.type("REA")
    seen["found"] = _titles(player)
    player.open_row(history.table)
    player.until(lambda: isinstance(QApplication.activeModalWidget(), DetailsDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DetailsDialog)
    player.use(dialog.reopen_button)
    player.until_no_dialog()
    seen["reopened"] = player.tab.cards.cards[0].goal.title

    player.use(player.tab.review_button)
    review = player.tab.review
    player.until(lambda: review.isVisible() and bool(review.cards))
    player.settle()
    (decision,) = review.cards
    player.enter(decision.reason)
    player.type("half of it")
    player.use(decision.buttons[Decision.SMALLER])
    player.until(decision.smaller.hasFocus)
    player.fill(decision.smaller, "Read two pages")
    player.use(decision.smaller_button)
    player.until(lambda: not review.cards)
    player.use(review.finish_button)
    player.until(lambda: not review.isVisible())
    player.settle()
    seen["after the review"] = player.points()
    seen["smaller"] = player.tab.cards.cards[0].goal.title
    player.leave()
    return seen


def set_three(hands: Hands, folder: Path) -> dict[str, object]:
    """Set three goals for a week."""
    player = hands(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.press("Ctrl+3")
    player.settle()
    _set_goals(player, "Walk", "Read", "Call Ana")
    player.leave()
    return {}


def answer(hands: Hands, folder: Path) -> dict[str, object]:
    """Sign in when the three are over, tick a forgotten day, and say what became of each."""
    player = hands(folder, SUNDAY + timedelta(days=7))
    player.sign_in(PASSWORD)
    player.press("Ctrl+3")
    player.settle()
    walk, read, call = player.tab.waiting.bars
    player.use(walk.days_button)
    player.until(lambda: isinstance(QApplication.activeModalWidget(), DetailsDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DetailsDialog)
    player.use(dialog.days.buttons[-1])
    player.until(lambda: dialog.count != "Days")
    seen: dict[str, object] = {"ticked": dialog.count}
    player.use(dialog.close_button)
    player.until_no_dialog()

    for button in (walk.completed_button, read.not_this_time_button, call.try_again_button):
        player.use(button)
        player.settle()
    player.until(lambda: not player.tab.waiting.bars)
    player.settle()
    history = player.tab.history.model
    seen["answers"] = {
        history.goal(row).title: history.goal(row).status.value for row in range(history.rowCount())
    }
    seen["trying again"] = [card.goal.title for card in player.tab.cards.cards]
    seen["points"] = player.points()
    player.leave()
    return seen


def _set_goals(player: GoalMouse | GoalKeys, *titles: str) -> None:
    for title in titles:
        player.use(player.tab.new_button)
        player.until_dialog()
        player.fill(player.dialog.title, title)
        player.use(player.dialog.save)
        player.until_no_dialog()


def _titles(player: GoalMouse | GoalKeys) -> list[str]:
    model = player.tab.history.model
    return [model.goal(row).title for row in range(model.rowCount())]


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    name, _, tool = act.partition(" by ")
    acts = {each.__name__: each for each in (tend, look_back, set_three, answer)}
    say(acts[name](GoalMouse if tool == "mouse" else GoalKeys, Path(data_dir)))
