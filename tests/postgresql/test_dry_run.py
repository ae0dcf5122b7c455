"""A dry run on a server: a dump is restored beside the diary and upgraded, and nothing is left."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server import inspect
from tests.children import started
from tests.postgresql.conftest import Db
from tests.postgresql.filling import Ask, fill, words
from tests.postgresql.made import diary_at

FIRST = CHAIN[0]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def old(address: str, ask: Ask) -> str:
    """The address of a diary at the first revision, with rows."""
    diary_at(address, FIRST)
    fill(ask)
    return address


def schemas(ask: Ask) -> list[tuple[object, ...]]:
    return ask(
        "SELECT nspname FROM pg_namespace"
        " WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'"
    )


def is_as_before(ask: Ask, tmp_path: Path) -> bool:
    left = [path.name for path in tmp_path.iterdir() if path.name != "toys"]
    return schemas(ask) == [("public",)] and left == []


@pytest.mark.sampled(4)
@pytest.mark.parametrize("target", [HEAD, CHAIN[5]])
def test_a_dry_run_does_the_upgrade_and_leaves_nothing(
    db: Db, old: str, ask: Ask, tmp_path: Path, target: str
) -> None:
    before = words(ask)

    code, said, error = db("dry-run", target)

    assert (code, error) == (Outcome.DONE, "")
    assert said.splitlines()[0].startswith(CHAIN[1])
    assert f"{FIRST} -> {target} in " in said
    assert said.endswith("The copy was removed.")
    assert (words(ask), inspect.current(old), inspect.receipts(old)) == (before, FIRST, [])
    assert is_as_before(ask, tmp_path)


@pytest.mark.repeats
def test_there_may_be_nothing_to_do(db: Db, address: str, ask: Ask, tmp_path: Path) -> None:
    code, _, error = db("dry-run")
    assert code == Outcome.NOT_AT_HEAD
    assert "no diary on the server yet" in error
    diary_at(address)
    assert db("dry-run") == (Outcome.DONE, "There is nothing to do.", "")
    assert is_as_before(ask, tmp_path)


def test_a_dry_run_goes_down_as_well(db: Db, address: str, ask: Ask, tmp_path: Path) -> None:
    diary_at(address)
    fill(ask)
    code, said, error = db("dry-run", "-3")
    assert (code, error) == (Outcome.DONE, "")
    assert f"{HEAD} -> {CHAIN[-4]} in " in said
    assert inspect.current(address) == HEAD
    assert is_as_before(ask, tmp_path)


def test_a_dry_run_finds_what_the_upgrade_would_stumble_over(
    db: Db, old: str, ask: Ask, tmp_path: Path
) -> None:
    ask("ALTER TABLE goal DROP COLUMN category")
    before = words(ask)

    code, said, error = db("dry-run")

    assert (code, said) == (Outcome.ROLLED_BACK, "")
    assert error.startswith("The dry run failed")
    assert "The diary was not touched." in error
    assert words(ask) == before
    assert is_as_before(ask, tmp_path)


def test_a_dry_run_needs_pg_dump(
    db: Db, old: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    code, _, error = db("dry-run")
    assert code == Outcome.BACKUP_FAILED
    assert "postgresql-client" in error
    assert is_as_before(ask, tmp_path)


@pytest.mark.repeats
def test_a_dry_run_needs_the_right_to_create_a_schema(
    db: Db, old: str, ask: Ask, guest: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask("GRANT SELECT ON ALL TABLES IN SCHEMA public TO guest")
    monkeypatch.setenv("AIMSTARS_DATABASE_URL", guest)
    code, _, error = db("dry-run")
    assert code == Outcome.READ_ONLY
    assert "account guest of the server has no right to create one" in error
    assert is_as_before(ask, tmp_path)


KILLED = """
import sys
from aimstars_desktop.cli import main
from aimstars_desktop.storage.upgrade.server import run
from tests.postgresql.made import diary_at

def stop(*arguments, **named):
    print("here", flush=True)
    sys.stdin.read()

run.carry_out = stop
main(["--data-dir", sys.argv[1], "db", "dry-run"])
"""


@pytest.mark.long
def test_nothing_is_left_of_a_dry_run_that_was_killed(
    db: Db, old: str, ask: Ask, tmp_path: Path
) -> None:
    environ = {**os.environ, "AIMSTARS_DATABASE_URL": old}
    with started(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environ,
        cwd=ROOT,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "here\n", "the copy is restored by now"
        child.kill()
    (left,) = tmp_path.iterdir()
    assert list(left.glob("*.dump")), "the dump, which the next dry run removes"

    others = "SELECT pid, pg_sleep(0.05) FROM pg_stat_activity WHERE application_name = 'aimstars'"
    while ask(others):
        pass
    assert schemas(ask) == [("public",)]
    assert db("dry-run")[0] == Outcome.DONE
    assert is_as_before(ask, tmp_path)
