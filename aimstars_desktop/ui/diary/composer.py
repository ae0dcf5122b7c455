"""The composer: the field and buttons for a new entry."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.entries import LEFT
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.fields import set_hint
from aimstars_desktop.ui.writing.entry_writer import EntryWriter
from aimstars_desktop.ui.writing.footer import count_words
from aimstars_desktop.ui.writing.notices import About, Notice


class Composer(Card):
    """The field for a new entry, the state of its text, and the save buttons."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("New entry"))
        self._writer = writer = EntryWriter(model.saving, parent=self)
        self.field, self.framed = writer.field, writer.framed
        self.problem, self.notice = writer.problem, writer.notice
        self.foot, self.state, self.count = writer.foot, writer.foot.state, writer.foot.count
        self.buttons = writer.buttons
        px = theme().px
        self.body.setContentsMargins(px(18), px(18), px(18), px(18))
        self.body.addWidget(writer)
        self._connect()
        self._on_day_changed()

    def focus(self) -> None:
        """Focus the field."""
        self._writer.focus()

    def put_above(self, question: str) -> None:
        """Insert a question above the text as a quotation, once."""
        quoted = f"> {question}"
        if quoted not in self.field.text:
            cursor = self.field.textCursor()
            cursor.beginEditBlock()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.insertText(f"{quoted}\n\n")
            cursor.endEditBlock()
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.focus()

    def put_in(self, text: str) -> None:
        """Insert a text where the cursor is, and go on writing behind it."""
        self.field.insertPlainText(text)
        self.focus()

    def _connect(self) -> None:
        model = self._model
        self._writer.undo_deeds()
        self._writer.rated.connect(model.save)
        model.day_changed.connect(self._on_day_changed)
        model.today_changed.connect(self._say_placeholder)
        model.today_changed.connect(self._say_notice)
        model.saving.changed.connect(self._on_saving_changed)
        model.refused.connect(self._writer.show_problem)
        model.notice_changed.connect(self._say_notice)
        model.entries_changed.connect(self._say_goal)
        model.preferences_changed.connect(self._say_goal)
        self.notice.accepted.connect(self._on_notice_accepted)
        self.notice.no.clicked.connect(model.keep_text_here)

    # Slots

    def _on_day_changed(self) -> None:
        self._say_placeholder()
        self._say_notice()
        self._writer.show_target(self._model.target)
        self._say_goal()

    def _on_saving_changed(self) -> None:
        """Go on writing once the text is saved."""
        if not self._model.is_saving and self.isVisible():
            self.focus()

    def _on_notice_accepted(self, notice: Notice) -> None:
        navigation = self._model.workspace.navigation
        if notice.about in {About.TURNED, About.AHEAD}:
            self._model.move_text_to_today()
        elif notice.about is About.LEFT:
            for target in self._model.drafts.targets(LEFT):
                self._model.drafts.move(target, self._model.target)
        elif notice.about is About.QUICK:
            navigation.quick_entry_wanted.emit()
        elif notice.about is About.REVIEW:
            navigation.review_wanted.emit(notice.day)
        elif notice.day is not None:
            self._model.show_day(notice.day)

    # Helpers

    def _say_notice(self) -> None:
        self.notice.show_notice(self._model.notice, self._model.today)

    def _say_goal(self) -> None:
        goal = self._model.workspace.session.preferences.chosen.words_a_day
        of_day = sum(count_words(entry.text) for entry in self._model.entries) if goal else 0
        self.foot.set_goal(goal, of_day)
        self.foot.show_length(self.field.text)

    def _say_placeholder(self) -> None:
        if self._model.day == self._model.today:
            text = self.tr("What happened today that you are proud of, or will grow from?")
        else:
            text = self.tr("What happened on this day that you are proud of, or grew from?")
        set_hint(self.field, text)
