"""A way back that this diary cannot go is not offered: it is tried before anything is promised."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import targets
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.cli.conftest import Db
from tests.migrations import rows
from tests.storage.upgrade.toys import TOY, ToyChain

TO_TEXT = """
with op.batch_alter_table("prompts") as batch:
    batch.alter_column("position", type_=sa.Text(), existing_type=sa.Integer(),
        postgresql_using="position::TEXT")
"""
TO_NUMBER = """
with op.batch_alter_table("prompts") as batch:
    batch.alter_column("position", type_=sa.Integer(), existing_type=sa.Text(),
        postgresql_using="position::INTEGER")
"""
AS_TEXT = (
    "ALTER TABLE prompts RENAME TO old; CREATE TABLE prompts (id INTEGER NOT NULL, user_id INTEGER"
    " NOT NULL, position TEXT NOT NULL, text TEXT NOT NULL, active BOOLEAN NOT NULL,"
    " CONSTRAINT fk_prompts_user_id_users FOREIGN KEY(user_id) REFERENCES users (id)"
    " ON DELETE CASCADE, CONSTRAINT pk_prompts PRIMARY KEY (id),"
    " CONSTRAINT uq_prompts_user_id_position UNIQUE (user_id, position)); DROP TABLE old"
)


@pytest.fixture
def at_text(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """A diary in which the numbers of ideas have become texts."""
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    monkeypatch.setattr(targets, "CHAIN", (*CHAIN, TOY))
    toys.back = TO_NUMBER
    toys.add(TO_TEXT, shape=AS_TEXT)
    folders = Folders(data, tmp_path)
    rows.make(folders.database, HEAD)
    upgrade(folders, FixedClock(), target=TOY)
    return folders


def _write(folders: Folders, words: str) -> None:
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute("UPDATE prompts SET position = ? WHERE id = 1", (words,))


def test_a_way_back_that_would_change_a_text_is_refused_before_it_is_offered(
    at_text: Folders, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(at_text, "first")
    monkeypatch.setattr("builtins.input", pytest.fail)
    before = at_text.database.read_bytes()

    code, said, errors = db("downgrade")

    assert (code, said) == (Outcome.ROLLED_BACK, "")
    assert errors.startswith(
        "Going back was tried first, and failed. The diary is as it was before."
    )
    assert "read differently" in errors
    assert at_text.database.read_bytes() == before
    assert not list(at_text.data.glob(".dry-run-*"))


@pytest.mark.repeats
def test_a_way_back_that_this_diary_can_go_loses_nothing(at_text: Folders, db: Db) -> None:
    _write(at_text, "17")

    code, said, _ = db("downgrade", "--yes")

    assert code == Outcome.DONE
    assert "Nothing is lost." in said
    with closing(sqlite.connect(at_text.database)) as connection:
        assert connection.execute("SELECT position FROM prompts WHERE id = 1").fetchone() == (17,)
