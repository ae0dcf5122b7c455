"""Days, numbers and sentences are written as the region writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from string import ascii_letters, digits

import pytest
from PySide6.QtCore import QLocale

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.weeks import MONDAY, SUNDAY
from aimstars_desktop.ui.look import texts, translation
from tests.examples import every

pytestmark = pytest.mark.usefixtures("british")

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("locale", "long", "short", "dated"),
    [
        ("en_GB", "Sunday, 22 November", "Sun 22 Nov", "22 Nov 2026"),
        ("en_US", "Sunday, November 22", "Sun Nov 22", "Nov 22, 2026"),
        ("de_DE", "Sonntag, 22. November", "So. 22. Nov.", "22. Nov. 2026"),
        ("sv_SE", "söndag 22 november", "sön 22 nov.", "22 nov. 2026"),
        ("es_ES", "domingo, 22 de noviembre", "dom 22 de nov", "22 de nov de 2026"),
        ("pl_PL", "niedziela, 22 listopada", "niedz. 22 lis", "22 lis 2026"),
        ("ja_JP", "11月22日日曜日", "11月22日日", "2026年11月22日"),
        ("hu_HU", "november 22., vasárnap", "nov. 22. V", "2026. nov. 22"),
        ("lv_LV", "svētdiena, 22. novembris", "svētd. 22. nov.", "2026. gada 22. nov."),
    ],
)
def test_a_day_is_written_as_in_its_region(
    locale: str, long: str, short: str, dated: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "speaks", lambda _: True)  # as once they are translated
    QLocale.setDefault(QLocale(locale))
    assert texts.long_day(DAY) == long
    assert texts.short_day(DAY) == short
    assert texts.short_date(DAY) == dated


@pytest.mark.parametrize(
    ("locale", "long", "dated", "numeric", "at", "amount", "size"),
    [
        ("it_IT", "Sunday, 22 November", "22 Nov 2026", "22/11/2026", "17:05", "1025", "2,8 MB"),
        ("ar_EG", "Sunday, 22 November", "22 Nov 2026", "22/11/2026", "5:05 PM", "1,025", "2.8 MB"),
        ("ja_JP", "Sunday, November 22", "2026 Nov 22", "2026/11/22", "17:05", "1,025", "2.8 MB"),
        (
            "ko_KR",
            "Sunday, November 22",
            "2026 Nov 22",
            "2026. 11. 22.",
            "5:05 PM",
            "1,025",
            "2.8 MB",
        ),
        ("bg_BG", "Sunday, 22 November", "22 Nov 2026", "22.11.2026", "17:05", "1025", "2,8 MB"),
        ("pt_PT", "Sunday, 22 November", "22 Nov 2026", "22/11/2026", "17:05", "1025", "2,8 MB"),
    ],
)
def test_a_language_that_the_program_does_not_speak_is_english_in_the_order_of_the_region(
    locale: str, long: str, dated: str, numeric: str, at: str, amount: str, size: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert texts.long_day(DAY) == long
    assert texts.short_date(DAY) == dated
    assert texts.numeric_date(DAY) == numeric
    assert texts.clock_time(time(17, 5)) == at
    assert texts.number(1025) == amount
    assert texts.file_size(2_900_000) == size
    assert texts.weekday(MONDAY) == "Monday"
    assert "November" in texts.month(DAY)
    assert texts.month_short(DAY) == "Nov"
    assert texts.percent(0.5).endswith("%")


@pytest.mark.repeats
def test_nothing_on_the_screen_is_in_a_language_that_the_program_does_not_speak() -> None:
    english = set(ascii_letters)
    regions = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    for region in every(5, regions):
        QLocale.setDefault(region)
        if translation.speaks(region):
            continue
        shown = [
            *(texts.long_day(date(2026, month, 28), year=True) for month in range(1, 13)),
            *(texts.short_day(date(2026, month, 28), year=True) for month in range(1, 13)),
            *(texts.weekday(number, "narrow") for number in range(7)),
            texts.month(DAY),
            texts.numeric_date(DAY),
            texts.day_range(date(2026, 11, 9), date(2026, 11, 15)),
            texts.clock_time(time(17, 5)),
            texts.file_size(2_900_000),
            texts.number(12_480.5),
            texts.percent(0.438, 1),
            texts.counted("Stats", "%n points", 1480),
        ]
        letters = {letter for text in shown for letter in text if letter.isalnum()}
        assert letters <= english | set(digits), region.name()


def test_a_day_has_its_year_on_request() -> None:
    assert texts.long_day(DAY, year=True) == "Sunday, 22 November 2026"
    assert texts.short_day(DAY, year=True) == "Sun 22 Nov 2026"
    assert texts.short_date(DAY, year=False) == "22 Nov"


def test_a_span_of_days_is_brief() -> None:
    assert texts.day_range(date(2026, 11, 9), date(2026, 11, 15)) == "9 – 15 Nov"
    assert texts.day_range(date(2026, 10, 26), date(2026, 11, 1)) == "26 Oct – 1 Nov"
    assert texts.day_range(date(2026, 11, 22), date(2026, 11, 22)) == "22 Nov"
    QLocale.setDefault(QLocale("en_US"))
    assert texts.day_range(date(2026, 11, 9), date(2026, 11, 15)) == "Nov 9 – Nov 15"


def test_a_month_is_a_title(monkeypatch: pytest.MonkeyPatch) -> None:
    assert texts.month(DAY) == "November 2026"
    monkeypatch.setattr(translation, "speaks", lambda _: True)
    QLocale.setDefault(QLocale("pl_PL"))
    assert texts.month(DAY) == "Listopad 2026"


def test_numbers_are_grouped_the_local_way() -> None:
    assert texts.number(1025) == "1,025"
    assert texts.number(19.5) == "19.5"
    assert texts.number(20.0) == "20"
    assert texts.percent(0.438, 1) == "43.8\N{NO-BREAK SPACE}%"
    assert texts.signed(5) == "+5"
    assert texts.signed(-1025) == "−1,025"
    QLocale.setDefault(QLocale("de_DE"))
    assert texts.number(1025) == "1.025"


def test_times_and_sizes_are_written_for_people() -> None:
    assert texts.clock_time(time(8, 12)) == "08:12"
    assert texts.file_size(2_900_000) == "2.8 MB"


def test_weeks_begin_where_the_region_says() -> None:
    assert texts.region_first_weekday() == MONDAY
    QLocale.setDefault(QLocale("en_US"))
    assert texts.region_first_weekday() == SUNDAY
    assert texts.weekday(SUNDAY) == "Sunday"
    assert texts.weekday(MONDAY) == "Monday"
    assert texts.weekday(MONDAY, "narrow") == "M"


def test_a_sentence_is_filled_the_local_way() -> None:
    values = {"count": 12480, "day": DAY, "at": datetime(2026, 11, 22, 8, 12), "name": "Maya"}  # noqa: DTZ001 - the person's own time
    sentence = Sentence("Errors", "{name}: {count} entries since {day}, read {at}.", values)
    assert texts.sentence(sentence) == (
        "Maya: 12,480 entries since 22 Nov 2026, read 22 Nov 2026, 08:12."
    )


def test_an_error_stands_for_its_sentence() -> None:
    assert texts.sentence(AimstarsError("At most {limit} letters.", limit=20000)) == (
        "At most 20,000 letters."
    )
    assert texts.sentence("Just so.") == "Just so."


def test_a_count_goes_into_its_sentence(qapp: object) -> None:
    assert texts.counted("Texts", "%n entries", 3) == "3 entries"


@pytest.mark.parametrize(
    ("locale", "said"),
    [("fa_IR", "1 Azar 1405"), ("en_GB", ""), ("th_TH", "")],
)
def test_where_another_calendar_is_official_the_day_is_told_in_it_where_qt_can(
    locale: str, said: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert texts.official_date(DAY) == said


@pytest.mark.parametrize("year", [1403, 1404, 1405, 1408, 1409])
def test_the_year_of_iran_begins_with_spring(year: int) -> None:
    """As in the official calendars, with their leap years 1403 and 1408."""
    QLocale.setDefault(QLocale("fa_IR"))
    first = {1403: 20, 1404: 21, 1405: 21, 1408: 20, 1409: 21}[year]
    assert texts.official_date(date(year + 621, 3, first)) == f"1 Farvardin {year}"


def _forget_languages() -> None:
    translation.speaks.cache_clear()
    translation._scripts.cache_clear()


@pytest.fixture
def persian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have a translation into a language that has digits of its own."""
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "aimstars_fa.ts").touch()
    monkeypatch.setattr(translation, "resources", lambda: tmp_path)
    _forget_languages()
    QLocale.setDefault(QLocale("fa_IR"))
    yield
    _forget_languages()


def test_a_language_with_digits_of_its_own_has_them_once_it_is_translated(persian: None) -> None:
    assert translation.speaks(QLocale())
    assert texts.number(1025) == "۱٬۰۲۵"
    assert texts.long_day(DAY) == "یکشنبه ۲۲ نوامبر"
    assert texts.official_date(DAY) == "۱ آذر ۱۴۰۵"
    assert texts.clock_time(time(17, 5)) == "۱۷:۰۵"
