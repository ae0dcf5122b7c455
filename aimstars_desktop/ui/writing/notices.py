"""The notice line above a writing field, and what it can say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label


class About(Enum):
    """The subject of a notice."""

    NOTHING = auto()
    OFFERED = auto()
    """The text was typed in an earlier session and never saved."""
    ELSEWHERE = auto()
    """There is an unfinished text for another day."""
    EDIT = auto()
    """There is an unfinished edit of an entry about another day."""
    QUICK = auto()
    """There is an unfinished text in the window of the quick entry."""
    REVIEW = auto()
    """There is an unfinished text in the review of the week that begins on the day."""
    LEFT = auto()
    """There is a text that was left in a dialog or another field."""
    TURNED = auto()
    """The field holds text about a day that is no longer today."""
    AHEAD = auto()
    """The field holds text about a day in the future: the clock was wrong for a while."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice, and the day it is about."""

    about: About = About.NOTHING
    day: date | None = None


class NoticeLine(QWidget):
    """A line above the field: an unfinished text, or a new day."""

    accepted = Signal(object)
    """The offer was accepted; carries the shown :class:`Notice`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._notice = Notice()
        self._text = Label("", "caption", wrap=True, parent=self)
        self.yes = Button("", variant="link", parent=self)
        self.no = Button("", variant="link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme().px(4), 0, 0, 0)
        row.setSpacing(theme().px(4))
        row.addWidget(self._text, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.clicked.connect(lambda: self.accepted.emit(self._notice))
        self.hide()

    @property
    def text(self) -> str:
        """The text of the line; empty when it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(self, notice: Notice, today: date) -> None:
        """Show this notice, or none."""
        self._notice = notice
        self.setVisible(notice.about is not About.NOTHING)
        if notice.day is None:
            return
        name = texts.day_in_sentence(notice.day, today)
        if notice.about is About.OFFERED:
            self._say(self.tr("This is what you had written before. It is not saved yet."))
        elif notice.about is About.ELSEWHERE:
            text = self.tr("There is an unfinished entry for {day}.").format(day=name)
            self._say(text, self.tr("Show it"))
        elif notice.about is About.EDIT:
            text = self.tr("An entry for {day} was being edited.").format(day=name)
            self._say(text, self.tr("Show it"))
        elif notice.about is About.QUICK:
            text = self.tr("There is an unfinished quick entry for {day}.").format(day=name)
            self._say(text, self.tr("Show it"))
        elif notice.about is About.REVIEW:
            text = self.tr("There is an unfinished text in the review of {days}.")
            week = Week(notice.day)
            days = texts.day_range(week.first, week.last)
            self._say(text.format(days=days), self.tr("Show it"))
        elif notice.about is About.LEFT:
            self._say(
                self.tr("Something you had typed elsewhere was not saved."), self.tr("Put it here")
            )
        elif notice.about is About.TURNED:
            text = self.tr("A new day has begun. This text is still about {day}.")
            self._say(text.format(day=name), self.tr("Move it to today"), self.tr("Leave it"))
        elif notice.about is About.AHEAD:
            text = self.tr("This text is about {day}, which has not come yet.").format(day=name)
            self._say(text, self.tr("Move it to today"))

    def _say(self, text: str, yes: str = "", no: str = "") -> None:
        self._text.setText(text)
        for button, words in ((self.yes, yes), (self.no, no)):
            button.setText(words)
            button.setVisible(bool(words))
