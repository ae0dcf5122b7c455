"""Acts about looking at what was written: ``python -m tests.e2e.looking_acts ACT FOLDER``.

By mouse and by keyboard. What an act saw is printed as one line of JSON, for the test that started
it.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from aimstars_desktop.ui.diary.reader_page import ReaderPage
from aimstars_desktop.ui.pictures.viewer import PictureViewer
from tests import drawn
from tests.e2e.acts import say
from tests.e2e.hands import Mouse, click_at
from tests.e2e.transfer_acts import DialogKeys, DialogMouse, Hands, shown
from tests.e2e.writing_acts import begun, click_mark, use_mark


def walks(hands: Hands, folder: Path) -> dict[str, object]:
    """Drop or paste two files, find them among all pictures, and walk from one to the other."""
    player = begun(hands, folder)
    diary, by_mouse = player.home.diary, isinstance(player, Mouse)
    _write_with_files(player, folder.parent)
    _choose_from_menu_bar(player, "Go", "Pictures")
    player.until(lambda: diary.side.pictures is not None)
    panel = diary.side.pictures
    assert panel is not None
    player.until(lambda: panel.isVisible() and panel.view.rows.rowCount() == 3)
    player.settle()
    seen: dict[str, object] = {"pictures": panel.count.text()}
    if by_mouse:
        place = panel.view.visualRect(panel.view.rows.index(2)).center()
        click_at(panel.view.viewport(), place)
    else:
        player.walk_to_widget(panel.view)
        player.press("Right")
        player.press("Return")
    viewer = shown(player, PictureViewer)
    player.settle()
    seen["opened"] = viewer.counter.text()
    _go(player, viewer, "Left")
    seen["the one before"] = viewer.counter.text()
    _go(player, viewer, "Right")
    seen["the next"] = viewer.counter.text()
    if by_mouse:
        player.click(viewer.close_button)
    else:
        player.press("Escape")
    player.until(lambda: QApplication.activeModalWidget() is None)
    player.settle()
    if by_mouse:
        player.click(panel.close_button)
    else:
        player.walk_to_widget(panel.view)
        player.press("Escape")
    player.until(diary.panel.isVisible)
    player.leave()
    return seen


def reads(hands: Hands, folder: Path) -> dict[str, object]:
    """Read the days one after the other, and come back; write in full screen, and come back."""
    player = begun(hands, folder)
    diary, by_mouse = player.home.diary, isinstance(player, Mouse)
    player.write("The first *quiet* hour in weeks.", "Ctrl+Return")
    player.settle()
    if by_mouse:
        _choose_from_menu_bar(player, "Go", "Read from this day")
    else:
        player.press("Ctrl+R")
    player.until(lambda: any(each.isVisible() for each in diary.findChildren(ReaderPage)))
    player.settle()
    (reader,) = diary.findChildren(ReaderPage)
    seen: dict[str, object] = {"read instead": not diary.page.isVisible()}
    if by_mouse:
        player.click(reader.back)
    else:
        player.press("Escape")
    player.until(diary.page.isVisible)
    player.settle()
    diary.focus_composer()
    if by_mouse:
        _choose_from_menu_bar(player, "View", "Write in full screen")
    else:
        player.press("F11")
    player.until(lambda: diary.is_alone)
    player.until(diary.page.composer.field.hasFocus)
    player.press("Escape")
    player.until(lambda: not diary.is_alone)
    seen["full screen left"] = not player.window.isFullScreen()
    player.leave()
    return seen


def marks(hands: Hands, folder: Path) -> dict[str, object]:
    """Make a link, strike words through, indent an item, and hide the bar and show it again."""
    player = begun(hands, folder)
    composer = player.home.diary.page.composer
    field, bar = composer.field, composer.framed.bar
    by_mouse = isinstance(player, Mouse)
    seen: dict[str, object] = {}
    for name, keys in (("Link", "Ctrl+K"), ("Struck through", "Ctrl+Shift+X")):
        player.type("soup")
        player.press("Ctrl+A")
        use_mark(player, name, keys)
        player.until(lambda: field.text != "soup" and field.hasFocus())
        seen[name] = field.text
        player.press("Ctrl+A")
        player.press("Delete")
    if by_mouse:
        click_mark(player, "List")
    else:
        player.type("- ")
    player.type("leek")
    player.press("Return")
    player.press("Tab")
    player.type("green")
    seen["list"] = field.text
    if by_mouse:
        player.click(bar.hide_button)
    else:
        player.press("Ctrl+Shift+B")
    player.until(lambda: not bar.isVisible() and field.hasFocus())
    if by_mouse:
        _choose_from_menu_bar(player, "View", "Formatting bar")
    else:
        player.press("Ctrl+Shift+B")
    player.until(bar.isVisible)
    player.leave()
    return seen


# What these acts have in common


def _write_with_files(player: DialogMouse | DialogKeys, folder: Path) -> None:
    """Write an entry with two image files, dropped on the field or pasted."""
    diary = player.home.diary
    writer = diary.page.composer._writer
    files = [folder / "lake.png", folder / "tree.png"]
    for number, file in enumerate(files):
        file.write_bytes(drawn.png(number + 4))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    player.type("The valley was white.")
    if isinstance(player, Mouse):
        _drop(data, diary.page.composer.field.viewport().rect().center(), player)
    else:
        QGuiApplication.clipboard().setMimeData(data)
        player.press("Ctrl+V")
    player.until(lambda: writer.strip is not None and len(writer.strip.pictures) == 2)
    player.settle()
    diary.focus_composer()
    player.press("Ctrl+Return")
    player.until(lambda: len(diary.page.cards) == 1 and diary.page.cards[0].strip is not None)
    player.settle()


def _drop(data: QMimeData, place: QPoint, player: DialogMouse | DialogKeys) -> None:
    """Do what the window system does when files are dragged here and let go."""
    viewport = player.home.diary.page.composer.field.viewport()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    comes = QDragEnterEvent(place, copy, data, left, no_key)
    QApplication.sendEvent(viewport, comes)
    assert comes.isAccepted(), "it cannot be dropped here"
    drop = QDropEvent(QPointF(place), copy, data, left, no_key)
    QApplication.sendEvent(viewport, drop)


def _go(player: DialogMouse | DialogKeys, viewer: PictureViewer, key: str) -> None:
    before = viewer.counter.text()
    if isinstance(player, Mouse):
        player.click(viewer.previous if key == "Left" else viewer.next)
    else:
        player.walk_to_widget(viewer.view)
        player.press(key)
    player.until(lambda: viewer.counter.text() != before)
    player.settle()


def _choose_from_menu_bar(player: DialogMouse | DialogKeys, menu: str, entry: str) -> None:
    """Open a menu of the window, by a click or its letter, and choose from it."""
    bar = player.window.menuBar()
    title = next(each for each in bar.actions() if each.text().replace("&", "") == menu)
    if isinstance(player, Mouse):
        click_at(bar, bar.actionGeometry(title).center())
    else:
        player.press(f"Alt+{title.text()[title.text().index('&') + 1]}")
    player.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    found = next(each for each in opened.actions() if each.text().replace("&", "") == entry)
    player.choose(found.text())


_ACTS = (walks, reads, marks)

if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {
        f"{each.__name__}_by_{how}": partial(each, hands)
        for each in _ACTS
        for how, hands in (("mouse", DialogMouse), ("keyboard", DialogKeys))
    }
    say(acts[act](Path(data_dir)))
