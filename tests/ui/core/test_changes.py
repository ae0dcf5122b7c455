"""A commit becomes one signal on the GUI thread."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.ui.core.changes import ChangeHub


def test_a_change_announced_on_a_worker_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    hub = ChangeHub()
    seen: list[tuple[Change, threading.Thread]] = []
    hub.changed.connect(lambda change: seen.append((change, threading.current_thread())))
    worker = threading.Thread(target=hub.announce, args=(Change.ENTRIES | Change.POINTS,))
    with qtbot.waitSignal(hub.changed):
        worker.start()
    worker.join()
    assert seen == [(Change.ENTRIES | Change.POINTS, threading.main_thread())]


def test_changes_before_the_screen_gets_round_to_them_are_one(qtbot: QtBot) -> None:
    hub = ChangeHub()
    seen: list[Change] = []
    hub.changed.connect(seen.append)
    with qtbot.waitSignal(hub.changed):
        hub.announce(Change.ENTRIES)
        hub.announce(Change.POINTS)
        hub.announce(Change.ENTRIES)
    assert seen == [Change.ENTRIES | Change.POINTS]


def test_a_later_change_is_a_signal_of_its_own(qtbot: QtBot) -> None:
    hub = ChangeHub()
    for change in (Change.GOALS, Change.ACCOUNT):
        with qtbot.waitSignal(hub.changed) as signal:
            hub.announce(change)
        assert signal.args == [change]
