"""The dialog that sets or edits a goal, with ideas beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.goals import Category, Goal, NewGoal
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.ui.goals.days_fields import DaysFields
from aimstars_desktop.ui.goals.ideas_panel import IdeasPanel
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.goal_wording import CATEGORY_ICONS, category_name
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.fields import LineEdit, set_hint
from aimstars_desktop.ui.widgets.labels import ElidedLabel, FieldLabel, ProblemLabel
from aimstars_desktop.ui.widgets.scroll_page import GrowingPage
from aimstars_desktop.ui.widgets.side_by_side import SideBySide
from aimstars_desktop.ui.writing.plain_field import PlainField

SIZE = QSize(760, 500)
"""In design pixels."""


class GoalDialog(Dialog):
    """Set a new goal, or edit one. It closes only when the goal is saved, or on Cancel.

    Args:
        goal: the goal to edit; None for a new one.
        entry: the grow entry that a new goal comes from.
    """

    help_topic = "goals"

    def __init__(
        self,
        model: GoalsViewModel,
        goal: Goal | None = None,
        *,
        entry: Entry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._model = model
        self._goal = goal
        self.setWindowTitle(self.tr("Edit goal") if goal else self.tr("New goal"))
        self.setModal(True)
        self.category = ComboBox()
        self.category.call(self.tr("Category"))
        side = theme().px(18)
        self.category.setIconSize(QSize(side, side))
        for category in Category:
            icon = icons.icon(CATEGORY_ICONS[category], "muted")
            self.category.addItem(icon, category_name(category), category)
        self.title = LineEdit()
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("What will you do?"))
        self.description = PlainField(model.spelling)
        self.description.setAccessibleName(self.tr("Description"))
        set_hint(self.description, self.tr("Why it matters, or when it counts as done"))
        self.source = ElidedLabel("", tone="grow")
        self.source.setAccessibleName(self.tr("The entry it comes from"))
        self.days = DaysFields(model.today, model.workspace.first_weekday)
        self.every_week = QCheckBox(self.tr("Repeats every week"))
        self.ideas = IdeasPanel(model.own_ideas)
        self.save = self._make_buttons()
        self._problems = {
            "title": ProblemLabel(self.title),
            "description": ProblemLabel(self.description),
            "last_day": self.days.last.problem,
        }
        self._other_problem = ProblemLabel(self.save)
        self._arrange()
        self._connect()
        self._fill(goal)

    def problem(self, field: str) -> str:
        """Return what is wrong with a field ("title"), or an empty text."""
        label = self._problems.get(field, self._other_problem)
        return "" if label.isHidden() else label.text()

    def begin_like(self, goal: Goal) -> None:
        """Fill in the texts of an earlier goal."""
        self.category.setCurrentIndex(self.category.findData(goal.category))
        self.title.setText(goal.title)
        self.description.setPlainText(goal.description)

    def begin_on(self, first_day: date) -> None:
        """Make the goal begin on this day and run for a week."""
        self.days.set_days(first_day, Week(first_day).last)

    def choose_idea(self) -> None:
        """Focus the ideas."""
        if self.ideas.buttons:
            self.ideas.buttons[0].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and control:
            self.save.click()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self) -> QPushButton:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        text = self.tr("Save changes") if self._goal else self.tr("Set goal")
        self._buttons = buttons
        return buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)

    def _arrange(self) -> None:
        px = theme().px
        self.description.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + px(24))
        fields = QWidget(self)
        form = QVBoxLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(px(4))
        form.addWidget(self.source)
        for field in (self.title, self.category, self.description):
            self._add_field(form, field)
        form.addWidget(self.days)
        form.addSpacing(px(4))
        form.addWidget(self.every_week, 0, Qt.AlignmentFlag.AlignLeading)
        form.addStretch(1)
        columns = SideBySide(24, self)
        columns.add(fields, 3)
        self.ideas.setFixedWidth(px(250))
        self.ideas.setMinimumHeight(px(120))
        columns.add(self.ideas, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(24), px(20), px(24), px(20))
        outer.setSpacing(px(16))
        outer.addWidget(GrowingPage(columns, self), 1)
        outer.addWidget(self._other_problem)
        outer.addWidget(self._buttons)
        self.save.setDefault(True)  # only now does it belong to the dialog
        self.resize(fitting(SIZE))

    def _add_field(self, form: QVBoxLayout, field: QWidget) -> None:
        form.addWidget(FieldLabel(field.accessibleName(), field, "caption"))
        form.addWidget(field)
        problem = {self.title: "title", self.description: "description"}.get(field)
        if problem:
            form.addWidget(self._problems[problem])
        form.addSpacing(theme().px(8))

    def _connect(self) -> None:
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self.category.currentIndexChanged.connect(self._on_category)
        self.ideas.chosen.connect(self._on_idea)
        self.title.textEdited.connect(self._problems["title"].clear_problem)
        self.description.edited.connect(self._problems["description"].clear_problem)

    def _fill(self, goal: Goal | None) -> None:
        if goal is not None:
            self.begin_like(goal)
            self.days.set_days(goal.first_day, goal.last_day)
            self.days.setEnabled(not self._model.comes_again(goal))
            self.every_week.hide()
        if self._entry is not None:
            self.source.setText(preview(self._entry.text))
        self.source.setVisible(self._entry is not None)
        self._on_category()
        self.title.setFocus()

    def _on_category(self) -> None:
        self.ideas.show_category(self.category.currentData())

    def _on_idea(self, title: str, description: str) -> None:
        self.title.setText(title)
        if description:
            self.description.setPlainText(description)
        self.title.setFocus()

    def _on_save(self) -> None:
        days = self.days.taken()
        if days is None:
            return
        self.save.setEnabled(False)
        category = self.category.currentData()
        title, description = self.title.text(), self.description.toPlainText()

        def draw() -> NewGoal:
            return NewGoal(category, title, description, *days)

        if self._goal is None:
            self._model.create(
                draw,
                self._on_kept,
                self._on_refused,
                every_week=self.every_week.isChecked(),
                entry_id=self._entry.id if self._entry else None,
            )
        else:
            self._model.edit(self._goal.id, draw, self._on_kept, self._on_refused)

    def _on_kept(self, _: Goal) -> None:
        self.accept()

    def _on_refused(self, error: AimstarsError) -> None:
        self.save.setEnabled(True)
        field = getattr(error, "field", "")
        self._problems.get(field, self._other_problem).show_problem(error)
