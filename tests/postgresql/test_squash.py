"""Joined revisions on a server: a new diary gets the same tables, an old one runs the revisions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aimstars_desktop.authoring import squash
from aimstars_desktop.storage.upgrade.chain import joined
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server.inspect import check
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests.authoring.conftest import versions
from tests.builders import FixedClock
from tests.migrations.test_squash import MIDDLE, SPANS
from tests.postgresql.filling import Ask, fill, put_pictures, words
from tests.postgresql.made import diary_at

__all__ = ["versions"]

COLUMNS = (
    "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable,"
    " column_default FROM information_schema.columns WHERE table_schema = current_schema()"
)
CONSTRAINTS = (
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = current_schema()::regnamespace"
)
INDEXES = "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = current_schema()"


@pytest.fixture(params=SPANS)
def span(versions: Path, request: pytest.FixtureRequest) -> str:
    """A range that is going to be joined, in a copy of the migrations."""
    return str(request.param)


@pytest.mark.repeats
@pytest.mark.sampled(3)
def test_a_joined_revision_makes_the_same_tables_on_a_server(
    span: str, address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = span.partition(":")[2].replace("head", HEAD)
    upgrade(address, tmp_path, FixedClock(), target=last)
    expected = _catalogue(ask)
    _start_anew(ask)
    squash.squash(span)

    upgrade(address, tmp_path, FixedClock(), target=last)

    assert _catalogue(ask) == expected
    upgrade(address, tmp_path, FixedClock(), has_backup=True)
    assert check(address) == []
    # And the revisions themselves find everything where they take it back.
    fill(ask)
    for revision in (CHAIN[0], HEAD):
        upgrade(address, tmp_path, FixedClock(), target=revision, has_backup=True)
    assert check(address) == []


@pytest.mark.sampled(2)
@pytest.mark.sampled(8)
@pytest.mark.parametrize(
    "revision",
    [
        revision
        if revision in {CHAIN[0], MIDDLE}
        else pytest.param(revision, marks=pytest.mark.long)
        for revision in CHAIN[:-1]
    ],
)
@pytest.mark.parametrize("joined_span", SPANS[:2])
def test_a_diary_on_a_server_arrives_by_the_revisions_themselves(
    versions: Path,
    address: str,
    ask: Ask,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    joined_span: str,
    revision: str,
) -> None:
    diary_at(address, revision)
    fill(ask)
    before = words(ask)
    squash.squash(joined_span)
    monkeypatch.setattr(joined, "run", None)

    done = upgrade(address, tmp_path, FixedClock())

    assert done.receipt is not None
    assert len(done.receipt.steps) == len(CHAIN) - CHAIN.index(revision) - 1
    assert words(ask) == before
    put_pictures(address)
    assert check(address) == []


def _catalogue(ask: Ask) -> list[tuple[object, ...]]:
    """Return every column, constraint and index; the names of sequences tell of old tables."""
    rows = [
        row
        for query in (COLUMNS, CONSTRAINTS, INDEXES)
        for row in ask(query)
        if row[0] != "schema_history"
    ]
    return sorted(
        tuple(re.sub(r"nextval\('\w+'", "nextval('", str(value)) for value in row) for row in rows
    )


def _start_anew(ask: Ask) -> None:
    ask("DROP SCHEMA public CASCADE")
    ask("CREATE SCHEMA public")
