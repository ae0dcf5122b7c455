"""Typed dates: what the people of a region write is understood, and nothing else is guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.domain.date_reader import EARLIEST, LATEST, DateReader

TODAY = date(2026, 11, 22)

BRITISH = DateReader(
    "dmy", "dmy", [("January", 1), ("March", 3), ("November", 11)], ["Tuesday", "Tue"]
)
AMERICAN = DateReader("mdy", "mdy", [("November", 11), ("Nov", 11)], ["Tuesday"])
GERMAN = DateReader("dmy", "dmy", [("März", 3), ("Mai", 5), ("November", 11)], ["Dienstag"])
SWEDISH = DateReader("ymd", "dmy", [("november", 11), ("nov", 11)], ["tisdag", "den"])
FRENCH = DateReader(
    "dmy", "dmy", [("mars", 3), ("juin", 6), ("juillet", 7), ("novembre", 11)], ["mardi", "mar."]
)
ITALIAN = DateReader("dmy", "dmy", [("mar", 3), ("nov", 11)], ["mar", "martedì"])
JAPANESE = DateReader("ymd", "ymd", [("11月", 11)], ["年", "月", "日", "火曜日"])


@pytest.mark.parametrize(
    ("reader", "typed"),
    [
        (BRITISH, "03/11/2026"),
        (BRITISH, "3.11.26"),
        (BRITISH, " 03 11 2026 "),
        (BRITISH, "3-11-26"),
        (BRITISH, "031126"),
        (BRITISH, "03112026"),
        (BRITISH, "20261103"),
        (BRITISH, "2026-11-03"),
        (BRITISH, "3/11"),
        (BRITISH, "3 November 2026"),
        (BRITISH, "3rd nov 26"),
        (BRITISH, "Tue, 3 Nov"),
        (BRITISH, "NOVEMBER 3RD, 2026"),
        (BRITISH, "2026 November 3"),
        (BRITISH, "3Nov2026"),
        (BRITISH, "the 3rd of November"),
        (BRITISH, "3\u00a0November\u00a02026\n"),
        (AMERICAN, "11/3/26"),
        (AMERICAN, "11-03-2026"),
        (AMERICAN, "11.3"),
        (AMERICAN, "Nov 3"),
        (AMERICAN, "Tuesday, November 3, 2026"),
        (GERMAN, "03.11.2026"),
        (GERMAN, "03.11.26"),
        (GERMAN, "3.11."),
        (GERMAN, "3. November"),
        (SWEDISH, "2026-11-03"),
        (SWEDISH, "26-11-03"),
        (SWEDISH, "261103"),
        (SWEDISH, "20261103"),
        (SWEDISH, "3/11"),
        (SWEDISH, "3/11 26"),
        (SWEDISH, "3/11-2026"),
        (SWEDISH, "tisdag den 3:e november"),
        (FRENCH, "03/11/2026"),
        (FRENCH, "mar. 3 novembre 2026"),
        (ITALIAN, "mar 3 nov 2026"),
        (JAPANESE, "2026年11月3日火曜日"),
        (JAPANESE, "2026/11/03"),
        (JAPANESE, "11/3"),
        (JAPANESE, "11月3日"),
        (JAPANESE, "２０２６／１１／０３"),
        (BRITISH, "٣\u200f/١١\u200f/٢٠٢٦"),
    ],
)
def test_a_date_is_read_as_the_region_writes_it(reader: DateReader, typed: str) -> None:
    assert reader.read(typed, TODAY) == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("reader", "typed"),
    [
        (BRITISH, ""),
        (BRITISH, "28"),
        (BRITISH, "soon"),
        (BRITISH, "31/11/2026"),
        (BRITISH, "11/13/2026"),  # the American order is not guessed
        (AMERICAN, "28.11.2026"),
        (BRITISH, "3 11 2026 8"),
        (BRITISH, "3/2026/11"),
        (BRITISH, "11/2026"),
        (BRITISH, "November 2026"),
        (BRITISH, "3 November November 2026 1"),
        (BRITISH, "3 January November"),
        (BRITISH, "3/11/202"),
        (BRITISH, "3/11/12026"),
        (BRITISH, "003/11/2026"),
        (BRITISH, "0/11/2026"),
        (BRITISH, "29 2 2027"),
        (BRITISH, "3 Nova 2026"),
        (BRITISH, "3 Octember 2026"),
        (BRITISH, "3/11/0026"),
        (BRITISH, "1/1/9999"),
        (FRENCH, "3 jui 2026"),  # June or July
        (BRITISH, "1234567"),
        (BRITISH, "3/11/2026" + " " * 200),
    ],
)
def test_what_is_no_date_is_not_understood(reader: DateReader, typed: str) -> None:
    assert reader.read(typed, TODAY) is None


def test_three_letters_of_a_month_are_enough_when_they_can_mean_only_one() -> None:
    assert BRITISH.read("3 novem 2026", TODAY) == date(2026, 11, 3)
    assert GERMAN.read("3 MÄR 2026", TODAY) == date(2026, 3, 3)
    assert GERMAN.read("3. Marz 2026", TODAY) == date(2026, 3, 3)  # a keyboard without umlauts
    assert FRENCH.read("3 juil 2026", TODAY) == date(2026, 7, 3)


def test_a_name_of_a_month_and_of_a_weekday_is_what_the_date_lacks() -> None:
    assert ITALIAN.read("3 mar 2026", TODAY) == date(2026, 3, 3)
    assert ITALIAN.read("mar 3 mar 2026", TODAY) == date(2026, 3, 3)
    assert ITALIAN.read("mar 3 nov 2026", TODAY) == date(2026, 11, 3)


def test_english_months_are_understood_in_every_region() -> None:
    assert JAPANESE.read("2026 Nov 3", TODAY) == date(2026, 11, 3)
    assert GERMAN.read("3 May 2026", TODAY) == date(2026, 5, 3)


def test_two_digits_of_a_year_mean_the_century_around_today() -> None:
    years = {typed: BRITISH.read(f"3/11/{typed}", TODAY) for typed in ("26", "45", "46", "99")}
    assert [day and day.year for day in years.values()] == [2026, 2045, 1946, 1999]


def test_without_a_year_it_is_the_nearest_such_day() -> None:
    assert BRITISH.read("3 January", TODAY) == date(2027, 1, 3)
    assert BRITISH.read("29/2", TODAY) == date(2028, 2, 29)


def test_without_a_year_it_is_the_last_such_day_where_later_ones_cannot_be_chosen() -> None:
    assert BRITISH.read("3 January", TODAY, TODAY) == date(2026, 1, 3)
    assert BRITISH.read("22/11", TODAY, TODAY) == TODAY
    assert BRITISH.read("23/11", TODAY, TODAY) == date(2025, 11, 23)
    assert BRITISH.read("29/2", TODAY, TODAY) == date(2024, 2, 29)
    # Whoever writes the year means it: the field says that the day lies ahead.
    assert BRITISH.read("23/11/26", TODAY, TODAY) == date(2026, 11, 23)


READERS = [BRITISH, AMERICAN, GERMAN, SWEDISH, FRENCH, ITALIAN, JAPANESE]
DAYS = st.dates(EARLIEST, LATEST)
TODAYS = st.dates()
PIECES = st.one_of(
    st.text(max_size=8),
    st.integers(0, 10_000).map(str),
    st.sampled_from([". ", "/", "-", " ", "nov", "11月", "日", "mar", "st", "\0", "\ud800", "²"]),
)


@given(st.sampled_from(READERS), st.lists(PIECES, max_size=8).map("".join), TODAYS)
@example(BRITISH, "٣/١١/٢٠٢٦", LATEST)
@example(BRITISH, "29/2", date.min)
@example(BRITISH, "3/4", date.max)
def test_anything_typed_is_a_day_or_nothing(reader: DateReader, typed: str, today: date) -> None:
    day = reader.read(typed, today)
    assert day is None or EARLIEST <= day <= LATEST
    past = reader.read(typed, today, today)
    assert past is None or EARLIEST <= past <= LATEST


@given(st.sampled_from(READERS), DAYS, st.sampled_from(["/", ".", "-", " ", ". ", "\u2009", "·"]))
def test_four_digits_of_a_year_are_read_with_any_separator(
    reader: DateReader, day: date, separator: str
) -> None:
    parts = {"d": f"{day.day}", "m": f"{day.month:02}", "y": f"{day.year:04}"}
    for order in (reader.short_order, "ymd"):
        typed = separator.join(parts[part] for part in order)
        assert reader.read(typed, TODAY) == day


@pytest.mark.parametrize("number", range(1, 13))
def test_an_english_month_is_read_in_every_region(number):
    name = f"{date(2026, number, 1):%B}"
    assert GERMAN.read(f"3 {name} 2026", TODAY) == date(2026, number, 3)


def test_the_beginning_of_a_month_is_enough_while_it_means_one_only():
    assert GERMAN.read("3. Nove 2026", TODAY) == date(2026, 11, 3)
    assert FRENCH.read("3 juil 2026", TODAY) == date(2026, 7, 3)
    assert FRENCH.read("3 jui 2026", TODAY) is None  # juin or juillet
    assert GERMAN.read("3 no 2026", TODAY) is None  # too short to mean anything
