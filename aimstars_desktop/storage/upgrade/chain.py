"""Running Alembic on a connection of ours: one transaction, which no revision can end."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext, MigrationInfo
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection as Bound
from sqlalchemy import MetaData

import aimstars_desktop.migrations
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.storage.engine import shared_engine
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.upgrade.revisions import OUTSIDE

if TYPE_CHECKING:
    from sqlite3 import Connection

CONTEXT = "Migrations"
"""The translation context of the revisions' summaries."""

SCRIPTS = Path(aimstars_desktop.migrations.__file__).parent

_SQLITE_OK = 0
_SQLITE_DENY = 1
_SQLITE_TRANSACTION = 22
_SQLITE_SAVEPOINT = 32
_COMPARING = {
    "compare_type": True,
    "compare_server_default": True,
    "autogenerate_plugins": ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
}


@dataclass(frozen=True, slots=True)
class Revision:
    """One step of the chain, as its file declares it.

    Attributes:
        summary: what it does, for the person.
        kind: schema, data, constraint or index.
        row_changes: ``table`` (rows may come) or ``table.column`` (values may change) to why.
        renames: tables that get another name, old to new.
        reversible: whether there is a way back.
        loses: what going back gives up, for the person; None when nothing.
    """

    id: str
    down: str | None
    kind: str
    summary: Sentence
    row_changes: dict[str, str]
    renames: dict[str, str]
    reversible: bool
    loses: Sentence | None

    @classmethod
    def of(cls, script: Script) -> Revision:
        """Read what the file of a revision declares."""
        module = script.module
        loses: str | None = getattr(module, "loses", None)
        down = script.down_revision
        return cls(
            id=script.revision,
            down=down if isinstance(down, str) else None,
            kind=module.kind,
            summary=Sentence(CONTEXT, module.summary),
            row_changes=dict(module.row_changes),
            renames=dict(getattr(module, "renames", {})),
            reversible=module.reversible,
            loses=Sentence(CONTEXT, loses) if loses else None,
        )


def config(**attributes: object) -> Config:
    """Return Alembic's configuration for our scripts; it prints into nothing."""
    result = Config(stdout=io.StringIO())
    result.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    # Without the models: their naming convention would name what the first revisions leave
    # unnamed, and no revision may depend on models that go on changing.
    result.attributes.update({"metadata": MetaData(), **attributes})
    return result


@cache
def revisions() -> tuple[Revision, ...]:
    """Return the whole chain, the oldest first."""
    scripts = list(ScriptDirectory.from_config(config()).walk_revisions())
    return tuple(Revision.of(script) for script in reversed(scripts))


def path(start: str | None, end: str) -> tuple[Revision, ...]:
    """Return the steps from after ``start`` up to ``end``, or down from ``start``, in order."""
    chain = revisions()
    ids = [None, *(step.id for step in chain)]
    first, last = ids.index(start), ids.index(end)
    return chain[first:last] if first <= last else tuple(reversed(chain[last:first]))


@contextmanager
def no_transactions(connection: Connection) -> Iterator[None]:
    """Refuse every BEGIN, COMMIT, ROLLBACK and SAVEPOINT inside: the transaction is ours."""

    def decide(action: int, *_: object) -> int:
        return _SQLITE_DENY if action in (_SQLITE_TRANSACTION, _SQLITE_SAVEPOINT) else _SQLITE_OK

    connection.set_authorizer(decide)
    try:
        yield
    finally:
        connection.set_authorizer(lambda *_: _SQLITE_OK)


@contextmanager
def bound(connection: Connection) -> Iterator[Bound]:
    """Hand the open transaction of ``connection`` to SQLAlchemy, which will not end it."""
    engine = shared_engine(connection)
    with engine.connect() as bind, bind.begin():
        yield bind


def run(
    connection: Connection,
    target: str,
    *,
    down: bool = False,
    applied: Callable[[str], None] | None = None,
) -> None:
    """Run the chain to ``target`` inside the transaction that is open on ``connection``.

    Args:
        applied: called with the id of each revision when it is done.
    """

    def on_version_apply(*, step: MigrationInfo, **_: object) -> None:
        if applied is not None:
            applied((step.up_revision_id if step.is_upgrade else step.down_revision_ids[0]) or "")

    settings = {"on_version_apply": on_version_apply}
    with no_transactions(connection), bound(connection) as bind:
        made = config(connection=bind, settings=settings)
        (command.downgrade if down else command.upgrade)(made, target)


def differences(connection: Connection) -> list[str]:
    """Return in what way the tables differ from the models, by Alembic's comparison."""
    with bound(connection) as bind:
        context = MigrationContext.configure(
            bind,
            opts={
                **_COMPARING,
                "target_metadata": Base.metadata,
                "include_name": lambda name, kind, _: (
                    not (kind == "table" and (name or "").startswith(OUTSIDE))
                ),
            },
        )
        return [str(difference) for difference in compare_metadata(context, Base.metadata)]
