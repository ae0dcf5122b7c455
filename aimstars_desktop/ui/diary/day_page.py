"""The page of a day: its title, the composer, and the entries about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.domain.search import Query
from aimstars_desktop.ui.core.first_steps import FirstStep
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.composer import Composer
from aimstars_desktop.ui.diary.damaged_entries import DamagedEntries
from aimstars_desktop.ui.diary.day_heading import DayHeading, KeptDayLine
from aimstars_desktop.ui.diary.entry_card import EntryCard
from aimstars_desktop.ui.diary.on_this_day import MemoriesViewModel, OnThisDay
from aimstars_desktop.ui.diary.prompt_line import PromptLine, PromptViewModel
from aimstars_desktop.ui.diary.template_choice import TemplateChoice
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.follow_ups.banner import FollowUpBanner
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import IconButton
from aimstars_desktop.ui.widgets.held_paint import HeldPaint
from aimstars_desktop.ui.widgets.labels import SectionTitle
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

MOST_SPARE = 12
"""How many cards are kept for reuse on other days."""

LINE_ROOM = 88
"""The room that a message needs at the lower edge of the page, in design pixels."""

LOW = 440
"""In a page that is not higher, an empty composer has fewer lines, in design pixels."""

WIDEST = 1100
"""The longest lines that read well, in design pixels."""


class DayPage(ScrollPage):
    """The page of one day, scrolled as a whole."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.prompts = PromptViewModel(model.workspace, model.day, self)
        self.memories = MemoriesViewModel(model.workspace, model.day, self)
        self._page = page = QWidget(self)
        page.setProperty("surface", "plain")
        page.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.heading = DayHeading(model, page)
        self.kept = KeptDayLine(model, page)
        self.prompt = PromptLine(self.prompts, page)
        self.another = IconButton("shuffle", self.tr("Another question"), parent=page)
        self.templates = IconButton("note", self.tr("Begin with a template"), parent=page)
        self.composer = Composer(model, page)
        self.template_choice = TemplateChoice(model, self.templates, self.composer.field)
        self.follow_up = FollowUpBanner(model.workspace, gap=14, parent=page)
        self.on_this_day = OnThisDay(self.memories, page)
        self.written = SectionTitle(parent=page)
        self.damaged = DamagedEntries(page)
        self._cards: list[EntryCard] = []
        self._query = Query()
        self._reveal: int | None = None
        self._revealed: EntryCard | None = None
        self._paint = HeldPaint(self)
        self._arrange(page)
        self.setWidget(page)
        model.entries_changed.connect(self._on_entries_changed)
        model.day_changed.connect(self._on_day_changed)
        model.day_changed.connect(self.prompts.show_day)
        model.today_changed.connect(self._say_written)
        model.saving.saved.connect(lambda _, entry_id: self.reveal(entry_id))
        self.prompt.taken.connect(self.composer.put_above)
        self.prompts.loaded.connect(self._on_prompt)
        self.memories.loaded.connect(self._on_memories)
        self.another.clicked.connect(self.prompts.show_another)
        self.templates.clicked.connect(self.template_choice.offer)
        self.template_choice.chosen.connect(self.composer.put_in)
        self._on_prompt()
        self.composer.field.typed.connect(self._leave_revealed)
        self.verticalScrollBar().actionTriggered.connect(self._leave_revealed)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._leave_revealed)
        self._on_entries_changed()

    @property
    def cards(self) -> list[EntryCard]:
        """The cards of the day's entries, in the order of writing."""
        return self._cards[: len(self._model.entries)]

    def reveal(self, entry_id: int) -> None:
        """Scroll to an entry, as soon as it is loaded."""
        self._reveal = entry_id
        self._scroll_to_revealed()

    def take_back_composer(self) -> None:
        """Show the composer here again, after it was shown elsewhere."""
        self._place.addWidget(self.composer)
        self.composer.show()
        self._fit_composer()

    def mark(self, query: Query) -> None:
        """Highlight the query in the day's entries."""
        self._query = query
        for card in self._cards:
            card.reading.mark(query)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Move and watched is self._revealed:
            self._scroll_to(self._revealed)  # something above it has come or gone
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme().px
        side = px(40) if self.width() > px(700) else px(24)
        self._column.setContentsMargins(side, px(24), side, px(LINE_ROOM))
        if self.isAncestorOf(self.composer):
            self._fit_composer()

    def _arrange(self, page: QWidget) -> None:
        px = theme().px
        self._body = body = QWidget(page)
        body.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        body.setMaximumWidth(px(WIDEST))
        self._column = QHBoxLayout(page)
        self._column.addWidget(body)
        self._rows = column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first_step = FirstStep(self._model.workspace, Step.WRITE, gap=16, parent=body)
        QWidget.setTabOrder(self, first_step.close_button)  # created last, but placed on top
        column.addWidget(first_step)
        column.addWidget(self.heading)
        column.addWidget(self.kept)
        column.addSpacing(px(4))
        prompt = QHBoxLayout()
        prompt.setSpacing(px(4))
        prompt.addWidget(self.prompt, 1)
        prompt.addWidget(self.another)
        prompt.addStretch(0)
        prompt.addWidget(self.templates)
        column.addLayout(prompt)
        column.addSpacing(px(12))
        self._place = QVBoxLayout()
        self._place.addWidget(self.composer)
        column.addLayout(self._place)
        column.addWidget(self.follow_up)
        column.addSpacing(px(22))
        column.addWidget(self.written)
        column.addSpacing(px(10))
        self._list = QVBoxLayout()
        self._list.setSpacing(px(10))
        column.addLayout(self._list)
        column.addWidget(self.damaged)
        column.addWidget(self.on_this_day)
        column.addStretch(1)

    def _fit_composer(self) -> None:
        px = theme().px
        fewest = 5 if self.height() > px(LOW) else 3  # it grows with what is written
        self.composer.field.set_lines(fewest, max(5, self.height() // px(55)))

    def _on_prompt(self) -> None:
        self.another.setVisible(self.prompts.has_others)

    def _on_day_changed(self) -> None:
        self._leave_revealed()
        bar = self.verticalScrollBar()
        self._paint.hold(self._parts_of_day() if bar.value() == 0 else [self])
        bar.setValue(0)

    def _on_entries_changed(self) -> None:
        """Update the cards from the entries.

        A card stays with its entry; spare ones are reused for other entries, since creating
        cards takes most of the time when a day is opened.
        """
        entries, before = self._model.entries, list(self._cards)
        self._rows.setEnabled(False)  # otherwise each card that comes or goes would lay out all
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
            if card is kept[place] and (card.entry != entry or card.isHidden()):
                card.show_entry(entry)  # also when it rested: it may have an edit
            card.show_follow_up(self._model.follow_ups.get(entry.id))
            card.show_pictures(self._model.pictures.get(entry.id, ()))
            card.show()
        focused = self.window().focusWidget()
        for card in spare:
            if _holds(card, focused):
                self._pass_focus(before.index(card), cards)
            if card is self._revealed:
                self._leave_revealed()
            card.rest()
        del self._cards[len(cards) + MOST_SPARE :]
        for card in spare[MOST_SPARE:]:
            self._list.removeWidget(card)
            card.deleteLater()
        _put_in_reading_order(self._body, [*cards, self.damaged, self.on_this_day])
        self.damaged.show_rows(self._model.damaged)
        self._say_written()
        if self._model.has_entries:
            self.memories.show_day(self._model.day)  # they follow the day itself
        self._fit_page()
        self._scroll_to_revealed()
        if self._model.has_entries:
            self._paint.release()

    def _on_memories(self) -> None:
        """Show the memories of the day, or those of another day no longer."""
        with_the_day = not self._rows.isEnabled()
        self._rows.setEnabled(False)
        self.on_this_day.show_memories()
        if not with_the_day:
            self._fit_page()

    def _fit_page(self) -> None:
        """Give the page its new height, and only then lay out what is on it.

        Otherwise all cards would be squeezed into the old height first, and laid out twice.
        """
        self._list.invalidate()  # a card that comes back is no news to its own column
        self._rows.invalidate()
        self._body.updateGeometry()
        for outer in (self._page, self.viewport()):  # each passes the request on
            QCoreApplication.sendPostedEvents(outer, QEvent.Type.LayoutRequest.value)
        self._rows.setEnabled(True)

    def _parts_of_day(self) -> Sequence[QWidget]:
        """Return what another day changes; painting the rest again would take as long."""
        above = (self.heading, self.prompt, self.composer.field)
        return (*above, self.written, *self.cards, self.damaged, self.on_this_day)

    def _pass_focus(self, place: int, cards: Sequence[EntryCard]) -> None:
        """Move the focus from a removed card to the next one, or to the composer."""
        if cards:
            cards[min(place, len(cards) - 1)].more_button.setFocus()
        else:
            self.composer.field.setFocus()

    def _card_for(self, entry: Entry, spare: list[EntryCard]) -> EntryCard:
        if spare:
            card = spare.pop(0)  # which often is in the right place already
            card.show_entry(entry)
            return card
        card = EntryCard(self._model, entry, self.widget())
        card.reading.mark(self._query)
        return card

    def _scroll_to_revealed(self) -> None:
        card = next((card for card in self.cards if card.entry.id == self._reveal), None)
        if card is not None and self._model.has_entries:
            self._reveal = None
            # The page grows with its cards only when their layouts request it later.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._scroll_to(card)
            self._revealed = card
            card.installEventFilter(self)

    def _scroll_to(self, card: EntryCard) -> None:
        room = theme().px(LINE_ROOM)  # the line that says "Saved" lies over the lower edge
        self.ensureWidgetVisible(card, 0, room)
        if card.height() > self.viewport().height() - room:  # Qt would show its middle
            above = card.mapTo(self.viewport(), QPoint()).y()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + above)

    def _leave_revealed(self) -> None:
        """Let the card go that was scrolled to: the person goes on elsewhere."""
        if self._revealed is not None:
            self._revealed.removeEventFilter(self)
            self._revealed = None

    def _say_written(self) -> None:
        self.written.setText(wording.written_heading(self._model.day, self._model.today))
        self.written.setVisible(bool(self._model.entries or self._model.damaged))


def _put_in_reading_order(page: QWidget, parts: Sequence[QWidget]) -> None:
    """Order the parts for screen readers, which meet them as they were made or raised last."""
    children = page.children()
    places = [children.index(part) for part in parts]
    if places != sorted(places):
        for part in parts:
            part.raise_()


def _holds(card: EntryCard, focused: QWidget | None) -> bool:
    """Return whether the focus is in a card."""
    return focused is not None and card.isAncestorOf(focused)
