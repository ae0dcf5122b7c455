"""The linter of revisions: what it refuses, and where it finds it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aimstars_desktop.authoring import checkout, lint
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain import runner
from tests.cli.conftest import Db

GOOD = (runner.SCRIPTS / "versions" / "c10b7de4e4dc_create_drafts.py").read_text(encoding="utf-8")


@pytest.mark.repeats
def test_our_revisions_are_as_the_linter_wants_them() -> None:
    assert lint.lint() == []


def test_released_revisions_have_not_changed() -> None:
    released = json.loads(lint.RELEASED.read_text(encoding="utf-8"))
    files = {path.name: path for path in checkout.all_files()}

    for name, known in released.items():
        assert lint.hash_of(files[name]) == known


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", ["changed", "gone"])
def test_a_released_revision_that_changes_is_found(
    versions: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(lint, "RELEASED", versions.parent / "released.json")
    lint.release()
    assert lint.lint() == []
    path = versions / "c10b7de4e4dc_create_drafts.py"
    if kind == "gone":
        path.unlink()
    else:
        path.write_text(GOOD.replace("String(40)", "String(60)"), encoding="utf-8")

    assert any("is in a release" in one.words for one in lint.lint())


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
    "kind": ('kind = "schema"', 'kind = "other"', "kind is not one of"),
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
    "braces": ("Keep what is typed and", "Keep {what} is typed and", "summary holds braces"),
    "no summary": (
        '"Keep what is typed',
        '"Revision of 2026-11-22, typed',
        "only when it was written",
    ),
    "placeholder": (
        "Text that was typed",
        "What has been kept since then",
        "what going back gives up",
    ),
    "no reason to drop": (
        "row_changes:",
        "drops = {'goals': ''}\nrow_changes:",
        "a reason for goals",
    ),
    "undeclared drop": (
        "def upgrade() -> None:",
        "def upgrade() -> None:\n    op.drop_column('goals', 'title')",
        "drops goals.title",
    ),
    "undeclared drop in words": (
        "def upgrade() -> None:",
        "def upgrade() -> None:\n    op.execute('ALTER TABLE goals DROP COLUMN title')",
        "drops something",
    ),
    "no default": (
        "def upgrade() -> None:",
        "def upgrade() -> None:\n    op.add_column('a', sa.Column('b', sa.Text(), nullable=False))",
        "may not be NULL, without a default",
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

    assert any(words in one.words for one in found), found


def test_the_linter_wants_files_named_after_their_ids() -> None:
    assert lint.lint_text("c10b7de4e4dc_create_drafts.py", GOOD) == []
    assert lint.lint_text("create_drafts.py", GOOD) != []


IDLE = """
def upgrade() -> None:
    \"\"\"{note}\"\"\"


def downgrade() -> None:
    \"\"\"Keep it.\"\"\"
"""


@pytest.mark.parametrize("note", ["Do what the summary says.", "Nothing."])
def test_a_revision_that_does_nothing_is_refused(note: str) -> None:
    text = GOOD.partition("def upgrade")[0] + IDLE.format(note=note)

    found = lint.lint_text("c10b7de4e4dc_create_drafts.py", text)

    assert [one.words for one in found] == ["does nothing: fill in upgrade() and downgrade()"]


NAME = "c10b7de4e4dc_create_drafts.py"
AT_FAULT = {
    "a syntax error": ("    op.drop_table", "    op.drop_table((", 44, "is not valid Python"),
    "another parent": ('= "23e703bd4b37"', '= "0123456789ab"', 15, "is not a revision"),
    "a name that is not there": ("sa.String(40)", "sa.Strong(40)", 30, "raises AttributeError"),
    "a COMMIT": (
        "    op.drop_table",
        "    op.execute('COMMIT')\n    op.drop_table",
        44,
        "COMMIT has",
    ),
    "braces": (', "Keep what is', ', "Keep {what} is', 20, "summary holds braces"),
    "a name on the way back": ("    op.drop_table", "    oops\n    op.drop_table", 44, "NameError"),
    "no function": ("def downgrade", "def down", 1, "has no downgrade()"),
    "another id": ('revision = "c10b7', 'revision = "c10b8', 14, "is not named after"),
}


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", AT_FAULT)
def test_a_fault_is_one_finding_with_its_line(
    versions: Path, db: Db, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(lint, "RELEASED", versions.parent / "released.json")
    lint.RELEASED.write_text("{}", encoding="utf-8")
    good, bad, line, words = AT_FAULT[name]
    assert good in GOOD
    (versions / NAME).write_text(GOOD.replace(good, bad, 1), encoding="utf-8")

    code, said, errors = db("lint")

    assert (code, errors) == (Outcome.ERROR, "")
    assert said.startswith(f"{NAME}:{line}: ")
    assert words in said
    assert said.count("\n") == 0


def test_history_says_a_summary_with_braces_as_it_is(versions: Path, db: Db) -> None:
    (versions / NAME).write_text(GOOD.replace("Keep what", "Keep {what}"), encoding="utf-8")

    assert "Keep {what} is typed" in db("history")[1]


@pytest.mark.repeats
def test_an_id_that_two_files_have_is_refused(versions: Path) -> None:
    again = versions / "c10b7de4e4dc_create_drafts_again.py"
    again.write_text(GOOD, encoding="utf-8")

    (found,) = lint.lint()

    assert str(found) == f"{again.name}:14: has the id of {NAME}"


@pytest.mark.parametrize(
    ("replaced", "by", "words"),
    [
        (
            '    "ee0ad3d482fd",\n',
            '    "ee0ad3d482fd",\n    "0123456789ab",\n',
            "0123456789ab has no file",
        ),
        ('    "ee0ad3d482fd",\n', "", "is not in CHAIN"),
        ('    "62643e1aaab8",\n', "", "is not in CHAIN"),  # others follow it
        (
            '    "62643e1aaab8",\n    "ee0ad3d482fd",\n',
            '    "ee0ad3d482fd",\n    "62643e1aaab8",\n',
            "comes before 62643e1aaab8",
        ),
    ],
)
def test_the_list_of_revisions_is_that_of_the_files(
    versions: Path, replaced: str, by: str, words: str
) -> None:
    text = checkout.KNOWN.read_text(encoding="utf-8")
    assert replaced in text
    checkout.KNOWN.write_text(text.replace(replaced, by), encoding="utf-8")

    (found,) = lint.lint()

    assert words in found.words


@pytest.mark.repeats
def test_shapes_that_are_stale_are_rewritten(versions: Path, db: Db) -> None:
    golden = versions.parent / "shapes.json"
    text = golden.read_text(encoding="utf-8")
    golden.write_text(text.replace("varchar ( 40 )", "varchar ( 60 )"), encoding="utf-8")

    assert db("lint")[1].startswith("shapes.json:1: is not what the revisions make")
    assert db("lint", "--shapes")[0] == Outcome.DONE
    assert golden.read_text(encoding="utf-8") == text


def test_a_release_freezes_what_is_new_and_never_again_what_is_frozen(
    versions: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = versions.parent / "released.json"
    monkeypatch.setattr(lint, "RELEASED", frozen)
    before = frozen.read_text(encoding="utf-8")
    (versions / NAME).write_text(f"{GOOD}\n# changed\n", encoding="utf-8")

    code, said, _ = db("lint", "--release")

    assert (code, said.startswith(f"{NAME}:1: is in a release and was changed")) == (1, True)
    assert frozen.read_text(encoding="utf-8") == before
    (versions / NAME).write_text(GOOD, encoding="utf-8")
    assert db("lint", "--release")[0] == Outcome.DONE
    assert json.loads(frozen.read_text(encoding="utf-8")).items() >= json.loads(before).items()
