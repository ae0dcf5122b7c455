"""The pages of the help, one for each screen: short, and only what holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from aimstars_desktop.domain.diary import TRASH_DAYS, Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import ENTRY_POINTS, GOAL_POINTS, STREAK_REWARDS, VISIT_POINTS

PROUD, GROW = ENTRY_POINTS[Rating.PROUD], ENTRY_POINTS[Rating.GROW]
COMPLETED, FAILED = GOAL_POINTS[Status.COMPLETED][1], GOAL_POINTS[Status.FAILED][1]


@dataclass(frozen=True, slots=True)
class Part:
    """A few sentences under a heading."""

    heading: str
    sentences: Sequence[str]


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help.

    Attributes:
        key: how the program calls it.
        name: what the list of pages says.
        icon: name of the icon in that list.
        opening: what the screen is for, in a sentence or two.
    """

    key: str
    name: str
    icon: str
    opening: str
    parts: Sequence[Part]


class Topics(QObject):
    """Writes the pages in the language that the program speaks now."""

    def all(self) -> tuple[Topic, ...]:
        """Return every page, in the order of the list."""
        return (self._diary(), self._stats(), self._goals(), self._account(), self._data())

    def _diary(self) -> Topic:
        writing = Part(
            self.tr("Writing"),
            (
                self.tr(
                    "Write down what happened, in a sentence or two. One moment an entry works "
                    "best, and a day can have as many as you like."
                ),
                self.tr(
                    "Two buttons save it: “I'm proud of this” gives {proud} points, “I'll grow "
                    "from this” gives {grow}. Looking at what went wrong counts, too."
                ).format(proud=PROUD, grow=GROW),
                self.tr(
                    "What you type is kept as a draft while you type. It is still here after a "
                    "crash, or when you come back tomorrow."
                ),
            ),
        )
        finding = Part(
            self.tr("Finding"),
            (
                self.tr(
                    "The calendar marks the days you wrote on: a dot for proud, a diamond for "
                    "grow. Choose a day to read it or to add what you forgot."
                ),
                self.tr(
                    "“On this day” shows what you wrote one and six months ago, and on the same"
                    " date in earlier years."
                ),
            ),
        )
        changing = Part(
            self.tr("Changing your mind"),
            (
                self.tr(
                    "Edit an entry whenever you like; its earlier versions are kept. A deleted "
                    "entry stays in the trash for {days} days, and Undo brings it back."
                ).format(days=TRASH_DAYS),
            ),
        )
        return Topic(
            "diary",
            self.tr("Diary"),
            "book",
            self.tr("Here you write down moments that you are proud of, or will grow from."),
            (writing, finding, changing),
        )

    def _stats(self) -> Topic:
        (week, _, week_points), (month, _, month_points) = STREAK_REWARDS
        points = Part(
            self.tr("Where points come from"),
            (
                self.tr("An entry: {proud} points for proud, {grow} for grow.").format(
                    proud=PROUD, grow=GROW
                ),
                self.tr("A goal: {completed} points when completed, {failed} when not.").format(
                    completed=COMPLETED, failed=FAILED
                ),
                self.tr("The first time each day that you open the diary: {visit}.").format(
                    visit=VISIT_POINTS
                ),
                self.tr(
                    "Every {week} days of a streak: {week_points}; every {month} days: "
                    "{month_points}."
                ).format(
                    week=week, week_points=week_points, month=month, month_points=month_points
                ),
            ),
        )
        streaks = Part(
            self.tr("Streaks"),
            (
                self.tr(
                    "A streak is a row of days with at least one entry. Today stays open until it "
                    "is over; only a whole day without an entry ends a streak."
                ),
            ),
        )
        charts = Part(
            self.tr("Charts"),
            (
                self.tr(
                    "Point at a chart to read a day, click to open it in the diary. “More” shows "
                    "the same numbers as a table, or saves them."
                ),
            ),
        )
        return Topic(
            "stats",
            self.tr("Stats"),
            "trend",
            self.tr("Here you see what your entries and goals add up to."),
            (points, streaks, charts),
        )

    def _goals(self) -> Topic:
        setting = Part(
            self.tr("Setting a goal"),
            (
                self.tr(
                    "A goal runs for seven days, or until the end of this week. Choose something "
                    "small and clear; “Ideas” has suggestions."
                ),
                self.tr("Notes on the card say how it is going."),
            ),
        )
        closing = Part(
            self.tr("When its days are over"),
            (
                self.tr(
                    "The goal waits for your word: completed ({completed} points), not this time "
                    "({failed} point, for trying), or try again this week."
                ).format(completed=COMPLETED, failed=FAILED),
                self.tr("You can take it back with Undo, and look at every goal in the history."),
            ),
        )
        return Topic(
            "goals",
            self.tr("Goals"),
            "target",
            self.tr("Here you choose one small thing for the week, and say how it went."),
            (setting, closing),
        )

    def _account(self) -> Topic:
        signing_in = Part(
            self.tr("Signing in"),
            (
                self.tr(
                    "Several people can keep their diaries on one computer. Each has an account "
                    "with a password, and sees only what is their own."
                ),
                self.tr(
                    "Nobody can reset a password for you. After five wrong tries the program "
                    "waits a little before the next one."
                ),
                self.tr(
                    "Lock hides the diary until you give your password again, and keeps "
                    "everything as it is. Sign out lets somebody else in."
                ),
            ),
        )
        choosing = Part(
            self.tr("Preferences and profile"),
            (
                self.tr(
                    "Preferences hold for your account and at once: light or dark, the size of "
                    "the diary's text, when weeks begin, when your day ends."
                ),
                self.tr(
                    "Profile changes your name, email and password, or deletes the account with "
                    "everything in it."
                ),
            ),
        )
        return Topic(
            "account",
            self.tr("Your account"),
            "person",
            self.tr("The account is yours alone, and lives on this computer only."),
            (signing_in, choosing),
        )

    def _data(self) -> Topic:
        keeping = Part(
            self.tr("Where it is"),
            (
                self.tr(
                    "Your diary is one file in the data folder. The program never sends anything "
                    "over the network."
                ),
                self.tr(
                    "When a new version of the program needs a new form of the file, it makes a "
                    "backup first, checks it, and only then goes on."
                ),
            ),
        )
        caring = Part(
            self.tr("What you can do"),
            (
                self.tr(
                    "Have your usual backup of the computer take the data folder along, best "
                    "while the program is closed."
                ),
            ),
        )
        return Topic(
            "data",
            self.tr("Your data"),
            "shield",
            self.tr("What you write stays on this computer."),
            (keeping, caring),
        )
