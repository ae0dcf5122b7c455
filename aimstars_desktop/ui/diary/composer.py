"""The composer: where a moment is written down and rated."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.notices import About, Notice, NoticeLine
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.diary.writing_field import WritingField
from aimstars_desktop.ui.diary.writing_foot import WritingFoot
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import ProblemLabel

PROUD_KEYS = QKeySequence("Ctrl+Return")
GROW_KEYS = QKeySequence("Ctrl+Shift+Return")


class RatingButtons(QWidget):
    """The two buttons that save: proud and grow, with their points and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proud = Button(
            self.tr("I'm proud of this"),
            variant="proud",
            icon="star",
            note=wording.points_of(Rating.PROUD),
            keys=PROUD_KEYS,
            parent=self,
        )
        self.grow = Button(
            self.tr("I'll grow from this"),
            variant="grow",
            icon="sprout",
            note=wording.points_of(Rating.GROW),
            keys=GROW_KEYS,
            parent=self,
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.proud, self.grow):
            button.setMinimumHeight(theme().px(46))
            self._row.addWidget(button, 1)
        self._set_beside(beside=True)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(each.minimumSizeHint().width() for each in (self.proud, self.grow))
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [each.minimumSizeHint().width() for each in (self.proud, self.grow)]
        self._set_beside(beside=2 * max(widths) + theme().px(14) <= self.width())

    def _set_beside(self, *, beside: bool) -> None:
        """Let them stand beside each other, or in a narrow window one below the other."""
        layouts.set_beside(self._row, beside=beside)
        self._row.setSpacing(theme().px(14 if beside else 8))


class Composer(Card):
    """The field, what is known about the text in it, and the two buttons that save it."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("New entry"))
        self.field = WritingField(self.tr("What happened"), parent=self)
        self.problem = ProblemLabel(self.field, self)
        self.notice = NoticeLine(self)
        self.foot = WritingFoot(self, inset=theme().px(4))
        self.state, self.count = self.foot.state, self.foot.count
        self.buttons = RatingButtons(self)
        self._arrange()
        self._connect()
        self._on_day_changed()

    def focus(self) -> None:
        """Bring the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_above(self, question: str) -> None:
        """Put a question above the text, as a quotation; once."""
        quoted = f"> {question}"
        if quoted not in self.field.text:
            cursor = self.field.textCursor()
            cursor.beginEditBlock()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.insertText(f"{quoted}\n\n")
            cursor.endEditBlock()
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.focus()

    def _arrange(self) -> None:
        px = theme().px
        self.body.setContentsMargins(px(18), px(18), px(18), px(18))
        self.body.setSpacing(px(10))
        writing = QVBoxLayout()
        writing.setSpacing(px(6))
        for widget in (self.notice, self.field, self.problem, self.foot):
            writing.addWidget(widget)
        self.body.addLayout(writing)
        self.body.addWidget(self.buttons)

    def _connect(self) -> None:
        model, drafts = self._model, self._model.drafts
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(self._on_entered)
        self.field.undo_wanted.connect(model.workspace.undo.undo)
        self.field.redo_wanted.connect(model.workspace.undo.redo)
        self.buttons.proud.clicked.connect(lambda: model.save(Rating.PROUD))
        self.buttons.grow.clicked.connect(lambda: model.save(Rating.GROW))
        drafts.text_changed.connect(self._on_text_changed)
        drafts.state_changed.connect(self._on_state_changed)
        model.day_changed.connect(self._on_day_changed)
        model.today_changed.connect(self._say_placeholder)
        model.today_changed.connect(self._say_notice)
        model.saving_changed.connect(self._on_saving_changed)
        model.refused.connect(self._on_refused)
        model.notice_changed.connect(self._say_notice)
        self.notice.accepted.connect(self._on_notice_accepted)
        self.notice.no.clicked.connect(model.keep_text_here)

    # Slots

    def _on_typed(self, text: str) -> None:
        self._model.type(text)
        self.problem.clear_problem()
        self.foot.show_length(self.field.text)

    def _on_entered(self, grow: bool) -> None:
        self._model.save(Rating.GROW if grow else Rating.PROUD)

    def _on_day_changed(self) -> None:
        self.problem.clear_problem()
        self._say_placeholder()
        self._say_notice()
        self._on_text_changed(self._model.target)
        self._on_state_changed(self._model.target)

    def _on_text_changed(self, target: str) -> None:
        if target == self._model.target:
            self.field.set_text(self._model.drafts.text(target))
            self.foot.show_length(self.field.text)

    def _on_state_changed(self, target: str) -> None:
        if target == self._model.target:
            self.foot.show_state(self._model.drafts, target)

    def _on_saving_changed(self) -> None:
        """While it is being saved, the text stays; only then the buttons come back."""
        self.buttons.setEnabled(not self._model.is_saving)
        if not self._model.is_saving and self.isVisible():
            self.focus()

    def _on_refused(self, target: str, error: RuleError) -> None:
        if target == self._model.target:
            self.problem.show_problem(error)

    def _on_notice_accepted(self, notice: Notice) -> None:
        if notice.about is About.TURNED:
            self._model.move_text_to_today()
        elif notice.about is About.QUICK:
            self._model.unfinished.quick_wanted.emit()
        elif notice.day is not None:
            self._model.show_day(notice.day)

    # Helpers

    def _say_notice(self) -> None:
        self.notice.show_notice(self._model.notice, self._model.today)

    def _say_placeholder(self) -> None:
        if self._model.day == self._model.today:
            text = self.tr("What happened today that you are proud of, or will grow from?")
        else:
            text = self.tr("What happened on this day that you are proud of, or grew from?")
        self.field.setPlaceholderText(text)
