"""A locked diary: whatever was open or on its way is gone, and no word of it can be read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aimstars_desktop.domain.goals import Status
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from aimstars_desktop.ui.goals.goal_card import GoalCard
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from tests import builders, patience
from tests.builders import DAY, TODAY, new_goal, proud
from tests.ui.house import House

WORD = "Zephyrina"
"""In every text of the diary, and in no text of the program."""

pytestmark = pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")

Act = Callable[[House], object]


@pytest.fixture
def written(house: House) -> House:
    person = builders.account(house.diary)
    house.sign_in(person)
    for number in range(12):
        proud(house.session, f"{WORD} and {number}", TODAY - number * DAY)
    goal = house.session.goals.create(new_goal(f"Visit {WORD}"))
    house.session.goals.note(goal.id, f"{WORD} notes")
    waiting = house.session.goals.create(new_goal(f"Write to {WORD}", TODAY - 7 * DAY))
    house.session.goals.close(waiting.id, Status.FAILED)
    house.settle()
    return house


def card_menu(house: House) -> object:
    house.home.diary.page.cards[0].more_button.click()
    return None


def versions(house: House) -> object:
    (entry,) = house.session.entries.on_day(TODAY)
    house.do(lambda: house.session.entries.change(entry.id, text=f"{WORD} again"))
    card = house.home.diary.page.cards[0]
    return (card.show_versions if hasattr(card, "show_versions") else card.menu.show_versions)()


def editing(house: House) -> object:
    house.home.diary.page.cards[0].begin_edit()
    house.home.diary.page.composer.field.insertPlainText(f"{WORD} begun")
    return None


def search(house: House) -> object:
    house.home.diary.search_for(WORD)
    return None


def stop_words(house: House) -> object:
    stats = house.home.show_stats()
    house.settle()
    stats.model.choose_stop_words(WORD)
    house.settle()
    return stats._on_leave_out()


def details(house: House) -> object:
    (goal,) = house.session.goals.page().active
    house.home.show_goals().show_goal(goal.id)
    return None


def edit_goal(house: House) -> object:
    (goal,) = house.session.goals.page().active
    return house.home.show_goals().edit_goal(goal)


def notes(house: House) -> object:
    tab = house.home.show_goals()
    house.settle()
    return tab.findChildren(GoalCard)[0].notes.write()


def message(house: House) -> object:
    return house.home.workspace.messages.done(f"Completed: {WORD}")


def quick(house: House) -> object:
    return house.window.navigation.quick_entry_wanted.emit()


def tooltip(house: House) -> object:
    return QToolTip.showText(QPoint(10, 10), WORD, house.window)


def menu(house: House) -> object:
    return house.window.commands.menu("edit").popup(QPoint(20, 20))


SCREENS: list[Act] = [
    lambda house: house.home.diary.choose_day(),
    lambda house: house.home.diary.show_reader(),
    lambda house: house.home.diary.show_trash(),
    lambda house: house.home.diary.print_entries(),
    lambda house: house.home.show_stats().show_ledger(),
    lambda house: house.home.show_stats().show_month(),
    lambda house: house.home.show_goals().new_goal(),
    lambda house: house.home.show_goals().show_review(),
    lambda house: house.window.show_preferences(),
    lambda house: house.window.show_preferences("rests"),
    lambda house: house.window.show_checkup(),
    lambda house: house.window.show_help(),
    lambda house: house.app.show_profile(),
    *(card_menu, versions, editing, search, stop_words, details, edit_goal, notes, message),
    *(tooltip, menu),
]


def texts(widget: QWidget) -> Iterator[str]:
    """Yield every text that a widget holds, seen or not."""
    for name in ("text", "title", "placeholderText", "toPlainText", "windowTitle", "toolTip"):
        found = getattr(widget, name, "")
        said = found() if callable(found) else found
        if isinstance(said, str):
            yield said
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    yield from (action.text() for action in widget.actions())


def accessible(found: QAccessibleInterface) -> Iterator[str]:
    """Yield what an assistive program reads below an object, shown or not."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield found.text(kind)
    for number in range(found.childCount()):
        child = found.child(number)
        if child is not None:
            yield from accessible(child)


def assert_nothing_is_left(house: House) -> None:
    house.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [house.window]
    held = [house.window, *house.window.findChildren(QWidget)]
    assert not [text for widget in held for text in texts(widget) if WORD in text]
    root = QAccessible.queryAccessibleInterface(house.window)
    assert not [text for text in accessible(root) if WORD in text]
    assert not [each for each in QGuiApplication.allWindows() if WORD in each.title()]


@pytest.mark.sampled(2)
@pytest.mark.sampled(3)
@pytest.mark.parametrize("number", range(len(SCREENS)))
def test_nothing_of_an_open_screen_is_left_when_locked(written: House, number: int) -> None:
    SCREENS[number](written)
    written.settle()
    written.app.lock()
    assert_nothing_is_left(written)


@pytest.mark.repeats
@pytest.mark.sampled(6)
@pytest.mark.parametrize("number", range(0, len(SCREENS), 4))
def test_nothing_of_an_open_screen_is_left_after_a_sign_out(written: House, number: int) -> None:
    SCREENS[number](written)
    written.settle()
    written.app.sign_out()
    assert_nothing_is_left(written)


def test_what_was_asked_for_before_does_not_open_afterwards(written: House) -> None:
    (goal,) = written.session.goals.page().active
    tab = written.home.show_goals()
    written.settle()
    gate = threading.Event()
    written.app.tasks.read(written.window, lambda: gate.wait(patience.SECONDS))
    tab.show_goal(goal.id)
    written.app.lock()
    gate.set()
    written.settle()
    assert not written.is_open(DetailsDialog)
    assert_nothing_is_left(written)


@pytest.mark.repeats
def test_what_is_done_in_the_background_is_not_told_afterwards(written: House) -> None:
    (goal,) = written.session.goals.page().active
    tab = written.home.show_goals()
    written.settle()
    gate = threading.Event()
    written.app.tasks.write(written.window, lambda: gate.wait(patience.SECONDS))
    tab.model.complete(goal.id)
    written.app.lock()
    gate.set()
    assert_nothing_is_left(written)
    assert not written.session.goals.page().active


@pytest.mark.repeats
def test_what_was_copied_is_no_longer_on_the_clipboard(written: House) -> None:
    QGuiApplication.clipboard().setText(f"{WORD} copied")
    written.app.lock()
    assert WORD not in QGuiApplication.clipboard().text()


@pytest.mark.repeats
def test_everything_is_there_again_after_unlocking(written: House) -> None:
    written.home.diary.page.composer.field.insertPlainText(f"{WORD} begun")
    home = written.home
    written.do(written.app.lock)
    written.sign_in(home.workspace.session.account)
    assert written.home is home
    assert home.isVisible()
    assert home.diary.page.composer.field.text == f"{WORD} begun"
    written.home.diary.choose_day()
    assert QApplication.activePopupWidget() is not None
    written.app.lock()


def category(house: House) -> object:
    house.home.show_goals().new_goal()
    return house.open(GoalDialog).category.showPopup()


def calendar(house: House) -> object:
    house.home.show_goals().new_goal()
    return house.open(GoalDialog).days.first.open_calendar()


def help_window(house: House) -> object:
    house.window.show_help()
    return house.qtbot.waitUntil(lambda: not house.window.isActiveWindow())


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "act",
    [
        menu,
        card_menu,
        category,
        calendar,
        quick,
        pytest.param(lambda house: house.home.diary.choose_day(), id="day"),
        pytest.param(lambda house: house.home.show_goals().new_goal(), id="dialog"),
        help_window,
    ],
)
def test_the_keys_lock_from_every_window_and_popup(written: House, act: Act) -> None:
    act(written)
    written.settle()
    window = QGuiApplication.focusWindow()
    assert window is not None
    # Only pressed: the window may be gone before the key is let go.
    QTest.keyPress(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    written.qtbot.waitUntil(lambda: not written.window.home_is_shown)
    assert_nothing_is_left(written)


@pytest.mark.repeats
def test_a_window_that_ends_locked_takes_the_diary_with_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    house = House(qtbot, qapp, tmp_path)
    house.start()
    house.sign_in()
    del request.node.qt_widgets  # qtbot would close the window, which is gone by then
    home = house.home
    house.do(house.app.lock)
    assert home.parent() is None

    house.leave()
    house.window.deleteLater()

    qtbot.waitUntil(lambda: not isValid(home))
