"""The dialog in which a new recovery code is shown is as tall as what it says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.keys import CODE_BYTES, ReadableCopies, RecoveryCode
from aimstars_desktop.ui.account.encryption_dialog import Deed, EncryptionDialog
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.recovery_code_view import RecoveryCodeView
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

CODE = RecoveryCode.from_random(bytes(range(CODE_BYTES)))
COPIES = ReadableCopies(count=3, size=1_000_000)


def test_the_button_that_switches_off_can_be_read(qtbot: QtBot) -> None:
    theme().apply()
    dialog = EncryptionDialog(Deed.SWITCH_OFF, "Maya", date(2026, 11, 22))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.go_on.isDefault)  # Qt makes it, and the style fills such a button
    picture = dialog.go_on.grab().toImage()
    background = picture.pixelColor(picture.width() // 2, 4)
    assert background != theme().color("accent")


def test_a_code_reads_from_left_to_right_in_every_language(qtbot: QtBot) -> None:
    view = RecoveryCodeView(CODE, "Maya", date(2026, 11, 22))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(view)
    view.show()
    places = [label.mapTo(view, QPoint()).x() for label in view.letters]
    assert places == sorted(places)


def test_nothing_below_the_code_has_to_be_scrolled_to(qtbot: QtBot) -> None:
    theme().apply()
    dialog = EncryptionDialog(Deed.SWITCH_ON, "Maya", date(2026, 11, 22))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_code(CODE, COPIES)
    (area,) = dialog.findChildren(ScrollPage)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: dialog.backups.isVisible() and bar.maximum() == 0)
    view = dialog.view
    assert view is not None
    view.copy_button.click()
    assert view.said.isVisible()
    qtbot.waitUntil(lambda: dialog.height() >= dialog.sizeHint().height() and bar.maximum() == 0)
