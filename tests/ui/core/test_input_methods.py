"""Text that is being composed with an input method counts as typed, whatever is done next."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from aimstars_desktop.ui.app.system_events import SystemEvents
from aimstars_desktop.ui.diary.composer import Composer
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.shell.home_page import GOALS, STATS
from tests.builders import DAY, TODAY, proud
from tests.ui.house import House

COMPOSED = "こんにちは"


def compose(field: QWidget, text: str = COMPOSED, committed: str = "") -> None:
    """Do what an input method does while a word is put together."""
    field.setFocus()
    event = QInputMethodEvent(text, [])
    event.setCommitString(committed)
    QCoreApplication.sendEvent(field, event)


def activate(house: House) -> None:
    house.window.activateWindow()
    house.qtbot.waitUntil(house.window.isActiveWindow)


@pytest.fixture
def composer(house: House) -> Composer:
    house.sign_in()
    activate(house)
    return house.home.diary.page.composer


def entries(house: House) -> list[str]:
    return [entry.text for entry in house.session.entries.on_day(TODAY)]


def drafts(house: House) -> list[str]:
    return [draft.text for draft in house.session.drafts.all()]


@pytest.mark.repeats
def test_a_click_on_save_saves_it(house: House, composer: Composer) -> None:
    composer.field.insertPlainText("Maya: ")
    compose(composer.field)
    house.click(composer.buttons.proud)
    assert entries(house) == [f"Maya: {COMPOSED}"]
    assert composer.field.text == ""


@pytest.mark.repeats
def test_the_keys_for_save_save_it(house: House, composer: Composer) -> None:
    compose(composer.field)
    house.do(
        lambda: QTest.keyClick(
            composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    )
    assert entries(house) == [COMPOSED]


def test_another_tab_and_another_day_keep_it(house: House, composer: Composer) -> None:
    compose(composer.field)
    house.do(lambda: house.home.show_tab(STATS))
    house.do(lambda: house.home.show_tab(0))
    assert composer.field.text == COMPOSED
    activate(house)
    compose(composer.field, "とう")
    alt = Qt.KeyboardModifier.AltModifier
    house.do(lambda: QTest.keyClick(composer.field, Qt.Key.Key_Left, alt))
    assert house.home.diary.day == TODAY - DAY
    assert composer.field.text == ""
    house.do(lambda: QTest.keyClick(composer.field, Qt.Key.Key_Right, alt))
    assert composer.field.text == COMPOSED + "とう"


@pytest.mark.sampled(3)
@pytest.mark.parametrize("way", ["lock", "sign out", "close", "quit", "session", "restart"])
def test_no_way_out_drops_it(house: House, composer: Composer, way: str) -> None:
    compose(composer.field)
    session = house.session
    ways: dict[str, Callable[[], object]] = {
        "lock": house.app.lock,
        "sign out": house.app.sign_out,
        "close": house.window.close,
        "quit": house.app.close,
        "session": SystemEvents(house.app, None).keep,
        "restart": house.window.commit_drafts,
    }
    ways[way]()
    if way != "quit":
        house.settle()
    assert [draft.text for draft in session.drafts.all()] == [COMPOSED]


@pytest.mark.repeats
def test_a_click_into_the_text_keeps_it(house: House, composer: Composer) -> None:
    composer.field.insertPlainText("One. ")
    compose(composer.field)
    QTest.mouseClick(composer.field.viewport(), Qt.MouseButton.LeftButton)
    assert composer.field.text == f"One. {COMPOSED}"


@pytest.mark.repeats
def test_a_click_elsewhere_keeps_it(house: House, composer: Composer) -> None:
    compose(composer.field)
    heading = house.home.diary.page.heading
    for button in (heading.previous, heading.next):
        house.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        house.settle()
    assert composer.field.text == COMPOSED


@pytest.mark.repeats
def test_an_edited_entry_has_it_too(house: House, composer: Composer) -> None:
    entry = proud(house.session, "Before:")
    house.settle()
    (card,) = house.home.diary.page.cards
    house.do(card.begin_edit)
    assert card.editor is not None
    field = card.editor.field
    compose(field)
    house.do(lambda: QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert house.session.entries.entry(entry.id).text == f"Before:{COMPOSED}"


@pytest.mark.repeats
def test_the_line_of_a_dialog_has_it_too(house: House, composer: Composer) -> None:
    house.do(lambda: house.home.show_tab(GOALS))
    house.do(lambda: house.window.commands.run("new_goal"))
    dialog = house.open(GoalDialog)
    dialog.activateWindow()
    house.qtbot.waitUntil(dialog.isActiveWindow)
    compose(dialog.title)
    house.click(dialog.save)
    (goal,) = house.session.goals.page().active
    assert goal.title == COMPOSED


def test_it_is_kept_when_the_method_clears_it_as_the_focus_goes(
    house: House, composer: Composer
) -> None:
    compose(composer.field)
    compose(composer.field, "")  # Qt asks for a commit, and fcitx5 has its own idea of that
    composer.buttons.proud.setFocus()
    assert composer.field.text == COMPOSED


def test_what_was_cancelled_does_not_come_back(house: House, composer: Composer) -> None:
    compose(composer.field)
    compose(composer.field, "")
    QCoreApplication.processEvents()
    composer.buttons.proud.setFocus()
    assert composer.field.text == ""


@pytest.mark.repeats
def test_nothing_is_committed_twice(house: House, composer: Composer) -> None:
    compose(composer.field)
    compose(composer.field, "", committed=COMPOSED)
    house.window.commit_drafts()
    house.window.commit_drafts()
    house.settle()
    assert composer.field.text == COMPOSED
    assert drafts(house) == [COMPOSED]


@pytest.mark.repeats
def test_the_hint_is_not_painted_through_it(house: House, composer: Composer) -> None:
    hint = composer.field.placeholderText()
    compose(composer.field)
    assert composer.field.placeholderText() == ""
    compose(composer.field, "")
    assert composer.field.placeholderText() == hint


@pytest.mark.repeats
def test_a_field_that_goes_while_it_is_composed_in_is_no_problem(house: House) -> None:
    house.sign_in()
    line = QLineEdit(house.home)
    line.show()
    compose(line)
    line.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    house.window.commit_drafts()
    house.press(QKeySequence("Ctrl+1"))
