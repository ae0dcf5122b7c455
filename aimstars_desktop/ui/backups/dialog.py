"""The Backups dialog: the list, the difference with the diary now, looking inside, restoring."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from aimstars_desktop.domain.backups import KEEP_DAILY, KEEP_MONTHLY, KEEP_WEEKLY
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.backups import wording
from aimstars_desktop.ui.backups.difference_view import DifferenceView
from aimstars_desktop.ui.backups.list import BackupList
from aimstars_desktop.ui.backups.model import BackupsModel
from aimstars_desktop.ui.messages import announce
from aimstars_desktop.ui.outside import open_outside
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Hairline
from aimstars_desktop.ui.widgets.dialog import Dialog, fitting
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.progress import ProgressLine

SIZE = QSize(840, 560)
FINE = 1000


class BackupsDialog(Dialog):
    """The backups of the diary file, and what can be done with them."""

    help_topic = "data"

    def __init__(self, model: BackupsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._kept_focus = False
        self.setWindowTitle(self.tr("Backups"))
        self._build()
        self._arrange()
        self.resize(fitting(SIZE))
        self._connect()
        self._show_chosen()
        model.load()

    # Slots

    def _on_loaded(self) -> None:
        model = self.model
        if model.now is None:
            return
        damaged = [each.file for each in model.backups if model.is_damaged(each)]
        chosen = model.chosen.file if model.chosen is not None else ""
        self.list.show_backups(model.backups, model.now, damaged, chosen)
        self.list.setVisible(bool(model.backups))
        self.empty.setVisible(not model.backups)

    def _on_busy(self) -> None:
        busy = self.model.is_making
        if busy:
            self._kept_focus = self.make.hasFocus()  # a button that is off has none
        self.make.setText(self.tr("Backing up…") if busy else self.tr("&Back up now"))
        self.make.setEnabled(not busy and self.model.is_open)
        if not busy and self._kept_focus:
            self.make.setFocus()
        self.bar.setValue(0)
        self.bar.setVisible(busy)
        self.problem.hide()

    def _on_failed(self, error: AimstarsError) -> None:
        self._say_problem(texts.sentence(error))

    def _on_restore(self) -> None:
        """Ask before the whole diary is replaced."""
        model = self.model
        if model.chosen is None or model.now is None:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Restore a backup"))
        when = wording.full_moment(model.chosen.made_at, model.now)
        box.setText(self.tr("Put the whole diary back to how it was?"))
        box.setInformativeText(f"{when}\n\n{self._what_follows()}")
        yes = box.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.accepted.connect(model.restore)
        yes.setObjectName("restore")
        box.open()

    def _what_follows(self) -> str:
        if self._is_without_account():
            return self.tr(
                "There is no account in this backup: you would begin anew. Your diary as it is now"
                " is backed up first, and that backup can be restored in turn."
            )
        said = self.tr(
            "Your diary as it is now is backed up first. You are signed out, and sign in again"
            " with the password of that time."
        )
        found = self.model.difference
        if found is not None and found.other_accounts:
            names = ", ".join(found.other_accounts)
            more = self.tr("The diary of others changes as well: {names}.").format(names=names)
            said = f"{said}\n\n{more}"
        return said

    def _on_look_inside(self) -> None:
        from aimstars_desktop.ui.backups.inside_dialog import InsideDialog
        from aimstars_desktop.ui.backups.inside_model import InsideModel

        model = self.model
        if model.chosen is None or model.session is None or model.now is None:
            return
        inside = InsideModel(model.service, model.tasks, model.session, model.chosen)
        when = wording.moment(model.chosen.made_at, model.now)
        dialog = InsideDialog(inside, when, self)
        inside.setParent(dialog)
        inside.brought_back.connect(model.compare)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder(self) -> None:
        problem = open_outside(self.model.folder)
        if problem:
            self._say_problem(problem)
        else:
            self.problem.hide()

    def _show_chosen(self) -> None:
        model = self.model
        chosen = model.chosen
        self.restore.setEnabled(model.can_restore)
        self.inside.setEnabled(model.can_look_inside)
        self.pin.setEnabled(chosen is not None)
        pinned = chosen is not None and chosen.pinned
        self.pin.setText(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        self.difference.show_difference(model.difference)
        self.difference.setVisible(self._tells())
        self.state.setText(self._state())
        self.state.setVisible(bool(self.state.text()))

    def _is_without_account(self) -> bool:
        """Whether the chosen backup was made before there was an account."""
        chosen = self.model.chosen
        return chosen is not None and not chosen.accounts

    def _tells(self) -> bool:
        """Whether there is a difference to speak of, for this account or another one."""
        found = self.model.difference
        return found is not None and not (found.is_none and not found.other_accounts)

    def _state(self) -> str:
        model = self.model
        if model.chosen is None:
            return self.tr("Choose a backup to see what is different in it.")
        if model.is_damaged(model.chosen):
            return self.tr(
                "This backup is damaged: it is no longer what was verified. It cannot be restored."
            )
        if self._is_without_account():
            return self.tr("There is no account in this backup, and nothing is written in it.")
        if model.is_looking:
            return self.tr("Comparing…") if model.session else self.tr("Checking this backup…")
        if model.session is None:
            return self.tr("Whole and verified. Sign in to see what is different in it.")
        if model.difference is not None and model.difference.is_none:
            return self.tr("Your diary reads the same in it.")
        if model.difference is not None and model.difference.is_uncounted:
            return self.tr(
                "What is counted here is the same, and something else is not:"
                " the words of a goal, a review, a draft or the like."
            )
        return ""

    def _say_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        announce(self, text, urgent=True)

    # Building

    def _build(self) -> None:
        self.list = BackupList(self)
        self.empty = EmptyState(
            "shield",
            self.tr("There is no backup yet. Once something is written, one is made every day."),
            parent=self,
        )
        self.empty.hide()
        self.folder = Button(self.tr("Show in &folder"), parent=self)
        self.make = Button(self.tr("&Back up now"), parent=self)
        self.make.setEnabled(self.model.is_open)
        self.bar = ProgressLine(self.tr("How far the backup is"), self)
        self.bar.setRange(0, FINE)
        self.bar.hide()
        self.problem = Label("", "problem", wrap=True, parent=self)
        self.problem.hide()
        self.state = Label("", "muted", wrap=True, parent=self)
        self.difference = DifferenceView(self)
        self.close_button = Button(self.tr("Close"), parent=self)
        self.pin = Button(self.tr("&Pin"), parent=self)
        self.pin.setToolTip(self.tr("A pinned backup is kept for good"))
        self.inside = Button(self.tr("&Look inside…"), parent=self)
        self.restore = Button(self.tr("&Restore…"), variant="primary", parent=self)

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(30), px(26), px(30), px(26))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Label(self.tr("Backups"), "title", parent=self), 1)
        head.addWidget(self.folder)
        head.addWidget(self.make)
        column.addLayout(head)
        column.addWidget(Label(self._kept(), "muted", wrap=True, parent=self))
        column.addWidget(self.bar)
        column.addWidget(self.problem)
        column.addSpacing(px(4))
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addSpacing(px(6))
        column.addWidget(Hairline(parent=self))
        column.addSpacing(px(6))
        heading = self.tr("Compared with your diary now")
        column.addWidget(Label(heading, "heading", parent=self))
        column.addWidget(self.state)
        column.addWidget(self.difference)
        column.addSpacing(px(8))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        promise = self.tr("Your diary as it is now is backed up before anything is put back.")
        foot.addWidget(Label(promise, "caption", wrap=True, parent=self), 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.pin)
        foot.addWidget(self.inside)
        foot.addWidget(self.restore)
        column.addLayout(foot)

    def _connect(self) -> None:
        model = self.model
        self.list.file_chosen.connect(model.choose)
        self.close_button.clicked.connect(self.reject)
        self.folder.clicked.connect(self._on_folder)
        self.make.clicked.connect(model.back_up)
        self.pin.clicked.connect(model.pin)
        self.inside.clicked.connect(self._on_look_inside)
        self.list.itemActivated.connect(lambda *_: self.inside.click())
        self.restore.clicked.connect(self._on_restore)
        model.changed.connect(self._on_loaded)
        model.chosen_changed.connect(self._show_chosen)
        model.busy_changed.connect(self._on_busy)
        model.progress.connect(lambda share: self.bar.setValue(round(share * FINE)))
        model.failed.connect(self._on_failed)
        model.ended.connect(self.reject)

    def _kept(self) -> str:
        return self.tr(
            "Every day, before every upgrade, and before every restore."
            " Kept: {daily} daily, {weekly} weekly, {monthly} monthly."
        ).format(daily=KEEP_DAILY, weekly=KEEP_WEEKLY, monthly=KEEP_MONTHLY)
