"""The page of a day: its title, the composer, and the entries about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.domain.search import Query
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.composer import Composer
from aimstars_desktop.ui.diary.day_heading import DayHeading
from aimstars_desktop.ui.diary.entry_card import EntryCard
from aimstars_desktop.ui.diary.kept_line import KeptLine
from aimstars_desktop.ui.diary.on_this_day import MemoriesViewModel, OnThisDay
from aimstars_desktop.ui.diary.prompt_line import PromptLine, PromptViewModel
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.first_steps import FirstStep
from aimstars_desktop.ui.follow_ups import FollowUpBanner
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.held_paint import HeldPaint
from aimstars_desktop.ui.widgets.labels import SectionTitle
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

MOST_SPARE = 12
"""Cards that are kept for other days."""

WIDEST = 1100
"""The longest lines that read well, in the design's pixels."""


class DayPage(ScrollPage):
    """What stands beside the side panel: one day, scrolled as a whole."""

    goal_wanted = Signal(object)
    """The person wants to make a goal of this :class:`Entry`."""

    move_wanted = Signal(int)
    """The person wants to choose another day for an entry."""

    versions_wanted = Signal(int)
    """The person wants to see what an entry said before."""

    entry_opened = Signal(object)
    """An entry of an earlier time is to be read: an :class:`Entry`."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.prompts = PromptViewModel(model.workspace, model.day, self)
        self.memories = MemoriesViewModel(model.workspace, model.day, self)
        page = QWidget(self)
        page.setProperty("surface", "plain")
        self.heading = DayHeading(model, page)
        self.kept = KeptLine(model, page)
        self.prompt = PromptLine(self.prompts, page)
        self.composer = Composer(model, page)
        self.follow_up = FollowUpBanner(model.workspace, gap=14, parent=page)
        self.on_this_day = OnThisDay(self.memories, page)
        self.written = SectionTitle(parent=page)
        self._cards: list[EntryCard] = []
        self._query = Query()
        self._reveal: int | None = None
        self._paint = HeldPaint(self)
        self._arrange(page)
        self.setWidget(page)
        model.entries_changed.connect(self._on_entries_changed)
        model.day_changed.connect(self._on_day_changed)
        model.day_changed.connect(self.prompts.show_day)
        model.today_changed.connect(self._say_written)
        self.prompt.taken.connect(self.composer.put_above)
        self.on_this_day.opened.connect(self.entry_opened)
        self.follow_up.goal_wanted.connect(self.goal_wanted)
        self._on_entries_changed()

    @property
    def cards(self) -> list[EntryCard]:
        """The day's entries on show, in the order of writing."""
        return self._cards[: len(self._model.entries)]

    def reveal(self, entry_id: int) -> None:
        """Scroll to an entry, as soon as it is there."""
        self._reveal = entry_id
        self._scroll_to_revealed()

    def mark(self, query: Query) -> None:
        """Mark what is searched for in the day's entries."""
        self._query = query
        for card in self._cards:
            card.reading.mark(query)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme().px
        side = px(40) if self.width() > px(700) else px(24)
        self._column.setContentsMargins(side, px(24), side, px(32))
        self.composer.field.set_most_lines(max(5, self.height() // px(55)))

    def _arrange(self, page: QWidget) -> None:
        px = theme().px
        body = QWidget(page)
        body.setMaximumWidth(px(WIDEST))
        self._column = QHBoxLayout(page)
        self._column.addWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first_step = FirstStep(self._model.workspace, Step.WRITE, gap=16, parent=body)
        QWidget.setTabOrder(self, first_step.close_button)  # made last, but it stands on top
        column.addWidget(first_step)
        column.addWidget(self.heading)
        column.addWidget(self.kept)
        column.addSpacing(px(4))
        column.addWidget(self.prompt)
        column.addSpacing(px(12))
        column.addWidget(self.composer)
        column.addWidget(self.follow_up)
        column.addSpacing(px(22))
        column.addWidget(self.written)
        column.addSpacing(px(10))
        self._list = QVBoxLayout()
        self._list.setSpacing(px(10))
        column.addLayout(self._list)
        column.addWidget(self.on_this_day)
        column.addStretch(1)

    def _on_day_changed(self) -> None:
        self._paint.hold()
        self.verticalScrollBar().setValue(0)

    def _on_entries_changed(self) -> None:
        """Bring the cards in line with the entries.

        A card stays with its entry; those that are left over take other entries, since making
        one is what takes the time when a day is opened.
        """
        entries, before = self._model.entries, list(self._cards)
        self._list.setEnabled(False)  # else each card that comes or goes lays out all the others
        known = {card.entry.id: card for card in self._cards}
        kept = [known.pop(entry.id, None) for entry in entries]
        spare = list(known.values())
        cards = [
            card or self._card_for(entry, spare) for entry, card in zip(entries, kept, strict=True)
        ]
        for place, (card, entry) in enumerate(zip(cards, entries, strict=True)):
            if self._cards[place : place + 1] != [card]:
                self._list.removeWidget(card)
                self._list.insertWidget(place, card)
                self._cards = [other for other in self._cards if other is not card]
                self._cards.insert(place, card)
            if card.entry != entry:
                card.show_entry(entry)
            card.show()
        focused = self.window().focusWidget()
        for card in spare:
            if _holds(card, focused):
                self._pass_focus(before.index(card), cards)
            card.rest()
        del self._cards[len(cards) + MOST_SPARE :]
        for card in spare[MOST_SPARE:]:
            self._list.removeWidget(card)
            card.deleteLater()
        self._list.setEnabled(True)
        self._say_written()
        self._scroll_to_revealed()
        if self._model.has_entries:
            self._paint.release()
            self.memories.show_day(self._model.day)  # they come after the day itself

    def _pass_focus(self, place: int, cards: Sequence[EntryCard]) -> None:
        """Bring the keyboard from a card that goes to the next one, or to the composer."""
        if cards:
            cards[min(place, len(cards) - 1)].more_button.setFocus()
        else:
            self.composer.field.setFocus()

    def _card_for(self, entry: Entry, spare: list[EntryCard]) -> EntryCard:
        if spare:
            card = spare.pop()
            card.show_entry(entry)
            return card
        card = EntryCard(self._model, entry, self.widget())
        card.reading.mark(self._query)
        card.goal_wanted.connect(self.goal_wanted)
        card.move_wanted.connect(self.move_wanted)
        card.versions_wanted.connect(self.versions_wanted)
        return card

    def _scroll_to_revealed(self) -> None:
        card = next((card for card in self.cards if card.entry.id == self._reveal), None)
        if card is not None and self._model.has_entries:
            self._reveal = None
            # The page grows with its cards only when their layouts ask it to, which they do later.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.ensureWidgetVisible(card, 0, theme().px(16))

    def _say_written(self) -> None:
        self.written.setText(wording.written_heading(self._model.day, self._model.today))
        self.written.setVisible(bool(self._model.entries))


def _holds(card: EntryCard, focused: QWidget | None) -> bool:
    """Whether the keyboard is on something in a card."""
    return focused is not None and card.isAncestorOf(focused)
