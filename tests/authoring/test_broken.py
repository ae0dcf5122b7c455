"""Revisions that cannot be read: every command says so in a sentence, and lint where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.authoring import lint
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tests.cli.conftest import Db
from tests.migrations import rows

NAME = "c10b7de4e4dc_create_drafts.py"
FAULTS = {
    "a syntax error": ("    op.drop_table", "    op.drop_table(("),
    "another parent": ('= "23e703bd4b37"', '= "0123456789ab"'),
    "a name that is not there": ('kind = "schema"', "kind = schema"),
    "no kind": ('kind = "schema"', ""),
    "another id": ('revision = "c10b7', 'revision = "c10b8'),
    "the id of another one": ('revision = "c10b7de4e4dc"', 'revision = "23e703bd4b37"'),
}
OF_A_DIARY = (
    *(("upgrade",), ("plan",), ("preflight",), ("dry-run",)),
    *(("downgrade", "--yes"), ("downgrade", "base", "--yes"), ("reset", "--yes")),
)
OF_AUTHORS = (
    *(("history",), ("heads",), ("branches",), ("revision", "-m", "A"), ("migrate", "-m", "A")),
    *(("merge", "heads"), ("squash", f"base:{CHAIN[-2]}"), ("changelog", "--check")),
)
SAID = (
    "The revisions of this program cannot be read, so it upgrades no diary. “aimstars db lint”"
    " says where and why. Nothing was changed."
)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("fault", FAULTS)
def test_every_command_says_that_they_cannot_be_read(
    versions: Path, data: Path, db: Db, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")
    rows.make(data / "aimstars.db", CHAIN[-2])
    before = (data / "aimstars.db").read_bytes()
    good, bad = FAULTS[fault]
    text = (versions / NAME).read_text(encoding="utf-8")
    assert good in text
    (versions / NAME).write_text(text.replace(good, bad, 1), encoding="utf-8")
    files = sorted(versions.parent.rglob("*.py"))

    for command in (*OF_A_DIARY, *OF_AUTHORS):
        assert (command, *db(*command)) == (command, Outcome.ERROR, "", SAID)

    assert db("current") == (Outcome.DONE, CHAIN[-2], "")
    assert (data / "aimstars.db").read_bytes() == before
    assert sorted(versions.parent.rglob("*.py")) == files
    code, said, errors = db("lint")
    assert (code, errors) == (Outcome.ERROR, "")
    assert f"{NAME}:" in said


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", ["shapes.json", "released.json"])
@pytest.mark.parametrize("text", ["<<<<<<< HEAD", "[]", "null", '{"1a2b3c4d5e6f": 3}', None])
def test_lint_names_a_list_that_cannot_be_read(
    versions: Path, db: Db, monkeypatch: pytest.MonkeyPatch, name: str, text: str | None
) -> None:
    monkeypatch.setattr(lint, "RELEASED", versions.parent / "released.json")
    path = versions.parent / name
    if text is None:
        path.unlink()
    else:
        path.write_text(text, encoding="utf-8")

    code, said, errors = db("lint")

    assert (code, errors) == (Outcome.ERROR, "")
    assert said.startswith((f"{name}:1: ", "1a2b3c4d5e6f:1: is in a release and is gone"))
    assert said.count("\n") == 0
