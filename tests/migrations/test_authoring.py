"""What authors of revisions get: new files, a linter, a log of the schema."""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Column, MetaData, Table, Text

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.upgrade import (
    CHAIN,
    HEAD,
    authoring,
    chain,
    changelog,
    lint,
    structure,
)
from tests.cli.conftest import Db

GOOD = (chain.SCRIPTS / "versions" / "c10b7de4e4dc_create_drafts.py").read_text(encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the migrations, to write in."""
    scripts = tmp_path / "migrations"
    shutil.copytree(chain.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    known = tmp_path / "revisions.py"
    shutil.copyfile(authoring.KNOWN, known)
    monkeypatch.setattr(chain, "SCRIPTS", scripts)
    monkeypatch.setattr(structure, "GOLDEN", scripts / "shapes.json")
    monkeypatch.setattr(authoring, "KNOWN", known)
    chain.revisions.cache_clear()
    yield scripts / "versions"
    chain.revisions.cache_clear()


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> MetaData:
    """The models, in a copy that a test may change."""
    copy = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in Base.metadata.sorted_tables:
        table.to_metadata(copy)
    monkeypatch.setattr(Base, "metadata", copy)
    return copy


def test_our_revisions_are_as_the_linter_wants_them() -> None:
    assert lint.lint() == []


def test_the_log_of_the_schema_is_up_to_date() -> None:
    assert not changelog.is_stale(), "run: aimstars db changelog"


def test_words_of_any_language_make_a_file_that_the_linter_accepts(desk: Path, db: Db) -> None:
    code, _, errors = db("revision", "-m", "Let goals name a café, 100% “so”")

    assert (code, errors) == (Outcome.DONE, "")
    assert lint.lint() == []


@pytest.mark.parametrize("taken", [HEAD, "mine", "0123456789AB"])
def test_an_id_that_is_taken_or_none_of_ours_is_refused(desk: Path, db: Db, taken: str) -> None:
    before = sorted(desk.iterdir())

    code, _, errors = db("revision", "-m", "Once more", "--rev-id", taken)

    assert (code, sorted(desk.iterdir())) == (Outcome.USAGE, before)
    assert f"{taken} is no new id" in errors


def test_released_revisions_have_not_changed() -> None:
    released = json.loads(lint.RELEASED.read_text(encoding="utf-8"))

    for name, known in released.items():
        assert lint.hash_of(chain.SCRIPTS / "versions" / name) == known


@pytest.mark.parametrize("kind", ["changed", "gone"])
def test_a_released_revision_that_changes_is_found(
    desk: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(lint, "RELEASED", desk.parent / "released.json")
    lint.release()
    assert lint.lint() == []
    path = desk / "c10b7de4e4dc_create_drafts.py"
    if kind == "gone":
        path.unlink()
    else:
        path.write_text(GOOD.replace("String(40)", "String(60)"), encoding="utf-8")

    assert any("is in a release" in words for words in lint.lint())


def test_a_new_column_in_the_models_becomes_a_revision(desk: Path, models: MetaData) -> None:
    models.tables["goals"].append_column(Column("colour", Text))

    path = authoring.revision("Give goals a colour", autogenerate=True)

    text = path.read_text(encoding="utf-8")
    assert path.parent == desk
    assert path.name.endswith("_give_goals_a_colour.py")
    assert 'kind = "schema"' in text
    assert 'batch_op.add_column(sa.Column("colour", sa.Text(), nullable=True))' in text
    assert lint.lint_text(path.name, text) == []
    assert "“Give goals a colour”" in text.partition("loses = ")[2]
    (step,) = [step for step in chain.revisions() if step.down == HEAD]
    assert str(step.summary) == "Give goals a colour"
    assert f'"{step.id}",' in authoring.KNOWN.read_text(encoding="utf-8")
    golden = json.loads(structure.GOLDEN.read_text(encoding="utf-8"))
    assert "colour text" in golden[step.id]["table goals"]
    # And now there is nothing left to do.
    with pytest.raises(authoring.AuthoringError, match="nothing to write"):
        authoring.revision("Again", autogenerate=True)


def test_when_models_and_chain_agree_there_is_nothing_to_write(desk: Path) -> None:
    before = sorted(desk.glob("*.py"))

    with pytest.raises(authoring.AuthoringError, match="nothing to write"):
        authoring.revision("Nothing", autogenerate=True)

    assert sorted(desk.glob("*.py")) == before


def test_a_renamed_column_is_not_dropped_and_added(desk: Path, models: MetaData) -> None:
    goals = models.tables["goals"]
    goals._columns.remove(goals.c.progress_notes)
    goals.append_column(Column("notes", Text))

    with pytest.raises(authoring.AuthoringError, match="looks like a rename"):
        authoring.revision("Rename the notes", autogenerate=True)


def test_a_renamed_table_is_not_dropped_and_created(desk: Path, models: MetaData) -> None:
    models.remove(models.tables["drafts"])
    Table("sketches", models, Column("id", Text, primary_key=True))

    with pytest.raises(authoring.AuthoringError, match="looks like a rename"):
        authoring.revision("Rename the drafts", autogenerate=True)


def test_an_empty_revision_says_what_it_lacks(desk: Path) -> None:
    path = authoring.revision("Settle something.")

    text = path.read_text(encoding="utf-8")
    assert "Settle something.\n" in text
    assert lint.lint_text(path.name, text) == []


WRONG = {
    "print": ('op.drop_table("drafts")', "print('x')", "print() prints"),
    "commit": ('op.drop_table("drafts")', "op.get_bind().commit()", "commit() commits"),
    "script": ('op.drop_table("drafts")', "c.executescript('x')", "executescript() commits"),
    "block": ('op.drop_table("drafts")', "op.get_context().autocommit_block()", "commits"),
    "pragma": ('op.drop_table("drafts")', "op.execute('PRAGMA foreign_keys=OFF')", "PRAGMA has"),
    "begin": ('op.drop_table("drafts")', "op.execute('begin')", "BEGIN has no place"),
    "models": ("import sqlalchemy as sa", "from aimstars_desktop.storage import models", "imports"),
    "clock": ('op.drop_table("drafts")', "datetime.now()", "asks the clock"),
    "swallow": (
        '    op.drop_table("drafts")',
        "    try:\n        op.drop_table('drafts')\n    except Exception:\n        raise",
        "swallows errors",
    ),
    "suppress": ('op.drop_table("drafts")', "contextlib.suppress(KeyError)", "swallows errors"),
    "nameless": ('name=op.f("pk_drafts")', "", "PrimaryKeyConstraint has no name"),
    "inline": (
        'sa.Column("user_id", sa.Integer(), nullable=False)',
        'sa.Column("user_id", sa.ForeignKey("users.id"), unique=True)',
        "loses its ON DELETE",
    ),
    "unique": (
        'sa.Column("user_id", sa.Integer(), nullable=False)',
        'sa.Column("user_id", sa.Integer(), unique=True)',
        "constraint without a name",
    ),
    "enum": ("sa.String(40)", "sa.Enum('a')", "enum type"),
    "kind": ('kind = "schema"', 'kind = "other"', "kind is none of"),
    "summary": ('Keep what is typed and not yet saved")', '")', "summary does not say"),
    "stop": ('not yet saved")', 'not yet saved.")', "without a full stop"),
    "reason": ("= {}", "= {'drafts': ''}", "does not give a reason"),
    "reversible": ("reversible = True", "", "reversible is neither"),
    "no way back": ("def downgrade", "def down", "has no downgrade()"),
    "silent": ('    op.drop_table("drafts")', "    pass", "does not say why"),
    "no words": ('"""Keep what is typed and not yet saved.', '"" or """', "has no docstring"),
    "data": (
        "def upgrade() -> None:",
        "def upgrade() -> None:\n    op.execute('UPDATE users SET id = id')",
        "its kind is data",
    ),
    "both": ('kind = "schema"', 'kind = "data"', "tables and rows in one"),
    "index": (
        "def upgrade() -> None:",
        "def upgrade() -> None:\n    op.create_index('x', 'users', ['id'])",
        "its kind is index",
    ),
    "takes away silently": ("loses = ", "lost = ", "loses does not say"),
    "drop and add": (
        "def upgrade() -> None:",
        "def upgrade() -> None:\n    op.drop_table('sketches')",
        "rename instead",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_the_linter_refuses(name: str) -> None:
    good, bad, words = WRONG[name]
    assert good in GOOD

    found = lint.lint_text("c10b7de4e4dc_create_drafts.py", GOOD.replace(good, bad))

    assert any(words in line for line in found), found


def test_the_linter_wants_files_named_after_their_ids() -> None:
    assert lint.lint_text("c10b7de4e4dc_create_drafts.py", GOOD) == []
    assert lint.lint_text("create_drafts.py", GOOD) != []


# --- the commands --------------------------------------------------------------------------------


def test_every_command_of_flask_db_is_there(db: Db) -> None:
    _, said, _ = db("-h")

    commands = (
        "init list-templates revision migrate edit merge upgrade downgrade show history heads"
        " branches current stamp check"
    )
    ours = (
        "status plan preflight dry-run backup backups restore doctor timings changelog lint reset"
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


def test_migrate_says_that_there_is_nothing_to_do(db: Db) -> None:
    code, _, errors = db("migrate", "-m", "Nothing")

    assert code == Outcome.USAGE
    assert "nothing to write" in errors


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
    monkeypatch.setenv("EDITOR", "true")
    assert db("edit")[0] == Outcome.DONE


def test_the_list_of_revisions_can_be_imported_after_a_change(desk: Path) -> None:
    authoring.revision("Settle something")

    loader = importlib.machinery.SourceFileLoader("written", str(authoring.KNOWN))
    spec = importlib.util.spec_from_loader("written", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    assert module.CHAIN[:-1] == CHAIN
    assert module.HEAD not in CHAIN
