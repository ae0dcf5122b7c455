"""The base of the dialogs: their buttons stand where the platform's own dialogs have them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.widgets.dialog import button_row

WINDOWS, MACOS, KDE, GNOME = range(4)


@pytest.mark.parametrize(
    ("platform", "order"),
    [
        (WINDOWS, ["Save", "Copy", "Cancel"]),
        (MACOS, ["Copy", "Cancel", "Save"]),
        (KDE, ["Copy", "Save", "Cancel"]),
        (GNOME, ["Copy", "Cancel", "Save"]),
    ],
)
def test_buttons_stand_in_the_order_of_the_platform(
    qtbot: QtBot, platform: int, order: list[str]
) -> None:
    save, cancel, copy = (QPushButton(text) for text in ("Save", "Cancel", "Copy"))
    row = button_row(accept=save, reject=cancel, others=[copy])
    qtbot.addWidget(row)
    row.ensurePolished()  # else it looks at its own style sheet only if the program has none
    row.setStyleSheet(f"QDialogButtonBox {{ button-layout: {platform} }}")
    row.show()
    row.layout().activate()
    shown = sorted((save, cancel, copy), key=lambda button: button.x())
    assert [button.text() for button in shown] == order
