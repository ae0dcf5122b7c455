"""The Backups dialog: the list, the comparison with the current diary, and the commands."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from aimstars_desktop.domain.backups import KEEP_DAILY, KEEP_MONTHLY, KEEP_WEEKLY
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.backups import wording
from aimstars_desktop.ui.backups.backup_list import BackupList
from aimstars_desktop.ui.backups.difference_view import DifferenceView
from aimstars_desktop.ui.backups.second_folder_model import SecondFolderModel
from aimstars_desktop.ui.backups.view_model import BackupsModel
from aimstars_desktop.ui.core.external import open_externally
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.accessible import announce
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Hairline
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.message_box import MessageBox
from aimstars_desktop.ui.widgets.open_dialog import ask_what_to_open
from aimstars_desktop.ui.widgets.progress import ProgressLine

SIZE = QSize(840, 560)
FINE = 1000


class BackupsDialog(Dialog):
    """The backups of the diary file, with the commands for them."""

    help_topic = "data"

    def __init__(self, model: BackupsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._kept_focus = False
        self._second: SecondFolderModel | None = None
        self.setWindowTitle(self.tr("Backups"))
        self._build()
        self._arrange()
        self.resize(fitting(SIZE))
        self._connect()
        self._show_chosen()
        model.load()

    def follow_second(self, second: SecondFolderModel) -> None:
        """Show how the copies in the second folder stand."""
        if self._second is None:
            self._second = second
            second.changed.connect(self._show_second)
            self._show_second()

    # Slots

    def _show_second(self) -> None:
        said = self._second.state() if self._second is not None else ""
        self.second.setText(said)
        self.second.setVisible(bool(said))

    def _on_loaded(self) -> None:
        model = self.model
        if model.now is None:
            return
        damaged = [each.file for each in model.backups if model.is_damaged(each)]
        chosen = model.chosen.file if model.chosen is not None else ""
        self.problem.hide()
        self.list.show_backups(model.backups, model.now, damaged, chosen)
        found = bool(model.backups or model.undescribed)
        self.list.setVisible(found)
        self.empty.setVisible(not found)
        self.undescribed.setText(wording.undescribed(model.undescribed, model.now))
        self.undescribed.setVisible(bool(model.undescribed))

    def _on_busy(self) -> None:
        busy = self.model.is_making
        if busy:
            self._kept_focus = self.make.hasFocus()  # a disabled button has none
        self.make.setText(self.tr("Backing up…") if busy else self.tr("&Back up now"))
        taking = self.model.is_taking
        self.take.setText(self.tr("Copying…") if taking else self.tr("From a f&ile…"))
        self.take.setEnabled(not taking)
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
        when = wording.full_moment(model.chosen.made_at, model.now)
        follows = f"{when}\n\n{self.what_follows()}"
        if model.asks_password:
            from aimstars_desktop.ui.backups.restore_dialog import RestoreDialog

            dialog = RestoreDialog(model, follows, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
            return
        box = MessageBox(self)
        box.setWindowTitle(self.tr("Restore a backup"))
        box.setText(self.tr("Restore the whole diary to how it was then?"))
        box.setInformativeText(follows)
        yes = box.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.accepted.connect(model.restore)
        yes.setObjectName("restore")
        box.open()

    def what_follows(self) -> str:
        """Describe what restoring the chosen backup does to the diary."""
        if self._is_without_account():
            return self.tr(
                "This backup contains no account, so you would start from scratch. Your "
                "present diary is backed up first, and you can restore that backup later."
            )
        said = (
            self.tr(
                "Your present diary is backed up first. You will be signed out; sign in again with "
                "the password you have now."
            )
            if self.model.keeps_passwords
            else self.tr(
                "Your present diary is backed up first. You will be signed out; sign in again with "
                "the password you had then."
            )
        )
        found = self.model.difference
        if self.model.asks_password:
            later = self.tr("An account that was created later is not in this backup.")
            said = f"{said}\n\n{later}"
        elif found is not None and not found.has_account:
            missing = self.tr("Your account is not in this backup: you could not sign in to it.")
            said = f"{missing}\n\n{said}"
        if found is not None and found.other_accounts:
            names = ", ".join(found.other_accounts)
            more = self.tr("This also changes the diaries of other people: {names}.").format(
                names=names
            )
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

    def _on_open_earlier(self) -> None:
        from aimstars_desktop.ui.backups.earlier_key_dialog import EarlierKeyDialog

        dialog = EarlierKeyDialog(self.model, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_take(self) -> None:
        self.problem.hide()
        ask_what_to_open(self, self.tr("A backup"), self.model.take)

    def _on_folder(self) -> None:
        problem = open_externally(self.model.folder)
        if problem:
            self._say_problem(problem)
        else:
            self.problem.hide()

    def _show_chosen(self) -> None:
        self.problem.hide()
        model = self.model
        chosen = model.chosen
        self.restore.setEnabled(model.can_restore)
        self.restore.setVisible(not (model.has_earlier_key or model.on_server))
        self.open_earlier.setVisible(model.has_earlier_key)
        self.open_earlier.setEnabled(model.can_open_earlier)
        self.inside.setEnabled(model.can_look_inside)
        self.pin.setEnabled(chosen is not None)
        pinned = chosen is not None and chosen.pinned
        self.pin.setText(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        self.difference.show_difference(model.difference)
        self.difference.setVisible(self._has_difference())
        self.state.setText(self._state())
        self.state.setVisible(bool(self.state.text()))

    def _is_without_account(self) -> bool:
        """Return whether the chosen backup was made before there was an account."""
        chosen = self.model.chosen
        return chosen is not None and not chosen.accounts

    def _has_difference(self) -> bool:
        """Return whether something differs: here, for another account, or in the pictures."""
        found = self.model.difference
        if found is None:
            return False
        return bool(not found.is_none or found.other_accounts or found.has_pictures)

    def _state(self) -> str:
        model = self.model
        if model.chosen is None:
            return self.tr("Choose a backup to see what is different in it.")
        if model.is_damaged(model.chosen):
            return self.tr(
                "This backup is damaged: it has changed since it was verified. "
                "It cannot be restored."
            )
        if self._is_without_account():
            return self.tr("This backup contains no account and no entries.")
        if model.is_looking:
            compares = model.session is not None and not model.on_server
            return self.tr("Comparing…") if compares else self.tr("Checking this backup…")
        if model.on_server or model.session is None or model.has_earlier_key:
            return self._uncompared()
        if model.difference is not None and model.difference.is_none:
            return self.tr("Your diary is the same in this backup.")
        if model.difference is not None and model.difference.is_uncounted:
            return self.tr(
                "These numbers are the same, but something else differs: the text of a goal, a "
                "review, a draft or the like."
            )
        return ""

    def _earlier(self) -> str:
        """Describe a backup that has an earlier key."""
        said = self.tr(
            "This backup has an earlier key: it opens with a password or a recovery code of its"
            " time."
        )
        if self.model.can_open_earlier:
            return said
        first = self.tr("Unlock your diary first; this backup is then rewritten with its key.")
        return f"{said} {first}"

    def _uncompared(self) -> str:
        """Describe a backup that is not compared."""
        if self.model.has_earlier_key:
            return self._earlier()
        if self.model.on_server:
            return self.tr(
                "Intact and verified. Whoever runs the server can restore it with"
                " “aimstars db restore”."
            )
        return self.tr("Intact and verified. Sign in to see what is different in it.")

    def _say_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        announce(self, text, urgent=True)

    # Building

    def _build(self) -> None:
        self.list = BackupList(self)
        self.empty = EmptyState(
            "shield",
            self._empty_text(),
            parent=self,
        )
        self.empty.hide()
        self.folder = Button(self.tr("Show in &folder"), parent=self)
        self.take = Button(self.tr("From a f&ile…"), parent=self)
        self.take.setToolTip(self.tr("Look into a backup that lies elsewhere, or restore it"))
        self.take.setHidden(self.model.on_server)
        self.make = Button(self.tr("&Back up now"), parent=self)
        self.make.setEnabled(self.model.is_open)
        self.second = Label("", "muted", wrap=True, parent=self)
        self.second.hide()
        self.bar = ProgressLine(self.tr("Progress of the backup"), self)
        self.bar.setRange(0, FINE)
        self.bar.hide()
        self.problem = Label("", "problem", wrap=True, parent=self)
        self.problem.hide()
        self.undescribed = Label("", "problem", wrap=True, parent=self)
        self.undescribed.hide()
        self.state = Label("", "muted", wrap=True, parent=self)
        self.difference = DifferenceView(self)
        self.close_button = Button(self.tr("Close"), parent=self)
        self.pin = Button(self.tr("&Pin"), parent=self)
        self.pin.setToolTip(self.tr("A pinned backup is never removed"))
        self.inside = Button(self.tr("&Look inside…"), parent=self)
        self.restore = Button(self.tr("&Restore…"), variant="primary", parent=self)
        self.open_earlier = Button(self.tr("&Open it…"), variant="primary", parent=self)
        self.open_earlier.hide()

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(30), px(26), px(30), px(26))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Label(self.tr("Backups"), "title", parent=self), 1)
        head.addWidget(self.take)
        head.addWidget(self.folder)
        head.addWidget(self.make)
        column.addLayout(head)
        column.addWidget(Label(self._retention_text(), "muted", wrap=True, parent=self))
        column.addWidget(self.second)
        column.addWidget(self.bar)
        column.addWidget(self.problem)
        column.addSpacing(px(4))
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.undescribed)
        column.addSpacing(px(6))
        column.addWidget(Hairline(parent=self))
        column.addSpacing(px(6))
        if not self.model.on_server:
            heading = self.tr("Compared with your diary now")
            column.addWidget(Label(heading, "heading", parent=self))
        column.addWidget(self.state)
        column.addWidget(self.difference)
        column.addSpacing(px(8))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        if self.model.on_server:
            self.inside.hide()
            self.restore.hide()
            foot.addStretch(1)
            about_one = [self.pin]
        else:
            promise = self.tr("Your present diary is backed up before anything is restored.")
            foot.addWidget(Label(promise, "caption", wrap=True, parent=self), 1)
            about_one = [self.pin, self.inside, self.restore, self.open_earlier]
        foot.addWidget(button_row(reject=self.close_button, others=about_one))
        column.addLayout(foot)

    def _connect(self) -> None:
        model = self.model
        self.list.file_chosen.connect(model.choose)
        self.close_button.clicked.connect(self.reject)
        self.folder.clicked.connect(self._on_folder)
        self.take.clicked.connect(self._on_take)
        self.make.clicked.connect(model.back_up)
        self.pin.clicked.connect(model.pin)
        self.inside.clicked.connect(self._on_look_inside)
        self.list.itemActivated.connect(lambda *_: self.inside.click())
        self.restore.clicked.connect(self._on_restore)
        self.open_earlier.clicked.connect(self._on_open_earlier)
        model.changed.connect(self._on_loaded)
        model.chosen_changed.connect(self._show_chosen)
        model.busy_changed.connect(self._on_busy)
        model.progress.connect(lambda share: self.bar.setValue(round(share * FINE)))
        model.failed.connect(self._on_failed)
        model.ended.connect(self.reject)

    def _empty_text(self) -> str:
        if self.model.on_server:
            return self.tr("No backup of the server has been made on this computer yet.")
        return self.tr("There is no backup yet. Once something is written, one is made every day.")

    def _retention_text(self) -> str:
        if self.model.on_server:
            return self.tr(
                "Backups of the server that were made on this computer."
                " Backing it up every day is up to whoever runs it."
            )
        return self.tr(
            "Every day, before every upgrade, and before every restore."
            " Kept: {daily} daily, {weekly} weekly, {monthly} monthly."
        ).format(daily=KEEP_DAILY, weekly=KEEP_WEEKLY, monthly=KEEP_MONTHLY)
