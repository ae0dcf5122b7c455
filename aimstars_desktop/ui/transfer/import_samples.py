"""Entries of a file as they will look in the diary, a few at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.imports import SourceEntry
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.reading_text import ReadingText
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.transfer.import_model import ImportModel
from aimstars_desktop.ui.widgets.buttons import IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle

AT_A_TIME = 3

MOST_SHOWN = 400
"""Characters of a sample; an entry may have 20,000."""


class ImportSamples(QWidget):
    """Cards of the first entries, with buttons to turn to the next ones."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._entries: Sequence[SourceEntry] = ()
        self._first = 0
        self.cards = [SampleCard(self) for _ in range(AT_A_TIME)]
        self.place = Label("", "caption", parent=self)
        self.before = IconButton("previous", self.tr("Earlier samples"), parent=self)
        self.after = IconButton("next", self.tr("Later samples"), parent=self)
        self._arrange()
        self.before.clicked.connect(lambda: self._turn(-AT_A_TIME))
        self.after.clicked.connect(lambda: self._turn(AT_A_TIME))
        model.chose.connect(self._show)

    def show_found(self) -> None:
        """Show the samples of the file that was looked at."""
        found = self._model.found
        self._entries = found.samples if found is not None else ()
        self._first = 0
        self._show()

    def _turn(self, by: int) -> None:
        self._first += by
        self._show()

    def _show(self) -> None:
        shown = self._entries[self._first : self._first + AT_A_TIME]
        for card, entry in zip(self.cards, shown, strict=False):
            model = self._model
            card.show_entry(entry, model.text_of(entry), model.rating_of(entry.rating))
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(shown))
        first, last, count = self._first + 1, self._first + len(shown), len(self._entries)
        text = self.tr("{first} to {last} of {count}")
        numbers = {"first": first, "last": last, "count": count}
        said = text.format(**{name: texts.number(value) for name, value in numbers.items()})
        self.place.setText(said if shown else "")
        self.before.setEnabled(self._first > 0)
        self.after.setEnabled(last < count)
        for part in (self.before, self.after):
            part.setVisible(count > AT_A_TIME)

    def _arrange(self) -> None:
        px = theme().px
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(SectionTitle(self.tr("As they will look"), self))
        head.addStretch(1)
        head.addWidget(self.place)
        head.addWidget(self.before)
        head.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)


class SampleCard(Card):
    """An entry of a file as it will look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        px = theme().px
        self.chip = Chip(parent=self)
        self.when = Label("", "caption", parent=self)
        self.reading = ReadingText(parent=self)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.chip)
        head.addWidget(self.when)
        head.addStretch(1)
        self.body.setContentsMargins(px(14), px(10), px(14), px(10))
        self.body.addLayout(head)
        self.body.addWidget(self.reading)

    def show_entry(self, entry: SourceEntry, text: str, rating: Rating) -> None:
        """Show an entry.

        Args:
            entry: of the file.
            text: as it will stand in the diary; empty when it does not come.
            rating: that it will have.
        """
        name = wording.rating_name(rating)
        tone = "" if rating is Rating.UNRATED else wording.TONES[rating]
        self.chip.set_content(name, wording.ICONS[rating], tone)
        day = texts.short_date(entry.day)
        time = f", {texts.clock_time(entry.time)}" if entry.time is not None else ""
        self.when.setText(f"{day}{time}")
        self.setAccessibleName(f"{name}, {self.when.text()}")
        self.reading.set_text(_shortened(text) or self.tr("It is left out."))


def _shortened(text: str) -> str:
    """Return the beginning of a long text."""
    if len(text) <= MOST_SHOWN:
        return text
    return f"{text[:MOST_SHOWN].rsplit(maxsplit=1)[0]} …"
