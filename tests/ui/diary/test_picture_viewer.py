"""The viewer answers in its own window, and keys lead around in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.diary.conftest import DiaryHarness
from tests.ui.diary.test_pictures import add_to_draft, made, viewer


def test_the_viewer_says_where_a_picture_was_saved_or_why_not(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    harness.write("Frost.")
    add_to_draft(harness, *made(tmp_path, 1))
    harness.composer.buttons.proud.click()
    harness.settle()
    strip = harness.tab.page.cards[0].strip
    assert strip is not None
    strip.thumbnails[0].click()
    harness.settle()
    shown = viewer()
    shown._save_to(tmp_path / "no such folder" / "frost.png")
    harness.settle()
    assert "There is no folder" in shown.said.text()
    shown._save_to(tmp_path / "frost.png")
    harness.settle()
    assert shown.said.text() == "The picture was saved as frost.png."
    shown.copy_button.click()
    assert shown.said.text() == "The picture was copied."
    shown.close()


def test_the_tab_key_leads_back_to_the_picture(harness: DiaryHarness, tmp_path: Path) -> None:
    harness.write("Frost.")
    add_to_draft(harness, *made(tmp_path, 1))
    harness.composer.buttons.proud.click()
    harness.settle()
    strip = harness.tab.page.cards[0].strip
    assert strip is not None
    strip.thumbnails[0].click()
    harness.settle()
    shown = viewer()
    assert shown.view.hasFocus()
    harness.qtbot.keyClick(shown.view, Qt.Key.Key_Tab)
    assert shown.description.hasFocus()
    harness.qtbot.keyClick(shown.description, Qt.Key.Key_Backtab)
    assert shown.view.hasFocus()
    shown.close()
