"""The first steps: hints on the three tabs of a new diary."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.first_steps import Step, is_shown
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label

ICONS = {Step.WRITE: "pencil", Step.SEE: "growth", Step.AIM: "target"}


def shown_again(preferences: Preferences) -> Preferences:
    """Return the preferences changed so that the first steps are shown again."""
    return replace(preferences, steps_again=True, steps_closed=frozenset())


@dataclass(frozen=True, slots=True)
class _Facts:
    """The state of the diary that decides about the hints."""

    entries: int
    goals: int


class FirstStepModel(ViewModel):
    """Whether one of the steps is shown, and the command to close it."""

    shows = Change.ENTRIES | Change.GOALS | Change.PREFERENCES

    changed = Signal()
    """Whether the step is shown has changed."""

    def __init__(self, workspace: Workspace, step: Step, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._step = step
        self._seen: _Facts | None = None
        self.set_visible(True)

    @property
    def is_shown(self) -> bool:
        """Whether the step is to be shown; false until that is known."""
        chosen, seen = self._chosen, self._seen
        return seen is not None and is_shown(
            self._step, chosen.steps_closed, seen.entries, seen.goals, again=chosen.steps_again
        )

    def close(self) -> None:
        """Close the step for good."""
        preferences = self.workspace.session.preferences

        def work() -> None:
            chosen = preferences.chosen
            preferences.choose(replace(chosen, steps_closed=chosen.steps_closed | {self._step}))

        self.workspace.tasks.write(self, work)

    @override
    def reload(self) -> None:
        """Load the state of the diary, unless the step was closed."""
        if self._step in self._chosen.steps_closed:
            self.changed.emit()
        else:
            self.workspace.tasks.read(self, self._load_facts, then=self._on_looked, key="seen")

    @property
    def _chosen(self) -> Preferences:
        return self.workspace.session.preferences.chosen

    def _load_facts(self) -> _Facts:
        session = self.workspace.session
        if self._step is not Step.AIM:
            return _Facts(session.statistics.overview().entries, 0)
        return _Facts(0, session.goals.count())

    def _on_looked(self, seen: _Facts) -> None:
        self._seen = seen
        self.changed.emit()


class FirstStep(QWidget):
    """One step as a card at the top of its screen; hidden when it is not needed.

    Args:
        workspace: the person's.
        step: which one.
        gap: space below the card, in design pixels.
    """

    def __init__(
        self, workspace: Workspace, step: Step, *, gap: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = FirstStepModel(workspace, step, self)
        self.title, self.text = self._words(step)
        self.close_button = IconButton("close", self.tr("Close this step"))
        self.close_button.clicked.connect(self.model.close)
        self.model.changed.connect(self._on_changed)
        self._arrange(step, gap)
        self.hide()

    def _arrange(self, step: Step, gap: int) -> None:
        px = theme().px
        steps = tuple(Step)
        card = Card(tone="accent", parent=self)
        card.setAccessibleName(self.title)
        card.setAccessibleDescription(self.text)
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(IconLabel(ICONS[step], "accent", 26), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(3))
        number = self.tr("Step {number} of {count}").format(
            number=steps.index(step) + 1, count=len(steps)
        )
        words.addWidget(Label(number, "caption"))
        words.addWidget(Label(self.title, "strong"))
        words.addWidget(Label(self.text, "muted", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        card.body.setContentsMargins(px(18), px(12), px(10), px(14))
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(gap))
        column.addWidget(card)

    def _on_changed(self) -> None:
        self.setVisible(self.model.is_shown)

    def _words(self, step: Step) -> tuple[str, str]:
        words = {
            Step.WRITE: (
                self.tr("Write down one moment"),
                self.tr(
                    "What happened today that you are proud of, or can grow from? A sentence or "
                    "two is enough. Save it with one of the buttons below."
                ),
            ),
            Step.SEE: (
                self.tr("See it grow"),
                self.tr(
                    "Entries, days in a row and goals become points. They appear here, and the "
                    "charts fill as you write."
                ),
            ),
            Step.AIM: (
                self.tr("Set one goal for the week"),
                self.tr(
                    "Choose something small for the next seven days, and say at the end how it "
                    "went. Trying counts, too."
                ),
            ),
        }
        return words[step]
