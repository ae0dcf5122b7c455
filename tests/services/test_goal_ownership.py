"""Two accounts: every operation on goals, tried with the ids of the other one."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.follow_ups import FollowUp
from aimstars_desktop.domain.goals import Category, NewGoal, Status
from aimstars_desktop.domain.reviews import Decided, Decision
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.session import Session, open_session
from tests import builders
from tests.builders import DAY, TODAY, TestDiary, new_goal

WEEK = Week(TODAY - DAY * 6)


@dataclass
class Theirs:
    """What another person has."""

    goal: int
    repeat: int
    grow: int
    proud: int


@pytest.fixture
def theirs(session: Session) -> Theirs:
    goal = session.goals.create(new_goal(first_day=TODAY - DAY * 6), every_week=True)
    session.checkins.tick(goal.id, TODAY, "mine")
    grow, proud = builders.grow(session), builders.proud(session)
    session.follow_ups.come_back(grow.id, 3)
    assert goal.repeat_id is not None
    return Theirs(goal.id, goal.repeat_id, grow.id, proud.id)


@pytest.fixture
def other(diary: TestDiary, clock) -> Session:
    return open_session(diary.storage, clock, builders.account(diary, "tom@example.org"))


Try = Callable[[Session, Theirs], object]

REFUSED: Mapping[str, Try] = {
    "goals.close": lambda me, of: me.goals.close(of.goal, Status.COMPLETED),
    "goals.reopen": lambda me, of: me.goals.reopen(of.goal),
    "goals.edit": lambda me, of: me.goals.edit(of.goal, new_goal("Mine now")),
    "goals.jot": lambda me, of: me.goals.jot(of.goal, "mine"),
    "goals.note": lambda me, of: me.goals.note(of.goal, "mine"),
    "goals.delete": lambda me, of: me.goals.delete(of.goal),
    "goals.try_again": lambda me, of: me.goals.try_again(of.goal),
    "goals.goal": lambda me, of: me.goals.goal(of.goal),
    "goals.chain_of": lambda me, of: me.goals.chain_of(of.goal),
    "goals.create": lambda me, of: me.goals.create(replace(new_goal(), continues_id=of.goal)),
    "goals.create again": lambda me, of: me.goals.create(replace(new_goal(), repeat_id=of.repeat)),
    "checkins.tick": lambda me, of: me.checkins.tick(of.goal, TODAY, "mine"),
    "repeats.begin": lambda me, of: me.repeats.begin(of.goal),
    "repeats.pause": lambda me, of: me.repeats.pause(of.repeat),
    "repeats.resume": lambda me, of: me.repeats.resume(of.repeat),
    "repeats.end": lambda me, of: me.repeats.end(of.repeat),
    "reviews.decide": lambda me, of: me.reviews.decide(WEEK, of.goal, Decision.DROP),
    "follow_ups.come_back": lambda me, of: me.follow_ups.come_back(of.grow, 3),
    "follow_ups.let_go": lambda me, of: me.follow_ups.let_go(of.grow),
    "follow_ups.turn": lambda me, of: me.follow_ups.turn(of.grow, of.proud),
    "follow_ups.turn own": lambda me, of: me.follow_ups.turn(builders.grow(me).id, of.proud),
    "follow_ups.later_proud": lambda me, of: me.follow_ups.later_proud(of.grow),
    "follow_ups.earlier_grow": lambda me, of: me.follow_ups.earlier_grow(of.proud),
    "follow_ups.make_goal": lambda me, of: me.follow_ups.make_goal(of.grow, new_goal()),
}
"""What is refused in words."""

SILENT: Mapping[str, Try] = {
    "goals.page": lambda me, _: (me.goals.page().waiting, me.goals.page().repeats),
    "goals.count": lambda me, _: me.goals.count(),
    "checkins.untick": lambda me, of: me.checkins.untick(of.goal, TODAY),
    "checkins.ticks_of": lambda me, of: me.checkins.ticks_of(of.goal),
    "repeats.turn": lambda me, _: me.repeats.turn(),
    "reviews.offered": lambda me, _: me.reviews.offered(0),
    "reviews.week": lambda me, _: (me.reviews.week(WEEK).entries, me.reviews.week(WEEK).open),
    "reviews.finished": lambda me, _: me.reviews.finished(),
    "follow_ups.of": lambda me, of: me.follow_ups.of(of.grow),
    "follow_ups.on_day": lambda me, _: me.follow_ups.on_day(TODAY),
    "follow_ups.due": lambda me, _: me.follow_ups.due(),
    "follow_ups.count": lambda me, _: me.follow_ups.count().followed,
}
"""What finds nothing of the other's."""

OWN = {"reviews.finish", "reviews.skip"}
"""What takes no id of anything: a week is everybody's."""


def rows(diary: TestDiary, table: str, account: int) -> list[tuple[object, ...]]:
    return diary.sql(f"SELECT * FROM {table} WHERE user_id = ?", account)


def everything(diary: TestDiary, account: int) -> list[object]:
    tables = ("goals", "goal_repeats", "reviews", "follow_ups", "points_log", "diary_entries")
    return [
        *(rows(diary, table, account) for table in tables),
        diary.sql("SELECT * FROM goal_checkins"),
        diary.sql("SELECT * FROM review_decisions"),
    ]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", REFUSED)
def test_nothing_can_be_done_with_what_is_anothers(name, session, other, theirs, diary):
    before = everything(diary, session.account.id)
    with pytest.raises(MissingError):
        REFUSED[name](other, theirs)
    assert everything(diary, session.account.id) == before


@pytest.mark.parametrize("name", SILENT)
def test_nothing_is_seen_of_what_is_anothers(name, session, other, theirs, diary):
    before = everything(diary, session.account.id)
    found = SILENT[name](other, theirs)
    assert not (any(found) if isinstance(found, tuple) else found)
    assert everything(diary, session.account.id) == before


def test_finishing_and_skipping_are_each_persons_own(session, other):
    session.reviews.finish(WEEK)
    other.reviews.skip(WEEK)
    assert list(session.reviews.finished()) == [WEEK]
    assert list(other.reviews.finished()) == []


def test_no_operation_is_left_out(session):
    names = {
        f"{service}.{name}"
        for service in ("goals", "checkins", "repeats", "reviews", "follow_ups")
        for name, _ in inspect.getmembers(getattr(session, service), inspect.ismethod)
        if not name.startswith("_")
    }
    tried = {name.partition(" ")[0] for name in (*REFUSED, *SILENT)} | OWN
    assert names == tried


def test_the_repositories_refuse_rows_of_others_too(diary, session, other, theirs, clock):
    grow = builders.grow(session)
    with diary.storage.writing(other.account.id) as unit:
        kept = unit.goals.add(new_goal(), clock.now())
        review = unit.reviews.put(WEEK.first, None)
        tries: list[Callable[[], object]] = [
            lambda: unit.goals.save(replace(kept, id=theirs.goal)),
            lambda: unit.goals.save(replace(kept, continues_id=theirs.goal)),
            lambda: unit.goals.save(replace(kept, repeat_id=theirs.repeat)),
            lambda: unit.checkins.put(theirs.goal, TODAY, ""),
            lambda: unit.checkins.remove(theirs.goal, TODAY),
            lambda: unit.repeats.get(theirs.repeat),
            lambda: unit.reviews.decide(review, Decided(theirs.goal, Decision.DROP)),
            lambda: unit.reviews.decide(
                review, Decided(kept.id, Decision.SMALLER, new_goal_id=theirs.goal)
            ),
            lambda: unit.follow_ups.put(FollowUp(0, grow.id)),
            lambda: unit.follow_ups.put(FollowUp(0, theirs.grow, goal_id=kept.id)),
        ]
        for act in tries:
            with pytest.raises(MissingError):
                act()
        assert unit.repeats.instance(theirs.repeat, TODAY - DAY * 9, TODAY) is None
        assert unit.checkins.of([theirs.goal]) == {}
        assert unit.follow_ups.unturned(9, TODAY) == []


def test_a_review_of_anothers_cannot_be_decided_in(diary, session, other):
    with diary.storage.writing(session.account.id) as unit:
        review = unit.reviews.put(WEEK.first, None)
        unit.commit(Change.REVIEWS)
    with diary.storage.writing(other.account.id) as unit:
        goal = unit.goals.add(NewGoal(Category.HOME, "Mine", "", TODAY, TODAY), other.days.now())
        with pytest.raises(MissingError):
            unit.reviews.decide(review, Decided(goal.id, Decision.DROP))
        with pytest.raises(MissingError):
            unit.reviews.undecide(review, goal.id)
