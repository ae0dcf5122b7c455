"""Quick entry: a small window with only the composer: write, rate, gone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import QUICK_TARGET, Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.overriding import override
from aimstars_desktop.services.diary import Saved
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.composer import RatingButtons
from aimstars_desktop.ui.diary.counting import count_words
from aimstars_desktop.ui.diary.drafts import Drafts, Keeping
from aimstars_desktop.ui.diary.writing_field import WritingField
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.workspace import Workspace


class QuickEntryWindow(QWidget):
    """A window of its own for one moment of today. Its text has a draft like any other.

    It belongs to a signed-in person: whoever locks the diary closes it.
    """

    saved = Signal(object)
    """The moment was written down: a :class:`Saved`; the window is gone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace = workspace
        self._saving = False
        self.drafts = Drafts(workspace.session.drafts, workspace.tasks, self)
        self.setWindowTitle(self.tr("Quick entry"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # it keeps nothing running
        self.field = WritingField(self.tr("What happened"), lines=(4, 12), parent=self)
        self.field.setPlaceholderText(
            self.tr("What happened that you are proud of, or will grow from?")
        )
        self.problem = ProblemLabel(self.field, self)
        self.state = Label("", "caption", parent=self)
        self.count = Label("", "caption", parent=self)
        self.buttons = RatingButtons(self)
        self._arrange()
        self._connect()
        self.drafts.load()
        self._on_typed(self.field.text)

    def ask(self) -> None:
        """Show the window, with the cursor in it."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def commit_draft(self) -> None:
        """Hand what is typed to the write lane, now."""
        self.drafts.flush()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.drafts.flush()
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        px = theme().px
        self.setMinimumWidth(px(460))
        foot = QHBoxLayout()
        foot.addWidget(self.state)
        foot.addStretch(1)
        foot.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addLayout(foot)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(lambda grow: self._save(Rating.GROW if grow else Rating.PROUD))
        self.buttons.proud.clicked.connect(lambda: self._save(Rating.PROUD))
        self.buttons.grow.clicked.connect(lambda: self._save(Rating.GROW))
        self.drafts.text_changed.connect(self._on_text_changed)
        self.drafts.state_changed.connect(self._on_state_changed)

    def _on_typed(self, text: str) -> None:
        self.drafts.type(QUICK_TARGET, text)
        self.problem.clear_problem()
        self.count.setText(wording.words(count_words(text)))

    def _on_text_changed(self, target: str) -> None:
        if target == QUICK_TARGET:
            self.field.set_text(self.drafts.text(target))
            self.count.setText(wording.words(count_words(self.field.text)))

    def _on_state_changed(self, target: str) -> None:
        if target == QUICK_TARGET:
            kept = self.drafts.state(target) is Keeping.KEPT
            self.state.setText(self.tr("Draft kept") if kept else "")

    def _save(self, rating: Rating) -> None:
        if self._saving:
            return
        session, text = self._workspace.session, self.drafts.text(QUICK_TARGET)
        self.drafts.hold(QUICK_TARGET)
        self._set_saving(saving=True)
        self._workspace.tasks.write(
            self,
            lambda: session.diary.write(session.days.today(), text, rating, draft=QUICK_TARGET),
            lambda result: self._on_saved(text, result),
            self._on_failed,
        )

    def _on_saved(self, text: str, result: Saved) -> None:
        self._set_saving(saving=False)
        self.drafts.settled(QUICK_TARGET, text)
        earned = wording.earned(result.earned)
        self._workspace.messages.done(earned, self._workspace.undo.undo)
        self.saved.emit(result)
        if not self.drafts.text(QUICK_TARGET).strip():
            self.close()

    def _on_failed(self, error: AimstarsError) -> None:
        self._set_saving(saving=False)
        self.drafts.release(QUICK_TARGET)
        self.problem.show_problem(error)

    def _set_saving(self, *, saving: bool) -> None:
        self._saving = saving
        self.buttons.setEnabled(not saving)
