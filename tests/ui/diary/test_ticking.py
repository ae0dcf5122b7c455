"""Tasks are ticked on their card, by mouse and by keyboard, and each tick can be undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QTextBlock
from PySide6.QtWidgets import QApplication, QScrollArea

from aimstars_desktop.domain.entries import edit_target
from aimstars_desktop.ui.diary.tickable_text import TickableText
from aimstars_desktop.ui.look.theme import theme
from tests.builders import TODAY, proud
from tests.ui.diary.conftest import DiaryHarness

TEXT = "Shop\n- [ ] bread\n- [x] milk\n1. [ ] eggs\n- [ ] *שלום*\n\nLater."

Shown = Callable[[str], TickableText]


@pytest.fixture
def shown(harness: DiaryHarness) -> Shown:
    """Write an entry, and return its text on the card."""

    def written(text: str) -> TickableText:
        proud(harness.session, text)
        harness.settle()
        harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
        QApplication.processEvents()
        return harness.tab.page.cards[0].reading

    return written


def text_of(harness: DiaryHarness) -> str:
    harness.settle()
    (entry,) = harness.session.entries.on_day(TODAY)
    assert harness.tab.page.cards[0].reading.text == entry.text
    return entry.text


def block_of(reading: TickableText, words: str) -> QTextBlock:
    block = reading.document().begin()
    while words not in block.text():
        block = block.next()
    return block


def beside(reading: TickableText, words: str, *, after: bool = False) -> QPoint:
    """Return the middle of the box of a task, which is ``after`` its words where they run left."""
    block = block_of(reading, words)
    layout = block.layout()
    line = layout.lineAt(0).naturalTextRect().translated(layout.position())
    away = theme().px(9)
    x = line.right() + away if after else line.left() + (3 if words[0].isdigit() else -away)
    return QPoint(round(x), round(line.center().y()))


def click(harness: DiaryHarness, reading: TickableText, place: QPoint) -> None:
    harness.qtbot.mouseClick(reading.viewport(), Qt.MouseButton.LeftButton, pos=place)


def send(reading: TickableText, kind: QEvent.Type, place: QPoint) -> None:
    """Send an event of the mouse, which no other window can get."""
    moves = kind is QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if moves else Qt.MouseButton.LeftButton
    view, none = reading.viewport(), Qt.KeyboardModifier.NoModifier
    far = view.mapToGlobal(place).toPointF()
    QApplication.sendEvent(view, QMouseEvent(kind, place.toPointF(), far, button, button, none))


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("words", "box", "after"),
    [
        ("bread", "- [ ] bread", "- [x] bread"),
        ("milk", "- [x] milk", "- [ ] milk"),
        ("1. [ ]\teggs", "1. [ ] eggs", "1. [x] eggs"),
        ("שלום", "- [ ] *שלום*", "- [x] *שלום*"),
    ],
)
def test_a_click_on_a_box_ticks_it(
    harness: DiaryHarness, shown: Shown, words: str, box: str, after: str
) -> None:
    reading = shown(TEXT)
    click(harness, reading, beside(reading, words, after=words == "שלום"))
    assert text_of(harness) == TEXT.replace(box, after)
    harness.workspace.messages.line.undo_button.click()
    assert text_of(harness) == TEXT


@pytest.mark.repeats
def test_a_second_click_ticks_the_next_before_the_first_is_saved(
    harness: DiaryHarness, shown: Shown
) -> None:
    reading = shown("- [ ] a\n- [ ] b")
    first, second = beside(reading, "a"), beside(reading, "b")
    click(harness, reading, first)
    click(harness, reading, second)
    assert text_of(harness) == "- [x] a\n- [x] b"
    assert len(harness.session.entries.versions(harness.tab.page.cards[0].entry.id)) == 2


def test_the_second_half_of_a_double_click_is_a_click(harness: DiaryHarness, shown: Shown) -> None:
    reading = shown("- [ ] a")
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        send(reading, kind, beside(reading, "a"))
    assert text_of(harness) == "- [x] a"


@pytest.mark.repeats
def test_a_click_on_words_or_beside_a_plain_item_ticks_nothing(
    harness: DiaryHarness, shown: Shown
) -> None:
    reading = shown("- [ ] bread\n- milk")
    for place in (
        beside(reading, "milk"),
        beside(reading, "bread") + QPoint(theme().px(20), 0),
        beside(reading, "bread") - QPoint(theme().px(40), 0),
    ):
        click(harness, reading, place)
    harness.qtbot.mousePress(
        reading.viewport(), Qt.MouseButton.LeftButton, pos=beside(reading, "bread")
    )
    away = beside(reading, "milk")
    harness.qtbot.mouseRelease(reading.viewport(), Qt.MouseButton.LeftButton, pos=away)
    assert text_of(harness) == "- [ ] bread\n- milk"


def test_the_pointer_is_a_hand_over_a_box(harness: DiaryHarness, shown: Shown) -> None:
    reading = shown("- [ ] bread")
    place = beside(reading, "bread")
    send(reading, QEvent.Type.MouseMove, place)
    assert reading.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    send(reading, QEvent.Type.MouseMove, place + QPoint(theme().px(20), 0))
    assert reading.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_keys_choose_and_tick(harness: DiaryHarness, shown: Shown) -> None:
    reading = shown(TEXT)
    reading.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        harness.qtbot.keyClick(reading, key)
    assert text_of(harness) == TEXT.replace("[ ] eggs", "[x] eggs")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Space):
        harness.qtbot.keyClick(reading, key)
    assert text_of(harness) == TEXT.replace("[ ] eggs", "[x] eggs").replace("[x] milk", "[ ] milk")
    assert reading.hasFocus()


def test_a_click_ticks_a_task_far_below_the_first_one(harness: DiaryHarness, shown: Shown) -> None:
    reading = shown("\n".join(f"- [ ] task {number}." for number in range(60)))
    area = reading.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    bar = area.verticalScrollBar()
    harness.field.setFocus()
    harness.qtbot.waitUntil(lambda: bar.maximum() > 0)
    place = beside(reading, "task 59.")
    bar.setValue(bar.maximum())
    before = bar.value()
    click(harness, reading, place)
    assert bar.value() == before
    assert "- [x] task 59." in text_of(harness)
    harness.qtbot.keyClick(reading, Qt.Key.Key_Up)
    harness.qtbot.keyClick(reading, Qt.Key.Key_Space)
    assert "- [x] task 58." in text_of(harness)


@pytest.mark.repeats
def test_only_a_text_with_tasks_is_a_tab_stop(harness: DiaryHarness, shown: Shown) -> None:
    reading = shown("- [ ] bread\n- [x] milk")
    assert reading.focusPolicy() is Qt.FocusPolicy.StrongFocus
    interface = QAccessible.queryAccessibleInterface(reading)
    assert interface.text(QAccessible.Text.Name) == "Text with tasks, 1 of 2 done"
    entry = harness.tab.page.cards[0].entry
    harness.session.entries.change(entry.id, text="Nothing to do")
    harness.qtbot.waitUntil(lambda: reading.text == "Nothing to do")
    assert reading.focusPolicy() is Qt.FocusPolicy.ClickFocus
    assert reading.accessibleName() == "Entry"


@pytest.mark.repeats
def test_a_tick_leaves_what_is_being_typed_elsewhere(harness: DiaryHarness, shown: Shown) -> None:
    reading = shown("- [ ] bread")
    harness.write("A new moment")
    entry = harness.tab.page.cards[0].entry
    click(harness, reading, beside(reading, "bread"))
    assert text_of(harness) == "- [x] bread"
    assert harness.field.text == "A new moment"
    assert not harness.tab.model.drafts.text(edit_target(entry.id))
