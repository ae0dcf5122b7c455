"""Check my diary: what the check found, and one button that puts it right."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from aimstars_desktop.domain.checkup import Checkup
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.stats import wording
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.widgets.progress import ProgressLine
from aimstars_desktop.ui.workspace import Workspace

MOST_LINES = 500
"""More differences than this are only counted."""

LIST_HEIGHT = 200
"""In the design's pixels: a window is no higher than it must be when it holds wrapped sentences."""


class CheckupModel(QObject):
    """The check and its repair; no widgets."""

    checked = Signal(object)
    """The check is done; carries the ``Checkup``."""

    repaired = Signal(object)
    """Everything adds up again; carries what was wrong."""

    failed = Signal(object)
    """The repair could not be made; carries the error. Nothing was changed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._service = workspace.session.checkup

    def check(self) -> None:
        """Look the books through."""
        self._workspace.tasks.read(
            self, self._service.check, then=self.checked.emit, on_error=self._on_error, key="check"
        )

    def repair(self) -> None:
        """Make a backup and put the books right."""
        self._workspace.tasks.write(
            self, self._service.repair, then=self.repaired.emit, on_error=self._on_error
        )

    def _on_error(self, error: AimstarsError) -> None:
        self.failed.emit(error)


class CheckupDialog(Dialog):
    """Says that everything adds up, or what does not."""

    help_topic = "stats"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check my diary"))
        self.model = CheckupModel(workspace, self)
        self.found = Label(self.tr("Your points are being added up again."), wrap=True)
        self.progress = ProgressLine(self.tr("Checking"))
        self.progress.setRange(0, 0)
        self.differences = QListWidget()
        self.differences.setAccessibleName(self.tr("What differs"))
        self.differences.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.differences.setProperty("role", "sentences")
        self.differences.setWordWrap(True)
        self.differences.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.differences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.differences.setMinimumHeight(theme().px(LIST_HEIGHT))
        self.hint = Label(
            self.tr("A backup is made first. Your entries and goals are not touched."),
            "caption",
            wrap=True,
        )
        self.repair = Button(self.tr("&Put it right"), variant="primary")
        self.problem = ProblemLabel(self.repair)
        self.close_button = Button(self.tr("Close"))
        self._arrange()
        self._show(busy=True)
        self.repair.clicked.connect(self._on_repair)
        self.close_button.clicked.connect(self.reject)
        self.model.checked.connect(self._on_checked)
        self.model.repaired.connect(self._on_repaired)
        self.model.failed.connect(self._on_failed)
        self.model.check()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(560), theme().px(380))

    def _on_checked(self, found: Checkup) -> None:
        self._show(busy=False, wrong=not found.is_right)
        if found.is_right:
            rows = texts.counted("Checkup", "%n reasons for points", found.rows)
            self.found.setText(self.tr("Everything adds up: {rows} checked.").format(rows=rows))
            return
        lines = differences(found)
        self.found.setText(
            self.tr("{count} found. Your points would change by {points}.").format(
                count=texts.counted("Checkup", "%n differences", len(lines)),
                points=texts.signed(found.points),
            )
        )
        self.differences.addItems(lines[:MOST_LINES])
        self.repair.setFocus()

    def _on_repair(self) -> None:
        self.problem.clear_problem()
        self._show(busy=True)
        self.found.setText(self.tr("A backup is being made, and your points are put right."))
        self.model.repair()

    def _on_repaired(self, _: Checkup) -> None:
        self._show(busy=False)
        self.found.setText(self.tr("Everything adds up again. A backup from before was kept."))
        self.close_button.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        self._show(busy=False, wrong=True)
        self.found.setText(self.tr("Nothing was changed."))
        self.problem.show_problem(error)

    def _show(self, *, busy: bool, wrong: bool = False) -> None:
        self.progress.setVisible(busy)
        self.differences.setVisible(wrong)
        self.hint.setVisible(wrong)
        self.repair.setVisible(wrong)

    def _arrange(self) -> None:
        px = theme().px
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.repair)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(self.tr("Check my diary"), "title"))
        column.addWidget(self.found)
        column.addWidget(self.progress)
        column.addWidget(self.differences, 1)
        column.addWidget(self.hint)
        column.addWidget(self.problem)
        column.addStretch(0)
        column.addLayout(foot)


def differences(found: Checkup) -> list[str]:
    """Say each difference in a line."""
    lines = []
    missing = {(row.source, row.source_id): row for row in found.missing}
    extra = {(row.source, row.source_id): row for row in found.extra}
    for key, row in {**extra, **missing}.items():
        day, why = texts.short_day(row.day, year=True), wording.ledger_row(row)
        if key in missing and key in extra:
            had = texts.number(extra[key].points)
            text = texts.counted("Stats", "{day}: {why}, {kept} instead of %n points", row.points)
            lines.append(text.format(day=day, why=why, kept=had))
        elif key in missing:
            text = texts.counted("Stats", "{day}: {why}, %n points are missing", row.points)
            lines.append(text.format(day=day, why=why))
        else:
            text = texts.counted("Stats", "{day}: {why}, %n points without a reason", row.points)
            lines.append(text.format(day=day, why=why))
    for wrong in found.days:
        day = texts.short_day(wrong.day, year=True)
        kept = wrong.kept.points if wrong.kept else 0
        due = wrong.due.points if wrong.due else 0
        if kept == due:
            lines.append(wording.tr("{day}: its entries are counted wrongly").format(day=day))
        else:
            text = texts.counted("Stats", "{day}: its sum is {kept} instead of %n points", due)
            lines.append(text.format(day=day, kept=texts.number(kept)))
    return lines
