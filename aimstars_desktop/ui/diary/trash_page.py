"""The trash: entries that were deleted, for 30 days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.entries import TRASH_DAYS, Entry
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.reading_text import ReadingText
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

PAGE = 8
"""Cards that are made at a time: as many as a window shows, and more when it is scrolled."""


class TrashViewModel(ViewModel):
    """The entries in the trash, and commands for them."""

    shows = Change.ENTRIES

    loaded = Signal()
    """The entries were loaded or changed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._entries: Sequence[Entry] = ()
        self._wanted = PAGE

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries in the trash, last deleted first, as many as were asked for."""
        return self._entries

    def more(self) -> None:
        """Load the next entries, if there may be any."""
        if len(self._entries) == self._wanted:
            self._wanted += PAGE
            self.refresh()

    def restore(self, entry: Entry) -> None:
        """Restore an entry."""
        entries = self.workspace.session.entries
        day = texts.day_in_sentence(entry.day, self.workspace.session.days.today())
        text = self.tr("Restored to {day}").format(day=day)
        self.workspace.tasks.write(
            self, lambda: entries.restore(entry.id), lambda _: self.workspace.show_done(text)
        )

    def delete_now(self, entry: Entry) -> None:
        """Permanently delete an entry."""
        entries, messages = self.workspace.session.entries, self.workspace.messages
        text = self.tr("Deleted for good")
        self.workspace.tasks.write(
            self, lambda: entries.delete_now(entry.id), lambda _: messages.done(text)
        )

    @override
    def reload(self) -> None:
        entries, wanted = self.workspace.session.entries, self._wanted
        self.workspace.tasks.read(self, lambda: entries.trash(wanted), self._on_loaded, key="trash")

    def _on_loaded(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self.loaded.emit()


class TrashPage(ScrollPage):
    """The page of the trash."""

    closed = Signal()
    """The day page is to be shown again."""

    def __init__(self, model: TrashViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.cards: list[TrashCard] = []
        page = QWidget(self)
        page.setProperty("surface", "plain")
        px = theme().px
        title = Label(self.tr("Trash"), "title", parent=page)
        self.back = Button(self.tr("Back to the day"), icon="previous", parent=page)
        explained = texts.counted(
            "Diary",
            "What you delete stays here for at least {days} days. After that, it is deleted "
            "for good once you have used the diary on %n more days.",
            DAYS_TO_BELIEVE,
        ).format(days=texts.number(TRASH_DAYS))
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.back)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(px(40), px(24), px(40), px(32))
        self._column.setSpacing(px(12))
        self._column.addLayout(head)
        self._column.addWidget(Label(explained, "muted", wrap=True, parent=page))
        self._list = QVBoxLayout()
        self._list.setSpacing(px(10))
        self._column.addLayout(self._list)
        self.empty = EmptyState("trash", self.tr("The trash is empty."), parent=page)
        self._column.addWidget(self.empty, 1)
        self._column.addStretch(1)
        self.setWidget(page)
        self.back.clicked.connect(self.closed)
        model.loaded.connect(self._on_loaded)
        self.verticalScrollBar().valueChanged.connect(self._look_further)
        self._on_loaded()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_further()

    def _on_loaded(self) -> None:
        entries = self._model.entries
        known = {card.entry: card for card in self.cards}
        kept = [known.pop(entry, None) for entry in entries]
        for card in known.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [
            card or TrashCard(self._model, entry, self)
            for entry, card in zip(entries, kept, strict=True)
        ]
        self._list.setEnabled(False)  # otherwise each card that is shown lays out all others
        for place, card in enumerate(self.cards):
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
                card.show()  # a layout leaves out what is hidden
        self._list.setEnabled(True)
        self.empty.setVisible(not self.cards)
        self._look_further()

    def _look_further(self) -> None:
        """Load what is about to come into sight."""
        bar, view = self.verticalScrollBar(), self.viewport()
        if bar.value():
            is_near = bar.value() + view.height() > bar.maximum()
        else:
            is_near = self._column.totalHeightForWidth(view.width()) <= view.height()
        if is_near:
            self._model.more()


class TrashCard(Card):
    """One deleted entry, with buttons to restore or permanently delete it."""

    def __init__(self, model: TrashViewModel, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.entry = entry
        px = theme().px
        today = model.workspace.session.days.today()
        tone = wording.TONES[entry.rating]
        chip = Chip(
            wording.rating_name(entry.rating),
            icon=wording.ICONS[entry.rating],
            tone=tone,
            parent=self,
        )
        day = texts.short_day(entry.day, year=entry.day.year != today.year)
        self.restore = Button(self.tr("Restore"), variant="link", parent=self)
        self.delete = Button(self.tr("Delete now"), variant="quiet", parent=self)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(chip)
        head.addWidget(Label(day, "strong", parent=self))
        head.addWidget(Label(_stays(entry, today), "caption", wrap=True, parent=self), 1)
        head.addWidget(self.restore)
        head.addWidget(self.delete)
        self.body.addLayout(head)
        self.body.addWidget(ReadingText(entry.text, self))
        self._model = model
        self._ask: QWidget | None = None
        self.setAccessibleName(day)
        self.restore.clicked.connect(lambda: model.restore(entry))
        self.delete.clicked.connect(self._on_delete)

    def _on_delete(self) -> None:
        """Ask in place: this cannot be undone. Most cards are never asked about."""
        if self._ask is None:
            self._ask = self._question()
            self.body.addWidget(self._ask)
            self.setTabOrder(self.delete, self.keep)
            self.setTabOrder(self.keep, self.for_good)
        self._ask.show()
        self.keep.setFocus()

    def _question(self) -> QWidget:
        asked = QWidget(self)
        self.for_good = Button(self.tr("Delete for good"), variant="danger", parent=asked)
        self.keep = Button(self.tr("Keep it"), variant="soft", parent=asked)
        row = QHBoxLayout(asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        warning = self.tr("This cannot be undone. Only earlier backups still have it.")
        row.addWidget(Label(warning, "muted", wrap=True, parent=asked), 1)
        row.addWidget(self.keep)
        row.addWidget(self.for_good)
        self.keep.clicked.connect(asked.hide)
        self.for_good.clicked.connect(lambda: self._model.delete_now(self.entry))
        return asked


def _stays(entry: Entry, today: date) -> str:
    """Say until when an entry stays in the trash."""
    if entry.trashed_at is None:
        return ""
    until = (entry.trashed_at + timedelta(days=TRASH_DAYS)).astimezone().date()
    return wording.stays_until(until, today)
