"""The banner for grow entries that are due, with its answers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.follow_ups import INTERVALS
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.services.follow_ups import DueEntry
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.follow_ups.menu import entry_line
from aimstars_desktop.ui.follow_ups.model import FollowUpModel
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label

_LONGEST = 240


class FollowUpBanner(QWidget):
    """The grow entry that comes back today, with answers; hidden without one.

    Args:
        gap: space above the card, in design pixels.
    """

    def __init__(
        self, workspace: Workspace, *, gap: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = FollowUpModel(workspace, self)
        self._shown: DueEntry | None = None
        self._card = Card(tone="grow", parent=self)
        self._title = Label("", "strong", tone="grow", parent=self._card)
        self._more = Label("", "caption", parent=self._card)
        self._text = Label("", wrap=True, parent=self._card)
        self._goal = Label("", "caption", wrap=True, parent=self._card)
        self.turned_button = Button(
            self.tr("It turned into…"), variant="proud", icon="star", trailing="chevron-down"
        )
        self.goal_button = Button(self.tr("Make it a goal…"), variant="soft")
        self.later_button = Button(self.tr("Later"), variant="soft", trailing="chevron-down")
        self.let_go_button = Button(self.tr("Let it go"), variant="soft")
        self.links = QMenu(self)
        self.later = QMenu(self)
        for days in INTERVALS:
            text = texts.counted("FollowUps", "In %n days", days)
            self.later.addAction(text, partial(self._on_later, days))
        self._arrange(gap)
        self.model.changed.connect(self._on_changed)
        self.links.aboutToShow.connect(self._on_turned)
        self.turned_button.setMenu(self.links)
        self.goal_button.clicked.connect(self._on_goal)
        self.let_go_button.clicked.connect(self._on_let_go)
        self.later_button.setMenu(self.later)
        self.model.set_visible(True)
        self.hide()

    @property
    def shown(self) -> DueEntry | None:
        """The due entry that is shown, if any."""
        return self._shown

    def day_turned(self) -> None:
        """Reload: on a new day, entries may come back."""
        self.model.refresh()

    def _arrange(self, gap: int) -> None:
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, px(gap), 0, 0)
        outer.addWidget(self._card)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(IconLabel("sprout", "grow", 18))
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._more)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            self.turned_button,
            self.goal_button,
            self.later_button,
            self.let_go_button,
        ):
            flow.addWidget(button)
        self._card.body.addLayout(top)
        self._card.body.addWidget(self._text)
        self._card.body.addWidget(self._goal)
        self._card.body.addSpacing(px(4))
        self._card.body.addWidget(buttons)

    def _on_changed(self) -> None:
        due = self.model.due
        self._shown = due[0] if due else None
        self.setVisible(bool(due))
        if self._shown is None:
            return
        entry, goal = self._shown.entry, self._shown.goal
        self._title.setText(
            self.tr("You wanted to grow from this, {day}").format(day=texts.short_day(entry.day))
        )
        self._text.setText(preview(entry.text, _LONGEST))
        self._goal.setVisible(goal is not None)
        self._goal.setText(self.tr("Your goal: {title}").format(title=goal.title) if goal else "")
        self.goal_button.setVisible(goal is None)
        others = len(due) - 1
        self._more.setText(texts.counted("FollowUps", "%n more", others) if others else "")
        self.setAccessibleName(self._title.text())
        self._card.setAccessibleName(self._title.text())

    def _on_turned(self) -> None:
        self.links.clear()
        self.links.addAction(self.tr("Looking…")).setEnabled(False)
        if self._shown is not None:
            self.model.find_proud(self._shown.entry.id, self._on_found)

    def _on_found(self, entries: Sequence[Entry]) -> None:
        self.links.clear()
        if self._shown is None:
            return
        if not entries:
            nothing = self.links.addAction(self.tr("First write down what you are proud of"))
            nothing.setEnabled(False)
        for entry in entries:
            act = partial(self.model.turn, self._shown.entry.id, entry.id)
            self.links.addAction(icons.menu_icon("star", "proud"), entry_line(entry), act)

    def _on_later(self, days: int) -> None:
        if self._shown is not None:
            self.model.come_back(self._shown.entry.id, days)

    def _on_let_go(self) -> None:
        if self._shown is not None:
            self.model.let_go(self._shown.entry.id)

    def _on_goal(self) -> None:
        if self._shown is not None:
            self.model.workspace.navigation.new_goal_wanted.emit(self._shown.entry)
