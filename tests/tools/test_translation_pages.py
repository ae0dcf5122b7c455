"""Translators get a page for each context: the texts, their translations, and where they are."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tools.translation_pages import Matcher, Message, nearest

ROOT = Path(__file__).resolve().parents[2]


class Page(QWidget):
    """Something around a label."""


def found(message: Message, text: str) -> list[Message]:
    return list(Matcher([message]).matches(text))


def test_a_text_is_found_by_its_words_without_the_mnemonic() -> None:
    message = Message("Page", "&Save it")
    assert found(message, "Save it") == found(message, "&Save it") == [message]
    assert not found(message, "Save it all")


def test_a_text_is_found_with_its_values_filled_in() -> None:
    message = Message(
        "Page", "{name} has %n days", english=("{name} has %Ln day", "{name} has %Ln days")
    )
    assert found(message, "Maya has 1 day") == found(message, "Maya has 1,200 days") == [message]
    assert not found(message, "Maya has no days")


def test_a_sentence_is_found_in_a_longer_text_and_a_word_is_not() -> None:
    sentence, word = Message("Page", "A sentence of quite some length."), Message("Page", "quite")
    said = "A sentence of quite some length. Another."
    assert found(sentence, said) == [sentence]
    assert not found(word, said)


def test_of_the_same_words_those_count_that_are_named_after_a_widget_around(qtbot: QtBot) -> None:
    one, other = Message("Page", "Cancel"), Message("Dialog", "Cancel")
    page, alone = Page(), QLabel()
    qtbot.addWidget(page)
    qtbot.addWidget(alone)
    label = QLabel("Cancel")
    QVBoxLayout(page).addWidget(label)
    assert nearest([one, other], label) == [one]
    assert nearest([one, other], alone) == [one, other]


@pytest.mark.long
def test_the_pages_show_where_the_texts_of_two_screens_are(tmp_path: Path) -> None:
    environment = {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
    tool = str(ROOT / "tools" / "translations.py")
    done = subprocess.run(
        [sys.executable, tool, "pictures", str(tmp_path), "sign-up", "new-goal"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert re.search(r"\d+ of \d+ texts have a picture", done.stdout)

    page = (tmp_path / "GoalDialog.html").read_text(encoding="utf-8")
    article = next(part for part in page.split("<article>") if "<h2>New goal</h2>" in part)
    assert 'lang="de">Neues Ziel<' in article
    assert 'src="pictures/new-goal.png"' in article
    assert not QImage(str(tmp_path / "pictures" / "new-goal.png")).isNull()
    assert "GoalDialog.html" in (tmp_path / "index.html").read_text(encoding="utf-8")
