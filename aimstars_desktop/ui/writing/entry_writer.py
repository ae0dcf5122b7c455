"""Where an entry is written: the field, the state of its text, and the buttons that save it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures.model import Source
from aimstars_desktop.ui.widgets.labels import ProblemLabel
from aimstars_desktop.ui.writing import pasting
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.footer import WritingFooter
from aimstars_desktop.ui.writing.format_bar import FormattedField
from aimstars_desktop.ui.writing.notices import NoticeLine
from aimstars_desktop.ui.writing.rating_buttons import RatingButtons
from aimstars_desktop.ui.writing.saving import EntrySaving

if TYPE_CHECKING:
    from aimstars_desktop.ui.pictures.strip import PictureStrip


class EntryWriter(QWidget):
    """Shows the text of one draft target, which the person goes on with and saves.

    Args:
        saving: saves the text, and has the drafts.
        lines: the least and the greatest height of the field, in lines.
    """

    rated = Signal(object)
    """The person wants to save the text with this :class:`Rating`."""

    def __init__(
        self, saving: EntrySaving, *, lines: tuple[int, int] = (5, 12), parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._saving = saving
        self._drafts = saving.drafts
        self._undo = saving.workspace.undo
        self._target = ""
        self.field = WritingField(self.tr("What happened"), lines=lines, parent=self)
        self.framed = FormattedField(self.field, saving.workspace, self)
        self.problem = ProblemLabel(self.field, self)
        self.notice = NoticeLine(self)
        self.strip: PictureStrip | None = None
        self.setAcceptDrops(True)
        self.foot = WritingFooter(self, inset=theme().px(4))
        self.buttons = RatingButtons(self)
        self._arrange()
        self._connect()

    @property
    def target(self) -> str:
        """The draft target that is shown; empty before there is one."""
        return self._target

    def show_target(self, target: str) -> None:
        """Show the text of this target, with its own history."""
        self._target = target
        self.problem.clear_problem()
        self.field.show_document(self._drafts.documents.of(target, self._drafts.text(target)))
        self._undo.look_again()
        self._on_text_changed(target)
        self._on_state_changed(target)
        self._show_pictures()

    def focus(self) -> None:
        """Focus the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo_deeds(self) -> None:
        """Make Ctrl+Z and redo continue with the steps before what was typed."""
        self.field.typed.connect(lambda: self._undo.typed(self.field))
        self.field.undo_wanted.connect(self._undo.undo)
        self.field.redo_wanted.connect(self._undo.redo)

    def show_problem(self, target: str, error: AimstarsError) -> None:
        """Show why the text of a target was not saved, if it is the one that is shown."""
        if target == self._target:
            self.problem.show_problem(error)

    def choose_pictures(self) -> None:
        """Let the person choose image files for the text, and then go on writing."""
        self.field.setFocus()  # the dialog gives it back to what has it
        self._saving.pictures.choose(self._target, self)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pasting.pictures_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Take pictures that were dropped beside the field: on the bar, or on those there are."""
        event.acceptProposedAction()
        self._on_pictures(pasting.pictures_in(event.mimeData()))

    def _arrange(self) -> None:
        px = theme().px
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for widget in (self.notice, self.framed, self.problem, self.foot):
            column.addWidget(widget)
        column.addSpacing(px(4))
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.field.complete_tags(self._saving.tags)
        self.field.check_spelling(self._saving.spelling)
        self.field.take_pictures()
        self.field.pictures_came.connect(self._on_pictures)
        self.field.pictures_wanted.connect(self.choose_pictures)
        self.framed.bar.pictures_wanted.connect(self.choose_pictures)
        self._saving.pictures.drafts_changed.connect(self._show_pictures)
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(self.rated)
        self.buttons.chosen.connect(self.rated)
        self._drafts.text_changed.connect(self._on_text_changed)
        self._drafts.state_changed.connect(self._on_state_changed)
        self._saving.changed.connect(self._on_saving_changed)

    def _on_pictures(self, sources: Sequence[Source]) -> None:
        self._saving.pictures.add(self._target, sources)

    def _show_pictures(self) -> None:
        """Show the pictures of the text; most texts need no strip."""
        found = self._saving.pictures.of_draft(self._target)
        if self.strip is None:
            if not found:
                return
            from aimstars_desktop.ui.pictures.strip import PictureStrip

            self.strip = PictureStrip(self._saving.pictures, self, is_written=True)
            self.strip.opened.connect(self._on_opened)
            self.strip.add_wanted.connect(self.choose_pictures)
            self.framed.put_below(self.strip)
            self.strip.come_after(self.field)
        self.strip.show_pictures(found)

    def _on_opened(self, place: int) -> None:
        from aimstars_desktop.ui.pictures.viewer import PictureViewer

        found = self._saving.pictures.of_draft(self._target)
        PictureViewer(self._saving.pictures, found, place, "", self).open()

    def _on_typed(self, text: str) -> None:
        self._drafts.type(self._target, text)
        self.problem.clear_problem()
        self.foot.show_length(text)

    def _on_text_changed(self, target: str) -> None:
        if target == self._target:
            self.problem.clear_problem()
            self.field.set_text(self._drafts.text(target))
            self.foot.show_length(self.field.text)

    def _on_state_changed(self, target: str) -> None:
        if target == self._target:
            self.foot.show_state(self._drafts, target)

    def _on_saving_changed(self) -> None:
        self.buttons.setEnabled(not self._saving.is_busy)
