"""Runs Alembic on our connection, in one transaction that no revision can end."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationInfo
from alembic.script import Script, ScriptDirectory
from alembic.util import to_tuple
from sqlalchemy import Connection as Bound
from sqlalchemy import MetaData

import aimstars_desktop.migrations
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.storage.engine import shared_engine
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN

if TYPE_CHECKING:
    from sqlite3 import Connection

CONTEXT = "Migrations"
"""The translation context of the revisions' summaries."""

SCRIPTS = Path(aimstars_desktop.migrations.__file__).parent

_DROPS_AS_CHANGES = ("b28eb1332154",)
"""Written before revisions declared what they drop separately from what they change."""

_SQLITE_OK = 0
_SQLITE_DENY = 1
_SQLITE_TRANSACTION = 22
_SQLITE_SAVEPOINT = 32


class UnreadableError(DiaryFileError):
    """A file of the revisions is not as Python, Alembic or we want it; why is its cause."""

    def __init__(self) -> None:
        super().__init__(
            Outcome.ERROR,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The revisions of this program cannot be read, so it upgrades no diary. “aimstars"
                " db lint” says where and why. Nothing was changed.",
            ),
        )


class NoPathError(ValueError):
    """A diary cannot go from the one revision to the other."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One step of the chain, as its file declares it.

    Attributes:
        downs: the revisions that it follows: one, none for the first, several where it merges.
        summary: what it does, for the person.
        kind: schema, data, constraint or index.
        row_changes: ``table`` (rows may be added) or ``table.column`` (values may change) to why.
        drops: ``table`` and ``table.column`` that are dropped, to why.
        renames: ``table`` and ``table.column`` that are renamed, old to new.
        reversible: whether it can be downgraded.
        loses: what a downgrade loses, for the person; None when nothing.
    """

    id: str
    downs: tuple[str, ...]
    kind: str
    summary: Sentence
    row_changes: dict[str, str]
    drops: dict[str, str]
    renames: dict[str, str]
    reversible: bool
    loses: Sentence | None

    @classmethod
    def of(cls, script: Script) -> Revision:
        """Read the declarations of a revision's file."""
        module = script.module
        loses: str | None = getattr(module, "loses", None)
        drops: dict[str, str] = getattr(module, "drops", {})
        return cls(
            id=script.revision,
            downs=to_tuple(script.down_revision, default=()),
            kind=module.kind,
            summary=Sentence(CONTEXT, module.summary),
            row_changes=dict(module.row_changes),
            drops=dict(module.row_changes if script.revision in _DROPS_AS_CHANGES else drops),
            renames=dict(getattr(module, "renames", {})),
            reversible=module.reversible,
            loses=Sentence(CONTEXT, loses) if loses else None,
        )


def config(**attributes: object) -> Config:
    """Return Alembic's configuration for our scripts, with its output discarded."""
    result = Config(stdout=io.StringIO())
    result.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    # Those that a joined revision replaces lie in a folder below the others.
    result.set_main_option("recursive_version_locations", "true")
    # Without the models: their naming convention would name what the first revisions leave
    # unnamed, and no revision may depend on models that go on changing.
    result.attributes.update({"metadata": MetaData(), **attributes})
    return result


def _scripts() -> ScriptDirectory:
    """Return the files of the revisions, imported again only when one has changed."""
    stats = ((file.name, file.stat()) for file in (SCRIPTS / "versions").glob("*.py"))
    written = sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)
    return _imported(SCRIPTS, tuple(written))


@lru_cache(maxsize=2)
def _imported(_folder: Path, _written: tuple[tuple[str, int, int], ...]) -> ScriptDirectory:
    directory = ScriptDirectory.from_config(config())
    with reading():
        list(directory.walk_revisions())  # which imports them
    return directory


@contextmanager
def reading() -> Iterator[None]:
    """Turn whatever the files of revisions may raise when they are imported into a sentence.

    Raises:
        UnreadableError: one of them cannot be read.
    """
    try:
        with warnings.catch_warnings():
            # Alembic only warns where two files have an id, or none has.
            warnings.filterwarnings("error", "Revision ", UserWarning)
            yield
    except Exception as error:
        raise UnreadableError from error


def revisions() -> tuple[Revision, ...]:
    """Return all revisions, each after those that it follows; read again when a file changed.

    Raises:
        UnreadableError: the file of one cannot be read.
    """
    return _read(_scripts())


@lru_cache(maxsize=2)
def _read(directory: ScriptDirectory) -> tuple[Revision, ...]:
    scripts = reversed(list(directory.walk_revisions()))
    known = {revision: place for place, revision in enumerate(CHAIN)}
    found = sorted(scripts, key=lambda script: known.get(script.revision, len(known)))
    with reading():
        return tuple(Revision.of(script) for script in found)


def heads() -> tuple[str, ...]:
    """Return the revisions on which none stands; one, unless two people have written one each."""
    below = {down for step in revisions() for down in step.downs}
    return tuple(step.id for step in revisions() if step.id not in below)


def lineage(revision: str | None) -> frozenset[str]:
    """Return a revision and all that come before it; of None, nothing.

    Raises:
        KeyError: there is no such revision.
    """
    downs = {step.id: step.downs for step in revisions()}
    found: set[str] = set()
    waiting = [revision] if revision else []
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += downs[one]
    return frozenset(found)


def path(start: str | None, end: str | None) -> tuple[Revision, ...]:
    """Return the steps from after ``start`` up to ``end``, or from ``start`` down, in order.

    Raises:
        DiaryFileError: the revisions have several heads.
        NoPathError: neither comes before the other, or going back would stop inside a merge.
    """
    refuse_several_heads()
    before, after = lineage(start), lineage(end)
    if before <= after:
        return tuple(step for step in revisions() if step.id in after - before)
    back = tuple(step for step in reversed(revisions()) if step.id in before - after)
    if not after <= before:
        raise NoPathError(f"{start} and {end} stand beside each other, and a merge joins them")
    if beside := [step.id for step in back if end and end not in lineage(step.id)]:
        raise NoPathError(
            f"{end} and {beside[0]} were joined by a merge, and a diary cannot go back to one of"
            " them alone; name a revision that comes before both"
        )
    return back


def refuse_several_heads() -> None:
    """Refuse to run a chain that has more than one end.

    Raises:
        DiaryFileError: the chain has more than one end.
    """
    if len(found := heads()) > 1:
        raise DiaryFileError(
            Outcome.ERROR,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The revisions of this program have more than one head ({heads}), so it upgrades"
                " no diary. “aimstars db merge heads” joins them. Nothing was changed.",
            ),
            heads=", ".join(found),
        )


@contextmanager
def no_transactions(connection: Connection) -> Iterator[None]:
    """Refuse every BEGIN, COMMIT, ROLLBACK and SAVEPOINT inside: we manage the transaction."""

    def decide(action: int, *_: object) -> int:
        return _SQLITE_DENY if action in (_SQLITE_TRANSACTION, _SQLITE_SAVEPOINT) else _SQLITE_OK

    connection.set_authorizer(decide)
    try:
        yield
    finally:
        connection.set_authorizer(lambda *_: _SQLITE_OK)


@contextmanager
def bound(connection: Connection) -> Iterator[Bound]:
    """Lend the open transaction of ``connection`` to SQLAlchemy, which will not end it."""
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
    """Run the chain to ``target`` in the open transaction of ``connection``.

    Args:
        connection: with the open transaction.
        target: the revision to go to.
        down: whether it is a downgrade.
        applied: called with the id of each finished revision.
    """

    def on_version_apply(*, step: MigrationInfo, **_: object) -> None:
        if applied is not None:
            applied(step.up_revision_id or "")  # on the way back, the one that is undone

    settings = {"on_version_apply": on_version_apply}
    with no_transactions(connection), bound(connection) as bind:
        migrate(bind, target, down=down, settings=settings)


def migrate(
    bind: Bound,
    target: str,
    *,
    down: bool = False,
    settings: Mapping[str, object] = MappingProxyType({}),
) -> None:
    """Do what Alembic's commands "upgrade" and "downgrade" do, with revisions imported only once.

    Args:
        bind: with an open transaction, which the caller ends.
        target: the revision to go to, or ``base``.
        down: whether it is a downgrade.
        settings: more of them for Alembic's context.
    """
    scripts = _scripts()
    steps = scripts._downgrade_revs if down else scripts._upgrade_revs  # noqa: SLF001 - so documented
    with EnvironmentContext(
        config(connection=bind, settings=dict(settings)),
        scripts,
        fn=lambda current, _: steps(target, current),
        destination_rev=target,
    ):
        scripts.run_env()
