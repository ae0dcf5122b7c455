"""What the quiet line above a writing field may say, and the line itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label


class About(Enum):
    """What the quiet line speaks about."""

    NOTHING = auto()
    OFFERED = auto()
    """The text was typed in an earlier session and never saved."""
    ELSEWHERE = auto()
    """There is an unfinished text for another day."""
    EDIT = auto()
    """There is an unfinished edit of an entry about another day."""
    QUICK = auto()
    """There is an unfinished text in the window of the quick entry."""
    TURNED = auto()
    """The field holds text about a day that is no longer today."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What the quiet line says, and for which day."""

    about: About = About.NOTHING
    day: date | None = None


class NoticeLine(QWidget):
    """One quiet line above the field: an unfinished text, or a day that has turned."""

    accepted = Signal(object)
    """What the line offers is wanted: the :class:`Notice` that it shows."""

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
        """What the line says; empty when it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(self, notice: Notice, today: date) -> None:
        """Say this, or nothing."""
        self._notice = notice
        self.setVisible(notice.about is not About.NOTHING)
        if notice.day is None:
            return
        name = wording.day_name(notice.day, today)
        if notice.about is About.OFFERED:
            self._say(
                self.tr("This is what you had written when the program ended. It is not saved yet.")
            )
        elif notice.about is About.ELSEWHERE:
            text = self.tr("There is an unfinished entry for {day}.").format(day=name)
            self._say(text, self.tr("Show it"))
        elif notice.about is About.EDIT:
            text = self.tr("An entry for {day} was being edited.").format(day=name)
            self._say(text, self.tr("Show it"))
        elif notice.about is About.QUICK:
            text = self.tr("There is an unfinished quick entry for {day}.").format(day=name)
            self._say(text, self.tr("Show it"))
        elif notice.about is About.TURNED:
            text = self.tr("A new day has begun. This text is still about {day}.")
            self._say(text.format(day=name), self.tr("Move it to today"), self.tr("Leave it"))

    def _say(self, text: str, yes: str = "", no: str = "") -> None:
        self._text.setText(text)
        for button, words in ((self.yes, yes), (self.no, no)):
            button.setText(words)
            button.setVisible(bool(words))
