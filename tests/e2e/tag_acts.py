"""Acts about tags, by mouse and by keyboard: ``python -m tests.e2e.tag_acts ACT FOLDER``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF

from aimstars_desktop.ui.diary.tags_dialog import TagsDialog
from aimstars_desktop.ui.shell.home_page import STATS
from aimstars_desktop.ui.stats.charts.word_cloud import WordCloud
from tests.e2e.acts import say
from tests.e2e.hands import Mouse, click_at
from tests.e2e.transfer_acts import DialogKeys, DialogMouse, Hands, shown
from tests.e2e.writing_acts import begun


def renames(hands: Hands, folder: Path) -> dict[str, object]:
    """Give a tag another name that no other tag has, see its entries, and undo it."""
    player = begun(hands, folder)
    diary = player.home.diary
    player.write("Weeded one bed. #gardn", "Ctrl+Return")
    player.write("Sowed the beans. #gardn #calm", "Ctrl+Return")
    player.until(diary.panel.tags.isVisible)
    player.use(diary.panel.tags)
    player.choose("All tags")
    dialog = shown(player, TagsDialog)
    player.until(lambda: dialog.list.count() == 2)
    player.fill(dialog.name, "garden")
    seen: dict[str, object] = {"offers to": dialog.rename.text().replace("&", "")}
    player.use(dialog.rename)
    player.until(lambda: "#garden" in dialog.list.item(0).text())
    player.until(lambda: dialog.current is not None and dialog.current.name == "garden")
    player.use(dialog.show_entries)
    player.until(lambda: not player.window.dialogs.open())
    player.until(lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == 2)
    seen["search"] = diary.panel.search.text()
    player.settle()
    seen["renamed"] = _texts(player)
    diary.focus_composer()
    player.undo()
    player.until(lambda: all("#gardn" in text for text in _texts(player)))
    player.leave()
    return seen


def clouds(hands: Hands, folder: Path) -> dict[str, object]:
    """Go from a tag of the cloud in Stats to its entries, and back to all of them."""
    player = begun(hands, folder)
    home, diary = player.home, player.home.diary
    for text in ("Soup for all. #family", "Mum called. #family", "Ten quiet minutes. #calm"):
        player.write(text, "Ctrl+Return")
    player.press("Ctrl+2")
    player.until(lambda: home.shown == STATS)
    player.settle()
    cloud = home.stats.tag_cloud.cloud
    player.until(lambda: cloud.isVisible() and cloud.count() == 2)
    _take(player, cloud, "#calm")
    player.until(lambda: diary.isVisible() and diary.panel.search.text() == "#calm")
    player.until(lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == 1)
    seen: dict[str, object] = {"search": diary.panel.search.text()}
    diary.focus_composer()
    player.use(diary.panel.tags)
    player.choose("Any tag")
    player.until(lambda: diary.finding.is_answered and diary.panel.list.rows.rowCount() == 3)
    seen["all again"] = diary.panel.search.text()
    player.leave()
    return seen


def _take(player: DialogMouse | DialogKeys, cloud: WordCloud, word: str) -> None:
    """Click a word of the cloud, or walk to it and press Return."""
    if isinstance(player, Mouse):
        player.home.stats.ensureWidgetVisible(cloud)  # as the wheel does
        player.settle()
        seen = [QPoint()]

        def stands_still() -> bool:
            # The cards above may still be laid out, which moves the words.
            seen.append(_place_of(cloud, word))
            return seen[-1] == seen[-2]

        player.until(stands_still)
        click_at(cloud, seen[-1])
        return
    player.walk_to_widget(cloud)
    for _ in range(cloud.count()):
        player.press("Right")
        if word in cloud.current_text():
            break
    player.press("Return")


def _place_of(cloud: WordCloud, word: str) -> QPoint:
    """Return a place within a word."""
    rect = cloud.rect()
    places = [
        QPoint(x, y)
        for x in range(0, rect.width(), 4)
        for y in range(0, rect.height(), 4)
        if _word_at(cloud, QPointF(x, y)) == word
    ]
    return places[len(places) // 2]


def _word_at(cloud: WordCloud, place: QPointF) -> str:
    index = cloud.index_at(place)
    return "" if index is None else cloud._words(QRectF(cloud.rect()))[index].word


def _texts(player: DialogMouse | DialogKeys) -> list[str]:
    return sorted(entry.text for entry in player.home.diary.model.entries)


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    acts = {
        f"{each.__name__}_by_{how}": partial(each, hands)
        for each in (renames, clouds)
        for how, hands in (("mouse", DialogMouse), ("keyboard", DialogKeys))
    }
    say(acts[act](Path(data_dir)))
