"""The runs that are kept in mind are those of the file, whatever happens in between."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.streaks import Run
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage.streak_cache import StreakCache
from tests import builders
from tests.builders import DAY, TODAY, TestDiary, grow, proud


def runs(session: Session) -> list[Run]:
    with session.context.reading() as unit:
        return list(unit.ledger.written_runs())


def test_a_day_that_is_written_or_emptied_is_seen_at_once() -> None:
    session = builders.session(builders.diary_in_memory())
    assert runs(session) == []
    entry = proud(session)
    assert runs(session) == [Run(TODAY, TODAY)]
    grow(session, day=TODAY - DAY)
    assert runs(session) == [Run(TODAY - DAY, TODAY)]
    session.entries.delete(entry.id)
    assert runs(session) == [Run(TODAY - DAY, TODAY - DAY)]
    session.undo.undo()
    assert runs(session) == [Run(TODAY - DAY, TODAY)]
    session.entries.change(entry.id, day=TODAY - DAY * 3)
    assert runs(session) == [Run(TODAY - DAY * 3, TODAY - DAY * 3), Run(TODAY - DAY, TODAY - DAY)]


def test_what_was_not_committed_is_not_kept() -> None:
    session = builders.session(builders.diary_in_memory())
    proud(session)
    with session.context.writing() as unit:
        unit.ledger.replace_all([])
        unit.ledger.written_runs()
    assert runs(session) == [Run(TODAY, TODAY)]


def test_each_account_has_its_own() -> None:
    diary = builders.diary_in_memory()
    maya = builders.session(diary)
    proud(maya)
    noor = builders.session(diary, person=builders.account(diary, "noor@example.org"))
    assert (len(runs(maya)), len(runs(noor))) == (1, 0)


def test_an_account_that_gets_the_number_of_one_that_is_gone_starts_empty() -> None:
    diary = builders.diary_in_memory()
    maya = builders.session(diary)
    proud(maya)
    assert runs(maya)
    remove(diary, maya.account.id)
    noor = builders.session(diary, person=builders.account(diary, "noor@example.org"))
    assert noor.account.id == maya.account.id
    assert runs(noor) == []


def remove(diary: TestDiary, account_id: int) -> None:

    with diary.storage.accounts(write=True) as unit:
        unit.accounts.remove(account_id)
        unit.commit(Change.ACCOUNT)


def test_what_a_reader_read_before_a_commit_is_not_kept_after_it() -> None:
    kept = StreakCache()
    number = kept.number(1)
    kept.turned(1, number, None)
    kept.keep(1, number, (Run(TODAY, TODAY),))
    assert kept.get(1, number) is None
    assert kept.get(1, kept.number(1)) is None


def test_a_reader_that_began_with_other_rows_keeps_nothing_outdated(tmp_path: Path) -> None:
    """The ledger notes what is valid when its transaction begins, not when it is first used."""
    session = builders.session(builders.diary_on_disk(tmp_path / "aimstars.db"))
    with session.context.reading() as unit:
        assert unit.entries.trash() == []  # from here on, the reader sees this state
        proud(session)
        assert list(unit.ledger.written_runs()) == []
    assert runs(session) == [Run(TODAY, TODAY)]
