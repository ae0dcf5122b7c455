"""An empty diary explains itself on its screens, until it is no longer new or was told to stop."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.ui.core.first_steps import FirstStep
from tests import builders
from tests.ui.house import House


def steps_on(house: House) -> list[str]:
    """Return the titles of the steps that can be seen on the three tabs."""
    seen = []
    for tab in range(3):
        house.do(partial(house.home.show_tab, tab))
        seen += [step.title for step in house.home.findChildren(FirstStep) if step.isVisible()]
    return seen


def step_on_show(house: House) -> FirstStep:
    (step,) = [step for step in house.home.findChildren(FirstStep) if step.isVisible()]
    return step


ALL = ["Write down one moment", "See it grow", "Set one goal for the week"]


@pytest.mark.repeats
def test_an_empty_diary_explains_one_step_on_each_screen(house: House) -> None:
    house.sign_in()
    assert steps_on(house) == ALL


@pytest.mark.repeats
def test_writing_the_first_entry_closes_the_first_step(house: House) -> None:
    session = house.sign_in()
    assert step_on_show(house).isVisible()
    house.do(lambda: builders.proud(session))
    assert steps_on(house) == ALL[1:]


@pytest.mark.repeats
def test_a_diary_with_a_past_explains_nothing(house: House) -> None:
    person = builders.account(house.diary)
    session = builders.session(house.diary, house.clock, person)
    for day in builders.days(builders.TODAY - 11 * builders.DAY, 12):
        builders.proud(session, day=day)
    session.goals.create(builders.new_goal())
    house.sign_in(person)
    assert steps_on(house) == []


def test_a_closed_step_stays_closed_at_the_next_sign_in(house: House) -> None:
    session = house.sign_in()
    house.do(step_on_show(house).close_button.click)
    assert steps_on(house) == ALL[1:]
    assert session.preferences.chosen.steps_closed == {Step.WRITE}
    house.do(house.app.sign_out)
    house.sign_in(session.account)
    assert steps_on(house) == ALL[1:]


def test_the_keyboard_is_not_lost_with_the_step(house: House) -> None:
    house.sign_in()
    house.window.activateWindow()
    button = step_on_show(house).close_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    house.settle()
    focused = house.window.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_help_shows_the_steps_again_whatever_the_diary_holds(house: House) -> None:
    session = house.sign_in()
    for day in builders.days(builders.TODAY - 11 * builders.DAY, 12):
        builders.proud(session, day=day)
    house.do(lambda: house.home.show_tab(2))
    house.do(step_on_show(house).close_button.click)
    assert steps_on(house) == []
    house.do(lambda: house.window.commands.run("first_steps"))
    assert house.home.shown == 0
    assert steps_on(house) == ALL
