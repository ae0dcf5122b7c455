"""Joined revisions: what a new diary runs instead of many, written by ``aimstars db squash``.

Only where there is no row yet: a diary with rows runs the revisions themselves, so the joined ones
have no data steps, and need no way back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.util import load_python_file
from sqlalchemy import Connection as Bound

from aimstars_desktop.storage.upgrade.chain import runner


@dataclass(frozen=True, slots=True)
class Joined:
    """One file that makes, in an empty diary, what several revisions make.

    Attributes:
        replaces: the revisions, in order; the diary is at the last one afterwards.
        down: the revision that they follow; None for nothing.
        upgrade: makes it.
    """

    replaces: tuple[str, ...]
    down: str | None
    upgrade: Callable[[], None]


def folder() -> Path:
    """Return the folder of the joined revisions; it is there once something was joined."""
    return runner.SCRIPTS / "joined"


def joined() -> tuple[Joined, ...]:
    """Return all joined revisions."""
    return tuple(map(read, sorted(folder().glob("*.py"))))


def read(path: Path) -> Joined:
    """Read the file of a joined revision.

    Raises:
        UnreadableError: it cannot be read.
    """
    with runner.reading():
        module = load_python_file(path.parent, path.name)
        return Joined(tuple(module.replaces), module.down_revision, module.upgrade)


def create(bind: Bound, target: str) -> None:
    """Bring an empty database to ``target``, by joined revisions where they fit.

    Args:
        bind: with an open transaction, and no diary.
        target: the revision to go to.
    """
    path, known = [step.id for step in runner.path(None, target)], joined()
    made = place = 0
    while place < len(path):
        fitting = [one for one in known if _fits(one, path, place)]
        if not fitting:
            place += 1
            continue
        _run_themselves(bind, path[made:place])
        longest = max(fitting, key=lambda one: len(one.replaces))
        run(bind, longest)
        made = place = place + len(longest.replaces)
    _run_themselves(bind, path[made:])


def _run_themselves(bind: Bound, steps: Sequence[str]) -> None:
    if steps:
        runner.migrate(bind, steps[-1])


def run(bind: Bound, one: Joined) -> None:
    """Run a joined revision in an empty diary at the revision below it."""
    with Operations.context(MigrationContext.configure(bind)):
        one.upgrade()
    command.stamp(runner.config(connection=bind), one.replaces[-1])


def _fits(one: Joined, path: Sequence[str], place: int) -> bool:
    """Return whether a joined revision makes exactly the next steps of a path."""
    done = set(path[:place])
    steps = tuple(path[place : place + len(one.replaces)])
    return steps == one.replaces and done == runner.lineage(one.down)
