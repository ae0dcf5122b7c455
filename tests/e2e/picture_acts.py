"""Acts about pictures, by mouse and by keyboard: ``python -m tests.e2e.picture_acts ACT FOLDER``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from aimstars_desktop.ui.pictures.viewer import PictureViewer
from tests import drawn
from tests.e2e.acts import say
from tests.e2e.hands import Mouse
from tests.e2e.transfer_acts import DialogKeys, DialogMouse, Hands, shown
from tests.e2e.writing_acts import begun, menu_at


def _write_with_pictures(player: DialogMouse | DialogKeys, file: Path) -> None:
    """Write an entry with a picture that is pasted and one that is chosen."""
    diary = player.home.diary
    writer = diary.page.composer._writer
    QGuiApplication.clipboard().setImage(QImage.fromData(drawn.png()))
    player.type("The valley was white.")
    player.press("Ctrl+V")
    player.until(lambda: writer.strip is not None and len(writer.strip.pictures) == 1)
    strip = writer.strip
    assert strip is not None
    assert strip.tile is not None
    file.write_bytes(drawn.png(1))
    player.use(strip.tile)
    chooser = shown(player, QFileDialog)
    chooser.filesSelected.emit([str(file)])  # the system's own dialog is not ours to test
    chooser.reject()
    player.until(lambda: len(strip.pictures) == 2)
    player.settle()
    diary.focus_composer()
    player.press("Ctrl+Return")
    player.until(lambda: len(diary.page.cards) == 1 and diary.page.cards[0].strip is not None)
    player.settle()


def pictures(hands: Hands, folder: Path) -> dict[str, object]:
    """Paste a picture, choose another one, describe it large, take one off, and see all of them."""
    player = begun(hands, folder)
    diary = player.home.diary
    _write_with_pictures(player, folder.parent / "tree.png")
    card = diary.page.cards[0]
    assert card.strip is not None
    player.use(card.strip.thumbnails[0])
    viewer = shown(player, PictureViewer)
    seen: dict[str, object] = {"first": viewer.counter.text()}
    if isinstance(player, Mouse):
        player.click(viewer.next)
        player.click(viewer.larger)
    else:
        player.press("Right")
        player.settle()  # a picture that comes is fitted
        player.press("+")
    player.until(lambda: not viewer.view.is_fitted)
    seen["second"] = viewer.counter.text()
    player.fill(viewer.description, "A tree")
    player.use(viewer.close_button)
    player.until(lambda: QApplication.activeModalWidget() is None)
    player.settle()
    last = card.strip.thumbnails[1]
    seen["said of it"] = last.accessibleName()
    if isinstance(player, Mouse):
        menu_at(player, last, last.rect().center())
        player.choose("Take off")
    else:
        player.walk_to_widget(last)
        player.press("Delete")
    player.until(lambda: len(card.strip.pictures) == 1 if card.strip else False)
    diary.focus_composer()
    player.undo()
    player.until(lambda: len(card.strip.pictures) == 2 if card.strip else False)
    diary.show_pictures()
    player.until(
        lambda: diary.side.pictures is not None and diary.side.pictures.count.text() == "2"
    )
    player.leave()
    return seen


def keeps_copies(hands: Hands, folder: Path) -> dict[str, object]:
    """Describe a picture, copy it and save it from the viewer, and find it by the description."""
    player = begun(hands, folder)
    diary, by_mouse = player.home.diary, isinstance(player, Mouse)
    _write_with_pictures(player, folder.parent / "tree.png")
    card = diary.page.cards[0]
    assert card.strip is not None
    player.use(card.strip.thumbnails[1])
    viewer = shown(player, PictureViewer)
    player.settle()
    player.fill(viewer.description, "A tree in the frost")
    QGuiApplication.clipboard().clear()
    if by_mouse:
        player.click(viewer.copy_button)
    else:
        player.walk_to_widget(viewer.view)
        player.press("Ctrl+C")
    player.until(lambda: not QGuiApplication.clipboard().image().isNull())
    seen: dict[str, object] = {"copied": viewer.said.text()}
    place = folder.parent / "saved.png"
    if by_mouse:
        player.click(viewer.save_button)
    else:
        player.press("Ctrl+S")
    chooser = shown(player, QFileDialog)
    chooser.fileSelected.emit(str(place))  # the system's own dialog is not ours to test
    chooser.reject()
    player.until(lambda: viewer.said.text() != seen["copied"])
    player.settle()
    seen["saved"] = viewer.said.text()
    seen["as it came"] = place.read_bytes() == drawn.png(1)
    player.use(viewer.close_button)
    player.until(lambda: QApplication.activeModalWidget() is None)
    player.settle()
    player.press("Ctrl+F")
    player.type("frost")
    player.until(lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == 1)
    seen["found"] = diary.panel.list.rows.rowCount()
    player.press("Escape")
    player.leave()
    return seen


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {
        f"{each.__name__}_by_{how}": partial(each, hands)
        for each in (pictures, keeps_copies)
        for how, hands in (("mouse", DialogMouse), ("keyboard", DialogKeys))
    }
    say(acts[act](Path(data_dir)))
