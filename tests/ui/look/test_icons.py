"""Icons are one family, and follow the theme without being asked."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import resources
from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.look.tokens import DARK, LIGHT
from tests.ui.look.test_theme import VISIBLE, contrast

FILES = sorted((resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", [path.stem for path in FILES if path.stem != "aimstars"])
def test_an_icon_is_drawn_on_the_grid_in_the_current_colour(name: str) -> None:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert "currentColor" in text
    assert not re.search(r"#[0-9a-fA-F]{3,6}", text)


@pytest.mark.parametrize("name", [path.stem for path in FILES if path.stem != "aimstars"])
def test_an_icon_paints_something_and_stays_inside(qapp: QApplication, name: str) -> None:
    image = _painted(name)
    edge = {image.pixelColor(x, y).alpha() for x in range(48) for y in (0, 47)}
    inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48))
    assert inked > 20
    assert edge == {0}


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    dot = icons.icon("dot", "gold")
    theme().choose(Appearance.DARK)
    assert _middle(dot) == DARK.gold
    theme().choose(Appearance.LIGHT)
    assert _middle(dot) == LIGHT.gold
    theme().choose(Appearance.SYSTEM)


def test_an_icon_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    pixmap = icons.icon("star").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0


@pytest.mark.parametrize("size", [QSize(0, 16), QSize(16, 0), QSize(16, -2)])
def test_an_icon_with_no_room_is_nothing_and_no_fault(qapp: QApplication, size: QSize) -> None:
    assert icons.icon("previous").pixmap(size, 1.0).isNull()  # and Qt says nothing, or this fails


def test_a_disabled_icon_is_fainter(qapp: QApplication) -> None:
    dot = icons.icon("dot")
    usual = dot.pixmap(24, 24, QIcon.Mode.Normal).toImage().pixelColor(12, 12).alpha()
    disabled = dot.pixmap(24, 24, QIcon.Mode.Disabled).toImage().pixelColor(12, 12).alpha()
    assert disabled < usual


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # offscreen there is neither
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_signs_of_a_menu_are_seen_on_the_command_about_to_be_chosen(
    qtbot: QtBot, appearance: Appearance
) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    with_icon = menu.addAction(icons.menu_icon("trash", "danger"), "Delete this")
    ticked = menu.addAction("Show as a table")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    further = menu.addMenu("Remind me").menuAction()
    theme().choose(appearance)
    theme().apply()
    menu.popup(QPoint(0, 0))
    corner = theme().px(6)
    for action in (with_icon, ticked, further):
        menu.setActiveAction(action)
        row = menu.actionGeometry(action).adjusted(corner, corner, -corner, -corner)
        sign = QRect(row.x(), row.y(), theme().px(20), row.height())
        if action is further:
            sign.moveRight(row.right())
        image = menu.grab(sign).toImage()
        places = product(range(image.width()), range(image.height()))
        colours = {image.pixelColor(x, y).name() for x, y in places}
        assert max(contrast(colour, theme().tokens.accent) for colour in colours) >= VISIBLE
    menu.close()
    theme().choose(Appearance.SYSTEM)


def test_each_icon_is_made_once_and_kept(qapp: QApplication) -> None:
    """PySide crashes now and then when an icon that is replaced takes its engine along."""
    assert icons.icon("star", "gold") is icons.icon("star", "gold")
    assert icons.menu_icon("star") is icons.menu_icon("star")
    assert icons.menu_icon("star") is not icons.menu_icon("star", "danger")


def test_an_icon_that_is_not_there_is_a_bug(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")


def test_an_icon_that_points_turns_round_with_the_reading_direction(qapp: QApplication) -> None:
    forward = _painted("next")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = _painted("next")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned == forward.flipped(Qt.Orientation.Horizontal)


def test_the_program_has_an_icon_of_its_own(qapp: QApplication) -> None:
    assert not icons.app_icon().pixmap(64, 64).isNull()


def _painted(name: str) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint_icon(painter, QRectF(0, 0, 48, 48), name, "text")
    painter.end()
    return image


def _middle(icon: QIcon) -> str:
    return QColor(icon.pixmap(24, 24).toImage().pixelColor(12, 12)).name()
