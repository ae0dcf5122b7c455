"""The sample diary: a year that looks lived, is always the same, and keeps the rules of points."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.demo import entry_texts
from aimstars_desktop.services.demo.sample import Sample, keep_sample, kept_sample
from aimstars_desktop.services.demo.story import Story, a_year_before, story, written_days
from aimstars_desktop.services.session import Session, open_session
from tests.builders import NOON, PASSWORDS, TODAY, WINTER, FixedClock, TestDiary

DAYS = [TODAY, date(2026, 3, 1), date(2028, 2, 29), date(2027, 1, 1), date(2026, 8, 3)]


@pytest.fixture(scope="module")
def told() -> Story:
    return story(NOON)


@pytest.fixture
def sample(diary: TestDiary, clock: FixedClock) -> Sample:
    return keep_sample(diary.storage, PASSWORDS, clock)


@pytest.fixture
def maya(diary: TestDiary, clock: FixedClock, sample: Sample) -> Session:
    return open_session(diary.storage, clock, sample.account)


@pytest.mark.repeats
def test_the_same_moment_tells_the_same_story(told: Story) -> None:
    assert story(NOON) == told


@pytest.mark.parametrize("today", DAYS)
def test_a_story_can_be_told_on_any_day(today: date) -> None:
    now = datetime.combine(today, time(12), WINTER)
    told = story(now)
    assert told.entries[0].day == a_year_before(today)
    assert told.entries[-1].day == today == told.visits[-1]
    assert all(entry.written_at <= now for entry in told.entries)
    assert {entry.day for entry in told.entries} == set(written_days(today))
    assert {entry.day for entry in told.entries} <= set(told.visits)


@pytest.mark.parametrize("at", [time(0, 0), time(8, 11), time(23, 59)])
def test_nothing_of_the_story_lies_ahead(at: time) -> None:
    now = datetime.combine(TODAY, at, WINTER)
    told = story(now)
    moments_told = [entry.written_at for entry in told.entries]
    assert moments_told == sorted(moments_told)
    assert moments_told[-1] <= now
    assert all(goal.closed_at is None or goal.closed_at < now for goal in told.goals)


@pytest.mark.repeats
def test_the_ledger_is_what_the_facts_give(diary: TestDiary, maya: Session) -> None:
    with diary.storage.reading(maya.account.id) as unit:
        assert set(unit.ledger.rows()) == recomputed(unit)
        totals = unit.ledger.totals()
        points = Counter[date]()
        for row in unit.ledger.rows():
            points[row.day] += row.points
        assert {total.day: total.points for total in totals} == dict(points)


@pytest.mark.repeats
def test_signing_in_adds_nothing_that_was_not_told(
    diary: TestDiary, clock: FixedClock, sample: Sample
) -> None:
    with diary.storage.reading(sample.account.id) as unit:
        before = set(unit.ledger.rows())
    open_session(diary.storage, clock, sample.account)
    with diary.storage.reading(sample.account.id) as unit:
        assert set(unit.ledger.rows()) == before


@pytest.mark.repeats
def test_the_current_streak_has_twelve_days(maya: Session) -> None:
    streaks = maya.statistics.overview().streaks
    assert streaks.length == 12
    assert not streaks.open_today
    assert streaks.longest is not None
    assert 30 < streaks.longest.length < 60


def test_the_rhythm_is_believable(told: Story) -> None:
    ratings = Counter(entry.rating for entry in told.entries)
    assert 250 <= len(told.entries) <= 400
    assert 0.15 < ratings[Rating.GROW] / len(told.entries) < 0.35
    assert max(Counter(entry.day for entry in told.entries).values()) <= 3


def test_goals_were_reached_missed_and_wait(maya: Session) -> None:
    page = maya.goals.page()
    assert len(page.waiting) == 1
    assert page.waiting[0].last_day == TODAY - timedelta(days=1)
    assert len(page.active) == 2
    statuses = Counter(goal.status for goal in page.closed)
    assert statuses[Status.COMPLETED] > statuses[Status.FAILED] > 5
    assert {goal.category for goal in page.closed} == set(Category)


@pytest.mark.repeats
def test_maya_signs_in_with_the_password_that_is_filled_in(
    accounts: AccountService, sample: Sample
) -> None:
    assert accounts.sign_in(sample.account.id, sample.password).name == "Maya"


def test_a_sample_that_was_kept_is_found_again(diary: TestDiary, clock: FixedClock) -> None:
    assert kept_sample(diary.storage) is None
    sample = keep_sample(diary.storage, PASSWORDS, clock)
    found = kept_sample(diary.storage)
    assert found is not None
    assert found.account.id == sample.account.id


def test_no_text_comes_often(told: Story) -> None:
    texts = Counter(entry.text for entry in told.entries)
    assert max(texts.values()) <= 4
    assert len(texts) > 250


def test_there_are_many_sentences_of_our_own() -> None:
    sentences = [
        sentence
        for theme in entry_texts.THEMES
        for part in (theme.proud, theme.proud_after, theme.grow, theme.grow_after)
        for sentence in part
    ]
    assert len(sentences) == len(set(sentences)) > 100
    assert all(sentence[-1] in ".?" for sentence in sentences)
    assert "!" not in "".join(sentences)


def test_no_brace_is_left_unfilled(told: Story) -> None:
    assert not [entry for entry in told.entries if "{" in entry.text or "}" in entry.text]


@pytest.mark.repeats
def test_each_tick_of_the_story_is_in_the_diary(
    diary: TestDiary, sample: Sample, told: Story
) -> None:
    assert diary.counts()["goal_checkins"] == sum(len(goal.ticks) for goal in told.goals) > 0


def test_what_a_sample_holds_is_announced(diary: TestDiary, sample: Sample) -> None:
    assert diary.announced == [
        Change.ACCOUNT,
        Change.ENTRIES | Change.GOALS | Change.POINTS | Change.PICTURES,
    ]
