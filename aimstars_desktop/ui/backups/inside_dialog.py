"""Looking inside a backup: its days at the left, the entries of one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.services.entry_restore import RestoreResult
from aimstars_desktop.ui.backups.inside_model import InsideModel
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.reading_text import ReadingText
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.accessible import announce
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.scroll_page import CardList

SIZE = QSize(820, 580)
DAY_ROLE = Qt.ItemDataRole.UserRole


class InsideDialog(Dialog):
    """Shows one account's entries in a backup. Nothing here changes the backup.

    Args:
        when: the backup was made, in words.
    """

    help_topic = "data"

    def __init__(self, model: InsideModel, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.setWindowTitle(self.tr("Inside the backup: {when}").format(when=when))
        self.cards: list[InsideCard] = []
        self.days = QListWidget(self)
        self.days.setProperty("role", "pages")  # it shows the keyboard focus
        self.days.setAccessibleName(self.tr("Days in the backup"))
        self.days.setProperty("role", "pages")  # the day with the focus has a border
        self.days.setFixedWidth(theme().px(190))
        self.heading = Label("", "title", parent=self)
        self.said = Label(self.tr("Opening the backup…"), "muted", wrap=True, parent=self)
        self.close_button = Button(self.tr("&Close"), parent=self)
        self._arrange()
        self.resize(fitting(SIZE))
        self.days.currentItemChanged.connect(self._on_day)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(lambda _: model.close())
        model.opened.connect(self._on_opened)
        model.day_loaded.connect(self._on_loaded)
        model.brought_back.connect(self._on_brought_back)
        model.failed.connect(self._on_failed)
        model.open()

    # Slots

    def _on_opened(self) -> None:
        today = self.model.today
        for day in self.model.days:
            item = QListWidgetItem(texts.short_day(day, year=day.year != today.year))
            item.setData(DAY_ROLE, day)
            self.days.addItem(item)
        if self.model.days:
            self._say("")
            self.days.setCurrentRow(0)
            self.days.setFocus()
        else:
            self._say(self.tr("This backup contains no entries of yours."))

    def _on_day(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._say("")
            self.model.load(item.data(DAY_ROLE))

    def _on_loaded(self, day: date, entries: Sequence[Entry]) -> None:
        if self.days.currentItem().data(DAY_ROLE) != day:
            return  # another one was chosen in the meantime
        self.heading.setText(wording.day_title(day, self.model.today))
        self.cards = [InsideCard(entry, self._list.page) for entry in entries]
        for card in self.cards:
            card.wanted.connect(self.model.bring_back)
        self._list.set_cards(self.cards)
        self._list.scroll_to_top()

    def _on_brought_back(self, entry: Entry, brought: RestoreResult) -> None:
        text = {
            RestoreResult.THERE_ALREADY: self.tr("Your diary has the same entry."),
            RestoreResult.AS_IT_WAS: self.tr("The entry in your diary now reads as it does here."),
            RestoreResult.ADDED: self.tr("The entry is in your diary again."),
        }[brought]
        for card in self.cards:
            if card.entry == entry:
                card.bring_back.setEnabled(False)
        self._say(text)

    def _on_failed(self, error: AimstarsError) -> None:
        self._say(texts.sentence(error), "grow")

    def _say(self, text: str, tone: str = "proud") -> None:
        self.said.setText(text)
        self.said.set_tone(tone)
        self.said.setVisible(bool(text))
        if text:
            announce(self, text)

    # Building

    def _arrange(self) -> None:
        px = theme().px
        self._list = CardList(self, spacing=10)
        right = QVBoxLayout()
        right.setSpacing(px(10))
        right.addWidget(self.heading)
        right.addWidget(self.said)
        right.addWidget(self._list, 1)
        both = QHBoxLayout()
        both.setSpacing(px(20))
        both.addWidget(self.days)
        both.addLayout(right, 1)
        foot = QHBoxLayout()
        promise = self.tr("You can undo what you bring back; the backup is not changed.")
        foot.addWidget(Label(promise, "caption", wrap=True, parent=self), 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(22), px(24), px(18))
        column.setSpacing(px(14))
        column.addLayout(both, 1)
        column.addLayout(foot)


class InsideCard(Card):
    """One entry as it is in the backup."""

    wanted = Signal(object)
    """The entry is to be brought back into the diary."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.entry = entry
        px = theme().px
        chip = Chip(
            wording.rating_name(entry.rating),
            icon=wording.ICONS[entry.rating],
            tone=wording.TONES[entry.rating],
            parent=self,
        )
        self.bring_back = Button(self.tr("Bring back"), variant="link", parent=self)
        self.bring_back.clicked.connect(lambda: self.wanted.emit(self.entry))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(chip)
        if entry.written_local is not None:
            time = texts.clock_time(entry.written_local)
            head.addWidget(Label(time, "caption", parent=self))
        head.addStretch(1)
        head.addWidget(self.bring_back)
        self.body.addLayout(head)
        self.body.addWidget(ReadingText(entry.text, parent=self))
