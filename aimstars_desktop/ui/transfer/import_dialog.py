"""The import dialog: which file, what is in it, and what was imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.imports import DamagedArchiveError, PassphraseNeededError, Taken
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.transfer import import_wording
from aimstars_desktop.ui.transfer.import_found_page import ImportFoundPage, ProblemList
from aimstars_desktop.ui.transfer.import_model import ImportModel, Stage
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card, Hairline
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.widgets.open_dialog import ask_what_to_open
from aimstars_desktop.ui.widgets.progress import ProgressLine

SIZE = QSize(900, 680)


class ImportDialog(Dialog):
    """Asks for a file, shows what is in it, and takes it in."""

    help_topic = "data"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ImportModel(workspace, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.title = Label(self.tr("Import"), "title", wrap=True, parent=self)
        self.about = Label("", "muted", wrap=True, parent=self)
        self.file = Button(self.tr("Choose a &file…"), icon="note", parent=self)
        self.folder = Button(self.tr("Choose a f&older…"), icon="folder", parent=self)
        self.secret = Form(self)
        self.passphrase = PasswordField(self)
        self.secret.add_field("passphrase", self.tr("&Passphrase of this file"), self.passphrase)
        self.unlock = Button(self.tr("Op&en the file"), variant="primary", parent=self)
        self.salvage = Button(self.tr("Look at &what is whole"), parent=self)
        self.found = ImportFoundPage(self.model, self)
        self.report = Label("", wrap=True, parent=self)
        self.problems = ProblemList(self)
        self.progress = ProgressLine(self.tr("Progress of the import"), self)
        self.stage = Label("", "muted", wrap=True, parent=self)
        self.problem = ProblemLabel(self.file, self)
        self.hint = Label("", "caption", wrap=True, parent=self)
        self.take = Button(self.tr("&Import"), variant="primary", parent=self)
        self.other = Button(self.tr("&Another file"), parent=self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._show_choice()
        self.resize(fitting(SIZE))

    @override
    def done(self, result: int) -> None:
        self.model.leave()
        super().done(result)

    def look(self, path: Path) -> None:
        """Find out what is in a file or folder that the person has chosen."""
        self.problem.clear_problem()
        self.model.look(path)

    # Arranging

    def _arrange(self) -> None:
        px = theme().px
        self._choice = self._choice_page()
        self._done = self._done_page()
        for page in (self._choice, self.found, self._done):
            self._pages.addWidget(page)
        self.progress.setRange(0, 0)
        foot = button_row(accept=self.take, reject=self.cancel, others=[self.other])
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addSpacing(px(4))
        column.addWidget(self._pages, 1)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self.stage)
        column.addWidget(self.progress)
        column.addWidget(self.problem)
        column.addWidget(self.hint)
        column.addWidget(foot)

    def _choice_page(self) -> QWidget:
        px = theme().px
        page = QWidget(self)
        card = Card(self.tr("What can be read"), parent=page)
        programs = self.tr(
            "Day One, Daylio, jrnl, RedNotebook, Apple Journal, Journey, Google Keep, Evernote,"
            " Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, calendars"
            " with journal entries, dated text files, the web app, and archives of this program."
            " The file is recognised by what is in it, whatever its name."
        )
        card.body.addWidget(Label(programs, "muted", wrap=True, parent=card))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(12))
        buttons.addWidget(self.file)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(card)
        column.addLayout(buttons)
        column.addWidget(self.secret)
        for button in (self.unlock, self.salvage):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _done_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        card = Card(parent=page)
        card.body.addWidget(self.report)
        column.addWidget(card)
        column.addWidget(self.problems, 1)
        column.addStretch(0)
        return page

    def _connect(self) -> None:
        model = self.model
        self.file.clicked.connect(lambda: self._ask(folder=False))
        self.folder.clicked.connect(lambda: self._ask(folder=True))
        self.secret.returned.connect(self._on_open)
        self.unlock.clicked.connect(self._on_open)
        self.salvage.clicked.connect(self._on_salvage)
        self.take.clicked.connect(self._on_take)
        self.other.clicked.connect(self._show_choice)
        self.cancel.clicked.connect(self._on_cancel)
        model.looked.connect(self._show_found)
        model.chose.connect(self._show_coming)
        model.progressed.connect(self._on_progressed)
        model.taken.connect(self._on_taken)
        model.failed.connect(self._on_failed)
        model.cancelled.connect(self._on_cancelled)

    # What the person does

    def _ask(self, *, folder: bool) -> None:
        ask_what_to_open(self, self.tr("Import"), self.look, folder=folder)

    def _on_open(self) -> None:
        self.secret.clear_problems()
        if self.model.path is not None:
            self.model.look(self.model.path, self.passphrase.text())

    def _on_salvage(self) -> None:
        self.problem.clear_problem()
        if self.model.path is not None:
            self.model.look(self.model.path, self.model.choices.passphrase, salvage=True)

    def _on_take(self) -> None:
        self.problem.clear_problem()
        self.model.take()

    def _on_cancel(self) -> None:
        if self.model.is_running:
            self.model.stop()
        else:
            self.reject()

    # What the model tells

    def _on_progressed(self, stage: Stage, count: int) -> None:
        if self.model.stage is not stage:
            return  # told before the stage ended, delivered after it
        self._set_running(running=True)
        found = self.model.found
        known = found is not None and count > 0
        self.progress.setRange(0, max(found.entries, count) if found is not None and known else 0)
        self.progress.setValue(count if known else 0)
        self.stage.setText(import_wording.stage_of(self.model, stage, count))

    def _on_taken(self, taken: Taken) -> None:
        self._set_running(running=False)
        self.title.setText(self.tr("Imported from {name}").format(name=taken.title))
        self.about.setText(self.model.path.name if self.model.path is not None else "")
        self.report.setText("\n".join(import_wording.report_of(taken)))
        lines = import_wording.lines_of_merged(taken.merged)
        lines += import_wording.lines_of(taken.problems)
        self.problems.clear()
        self.problems.addItems(lines)
        self.problems.setVisible(bool(lines))
        taken_back = self.tr("Edit → Undo takes it back, and File → Imports… does so at any time.")
        self.hint.setText(taken_back if taken.id else "")
        self.take.hide()
        self.other.show()
        self.cancel.setText(self.tr("Close"))
        self._pages.setCurrentWidget(self._done)
        self.cancel.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        was_saving = self.model.failed_at in {Stage.BACKING_UP, Stage.SAVING}
        if was_saving:
            self._show_found()
        else:
            self._show_choice()
        wrong = isinstance(error, RuleError) and error.field == "passphrase"
        if wrong or isinstance(error, PassphraseNeededError):
            self._ask_for_passphrase(error if wrong else None)
        else:
            self.problem.show_problem(error)
        if isinstance(error, DamagedArchiveError):
            self.salvage.show()
            self.salvage.setFocus()

    def _ask_for_passphrase(self, error: AimstarsError | None) -> None:
        self.secret.show()
        self.unlock.show()
        self.passphrase.setFocus()
        if error is not None:
            self.secret.show_problem(error, "passphrase")

    def _on_cancelled(self) -> None:
        if self.model.found is not None:
            self._show_found()
        else:
            self._show_choice()
        self.problem.show_problem(self.tr("The import was stopped. Nothing was written."))

    # The pages

    def _show_choice(self) -> None:
        self._set_running(running=False)
        self.problem.clear_problem()
        self.title.setText(self.tr("Import"))
        self.about.setText(
            self.tr(
                "This brings entries from another diary into yours. First you see what is in "
                "the file."
            )
        )
        self.hint.setText("")
        for hidden in (self.take, self.other, self.secret, self.unlock, self.salvage):
            hidden.hide()
        self.cancel.setText(self.tr("Cancel"))
        self._pages.setCurrentWidget(self._choice)
        self.file.setFocus()

    def _show_found(self) -> None:
        found, path = self.model.found, self.model.path
        if found is None or path is None:
            return
        self._set_running(running=False)
        self.title.setText(self.tr("Import from {name}").format(name=found.title))
        said = self.tr("{name} · Nothing has been written yet")
        self.about.setText(said.format(name=path.name))
        if self._pages.currentWidget() is not self.found:
            self.found.show_found()
        self.hint.setText(
            self.tr("A backup is made first; this import can be undone.")
            if self.model.makes_backup
            else self.tr("This import can be undone.")
        )
        self.take.show()
        self.other.show()
        self.cancel.setText(self.tr("Cancel"))
        self._pages.setCurrentWidget(self.found)
        self._show_coming()
        (self.take if self.take.isEnabled() else self.other).setFocus()

    def _show_coming(self) -> None:
        """Say on the button how many entries will come."""
        found, coming = self.model.found, self.model.coming
        if found is None:
            return
        counted = texts.counted("Import", "&Import %n entries", coming)
        self.take.setText(counted if coming else self.tr("&Import"))
        self.take.setEnabled(self.model.has_news and not self.model.is_running)
        if not self.model.has_news:
            self.hint.setText(
                self.tr("All of it is in your diary already.")
                if found.duplicates
                else self.tr("Nothing in it can be imported.")
            )

    def _set_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.stage.setVisible(running)
        for part in (self._pages, self.take, self.other):
            part.setEnabled(not running)
        if running:
            self.hint.setText("")
            if not self.cancel.hasFocus():
                self.cancel.setFocus()
