"""The Security page says how the diary is kept, and takes the choices about locking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.locking import IDLE_MINUTES, LockReason
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.services.session import open_session
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
from aimstars_desktop.ui.account.security_page import SecurityPage
from aimstars_desktop.ui.desktop.system_locks import SystemLocks
from aimstars_desktop.ui.help.window import HelpWindow
from aimstars_desktop.ui.widgets.labels import Label
from tests.ui.house import House


class System(SystemLocks):
    """A system that can be told what it tells."""

    def learn(self, reason: LockReason) -> None:
        self._learn(reason)


@pytest.fixture
def system(house: House) -> System:
    system = System()
    house.window.dialogs.system_locks = system
    return system


@pytest.fixture
def page(house: House, system: System) -> SecurityPage:
    del system
    house.sign_in()
    house.do(lambda: house.window.show_preferences("security"))
    (page,) = house.open(PreferencesDialog).findChildren(SecurityPage)
    return page


def kept(house: House) -> Preferences:
    """Return what another start of the program would find."""
    session = house.session
    again = open_session(house.diary.storage, house.clock, session.account)
    return again.preferences.chosen


def said(page: SecurityPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


@pytest.mark.repeats
def test_it_says_in_a_sentence_how_the_diary_is_kept(page: SecurityPage) -> None:
    assert "This diary is not encrypted" in said(page)


def test_the_minutes_are_chosen_and_kept(house: House, page: SecurityPage) -> None:
    assert page.idle.currentText() == "Never"
    assert [page.idle.itemData(row) for row in range(page.idle.count())] == list(IDLE_MINUTES)
    assert page.idle.itemText(2) == "2 minutes"
    house.do(lambda: page.idle.setCurrentIndex(3))
    assert kept(house).lock_after == 5


@pytest.mark.sampled(3)
@pytest.mark.parametrize("reason", LockReason)
def test_each_event_of_the_system_has_a_switch(
    house: House, system: System, page: SecurityPage, reason: LockReason
) -> None:
    system.learn(reason)
    switch = page.switches[reason]
    assert switch.isChecked()
    house.qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    house.settle()
    assert kept(house).lock_for == frozenset(LockReason) - {reason}
    house.do(lambda: switch.setChecked(True))
    assert kept(house).lock_for == frozenset(LockReason)


@pytest.mark.repeats
def test_it_says_what_the_system_does_not_tell(system: System, page: SecurityPage) -> None:
    assert "any of these" in page.unknown.text()
    assert not any(switch.isEnabled() for switch in page.switches.values())
    system.learn(LockReason.SLEEP)
    assert page.switches[LockReason.SLEEP].isEnabled()
    assert not page.switches[LockReason.SCREEN].isEnabled()
    assert "when its screen is locked" in page.unknown.text()
    assert "goes to sleep" not in page.unknown.text()
    system.learn(LockReason.SCREEN)
    system.learn(LockReason.SWITCH)
    assert page.unknown.isHidden()


@pytest.mark.repeats
def test_a_closed_page_hears_no_more(house: House, system: System, page: SecurityPage) -> None:
    house.do(house.open(PreferencesDialog).reject)
    house.qtbot.waitUntil(lambda: not house.window.findChildren(SecurityPage))
    del page
    system.learn(LockReason.SLEEP)


def test_the_password_is_changed_where_it_always_was(house: House, page: SecurityPage) -> None:
    house.click(page.change)
    assert house.open(ProfileDialog).shown == "password"


def test_what_is_protected_is_explained_over_the_page(house: House, page: SecurityPage) -> None:
    house.click(page.explain)
    explained = house.open(HelpWindow)
    assert explained.shown == "protection"
    assert explained.parentWidget() is house.open(PreferencesDialog)
