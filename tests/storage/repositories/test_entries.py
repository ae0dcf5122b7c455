"""The repository of entries: one account's, and nobody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry, NewEntry, Rating
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.text import is_blank
from tests import builders
from tests.builders import DAY, NOON, TODAY, WINTER, TestDiary

NEW = NewEntry(TODAY, "Text", Rating.PROUD, NOON, utc_offset_min=60)


@pytest.fixture
def unit(diary: TestDiary, maya):
    with diary.storage.writing(maya.id) as unit:
        yield unit


def test_an_entry_comes_back_as_it_was_kept(unit):
    entry = unit.entries.add(NEW)
    assert entry == Entry(1, TODAY, "Text", Rating.PROUD, NOON, 60)
    assert unit.entries.get(entry.id) == entry
    assert unit.entries.facts() == {entry.id: (TODAY, Rating.PROUD)}


readable = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1
).filter(lambda text: not is_blank(text))


@pytest.mark.repeats
@given(
    text=readable,
    day=st.dates(),
    written_at=st.datetimes(timezones=st.just(WINTER)).filter(lambda at: 2 < at.year < 9998),
)
def test_any_text_day_and_moment_comes_back_exactly(text, day, written_at):
    diary = builders.diary_in_memory()
    with diary.storage.writing(builders.account(diary).id) as unit:
        entry = unit.entries.add(NewEntry(day, text, Rating.GROW, written_at, 60))
        assert unit.entries.get(entry.id) == entry
        assert unit.entries.on_day(day) == [entry]


def test_an_entry_of_an_older_file_can_be_read(diary, maya):
    diary.sql(
        "INSERT INTO diary_entries (user_id, entry_date, content, rating)"
        " VALUES (?, '2024-02-29', '', -1)",
        maya.id,
    )
    with diary.storage.reading(maya.id) as unit:
        assert unit.entries.on_day(date(2024, 2, 29)) == [
            Entry(1, date(2024, 2, 29), "", Rating.GROW)
        ]


def test_saving_stores_only_what_may_change(unit):
    entry = unit.entries.add(NEW)
    changed = replace(
        entry,
        day=TODAY - DAY,
        text="Other",
        rating=Rating.GROW,
        edited_at=NOON.astimezone(UTC),
        trashed_at=NOON.astimezone(UTC),
    )
    unit.entries.save(replace(changed, written_at=NOON + DAY, utc_offset_min=0))
    assert unit.entries.get(entry.id) == changed


def test_versions_are_numbered_from_one(unit):
    entry, other = unit.entries.add(NEW), unit.entries.add(NEW)
    for text in ("First", "Second"):
        unit.entries.keep_version(replace(entry, text=text), NOON)
    unit.entries.keep_version(other, NOON)
    versions = unit.entries.versions(entry.id)
    assert [(version.number, version.text) for version in versions] == [(1, "First"), (2, "Second")]
    assert versions[0].replaced_at == NOON
    assert len(unit.entries.versions(other.id)) == 1


def test_purging_takes_what_was_trashed_before_then_with_its_versions(diary, unit):
    kept = [unit.entries.add(NEW) for _ in range(3)]
    for entry, age in zip(kept, (None, timedelta(0), timedelta(seconds=1)), strict=True):
        unit.entries.keep_version(entry, NOON)
        unit.entries.save(replace(entry, trashed_at=None if age is None else NOON - age))
    assert unit.entries.purge(NOON) == [kept[2].id]
    assert [len(unit.entries.versions(entry.id)) for entry in kept] == [1, 1, 0]
    with pytest.raises(MissingError):
        unit.entries.get(kept[2].id)


def test_the_trash_is_in_no_view(unit):
    entry = unit.entries.add(NEW)
    unit.entries.save(replace(entry, trashed_at=NOON))
    unit.ledger.refresh([TODAY])
    assert unit.entries.on_day(TODAY) == []
    assert unit.entries.recent(9) == []
    assert unit.entries.facts() == {}
    assert unit.entries.marks(TODAY, TODAY) == {}


@pytest.mark.repeats
def test_the_entries_of_another_account_cannot_be_reached(diary, maya):
    noor = builders.account(diary, "noor@example.org")
    session = builders.session(diary, person=maya)
    entry = builders.proud(session)
    session.entries.change(entry.id, text="Anew")
    mine = session.entries.entry(entry.id)
    trashed = session.entries.delete(builders.proud(session).id)
    before = {table: diary.sql(f'SELECT * FROM "{table}"') for table in diary.counts()}
    with diary.storage.writing(noor.id) as unit:
        for missing in (
            lambda: unit.entries.get(mine.id),
            lambda: unit.entries.save(replace(mine, text="Not mine")),
            lambda: unit.entries.keep_version(mine, NOON),
            lambda: unit.entries.remove(trashed.id),
        ):
            with pytest.raises(MissingError):
                missing()
        assert unit.entries.on_day(TODAY) == []
        assert unit.entries.on_days(9, [TODAY]) == []
        assert unit.entries.trash() == []
        assert unit.entries.versions(mine.id) == []
        assert unit.entries.marks(TODAY, TODAY) == {}
        assert unit.entries.recent(9) == []
        assert unit.entries.recent(9, before=replace(mine, id=99)) == []
        assert unit.entries.facts() == {}
        assert unit.entries.purge(NOON + DAY) == []
        unit.commit(Change.ENTRIES)
    after = {table: diary.sql(f'SELECT * FROM "{table}"') for table in diary.counts()}
    assert after == before
