"""The sample diary's story: what happened on each day of the year before today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from aimstars_desktop.domain.days import utc_offset_minutes
from aimstars_desktop.domain.entries import NewEntry, Rating
from aimstars_desktop.domain.goals import Category, NewGoal, Status
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.demo.choices import Rotation, chosen
from aimstars_desktop.services.demo.entry_texts import THEMES, UNRATED, WORDS, WORK, Theme
from aimstars_desktop.services.demo.goal_texts import WISHES

DAY = timedelta(days=1)

RUNS = (
    (12, 4), (6, 2), (17, 1), (9, 1), (5, 3), (34, 2), (8, 1), (3, 1), (13, 4), (2, 1), (7, 2),
    (21, 1), (4, 2), (10, 9), (6, 1), (15, 2), (3, 1), (1, 2), (9, 1), (5, 1), (2, 3), (4, 2),
    (7, 1), (1, 2), (3, 1), (2, 4), (5, 2), (1, 1), (6, 2), (1, 3), (3, 2), (2, 1), (4, 2),
    (1, 3), (2, 2), (3, 2), (2, 3), (4, 2), (1, 2), (6, 3), (2, 4), (8, 2), (1, 3), (3, 0),
)  # fmt: skip
"""Days written in a row, and the missed days before them, backwards from today.

Spare days bridge the short gaps; there are never enough for the latest one.
"""

TODAYS_ENTRY = "Ten quiet minutes before opening the laptop. The morning felt like mine. #morning"
TODAYS_TIME = time(8, 12)
A_YEAR_AGO = "First week in the new flat. Forgot to eat lunch twice; must plan it."


@dataclass(frozen=True, slots=True)
class StoryGoal:
    """A goal of the story and its outcome.

    Attributes:
        closed_at: aware; None while active.
        ticks: the days that were ticked off, with a note each.
    """

    new: NewGoal
    created_at: datetime
    status: Status
    notes: str
    closed_at: datetime | None = None
    ticks: tuple[tuple[date, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Everything that happened, oldest first; the points follow from it by the rules."""

    entries: tuple[NewEntry, ...]
    goals: tuple[StoryGoal, ...]
    visits: tuple[date, ...]


def story(now: datetime) -> Story:
    """Return the year that ends at ``now``; the same for every moment of the same minute.

    Args:
        now: aware, in the local time zone.
    """
    today = now.date()
    written = written_days(today)
    known = set(written)
    visited = [
        day for day in _days(written[0], today) if day in known or chosen(5, "visit", day) < 2
    ]
    return Story(tuple(_entries(written, now)), tuple(_goals(written[0], now)), tuple(visited))


def written_days(today: date) -> list[date]:
    """Return the days with entries, in order; the streak that ends today is 12 days long."""
    days: list[date] = []
    day = today
    for written, missed in RUNS:
        days += [day - DAY * back for back in range(written)]
        day -= DAY * (written + missed)
    begun = a_year_before(today)
    return [begun, begun + DAY, *days[::-1]]


def a_year_before(day: date) -> date:
    """Return the same date of the year before; 28 February for the 29th."""
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap_day else day.day)


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + DAY * number


# Entries


def _entries(written: list[date], now: datetime) -> Iterator[NewEntry]:
    rotation, apart = Rotation(), Rotation()
    today = now.date()
    for day in written[:-1]:
        count = _how_many(day, today)
        for number in range(count):
            at = _moment(day, _time_of(day, number, count), now)
            first = day == written[0] and number == 0
            yield (
                _entry(A_YEAR_AGO, Rating.GROW, at)
                if first
                else _daily_entry(day, number, at, rotation)
            )
        if _has_unrated(day, today):
            at = _moment(day, time(22, chosen(60, "unrated minute", day)), now)
            yield _entry(_filled(apart.take(UNRATED), apart), Rating.UNRATED, at)
    this_morning = _moment(today, TODAYS_TIME, now)
    yield _entry(TODAYS_ENTRY, Rating.PROUD, min(this_morning, now))


def _has_unrated(day: date, today: date) -> bool:
    """Return whether the evening has a moment without a verdict; yesterday's has one."""
    return day == today - DAY or chosen(100, "unrated", day) < 4


def _how_many(day: date, today: date) -> int:
    draw = chosen(100, "more", day)
    likely = 60 if (today - day).days < 6 else 24  # the last days went well
    return 1 + (draw < likely) + (draw < 5)


def _time_of(day: date, number: int, count: int) -> time:
    """Return when entry ``number`` of ``count`` was written; most in the evening."""
    hour = (19, 12, 7)[count - 1 - number] + chosen(3, "hour", day, number)
    return time(hour, chosen(60, "minute", day, number))


def _daily_entry(day: date, number: int, at: datetime, rotation: Rotation) -> NewEntry:
    possible = [
        theme
        for theme in THEMES
        if day.weekday() in theme.weekdays
        and day.month in theme.months
        and (theme is not WORK or at.hour > 9)
    ]
    theme = possible[chosen(len(possible), "theme", day, number)]
    # The weekend is kinder, and so is the second half of the year.
    kind = 26 if day.weekday() < 5 else 16
    rating = Rating.GROW if chosen(100, "rating", day, number) < kind else Rating.PROUD
    text = _text(theme, rating, day, rotation)
    if chosen(10, "tag", day, number) < 4:
        text += f" #{theme.tag}"
    return _entry(text, rating, at)


def _text(theme: Theme, rating: Rating, day: date, rotation: Rotation) -> str:
    proud = rating is Rating.PROUD
    moment = rotation.take(theme.proud if proud else theme.grow)
    if chosen(10, "after", day, moment) < 7:
        # Each moment has its own round of afterthoughts, so that entries do not repeat soon.
        after = theme.proud_after if proud else theme.grow_after
        moment = f"{moment} {rotation.take(after, moment)}"
    return _filled(moment, rotation)


def _filled(moment: str, rotation: Rotation) -> str:
    filled = moment.format(**{name: rotation.take(words) for name, words in WORDS.items()})
    return filled[0].upper() + filled[1:]


def _entry(text: str, rating: Rating, at: datetime) -> NewEntry:
    return NewEntry(at.date(), text, rating, at, utc_offset_minutes(at))


def _moment(day: date, at: time, now: datetime) -> datetime:
    return datetime.combine(day, at, tzinfo=now.tzinfo)


# Goals


def _goals(first: date, now: datetime) -> Iterator[StoryGoal]:
    today = now.date()
    rotation = Rotation()
    categories = tuple(WISHES)
    week = first + DAY * 5
    while Week(week).last < today - DAY * 2:
        for number in range(1 + (chosen(4, "goals", week) == 0)):
            yield _past_goal(week, number, categories, rotation, now)
        week += DAY * 7
    yield from _present_goals(today, now)


def _past_goal(
    week: date, number: int, categories: tuple[Category, ...], rotation: Rotation, now: datetime
) -> StoryGoal:
    category = categories[chosen(len(categories), "category", week, number)]
    wish = rotation.take(WISHES[category])
    # Maya gets better at choosing goals that fit into a week.
    likely = 78 - (now.date() - week).days // 15
    reached = chosen(100, "reached", week, number) < likely
    new = NewGoal(category, wish.title, wish.description, week, Week(week).last)
    closed_on = Week(week).last - DAY * (chosen(3, "closed", week, number) if reached else 0)
    closed_at = _moment(closed_on, time(20, chosen(60, "closing", week, number)), now)
    return StoryGoal(
        new,
        _moment(week, time(8, 30), now),
        Status.COMPLETED if reached else Status.FAILED,
        wish.reached if reached else wish.missed,
        closed_at,
    )


def _present_goals(today: date, now: datetime) -> Iterator[StoryGoal]:
    """One that ended yesterday and is still to be decided, and two active ones."""
    present = (
        (
            7,
            Category.EXERCISE,
            "Run three times this week",
            "Any distance, any speed.",
            "",
            {1: "", 3: "Along the river."},
        ),
        (
            5,
            Category.CREATIVE,
            "Learn the first page of the Satie",
            "Hands apart first.",
            "Left hand is there. Both hands, slowly, tomorrow.",
            {0: "", 2: "", 4: "The hard bars."},
        ),
        (
            2,
            Category.MINDFULNESS,
            "Meditate for ten minutes every day",
            "On the chair by the window.",
            "Two of two. Today five minutes on the tram, counts.",
            {0: "", 1: "", 2: "On the tram."},
        ),
    )
    for back, category, title, description, notes, ticked in present:
        first = today - DAY * back
        new = NewGoal(category, title, description, first, Week(first).last)
        ticks = tuple((first + DAY * number, note) for number, note in ticked.items())
        created_at = _moment(first, time(7, 45), now)
        yield StoryGoal(new, created_at, Status.ACTIVE, notes, ticks=ticks)
