"""The pages of the help, one for each screen: short, and only what is true."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aimstars_desktop.domain.entries import TRASH_DAYS, Rating
from aimstars_desktop.domain.follow_ups import INTERVALS
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import ENTRY_POINTS, GOAL_POINTS, STREAK_REWARDS, VISIT_POINTS
from aimstars_desktop.domain.streaks import SPARE_EVERY
from aimstars_desktop.ui.help.formatting import Formatting
from aimstars_desktop.ui.help.pictures import PicturesHelp
from aimstars_desktop.ui.help.protection import Protection
from aimstars_desktop.ui.help.topic import Part, Topic
from aimstars_desktop.ui.help.while_writing import WhileWriting
from aimstars_desktop.ui.look import texts

PROUD, GROW = ENTRY_POINTS[Rating.PROUD], ENTRY_POINTS[Rating.GROW]
COMPLETED, FAILED = GOAL_POINTS[Status.COMPLETED][1], GOAL_POINTS[Status.FAILED][1]


class Topics(QObject):
    """Builds the pages in the current language.

    Args:
        on_server: whether the diary is on a server instead of in a file.
    """

    def __init__(self, *, on_server: bool = False) -> None:
        super().__init__()
        self._on_server = on_server

    def all(self) -> tuple[Topic, ...]:
        """Return every page, in the order of the list."""
        return (
            self._diary(),
            Formatting().topic(),
            WhileWriting().topic(),
            PicturesHelp().topic(),
            self._stats(),
            self._goals(),
            self._account(),
            Protection(on_server=self._on_server).topic(),
            self._data(),
        )

    def _diary(self) -> Topic:
        writing = Part(
            self.tr("Writing"),
            (
                self.tr("A day can have as many entries as you like."),
                self.tr(
                    "Save it with “I’m proud of this” ({proud} points), “I’ll grow from this” "
                    "({grow}), or “Keep it for now” to rate it later."
                ).format(proud=PROUD, grow=GROW),
                self.tr("What you type is kept as a draft, also after a crash."),
            ),
        )
        finding = Part(
            self.tr("Finding"),
            (
                self.tr(
                    "The calendar marks the days you wrote on: a dot for proud, a diamond for "
                    "grow, a ring for unrated. Choose a day to read or add to it."
                ),
                self.tr(
                    "“On this day” shows what you wrote one and six months ago, and on the same"
                    " date in earlier years."
                ),
                self.tr(
                    "The search finds words, quoted phrases, and tags such as #garden. Go → "
                    "Tags lists all tags."
                ),
            ),
        )
        growing = Part(
            self.tr("Growing"),
            (
                self.tr(
                    "An entry to grow from can come back after {days} days, become a goal, or be "
                    "linked to the proud entry it turned into."
                ).format(days=self._intervals()),
            ),
        )
        changing = Part(
            self.tr("Changing your mind"),
            (
                self.tr(
                    "Edit an entry whenever you like; its earlier versions are kept. A deleted "
                    "entry stays in the trash for at least {days} days, and Undo brings it back."
                ).format(days=TRASH_DAYS),
                self.tr(
                    "“Delete now” in the trash wipes its text from the diary at once. Only "
                    "earlier backups still have it."
                ),
            ),
        )
        return Topic(
            "diary",
            self.tr("Diary"),
            "book",
            self.tr("Here you write down moments that you are proud of, or will grow from."),
            (writing, finding, growing, changing),
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
                    "is over; only a whole day without an entry can end a streak."
                ),
                self.tr(
                    "Every {every} days you write on earn a spare day, which bridges a missed day "
                    "by itself. On a rest day that you planned, nobody has to write."
                ).format(every=SPARE_EVERY),
            ),
        )
        charts = Part(
            self.tr("Charts"),
            (
                self.tr(
                    "Point at a chart to read a day, click to open it in the diary. “More” shows "
                    "the same numbers as a table, or saves them."
                ),
                self.tr("In a chart of days, Ctrl and the mouse wheel zoom in and out."),
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
                self.tr(
                    "Tick the days on which you worked on it, with a note if you like. Progress "
                    "notes on the card say how it is going."
                ),
                self.tr(
                    "A goal can repeat: then a new one starts every week, until you pause or stop "
                    "it."
                ),
            ),
        )
        closing = Part(
            self.tr("When its days are over"),
            (
                self.tr(
                    "You decide how it went: completed ({completed} points), not this time "
                    "({failed} point, for trying), or try again this week."
                ).format(completed=COMPLETED, failed=FAILED),
                self.tr("Undo takes it back, and the history shows every goal."),
            ),
        )
        reviewing = Part(
            self.tr("The weekly review"),
            (
                self.tr(
                    "It looks back on your week, and asks about each goal that is still open: try "
                    "again, make it smaller, or drop it."
                ),
                self.tr("What you write there becomes an entry of the day on which you save it."),
            ),
        )
        return Topic(
            "goals",
            self.tr("Goals"),
            "target",
            self.tr("Here you choose one small thing for the week, and say how it went."),
            (setting, closing, reviewing),
        )

    def _account(self) -> Topic:
        signing_in = Part(
            self.tr("Signing in"),
            (
                self.tr(
                    "Several people can keep their diaries on one server. Each has an account "
                    "with a password, and sees only their own entries and goals."
                )
                if self._on_server
                else self.tr(
                    "Several people can keep their diaries on one computer. Each has an account "
                    "with a password, and sees only their own entries and goals."
                ),
                self.tr(
                    "Nobody can reset a password for you. After five wrong passwords, the "
                    "program makes you wait a little before the next try."
                ),
                self.tr(
                    "Lock hides the diary until you enter your password again, and leaves "
                    "everything as it is. Sign out lets somebody else sign in."
                ),
            ),
        )
        choosing = Part(
            self.tr("Preferences and profile"),
            (
                self.tr(
                    "Preferences apply to your account, and take effect at once: light or "
                    "dark, the text size of the diary, when weeks begin, when your day ends."
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
            self.tr("Your account belongs to this diary, and exists nowhere else."),
            (signing_in, choosing),
        )

    def _data(self) -> Topic:
        if self._on_server:
            return self._data_on_server()
        keeping = Part(
            self.tr("Where it is kept"),
            (
                self.tr(
                    "Your diary is one file in the data folder. The program uses no network, "
                    "unless you keep the diary on a database server of your own."
                ),
                self.tr("The log files contain nothing from your diary."),
            ),
        )
        backing_up = Part(
            self.tr("Backups"),
            (
                self.tr(
                    "The program makes a verified backup each day that you use it, and before "
                    "every upgrade and restore."
                ),
                self.tr(
                    "“Backups” in the File menu lists them. You can look inside one, bring single "
                    "entries back, or restore the whole diary; also one from another disk."
                ),
                self.tr(
                    "They are on the same disk as the diary. Preferences → Backups copies each "
                    "daily one to a second folder, best on another disk."
                ),
            ),
        )
        return Topic(
            "data",
            self.tr("Your data"),
            "folder",
            self.tr("What you write stays on this computer."),
            (keeping, backing_up, self._exporting()),
        )

    def _data_on_server(self) -> Topic:
        keeping = Part(
            self.tr("Where it is kept"),
            (
                self.tr(
                    "Your diary is in a database on a PostgreSQL server. The program connects "
                    "to that server and to nothing else."
                ),
                self.tr(
                    "While the server cannot be used, what you type is kept in a private file on "
                    "this computer. It is deleted as soon as the server has the text."
                ),
                self.tr("The log files contain nothing from your diary."),
            ),
        )
        backing_up = Part(
            self.tr("Backups"),
            (
                self.tr(
                    "Whoever runs the server makes the backups. This program does not make one "
                    "every day, as it does for a diary in a file. File → Backups… shows those "
                    "that were made on this computer, and makes one on request."
                ),
            ),
        )
        return Topic(
            "data",
            self.tr("Your data"),
            "folder",
            self.tr("What you write is kept on a server."),
            (keeping, backing_up, self._exporting()),
        )

    def _exporting(self) -> Part:
        return Part(
            self.tr("Taking it with you"),
            (
                self.tr(
                    "File → Export… makes a copy for you to keep or share: an archive with "
                    "everything, a PDF, Markdown, a web page, a file for Day One, tables or plain "
                    "text. Your diary stays as it is."
                ),
                self.tr(
                    "You choose days and ratings, and can leave out names and words: each becomes "
                    "a dash. The file is not encrypted."
                ),
                self.tr(
                    "File → Import… shows what is in a file from another diary, and imports it "
                    "after a backup. File → Imports… undoes that. “Move this diary…” packs "
                    "everything for another computer."
                ),
            ),
        )

    def _intervals(self) -> str:
        """Return the numbers of days after which an entry can come back: "3, 10 or 30"."""
        *first, last = (texts.number(days) for days in INTERVALS)
        return self.tr("{first} or {last}").format(first=", ".join(first), last=last)
