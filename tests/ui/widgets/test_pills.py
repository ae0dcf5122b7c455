"""Pills are round at every text size: Qt draws a corner square whose radius is too large."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.account.preferences_dialog import TEXT_STEP
from aimstars_desktop.ui.core.settings import LARGEST_INTERFACE, SMALLEST_INTERFACE
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button


@pytest.mark.styled
def test_a_pill_is_round_at_every_text_size(qtbot: QtBot) -> None:
    pill = Button("12 day streak", variant="pill", icon="flame")
    qtbot.addWidget(pill)
    pill.show()
    square = []
    for size in range(SMALLEST_INTERFACE, LARGEST_INTERFACE + 1, TEXT_STEP):
        theme().choose_interface_size(size)
        pill.adjustSize()
        picture = pill.grab().toImage()
        if picture.pixel(0, 0) == picture.pixel(pill.width() // 2, 0):
            square.append(size)
    theme().choose_interface_size(100)
    assert square == []
