"""The whole chain: its files, their declarations, and the result."""

from __future__ import annotations

import json
import re
from contextlib import closing

import pytest

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import drift, runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.chain.shape import made_by_the_chain, shape_differences
from aimstars_desktop.storage.upgrade.chain.structure import GOLDEN
from tests.migrations import old_diaries, rows

FILES = sorted((runner.SCRIPTS / "versions").rglob("*.py"))


def test_the_known_revisions_are_those_of_the_files() -> None:
    assert tuple(step.id for step in runner.revisions()) == CHAIN
    assert len(FILES) == len(CHAIN)


def test_the_chain_begins_with_the_three_revisions_of_the_web_app() -> None:
    assert [name.name for name in FILES if name.name.startswith(CHAIN[:3])] == sorted(
        [
            "1a2b3c4d5e6f_create_initial_tables.py",
            "bc311ce7dcf8_increase_password_column_length.py",
            "033faf89f4e5_rename_tables_to_snake_case_plural.py",
        ]
    )


@pytest.mark.parametrize("step", runner.revisions(), ids=lambda step: step.id)
def test_each_revision_declares_what_it_is(step: runner.Revision) -> None:
    assert step.kind in {"schema", "data", "constraint", "index"}
    assert re.fullmatch(r"[A-Z][^.]+", step.summary.template)
    assert step.reversible is True
    for change, reason in step.row_changes.items():
        assert re.fullmatch(r"\w+(\.\w+)?", change)
        assert reason


@pytest.mark.repeats
def test_each_revision_makes_the_shape_that_is_written_down() -> None:
    assert made_by_the_chain() == json.loads(GOLDEN.read_text(encoding="utf-8"))


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize("revision", CHAIN[:-1])
def test_going_back_gives_the_same_shape_again(revision: str) -> None:
    with closing(rows.at(HEAD)) as connection:
        runner.run(connection, revision, down=True)

        assert shape_differences(connection, revision) == []


@pytest.mark.repeats
def test_the_tables_at_head_are_those_of_the_models() -> None:
    with old_diaries.at(HEAD) as diary:
        assert diary.differences() == []


def test_a_difference_from_the_models_is_seen() -> None:
    with old_diaries.at(HEAD) as diary:
        diary.ask("ALTER TABLE goals DROP CONSTRAINT ck_goals_week")
        diary.ask("DROP INDEX ix_points_log_user_id_date")

        assert len(diary.differences()) == 2


@pytest.mark.repeats
def test_an_upgraded_diary_has_the_tables_of_the_models() -> None:
    with old_diaries.at(CHAIN[0]) as diary:
        diary.fill()
        diary.run(HEAD)

        assert diary.differences() == []


@pytest.mark.repeats
def test_what_the_program_adds_by_itself_is_no_difference() -> None:
    with closing(rows.at(HEAD)) as connection:
        connection.execute("CREATE TABLE schema_history (id INTEGER PRIMARY KEY)")

        assert drift.differences_of_file(connection) == []
        assert shape_differences(connection, HEAD) == []


def test_alembic_alone_is_sent_to_the_command_that_makes_a_backup() -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    alone = Config(runner.SCRIPTS / "alembic.ini")

    with pytest.raises(CommandError, match="aimstars db"):
        command.upgrade(alone, "head")


def test_an_empty_diary_goes_up_down_and_up() -> None:
    with closing(sqlite.connect_in_memory()) as connection:
        connection.execute("BEGIN")
        runner.run(connection, HEAD)
        runner.run(connection, "base", down=True)
        left = connection.execute("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        runner.run(connection, HEAD)

        assert left == [("alembic_version",)]
        assert shape_differences(connection, HEAD) == []
