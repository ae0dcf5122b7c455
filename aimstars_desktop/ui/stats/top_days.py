"""The three days with the most points, each with what was written first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.stats import TopDay
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label


class TopDaysCard(Card):
    """Each day a line: its points, its date, its first words; a click opens it."""

    day_wanted = Signal(object)
    """A day was chosen; carries the ``date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Top days"))
        self.days: tuple[TopDay, ...] = ()
        self._empty = Label("", "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(4))
        self.body.addWidget(self._empty)
        self.body.addLayout(self._rows)

    def show_days(self, days: tuple[TopDay, ...]) -> None:
        """Show these days, the best first."""
        if days == self.days and days:
            return
        self.days = days
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._empty.setVisible(not days)
        self._empty.setText(self.tr("Your best days will stand here, from your first points on."))
        for day in days:
            self._rows.addWidget(self._row(day))

    def _row(self, day: TopDay) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().px(8))
        name = texts.short_day(day.day, year=True)
        points = Label(texts.number(day.points), "strong", tone="gold")
        points.setMinimumWidth(theme().px(28))
        button = Button(name, variant="link")
        button.setAccessibleName(
            self.tr("{day}: {points} points").format(
                day=texts.long_day(day.day, year=True), points=texts.number(day.points)
            )
        )
        button.clicked.connect(lambda: self.day_wanted.emit(day.day))
        line.addWidget(points)
        line.addWidget(button)
        said = ElidedLabel()
        said.setProperty("role", "muted")
        said.setText(_first_words(day))
        line.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        if len(day.entries) > 1:
            more = texts.counted("Stats", "%n entries", len(day.entries))
            line.addWidget(Label(more, "caption"))
        return row


def _first_words(day: TopDay) -> str:
    if not day.entries:
        return ""
    # The one that the person is proud of says best why it was a good day.
    best = max(day.entries, key=lambda entry: int(entry.rating))
    return f"\N{LEFT DOUBLE QUOTATION MARK}{best.text}\N{RIGHT DOUBLE QUOTATION MARK}"
