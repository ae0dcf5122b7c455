"""The repository of goals: one account's, and nobody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.goals import Category, Status
from tests import builders
from tests.builders import DAY, NOON, TODAY, TestDiary, new_goal

MINE = "SELECT * FROM goals WHERE user_id = ?"
UTC_NOON = NOON.astimezone(UTC)


@pytest.fixture
def goals(diary: TestDiary, maya):
    with diary.storage.writing(maya.id) as unit:
        yield unit.goals


@pytest.mark.parametrize("category", Category)
def test_a_goal_of_every_category_comes_back_as_it_was_kept(goals, category):
    goal = goals.add(
        replace(new_goal("Läs 📚"), category=category, description="Ett kapitel"), NOON
    )
    assert goals.get(goal.id) == goal
    assert (goal.category, goal.title, goal.description) == (category, "Läs 📚", "Ett kapitel")
    assert (goal.first_day, goal.last_day) == (TODAY, TODAY + DAY * 6)
    assert (goal.status, goal.notes, goal.created_at) == (Status.ACTIVE, "", UTC_NOON)


def test_saving_stores_only_what_may_change(goals):
    first = goals.add(new_goal(), NOON)
    goal = goals.add(replace(new_goal(), continues_id=first.id), NOON)
    changed = replace(
        goal,
        category=Category.HOME,
        title="Other",
        description="More",
        first_day=TODAY - DAY,
        last_day=TODAY + DAY,
        status=Status.COMPLETED,
        notes="Done",
        closed_on=TODAY,
        closed_at=UTC_NOON,
        trashed_at=UTC_NOON,
    )
    goals.save(replace(changed, created_at=None))
    assert goals.get(goal.id) == changed


def test_a_goal_of_an_older_file_can_be_read(diary, maya):
    diary.sql(
        "INSERT INTO goals (user_id, category, title, week_start, week_end, status)"
        " VALUES (?, 'PERSONAL_DEV', 'Old', '2024-02-26', '2024-03-03', 'COMPLETED')",
        maya.id,
    )
    with diary.storage.reading(maya.id) as unit:
        (goal,) = unit.goals.all({Status.COMPLETED})
        assert (goal.description, goal.notes, goal.created_at, goal.closed_on) == (
            "",
            "",
            None,
            None,
        )
        assert unit.goals.facts() == {}, "its points are carried over"


def test_only_closed_goals_outside_the_trash_are_facts(goals):
    made = [goals.add(new_goal(), NOON) for _ in range(4)]
    closed = {"closed_on": TODAY, "closed_at": UTC_NOON}
    goals.save(replace(made[0], status=Status.COMPLETED, **closed))
    goals.save(replace(made[1], status=Status.FAILED, **closed))
    goals.save(replace(made[2], status=Status.FAILED, trashed_at=UTC_NOON, **closed))
    assert goals.facts() == {
        made[0].id: (Status.COMPLETED, TODAY),
        made[1].id: (Status.FAILED, TODAY),
    }


def test_goals_stand_with_the_latest_last_day_on_top(goals):
    first, second, third = (
        goals.add(new_goal(first_day=TODAY + DAY * number), NOON) for number in (1, 2, 0)
    )
    assert goals.all({Status.ACTIVE}) == [second, first, third]
    assert goals.all({Status.COMPLETED, Status.FAILED}) == []
    assert goals.all([]) == []


def test_purging_a_goal_leaves_the_one_that_continues_it(goals):
    old = goals.add(new_goal(), NOON)
    again = goals.add(replace(new_goal(), continues_id=old.id), NOON)
    goals.save(replace(old, trashed_at=NOON - DAY))
    assert goals.purge(NOON) == 1
    assert goals.get(again.id).continues_id is None


def test_the_goals_of_another_account_cannot_be_reached(diary, maya):
    noor = builders.account(diary, "noor@example.org")
    session = builders.session(diary, person=maya)
    goal = session.goals.create(new_goal())
    session.goals.delete(session.goals.create(new_goal()).id)
    before = diary.sql(MINE, maya.id)
    with diary.storage.writing(noor.id) as unit:
        for missing in (
            lambda: unit.goals.get(goal.id),
            lambda: unit.goals.save(replace(goal, title="Not mine")),
            lambda: unit.goals.add(replace(new_goal(), continues_id=goal.id), NOON),
            lambda: unit.goals.save(
                replace(unit.goals.add(new_goal(), NOON), continues_id=goal.id)
            ),
        ):
            with pytest.raises(MissingError):
                missing()
        assert goal not in unit.goals.all(Status)
        assert unit.goals.facts() == {}
        assert unit.goals.purge(NOON + DAY) == 0
        unit.commit(Change.GOALS)
    assert diary.sql(MINE, maya.id) == before
