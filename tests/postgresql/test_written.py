"""Revisions as ``aimstars db migrate`` writes them, each kind up and down on a server with rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import DefaultClause

from aimstars_desktop.authoring import revisions
from aimstars_desktop.authoring.questions import Answers
from aimstars_desktop.authoring.revisions import Place
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.storage.types import NumberEnum, TextEnum, UtcDateTime
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server import connection, inspect, run
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests.authoring.conftest import models, versions
from tests.authoring.test_migrate import drop_column
from tests.builders import FixedClock
from tests.postgresql.filling import Ask, fill, put_pictures, words
from tests.postgresql.made import diary_at

__all__ = ["models", "versions"]

Change = Callable[[MetaData], Answers]


def _columns(models: MetaData) -> Answers:
    drafts = models.tables["drafts"]
    for column in (
        Column("mood", TextEnum(Status, 9)),
        Column("felt", NumberEnum(Rating)),
        Column("offered_at", UtcDateTime),
        Column("toy_colour", String(20), server_default="red", nullable=False),
    ):
        drafts.append_column(column)
    return Answers()


def _tables(models: MetaData) -> Answers:
    models.remove(models.tables["spare_returns"])
    moods = Table(
        "toy_moods",
        models,
        Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
        Column("day", Date, primary_key=True),
        Column("mood", String(20), server_default="fine", nullable=False),
        CheckConstraint("mood <> ''", name="mood"),
    )
    Index(None, moods.c.day)
    return Answers(no_renames=True)


def _checks(models: MetaData) -> Answers:
    goals = models.tables["goals"]
    goals.append_constraint(CheckConstraint(r"title <> '\:x'", name="title"))
    goals.constraints.remove(next(one for one in goals.constraints if one.name == "ck_goals_week"))
    return Answers()


def _names(models: MetaData) -> Answers:
    goals = models.tables["goals"]
    drop_column(goals, "progress_notes")
    goals.append_column(Column("notes", Text))
    drafts = models.tables["drafts"]
    models.remove(drafts)
    drafts.name = drafts.fullname = "toy_sketches"
    drafts.to_metadata(models, name="toy_sketches")
    return Answers(renames={"goals.progress_notes": "goals.notes", "drafts": "toy_sketches"})


def _values(models: MetaData) -> Answers:
    goals = models.tables["goals"]
    goals.append_column(Column("toy_colour", String(20), nullable=False))
    goals.c.description.nullable = False
    return Answers(values={"goals.toy_colour": "Maya's :red", "goals.description": ""})


def _drops(models: MetaData) -> Answers:
    drop_column(models.tables["reviews"], "finished_at")
    drop_column(models.tables["prompts"], "text")
    return Answers(values={"prompts.text": "?"})


def _types(models: MetaData) -> Answers:
    models.tables["prompts"].c.position.type = Text()
    models.tables["goals"].c.title.server_default = DefaultClause("Untitled")
    return Answers()


def _keys(models: MetaData) -> Answers:
    models.tables["reviews"].append_constraint(UniqueConstraint("id", "week_start"))
    models.tables["visits"].append_column(Column("goal_id", ForeignKey("goals.id")))
    return Answers()


CHANGES: dict[str, Change] = {
    "columns": _columns,
    "tables": _tables,
    "checks": _checks,
    "names": _names,
    "values": _values,
    "drops": _drops,
    "types": _types,
    "keys": _keys,
}


@pytest.fixture
def filled(address: str, ask: Ask) -> str:
    """The address of a diary at head with rows in every table."""
    diary_at(address)
    fill(ask)
    put_pictures(address)
    return address


@pytest.mark.sampled(8)
@pytest.mark.parametrize("kind", CHANGES)
def test_what_is_written_goes_up_and_down_on_a_server(
    filled: str,
    ask: Ask,
    versions: Path,
    models: MetaData,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    before = _written(ask)
    written = revisions.migrate("Change it", CHANGES[kind](models), Place())
    new = tuple(path.name.partition("_")[0] for path in written.paths)
    _declare(written.paths)
    for module in (connection, run):
        monkeypatch.setattr(module, "CHAIN", (*CHAIN, *new))
    for module in (inspect, run):
        monkeypatch.setattr(module, "HEAD", new[-1])

    upgrade(filled, tmp_path, FixedClock(), target=new[-1])  # compares with the models

    assert inspect.check(filled) == []
    upgrade(filled, tmp_path, FixedClock(), target=HEAD)
    assert _written(ask) == before
    upgrade(filled, tmp_path, FixedClock(), target=new[-1])
    assert inspect.check(filled) == []


def _written(ask: Ask) -> list[tuple[object, ...]]:
    """Return what a person wrote; what was filled on the way up stays filled."""
    return [tuple(value or "" for value in row) for row in words(ask)]


def _declare(paths: Sequence[Path]) -> None:
    """Give a reason for what goes, as an author does."""
    for path in paths:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(': ""', ': "not needed"'), encoding="utf-8")


@pytest.mark.long
def test_several_heads_are_refused_on_a_server(
    filled: str, ask: Ask, versions: Path, tmp_path: Path
) -> None:
    revisions.revision("A", Place(rev_id="a" * 12))
    revisions.revision("B", Place(rev_id="b" * 12, head=HEAD, splice=True))

    with pytest.raises(DiaryFileError, match="more than one head") as raised:
        upgrade(filled, tmp_path, FixedClock(), target=CHAIN[-2])

    assert raised.value.outcome is Outcome.ERROR
    assert inspect.current(filled) == HEAD
    assert words(ask)


@pytest.mark.repeats
def test_models_that_are_ahead_are_called_that_on_a_server(
    address: str, ask: Ask, models: MetaData, tmp_path: Path
) -> None:
    diary_at(address, CHAIN[-2])
    fill(ask)
    before = words(ask)
    models.tables["goals"].append_column(Column("toy_colour", Text))

    with pytest.raises(DiaryFileError, match="models of this program are ahead") as raised:
        upgrade(address, tmp_path, FixedClock())

    assert raised.value.outcome is Outcome.ERROR
    assert "damaged" not in str(raised.value)
    assert (inspect.current(address), words(ask)) == (CHAIN[-2], before)
