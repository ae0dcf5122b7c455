"""The program speaks each of its languages whole, and nothing on the screen is left out."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from aimstars_desktop.config import LOCALE_VARIABLE
from aimstars_desktop.domain.checkup import Checkup
from aimstars_desktop.domain.points import LedgerRow, Source
from aimstars_desktop.domain.streaks import Gap, Judged, Verdict
from aimstars_desktop.ui.look import texts, translation
from aimstars_desktop.ui.stats import streak_wording
from aimstars_desktop.ui.stats.checkup_dialog import differences
from aimstars_desktop.ui.widgets.key_hint import key_caps
from tests.ui.walking import walk
from tools import translations

LANGUAGES = pytest.mark.parametrize("language", translations.LANGUAGES)


def messages(path: Path) -> dict[tuple[str, str, bool], Element]:
    """Return the messages of a .ts file by context, text, and whether they have plurals."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.get("numerus") == "yes",
        ): message
        for context in translations.read(path).iter("context")
        for message in context.iter("message")
    }


def forms(message: Element) -> list[str]:
    translation_of_it = message.find("translation")
    assert translation_of_it is not None
    return [form.text or "" for form in translation_of_it] or [translation_of_it.text or ""]


@pytest.fixture
def in_language(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Take away afterwards what was installed, and the locale with it."""
    before = QLocale()
    translations.release(map(translations.source_of, translations.LANGUAGES), tmp_path)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@LANGUAGES
def test_nothing_is_unfinished(language: str) -> None:
    assert not translations.missing(language)


@pytest.mark.repeats
@LANGUAGES
def test_the_texts_are_those_of_the_program(language: str, tmp_path: Path) -> None:
    source = translations.source_of(language)
    fresh = tmp_path / source.name
    shutil.copy(source, fresh)
    translations.collect(language, fresh)
    now, kept = set(messages(fresh)), set(messages(source))
    assert not now - kept, "run tools/translations.py: these are new"
    assert not kept - now, "run tools/translations.py: these are gone"


@LANGUAGES
def test_what_the_program_fills_in_is_in_every_translation(language: str) -> None:
    for (context, text, plural), message in messages(translations.source_of(language)).items():
        wanted = sorted(re.findall(r"\{\w+\}", text))
        for form in forms(message):
            assert sorted(re.findall(r"\{\w+\}", form)) == wanted, (context, text)
            assert not plural or "%Ln" in form, (context, text)


@LANGUAGES
def test_the_marks_at_the_end_are_the_same(language: str) -> None:
    """A lost full stop or ellipsis is the commonest slip of a translator."""
    for (context, text, _), message in messages(translations.source_of(language)).items():
        for form in forms(message):
            assert (text[-1:] in ".…:?") == (form[-1:] in ".…:?"), (context, text, form)


@pytest.mark.repeats
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("en_GB", ["1 entry", "2 entries", "1,025 entries"]),
        ("de_DE", ["1 Eintrag", "2 Einträge", "1.025 Einträge"]),
        ("sv_SE", ["1 anteckning", "2 anteckningar", "1\N{NO-BREAK SPACE}025 anteckningar"]),
        ("es_ES", ["1 entrada", "2 entradas", "1025 entradas"]),
        ("fr_FR", ["1 entrée", "2 entrées", "1\N{NARROW NO-BREAK SPACE}025 entrées"]),
        ("nl_NL", ["1 entry", "2 entries", "1.025 entries"]),
    ],
)
def test_each_number_has_its_plural(
    qapp: QApplication, tmp_path: Path, in_language: None, name: str, said: list[str]
) -> None:
    """A language that the program does not speak is English with the region's numbers."""
    translation.install(qapp, QLocale(name), tmp_path)
    assert [texts.counted("Header", "%n entries", count) for count in (1, 2, 1025)] == said


NEVER_ONE = {"Topics", "PicturesHelp", "Errors", "PrintDialog"}
"""Their numbers are fixed by a rule, or limits far above one."""


def test_what_is_counted_has_plurals() -> None:
    """A number before a noun in the plural is a ``%n``, unless it is never one."""
    nouns = "points|days|entries|goals|times|things|steps|rows|weeks|months|years|words|reasons"
    bare = re.compile(rf"\{{\w+\}} (of \{{\w+\}} )?({nouns})\b")
    found = {
        (context, text)
        for context, text, plural in messages(translations.source_of("de"))
        if not plural and context not in NEVER_ONE and bare.search(text)
    }
    assert found == {
        ("Diary", "Saved, {points} points"),  # with a sign, and two at least
        ("DiaryViewModel", "Now rated {rating}, {points} points"),
        ("Streaks", "{days} to the next reward of {points} points."),  # ten, or fifty
    }


@pytest.mark.repeats
@pytest.mark.parametrize(
    ("name", "one", "two"),
    [
        ("en_GB", "1 point is missing", "2 points are missing"),
        ("de_DE", "1 Punkt fehlt", "2 Punkte fehlen"),
        ("sv_SE", "1 poäng saknas", "2 poäng saknas"),
    ],
)
def test_a_point_that_is_missing_is_one(
    qapp: QApplication, tmp_path: Path, in_language: None, name: str, one: str, two: str
) -> None:
    translation.install(qapp, QLocale(name), tmp_path)
    day = date(2026, 11, 22)
    rows = [LedgerRow(day, Source.VISIT, number, number) for number in (1, 2)]
    found = Checkup(missing=tuple(rows), extra=(), days=(), rows=0)
    assert [line.rpartition(", ")[2] for line in differences(found)] == [one, two]


@pytest.mark.parametrize(
    ("name", "ended"),
    [
        ("en_GB", "Ended after 3 days without an entry. 1 spare day was not enough for them."),
        ("de_DE", "Endete nach 3 Tagen ohne Eintrag. 1 Reservetag reichte nicht dafür."),
        ("sv_SE", "Slutade efter 3 dagar utan anteckning. 1 reservdag räckte inte till dem."),
    ],
)
def test_days_are_declined_with_their_sentence(
    qapp: QApplication, tmp_path: Path, in_language: None, name: str, ended: str
) -> None:
    translation.install(qapp, QLocale(name), tmp_path)
    day = date(2026, 11, 22)
    gap = Gap(day, day + timedelta(days=2))
    assert streak_wording.ended(Judged(gap, Verdict.MISSED, held=1)) == ended


@pytest.mark.repeats
def test_qts_own_buttons_speak_the_language_too(
    qapp: QApplication, tmp_path: Path, in_language: None
) -> None:
    translation.install(qapp, QLocale("sv_SE"), tmp_path)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert "Avbryt" in box.buttons()[0].text().replace("&", "")


def test_qts_own_buttons_stay_english_in_a_language_that_the_program_does_not_speak(
    qapp: QApplication, tmp_path: Path, in_language: None
) -> None:
    translation.install(qapp, QLocale("nl_NL"), tmp_path)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Cancel"


@pytest.mark.usefixtures("in_language")
def test_keys_have_the_same_names_in_menus_and_on_buttons(
    qapp: QApplication, tmp_path: Path
) -> None:
    translation.install(qapp, QLocale("de_DE"), tmp_path)
    keys = QKeySequence("Ctrl+F")
    assert keys.toString(QKeySequence.SequenceFormat.NativeText) == "Strg+F"
    assert key_caps(keys) == "Strg F"


@pytest.mark.repeats
@pytest.mark.usefixtures("in_language")
def test_a_system_without_a_region_has_the_day_first(qapp: QApplication, tmp_path: Path) -> None:
    translation.install(qapp, QLocale.c(), tmp_path)
    assert texts.numeric_date(date(2026, 11, 28)) == "28/11/2026"
    assert texts.number(1025) == "1,025"


def test_the_language_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert translation.chosen_locale() is None
    monkeypatch.setenv(LOCALE_VARIABLE, "sv")
    chosen = translation.chosen_locale()
    assert chosen is not None
    assert chosen.language() is QLocale.Language.Swedish


def test_the_language_can_be_chosen_and_nonsense_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    assert translation.codes() == ["de", "en", "es", "fr", "sv"]
    for code in ("", "en", "tlh", "../de", "\0"):
        assert translation.chosen_locale(code) is None
    chosen = translation.chosen_locale("de")
    assert chosen is not None
    assert chosen.language() is QLocale.Language.German


@pytest.mark.long  # ./test looks for such texts on the walk of test_accessibility.py
def test_every_text_on_every_screen_is_translated_and_a_longer_one_has_room() -> None:
    """In the testing language each text has brackets; one without was never translated.

    The texts are two fifths longer, too. One test, since a second one may be run by another worker,
    which would walk again.
    """
    size = ("--size", "1240", "820")
    found = walk("untranslated", "clipped", "outside", "--pseudo", *size)
    assert not found["untranslated"]
    assert not found["clipped"]
    assert not found["outside"]
