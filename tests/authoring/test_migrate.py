"""``aimstars db migrate``: from what the models say to revisions that go up and down."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    DateTime,
    DefaultClause,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from aimstars_desktop.authoring import checkout
from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.storage.types import NumberEnum, TextEnum, UtcDateTime
from aimstars_desktop.storage.upgrade.chain import drift, runner, structure
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests.cli.conftest import Db
from tests.migrations import rows

Migrate = Callable[..., list[str]]


class Terminal(io.StringIO):
    """A person who answers."""

    @override
    def isatty(self) -> bool:
        return True


@pytest.fixture
def migrate(versions: Path, db: Db) -> Migrate:
    """Return ``aimstars db migrate``; it answers with the texts of the new revisions, in order."""

    def call(*arguments: str) -> list[str]:
        code, said, errors = db("migrate", "-m", "Change it", *arguments)
        assert (code, errors) == (Outcome.DONE, ""), errors
        assert "by hand" not in said
        assert drift.models_ahead() == []
        up_and_down()
        new = [step.id for step in runner.revisions() if step.id not in CHAIN]
        assert checkout.known() == (*CHAIN, *new)
        return [checkout.file_of(one).read_text(encoding="utf-8") for one in new]

    return call


def up_and_down() -> None:
    """Go to the new head and back, with rows in every table."""
    (head,) = runner.heads()
    with closing(rows.at(HEAD)) as connection:
        before = structure.read(connection)
        runner.run(connection, head)
        runner.run(connection, HEAD, down=True)
        assert structure.read(connection) == before
        assert len(rows.words(connection)) == 14


def drop_column(table: Table, name: str) -> None:
    table._columns.remove(table.c[name])


@pytest.mark.repeats
def test_a_new_column_becomes_one_revision(models: MetaData, migrate: Migrate, db: Db) -> None:
    models.tables["goals"].append_column(Column("toy_colour", Text))

    (text,) = migrate()

    assert 'kind = "schema"' in text
    assert 'op.add_column("goals", sa.Column("toy_colour", sa.Text(), nullable=True))' in text
    assert 'op.drop_column("goals", "toy_colour")' in text
    assert "loses = " in text
    (step,) = [step for step in runner.revisions() if step.downs == (HEAD,)]
    assert str(step.summary) == "Change it"
    golden = json.loads(structure.GOLDEN.read_text(encoding="utf-8"))
    assert "toy_colour text" in golden[step.id]["table goals"]
    # And now there is nothing left to do.
    code, _, errors = db("migrate", "-m", "Again")
    assert (code, "nothing to write" in errors) == (Outcome.USAGE, True)


@pytest.mark.long
def test_types_of_our_own_are_written_as_what_the_database_stores(
    models: MetaData, migrate: Migrate
) -> None:
    drafts = models.tables["drafts"]
    drafts.append_column(Column("mood", TextEnum(Status, 9)))
    drafts.append_column(Column("felt", NumberEnum(Rating)))
    drafts.append_column(Column("offered_at", UtcDateTime))

    (text,) = migrate()

    assert 'sa.Column("mood", sa.String(length=9), nullable=True)' in text
    assert 'sa.Column("felt", sa.Integer(), nullable=True)' in text
    assert 'sa.Column("offered_at", sa.DateTime(), nullable=True)' in text


@pytest.mark.long
def test_a_check_becomes_a_revision_that_rebuilds_nothing(
    models: MetaData, migrate: Migrate
) -> None:
    goals = models.tables["goals"]
    goals.append_constraint(CheckConstraint(r"title <> '\:x'", name="title"))
    old = next(one for one in goals.constraints if one.name == "ck_goals_week")
    goals.constraints.remove(old)

    (text,) = migrate()

    assert 'kind = "constraint"' in text
    assert "ALTER TABLE goals ADD CONSTRAINT ck_goals_title CHECK" in text
    assert "'\\\\:x'" in text
    assert "ALTER TABLE goals DROP CONSTRAINT ck_goals_week" in text
    assert "batch" not in text


@pytest.mark.long
def test_a_table_with_its_index_becomes_two_revisions(models: MetaData, migrate: Migrate) -> None:
    toy_moods = Table(
        "toy_moods",
        models,
        Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
        Column("day", Date, primary_key=True),
        Column("mood", String(20), server_default="fine", nullable=False),
        CheckConstraint(f"mood IN ({', '.join(repr(f'mood {n}') for n in range(20))})", name="m"),
    )
    Index(None, toy_moods.c.day)

    tables, indexes = migrate()

    assert 'summary = QT_TRANSLATE_NOOP("Migrations", "Change it: the tables")' in tables
    assert 'ondelete="CASCADE"' in tables
    assert 'kind = "index"' in indexes
    assert 'op.create_index(op.f("ix_toy_moods_day"), "toy_moods", ["day"]' in indexes


@pytest.mark.long
def test_tables_that_come_and_go_become_revisions_of_their_own(
    models: MetaData, migrate: Migrate
) -> None:
    models.remove(models.tables["drafts"])
    Table("toy_sketches", models, Column("id", Text, primary_key=True))

    comes, goes = migrate("--no-renames")

    assert 'op.create_table(\n        "toy_sketches"' in comes
    assert 'op.drop_table("drafts")' in goes
    assert 'drops: dict[str, str] = {"drafts": ""}' in goes
    assert 'sa.Column("updated_at", sa.DateTime(), nullable=False)' in goes


def test_a_rename_is_refused_where_nobody_can_be_asked(
    models: MetaData, versions: Path, db: Db
) -> None:
    before = sorted(versions.iterdir())
    goals = models.tables["goals"]
    drop_column(goals, "progress_notes")
    goals.append_column(Column("notes", Text))

    code, _, errors = db("migrate", "-m", "Rename the notes")

    assert (code, sorted(versions.iterdir())) == (Outcome.USAGE, before)
    assert "goals.progress_notes is removed and goals.notes added" in errors
    assert "--rename goals.progress_notes=goals.notes" in errors


@pytest.mark.long
@pytest.mark.parametrize("by_option", [True, pytest.param(False, marks=pytest.mark.long)])
def test_a_column_is_renamed(
    models: MetaData, migrate: Migrate, monkeypatch: pytest.MonkeyPatch, by_option: bool
) -> None:
    goals = models.tables["goals"]
    drop_column(goals, "progress_notes")
    goals.append_column(Column("notes", Text))
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))

    (text,) = migrate(*(("--rename", "goals.progress_notes=goals.notes") if by_option else ()))

    assert 'renames: dict[str, str] = {"goals.progress_notes": "goals.notes"}' in text
    assert "RENAME COLUMN progress_notes TO notes" in text
    assert "drop_column" not in text


@pytest.mark.long
def test_on_a_terminal_a_rename_is_asked_about_and_no_means_no(
    models: MetaData, migrate: Migrate, monkeypatch: pytest.MonkeyPatch
) -> None:
    goals = models.tables["goals"]
    drop_column(goals, "progress_notes")
    goals.append_column(Column("notes", Text))
    monkeypatch.setattr("sys.stdin", Terminal("n\n"))

    comes, goes = migrate()

    assert 'op.add_column("goals", sa.Column("notes", sa.Text(), nullable=True))' in comes
    assert 'op.drop_column("goals", "progress_notes")' in goes
    assert 'drops: dict[str, str] = {"goals.progress_notes": ""}' in goes


@pytest.mark.long
def test_a_table_is_renamed_and_what_else_is_new_comes_after_it(
    models: MetaData, migrate: Migrate
) -> None:
    models.remove(models.tables["drafts"])
    Table(
        "toy_sketches",
        models,
        Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
        Column("target", String(40), primary_key=True),
        Column("content", Text, nullable=False),
        Column("updated_at", DateTime, nullable=False),
        Column("toy_colour", Text),
    )

    names, tables = migrate("--rename", "drafts=toy_sketches")

    assert 'op.rename_table("drafts", "toy_sketches")' in names
    assert 'renames: dict[str, str] = {"drafts": "toy_sketches"}' in names
    assert 'op.add_column("toy_sketches"' in tables


@pytest.mark.long
@pytest.mark.parametrize("by_option", [True, pytest.param(False, marks=pytest.mark.long)])
def test_a_new_column_that_may_not_be_null_asks_for_a_value(
    models: MetaData, migrate: Migrate, monkeypatch: pytest.MonkeyPatch, by_option: bool
) -> None:
    models.tables["goals"].append_column(Column("toy_colour", String(20), nullable=False))
    monkeypatch.setattr("sys.stdin", Terminal("Maya's :red\n"))

    tables, values, rules = migrate(
        *(("--value", "goals.toy_colour=Maya's :red") if by_option else ())
    )

    assert 'sa.Column("toy_colour", sa.String(length=20), nullable=True)' in tables
    assert 'kind = "data"' in values
    assert "UPDATE goals SET toy_colour = 'Maya''s \\\\:red' WHERE toy_colour IS NULL" in values
    assert '{"goals.toy_colour": "older rows get a value"}' in values
    assert "ALTER TABLE goals ALTER COLUMN toy_colour SET NOT NULL" in rules
    (head,) = runner.heads()
    with closing(rows.at(HEAD)) as connection:
        runner.run(connection, head)
        found = connection.execute("SELECT DISTINCT toy_colour FROM goals").fetchall()
    assert found == [("Maya's :red",)]


def test_a_value_is_refused_where_it_does_not_fit_or_nobody_can_be_asked(
    models: MetaData, versions: Path, db: Db
) -> None:
    models.tables["goals"].append_column(Column("weight", Integer, nullable=False))

    assert "pass --value goals.weight=" in db("migrate", "-m", "Weigh goals")[2]
    _, _, errors = db("migrate", "-m", "Weigh goals", "--value", "goals.weight=heavy")
    assert "heavy is not a value for weight (int)" in errors


@pytest.mark.long
def test_what_may_be_null_and_no_longer_may_is_filled(models: MetaData, migrate: Migrate) -> None:
    goals = models.tables["goals"]
    goals.c.description.nullable = False

    values, rules = migrate("--value", "goals.description=")

    assert "UPDATE goals SET description = '' WHERE description IS NULL" in values
    assert "SET NOT NULL" in rules


def test_a_column_that_goes_comes_back_as_it_was(models: MetaData, migrate: Migrate) -> None:
    drop_column(models.tables["reviews"], "finished_at")
    drop_column(models.tables["prompts"], "text")

    (text,) = migrate("--value", "prompts.text=?")

    alike = text.replace("'", '"')  # as ruff has them, where there is one
    up, down = alike.partition("def downgrade")[::2]
    assert 'op.drop_column("reviews", "finished_at")' in up
    assert 'sa.Column("finished_at", sa.DateTime(), nullable=True)' in down
    assert 'UPDATE prompts SET text = "?" WHERE text IS NULL' in down
    assert "ALTER COLUMN text SET NOT NULL" in down


@pytest.mark.long
def test_types_defaults_uniqueness_and_foreign_keys_are_changed(
    models: MetaData, migrate: Migrate
) -> None:
    prompts = models.tables["prompts"]
    prompts.c.position.type = Text()
    goals = models.tables["goals"]
    goals.c.title.server_default = DefaultClause("Untitled")
    models.tables["reviews"].append_constraint(UniqueConstraint("id", "week_start"))
    models.tables["visits"].append_column(Column("goal_id", ForeignKey("goals.id")))

    tables, rules = migrate()

    assert 'postgresql_using="position::TEXT"' in tables
    assert 'postgresql_using="position::INTEGER"' in tables
    assert 'server_default="Untitled"' in tables
    assert "create_unique_constraint" in rules
    assert "create_foreign_key" in rules


@pytest.mark.repeats
def test_what_alembic_does_not_see_is_left_to_the_author(
    models: MetaData, versions: Path, db: Db
) -> None:
    week = next(c for c in models.tables["goals"].constraints if c.name == "ck_goals_week")
    week.sqltext = text("week_end > week_start")  # type: ignore[attr-defined]  # a check

    code, _, errors = db("migrate", "-m", "Let no week be a day")

    assert code == Outcome.USAGE
    assert "has to be written by hand" in errors
    assert "table goals lacks: constraint ck_goals_week check ( week_end > week_start )" in errors


def test_models_that_are_ahead_are_called_that_and_the_diary_is_not_damaged(
    db: Db, data: Path, models: MetaData
) -> None:
    db("upgrade")
    goals = models.tables["goals"]
    goals.append_constraint(CheckConstraint("title <> ''", name="title"))

    code, said, errors = db("check")

    assert (code, said) == (Outcome.ERROR, "")
    assert "models of this program are ahead" in errors
    assert "constraint ck_goals_title of goals is missing" in errors
    assert "damaged" not in errors


@pytest.mark.repeats
def test_an_upgrade_stops_where_the_models_are_ahead(db: Db, data: Path, models: MetaData) -> None:
    rows.make(data / "aimstars.db", CHAIN[0])
    models.tables["goals"].append_column(Column("toy_colour", Text))

    code, _, errors = db("upgrade")

    assert code == Outcome.ERROR
    assert "ahead of its revisions (column goals.toy_colour is missing)" in errors
    assert db("current")[1] == CHAIN[0]
