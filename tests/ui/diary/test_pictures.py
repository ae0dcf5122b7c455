"""Pictures in the Diary tab: added to a text and to a card, opened large, taken off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.pictures import MOST_AT_ONCE, SMALLER_EDGE
from aimstars_desktop.ui.pictures.viewer import PictureViewer
from tests.builders import TODAY
from tests.drawn import bmp, gif, picture, png
from tests.ui.diary.conftest import DiaryHarness
from tests.ui.settling import Painted


def made(tmp_path: Path, *numbers: int) -> list[Path]:
    paths = []
    for number in numbers:
        path = tmp_path / f"{number}.png"
        path.write_bytes(picture(number).data)
        paths.append(path)
    return paths


def jpeg(tmp_path: Path) -> bytes:
    """Return a photo, whose middle is far behind its head."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    for y in range(300):
        for x in range(400):
            image.setPixel(x, y, x * y * 2_654_435_761 & 0xFFFFFF)
    image.save(str(tmp_path / "photo.jpg"))
    return (tmp_path / "photo.jpg").read_bytes()


def add_to_draft(harness: DiaryHarness, *sources: Path | QImage) -> None:
    harness.tab.model.saving.pictures.add(harness.tab.model.target, list(sources))
    harness.settle()


def said(harness: DiaryHarness) -> str:
    return harness.workspace.messages.bar.text


def strip_of(harness: DiaryHarness) -> list[str]:
    strip = harness.composer._writer.strip
    return [] if strip is None or strip.isHidden() else [each.file.name for each in strip.pictures]


def viewer() -> PictureViewer:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, PictureViewer)]
    return found


def test_pictures_of_a_text_are_shown_below_it_and_saved_with_it(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    harness.write("Frost on every leaf.")
    add_to_draft(harness, *made(tmp_path, 1, 2))
    assert strip_of(harness) == ["1.png", "2.png"]
    harness.composer.buttons.proud.click()
    harness.settle()
    assert strip_of(harness) == []
    (card,) = harness.tab.page.cards
    assert card.strip is not None
    assert [each.file.name for each in card.strip.pictures] == ["1.png", "2.png"]
    assert card.strip.thumbnails[0].accessibleName() == "Picture 1 of 2"

    harness.workspace.undo.undo()
    harness.settle()
    assert harness.field.text == "Frost on every leaf."
    assert strip_of(harness) == ["1.png", "2.png"]
    harness.workspace.undo.redo()
    harness.settle()
    assert strip_of(harness) == []
    (card,) = harness.tab.page.cards
    assert card.strip is not None
    assert len(card.strip.pictures) == 2


def test_a_click_on_the_cross_takes_a_picture_off_and_undo_brings_it_back(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    add_to_draft(harness, *made(tmp_path, 1, 2))
    strip = harness.composer._writer.strip
    assert strip is not None
    thumbnail = strip.thumbnails[0]
    cross = thumbnail._cross().center().toPoint()
    harness.qtbot.mouseClick(thumbnail, Qt.MouseButton.LeftButton, pos=cross)
    harness.settle()
    assert strip_of(harness) == ["2.png"]
    harness.workspace.undo.undo()
    harness.settle()
    assert strip_of(harness) == ["1.png", "2.png"]
    harness.qtbot.keyClick(strip.thumbnails[1], Qt.Key.Key_Delete)
    harness.settle()
    assert strip_of(harness) == ["1.png"]


class Repainted(QObject):
    """Notes which of some widgets are painted."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.widgets: set[QObject] = set()
        for widget in widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.widgets.add(watched)
        return False


def test_only_the_pictures_that_were_loaded_are_painted_again(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    add_to_draft(harness, *made(tmp_path, 1, 2))
    strip = harness.composer._writer.strip
    assert strip is not None
    painted = Painted(harness.window, harness.qtbot.waitUntil)
    painted.wait()
    repainted = Repainted(strip.thumbnails)
    harness.tab.model.saving.pictures.thumbnails_changed.emit({picture(1).file.sha256})
    painted.wait()
    painted.close()
    assert repainted.widgets == {strip.thumbnails[0]}


@pytest.mark.repeats
def test_pictures_of_a_draft_are_there_after_a_restart(
    open_harness: object, harness: DiaryHarness, tmp_path: Path
) -> None:
    add_to_draft(harness, *made(tmp_path, 1))
    again = open_harness(again=harness)  # type: ignore[operator]  # a fixture
    again.settle()
    assert strip_of(again) == ["1.png"]


def test_the_button_asks_for_files(harness: DiaryHarness, tmp_path: Path) -> None:
    button = harness.composer.framed.bar.picture_button
    button.setFocus()
    button.click()
    assert harness.window.focusWidget() is harness.field  # where writing goes on
    dialog = harness.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(path) for path in made(tmp_path, 1)])
    dialog.close()
    harness.settle()
    assert strip_of(harness) == ["1.png"]


def test_the_tile_behind_the_pictures_adds_others(harness: DiaryHarness, tmp_path: Path) -> None:
    add_to_draft(harness, *made(tmp_path, 1, 2))
    strip = harness.composer._writer.strip
    assert strip is not None
    assert strip.tile is not None
    walked: list[QWidget | None] = []
    harness.field.setFocus()
    for _ in range(4):
        harness.qtbot.keyClick(harness.window.focusWidget(), Qt.Key.Key_Tab)
        walked.append(harness.window.focusWidget())
    assert walked[:3] == [*strip.thumbnails, strip.tile]
    assert walked[3] is harness.composer.buttons.proud
    assert strip.tile.x() > strip.thumbnails[1].x()
    strip.tile.setFocus()
    harness.qtbot.keyClick(strip.tile, Qt.Key.Key_Return)
    dialog = harness.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(path) for path in made(tmp_path, 3)])
    dialog.close()
    harness.settle()
    assert strip_of(harness) == ["1.png", "2.png", "3.png"]


def test_an_image_is_pasted_and_words_stay_words(harness: DiaryHarness) -> None:
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    harness.field.paste()
    harness.settle()
    assert strip_of(harness) == [""] or strip_of(harness) == ["Picture"]
    both = QMimeData()
    both.setImageData(image)
    both.setText("a table from a word processor")
    QGuiApplication.clipboard().setMimeData(both)
    harness.field.paste()
    harness.settle()
    assert harness.field.text == "a table from a word processor"
    assert len(strip_of(harness)) == 1


# PySide6 6.12 would rather have a QPointF, and 6.11 takes only a QPoint.
@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_files_are_dropped_on_the_text_and_around_it(harness: DiaryHarness, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in made(tmp_path, 1, 2)])
    assert harness.field.canInsertFromMimeData(data)
    none = Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(20, 20), action, data, button, none)
    harness.field.dropEvent(drop)
    harness.settle()
    assert strip_of(harness) == ["1.png", "2.png"]
    assert harness.field.text == ""

    writer = harness.composer._writer
    words = QMimeData()
    words.setText("Frost.")
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in made(tmp_path, 3)])
    for dragged, is_taken in ((words, False), (data, True)):
        enter = QDragEnterEvent(QPoint(20, 20), action, dragged, button, none)
        QApplication.sendEvent(writer, enter)
        assert enter.isAccepted() is is_taken
    QApplication.sendEvent(writer, QDropEvent(QPointF(20, 20), action, data, button, none))
    harness.settle()
    assert strip_of(harness) == ["1.png", "2.png", "3.png"]


def test_what_cannot_be_taken_is_a_sentence_and_the_others_are_added(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    svg = tmp_path / "link.svg"
    svg.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    )
    disguised = tmp_path / "disguised.png"
    disguised.write_bytes(svg.read_bytes())
    folder = tmp_path / "folder.png"
    folder.mkdir()
    broken = tmp_path / "broken.png"
    broken.write_bytes(png(40, 40)[:60] + b"nonsense" * 20)
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(200_000_000)
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png(1, 1).replace(b"\0\0\0\1\0\0\0\1", b"\0\1\0\0\0\1\0\0", 1))
    gone = tmp_path / "gone.png"
    cut, nonsense = tmp_path / "cut.jpg", tmp_path / "nonsense.jpg"
    photo = jpeg(tmp_path)
    cut.write_bytes(photo[: len(photo) // 2])
    nonsense.write_bytes(photo[: photo.index(b"\xff\xda") + 2] + b"nonsense" * 500)
    half_gif, half_bmp = tmp_path / "half.gif", tmp_path / "half.bmp"
    half_gif.write_bytes(gif()[:-100])
    half_bmp.write_bytes(bmp()[:-100])
    for bad, word in (
        (svg, "JPEG, PNG"),
        (disguised, "JPEG, PNG"),
        (folder, "JPEG, PNG"),
        (broken, "damaged"),
        (cut, "damaged"),
        (nonsense, "damaged"),
        (half_gif, "damaged"),
        (half_bmp, "damaged"),
        (large, "larger than 30 MB"),
        (bomb, "million pixels"),
        (gone, "no longer there"),
    ):
        add_to_draft(harness, bad)
        assert word in said(harness), bad
        assert bad.name in said(harness)
    add_to_draft(harness, svg, folder, broken, large, bomb, *made(tmp_path, 1))
    assert "2 more files could not be added." in said(harness)
    assert strip_of(harness) == ["1.png"]


def test_of_very_many_files_the_first_are_taken(harness: DiaryHarness, tmp_path: Path) -> None:
    add_to_draft(harness, *made(tmp_path, *range(MOST_AT_ONCE + 3)))
    assert len(strip_of(harness)) == MOST_AT_ONCE
    assert f"first {MOST_AT_ONCE} files" in said(harness)


def test_a_picture_is_opened_described_and_taken_off(harness: DiaryHarness, tmp_path: Path) -> None:
    harness.write("Frost.")
    add_to_draft(harness, *made(tmp_path, 1, 2))
    harness.composer.buttons.proud.click()
    harness.settle()
    (card,) = harness.tab.page.cards
    assert card.strip is not None
    harness.qtbot.mouseClick(card.strip.thumbnails[0], Qt.MouseButton.LeftButton)
    harness.settle()
    shown = viewer()
    assert not shown.previous.isEnabled()
    assert shown._image is not None
    shown.description.setText("A leaf")
    harness.qtbot.keyClick(shown.view, Qt.Key.Key_Right)
    harness.settle()
    assert shown.counter.text() == "2 of 2"
    shown.larger.click()
    assert not shown.view.is_fitted
    shown._on_copy()
    assert not QGuiApplication.clipboard().image().isNull()
    shown._save_to(tmp_path / "saved.png")
    harness.settle()
    assert (tmp_path / "saved.png").read_bytes() == picture(2).data
    shown.take_off.click()
    harness.settle()
    found = harness.session.pictures.on_day(TODAY)
    ((left,),) = found.values()
    assert left.file.description == "A leaf"
    assert card.strip.thumbnails[0].accessibleName() == "Picture 1 of 1: A leaf"


def test_a_picture_that_is_missing_is_a_sentence_in_its_place(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    harness.write("Frost.")
    add_to_draft(harness, *made(tmp_path, 1))
    harness.composer.buttons.proud.click()
    harness.settle()
    (tmp_path / "pictures.db").unlink()
    (card,) = harness.tab.page.cards
    assert card.strip is not None
    harness.qtbot.mouseClick(card.strip.thumbnails[0], Qt.MouseButton.LeftButton)
    harness.settle()
    assert "missing" in viewer().said.text()
    viewer().close()


def test_a_large_picture_is_made_smaller_where_the_person_prefers_that(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    large, small = tmp_path / "large.bmp", tmp_path / "small.png"
    image = QImage(SMALLER_EDGE + 40, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(large))
    small.write_bytes(png(40, 30))
    harness.write("Both.")
    add_to_draft(harness, large, small)
    preferences = harness.session.preferences
    preferences.choose(replace(preferences.chosen, smaller_pictures=True))
    add_to_draft(harness, large, small)
    found = harness.session.pictures.of_drafts()[harness.tab.model.target]
    assert [(each.file.name, each.file.width, each.file.media_type) for each in found] == [
        ("large.bmp", SMALLER_EDGE + 40, "image/bmp"),
        ("small.png", 40, "image/png"),
        ("large.jpg", SMALLER_EDGE, "image/jpeg"),
        ("small.png", 40, "image/png"),
    ]


def test_a_picture_of_a_draft_can_be_described(harness: DiaryHarness, tmp_path: Path) -> None:
    harness.write("Frost on every leaf.")
    add_to_draft(harness, *made(tmp_path, 1))
    strip = harness.composer._writer.strip
    assert strip is not None
    strip.thumbnails[0].click()
    large = viewer()
    large.description.setText("A leaf")
    large.close()
    harness.settle()
    assert strip.thumbnails[0].accessibleName() == "Picture 1 of 1: A leaf"
    harness.composer.buttons.proud.click()
    harness.settle()
    (card,) = harness.tab.page.cards
    assert card.strip is not None
    assert card.strip.pictures[0].file.description == "A leaf"
