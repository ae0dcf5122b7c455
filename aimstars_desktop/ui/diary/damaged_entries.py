"""The entries of a day that are damaged: only what can be read of them, and nothing to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.domain.damage import DamagedRow
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label


class DamagedEntries(QWidget):
    """A card for each of them; without any, it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[DamagedRow] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme().px(10), 0, 0)
        self._column.setSpacing(theme().px(10))
        self.hide()

    def show_rows(self, rows: Sequence[DamagedRow]) -> None:
        """Show these."""
        if rows != self._rows:
            self._rows = rows
            layouts.clear(self._column)
            for row in rows:
                self._column.addWidget(self._card(row))
        self.setVisible(bool(rows))

    def _card(self, row: DamagedRow) -> Card:
        card = Card(parent=self)
        card.setAccessibleName(self.tr("Damaged entry"))
        chip = Chip(parent=card)
        chip.set_content(self.tr("Damaged"), "warning", "grow")
        card.body.addWidget(chip)
        for text in row.texts:
            card.body.addWidget(Label(text, wrap=True, parent=card))
        stays = self.tr("It stays as it is. An earlier backup may have it whole.")
        card.body.addWidget(Label(stays, "caption", wrap=True, parent=card))
        return card
