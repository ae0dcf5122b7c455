"""Revisions that go wrong on a server: each is undone whole, even one that commits by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.server import inspect
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests.builders import FixedClock
from tests.postgresql.filling import Ask, fill, words
from tests.postgresql.made import diary_at
from tests.storage.upgrade.toys import TOY, ToyChain

STEP = "failed at the step “A toy” (revision ffffffffffff"
HOSTILE = {
    "raises": ("raise RuntimeError('sour')", f"{STEP}) and"),
    "fails half-way": (
        "op.execute('DROP TABLE drafts')\nop.execute('nonsense')",
        f"{STEP}, NONSENSE",
    ),
    "loses rows": ("op.execute('DELETE FROM entry_versions')", "rows of entry_versions: 0"),
    "changes words": ("op.execute(\"UPDATE goals SET title = 'x'\")", "goals.title reads"),
    "swaps words": (
        (
            'op.execute("UPDATE goals SET title = other.title FROM goals AS other WHERE goals.id +'
            " other.id = (SELECT min(id) + max(id) FROM goals) AND goals.id IN (SELECT min(id) FROM"
            ' goals UNION SELECT max(id) FROM goals)")'
        ),
        "goals.title reads",
    ),
    "commits": ("op.execute('DELETE FROM goals')\nop.execute('COMMIT')", f"{STEP}, COMMIT"),
    "commits by SQLAlchemy": ("op.get_bind().commit()", STEP),
    "commits by driver": (
        "op.execute('DELETE FROM goals')\nop.get_bind().connection.commit()",
        STEP,
    ),
    "commits and hides it": (
        "with contextlib.suppress(Exception):\n    op.execute('COMMIT')",
        "failed and was undone",
    ),
    "rolls back": ("op.execute('ROLLBACK')", "failed and was undone"),
    "drops a column": ("op.drop_column('goals', 'closed_at')", "goals.closed_at is gone"),
}


@pytest.mark.sampled(6)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_revision_that_goes_wrong_leaves_nothing_behind(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    diary_at(address)
    fill(ask)
    before = words(ask), ask("SELECT * FROM entry_versions"), ask("SELECT * FROM goals")
    body, error = HOSTILE[name]
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    toys.write(body)

    with pytest.raises(DiaryFileError) as raised:
        upgrade(address, tmp_path, FixedClock(), target=TOY)

    assert raised.value.outcome is Outcome.ROLLED_BACK
    assert error in str(raised.value)
    assert (words(ask), ask("SELECT * FROM entry_versions"), ask("SELECT * FROM goals")) == before
    assert inspect.current(address) == HEAD


GROWING = {
    "loses a row for a new one": (
        "op.execute(\"UPDATE visits SET day = '2020-02-02'\")",
        "rows of visits: 0 instead of 1",
    ),
    "changes words": (
        "op.execute(\"UPDATE goals SET title = 'x'\")",
        "goals.title reads differently",
    ),
}


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", GROWING)
def test_where_rows_may_come_those_from_before_are_compared(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    diary_at(address)
    fill(ask)
    before = ask("SELECT * FROM goals"), ask("SELECT * FROM visits")
    body, words_ = GROWING[name]
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    toys.write(body, row_changes={"goals": "more may come", "visits": "more may come"})

    with pytest.raises(DiaryFileError, match=words_):
        upgrade(address, tmp_path, FixedClock(), target=TOY)

    assert (ask("SELECT * FROM goals"), ask("SELECT * FROM visits")) == before


def test_a_step_without_a_way_back_is_not_taken_back(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address)
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    toys.write("op.execute('SELECT 1')")
    toys.make_irreversible()
    upgrade(address, tmp_path, FixedClock(), target=TOY)

    with pytest.raises(DiaryFileError, match="cannot be undone: A toy") as raised:
        upgrade(address, tmp_path, FixedClock(), target=HEAD)

    assert raised.value.outcome is Outcome.IRREVERSIBLE
    assert inspect.current(address) == TOY


@pytest.mark.repeats
def test_a_renamed_column_is_compared_under_its_new_name(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address)
    fill(ask)
    before = ask("SELECT id, progress_notes FROM goals ORDER BY id")
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    renames = {"goals.progress_notes": "goals.notes", "goals.id": "goals.number"}
    more = {"goals": "more may come"}  # so that the keys are kept, under their new name
    toys.write(
        "op.drop_column('goals', 'progress_notes')\n"
        "op.add_column('goals', sa.Column('notes', sa.Text()))\n"
        "op.alter_column('goals', 'id', new_column_name='number')",
        row_changes=more,
        renames=renames,
    )
    with pytest.raises(DiaryFileError, match=r"goals\.notes reads differently"):
        upgrade(address, tmp_path, FixedClock(), target=TOY)

    toys.write(
        "op.alter_column('goals', 'progress_notes', new_column_name='notes')\n"
        "op.alter_column('goals', 'id', new_column_name='number')",
        row_changes=more,
        renames=renames,
    )
    upgrade(address, tmp_path, FixedClock(), target=TOY)

    assert ask("SELECT number, notes FROM goals ORDER BY number") == before


@pytest.mark.repeats
def test_rows_that_are_declared_may_come(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address)
    fill(ask)
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    toys.write(
        "op.execute(\"INSERT INTO visits VALUES (1, '2025-01-01')\")",
        row_changes={"visits": "one more"},
    )

    upgrade(address, tmp_path, FixedClock(), target=TOY)

    assert len(ask("SELECT * FROM visits")) == 2
