"""Help → Upgrade history: the receipts of all upgrades, newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError, Outcome
from aimstars_desktop.domain.upgrades import Receipt, StepReceipt
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.startup import refusal_wording
from aimstars_desktop.ui.widgets.accessible import set_role
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.scroll_page import CardList

SIZE = QSize(760, 560)


class UpgradeHistoryDialog(Dialog):
    """What each upgrade did: its steps, duration, rows, sizes, and the backup made before it."""

    help_topic = "data"

    def __init__(
        self,
        read: Callable[[], Sequence[Receipt]],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Upgrade history"))
        self.cards: list[ReceiptCard] = []
        self.empty = EmptyState(
            "table", self.tr("This diary was made by this version and never upgraded."), parent=self
        )
        self.empty.hide()
        self.problem = Label("", "problem", wrap=True, parent=self)
        self.problem.hide()
        self.close_button = Button(self.tr("&Close"), parent=self)
        self.close_button.clicked.connect(self.reject)
        self._arrange()
        self.resize(fitting(SIZE))
        tasks.aside(self, read, self._on_read, self._on_failed)

    def _on_read(self, receipts: Sequence[Receipt]) -> None:
        self.cards = [ReceiptCard(receipt, self._list.page) for receipt in receipts]
        self._list.set_cards(self.cards)
        self.empty.setVisible(not receipts)
        self._list.setVisible(bool(receipts))

    def _on_failed(self, error: AimstarsError) -> None:
        self.problem.setText(texts.sentence(error))
        self.problem.show()

    def _arrange(self) -> None:
        px = theme().px
        self._list = CardList(self)
        # The receipts take no focus, and are read with the keyboard, too.
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self._list, QAccessible.Role.Grouping)
        self._list.setAccessibleName(self.tr("Receipts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(22), px(24), px(18))
        column.setSpacing(px(12))
        column.addWidget(Label(self.tr("Upgrade history"), "title", parent=self))
        said = self.tr("Each upgrade leaves a receipt in the diary, and one beside it.")
        column.addWidget(Label(said, "muted", wrap=True, parent=self))
        column.addWidget(self.problem)
        column.addWidget(self._list, 1)
        column.addWidget(self.empty, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)


class ReceiptCard(Card):
    """One receipt: its result and duration, and all numbers when it is expanded."""

    def __init__(self, receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.receipt = receipt
        done = receipt.result is Outcome.DONE
        local = receipt.at.astimezone()
        when = f"{texts.short_day(local.date(), year=True)}, {texts.clock_time(local)}"
        chip = Chip(
            self.tr("Done") if done else self.tr("Undone"),
            icon="check" if done else "undo",
            tone="proud" if done else "grow",
            parent=self,
        )
        self.fold = Button(self.tr("Details"), variant="quiet", parent=self)
        self.fold.setAccessibleName(self.tr("Details of {when}").format(when=when))
        self.details = Label("", "caption", wrap=True, parent=self)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.hide()
        self.fold.clicked.connect(self._on_fold)
        head = QHBoxLayout()
        head.setSpacing(theme().px(10))
        head.addWidget(Label(when, "strong", parent=self))
        head.addWidget(chip)
        head.addStretch(1)
        head.addWidget(self.fold)
        self.body.addLayout(head)
        for line in self._lines():
            self.body.addWidget(Label(line, "muted", wrap=True, parent=self))
        self.body.addWidget(self.details)

    def _on_fold(self) -> None:
        shown = self.details.isHidden()
        if shown and not self.details.text():
            self.details.setText("\n".join(self._details()))
        self.details.setVisible(shown)
        self.fold.setText(self.tr("Less") if shown else self.tr("Details"))

    def _lines(self) -> list[str]:
        receipt = self.receipt
        steps = texts.counted("Upgrade", "%n steps", len(receipt.steps))
        lines = [
            self.tr("By version {program}: {steps} in {seconds} s").format(
                program=receipt.program, steps=steps, seconds=texts.number(receipt.seconds, 1)
            )
        ]
        if receipt.backup is not None:
            lines.append(
                self.tr("Backup before it: {file}").format(file=texts.isolated(receipt.backup))
            )
        if receipt.error is not None:
            # The stored error is in English; the kind of result can be translated.
            lines.append(refusal_wording.title_of(receipt.result))
        return lines

    def _details(self) -> list[str]:
        receipt = self.receipt
        lines = [
            self.tr("Revisions: {start} to {target}").format(
                start=receipt.start, target=receipt.target
            ),
            self.tr("Size: {before} before, {after} after").format(
                before=texts.file_size(receipt.size_before),
                after=texts.file_size(receipt.size_after),
            ),
        ]
        if receipt.error is not None:
            lines.append(receipt.error)
        if receipt.sha256 is not None:
            lines.append(self.tr("SHA-256 of the backup: {sha}").format(sha=receipt.sha256))
        lines += [self._of_step(step) for step in receipt.steps]
        return [*lines, *self._of_rows(receipt.before, receipt.after)]

    def _of_step(self, step: StepReceipt) -> str:
        seconds = texts.number(step.seconds, 3)
        if step.peak is None:
            return self.tr("Step {id}: {seconds} s").format(id=step.revision, seconds=seconds)
        return self.tr("Step {id}: {seconds} s, {memory} of memory").format(
            id=step.revision, seconds=seconds, memory=texts.file_size(step.peak)
        )

    def _of_rows(self, before: Mapping[str, int], after: Mapping[str, int]) -> list[str]:
        line = self.tr("Rows of {table}: {before} before, {after} after")
        none = "\N{EN DASH}"
        return [
            line.format(
                table=table,
                before=texts.number(before[table]) if table in before else none,
                after=texts.number(after[table]) if table in after else none,
            )
            for table in sorted({*before, *after})
        ]
