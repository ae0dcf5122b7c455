"""What a region writes, the program reads back: every form, in every region that Qt knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.date_reading import date_reader

TODAY = date(2026, 11, 22)
MONTHS_BY_NUMBER = {"sid"}
"""Sidamo: its months are called M01 to M12, and a date of words has another order than numbers."""


def regions() -> list[str]:
    everywhere = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    names = {locale.name() for locale in everywhere}
    return sorted(name for name in names if name.split("_")[0] not in MONTHS_BY_NUMBER)


REGIONS = regions()


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


SAME_WORD = {"bas_CM", "dua_CM"}
"""There "May" is another month; what may be read in two ways is not guessed."""


def forms(day: date) -> list[str]:
    """Return how the region in use, and how the program, writes a day."""
    locale, there = QLocale(), QDate(day.year, day.month, day.day)
    in_words = [] if locale.name() in SAME_WORD else [texts.long_day(day, year=True)]
    return [
        *in_words,
        locale.toString(there, QLocale.FormatType.ShortFormat),
        locale.toString(there, QLocale.FormatType.LongFormat),
        locale.toString(there, "yyyy-MM-dd"),
        day.isoformat(),
        texts.numeric_date(day),
    ]


@pytest.mark.parametrize("name", ["de_DE", "en_GB", "en_US", "sv_SE", "fr_FR", "ja_JP", "ar_EG"])
@given(day=st.dates(date(1947, 1, 1), date(2045, 12, 31)))
def test_a_written_day_is_read_back(name: str, day: date) -> None:
    QLocale.setDefault(QLocale(name))
    assert {form: date_reader().read(form, TODAY) for form in forms(day)} == dict.fromkeys(
        forms(day), day
    )


@pytest.mark.repeats
@given(name=st.sampled_from(REGIONS), day=st.dates(date(1947, 1, 1), date(2045, 12, 31)))
def test_a_written_day_is_read_back_everywhere(name: str, day: date) -> None:
    QLocale.setDefault(QLocale(name))
    for form in forms(day):
        assert date_reader().read(form, TODAY) == day, form


@pytest.mark.long
def test_each_month_of_each_region_is_read_back() -> None:
    assert len(REGIONS) > 500
    for name in REGIONS:
        QLocale.setDefault(QLocale(name))
        for month in range(1, 13):
            day = date(2026, month, 7 + month)
            for form in forms(day):
                assert date_reader().read(form, TODAY) == day, (name, form)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("de_DE", "03.11.2026"),
        ("de_DE", "03.11.26"),
        ("de_DE", "Dienstag, den 3. November"),
        ("en_GB", "03 11 2026"),
        ("en_US", "11/03/2026"),
        ("sv_SE", "den 3 november 2026"),
        ("fr_FR", "3 nov. 2026"),
        ("fr_CA", "3/11/2026"),
        ("en_CA", "11/3/2026"),
        ("pt_BR", "3 de novembro de 2026"),
        ("ja_JP", "11月3日"),
        ("ko_KR", "26. 11. 3."),
        ("ar_EG", "٣ نوفمبر ٢٠٢٦"),
        ("ar_EG", "3/11/2026"),
        ("fa_IR", "۲۰۲۶/۱۱/۳"),
        ("th_TH", "3 พ.ย. 2026"),
        ("hi_IN", "3 नव॰ 2026"),
        ("he_IL", "3 בנוב׳ 2026"),
    ],
)
def test_the_usual_ways_of_a_region_are_read(name: str, typed: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert date_reader().read(typed, TODAY) == date(2026, 11, 3)


def test_a_date_to_be_typed_has_its_whole_year() -> None:
    written = {}
    for name in ("de_DE", "en_GB", "en_US", "sv_SE", "ko_KR"):
        QLocale.setDefault(QLocale(name))
        written[name] = texts.numeric_date(date(2026, 11, 3))
    assert written == {
        "de_DE": "03.11.2026",
        "en_GB": "03/11/2026",
        "en_US": "11/3/2026",
        "sv_SE": "2026-11-03",
        "ko_KR": "2026. 11. 3.",
    }
