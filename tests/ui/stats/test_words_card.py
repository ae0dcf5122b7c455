"""The popup for the words that are left out of the cloud."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.stats.words_card import StopWordsEditor

pytestmark = pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")


def test_the_field_for_the_words_is_as_wide_as_the_button_below_it(qtbot: QtBot) -> None:
    editor = StopWordsEditor(frozenset({"garden"}))
    qtbot.addWidget(editor)
    editor.adjustSize()
    editor.show()
    assert editor.field.width() == editor.save.width()
