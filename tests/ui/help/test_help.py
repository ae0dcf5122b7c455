"""The help is a key away, knows the screen one is on, and takes the keys from the commands."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from aimstars_desktop import __version__, config
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.core.commands import Command, Menu
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.help.about import AboutDialog
from aimstars_desktop.ui.help.parts import PARTS, Component
from aimstars_desktop.ui.help.shortcuts import shortcuts
from aimstars_desktop.ui.help.topics import Topics
from aimstars_desktop.ui.help.window import HelpWindow, TopicPage
from aimstars_desktop.ui.widgets.labels import Label
from tests.builders import new_goal
from tests.ui.house import House

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "aimstars_desktop"

OWN_KEYS = re.compile(r'^(\w+_KEYS) = QKeySequence\("([^"]+)"\)$', re.MULTILINE)
OF_MENUS = ("NEW_GOAL_KEYS", "TEMPLATE_KEYS", "PROMPT_KEYS", "BAR_KEYS")
"""Keys of commands in the menus that are named on the screen, too."""


@pytest.mark.repeats
def test_f1_opens_the_page_of_the_screen(house: House) -> None:
    house.sign_in()
    for tab, topic in enumerate(("diary", "stats", "goals")):
        house.do(partial(house.home.show_tab, tab))
        house.press(QKeySequence.StandardKey.HelpContents)
        help_window = house.open(HelpWindow)
        assert help_window.shown == topic
        help_window.reject()


def test_f1_helps_before_signing_in_too(house: House) -> None:
    house.press(QKeySequence.StandardKey.HelpContents)
    assert house.open(HelpWindow).shown == "account"


def test_every_screen_has_its_page(house: House) -> None:
    house.window.commands.run("help")
    window = house.open(HelpWindow)
    screens = (
        "diary",
        "formatting",
        "while_writing",
        "pictures",
        "stats",
        "goals",
        "account",
        "protection",
    )
    assert window.keys == (*screens, "data", "keys")
    for key in window.keys[:-1]:
        window.show_page(key)
        page = window.pages.currentWidget().findChild(TopicPage)
        assert isinstance(page, TopicPage)
        assert page.toPlainText()


def test_the_pages_are_short_and_filled_in(qapp: QApplication) -> None:
    for topic in Topics().all():
        text = "\n".join(
            [topic.opening, *(line for part in topic.parts for line in part.sentences)]
        )
        assert 40 < len(text.split()) < 200, topic.key
        assert not re.search(r"[{}]", text)


def test_every_key_of_the_menus_is_in_the_table(house: House) -> None:
    listed = {row.keys.toString() for row in shortcuts(house.window.commands.table)}
    menus = [action.menu() for action in house.window.menuBar().actions()]
    actions = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    assert len(actions) > len(menus)
    assert {a.shortcut().toString() for a in actions if not a.shortcut().isEmpty()} <= listed
    assert {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+G", "Ctrl+L", "Ctrl+,", "F1"} <= listed
    assert {"Ctrl+Return", "Ctrl+Shift+Return", "Alt+Return", "Ctrl+B", "Ctrl+K"} <= listed


def test_a_new_command_is_listed_without_being_asked(qapp: QApplication) -> None:
    breathe = Command("breathe", "Take a &breath…", lambda: None, ("Ctrl+Alt+B",))
    row, *_ = shortcuts([Menu("file", "&File", [None, breathe])])
    assert (row.place, row.name) == ("File", "Take a breath")
    assert row.keys.toString() == "Ctrl+Alt+B"


@pytest.mark.repeats
def test_undo_is_listed_without_the_step_it_names(house: House) -> None:
    session = house.sign_in()
    house.do(lambda: session.goals.delete(session.goals.create(new_goal()).id))
    assert house.window.commands.action("undo").text() == "&Undo: Delete goal"
    assert "Undo" in [row.name for row in shortcuts(house.window.commands.table)]


def test_no_two_commands_have_the_same_keys(house: House) -> None:
    keys = [row.keys.toString() for row in shortcuts(house.window.commands.table)]
    assert len(keys) == len(set(keys))


@pytest.mark.repeats
def test_every_key_of_our_own_is_in_the_table_with_its_command(house: House) -> None:
    """So no key is given to two commands where the table would not show it."""
    sources = [path.read_text(encoding="utf-8") for path in (PACKAGE / "ui").rglob("*.py")]
    own = dict(found for source in sources for found in OWN_KEYS.findall(source))
    table = house.window.commands.table
    of_menus = [keys.toString() for menu in table for keys in map(keys_of, menu.commands)]
    rest = [row.keys.toString() for row in shortcuts(table)][sum(map(bool, of_menus)) :]
    assert {own.pop(name) for name in OF_MENUS} <= set(of_menus)
    assert own.pop("SAVE_KEYS") == own["PROUD_KEYS"]  # of a card that is edited
    assert len(own.values()) == len(set(own.values()))
    assert set(own.values()) <= set(rest)


def keys_of(command: Command) -> QKeySequence:
    return command.shortcut


def test_about_says_version_and_licences(house: House) -> None:
    house.window.commands.run("about")
    about = house.open(AboutDialog)
    said = " ".join(label.text() for label in about.findChildren(Label))
    assert __version__ in said
    assert "MIT" in said
    assert about.parts.rowCount() == len(PARTS)


@pytest.mark.parametrize(
    ("built", "said"),
    [
        (None, ""),
        (date(2026, 11, 22), "Built on 22 Nov 2026. "),
        (date(2026, 10, 23), "Built on 23 Oct 2026. "),
        (date(2026, 8, 22), "Built on 22 Aug 2026, 3 months ago. "),
        (date(2024, 12, 1), "Built on 1 Dec 2024, 23 months ago. "),
        (date(2023, 11, 23), "Built on 23 Nov 2023, 2 years ago. "),
    ],
)
def test_about_says_how_old_a_version_is(
    qtbot: QtBot, british: None, built: date | None, said: str
) -> None:
    about = AboutDialog(built=built, today=date(2026, 11, 22))
    qtbot.addWidget(about)
    newer = "The program never looks for newer versions: get them where you got it."
    assert f"{said}{newer}" in [label.text() for label in about.findChildren(Label)]


def test_the_day_of_the_build_is_read_from_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert config.built_on() is None
    monkeypatch.setattr(config, "resources", lambda: tmp_path)
    (tmp_path / config.BUILT_NAME).write_text("2026-11-22\n", encoding="ascii")
    assert config.built_on() == date(2026, 11, 22)
    (tmp_path / config.BUILT_NAME).write_text("soon", encoding="ascii")
    assert config.built_on() is None


def test_every_package_we_need_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=!;\[ ]", line)[0].lower() for line in project["dependencies"]}
    named = {part.package.lower() for part in PARTS}
    assert needed <= named
    assert all(part.licence for part in PARTS)


def test_a_part_that_is_not_installed_has_no_version() -> None:
    assert Component("Nothing", "MIT", "no-such-package-anywhere").version == ""
    assert Component("Python", "PSF-2.0").version


@pytest.mark.repeats
def test_f1_explains_a_dialog_although_the_window_hears_no_keys(house: House) -> None:
    house.sign_in()
    house.window.commands.run("preferences")
    dialog = house.open(PreferencesDialog)
    dialog.activateWindow()
    house.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keySequence(dialog, QKeySequence(QKeySequence.StandardKey.HelpContents))
    explained = house.open(HelpWindow)
    assert (explained.shown, explained.parentWidget()) == ("account", dialog)


def test_one_help_window_follows_from_the_window_to_a_dialog(house: House) -> None:
    house.sign_in()
    house.press(QKeySequence.StandardKey.HelpContents)
    house.window.commands.run("new_goal")
    house.settle()
    dialog = house.open(GoalDialog)
    QTest.keySequence(dialog, QKeySequence(QKeySequence.StandardKey.HelpContents))
    explained = house.open(HelpWindow)
    assert (explained.shown, explained.parentWidget()) == ("goals", dialog)
