"""Tools for authors of revisions: new files, the linter, the schema log."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

import pytest

from aimstars_desktop.authoring import changelog, checkout
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests.cli.conftest import Db


def test_the_log_of_the_schema_is_up_to_date() -> None:
    assert not changelog.is_stale(), "run: aimstars db changelog"


@pytest.mark.repeats
def test_words_of_any_language_become_a_file(versions: Path, db: Db) -> None:
    code, said, errors = db("revision", "-m", "let goals name a café, 100% “so”.")

    assert (code, errors) == (Outcome.DONE, "")
    (path,) = set(versions.glob("*_let_goals_name_a_café_100_so.py"))
    assert f"Written: {path}" in said
    text = path.read_text(encoding="utf-8")
    assert text.startswith('"""Let goals name a café, 100% “so”.\n')


@pytest.mark.repeats
def test_without_a_message_the_date_says_it(versions: Path, db: Db) -> None:
    assert db("revision")[0] == Outcome.DONE

    (path,) = set(versions.glob("*.py")) - {checkout.file_of(revision) for revision in CHAIN}
    assert re.fullmatch(r"[0-9a-f]{12}_revision_of_\d{4}_\d\d_\d\d\.py", path.name)


@pytest.mark.parametrize("message", ["x" * 73, "Give {it} a name", "a\\b", 'say """', " . "])
def test_a_message_that_persons_could_not_read_is_refused(
    versions: Path, db: Db, message: str
) -> None:
    before = sorted(versions.iterdir())

    code, _, errors = db("revision", "-m", message)

    assert (code, sorted(versions.iterdir())) == (Outcome.USAGE, before)
    assert "up to 72 characters" in errors


@pytest.mark.parametrize("taken", [HEAD, "mine", "0123456789AB"])
def test_an_id_that_is_taken_or_none_of_ours_is_refused(versions: Path, db: Db, taken: str) -> None:
    before = sorted(versions.iterdir())

    code, _, errors = db("revision", "-m", "Once more", "--rev-id", taken)

    assert (code, sorted(versions.iterdir())) == (Outcome.USAGE, before)
    assert f"{taken} cannot be a new id" in errors


# --- the commands --------------------------------------------------------------------------------


def test_every_command_of_flask_db_is_there(db: Db) -> None:
    _, said, _ = db("-h")

    commands = (
        "init list-templates revision migrate edit merge upgrade downgrade show history heads"
        " branches current stamp check"
    )
    ours = (
        "status plan preflight dry-run backup backups restore doctor timings changelog lint squash"
        " reset"
    )
    for command in f"{commands} {ours}".split():
        assert f"\n    {command} " in said or f"\n    {command}\n" in said


def test_the_environment_exists(db: Db) -> None:
    for command in ("init", "list-templates"):
        assert db(command) == (
            Outcome.DONE,
            "The environment exists: aimstars_desktop/migrations, with one template.",
            "",
        )


def test_the_chain_has_one_head_and_no_branches(db: Db) -> None:
    assert db("heads") == (Outcome.DONE, f"{HEAD} (head)", "")
    assert db("branches") == (Outcome.DONE, "", "")


def test_a_revision_is_shown(db: Db) -> None:
    code, said, _ = db("show", "c10b7")

    assert code == Outcome.DONE
    assert "Keep what is typed and not yet saved." in said


def test_lint_and_changelog_answer(db: Db) -> None:
    assert db("lint") == (Outcome.DONE, "The revisions are as they should be.", "")
    code, said, _ = db("changelog", "--check")
    assert (code, said.endswith("is up to date.")) == (Outcome.DONE, True)


def test_merging_the_only_head_is_refused(db: Db) -> None:
    assert db("merge", "-m", "x", HEAD)[0] == Outcome.USAGE


def test_stamping_needs_the_tables_of_the_revision(db: Db, data: Path) -> None:
    db("upgrade")

    code, _, errors = db("stamp", CHAIN[0])
    assert code == Outcome.USAGE
    assert "are not those of" in errors
    assert db("stamp", "head")[0] == Outcome.DONE
    assert db("current")[1] == f"{HEAD} (head)"


def test_an_editor_is_needed_to_edit(db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    assert db("edit")[0] == Outcome.USAGE
    monkeypatch.setenv("EDITOR", f'"{sys.executable}" -c pass')
    assert db("edit")[0] == Outcome.DONE


@pytest.mark.repeats
def test_the_list_of_revisions_can_be_imported_after_a_change(versions: Path, db: Db) -> None:
    db("revision", "-m", "Settle something")

    loader = importlib.machinery.SourceFileLoader("written", str(checkout.KNOWN))
    spec = importlib.util.spec_from_loader("written", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    assert module.CHAIN[:-1] == CHAIN
    assert module.HEAD not in CHAIN
