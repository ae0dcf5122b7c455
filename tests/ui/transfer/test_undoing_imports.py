"""Edit → Undo and Redo of an import can be cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from aimstars_desktop.ui.shell import long_step
from aimstars_desktop.ui.shell.long_step import LongStepDialog
from tests import patience
from tests.builders import DAY, PASSWORD, TODAY, proud
from tests.ui.house import House

COUNT = 30


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the dialog shown without a delay, before anybody signs in."""
    monkeypatch.setattr(long_step, "DELAY", 0)


@pytest.fixture
def imported(at_once: None, house: House, tmp_path: Path) -> House:
    """Return a diary with an entry of its own and an import."""
    del at_once
    session = house.sign_in()
    proud(session, "My own.")
    path = tmp_path / "journal.txt"
    rows = [f"[{TODAY - (n + 40) * DAY} 10:00] Entry {n}.\n" for n in range(COUNT)]
    path.write_text("\n".join(rows), encoding="utf-8")
    house.do(lambda: session.imports.take(path))
    assert count_of(house) == COUNT + 1
    return house


def count_of(house: House) -> int:
    with house.diary.storage.reading(house.app.last_account) as unit:
        return len(unit.entries.facts())


def is_shown(house: House) -> bool:
    return any(one.isVisible() for one in house.window.findChildren(LongStepDialog))


def stopping(house: House, act: str) -> tuple[str, str]:
    """Undo or redo, and press Cancel as soon as the dialog is there; return its texts."""
    undo = house.home.workspace.undo
    shown = Event()
    said: list[str] = []

    def stop() -> None:
        dialog = house.window.findChild(LongStepDialog)
        if dialog is not None and dialog.isVisible() and not shown.is_set():
            said.extend((dialog.stage.text(), dialog.cancel.text()))
            dialog.cancel.click()
            shown.set()

    undo.progressed.connect(stop)
    # On the write thread: it is not done before the click, however slow the window is.
    undo.progressed.connect(lambda _: wait(shown), Qt.ConnectionType.DirectConnection)
    house.window.commands.run(act)
    house.qtbot.waitUntil(lambda: bool(stop() or shown.is_set()))
    house.settle()
    undo.progressed.disconnect()
    return said[0], said[1]


def wait(event: Event) -> None:
    assert event.wait(patience.SECONDS)


@pytest.mark.usefixtures("imported")
def test_undo_of_an_import_can_be_cancelled_and_done_later(house: House) -> None:
    assert stopping(house, "undo")[1] == "Cancel"
    assert count_of(house) == COUNT + 1
    assert not is_shown(house)
    assert "Nothing was changed" in house.home.workspace.messages.bar.text
    assert "Import" in house.window.commands.action("undo").text()
    house.do(lambda: house.window.commands.run("undo"))
    assert count_of(house) == 1
    assert not is_shown(house)


@pytest.fixture
def held(imported: House) -> Iterator[Event]:
    """Hold an undo at its first entry, on the write thread, until this is set."""
    free = Event()
    undo = imported.home.workspace.undo
    undo.progressed.connect(lambda _: wait(free), Qt.ConnectionType.DirectConnection)
    yield free
    free.set()


@pytest.mark.repeats
def test_a_cancelled_undo_stays_cancelled_when_undo_is_pressed_again(
    imported: House, held: Event
) -> None:
    imported.window.commands.run("undo")
    imported.home.workspace.undo.stop()
    imported.window.commands.run("undo")
    held.set()
    imported.settle()
    assert count_of(imported) == COUNT + 1
    imported.do(lambda: imported.window.commands.run("undo"))
    assert count_of(imported) == 1


def test_locking_stops_an_undo_and_shows_nothing_of_it(imported: House, held: Event) -> None:
    home, unlock = imported.home, imported.window.unlock
    account = imported.session.account
    imported.window.commands.run("undo")
    imported.app.lock()
    imported.qtbot.waitUntil(lambda: bool(home.findChildren(LongStepDialog)))
    dialog = home.findChild(LongStepDialog)
    imported.qtbot.waitUntil(lambda: not dialog.isVisible())
    held.set()
    imported.settle()
    assert count_of(imported) == COUNT + 1
    assert "cancelled" not in " ".join(each.text() for each in unlock.findChildren(QLabel))
    unlock.sign_in_wanted.emit(account.id, PASSWORD)
    imported.qtbot.waitUntil(lambda: imported.window.home_is_shown)
    imported.settle()
    assert "Nothing was changed" in home.workspace.messages.bar.text


@pytest.mark.usefixtures("imported")
def test_redo_of_an_import_can_be_cancelled_and_done_later(house: House) -> None:
    house.do(lambda: house.window.commands.run("undo"))
    stopping(house, "redo")
    assert count_of(house) == 1
    assert "Import" in house.window.commands.action("redo").text()
    house.do(lambda: house.window.commands.run("redo"))
    assert count_of(house) == COUNT + 1


@pytest.mark.repeats
def test_other_steps_show_no_dialog(at_once: None, house: House) -> None:
    del at_once
    proud(house.sign_in(), "My own.")
    house.settle()
    begun: list[object] = []
    house.home.workspace.undo.long_begun.connect(begun.append)
    house.do(lambda: house.window.commands.run("undo"))
    assert not house.session.entries.recent(9)
    assert not begun
