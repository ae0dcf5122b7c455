"""Offers the review of a week: a line on the page, never a window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.ui.goals.banner import Banner
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label


class ReviewOffer(Banner):
    """One line with the week and two buttons."""

    accepted = Signal(object)
    """The person wants to review this :class:`Week`."""

    skipped = Signal(object)
    """The person does not want to review this :class:`Week`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("accent", parent)
        self._week: Week | None = None
        self._heading = Label(self.tr("Look back on your week"), "strong", parent=self)
        self._days = ElidedLabel("", "muted", parent=self)
        self.accept_button = Button(self.tr("Review the week"), parent=self)
        self.skip_button = Button(self.tr("Skip"), variant="soft", parent=self)
        words = (IconLabel("calendar", "accent", 18, self), self._heading, self._days)
        self.fill(words, (self.accept_button, self.skip_button))
        self.accept_button.clicked.connect(lambda: self.accepted.emit(self._week))
        self.skip_button.clicked.connect(lambda: self.skipped.emit(self._week))
        self.hide()

    def show_week(self, week: Week | None) -> None:
        """Offer this week; None hides the line."""
        self._week = week
        self.setVisible(week is not None)
        if week is not None:
            self._days.setText(texts.day_range(week.first, week.last))
            self.setAccessibleName(f"{self._heading.text()}: {self._days.text()}")
