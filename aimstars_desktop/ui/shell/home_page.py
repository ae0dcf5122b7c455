"""The home page: the header with tabs and chips, and the three tabs of a signed-in person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary.tab import DiaryTab
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.shell.header_model import HeaderModel
from aimstars_desktop.ui.shell.unsaved_fields import unsaved_fields
from aimstars_desktop.ui.widgets.accessible import Pages
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Hairline, Panel
from aimstars_desktop.ui.widgets.header_tabs import HeaderTabs
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.tab_order import first_stop

if TYPE_CHECKING:
    from aimstars_desktop.ui.goals.tab import GoalsTab
    from aimstars_desktop.ui.stats.tab import StatsTab

DIARY, STATS, GOALS = range(3)

HEADER_GAP = 8
"""Between the parts of the header, in design pixels."""

DAY_CHECK_MS = 20_000
"""How often to check for a new day; a single long timer would not survive a laptop's suspend."""


class HomePage(QWidget):
    """The page under the menus while somebody is signed in.

    Stats and Goals are built when they are first shown.
    """

    day_turned = Signal(object)
    """A new day has begun while the program was open; carries the date."""

    def __init__(
        self, workspace: Workspace, account_menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.header = HeaderModel(workspace, self)
        self._today = workspace.session.days.today()
        self.diary = DiaryTab(workspace)
        self.tabs = HeaderTabs()
        self.pages = Pages()
        self.program = Label(QGuiApplication.applicationDisplayName(), "heading")
        self.streak = Button(variant="pill", icon="flame")
        self.points = Button(variant="pill", icon="star")
        self.person = Button(
            texts.with_ampersands(workspace.session.account.name),
            variant="pill",
            trailing="chevron-down",
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

    @cached_property
    def stats(self) -> StatsTab:
        """The Stats tab, built when it is first asked for."""
        from aimstars_desktop.ui.stats.tab import StatsTab

        stats = StatsTab(self.workspace)
        self.pages.addWidget(stats)
        self.day_turned.connect(stats.day_turned)
        return stats

    @cached_property
    def goals(self) -> GoalsTab:
        """The Goals tab, built when it is first asked for."""
        from aimstars_desktop.ui.goals.tab import GoalsTab

        goals = GoalsTab(self.workspace, self.diary.model.drafts)
        self.pages.addWidget(goals)
        self.day_turned.connect(goals.day_turned)
        return goals

    # Commands

    def show_tab(self, index: int) -> None:
        """Show a tab; it is built now if it was never shown."""
        self.tabs.setCurrentIndex(index)

    def show_diary(self) -> DiaryTab:
        """Show the Diary tab, and return it."""
        self.show_tab(DIARY)
        return self.diary

    def show_stats(self) -> StatsTab:
        """Show the Stats tab, and return it."""
        self.show_tab(STATS)
        return self.stats

    def show_goals(self) -> GoalsTab:
        """Show the Goals tab, and return it."""
        self.show_tab(GOALS)
        return self.goals

    def keep_typed(self, dialogs: Sequence[QWidget] = ()) -> None:
        """Hand everything typed to the write thread, now.

        Args:
            dialogs: those over the page; what was typed into them becomes a draft, too.
        """
        from aimstars_desktop.ui.goals.day_note import DayNote
        from aimstars_desktop.ui.goals.notes_field import NotesField

        for screen in (self, *dialogs):
            for notes in screen.findChildren(NotesField):
                notes.finish()
            for note in screen.findChildren(DayNote):
                note.finish()
            for text in unsaved_fields(screen):
                self.diary.model.drafts.leave(text)
        self.diary.commit_draft()

    def focus_pane(self, step: int = 1) -> None:
        """Move the focus to the next pane (1) or the previous one (-1), wrapping around.

        The panes are the tabs, a message, the parts of the page, and the line with Undo.
        """
        panes = [pane for pane in self._panes() if first_stop(pane) is not None]
        focused = self.window().focusWidget()
        holding = [place for place, pane in enumerate(panes) if _holds(pane, focused)]
        # A list in the side panel is a pane of its own: the innermost counts.
        now = holding[-1] if holding else (-1 if step > 0 else 0)
        self._focus(panes[(now + step) % len(panes)])

    def check_day(self) -> None:
        """Check whether a new day has begun; its first check is a visit."""
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
        self._line = Hairline()
        column.addWidget(self._line)
        column.addWidget(_MessagePlace(self.workspace.messages.bar))
        column.addWidget(self.pages, 1)

    def _header_bar(self) -> Panel:
        px = theme().px
        self._bar = bar = Panel()
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(HEADER_GAP))
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
        self.streak.clicked.connect(self.show_stats)
        self.points.clicked.connect(lambda: self.show_stats().show_ledger())
        self.header.loaded.connect(self._show_header)
        self.day_turned.connect(self.diary.day_turned)
        self.diary.alone_changed.connect(self._on_alone)
        navigation = self.workspace.navigation
        navigation.day_wanted.connect(self._on_day_wanted)
        navigation.entry_wanted.connect(self._on_entry_wanted)
        navigation.search_wanted.connect(self._on_search_wanted)
        navigation.goal_wanted.connect(self._on_goal_wanted)
        navigation.new_goal_wanted.connect(self._on_new_goal_wanted)
        navigation.review_wanted.connect(self._on_review_wanted)
        timer = QTimer(self)
        timer.timeout.connect(self.check_day)
        timer.start(DAY_CHECK_MS)

    # Slots

    def _on_day_wanted(self, day: date) -> None:
        self.show_diary().show_day(day)

    def _on_entry_wanted(self, day: date, entry_id: int) -> None:
        self.show_diary().show_entry(day, entry_id)

    def _on_search_wanted(self, text: str) -> None:
        self.show_diary().search_for(text)

    def _on_goal_wanted(self, goal_id: int) -> None:
        self.show_goals().show_goal(goal_id)

    def _on_review_wanted(self, first: date) -> None:
        self.show_goals().show_review(Week(first))

    def _on_new_goal_wanted(self, entry: Entry) -> None:
        from_diary = self.shown == DIARY
        dialog = self.show_goals().new_goal_of(entry)
        if from_diary:
            dialog.rejected.connect(self.show_diary)

    def _on_alone(self, alone: bool) -> None:
        self._bar.setVisible(not alone)
        self._line.setVisible(not alone)

    def _on_tab(self, index: int) -> None:
        self.diary.write_alone(False)
        self.pages.setCurrentWidget(self._tab(index))
        if index == DIARY:
            self.diary.focus_composer()

    # Helpers

    def _tab(self, index: int) -> QWidget:
        if index == STATS:
            return self.stats
        return self.goals if index == GOALS else self.diary

    def _panes(self) -> Sequence[QWidget]:
        messages = self.workspace.messages
        shown = self.diary.panes if self.shown == DIARY else (self._tab(self.shown),)
        return (self.tabs, messages.bar, *shown, messages.line)

    def _focus(self, pane: QWidget) -> None:
        """Focus the first stop of a pane; the composer on the page of a day."""
        if pane is self.diary.pages and pane.currentWidget() is self.diary.page:
            self.diary.focus_composer()
        elif pane is self.workspace.messages.bar:
            self.workspace.messages.bar.take_focus()
        else:
            stop = first_stop(pane)
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
        self.streak.setToolTip(texts.tip(self.header.streak_hint))
        self.points.setAccessibleName(self.header.points)
        self.points.set_highlight(_digits(self.header.points))
        self.points.setToolTip(self.tr("Show where your points come from"))
        self._fit_header()

    def _fit_header(self) -> None:
        """Show as much as fits: first the program's name is dropped, then the words."""
        self.streak.setText(self.header.streak)
        self.points.setText(self.header.points)
        for part in self._bar.findChildren(QWidget):
            part.ensurePolished()  # before that, it has another font
        # To show and hide the name would lead here again, by way of the layout.
        name = self.program.minimumSizeHint().width() + theme().px(HEADER_GAP)
        rest = self._bar.minimumSizeHint().width() - (0 if self.program.isHidden() else name)
        self.program.setVisible(rest + name <= self.width())
        if rest > self.width():
            self.streak.setText(_digits(self.header.streak))
            self.points.setText(_digits(self.header.points))


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _digits(text: str) -> str:
    """Return the number in a short text, to be painted in gold, with its separators."""
    # Only at plain spaces: in some languages a no-break space separates the thousands.
    return max(text.split(" "), key=lambda word: sum(character.isdigit() for character in word))


class _MessagePlace(QWidget):
    """The space around the message bar; none while there is no message."""

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
