"""A form: labelled fields in a column, each with a line for problems."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.labels import FieldLabel, ProblemLabel


class Form(QWidget):
    """A column of labelled fields with a problem line under each, and one primary button."""

    returned = Signal()
    """Return was pressed in a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().px(6))
        self._problems: dict[str, ProblemLabel] = {}

    def add_field(self, name: str, label: str, field: QWidget) -> FieldLabel:
        """Add a field under its label, which is returned; problems are shown by ``name``.

        Args:
            name: identifies the field in :meth:`show_problem`.
            label: its text, with a mnemonic.
            field: the input.
        """
        px = theme().px
        caption = FieldLabel(label, field, "caption")
        field.setMinimumHeight(px(38))
        problem = ProblemLabel(field)
        self._problems[name] = problem
        self.column.addWidget(caption)
        self.column.addWidget(field)
        self.column.addWidget(problem)
        self.column.addSpacing(px(10))
        if isinstance(field, QLineEdit):
            field.textEdited.connect(problem.clear_problem)
            field.returnPressed.connect(self.returned)
        return caption

    def show_problem(self, problem: AimstarsError, field: str) -> None:
        """Show a problem beside the field that it names, otherwise beside the last one."""
        label = self._problems.get(field, list(self._problems.values())[-1])
        label.show_problem(problem)

    def clear_problems(self) -> None:
        """Remove all problems."""
        for problem in self._problems.values():
            problem.clear_problem()
