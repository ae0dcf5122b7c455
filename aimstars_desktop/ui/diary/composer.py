"""The composer: where a moment is written down and rated."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import TEXT_LIMIT, Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.counting import count_words
from aimstars_desktop.ui.diary.drafts import Keeping
from aimstars_desktop.ui.diary.notices import About
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.diary.writing_field import WritingField
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel

NEAR_THE_LIMIT = TEXT_LIMIT - 1_000
"""From so many characters on, they are counted on the screen."""

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(14))
        for button in (self.proud, self.grow):
            button.setMinimumHeight(theme().px(46))
            row.addWidget(button, 1)


class Composer(Card):
    """The field, what is known about the text in it, and the two buttons that save it."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("New entry"))
        self.field = WritingField(self.tr("What happened"), parent=self)
        self.problem = ProblemLabel(self.field, self)
        self.notice = _NoticeLine(model, self)
        self.state = Label("", "caption", parent=self)
        self.count = Label("", "caption", parent=self)
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
        foot = QHBoxLayout()
        foot.setContentsMargins(px(4), 0, px(4), 0)
        foot.addWidget(self.state)
        foot.addStretch(1)
        foot.addWidget(self.count)
        writing = QVBoxLayout()
        writing.setSpacing(px(6))
        for widget in (self.notice, self.field, self.problem):
            writing.addWidget(widget)
        writing.addLayout(foot)
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
        model.saving_changed.connect(self._on_saving_changed)
        model.refused.connect(self._on_refused)

    # Slots

    def _on_typed(self, text: str) -> None:
        self._model.type(text)
        self.problem.clear_problem()
        self._count()

    def _on_entered(self, grow: bool) -> None:
        self._model.save(Rating.GROW if grow else Rating.PROUD)

    def _on_day_changed(self) -> None:
        self.problem.clear_problem()
        self._say_placeholder()
        self._on_text_changed(self._model.target)
        self._on_state_changed(self._model.target)

    def _on_text_changed(self, target: str) -> None:
        if target == self._model.target:
            self.field.set_text(self._model.drafts.text(target))
            self._count()

    def _on_state_changed(self, target: str) -> None:
        if target == self._model.target:
            self.state.setText(self._state_text(self._model.drafts.state(target)))

    def _on_saving_changed(self) -> None:
        """While it is being saved, the text stays; only then the buttons come back."""
        self.buttons.setEnabled(not self._model.is_saving)
        if not self._model.is_saving and self.isVisible():
            self.focus()

    def _on_refused(self, target: str, error: RuleError) -> None:
        if target == self._model.target:
            self.problem.show_problem(error)

    # Helpers

    def _say_placeholder(self) -> None:
        if self._model.day == self._model.today:
            text = self.tr("What happened today that you are proud of, or will grow from?")
        else:
            text = self.tr("What happened on this day that you are proud of, or grew from?")
        self.field.setPlaceholderText(text)

    def _count(self) -> None:
        text = self.field.text
        length = len(text.strip())
        if length > NEAR_THE_LIMIT:
            self.count.setText(wording.characters(length, TEXT_LIMIT))
        else:
            self.count.setText(wording.words(count_words(text)))
        self.count.set_tone("grow" if length > TEXT_LIMIT else "")

    def _state_text(self, keeping: Keeping) -> str:
        if keeping is Keeping.FAILED:
            failure = self._model.drafts.failure(self._model.target)
            return texts.sentence(failure) if failure else ""
        advice = self.tr("One moment per entry works best")
        if keeping is Keeping.EMPTY:
            return advice
        state = self.tr("Draft kept") if keeping is Keeping.KEPT else self.tr("Keeping draft…")
        return self.tr("{state} · {advice}").format(
            state=state, advice=self.tr("one moment per entry works best")
        )


class _NoticeLine(QWidget):
    """One quiet line above the field: an unfinished text, or a day that has turned."""

    def __init__(self, model: DiaryViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._text = Label("", "caption", wrap=True, parent=self)
        self.yes = Button("", variant="link", parent=self)
        self.no = Button("", variant="link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme().px(4), 0, 0, 0)
        row.setSpacing(theme().px(4))
        row.addWidget(self._text, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(model.keep_text_here)
        model.notice_changed.connect(self._on_changed)
        model.day_changed.connect(self._on_changed)
        self._on_changed()

    @property
    def text(self) -> str:
        """What the line says; empty when it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def _on_changed(self) -> None:
        notice, today = self._model.notice, self._model.today
        self.setVisible(notice.about is not About.NOTHING)
        if notice.day is None:
            return
        name = wording.day_name(notice.day, today)
        if notice.about is About.OFFERED:
            self._say(
                self.tr("This is what you had written when the program ended. It is not saved yet.")
            )
        elif notice.about is About.ELSEWHERE:
            text = self.tr("There is an unfinished entry for {day}.").format(day=name)
            self._say(text, self.tr("Show it"))
        elif notice.about is About.TURNED:
            text = self.tr("A new day has begun. This text is still about {day}.")
            self._say(text.format(day=name), self.tr("Move it to today"), self.tr("Leave it"))

    def _say(self, text: str, yes: str = "", no: str = "") -> None:
        self._text.setText(text)
        for button, words in ((self.yes, yes), (self.no, no)):
            button.setText(words)
            button.setVisible(bool(words))

    def _on_yes(self) -> None:
        notice = self._model.notice
        if notice.about is About.TURNED:
            self._model.move_text_to_today()
        elif notice.day is not None:
            self._model.show_day(notice.day)
