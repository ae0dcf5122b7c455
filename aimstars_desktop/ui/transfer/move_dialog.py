"""The dialog that packs a diary for another computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.accounts import check_new_password
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.exports import Exported, Kind, Selection
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.core.external import open_externally
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.transfer.export_model import ExportModel
from aimstars_desktop.ui.transfer.kind_list import pictures_not_in_file
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Hairline
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.widgets.progress import ProgressLine
from aimstars_desktop.ui.widgets.save_dialog import ask_where_to_save
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

SIZE = QSize(600, 520)
SEALED = ".aimstars"
"""How the name of an archive with a passphrase ends."""


class MoveDialog(Dialog):
    """Writes one archive with everything of the account, and says how it goes on.

    Args:
        workspace: whose diary it is.
        is_encrypted: whether the diary is, so that the archive has to be, too.
    """

    help_topic = "data"

    def __init__(
        self, workspace: Workspace, is_encrypted: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = ExportModel(workspace, Selection(), self)
        self._is_encrypted = is_encrypted
        self._place: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move this diary"))
        self.form = Form(self)
        self.passphrase, self.again = PasswordField(self), PasswordField(self)
        self.form.add_field("passphrase", self.tr("&Passphrase for the file"), self.passphrase)
        self.form.add_field("again", self.tr("The same &again"), self.again)
        self.hint = Label("", "caption", wrap=True, parent=self)
        self.outcome = Label("", "strong", wrap=True, parent=self)
        self.next = Label("", wrap=True, parent=self)
        self.progress = ProgressLine(self.tr("Progress"), self)
        self.save = Button(self.tr("&Save the file…"), variant="primary", parent=self)
        self.folder = Button(self.tr("Open the &folder"), parent=self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self.problem = ProblemLabel(self.save, self)
        self._arrange()
        self._connect()
        self.resize(fitting(SIZE))
        self.passphrase.setFocus()

    @override
    def done(self, result: int) -> None:
        self.model.stop()
        super().done(result)

    def save_as(self, path: Path) -> None:
        """Write the archive to a place that the person has chosen."""
        self._set_running(running=True)
        self.model.kind = Kind.ARCHIVE
        self.model.passphrase = self.passphrase.text()
        self.model.export(path)

    # Arranging

    def _arrange(self) -> None:
        px = theme().px
        self.hint.setText(
            self.tr(
                "Your diary is encrypted, and so is this file. Nobody can open it without the"
                " passphrase."
            )
            if self._is_encrypted
            else self.tr("Without a passphrase, anybody who has the file can read it.")
        )
        self.progress.setRange(0, 0)
        page = QWidget(self)
        page.setProperty("surface", "plain")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, px(6), 0)
        inner.setSpacing(px(8))
        for part in (self.form, self.hint, self.outcome, self.next):
            inner.addWidget(part)
        inner.addStretch(1)
        area = ScrollPage(self)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(8))
        column.addWidget(Label(self.tr("Move this diary"), "title", wrap=True, parent=self))
        about = self.tr(
            "One file with everything of your account goes to the other computer. Your diary here"
            " stays as it is."
        )
        column.addWidget(Label(about, "muted", wrap=True, parent=self))
        column.addSpacing(px(4))
        column.addWidget(area, 1)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self.progress)
        column.addWidget(self.problem)
        column.addWidget(button_row(accept=self.save, reject=self.cancel, others=[self.folder]))
        for later in (self.outcome, self.next, self.progress, self.folder):
            later.hide()

    def _connect(self) -> None:
        model = self.model
        self.form.returned.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.folder.clicked.connect(self._on_folder)
        self.cancel.clicked.connect(self._on_cancel)
        model.exported.connect(self._on_exported)
        model.failed.connect(self._on_failed)
        model.cancelled.connect(self._on_cancelled)

    # What the person does

    def _on_save(self) -> None:
        self.form.clear_problems()
        self.problem.clear_problem()
        try:
            self._check()
        except RuleError as error:
            self.form.show_problem(error, error.field)
            return
        suffix = SEALED if self.passphrase.text() else Kind.ARCHIVE.suffix
        name = f"{self.tr('Diary')} {self.model.today.isoformat()}{suffix}"
        filtered = f"{self.tr('Diary')} (*{suffix})"
        ask_where_to_save(
            self, self.tr("Move this diary"), name, filtered, self.save_as, suffix=suffix
        )

    def _check(self) -> None:
        """Check the passphrase.

        Raises:
            RuleError: it is too weak, missing or mistyped.
        """
        typed = self.passphrase.text()
        if typed or self._is_encrypted:
            check_new_password(typed, field="passphrase")
        if typed != self.again.text():
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "These two are not the same."), field="again"
            )

    def _on_folder(self) -> None:
        if self._place is not None and (problem := open_externally(self._place.parent)):
            self.problem.show_problem(problem)

    def _on_cancel(self) -> None:
        if self.model.is_running:
            self.model.stop()
        else:
            self.reject()

    # What the model tells

    def _on_exported(self, done: Exported) -> None:
        self._set_running(running=False)
        self._place = done.path
        said = self.tr("Saved as {name}, {size}")
        lines = [said.format(name=done.path.name, size=texts.file_size(done.size))]
        if done.pictures:
            lines.append(texts.counted("Export", "%n pictures are in it", done.pictures))
        if done.pictures_left:
            lines.append(pictures_not_in_file(done.pictures_left))
        self.outcome.setText("\n".join(lines))
        self.next.setText(
            self.tr(
                "Take the file to the other computer and start the program there. Choose “I have a"
                " diary already” below the first form, then this file."
            )
        )
        for shown in (self.outcome, self.next, self.folder):
            shown.show()
        for hidden in (self.form, self.hint, self.save):
            hidden.hide()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        self._set_running(running=False)
        self.problem.show_problem(error)

    def _on_cancelled(self) -> None:
        self._set_running(running=False)
        self.problem.show_problem(self.tr("It was cancelled. Nothing was written."))

    def _set_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        for part in (self.form, self.save):
            part.setEnabled(not running)
