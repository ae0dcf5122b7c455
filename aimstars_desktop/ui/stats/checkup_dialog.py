"""Check my diary: the result of the check, and a button for the repair."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.checkup import Checkup
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.stats import wording
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.widgets.progress import ProgressLine

MOST_LINES = 500
"""The most differences that are listed; further ones are only counted."""

LIST_HEIGHT = 200
"""The least height in design pixels: Qt makes windows with wrapped text as low as possible."""


_KINDS = {
    "users": QT_TRANSLATE_NOOP("Checkup", "Account"),
    "diary_entries": QT_TRANSLATE_NOOP("Checkup", "Entry"),
    "entry_versions": QT_TRANSLATE_NOOP("Checkup", "Earlier version of an entry"),
    "drafts": QT_TRANSLATE_NOOP("Checkup", "Unfinished text"),
    "goals": QT_TRANSLATE_NOOP("Checkup", "Goal"),
    "goal_checkins": QT_TRANSLATE_NOOP("Checkup", "Ticked day of a goal"),
    "goal_repeats": QT_TRANSLATE_NOOP("Checkup", "Weekly goal"),
    "points_log": QT_TRANSLATE_NOOP("Checkup", "Points"),
    "daily_stats": QT_TRANSLATE_NOOP("Checkup", "Sum of a day"),
    "rest_days": QT_TRANSLATE_NOOP("Checkup", "Rest day"),
    "rest_rules": QT_TRANSLATE_NOOP("Checkup", "Weekly rest day"),
    "prompts": QT_TRANSLATE_NOOP("Checkup", "Prompt"),
}
"""What rows of a table are called on the screen."""


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
        """Check the books."""
        self._workspace.tasks.read(
            self, self._service.check, then=self.checked.emit, on_error=self._on_error, key="check"
        )

    def repair(self) -> None:
        """Make a backup and repair the books."""
        self._workspace.tasks.write(
            self, self._service.repair, then=self.repaired.emit, on_error=self._on_error
        )

    def _on_error(self, error: AimstarsError) -> None:
        self.failed.emit(error)


class CheckupDialog(Dialog):
    """Shows that everything adds up, or the differences."""

    help_topic = "stats"

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, makes_backup: bool = True
    ) -> None:
        super().__init__(parent)
        self._makes_backup = makes_backup
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check my diary"))
        self.model = CheckupModel(workspace, self)
        self.found = Label(self.tr("Your points are being added up again."), wrap=True)
        self.progress = ProgressLine(self.tr("Checking"))
        self.progress.setRange(0, 0)
        self.differences = QListWidget()
        self.differences.setAccessibleName(self.tr("Differences"))
        self.differences.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.differences.setProperty("role", "sentences")
        self.differences.setWordWrap(True)
        self.differences.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.differences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.differences.setMinimumHeight(theme().px(LIST_HEIGHT))
        self.hint = Label(
            self.tr("A backup is made first. Your entries and goals are not changed.")
            if makes_backup
            else self.tr("Your entries and goals are not changed."),
            "caption",
            wrap=True,
        )
        self.repair = Button(self.tr("&Repair"), variant="primary")
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
        return fitting(QSize(560, 380))

    def _on_checked(self, found: Checkup) -> None:
        self._show(busy=False, wrong=not found.is_right, repairable=found.can_be_repaired)
        if found.is_right:
            rows = texts.counted("Checkup", "%n reasons for points", found.rows)
            self.found.setText(self.tr("Everything adds up: {rows} checked.").format(rows=rows))
            return
        lines = differences(found)
        self.found.setText(" ".join(self._summary(found, len(lines))))
        self.differences.addItems([*damaged_rows(found), *lines][:MOST_LINES])
        (self.repair if found.can_be_repaired else self.close_button).setFocus()

    def _on_repair(self) -> None:
        self.problem.clear_problem()
        self._show(busy=True)
        self.found.setText(
            self.tr("A backup is being made, and your points are corrected.")
            if self._makes_backup
            else self.tr("Your points are being corrected.")
        )
        self.model.repair()

    def _on_repaired(self, found: Checkup) -> None:
        self._show(busy=False)
        text = (
            self.tr("Everything adds up again. A backup was made before the repair.")
            if self._makes_backup
            else self.tr("Everything adds up again.")
        )
        if found.damaged:
            text = f"{text} {_count_of_damaged(found)}"
        self.found.setText(text)
        self.close_button.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        self._show(busy=False, wrong=True, repairable=True)
        self.found.setText(self.tr("Nothing was changed."))
        self.problem.show_problem(error)

    def _summary(self, found: Checkup, differing: int) -> Iterator[str]:
        if found.damaged:
            yield _count_of_damaged(found)
        if found.can_be_repaired:
            yield self.tr("{count} found. Your points would change by {points}.").format(
                count=texts.counted("Checkup", "%n differences", differing),
                points=texts.signed(found.points),
            )

    def _show(self, *, busy: bool, wrong: bool = False, repairable: bool = False) -> None:
        self.progress.setVisible(busy)
        self.differences.setVisible(wrong)
        self.hint.setVisible(repairable)
        self.repair.setVisible(repairable)

    def _arrange(self) -> None:
        px = theme().px
        foot = button_row(reject=self.close_button, others=[self.repair])
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
        column.addWidget(foot)


def damaged_rows(found: Checkup) -> list[str]:
    """Describe each damaged row on a line, with what can be read of it."""
    lines = []
    for row in found.damaged:
        what = _KINDS.get(row.table, QT_TRANSLATE_NOOP("Checkup", "Other data"))
        parts = [QCoreApplication.translate("Checkup", what)]
        if row.day is not None:
            parts.append(texts.short_day(row.day, year=True))
        parts += [" ".join(text.split()) for text in row.texts]
        lines.append(wording.tr("Damaged: {what}").format(what=" · ".join(parts)))
    return lines


def _count_of_damaged(found: Checkup) -> str:
    return texts.counted(
        "Checkup",
        "%n rows are damaged and stay as they are. An earlier backup may have them whole.",
        len(found.damaged),
    )


def differences(found: Checkup) -> list[str]:
    """Describe each difference on a line."""
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
