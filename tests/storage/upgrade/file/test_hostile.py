"""Revisions that go wrong: each is stopped, and the diary is as it was."""

from __future__ import annotations

import logging

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import history
from aimstars_desktop.storage.upgrade.file.inspect import current
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.storage.upgrade.conftest import content, names
from tests.storage.upgrade.toys import TOY, ToyChain

NOT_AUTHORISED = "SQLITE_AUTH"

HOSTILE = {
    "raises": ("raise RuntimeError('the milk is sour')", "The cause: the milk is sour."),
    "stops": ("raise SystemExit(3)", "The cause: 3."),
    "quotes a value": ("raise ValueError('Dear diary')", "The cause: ValueError."),
    "quotes a row": (
        "op.execute(\"SELECT json_extract('Dear diary', '$')\")",
        "The cause: SQLITE_ERROR.",
    ),
    "commits": ("op.execute('COMMIT')", NOT_AUTHORISED),
    "commits by connection": ("op.get_bind().connection.commit()", NOT_AUTHORISED),
    "commits by script": (
        "op.get_bind().connection.driver_connection.executescript('CREATE TABLE x (n)')",
        NOT_AUTHORISED,
    ),
    "rolls back": ("op.execute('ROLLBACK')", NOT_AUTHORISED),
    "begins": ("op.execute('BEGIN')", NOT_AUTHORISED),
    "saves": ("op.execute('SAVEPOINT x')", NOT_AUTHORISED),
    "vacuums": ("op.execute('VACUUM')", "SQLITE_ERROR"),
    "loses rows": ("op.execute('DELETE FROM goals WHERE id = 1')", "rows of goals: 1 instead of 2"),
    "loses a table's rows": ("op.execute('DELETE FROM drafts')", "rows of drafts: 0 instead of 1"),
    "changes words": (
        'op.execute("UPDATE diary_entries SET content = upper(content) WHERE id = 20 + 3")',
        "rows of diary_entries that read differently: 1",
    ),
    "adds rows": (
        "op.execute(\"INSERT INTO visits VALUES (1, '2025-01-01')\")",
        "rows of visits: 2 instead of 1",
    ),
    "orphans": (
        "op.execute(\"INSERT INTO visits VALUES (99, '2025-01-01')\")",
        "rows of visits that belong to nothing: 1",
    ),
    "drops a column": ("op.drop_column('diary_entries', 'edited_at')", "edited_at"),
    "drops a table": ("op.drop_table('drafts')", "table drafts is missing"),
    "drops a check": (
        "op.execute('ALTER TABLE goals DROP CONSTRAINT ck_goals_week')",
        "table goals lacks: constraint ck_goals_week",
    ),
    "leaves a table": (
        "op.execute('CREATE TABLE _alembic_tmp_x (n)')",
        "_alembic_tmp_x is not known",
    ),
    "swallows its error": (
        """
with contextlib.suppress(Exception):
    op.execute('CREATE TABLE half (n)')
    op.execute('nonsense')
""",
        "table half is not known",
    ),
    "forgets the index": (
        "op.drop_index('ix_diary_entries_user_id_entry_date_id')",
        "index ix_diary_entries_user_id_entry_date_id is missing",
    ),
}


@pytest.mark.sampled(6)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_revision_is_stopped(full: Folders, toys: ToyChain, name: str) -> None:
    body, words = HOSTILE[name]
    toys.add(f"op.execute('UPDATE users SET user_name = NULL')\n{body}")
    before = content(full.database), full.database.read_bytes()

    with pytest.raises((DiaryFileError, SystemExit)) as raised:
        upgrade(full, FixedClock(), target=TOY)

    assert (content(full.database), full.database.read_bytes()) == before
    assert set(names(full.data)) <= {"aimstars.db", "backups", LINES_NAME}
    if isinstance(raised.value, DiaryFileError):
        assert raised.value.outcome is Outcome.ROLLED_BACK
        assert words in str(raised.value)
        assert "was undone: the diary is as it was before" in str(raised.value)


@pytest.mark.repeats
@pytest.mark.parametrize("interruption", ["KeyboardInterrupt", "SystemExit"])
def test_an_interruption_goes_on_after_the_diary_is_safe(
    full: Folders, toys: ToyChain, interruption: str
) -> None:
    toys.add(f"op.execute('DELETE FROM goals')\nraise {interruption}")
    before = content(full.database)

    with pytest.raises(BaseException) as raised:  # noqa: PT011 - the two have no other ancestor
        upgrade(full, FixedClock(), target=TOY)

    assert type(raised.value).__name__ == interruption
    assert content(full.database) == before


@pytest.mark.repeats
def test_a_second_connection_is_locked_out(full: Folders, toys: ToyChain) -> None:
    toys.add(
        f"""
        from pathlib import Path
        from aimstars_desktop.storage import sqlite
        other = sqlite.connect(Path({str(full.database)!r}), busy_seconds=0)
        try:
            other.execute("DELETE FROM goals")
        finally:
            other.close()
        """
    )
    before = content(full.database)

    with pytest.raises(DiaryFileError, match="in use"):
        upgrade(full, FixedClock(), target=TOY)

    assert content(full.database) == before


@pytest.mark.repeats
def test_declared_changes_pass(full: Folders, toys: ToyChain) -> None:
    toys.add(
        """
        op.execute("UPDATE users SET user_name = 'M' WHERE id = 1")
        op.execute("INSERT INTO visits VALUES (1, '2025-01-01')")
        """,
        row_changes={"users.user_name": "shorter", "visits": "one more"},
    )

    done = upgrade(full, FixedClock(), target=TOY)

    assert done.target == TOY


@pytest.mark.repeats
def test_tens_tries_make_one_backup(full: Folders, toys: ToyChain) -> None:
    toys.add("raise RuntimeError('again')")
    clock = FixedClock()
    for _ in range(10):
        with pytest.raises(DiaryFileError, match="again"):
            upgrade(full, clock, target=TOY)
        clock.set(clock.moment.replace(minute=clock.moment.minute + 1))

    assert len(names(full.backups)) == 2
    assert names(full.backups)[0].endswith("T110000Z.db")


FAILING = {
    "raise RuntimeError('sour')": "(revision ffffffffffff) and was undone",
    'op.execute("INSERT INTO visits VALUES (1, NULL)")': "(revision ffffffffffff, INSERT) and",
    'op.execute("WITH n AS (SELECT 1) DELETE FROM nothing")': "(revision ffffffffffff, DELETE) and",
    'op.create_table("goals", sa.Column("id", sa.Integer()))': "ffffffffffff, CREATE TABLE) and",
    'op.execute("create  unique index ix ON goals (nothing)")': "CREATE UNIQUE INDEX) and",
    'op.drop_column("goals", "nothing")': "(revision ffffffffffff, ALTER TABLE) and",
}


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("body", FAILING)
def test_a_failing_step_is_named(
    full: Folders, toys: ToyChain, caplog: pytest.LogCaptureFixture, body: str
) -> None:
    caplog.set_level(logging.INFO)
    toys.add(body)

    with pytest.raises(DiaryFileError) as raised:
        upgrade(full, FixedClock(), target=TOY)

    assert "failed at the step “A toy”" in str(raised.value)
    assert FAILING[body] in str(raised.value)
    assert history.read(full)[0].error == str(raised.value)
    assert "revision ffffffffffff (A toy) failed" in caplog.text


def test_a_step_without_a_way_back_is_not_taken_back(full: Folders, toys: ToyChain) -> None:
    toys.add("op.execute('SELECT 1')")
    toys.make_irreversible()
    upgrade(full, FixedClock(), target=TOY)

    with pytest.raises(DiaryFileError, match="cannot be undone: A toy") as raised:
        upgrade(full, FixedClock(), target=HEAD)

    assert raised.value.outcome is Outcome.IRREVERSIBLE
    assert current(full) == TOY
