"""An open goal in a review, with the five possible decisions and a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.points import GOAL_POINTS
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.goals.review_model import ReviewViewModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import CATEGORY_ICONS, decision_word
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel


class DecisionCard(Card):
    """One open goal of a review."""

    def __init__(self, model: ReviewViewModel, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.goal = goal
        self.buttons = {decision: _button(decision) for decision in Decision}
        self.reason = LineEdit()
        self.reason.setPlaceholderText(self.tr("Why? (optional)"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.smaller = LineEdit()
        self.smaller.setAccessibleName(self.tr("The smaller goal"))
        self.smaller_button = Button(self.tr("Set the smaller goal"))
        self._problems = {
            "reason": ProblemLabel(self.reason),
            "title": ProblemLabel(self.smaller),
        }
        self._problem = ProblemLabel(self.buttons[Decision.COMPLETED])
        self._smaller_row = QWidget()
        self._arrange()
        self._connect()

    def problem(self, field: str) -> str:
        """Return what is wrong with a field ("title"), or an empty text."""
        label = self._problems.get(field, self._problem)
        return "" if label.isHidden() else label.text()

    def _arrange(self) -> None:
        px = theme().px
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(IconLabel(CATEGORY_ICONS[self.goal.category], "muted", 18))
        top.addWidget(Label(breakable(self.goal.title), "strong", wrap=True), 1)
        days = texts.day_range(self.goal.first_day, self.goal.last_day)
        top.addWidget(Label(days, "caption"))
        self.setAccessibleName(f"{self.goal.title}, {days}")
        choices = QWidget()
        flow = FlowLayout(choices)
        for button in self.buttons.values():
            flow.addWidget(button)
        row = QHBoxLayout(self._smaller_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.smaller, 1)
        row.addWidget(self.smaller_button)
        self._smaller_row.hide()
        self.body.addLayout(top)
        if self.goal.notes:
            self.body.addWidget(Label(breakable(self.goal.notes), "caption", wrap=True))
        for part in (
            self.reason,
            self._problems["reason"],
            choices,
            self._smaller_row,
            self._problems["title"],
            self._problem,
        ):
            self.body.addWidget(part)

    def _connect(self) -> None:
        for decision, button in self.buttons.items():
            button.clicked.connect(lambda _=False, decision=decision: self._on_chosen(decision))
        self.smaller_button.clicked.connect(self._on_smaller)
        self.smaller.returnPressed.connect(self._on_smaller)
        self.smaller.textEdited.connect(self._problems["title"].clear_problem)
        self.reason.textEdited.connect(self._problems["reason"].clear_problem)

    def _on_chosen(self, decision: Decision) -> None:
        if decision is Decision.SMALLER:
            self._smaller_row.show()
            self.smaller.setText(self.smaller.text() or self.goal.title)
            self.smaller.setFocus()
            self.smaller.selectAll()
        else:
            self._decide(decision)

    def _on_smaller(self) -> None:
        self._decide(Decision.SMALLER, self.smaller.text())

    def _decide(self, decision: Decision, title: str | None = None) -> None:
        self._model.decide(self.goal.id, decision, self.reason.text(), title, self._on_refused)

    def _on_refused(self, error: AimstarsError) -> None:
        field = getattr(error, "field", "")
        self._problems.get(field, self._problem).show_problem(error)


_POINTS = {
    Decision.COMPLETED: Status.COMPLETED,
    Decision.FAILED: Status.FAILED,
    Decision.TRY_AGAIN: Status.FAILED,
    Decision.SMALLER: Status.FAILED,
}


def _button(decision: Decision) -> Button:
    status = _POINTS.get(decision)
    text = decision_word(decision)
    completed = decision is Decision.COMPLETED
    return Button(
        f"{text}…" if decision is Decision.SMALLER else text,
        variant="proud" if completed else "soft",
        icon="check" if completed else "",
        note="" if status is None else texts.signed(GOAL_POINTS[status][1]),
    )
