"""File → Imports: every import, and the undo of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.imports import Import, ImportCancelledError, Undone
from aimstars_desktop.services.transfer.recognition import title_of
from aimstars_desktop.ui.core.import_progress import watch_of
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.transfer import import_news, import_wording
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.widgets.message_box import MessageBox
from aimstars_desktop.ui.widgets.progress import ProgressLine
from aimstars_desktop.ui.widgets.scroll_page import CardList

SIZE = QSize(680, 560)


class ImportsModel(ViewModel):
    """The imports of one person, latest first."""

    shows = Change.ENTRIES | Change.GOALS

    loaded = Signal()
    """The list was loaded, or has changed."""

    undone = Signal(object)
    """An import was undone; carries what that removed and left (``Undone``)."""

    progressed = Signal(int)
    """Carries how many entries have been removed; nothing is final before ``undone``."""

    failed = Signal(object)
    """It could not be undone, and nothing was changed; carries the error."""

    cancelled = Signal()
    """It was stopped, and nothing was changed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._service = workspace.session.imports
        self.imports: Sequence[Import] = ()
        self.is_running = False
        """Whether an import is being undone."""
        self._stopped = False

    def undo(self, number: int) -> None:
        """Remove what an import brought."""
        self.is_running, self._stopped = True, False
        watch = watch_of(lambda: self._stopped, self.progressed.emit)
        self.workspace.tasks.write(
            self,
            partial(self._service.undo, number, watch),
            self._on_undone,
            self._on_failed,
            on_bug=self._on_bug,
            about="undo import",
        )

    def stop(self) -> None:
        """Stop an undo that is not committed yet."""
        self._stopped = True

    @override
    def reload(self) -> None:
        """Load the imports."""
        self.workspace.tasks.read(self, self._service.all, self._on_loaded, key="imports")

    def _on_loaded(self, imports: Sequence[Import]) -> None:
        self.imports = imports
        self.loaded.emit()

    def _on_undone(self, undone: Undone) -> None:
        self.is_running = False  # also when stopped too late: it is gone
        self.undone.emit(undone)

    def _on_failed(self, error: AimstarsError) -> None:
        self.is_running = False
        if isinstance(error, ImportCancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.reload()

    def _on_bug(self) -> None:
        self.is_running = False
        self.cancelled.emit()


class ImportsDialog(Dialog):
    """A card for each import, with its numbers and its undo."""

    help_topic = "data"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Imports"))
        self.model = ImportsModel(workspace, self)
        self.cards: list[ImportCard] = []
        self._undoing: Import | None = None
        self.outcome = Label("", wrap=True, parent=self)
        self.empty = EmptyState("folder", self.tr("Nothing has been imported yet."), parent=self)
        self.progress = ProgressLine(self.tr("The import is being undone"), self)
        self.stage = Label("", "muted", wrap=True, parent=self)
        self.close_button = Button(self.tr("Close"), parent=self)
        self.problem = ProblemLabel(self.close_button, self)
        self._arrange()
        self.close_button.clicked.connect(self._on_close)
        self.model.loaded.connect(self._on_loaded)
        self.model.undone.connect(self._on_undone)
        self.model.failed.connect(self._on_failed)
        self.model.progressed.connect(self._on_progressed)
        self.model.cancelled.connect(self._on_cancelled)
        self.model.set_visible(True)
        self.resize(fitting(SIZE))

    @override
    def done(self, result: int) -> None:
        self.model.stop()
        super().done(result)

    def ask(self, found: Import) -> MessageBox:
        """Ask whether to undo an import."""
        box = MessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Undo this import"))
        box.setText(self.tr("Remove what was imported from {name}?").format(name=found.file_name))
        box.setInformativeText(
            self.tr(
                "Entries that you have changed since then stay. The file itself stays as it is "
                "and can be imported again."
            )
        )
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(lambda: self._undo(found))
        box.open()
        return box

    def _undo(self, found: Import) -> None:
        self.problem.clear_problem()
        self.outcome.hide()
        self.progress.setRange(0, 0)
        self.stage.setText(self.tr("Removing what came from {name}…").format(name=found.file_name))
        self._undoing = found
        self._set_running(running=True)
        self.model.undo(found.id)

    def _on_close(self) -> None:
        if self.model.is_running:
            self.model.stop()
        else:
            self.reject()

    def _on_progressed(self, count: int) -> None:
        if self.model.is_running and count and self._undoing is not None:
            self.progress.setRange(0, max(self._undoing.entries, count))
            self.progress.setValue(count)
            self.stage.setText(texts.counted("Import", "%n entries removed", count))

    def _on_loaded(self) -> None:
        self.cards = [ImportCard(each, self._list.page) for each in self.model.imports]
        for card in self.cards:
            card.undo.clicked.connect(partial(self.ask, card.shown))
        self._list.set_cards(self.cards)
        self.empty.setVisible(not self.cards)
        self._list.setVisible(bool(self.cards))

    def _on_undone(self, undone: Undone) -> None:
        self._set_running(running=False)
        self.outcome.setText("\n".join(import_wording.removed_by(undone)))
        self.outcome.show()
        self.close_button.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        self._set_running(running=False)
        self.problem.show_problem(error)

    def _on_cancelled(self) -> None:
        self._set_running(running=False)
        self.problem.show_problem(self.tr("The undo was stopped. Nothing was removed."))

    def _set_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.stage.setVisible(running)
        self._list.page.setEnabled(not running)
        self.close_button.setText(self.tr("Cancel") if running else self.tr("Close"))
        if running:
            self.close_button.setFocus()

    def _arrange(self) -> None:
        px = theme().px
        self._list = CardList(self)
        self.empty.hide()
        self.outcome.hide()
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.stage.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(12))
        column.addWidget(Label(self.tr("Imports"), "title", parent=self))
        said = self.tr("What was imported can be removed again at any time.")
        column.addWidget(Label(said, "muted", wrap=True, parent=self))
        column.addWidget(self._list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.stage)
        column.addWidget(self.progress)
        column.addWidget(self.outcome)
        column.addWidget(self.problem)
        column.addWidget(button_row(reject=self.close_button))


class ImportCard(Card):
    """One import: its file, when it came, and what it brought."""

    def __init__(self, shown: Import, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.shown = shown
        local = shown.imported_at.astimezone()
        when = f"{texts.short_date(local.date())}, {texts.clock_time(local)}"
        brought = import_news.entries_and_goals(shown.entries, shown.goals)
        self.about = Label(
            " · ".join((when, title_of(shown.source), brought)), "muted", wrap=True, parent=self
        )
        self.undo = Button(self.tr("Undo this import…"), variant="quiet", parent=self)
        self.undo.setAccessibleName(
            self.tr("Undo the import of {name}, {when}").format(name=shown.file_name, when=when)
        )
        chip = Chip(self.tr("Undone"), icon="undo", parent=self)
        chip.setVisible(shown.undone_at is not None)
        self.undo.setVisible(shown.undone_at is None)
        head = QHBoxLayout()
        head.setSpacing(theme().px(10))
        head.addWidget(Label(shown.file_name, "strong", wrap=True, parent=self), 1)
        head.addWidget(chip)
        head.addWidget(self.undo)
        self.body.addLayout(head)
        self.body.addWidget(self.about)
        self.setAccessibleName(f"{shown.file_name}, {self.about.text()}")
