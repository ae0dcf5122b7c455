"""The card of a saved entry: rating, time, text and menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry, Rating, edit_target
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.follow_ups import FollowUp
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.entry_menu import FAVOURITE_KEYS, EntryMenu, favourite_words
from aimstars_desktop.ui.diary.tickable_text import TickableText
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.follow_ups.entry_line import FollowUpLine
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.widgets.rating_offer import RatingOffer
from aimstars_desktop.ui.writing.drafts import SaveState
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.format_bar import FormattedField

if TYPE_CHECKING:
    from aimstars_desktop.ui.pictures.strip import PictureStrip

SAVE_KEYS = QKeySequence("Ctrl+Return")


class EntryCard(Card):
    """One entry. It is edited in place, with its own draft."""

    def __init__(self, model: DiaryViewModel, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._entry = entry
        self._editor: _Editor | None = None
        self.follow_up: FollowUpLine | None = None
        self.offer: RatingOffer | None = None
        self.strip: PictureStrip | None = None
        self.chip = Chip(parent=self)
        self.time = Label("", "caption", parent=self)
        self._edited = Label("", "caption", parent=self)
        self.star_button = IconButton("star-outline", favourite_words(starred=False), parent=self)
        self.edit_button = Button(self.tr("Edit"), variant="quiet", parent=self)
        self.more_button = IconButton("more", self.tr("More about this entry"), parent=self)
        self.menu = EntryMenu(model, self.more_button, self)
        self.reading = TickableText(parent=self)
        self._arrange()
        self._connect()
        self.show_entry(entry)
        self._resume_edit()

    @property
    def entry(self) -> Entry:
        """The entry that is shown."""
        return self._entry

    @property
    def editor(self) -> _Editor | None:
        """The field in which the entry is being edited, if it is."""
        return self._editor

    def show_entry(self, entry: Entry) -> None:
        """Show the current state of the entry, or another entry."""
        another = entry.id != self._entry.id
        self._entry = entry
        if another:
            self._close_editor()
        self._resume_edit()
        name, rating = wording.rating_name(entry.rating), entry.rating
        tone = "" if rating is Rating.UNRATED else wording.TONES[rating]
        self.chip.set_content(wording.rating_with_points(rating), wording.ICONS[rating], tone)
        self._show_offer()
        self.time.setText(wording.entry_time(entry))
        self.time.setVisible(bool(self.time.text()))
        self.menu.show_entry(entry)
        self._show_star()
        self._edited.setText(self.tr("edited") if entry.edited_at else "")
        self._edited.setToolTip(texts.tip(self._edited_tip()))
        self.reading.set_text(entry.text)
        parts = (name, wording.favourite(entry), self.time.text())
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.edit_button.setAccessibleName(self.tr("Edit this entry"))

    def show_follow_up(self, follow_up: FollowUp | None) -> None:
        """Show what follows from the entry; most entries need no line for it."""
        if self.follow_up is None:
            if follow_up is None:
                return
            self.follow_up = FollowUpLine(self._model.workspace, self)
            self.body.addWidget(self.follow_up)
        self.follow_up.show_follow_up(follow_up, self._model.today)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show the pictures of the entry; most entries need no strip."""
        if self.strip is None:
            if not pictures:
                return
            from aimstars_desktop.ui.pictures.strip import PictureStrip

            self.strip = PictureStrip(self._model.saving.pictures, self)
            self.strip.opened.connect(self._on_picture_opened)
            self.body.insertWidget(self.body.indexOf(self.reading) + 1, self.strip)
        self.strip.show_pictures(pictures)

    def rest(self) -> None:
        """Hide the card for reuse; what was being typed is kept as a draft."""
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
            self._model.drafts.documents.drop(edit_target(self._entry.id))
            self.edit_button.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_offer()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._editor is None:  # the field has a menu of its own
            self.menu.popup(event.globalPos())

    # Making

    def _arrange(self) -> None:
        px = theme().px
        self.body.setContentsMargins(px(18), px(14), px(18), px(11))
        self.body.setSpacing(px(8))
        self._head = head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.chip)
        head.addWidget(self.time)
        head.addWidget(self._edited)
        head.addStretch(1)
        head.addWidget(self.star_button)
        head.addWidget(self.edit_button)
        head.addWidget(self.more_button)
        self.body.addLayout(head)
        self.body.addWidget(self.reading)

    def _connect(self) -> None:
        self.star_button.clicked.connect(self.menu.turn_favourite)
        self.addAction(self.menu.favourite)  # its keys, while the focus is in the card
        self.edit_button.clicked.connect(self.begin_edit)
        self.more_button.clicked.connect(self._on_more)
        self.reading.ticked.connect(lambda task: self._model.tick(self._entry.id, task))
        self.reading.tag_clicked.connect(self._model.tag_chosen)

    # Slots

    def _on_more(self) -> None:
        below = QPoint(0, self.more_button.height())
        self.menu.popup(self.more_button.mapToGlobal(below))

    def _on_picture_opened(self, place: int) -> None:
        from aimstars_desktop.ui.pictures.viewer import PictureViewer

        pictures, entry = self._model.pictures.get(self._entry.id, ()), self._entry
        title = ", ".join(filter(None, (texts.short_date(entry.day), wording.entry_time(entry))))
        PictureViewer(self._model.saving.pictures, pictures, place, title, self).open()

    # Helpers

    def _show_star(self) -> None:
        starred = self._entry.is_favourite
        self.star_button.set_name(favourite_words(starred=starred))
        self.star_button.setAccessibleDescription(
            FAVOURITE_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.star_button.set_icon(*(("star", "gold") if starred else ("star-outline", "muted")))

    def _show_offer(self) -> None:
        """Offer the two ratings while the entry is unrated; most entries need no offer."""
        unrated = self._entry.rating is Rating.UNRATED
        if self.offer is None:
            if not unrated:
                return
            self.offer = RatingOffer(self)
            self.offer.chosen.connect(lambda rating: self._model.rate(self._entry.id, rating))
        self.offer.setVisible(unrated and self._editor is None)
        self._place_offer()

    def _place_offer(self) -> None:
        """Put the offer into the head; in a narrow card, into a line of its own below it.

        A card that has no width yet is taken for a wide one, which most are.
        """
        if self.offer is None:
            return
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        buttons = (self.star_button, self.edit_button, self.more_button)
        others = (self.chip, self.time, self._edited, *buttons)
        gap = self._head.spacing()
        needed = sum(each.sizeHint().width() + gap for each in (*others, self.offer))
        place = self._head.indexOf(self._edited) + 2  # after the stretch
        narrow = self.testAttribute(Qt.WidgetAttribute.WA_Resized) and needed > room
        if not narrow and self._head.indexOf(self.offer) < 0:
            self.body.removeWidget(self.offer)
            self._head.insertWidget(place, self.offer)
        elif narrow and self.body.indexOf(self.offer) < 0:
            self._head.removeWidget(self.offer)
            self.body.insertWidget(1, self.offer)
        else:
            return
        self.body.activate()  # before anything is painted with the offer where it was

    def _resume_edit(self) -> None:
        """Resume an interrupted edit."""
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
            editor.field.let_go()
            editor.deleteLater()
            self._show_parts()

    def _show_parts(self) -> None:
        editing = self._editor is not None
        self.reading.setVisible(not editing)
        self.edit_button.setVisible(not editing)
        self._show_offer()
        self.set_tone("accent" if editing else "")

    def _edited_tip(self) -> str:
        if self._entry.edited_at is None:
            return ""
        local = self._entry.edited_at.astimezone()
        return self.tr("Edited on {day} at {time}").format(
            day=texts.short_date(local.date()), time=texts.clock_time(local)
        )


class _Editor(QWidget):
    """The edit field of an entry, with Save and Cancel."""

    finished = Signal()

    def __init__(self, model: DiaryViewModel, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._entry_id = entry.id
        self._target = edit_target(entry.id)
        px = theme().px
        self.field = WritingField(self.tr("Text of the entry"), lines=(3, 16), parent=self)
        framed = self._framed = FormattedField(self.field, model.workspace, self)
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
        column.addWidget(framed)
        column.addWidget(self.problem)
        column.addLayout(foot)
        text = model.drafts.text(self._target) or entry.text
        self.field.show_document(model.drafts.documents.of(self._target, text))
        self._connect()
        self._on_state_changed(self._target)

    def _connect(self) -> None:
        self.field.complete_tags(self._model.saving.tags)
        self.field.check_spelling(self._model.saving.spelling)
        self.field.take_pictures()
        self.field.pictures_came.connect(
            lambda sources: self._model.saving.pictures.add(self._entry_id, sources)
        )
        self.field.pictures_wanted.connect(self._on_pictures_wanted)
        self._framed.bar.pictures_wanted.connect(self._on_pictures_wanted)
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(self._on_save)
        self.field.escaped.connect(self._on_cancel)
        self.field.typed.connect(lambda: self._model.workspace.undo.typed(self.field))
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

    def _on_pictures_wanted(self) -> None:
        self._model.saving.pictures.choose(self._entry_id, self)

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
            SaveState.SAVED: self.tr("Draft saved"),
            SaveState.UNSAVED: self.tr("Saving draft…"),
        }
        failure = self._model.drafts.failure(target)
        self.state.setText(texts.sentence(failure) if failure else words.get(state, ""))
