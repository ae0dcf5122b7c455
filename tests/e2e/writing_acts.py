"""Acts about writing, by mouse and by keyboard: ``python -m tests.e2e.writing_acts ACT FOLDER``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.diary.tags_dialog import TagsDialog
from aimstars_desktop.ui.diary.templates_dialog import TemplatesDialog
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.tag_completer import TagCompleter
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.hands import Mouse, click_at
from tests.e2e.transfer_acts import DialogKeys, DialogMouse, Hands, shown
from tests.ui.diary.test_ticking import beside

BROWSER = "<h2>Soup</h2><ul><li><b>leek</b></li><li>salt</li></ul>"


def formats(hands: Hands, folder: Path) -> dict[str, object]:
    """Format words, begin a checklist, paste twice, and tick a task on the card."""
    player = begun(hands, folder)
    page = player.home.diary.page
    field = page.composer.field
    by_mouse = isinstance(player, Mouse)
    player.type("curry")
    player.press("Ctrl+A")
    for name, keys in (("Bold", "Ctrl+B"), ("Italic", "Ctrl+I"), ("Heading", "Ctrl+Alt+2")):
        use_mark(player, name, keys)
    seen: dict[str, object] = {"formatted": field.text}
    player.press("Ctrl+End")
    player.press("Return")
    if by_mouse:
        click_mark(player, "Checklist")
    else:
        player.type("- [ ] ")
    player.type("Buy leek")
    player.press("Return")
    player.type("Call mum")
    player.press("Return")
    player.press("Return")
    seen["a list goes on"] = field.text
    player.press("Ctrl+Return")
    player.until(lambda: len(page.cards) == 1)
    player.until(lambda: not field.text)
    reading = page.cards[0].reading
    if by_mouse:
        click_at(reading.viewport(), beside(reading, "Call mum"))
    else:
        player.walk_to_widget(reading)
        player.press("Down")
        player.press("Space")
    player.until(lambda: "- [x] Call mum" in _entries(player)[0].text)
    seen["ticked"] = _entries(player)[0].text.splitlines()[-2:]
    player.home.diary.focus_composer()
    QGuiApplication.clipboard().setMimeData(_rich())
    if by_mouse:
        menu_at(player, field, QPoint(5, 5))
        player.choose("Paste")
    else:
        player.press("Ctrl+V")
    player.until(lambda: bool(field.text))
    seen["pasted"] = field.text
    player.press("Ctrl+A")
    player.press("Ctrl+Shift+V")
    seen["pasted plain"] = field.text
    field.clear()
    player.leave()
    return seen


def keeps(hands: Hands, folder: Path) -> dict[str, object]:
    """Keep a moment without a verdict, find it by the filter, rate it later, and undo that."""
    player = begun(hands, folder)
    diary = player.home.diary
    player.type("Mum asked about Christmas.")
    if isinstance(player, Mouse):
        player.click(diary.page.composer.buttons.unrated)
    else:
        player.press("Alt+Return")
    player.until(lambda: len(diary.page.cards) == 1)
    seen: dict[str, object] = {"kept": player.points()}
    if isinstance(player, Mouse):
        player.click(diary.panel.filter.button("unrated"))
    else:
        player.walk_to_widget(diary.panel.filter.button("all"))
        for _ in range(3):
            player.press("Right")
    player.until(lambda: diary.panel.filter.button("unrated").isChecked())
    player.until(lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == 1)
    card = diary.page.cards[0]
    assert card.offer is not None
    player.use(card.offer.proud)
    player.until(lambda: _entries(player)[0].rating.value == 1)
    seen["rated"] = player.points()
    diary.focus_composer()
    player.undo()
    player.until(lambda: _entries(player)[0].rating.value == 0)
    seen["undone"] = player.points()
    player.leave()
    return seen


def tags(hands: Hands, folder: Path) -> dict[str, object]:
    """Complete a tag, show its entries, merge it into another one, and undo that."""
    player = begun(hands, folder)
    diary = player.home.diary
    player.write("Soup with everybody. #family", "Ctrl+Return")
    player.write("Mum told the story. #mum", "Ctrl+Return")
    player.until(diary.panel.tags.isVisible)
    field = diary.page.composer.field
    player.type("Again with #fam")
    player.until(lambda: any(each.isVisible() for each in _offers(player)))
    offered = next(each for each in _offers(player) if each.isVisible())
    if isinstance(player, Mouse):
        click_at(offered.viewport(), offered.visualItemRect(offered.item(0)).center())
    else:
        player.press("Return")
    seen: dict[str, object] = {"completed": field.text}
    player.press("Ctrl+Return")
    player.until(lambda: len(_entries(player)) == 3)
    player.settle()
    player.use(diary.panel.tags)
    player.choose("#family")
    player.until(lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == 2)
    seen["filter"] = diary.panel.search.text()
    player.use(diary.panel.tags)
    player.choose("All tags")
    dialog = shown(player, TagsDialog)
    player.until(lambda: dialog.list.count() == 2)
    place = next(row for row in (0, 1) if "mum" in dialog.list.item(row).text())
    if isinstance(player, Mouse):
        place_of = dialog.list.visualItemRect(dialog.list.item(place)).center()
        click_at(dialog.list.viewport(), place_of)
    else:
        player.walk_to_widget(dialog.list)
        player.press("Home")
        for _ in range(place):
            player.press("Down")
    player.fill(dialog.name, "family")
    seen["offers to"] = dialog.rename.text().replace("&", "")
    player.use(dialog.rename)
    player.until(lambda: dialog.list.count() == 1)
    player.use(dialog.close_button)
    player.until(lambda: not player.window.dialogs.open())
    player.settle()
    seen["merged"] = sorted(entry.text for entry in _entries(player))
    diary.focus_composer()
    player.undo()
    player.until(lambda: any("#mum" in entry.text for entry in _entries(player)))
    player.leave()
    return seen


def spells(hands: Hands, folder: Path) -> dict[str, object]:
    """Find the wrong word, choose another one from the menu, and add one to one's own."""
    player = begun(hands, folder)
    field = player.home.diary.page.composer.field
    spelling = player.home.diary.model.saving.spelling
    player.type("We cooked togehter with Olu at ")
    player.until(lambda: spelling.judge is not None and not spelling.is_busy)
    _offer(player, field, "togehter")
    player.choose("together")
    seen: dict[str, object] = {"chosen": field.text}
    _offer(player, field, "Olu")
    player.choose("Add to my")
    chosen = player.home.workspace.session.preferences
    player.until(lambda: bool(chosen.chosen.spelling_words))
    seen["own"] = sorted(chosen.chosen.spelling_words)
    player.leave()
    return seen


def looks_after(hands: Hands, folder: Path) -> dict[str, object]:
    """Star an entry, begin with a template, ask another question, and write in full screen."""
    player = begun(hands, folder)
    diary = player.home.diary
    page, by_mouse = diary.page, isinstance(player, Mouse)
    player.write("Up before the others.", "Ctrl+Return")
    player.settle()
    if by_mouse:
        player.click(page.cards[0].star_button)
    else:
        player.walk_to_widget(page.cards[0].edit_button)
        player.press("Ctrl+Shift+F")
    player.until(lambda: _entries(player)[0].is_favourite)
    player.use(diary.panel.favourites)
    player.until(lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == 1)
    player.use(diary.panel.favourites)
    diary.focus_composer()

    _make_template(player)
    diary.focus_composer()
    _ask(player, page.templates, "Ctrl+T")
    player.choose("Evening")
    player.until(lambda: bool(page.composer.field.text))
    before = page.prompts.text
    seen: dict[str, object] = {"template": page.composer.field.text.replace(before, "(asked)")}

    _ask(player, page.another, "Ctrl+Shift+P")
    player.until(lambda: page.prompts.text != before)
    diary.focus_composer()
    if by_mouse:
        player.window.commands.run("alone")  # the menu bar may be the desktop's own
    else:
        player.press("F11")
    player.until(lambda: diary.is_alone)
    player.until(page.composer.field.hasFocus)
    player.type("tea")
    seen["alone"] = [diary.panel.isVisible(), page.cards[0].isVisible()]
    player.press("F11")
    player.until(lambda: not diary.is_alone)
    seen["written"] = page.composer.field.text.replace(before, "(asked)")
    player.press("Ctrl+R")
    player.until(lambda: not page.isVisible())
    player.press("Escape")
    player.until(page.isVisible)
    player.until(lambda: QApplication.focusWidget() is not None)
    player.leave()
    return seen


def _make_template(player: DialogMouse | DialogKeys) -> None:
    """Open the templates from the menu at the composer, and make the first one."""
    _ask(player, player.home.diary.page.templates, "Ctrl+T")
    player.choose("Edit templates")
    player.until(lambda: isinstance(QApplication.activeModalWidget(), TemplatesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TemplatesDialog)
    player.until(lambda: dialog.list.count() == 1)
    player.fill(dialog.name, "Evening")
    player.fill(dialog.text, "Good on {weekday}, {date}: {prompt} ")
    player.use(dialog.save)
    player.until(lambda: QApplication.activeModalWidget() is None)
    player.settle()


def chooses(hands: Hands, folder: Path) -> dict[str, object]:
    """Choose a goal of words, larger text of the program and the diary, and Swedish."""
    player = begun(hands, folder)
    player.press("Ctrl+,")
    general = shown(player, PreferencesDialog).general
    text = theme().px(100)
    player.fill(general.words_a_day, "200")
    player.press("Tab")
    player.fill(general.interface_size, "150")
    player.press("Tab")
    player.fill(general.text_size, "120")
    player.press("Tab")
    player.select(general.language, general.language.findData("sv"))
    chosen = player.home.workspace.session.preferences
    player.until(lambda: chosen.chosen.words_a_day == 200)
    player.until(lambda: chosen.chosen.text_size == 120)
    player.until(lambda: theme().px(100) > text)
    seen: dict[str, object] = {"restart": general.restart.isVisible()}
    player.press("Escape")
    player.until(lambda: not player.window.dialogs.open())
    player.home.diary.focus_composer()
    player.type("three short words")
    count = player.home.diary.page.composer.foot.count
    player.until(lambda: "200" in count.text())
    seen["foot"] = count.text()
    player.leave()
    return seen


# What these acts have in common


def begun(hands: Hands, folder: Path) -> DialogMouse | DialogKeys:
    """Start the program and sign up."""
    player = hands(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    return player


def use_mark(player: DialogMouse | DialogKeys, name: str, keys: str) -> None:
    """Format what is selected: by the button of this name on the bar, or by its keys."""
    if isinstance(player, Mouse):
        click_mark(player, name)
    else:
        player.press(keys)


def click_mark(player: DialogMouse | DialogKeys, name: str) -> None:
    """Click the button of this name on the bar above the text."""
    bar = player.home.diary.page.composer.framed.bar
    player.click(next(each for each in bar.buttons if each.text() == name))


def _entries(player: DialogMouse | DialogKeys) -> list[Entry]:
    return list(player.home.diary.model.entries)


def _rich() -> QMimeData:
    found = QMimeData()
    found.setHtml(BROWSER)
    found.setText("Soup\nleek\nsalt")
    return found


def menu_at(player: DialogMouse | DialogKeys, field: QWidget, place: QPoint) -> None:
    """Ask for the menu of a field, as a right click does."""
    viewport = field.viewport() if isinstance(field, WritingField) else field
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.postEvent(viewport, event)
    player.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))


def _offer(player: DialogMouse | DialogKeys, field: WritingField, word: str) -> None:
    """Open the menu of a wrong word."""
    if isinstance(player, Mouse):
        cursor = QTextCursor(field.document())
        cursor.setPosition(field.text.index(word) + 2)
        menu_at(player, field, field.cursorRect(cursor).center())
        return
    player.press("F7")
    player.until(lambda: field.textCursor().selectedText() == word)
    place = field.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, field.viewport().mapToGlobal(place)
    )
    QApplication.postEvent(field.viewport(), event)  # what the menu key does
    player.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))


def _ask(player: DialogMouse | DialogKeys, button: QWidget, keys: str) -> None:
    if isinstance(player, Mouse):
        player.click(button)
    else:
        player.press(keys)


def _offers(player: DialogMouse | DialogKeys) -> list[TagCompleter]:
    return player.window.findChildren(TagCompleter)


_ACTS = (formats, keeps, tags, spells, looks_after, chooses)

if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {
        f"{each.__name__}_by_{how}": partial(each, hands)
        for each in _ACTS
        for how, hands in (("mouse", DialogMouse), ("keyboard", DialogKeys))
    }
    say(acts[act](Path(data_dir)))
