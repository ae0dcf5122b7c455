"""The recipe for a shorter chain, proven on a toy: old ids and old diaries still arrive."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import MetaData

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import chain, structure

if TYPE_CHECKING:
    from sqlite3 import Connection

STEPS = {
    "a1": ("None", "op.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, words TEXT)')"),
    "b2": ("'a1'", "op.execute('ALTER TABLE t ADD COLUMN mood INTEGER')"),
    "c3": ("'b2'", "op.execute('UPDATE t SET mood = 0 WHERE mood IS NULL')"),
    "d4": ("'c3'", "op.execute('CREATE INDEX ix_t_mood ON t (mood)')"),
}
CONSOLIDATED = (
    "None",
    "op.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, words TEXT, mood INTEGER)')",
)

_FILE = """
from alembic import op
revision = "{revision}"
down_revision = {down}

def upgrade():
    {body}

def downgrade():
    pass
"""


def _write(folder: Path, steps: dict[str, tuple[str, str]]) -> None:
    folder.mkdir(parents=True)
    for revision, (down, body) in steps.items():
        text = _FILE.format(revision=revision, down=down, body=body)
        (folder / f"{revision}_step.py").write_text(text)


@pytest.fixture
def run(tmp_path: Path) -> Callable[[Connection, str, str], None]:
    """Return a way to run one of three chains: the long one, the short one, the earlier part."""
    short = {"c3": CONSOLIDATED, "d4": STEPS["d4"]}
    earlier = {revision: STEPS[revision] for revision in ("a1", "b2", "c3")}
    for name, steps in (("long", STEPS), ("short", short), ("earlier", earlier)):
        _write(tmp_path / name, steps)

    def upgrade(connection: Connection, which: str, target: str) -> None:
        with chain.no_transactions(connection), chain.bound(connection) as bound:
            config = Config(stdout=io.StringIO())
            config.set_main_option("script_location", str(chain.SCRIPTS))
            config.set_main_option("version_locations", str(tmp_path / which))
            config.set_main_option("path_separator", "newline")
            config.attributes.update(connection=bound, metadata=MetaData())
            command.upgrade(config, target)

    return upgrade


def _new() -> Connection:
    connection = sqlite.connect_in_memory()
    connection.execute("BEGIN")
    return connection


def _state(connection: Connection) -> tuple[object, ...]:
    rows = connection.execute("SELECT id, words, mood FROM t ORDER BY id").fetchall()
    (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return structure.read(connection), rows, version


def test_a_new_diary_has_the_same_shape_by_either_chain(
    run: Callable[[Connection, str, str], None],
) -> None:
    states = []
    for which in ("long", "short"):
        with closing(_new()) as connection:
            run(connection, which, "head")
            states.append(_state(connection))

    assert states[0] == states[1]


@pytest.mark.parametrize("start", STEPS)
def test_an_old_diary_arrives_wherever_it_comes_from(
    run: Callable[[Connection, str, str], None], start: str
) -> None:
    states = []
    for by_recipe in (False, True):
        with closing(_new()) as connection:
            run(connection, "long", start)
            connection.execute("INSERT INTO t (id, words) VALUES (1, 'å'), (2, NULL)")
            if not by_recipe:
                run(connection, "long", "head")
            else:
                if start in ("a1", "b2"):  # before the consolidated revision: two steps
                    run(connection, "earlier", "c3")
                run(connection, "short", "head")
            states.append(_state(connection))

    assert states[0] == states[1]
    assert states[0][2] == "d4"
