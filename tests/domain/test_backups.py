"""Which backups are kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.backups import Backup, Reason, to_keep
from aimstars_desktop.domain.days import DAYS_TO_BELIEVE

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def made(at: datetime, reason: Reason = Reason.DAILY, **other: object) -> Backup:
    usual = Backup(
        file=f"{at.isoformat()}-{reason.value}-{other.get('start', '')}",
        made_at=at,
        reason=reason,
        start="one",
        target="two",
        program="0.1.0",
        size=1,
        accounts=1,
        entries=1,
        pinned=False,
        is_whole=True,
    )
    return replace(usual, **other)  # type: ignore[arg-type]  # fields by name


def kept_of(backups: list[Backup], damaged: Collection[Backup] = ()) -> set[str]:
    """Return the files that stay; ``damaged`` ones have their length and are not what they were."""
    files = {backup.file for backup in damaged}
    return to_keep(backups, NOW, lambda file: file not in files)


def ages(kept: set[str], backups: list[Backup]) -> list[int]:
    return [(NOW - backup.made_at).days for backup in backups if backup.file in kept]


def test_all_of_two_days_stay() -> None:
    hourly = [made(NOW - timedelta(hours=hour)) for hour in range(49)]

    assert kept_of(hourly) == {backup.file for backup in hourly}


def test_of_three_years_of_daily_backups_some_thirty_stay() -> None:
    daily = [made(NOW - DAY * age) for age in range(3 * 365)]

    kept = ages(kept_of(daily), daily)

    assert kept[:14] == list(range(14))
    assert 14 + 6 + 9 <= len(kept) <= 14 + 8 + 12
    assert kept[-1] > 300


def test_after_a_long_break_the_last_ones_still_stay() -> None:
    daily = [made(NOW - DAY * (400 + age)) for age in range(30)]

    assert ages(kept_of(daily), daily)[:14] == list(range(400, 414))


def test_of_those_before_upgrades_the_newest_five_and_the_first_of_each_revision_stay() -> None:
    at = NOW - DAY * 80
    tries = [
        made(at + timedelta(minutes=minute), Reason.UPGRADE, start=start)
        for start in ("one", "two")
        for minute in range(10)
    ]

    kept = kept_of(tries)

    assert {tries[0].file, tries[10].file} <= kept
    newest = sorted(tries, key=lambda backup: (backup.made_at, backup.file))[-5:]
    assert {backup.file for backup in newest} <= kept
    assert len(kept) <= 8


def test_the_first_of_a_revision_goes_after_ninety_days() -> None:
    old = made(NOW - DAY * 91, Reason.UPGRADE)
    later = [made(NOW - DAY * 91 + timedelta(hours=h + 1), Reason.UPGRADE) for h in range(6)]

    assert old.file not in kept_of([old, *later])


def test_pinned_ones_stay() -> None:
    many = [made(NOW - DAY * 500 + timedelta(minutes=minute)) for minute in range(20)]
    pinned = replace(many[3], pinned=True)

    assert pinned.file in kept_of([*many[:3], pinned, *many[4:]])


def test_a_clock_that_was_set_back_loses_nothing() -> None:
    future = [made(NOW + DAY * 300 + timedelta(hours=hour)) for hour in range(30)]

    assert kept_of(future) == {backup.file for backup in future}


def test_a_broken_one_never_pushes_out_a_whole_one() -> None:
    whole = made(NOW - DAY * 700)
    broken = [made(NOW - timedelta(hours=hour), is_whole=False) for hour in range(20)]

    assert kept_of([whole, *broken]) == {whole.file}


def test_the_only_backup_stays_however_damaged_it_is() -> None:
    cut = made(NOW - DAY * 700, is_whole=False)
    flipped = made(NOW - DAY * 700 + timedelta(hours=1))

    assert kept_of([cut]) == {cut.file}
    assert kept_of([cut, flipped], [flipped]) == {cut.file, flipped.file}


def test_a_damaged_one_of_full_length_never_pushes_out_the_last_good_one() -> None:
    good = made(NOW - DAY * 700)
    flipped = [made(NOW - DAY * 700 + timedelta(minutes=minute + 1)) for minute in range(3)]

    assert kept_of([good, *flipped], flipped) == {good.file, flipped[-1].file}


def test_a_damaged_one_pushes_out_none_of_its_day_its_week_or_its_month() -> None:
    new = [made(NOW - DAY * age) for age in range(14)]
    days = [10, 40, 200]  # only the day, the week or the month still counts
    old = [made(NOW - DAY * age) for age in days]
    flipped = [made(NOW - DAY * age + timedelta(minutes=5)) for age in days]
    backups = [*new, *old, *flipped]

    assert {one.file for one in old}.isdisjoint(kept_of(backups))
    assert {one.file for one in (*old, *flipped)} <= kept_of(backups, flipped)


def test_a_damaged_one_among_the_newest_before_upgrades_pushes_out_none() -> None:
    day = NOW - DAY * 700
    tries = [
        made(day + timedelta(minutes=minute), Reason.UPGRADE, start=str(minute))
        for minute in range(6)
    ]

    assert tries[0].file not in kept_of(tries)
    assert tries[0].file in kept_of(tries, tries[2:3])


def test_of_a_thousand_only_those_that_others_give_way_to_are_read() -> None:
    daily = [made(NOW - DAY * age) for age in range(1000)]
    kept = kept_of(daily)
    left = [one for one in daily if one.file in kept]
    tomorrow = made(NOW + DAY)
    read: list[str] = []

    to_keep([tomorrow, *left], NOW + DAY, lambda file: bool(read.append(file)) or True)

    assert 1 < len(read) <= 4


def test_nothing_is_read_while_all_stay() -> None:
    assert to_keep([made(NOW)], NOW, lambda _: pytest.fail("it was read"))


def test_a_backup_with_an_unknown_reason_is_kept_and_replaces_no_other() -> None:
    day = NOW - DAY * 700
    strange = made(day + timedelta(hours=1), Reason.named("of a later year"))
    usual = made(day)

    assert strange.reason is Reason.UNKNOWN
    assert kept_of([strange, usual]) == {strange.file, usual.file}


moments = st.integers(-10_000, 20 * 365 * 24).map(lambda hours: NOW - timedelta(hours=hours))


@given(
    st.lists(st.builds(made, moments, st.sampled_from(Reason)), min_size=1, max_size=60),
    st.sets(st.integers(0, 59)),
)
def test_the_newest_good_one_always_stays_and_keeping_twice_keeps_the_same(
    backups: list[Backup], numbers: set[int]
) -> None:
    damaged = [backup for number, backup in enumerate(backups) if number in numbers]
    bad = {backup.file for backup in damaged}
    kept = kept_of(backups, damaged)
    left = [backup for backup in backups if backup.file in kept]
    known = [one for one in backups if one.file not in bad and one.reason is not Reason.UNKNOWN]

    if known:
        assert max(known, key=lambda backup: (backup.made_at, backup.file)).file in kept
    else:
        assert len(left) == len(backups)
    assert kept_of(left, damaged) == kept


# --- a clock that is wrong for a while ------------------------------------------------------------


def test_a_jump_of_the_clock_takes_nothing_until_it_is_believed() -> None:
    hourly = [made(NOW - timedelta(hours=hour)) for hour in range(30)]
    first = made(NOW - DAY * 20, Reason.UPGRADE)
    for jump in (DAY * 40, DAY * 7_300):
        later = [made(NOW + jump + DAY * day) for day in range(DAYS_TO_BELIEVE)]
        for count in range(1, DAYS_TO_BELIEVE):
            backups = [*hourly, first, *later[:count]]
            kept = to_keep(backups, later[count - 1].made_at, lambda _: True)
            assert kept == {backup.file for backup in backups}
        believed = to_keep([*hourly, first, *later], later[-1].made_at, lambda _: True)
        assert len(believed) < len(hourly)


def test_backups_that_lie_ahead_take_no_place_of_others() -> None:
    daily = [made(NOW - DAY * age) for age in range(60)]
    ahead = [made(NOW + DAY * 7_300 + DAY * day) for day in range(14)]

    assert kept_of([*daily, *ahead]) == kept_of(daily) | {backup.file for backup in ahead}
