"""The card in the middle of a start-up page: an icon, a title, and what the page puts below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label


def centred_card(page: QWidget, title: Label, *, icon: str, tone: str, width: int) -> Card:
    """Put a card with a title into the middle of a page that has no layout yet.

    Args:
        page: the whole page.
        title: the label for the top of the card.
        icon: the name of the icon beside the title.
        tone: the token of the icon's colour.
        width: of the card, before scaling.
    """
    px = theme().px
    card = Card(parent=page)
    card.setFixedWidth(px(width))
    card.body.setContentsMargins(px(34), px(30), px(34), px(30))
    head = QHBoxLayout()
    head.setSpacing(px(14))
    head.addWidget(IconLabel(icon, tone, 22, page))
    head.addWidget(title, 1)
    card.body.addLayout(head)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    return card
