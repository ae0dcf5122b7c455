"""Grow into proud: the entries that come back, and what can follow from an entry.

It stands outside the tabs, since the Diary tab shows it and the Goals tab makes goals of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.follow_ups import INTERVALS, TurnedCount
from aimstars_desktop.overriding import override
from aimstars_desktop.services.follow_ups import DueEntry, FollowUpService
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.workspace import Workspace

_LONGEST = 240
_MENU_LONGEST = 48


class FollowUpModel(ViewModel):
    """The entries that come back today; no widgets."""

    shows = Change.FOLLOW_UPS | Change.ENTRIES | Change.GOALS

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._due: Sequence[DueEntry] = ()
        self._follow_ups = workspace.session.follow_ups

    @property
    def due(self) -> Sequence[DueEntry]:
        """What comes back, the earliest due first."""
        return self._due

    @override
    def reload(self) -> None:
        """Read what comes back today."""
        self.workspace.tasks.read(self, self._follow_ups.due, self._on_due, key="due")

    def come_back(self, entry_id: int, days: int) -> None:
        """Let an entry come back in so many days."""
        text = texts.counted("FollowUps", "It comes back in %n days.", days)
        self._do(lambda follow_ups: follow_ups.come_back(entry_id, days), text)

    def let_go(self, entry_id: int) -> None:
        """Do not come back to an entry."""
        self._do(lambda follow_ups: follow_ups.let_go(entry_id), self.tr("Let go."))

    def turn(self, entry_id: int, proud_entry_id: int) -> None:
        """Link a grow entry to the proud one that it turned into."""
        self._do(
            lambda follow_ups: follow_ups.turn(entry_id, proud_entry_id),
            self.tr("Linked: what you wanted to grow from turned into something to be proud of."),
        )

    def find_proud(self, entry_id: int, then: Callable[[Sequence[Entry]], None]) -> None:
        """Read which proud entries an entry may have turned into."""
        work = partial(self._follow_ups.later_proud, entry_id)
        self.workspace.tasks.read(self, work, then, key="links")

    def find_grow(self, entry_id: int, then: Callable[[Sequence[Entry]], None]) -> None:
        """Read which grow entries may have turned into a proud one."""
        work = partial(self._follow_ups.earlier_grow, entry_id)
        self.workspace.tasks.read(self, work, then, key="links")

    def _do(self, deed: Callable[[FollowUpService], object], text: str) -> None:
        def said(_: object) -> None:
            self.workspace.did(text)

        self.workspace.tasks.write(self, lambda: deed(self._follow_ups), said)

    def _on_due(self, due: Sequence[DueEntry]) -> None:
        self._due = due
        self.changed.emit()


class FollowUpBanner(QWidget):
    """The grow entry that comes back today, with what can be said to it; hidden without one.

    Args:
        gap: room above the card, in the design's pixels.
    """

    goal_wanted = Signal(object)
    """The person wants to make a goal of this :class:`Entry`."""

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
        """What comes back, if something does."""
        return self._shown

    def day_turned(self) -> None:
        """Look again: a new day may bring something back."""
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
        self._text.setText(shortened(entry.text, _LONGEST))
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
            nothing = self.links.addAction(self.tr("Write down what you are proud of first"))
            nothing.setEnabled(False)
        for entry in entries:
            act = partial(self.model.turn, self._shown.entry.id, entry.id)
            self.links.addAction(icons.icon("star", "proud"), entry_line(entry), act)

    def _on_later(self, days: int) -> None:
        if self._shown is not None:
            self.model.come_back(self._shown.entry.id, days)

    def _on_let_go(self) -> None:
        if self._shown is not None:
            self.model.let_go(self._shown.entry.id)

    def _on_goal(self) -> None:
        if self._shown is not None:
            self.goal_wanted.emit(self._shown.entry)


class FollowUpMenu(QMenu):
    """What can follow from an entry, as a part of its own menu.

    A grow entry can become a goal or come back; a proud one can be linked to the entry that it
    grew out of.
    """

    goal_wanted = Signal(object)
    """The person wants to make a goal of this :class:`Entry`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._model: FollowUpModel | None = None
        self._entry: Entry | None = None
        self.aboutToShow.connect(self._on_about_to_show)

    def show_entry(self, entry: Entry) -> None:
        """Be the menu of this entry; what is in it is found out when it opens."""
        self._entry = entry
        proud = entry.rating is Rating.PROUD
        self.setTitle(self.tr("It grew out of…") if proud else self.tr("Follow up"))

    def _on_about_to_show(self) -> None:
        if self._model is None:
            self._model = FollowUpModel(self._workspace, self)
        self.clear()
        entry = self._entry
        if entry is None:
            return
        if entry.rating is Rating.PROUD:
            self._say(self.tr("Looking…"))
            self._model.find_grow(entry.id, self._on_found)
            return
        target = icons.icon("target", "muted")
        self.addAction(target, self.tr("Make it a goal…"), partial(self.goal_wanted.emit, entry))
        for days in INTERVALS:
            text = texts.counted("FollowUps", "Come back in %n days", days)
            act = partial(self._model.come_back, entry.id, days)
            self.addAction(icons.icon("clock", "muted"), text, act)

    def _on_found(self, entries: Sequence[Entry]) -> None:
        self.clear()
        shown = self._entry
        # Within its day, too, it grew out of what was written before it.
        before = [each for each in entries if shown and (each.day, each.id) < (shown.day, shown.id)]
        if not before:
            self._say(self.tr("No entry to grow from before it"))
        for entry in before:
            act = partial(self._on_chosen, entry.id)
            self.addAction(icons.icon("sprout", "grow"), entry_line(entry), act)

    def _on_chosen(self, grow_entry_id: int) -> None:
        if self._model is not None and self._entry is not None:
            self._model.turn(grow_entry_id, self._entry.id)

    def _say(self, text: str) -> None:
        self.addAction(text).setEnabled(False)


class TurnedModel(ViewModel):
    """How many grow entries turned into proud ones; no widgets."""

    shows = Change.FOLLOW_UPS | Change.ENTRIES

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.count = TurnedCount()

    @override
    def reload(self) -> None:
        """Count them."""
        count = self.workspace.session.follow_ups.count
        self.workspace.tasks.read(self, count, self._on_count, key="count")

    def _on_count(self, count: TurnedCount) -> None:
        self.count = count
        self.changed.emit()


class TurnedLine(Label):
    """A line for the Stats tab: how many grow entries turned into proud ones."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", wrap=True, parent=parent)
        self._model = TurnedModel(workspace, self)
        self._model.changed.connect(self._on_changed)
        self._model.set_visible(True)
        self.hide()

    def _on_changed(self) -> None:
        count = self._model.count
        self.setVisible(count.followed > 0)
        template = texts.counted(
            "FollowUps",
            "{turned} of %n grow entries that you followed up turned into proud ones.",
            count.followed,
        )
        self.setText(template.format(turned=texts.number(count.turned)))


def entry_line(entry: Entry) -> str:
    """Return an entry as a line of a menu: its day and how it begins."""
    text = shortened(entry.text, _MENU_LONGEST).replace("&", "&&")
    return f"{texts.short_day(entry.day)}  {text}"


def shortened(text: str, length: int) -> str:
    """Return how a text begins, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[:length].rstrip()}…"
