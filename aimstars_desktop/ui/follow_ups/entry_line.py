"""The line on the card of an entry that says what follows from it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.follow_ups import FollowUp, State
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.follow_ups.model import FollowUpModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label


class FollowUpLine(QWidget):
    """Says when an entry comes back, or what became of it; hidden when nothing follows."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._model: FollowUpModel | None = None
        self._follow_up: FollowUp | None = None
        self._text = Label("", "caption", wrap=True, parent=self)
        self.cancel_button = Button(self.tr("Do not bring it back"), variant="link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        row.addWidget(IconLabel("sprout", "grow", 16))
        row.addWidget(self._text, 1)
        row.addWidget(self.cancel_button)
        self.cancel_button.clicked.connect(self._on_cancel)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says; empty when it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_follow_up(self, follow_up: FollowUp | None, today: date) -> None:
        """Show the follow-up of an entry, or None."""
        self._follow_up = follow_up
        text = "" if follow_up is None else self._words(follow_up, today)
        comes_back = follow_up is not None and _comes_back(follow_up)
        self._text.setText(text)
        self.cancel_button.setVisible(comes_back)
        self.setVisible(bool(text))

    def _words(self, follow_up: FollowUp, today: date) -> str:
        if follow_up.state is State.TURNED:
            return self.tr("It turned into something that you are proud of.")
        if follow_up.due_on is not None and _comes_back(follow_up):
            day = texts.short_day(follow_up.due_on, year=follow_up.due_on.year != today.year)
            if follow_up.due_on <= today:
                return self.tr("Back since {day}").format(day=day)
            return self.tr("Comes back on {day}").format(day=day)
        if follow_up.goal_id is not None:
            return self.tr("You made it a goal.")
        return ""

    def _on_cancel(self) -> None:
        if self._follow_up is None:
            return
        if self._model is None:  # few cards of a long day are ever asked
            self._model = FollowUpModel(self._workspace, self)
        self._model.let_go(self._follow_up.entry_id)


def _comes_back(follow_up: FollowUp) -> bool:
    return follow_up.state is State.OPEN and follow_up.due_on is not None
