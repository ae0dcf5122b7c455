"""The look: readable in both themes, following the system, growing with the text size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import resources
from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.look.theme import Theme, palette, theme
from aimstars_desktop.ui.look.tokens import DARK, LIGHT, Tokens

READABLE = 4.5
VISIBLE = 3.0
GROUNDS = ("background", "panel", "card", "input", "hover", "pressed")
"""What text may stand on."""

TEXT_COLOURS = ("text", "muted", "gold", "accent", "proud", "grow", "danger")
"""What text may be written in, on any of the grounds; ``faint`` is for what is disabled."""

TABLES = pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two ``#rrggbb`` colours, from 1 to 21."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    font = qapp.font()
    yield theme()
    qapp.setFont(font)
    theme().choose_text_size(100)
    theme().choose(Appearance.SYSTEM)
    theme().apply()  # distances follow the font


@TABLES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("colour", TEXT_COLOURS)
def test_text_is_readable_on_every_ground(tokens: Tokens, colour: str, ground: str) -> None:
    assert contrast(getattr(tokens, colour), getattr(tokens, ground)) >= READABLE


@TABLES
def test_text_is_readable_on_selections_and_primary_buttons(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= READABLE
    assert contrast(tokens.text, tokens.heat_1) >= READABLE
    assert contrast(tokens.text, tokens.heat_0) >= READABLE


@TABLES
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_focus_ring_stands_out_from_every_ground(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.accent, getattr(tokens, ground)) >= VISIBLE


@TABLES
def test_every_text_of_the_palette_is_readable_on_its_ground(tokens: Tokens) -> None:
    role = QPalette.ColorRole
    colours = palette(tokens)
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Window),
    ]
    for text, ground in pairs:
        assert contrast(colours.color(text).name(), colours.color(ground).name()) >= READABLE


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ffffff", "#ffffff") == 1.0


def test_a_token_that_is_no_colour_is_refused() -> None:
    values = dict(DARK.items()) | {"gold": "gold"}
    with pytest.raises(ValueError, match="gold"):
        Tokens(**values)


@pytest.mark.parametrize("folder", ["dark", "light"])
def test_the_pictures_of_the_style_sheet_have_colours_of_the_tokens(folder: str) -> None:
    known = set(dict((DARK if folder == "dark" else LIGHT).items()).values())
    pictures = sorted((resources() / "styles" / "images" / folder).glob("*.svg"))
    assert pictures
    for picture in pictures:
        colours = set(re.findall(r"#[0-9a-f]{6}", picture.read_text(encoding="utf-8")))
        assert colours <= known, picture.name


def test_the_style_sheets_name_no_colour_of_their_own() -> None:
    for sheet in (resources() / "styles").glob("*.qss"):
        assert not re.search(r"#[0-9a-fA-F]{3}", sheet.read_text(encoding="utf-8")), sheet.name


def test_the_rendered_style_sheet_is_whole(look: Theme) -> None:
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        look.choose(appearance)
        sheet = look.style_sheet()
        assert "$" not in sheet
        assert sheet.count("{") == sheet.count("}")
        for picture in re.findall(r'url\("([^"]+)"\)', sheet):
            assert Path(picture).is_file()


@pytest.mark.parametrize("appearance", [Appearance.DARK, Appearance.LIGHT])
def test_what_a_field_offers_stands_on_a_card(
    look: Theme, qtbot: QtBot, appearance: Appearance
) -> None:
    look.apply()
    look.choose(appearance)
    offers = QCompleter(["Documents"])
    popup = offers.popup()
    qtbot.addWidget(popup)
    popup.resize(200, 100)
    assert popup.grab().toImage().pixelColor(100, 80) == look.color("card")


def test_a_chosen_theme_wins_over_the_systems(look: Theme, qtbot: QtBot) -> None:
    look.apply()
    look.choose(Appearance.LIGHT)
    assert look.tokens is LIGHT
    with qtbot.waitSignal(look.changed):
        look.choose(Appearance.DARK)
    assert look.tokens is DARK
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window.name() == DARK.background


def test_a_theme_that_is_chosen_again_looks_as_it_did(look: Theme, qtbot: QtBot) -> None:
    """The sheet is removed before another one is set, and takes nothing of a widget along."""
    look.choose(Appearance.LIGHT)
    look.apply()
    page = QWidget()
    column = QVBoxLayout(page)
    for variant in ("primary", "danger", "quiet", "link", "title"):
        button = QPushButton(variant, page)
        button.setProperty("variant", variant)
        column.addWidget(button)
    field = QPlainTextEdit("\n".join(map(str, range(99))), page)
    column.addWidget(field)
    qtbot.addWidget(page)
    page.show()
    field.verticalScrollBar().setValue(40)
    light = page.grab().toImage()
    look.choose(Appearance.DARK)
    dark = page.grab().toImage()
    look.choose(Appearance.LIGHT)
    assert page.grab().toImage() == light != dark
    assert field.verticalScrollBar().value() == 40


def test_the_system_is_followed_live(look: Theme) -> None:
    look.choose(Appearance.SYSTEM)
    look._on_scheme_changed(Qt.ColorScheme.Dark)
    assert look.is_dark
    look._on_scheme_changed(Qt.ColorScheme.Light)
    assert not look.is_dark


def test_the_system_does_not_change_a_chosen_theme(look: Theme) -> None:
    look.choose(Appearance.LIGHT)
    look._on_scheme_changed(Qt.ColorScheme.Dark)
    assert not look.is_dark


def test_a_larger_text_size_enlarges_everything(look: Theme, qapp: QApplication) -> None:
    font = qapp.font()
    font.setPointSizeF(10.0)
    qapp.setFont(font)
    look.apply()
    length, title = look.px(16), look.font(1.7).pointSizeF()
    font.setPointSizeF(15.0)
    qapp.setFont(font)
    look.apply()
    assert look.px(16) == pytest.approx(length * 1.5, abs=1)
    assert look.font(1.7).pointSizeF() == pytest.approx(title * 1.5)
    button = QPushButton("Save")
    assert "font" not in button.styleSheet()


def test_the_diarys_text_has_a_size_of_its_own(look: Theme, qtbot: QtBot) -> None:
    look.apply()
    usual, length = look.font().pointSizeF(), look.px(16)
    with qtbot.waitSignal(look.changed):
        look.choose_text_size(150)
    assert f"{usual * 1.5:.2f}pt" in look.style_sheet()
    assert look.font().pointSizeF() == usual
    assert look.px(16) == length


def test_all_text_and_with_it_distances_have_a_size_that_can_be_chosen(
    look: Theme, qtbot: QtBot
) -> None:
    look.apply()
    usual, length = look.font().pointSizeF(), look.px(16)
    with qtbot.waitSignal(look.changed):
        look.choose_interface_size(200)
    assert look.font().pointSizeF() == pytest.approx(usual * 2)
    assert look.px(16) == pytest.approx(length * 2, abs=1)
    look.choose_interface_size(100)
    assert look.font().pointSizeF() == pytest.approx(usual)
    assert look.px(16) == length


def test_a_font_of_the_theme_follows_the_programs_and_belongs_to_who_asked(
    look: Theme, qapp: QApplication
) -> None:
    before = qapp.font()
    try:
        look.font(2.0).setItalic(True)
        assert not look.font(2.0).italic()
        larger = QFont(before)
        larger.setPointSizeF(before.pointSizeF() * 3)
        qapp.setFont(larger)
        assert look.font(2.0).pointSizeF() == pytest.approx(before.pointSizeF() * 6)
        assert look.font(2.0, bold=True).bold()
        assert not look.font(2.0).bold()
    finally:
        qapp.setFont(before)


def test_there_is_one_theme(look: Theme) -> None:
    assert theme() is look
