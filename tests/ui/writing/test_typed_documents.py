"""The documents of what is typed, and the fields that show them."""

from __future__ import annotations

import gc

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.typed_documents import TypedDocuments


def test_a_field_outlives_the_place_of_its_document(qtbot: QtBot) -> None:
    """Without its document, the next change of the theme would end the process."""
    field, documents = WritingField("Text"), TypedDocuments()
    qtbot.addWidget(field)
    field.show_document(documents.of("new:2026-11-22", "Half a sentence"))
    documents.drop("new:2026-11-22")
    delete(documents)
    del documents
    gc.collect()
    font = field.font()
    font.setPointSize(font.pointSize() + 3)
    field.setFont(font)
    assert field.text == "Half a sentence"


def test_typing_goes_on_after_letters_beyond_the_first_plane(qtbot: QtBot) -> None:
    field, documents = WritingField("Text"), TypedDocuments()
    qtbot.addWidget(field)
    field.show_document(documents.of("new:2026-11-22", "\U0001f331\U0001f331"))
    qtbot.keyClicks(field, " up")
    assert field.text == "\U0001f331\U0001f331 up"
