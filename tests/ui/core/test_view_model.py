"""A screen that is hidden reads nothing, and is up to date once it is shown again."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.trash_page import TrashPage
from tests.builders import TODAY, new_goal
from tests.ui.house import House


def write(house: House, text: str) -> None:
    house.do(lambda: house.session.entries.write(TODAY, text, Rating.PROUD))


def test_a_hidden_tab_is_read_anew_when_it_is_shown_again(house: House) -> None:
    house.sign_in()
    house.do(house.home.show_stats)
    model = house.home.stats.model
    house.do(house.home.show_diary)
    before = model.overview
    assert before is not None
    write(house, "A walk")
    assert model.overview is before
    house.do(house.home.show_stats)
    assert model.overview is not None
    assert model.overview.proud == before.proud + 1


@pytest.mark.repeats
def test_a_tab_that_missed_nothing_is_not_read_again(house: House) -> None:
    house.sign_in()
    house.do(house.home.show_goals)
    before = house.home.goals.model.page
    house.do(house.home.show_diary)
    house.do(house.home.show_goals)
    assert house.home.goals.model.page is before
    house.do(lambda: house.session.goals.create(new_goal()))
    assert house.home.goals.model.page is not before


@pytest.mark.repeats
def test_the_review_is_read_anew_with_its_tab(house: House) -> None:
    house.sign_in()
    goals = house.home.show_goals()
    house.do(goals.show_review)
    before = goals.review.model.review
    assert before is not None
    house.do(house.home.show_diary)
    house.do(lambda: house.session.entries.write(before.week.first, "A walk", Rating.PROUD))
    assert goals.review.model.review is before
    house.do(house.home.show_goals)
    after = goals.review.model.review
    assert after is not None
    assert len(after.proud) == len(before.proud) + 1


@pytest.mark.repeats
def test_the_trash_follows_what_happens_while_it_is_shown(house: House) -> None:
    session = house.sign_in()
    write(house, "A walk")
    (entry,) = session.entries.on_day(TODAY)
    house.do(house.home.diary.show_trash)
    trash = house.home.diary.pages.currentWidget()
    assert isinstance(trash, TrashPage)
    assert trash.cards == []
    house.do(lambda: session.entries.delete(entry.id))
    assert len(trash.cards) == 1
