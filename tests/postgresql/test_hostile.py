"""Revisions that go wrong on a server: each is undone whole, even one that commits by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from psycopg import IntegrityError

from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.storage.upgrade import HEAD, chain, server
from aimstars_desktop.storage.upgrade.server import upgrade
from tests.builders import FixedClock
from tests.postgresql.filling import Ask, fill, words
from tests.storage.upgrade.toys import TOY, ToyChain

HOSTILE = {
    "raises": ("raise RuntimeError('sour')", RuntimeError),
    "fails half-way": ("op.execute('DROP TABLE drafts')\nop.execute('nonsense')", DiaryFileError),
    "loses rows": ("op.execute('DELETE FROM entry_versions')", DiaryFileError),
    "changes words": ("op.execute(\"UPDATE goals SET title = 'x'\")", DiaryFileError),
    "commits": ("op.execute('DELETE FROM goals')\nop.execute('COMMIT')", DiaryFileError),
    "commits by SQLAlchemy": ("op.get_bind().commit()", DiaryFileError),
    "commits by driver": (
        "op.execute('DELETE FROM goals')\nop.get_bind().connection.commit()",
        IntegrityError,
    ),
    "commits and hides it": (
        "with contextlib.suppress(Exception):\n    op.execute('COMMIT')",
        DiaryFileError,
    ),
    "rolls back": ("op.execute('ROLLBACK')", DiaryFileError),
    "drops a column": ("op.drop_column('goals', 'closed_at')", DiaryFileError),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_revision_that_goes_wrong_leaves_nothing_behind(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    upgrade(address, tmp_path, FixedClock())
    fill(ask)
    before = words(ask), ask("SELECT * FROM entry_versions"), ask("SELECT * FROM goals")
    body, error = HOSTILE[name]
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    _add_toy(toys, body)

    with pytest.raises(error):
        upgrade(address, tmp_path, FixedClock(), target=TOY)

    assert (words(ask), ask("SELECT * FROM entry_versions"), ask("SELECT * FROM goals")) == before
    assert server.current(address) == HEAD
    chain.revisions.cache_clear()


GROWING = {
    "loses a row for a new one": (
        "op.execute(\"UPDATE visits SET day = '2020-02-02'\")",
        "visits has 0 rows instead of 1",
    ),
    "changes words": (
        "op.execute(\"UPDATE goals SET title = 'x'\")",
        "goals.title reads differently",
    ),
}


@pytest.mark.parametrize("name", GROWING)
def test_where_rows_may_come_those_from_before_are_compared(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    upgrade(address, tmp_path, FixedClock())
    fill(ask)
    before = ask("SELECT * FROM goals"), ask("SELECT * FROM visits")
    body, words_ = GROWING[name]
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    _add_toy(toys, body, {"goals": "more may come", "visits": "more may come"})

    with pytest.raises(DiaryFileError, match=words_):
        upgrade(address, tmp_path, FixedClock(), target=TOY)

    assert (ask("SELECT * FROM goals"), ask("SELECT * FROM visits")) == before
    chain.revisions.cache_clear()


def test_rows_that_are_declared_may_come(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(address, tmp_path, FixedClock())
    fill(ask)
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    _add_toy(
        toys, "op.execute(\"INSERT INTO visits VALUES (1, '2025-01-01')\")", {"visits": "one more"}
    )

    upgrade(address, tmp_path, FixedClock(), target=TOY)

    assert len(ask("SELECT * FROM visits")) == 2
    chain.revisions.cache_clear()


def _add_toy(toys: ToyChain, body: str, row_changes: dict[str, str] | None = None) -> None:
    from tests.storage.upgrade import toys as module

    text_ = module._REVISION.format(
        toy=TOY,
        head=HEAD,
        row_changes=row_changes or {},
        body="\n".join(f"    {x}" for x in body.splitlines()),
    )
    (chain.SCRIPTS / "versions" / f"{TOY}_toy.py").write_text(text_)
    chain.revisions.cache_clear()
    assert toys
