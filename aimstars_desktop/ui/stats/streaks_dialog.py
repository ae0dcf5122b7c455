"""The timeline of all streaks: their dates, what kept them, and why each ended."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.streaks import Judged, Streak
from aimstars_desktop.services.rests import Timeline
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.stats import streak_wording
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

AT_A_TIME = 30
"""How many streaks are shown at first, and added by the button."""


class StreaksViewModel(ViewModel):
    """All streaks of one person."""

    shows = Change.ENTRIES | Change.RESTS | Change.PREFERENCES

    loaded = Signal()
    """The timeline was loaded or changed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._rests = workspace.session.rests
        self.timeline: Timeline | None = None

    def give_back(self, day: date) -> None:
        """Give back the spare day that was taken for this day."""

        def done(_: None) -> None:
            name = texts.short_date(day)
            text = self.tr("The spare day of {day} was given back.").format(day=name)
            self.workspace.show_done(text)

        self.workspace.tasks.write(self, lambda: self._rests.give_back(day), then=done)

    @override
    def reload(self) -> None:
        """Load the timeline."""
        self.workspace.tasks.read(
            self, self._rests.timeline, then=self._on_timeline, key="timeline"
        )

    def _on_timeline(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.loaded.emit()


class StreaksDialog(Dialog):
    """The current state, and a card for each streak, latest first."""

    help_topic = "stats"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your streaks"))
        self.model = StreaksViewModel(workspace, self)
        self._shown = AT_A_TIME
        self.standing = Label("", "muted", wrap=True)
        self.spares = Label("", "muted", wrap=True)
        self.plan = Button(self.tr("Plan rest days…"), variant="link")
        self.more = Button(self.tr("Show earlier streaks"), variant="soft")
        self.cards: list[StreakCard] = []
        self._list = QVBoxLayout()
        self._arrange()
        self.plan.clicked.connect(self._on_plan)
        self.more.clicked.connect(self._on_more)
        self.model.loaded.connect(self._on_loaded)
        self.model.set_visible(True)

    @override
    def sizeHint(self) -> QSize:
        return fitting(QSize(600, 620))

    def _on_loaded(self) -> None:
        timeline = self.model.timeline
        if timeline is None:
            return
        self.standing.setText(streak_wording.standing(timeline))
        self.spares.setText(streak_wording.spares(timeline.standing))
        for card in self.cards:
            card.hide()
            card.deleteLater()
        longest = timeline.standing.longest
        self.cards = [
            self._card(timeline, streak, is_longest=streak == longest)
            for streak in timeline.streaks[: self._shown]
        ]
        for card in self.cards:
            self._list.addWidget(card)
        self.more.setVisible(len(timeline.streaks) > self._shown)

    def _on_more(self) -> None:
        self._shown += AT_A_TIME
        self._on_loaded()

    def _on_day(self, day: date) -> None:
        self.model.workspace.navigation.day_wanted.emit(day)
        self.accept()

    def _on_plan(self) -> None:
        self.accept()  # first, so that the dialog does not cover what is opened
        self.model.workspace.navigation.rest_days_wanted.emit()

    def _card(self, timeline: Timeline, streak: Streak, *, is_longest: bool) -> StreakCard:
        card = StreakCard(timeline, streak, is_longest=is_longest)
        card.given_back.connect(self.model.give_back)
        card.day_wanted.connect(self._on_day)
        return card

    def _arrange(self) -> None:
        px = theme().px
        page = QWidget()
        page.setProperty("surface", "plain")
        column = QVBoxLayout(page)
        column.setContentsMargins(px(24), px(20), px(24), px(12))
        column.setSpacing(px(12))
        column.addWidget(Label(self.tr("Your streaks"), "title"))
        column.addWidget(self.standing)
        column.addWidget(self.spares)
        column.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.setSpacing(px(10))
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        area = ScrollPage()
        area.setWidget(page)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), px(4), px(24), px(16))
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)
        self.more.hide()


class StreakCard(Card):
    """One streak: its length and dates, its bridges, its end."""

    given_back = Signal(object)
    """The spare day of this ``date`` is to be given back."""

    day_wanted = Signal(object)
    """This ``date`` is to be opened."""

    def __init__(
        self,
        timeline: Timeline,
        streak: Streak,
        *,
        is_longest: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.streak = streak
        self.give_back_buttons: dict[date, Button] = {}
        head = QHBoxLayout()
        head.setSpacing(theme().px(8))
        head.addWidget(IconLabel("crown" if is_longest else "flame", "gold", 16))
        head.addWidget(Label(texts.counted("Stats", "%n days", streak.length), "strong"))
        dates = Button(streak_wording.dates(streak), variant="link")
        dates.clicked.connect(lambda: self.day_wanted.emit(streak.first))
        head.addWidget(dates)
        head.addStretch(1)
        self.body.addLayout(head)
        for bridge in streak.bridges:
            self._add_bridge(timeline, bridge)
        self.end = Label(streak_wording.end(timeline, streak), "caption", wrap=True)
        self.body.addWidget(self.end)

    def _add_bridge(self, timeline: Timeline, bridge: Judged) -> None:
        for day in bridge.gap.days:
            row = QHBoxLayout()
            row.setSpacing(theme().px(8))
            spare = day in bridge.spares
            row.addWidget(IconLabel("shield" if spare else "moon", "muted", 14))
            row.addWidget(Label(streak_wording.bridged(timeline, day, spare=spare), "caption"), 1)
            if spare:
                button = Button(self.tr("Give back"), variant="link")
                button.setAccessibleName(
                    self.tr("Give back the spare day of {day}").format(day=texts.long_day(day))
                )
                button.setToolTip(self.tr("Let this streak end here. You can undo it."))
                button.clicked.connect(lambda _=False, day=day: self.given_back.emit(day))
                self.give_back_buttons[day] = button
                row.addWidget(button)
            self.body.addLayout(row)
