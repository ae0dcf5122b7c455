"""The home page: the header with tabs and chips, and the three tabs of a signed-in person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.diary.tab import DiaryTab
from aimstars_desktop.ui.header import HeaderViewModel
from aimstars_desktop.ui.reading_order import first_stop
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Hairline, Panel
from aimstars_desktop.ui.widgets.header_tabs import HeaderTabs
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from aimstars_desktop.ui.stats.tab import StatsTab

DIARY, STATS, GOALS = range(3)

DAY_CHECK_MS = 20_000
"""How often the clock is asked whether the day has turned; a timer alone sleeps with a laptop."""


class HomePage(QWidget):
    """Everything that a signed-in person sees under the menus.

    Stats and Goals are built when they are first shown.
    """

    day_turned = Signal(object)
    """A new day has begun while the program was open; carries the date."""

    new_goal_wanted = Signal()
    goal_of_entry_wanted = Signal(object)
    goal_wanted = Signal(int)
    review_wanted = Signal()

    rests_wanted = Signal()
    """The page about days of rest is wanted."""

    def __init__(
        self, workspace: Workspace, account_menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.header = HeaderViewModel(workspace, self)
        self._today = workspace.session.days.today()
        self.diary = DiaryTab(workspace)
        self._built: dict[int, QWidget] = {DIARY: self.diary}
        self._make_tab: dict[int, Callable[[], QWidget]] = {
            STATS: self._make_stats,
            GOALS: self._make_goals,
        }
        self.tabs = HeaderTabs()
        self.pages = QStackedWidget()
        self.program = Label(QGuiApplication.applicationDisplayName(), "heading")
        self.streak = Button(variant="pill", icon="flame")
        self.points = Button(variant="pill", icon="star")
        self.person = Button(
            workspace.session.account.name, variant="pill", trailing="chevron-down"
        )
        self.person.setMenu(account_menu)
        self._arrange()
        self._connect()
        self._show_header()

    # Properties

    @property
    def shown(self) -> int:
        """Which tab is shown: DIARY, STATS or GOALS."""
        return self.tabs.currentIndex()

    # Commands

    def show_tab(self, index: int) -> None:
        """Show a tab; it is built now if it was never shown."""
        self.tabs.setCurrentIndex(index)

    def show_day(self, day: date) -> None:
        """Open a day on the Diary tab."""
        self.show_tab(DIARY)
        self.diary.show_day(day)

    def show_entry(self, day: date, entry_id: int) -> None:
        """Open an entry among those of its day."""
        self.show_tab(DIARY)
        self.diary.show_entry(day, entry_id)

    def show_goal(self, goal_id: int) -> None:
        """Open a goal on the Goals tab."""
        self.show_tab(GOALS)
        self.goal_wanted.emit(goal_id)

    def search(self, word: str) -> None:
        """Search the diary for a word."""
        self.show_tab(DIARY)
        self.diary.search_for(word)

    def show_ledger(self) -> None:
        """Show the Stats tab, and where the points come from."""
        self.show_tab(STATS)
        stats: StatsTab = self._built[STATS]  # type: ignore[assignment]  # what _make_stats built
        stats.show_ledger()

    def new_goal(self) -> None:
        """Open the dialog for a new goal on the Goals tab."""
        self.show_tab(GOALS)
        self.new_goal_wanted.emit()

    def focus_next_part(self) -> None:
        """Bring the keyboard to the next part: the tabs, a message, the page."""
        bar = self.workspace.messages.bar
        parts = [self.tabs, *([] if bar.isHidden() else [bar]), self.pages]
        focused = self.focusWidget()
        now = [part is focused or part.isAncestorOf(focused) for part in parts if focused]
        following = parts[(now.index(True) + 1) % len(parts) if True in now else 0]
        if following is self.tabs:
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)
        elif following is bar:
            bar.take_focus()
        else:
            self._focus_page()

    def new_goal_of(self, entry: Entry) -> None:
        """Open the dialog for a goal that comes from a grow entry."""
        self.show_tab(GOALS)
        self.goal_of_entry_wanted.emit(entry)

    def show_review(self) -> None:
        """Show the review of the week on the Goals tab."""
        self.show_tab(GOALS)
        self.review_wanted.emit()

    def check_day(self) -> None:
        """Ask the clock whether a new day has begun; the first look at it is a visit."""
        today = self.workspace.session.days.today()
        if today == self._today:
            return
        self._today = today
        self.workspace.tasks.write(self, self.workspace.session.visit)
        self.header.refresh()
        self.day_turned.emit(today)

    # Qt overrides

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    # Steps

    def _arrange(self) -> None:
        for name in (self.tr("Diary"), self.tr("Stats"), self.tr("Goals")):
            self.tabs.addTab(name)
        self.pages.addWidget(self.diary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header_bar())
        column.addWidget(Hairline())
        column.addWidget(_MessagePlace(self.workspace.messages.bar))
        column.addWidget(self.pages, 1)

    def _header_bar(self) -> Panel:
        px = theme().px
        self._bar = bar = Panel()
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(8))
        row.addWidget(IconLabel("star", "gold", 22))
        row.addWidget(self.program)
        row.addSpacing(px(12))
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.streak)
        row.addWidget(self.points)
        row.addWidget(self.person)
        return bar

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.streak.clicked.connect(lambda: self.show_tab(STATS))
        self.points.clicked.connect(self.show_ledger)
        self.header.loaded.connect(self._show_header)
        self.day_turned.connect(self.diary.day_turned)
        self.diary.goal_wanted.connect(self.new_goal_of)
        timer = QTimer(self)
        timer.timeout.connect(self.check_day)
        timer.start(DAY_CHECK_MS)

    def _make_stats(self) -> QWidget:
        from aimstars_desktop.ui.stats.tab import StatsTab

        stats = StatsTab(self.workspace)
        stats.day_wanted.connect(self.show_day)
        stats.entry_wanted.connect(self.show_entry)
        stats.goal_wanted.connect(self.show_goal)
        stats.rests_wanted.connect(self.rests_wanted)
        stats.search_wanted.connect(self.search)
        self.day_turned.connect(stats.day_turned)
        return stats

    def _make_goals(self) -> QWidget:
        from aimstars_desktop.ui.goals.tab import GoalsTab

        goals = GoalsTab(self.workspace)
        self.day_turned.connect(goals.day_turned)
        self.new_goal_wanted.connect(goals.new_goal)
        self.goal_of_entry_wanted.connect(goals.new_goal_of)
        self.goal_wanted.connect(goals.show_goal)
        self.review_wanted.connect(goals.show_review)
        return goals

    def _on_tab(self, index: int) -> None:
        make = self._make_tab.pop(index, None)
        if make is not None:
            self._built[index] = make()
            self.pages.addWidget(self._built[index])
        self.pages.setCurrentWidget(self._built[index])
        if index == DIARY:
            self.diary.focus_composer()

    def _focus_page(self) -> None:
        """Bring the keyboard to what comes first on the page; on the Diary tab, to writing."""
        if self.shown == DIARY:
            self.diary.focus_composer()
            return
        stop = first_stop(self._built[self.shown])
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_header(self) -> None:
        overview = self.header.overview
        self.streak.setVisible(overview is not None)
        self.points.setVisible(overview is not None)
        if overview is None:
            return
        self.streak.setAccessibleName(self.header.streak)
        self.streak.set_highlight(_digits(self.header.streak))
        self.streak.setToolTip(self.header.streak_hint)
        self.points.setAccessibleName(self.header.points)
        self.points.set_highlight(_digits(self.header.points))
        self.points.setToolTip(self.tr("Show where your points come from"))
        self._fit_header()

    def _fit_header(self) -> None:
        """Say as much as there is room for: first the program's name goes, then the words."""
        self.program.show()
        self.streak.setText(self.header.streak)
        self.points.setText(self.header.points)
        if self._bar.minimumSizeHint().width() > self.width():
            self.program.hide()
        if self._bar.minimumSizeHint().width() > self.width():
            self.streak.setText(_digits(self.header.streak))
            self.points.setText(_digits(self.header.points))


def _digits(text: str) -> str:
    """Return the number in a short text, for the gold; it keeps its separators."""
    # Only at plain spaces: in some languages a no-break space separates the thousands.
    return max(text.split(" "), key=lambda word: sum(character.isdigit() for character in word))


class _MessagePlace(QWidget):
    """The room around the message bar; it takes none while there is no message."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__()
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(12), px(24), 0)
        row.addWidget(bar)
        bar.installEventFilter(self)
        self.setVisible(not bar.isHidden())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(event.type() is QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
