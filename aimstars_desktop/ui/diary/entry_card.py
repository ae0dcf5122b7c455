"""A saved entry as a card: its rating and time, its text, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import Entry, EntryVersion, Rating, edit_target
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.drafts import Keeping
from aimstars_desktop.ui.diary.reading_text import ReadingText
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.diary.writing_field import WritingField
from aimstars_desktop.ui.follow_ups import FollowUpMenu
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel

SAVE_KEYS = QKeySequence("Ctrl+Return")


class EntryCard(Card):
    """One entry. It is edited in place, with a draft of its own."""

    goal_wanted = Signal(object)
    """The person wants to make a goal of this :class:`Entry`."""

    move_wanted = Signal(int)
    """The person wants to choose another day for this entry."""

    versions_wanted = Signal(int)
    """The person wants to see what this entry said before."""

    def __init__(self, model: DiaryViewModel, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._entry = entry
        self._editor: _Editor | None = None
        self.chip = Chip(parent=self)
        self.time = Label("", "caption", parent=self)
        self._edited = Label("", "caption", parent=self)
        self.edit_button = Button(self.tr("Edit"), variant="quiet", parent=self)
        self.more_button = IconButton("more", self.tr("More about this entry"), parent=self)
        self.menu = self._make_menu()
        self.reading = ReadingText(parent=self)
        self._arrange()
        self._connect()
        self.show_entry(entry)
        self._resume_edit()

    @property
    def entry(self) -> Entry:
        """The entry that is shown."""
        return self._entry

    @property
    def is_editing(self) -> bool:
        """Whether the card is a field at the moment."""
        return self._editor is not None

    @property
    def editor(self) -> _Editor | None:
        """The field in which the entry is being edited, if it is."""
        return self._editor

    def show_entry(self, entry: Entry) -> None:
        """Show the entry as it is now, or another entry."""
        another = entry.id != self._entry.id
        self._entry = entry
        if another:
            self._close_editor()
            self._resume_edit()
        name, points = wording.rating_name(entry.rating), wording.points_of(entry.rating)
        tone = wording.TONES[entry.rating]
        self.chip.set_content(f"{name} {points}", wording.ICONS[entry.rating], tone)
        self.time.setText(wording.entry_time(entry))
        self.time.setVisible(bool(self.time.text()))
        self.follow_up.show_entry(entry)
        self._edited.setText(self.tr("edited") if entry.edited_at else "")
        self._versions.setEnabled(entry.edited_at is not None)
        self._edited.setToolTip(self._edited_tip())
        self.reading.set_text(entry.text)
        self.setAccessibleName(f"{name}, {self.time.text()}")
        self.edit_button.setAccessibleName(self.tr("Edit this entry"))
        other = Rating.GROW if entry.rating is Rating.PROUD else Rating.PROUD
        text = self.tr("Rate as {rating} ({points})")
        self._rate.setText(
            text.format(rating=wording.rating_name(other), points=wording.points_of(other))
        )
        self._rate.setIcon(icons.icon(wording.ICONS[other], wording.TONES[other]))

    def rest(self) -> None:
        """Wait out of sight for another entry; what was being typed is kept as a draft."""
        self._close_editor()
        self.hide()

    def begin_edit(self) -> None:
        """Turn the card into a field."""
        self._open_editor()
        if self._editor is not None:
            self._editor.field.setFocus()

    def end_edit(self) -> None:
        """Turn the field back into a card."""
        if self._editor is not None:
            self._close_editor()
            self.edit_button.setFocus()

    # Making

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._rate = QAction(self)
        self._move = QAction(icons.icon("calendar", "muted"), self.tr("Move to another day…"), self)
        self._copy = QAction(icons.icon("copy", "muted"), self.tr("Copy text"), self)
        self._delete = QAction(icons.icon("trash", "danger"), self.tr("Delete"), self)
        self._versions = QAction(icons.icon("clock", "muted"), self.tr("Earlier versions…"), self)
        menu.addActions([self._rate, self._move, self._copy, self._versions])
        self.follow_up = FollowUpMenu(self._model.workspace, menu)
        self.follow_up.goal_wanted.connect(self.goal_wanted)
        menu.insertMenu(self._move, self.follow_up)
        menu.addSeparator()
        menu.addAction(self._delete)
        return menu

    def _arrange(self) -> None:
        px = theme().px
        self.body.setContentsMargins(px(18), px(14), px(18), px(11))
        self.body.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.chip)
        head.addWidget(self.time)
        head.addWidget(self._edited)
        head.addStretch(1)
        head.addWidget(self.edit_button)
        head.addWidget(self.more_button)
        self.body.addLayout(head)
        self.body.addWidget(self.reading)

    def _connect(self) -> None:
        self.edit_button.clicked.connect(self.begin_edit)
        self.more_button.clicked.connect(self._on_more)
        self._rate.triggered.connect(self._on_rate)
        self._move.triggered.connect(lambda: self.move_wanted.emit(self._entry.id))
        self.menu.aboutToShow.connect(self._look_for_versions)
        self._versions.triggered.connect(lambda: self.versions_wanted.emit(self._entry.id))
        self._copy.triggered.connect(self._on_copy)
        self._delete.triggered.connect(lambda: self._model.delete(self._entry.id))

    # Slots

    def _look_for_versions(self) -> None:
        """Offer earlier versions also where only the day or the rating was another one."""
        if self._versions.isEnabled():
            return
        workspace, entry_id = self._model.workspace, self._entry.id

        def found(versions: Sequence[EntryVersion]) -> None:
            if self._entry.id == entry_id:
                self._versions.setEnabled(bool(versions))

        workspace.tasks.read(self, lambda: workspace.session.diary.versions(entry_id), found)

    def _on_more(self) -> None:
        below = QPoint(0, self.more_button.height())
        self.menu.popup(self.more_button.mapToGlobal(below))

    def _on_rate(self) -> None:
        other = Rating.GROW if self._entry.rating is Rating.PROUD else Rating.PROUD
        self._model.rate(self._entry.id, other)

    def _on_copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self._entry.text)

    # Helpers

    def _resume_edit(self) -> None:
        """Go on with an edit that was cut short."""
        if self._model.drafts.text(edit_target(self._entry.id)):
            self._open_editor()

    def _open_editor(self) -> None:
        if self._editor is None:
            self._editor = _Editor(self._model, self._entry, self)
            self._editor.finished.connect(self.end_edit)
            self.body.addWidget(self._editor)
            self._show_parts()

    def _close_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.hide()
            editor.deleteLater()
            self._show_parts()

    def _show_parts(self) -> None:
        editing = self._editor is not None
        self.reading.setVisible(not editing)
        self.edit_button.setVisible(not editing)
        self.set_tone("accent" if editing else "")

    def _edited_tip(self) -> str:
        if self._entry.edited_at is None:
            return ""
        local = self._entry.edited_at.astimezone()
        return self.tr("Edited on {day} at {time}").format(
            day=texts.short_date(local.date()), time=texts.clock_time(local)
        )


class _Editor(QWidget):
    """The field of an entry that is being edited, with Save and Cancel."""

    finished = Signal()

    def __init__(self, model: DiaryViewModel, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._entry_id = entry.id
        self._target = edit_target(entry.id)
        px = theme().px
        self.field = WritingField(self.tr("Text of the entry"), lines=(3, 16), parent=self)
        self.problem = ProblemLabel(self.field, self)
        self.state = Label("", "caption", parent=self)
        self.save_button = Button(
            self.tr("Save changes"), variant="primary", keys=SAVE_KEYS, parent=self
        )
        self.cancel_button = Button(self.tr("Cancel"), variant="soft", parent=self)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.state)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self.field.set_text(model.drafts.text(self._target) or entry.text)
        self._connect()
        self._on_state_changed(self._target)

    def _connect(self) -> None:
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(self._on_save)
        self.field.escaped.connect(self._on_cancel)
        self.field.undo_wanted.connect(self._model.workspace.undo.undo)
        self.field.redo_wanted.connect(self._model.workspace.undo.redo)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self._on_cancel)
        self._model.drafts.state_changed.connect(self._on_state_changed)
        self._model.entry_kept.connect(self._on_kept)
        self._model.refused.connect(self._on_refused)

    def _on_typed(self, text: str) -> None:
        self.problem.clear_problem()
        self._model.drafts.type(self._target, text)

    def _on_save(self) -> None:
        self._model.edit(self._entry_id, self.field.text)

    def _on_cancel(self) -> None:
        self._model.discard_edit(self._entry_id)
        self.finished.emit()

    def _on_kept(self, entry_id: int) -> None:
        if entry_id == self._entry_id:
            self.finished.emit()

    def _on_refused(self, target: str, error: RuleError) -> None:
        if target == self._target:
            self.problem.show_problem(error)

    def _on_state_changed(self, target: str) -> None:
        if target != self._target:
            return
        state = self._model.drafts.state(target)
        words = {
            Keeping.KEPT: self.tr("Draft kept"),
            Keeping.WAITING: self.tr("Keeping draft…"),
        }
        failure = self._model.drafts.failure(target)
        self.state.setText(texts.sentence(failure) if failure else words.get(state, ""))
