"""Joining revisions: what is written, who knows of it, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aimstars_desktop.authoring import lint
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain import joined, targets
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tests.cli.conftest import Db

TOP = "a" * 12


@pytest.mark.long
def test_lint_history_and_the_log_know_it(versions: Path, db: Db) -> None:
    code, said, errors = db("squash", "base:80c5b")
    assert (code, errors) == (Outcome.DONE, "")
    kept = len(list((versions / "earlier").iterdir()))
    assert f"Kept for older diaries: {kept} revisions" in said
    (one,) = joined.joined()

    assert db("lint") == (Outcome.DONE, "The revisions are as they should be.", "")
    listed = json.loads(db("history", "--json")[1])
    assert {line["revision"] for line in listed if line["joined"]} == set(one.replaces)
    assert db("history")[1].count(" (joined)") == len(one.replaces)
    assert "Revises" in db("show", one.replaces[0])[1]
    assert db("changelog", "--check")[0] == Outcome.DONE
    assert db("revision", "-m", "One more")[0] == Outcome.DONE


@pytest.mark.long
def test_what_is_released_is_frozen_and_may_move(
    versions: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lint, "RELEASED", versions.parent / "released.json")
    db("squash", "base:head")

    assert db("lint", "--release")[0] == Outcome.DONE

    (path,) = joined.folder().glob("*.py")
    assert path.name in json.loads(lint.RELEASED.read_text(encoding="utf-8"))
    path.write_text(path.read_text(encoding="utf-8").replace("254", "255"), encoding="utf-8")
    code, said, _ = db("lint")
    assert (code, f"{path.name}:1: is in a release and was changed" in said) == (1, True)


@pytest.mark.sampled(6)
@pytest.mark.parametrize(
    ("good", "bad", "words"),
    [
        ("sa.String(length=254)", "sa.String(length=99)", "table users lacks: email varchar"),
        ("sa.String(length=254)", "sa.Strong(length=254)", "Strong"),
        ("def upgrade", "def upgrade)", "is not valid Python"),
        (
            'op.create_table(\n        "users"',
            'op.execute("COMMIT")\n    op.create_table(\n        "users"',
            "COMMIT has no place",
        ),
        (f'replaces = (\n    "{CHAIN[0]}",\n', "replaces = (\n", "not those that it replaces"),
    ],
)
def test_a_joined_one_that_is_wrong_is_a_finding(
    versions: Path, db: Db, good: str, bad: str, words: str
) -> None:
    db("squash", "base:head")
    (path,) = joined.folder().glob("*.py")
    text = path.read_text(encoding="utf-8")
    assert good in text
    path.write_text(text.replace(good, bad, 1), encoding="utf-8")

    code, said, errors = db("lint")

    assert (code, errors, said.count("\n")) == (Outcome.ERROR, "", 0)
    assert said.startswith(f"{path.name}:")
    assert words in said


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ("head:head", "at least two"),
        ("head", "START:END"),
        ("nothing:head", "there is no revision"),
        (f"base:{CHAIN[2]}", "without a name"),
    ],
)
def test_what_cannot_be_joined_is_refused_and_nothing_is_changed(
    versions: Path, db: Db, span: str, words: str
) -> None:
    before = sorted(versions.rglob("*"))

    code, _, errors = db("squash", span)

    assert (code, words in errors) == (Outcome.USAGE, True), errors
    assert sorted(versions.rglob("*")) == before
    assert list(joined.folder().glob("*.py")) == []


@pytest.mark.long
def test_revisions_that_put_rows_into_a_new_diary_are_not_joined(
    versions: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets, "CHAIN", (*CHAIN, TOP))
    _on_top(versions, db, "INSERT INTO users (email, password, email_key) VALUES ('a', 'b', 'a')")

    code, _, errors = db("squash", f"base:{TOP}")

    assert (code, "would make something else" in errors) == (Outcome.USAGE, True), errors


@pytest.mark.repeats
def test_what_no_reflection_sees_is_not_joined(
    versions: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets, "CHAIN", (*CHAIN, TOP))
    _on_top(versions, db, "CREATE VIEW v AS SELECT 1")

    code, _, errors = db("squash", f"base:{TOP}")

    assert (code, "view v is missing" in errors) == (Outcome.USAGE, True), errors
    assert not (versions / "earlier").exists()


@pytest.mark.repeats
def test_what_is_joined_already_is_not_joined_again(versions: Path, db: Db) -> None:
    db("squash", "base:head")

    code, _, errors = db("squash", f"{CHAIN[0]}:{CHAIN[-1]}")

    assert (code, "joined already" in errors) == (Outcome.USAGE, True)


@pytest.mark.repeats
def test_an_index_that_leaves_rows_out_does_so_on_a_server_too(versions: Path, db: Db) -> None:
    db("squash", "base:head")

    (path,) = joined.folder().glob("*.py")
    text = path.read_text(encoding="utf-8")
    assert text.count("postgresql_where=") == text.count("sqlite_where=") > 0


def _on_top(versions: Path, db: Db, statement: str) -> None:
    """Write a revision that runs a statement."""
    assert db("revision", "-m", "Do more", "--rev-id", TOP)[0] == Outcome.DONE
    (path,) = versions.glob(f"{TOP}_*.py")
    text = path.read_text(encoding="utf-8")
    text = text.replace('"""Do what the summary says."""', f'op.execute("{statement}")')
    path.write_text(text, encoding="utf-8")
