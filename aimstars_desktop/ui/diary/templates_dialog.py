"""The dialog for the person's templates: a list beside the name and text of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.templates import (
    NAME_LIMIT,
    Field,
    Template,
    check_number,
    unknown_fields,
)
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel
from aimstars_desktop.ui.widgets.scroll_page import GrowingPage
from aimstars_desktop.ui.widgets.side_by_side import SideBySide
from aimstars_desktop.ui.writing.plain_field import PlainField
from aimstars_desktop.ui.writing.spelling import Spelling

SIZE = QSize(720, 480)
"""In design pixels."""

TEXT = Qt.ItemDataRole.UserRole
"""The role under which a row of the list has the text of its template."""


class TemplatesDialog(Dialog):
    """Adds, changes, orders and removes templates; Save keeps all of it as one step of undo."""

    help_topic = "while_writing"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Templates"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Templates"))
        self.add = IconButton("plus", self.tr("New template"), parent=self)
        self.up = IconButton("arrow-up", self.tr("Move up"), parent=self)
        self.down = IconButton("arrow-down", self.tr("Move down"), parent=self)
        self.delete = IconButton("trash", self.tr("Delete this template"), parent=self)
        self.name = LineEdit(self)
        self.name.setMaxLength(NAME_LIMIT)
        self.text = PlainField(Spelling.of(workspace), self)
        self.fields = {
            field: Button(name, variant="offer", parent=self) for field, name in self._names()
        }
        self.unknown = Label("", "muted", wrap=True, parent=self)
        self.problem = ProblemLabel(self.text, self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self.save = Button(self.tr("Save"), variant="primary", parent=self)
        self._arrange()
        self._connect()
        self._on_row(-1)
        workspace.tasks.read(self, workspace.session.templates.all, self._on_loaded)

    # Arranging

    def _names(self) -> Sequence[tuple[Field, str]]:
        return (
            (Field.DATE, self.tr("Date")),
            (Field.WEEKDAY, self.tr("Weekday")),
            (Field.TIME, self.tr("Time")),
            (Field.PROMPT, self.tr("Question of the day")),
        )

    def _arrange(self) -> None:
        px = theme().px
        self.resize(fitting(SIZE))
        self.list.setMinimumWidth(px(170))
        tools = QHBoxLayout()
        for button in (self.add, self.up, self.down, self.delete):
            tools.addWidget(button)
        tools.addStretch(1)
        sides, beside, behind = SideBySide(16, self), QWidget(self), QWidget(self)
        left = QVBoxLayout(beside)
        left.setSpacing(px(6))
        left.addWidget(self.list, 1)
        left.addLayout(tools)
        fields = FlowLayout(spacing=6)
        for each in self.fields.values():
            fields.addWidget(each)
        right = QVBoxLayout(behind)
        right.setSpacing(px(6))
        right.addWidget(FieldLabel(self.tr("&Name"), self.name, "muted"))
        right.addWidget(self.name)
        right.addSpacing(px(4))
        right.addWidget(FieldLabel(self.tr("&Text"), self.text, "muted"))
        right.addWidget(self.text, 1)
        right.addLayout(fields)
        right.addWidget(self.unknown)
        for side in (left, right):
            side.setContentsMargins(0, 0, 0, 0)
        sides.add(beside, 2)
        sides.add(behind, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(10))
        about = self.tr("Texts to begin an entry with. Fields in braces are filled in.")
        column.addWidget(Label(about, "muted", wrap=True, parent=self))
        column.addWidget(GrowingPage(sides, self), 1)
        column.addWidget(self.problem)
        column.addWidget(button_row(accept=self.save, reject=self.cancel))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.add.clicked.connect(self._on_add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.delete.clicked.connect(self._on_delete)
        self.name.textChanged.connect(self._on_name)
        self.text.edited.connect(self._on_text)
        for field, button in self.fields.items():
            button.clicked.connect(partial(self._on_field, field))
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)

    # Slots

    def _on_loaded(self, templates: Sequence[Template]) -> None:
        for template in templates:
            self._append(template.name, template.text)
        if templates:
            self.list.setCurrentRow(0)
        else:
            self._on_add()

    def _on_row(self, row: int) -> None:
        """Show the chosen template."""
        is_one = row >= 0
        for part in (self.name, self.text, self.delete, *self.fields.values()):
            part.setEnabled(is_one)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        name, text = self._row(row) if is_one else ("", "")
        self.name.blockSignals(True)
        self.name.setText(name)
        self.name.blockSignals(False)
        self.text.show_text(text)
        self._say_unknown()

    def _on_add(self) -> None:
        self._append(self.tr("New template"), "")
        self.list.setCurrentRow(self.list.count() - 1)
        self.name.setFocus()
        self.name.selectAll()

    def _on_delete(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._on_row(self.list.currentRow())
        self.problem.clear_problem()

    def _on_name(self, name: str) -> None:
        self.list.currentItem().setText(name)
        self.problem.clear_problem()

    def _on_text(self) -> None:
        self.list.currentItem().setData(TEXT, self.text.toPlainText())
        self.problem.clear_problem()
        self._say_unknown()

    def _on_field(self, field: Field) -> None:
        self.text.insertPlainText(field.typed)
        self.text.setFocus()

    def _on_save(self) -> None:
        found: list[Template] = []
        for row in range(self.list.count()):
            try:
                found.append(Template(*self._row(row)))
            except RuleError as error:
                self.list.setCurrentRow(row)
                self.problem.show_problem(error)
                return
        try:
            check_number(found)
        except RuleError as error:
            self.problem.show_problem(error)
            return
        service = self._workspace.session.templates
        self._workspace.tasks.write(
            self, lambda: service.choose(found), lambda _: self.accept(), self._on_failed
        )

    def _on_failed(self, error: AimstarsError) -> None:
        self.problem.show_problem(error)

    # Helpers

    def _append(self, name: str, text: str) -> None:
        item = QListWidgetItem(name, self.list)
        item.setData(TEXT, text)

    def _row(self, row: int) -> tuple[str, str]:
        """Return the name and the text of a row."""
        item = self.list.item(row)
        return item.text(), str(item.data(TEXT))

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        self.list.insertItem(row + step, self.list.takeItem(row))
        self.list.setCurrentRow(row + step)

    def _say_unknown(self) -> None:
        """Name what looks like a field and is none."""
        found = unknown_fields(self.text.toPlainText())
        named = ", ".join(f"{{{word}}}" for word in found)
        text = self.tr("Not a field, so it stays as you type it: {fields}")
        self.unknown.setText(text.replace("{fields}", named))
        self.unknown.setVisible(bool(found))
