"""What authors of revisions need: Alembic's commands, against the chain run in memory."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.operations import ops
from alembic.script import Script
from alembic.util import CommandError

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.upgrade import chain, detect, look, structure
from aimstars_desktop.storage.upgrade.pending import refuse_while_restoring
from aimstars_desktop.storage.upgrade.revisions import CHAIN
from aimstars_desktop.storage.upgrade.shape import shape_differences, write_golden

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext

KNOWN = Path(__file__).with_name("revisions.py")
"""The list of revisions that the program knows without Alembic."""

CHECKOUT = Path(__file__).parents[3]


class AuthoringError(ValueError):
    """An author asked for what would hurt; the message says what to do instead."""


def is_checkout() -> bool:
    """Say whether this is a checkout, where revisions are written."""
    return not getattr(sys, "frozen", False) and (CHECKOUT / "pyproject.toml").is_file()


def revision(message: str, **options: object) -> Path:
    """Write a new revision, by hand or (``autogenerate``) by comparing the models with the chain.

    Raises:
        AuthoringError: there is nothing to do, or what differs looks like a rename, or the id that
            was asked for is taken or none of ours.
    """
    wanted = options.get("rev_id")
    if wanted is not None and (wanted in CHAIN or not re.fullmatch("[0-9a-f]{12}", str(wanted))):
        raise AuthoringError(f"{wanted} is no new id: twelve of 0 to 9 and a to f, not yet taken")
    autogenerate = bool(options.get("autogenerate"))
    with _at_head() as config:
        directives = _check_directives if autogenerate else None
        try:
            made = command.revision(
                config,
                message=message.rstrip("."),
                process_revision_directives=directives,
                **options,  # type: ignore[arg-type]  # as the command line names them
            )
        except CommandError as error:
            raise AuthoringError(str(error)) from error
    if not isinstance(made, Script):
        raise AuthoringError("the tables are those of the models: there is nothing to write")
    path = Path(made.path)
    _format(path)
    chain.revisions.cache_clear()
    register(made.revision)
    return path


def register(new: str) -> None:
    """Add a revision to the list of the known ones and write its shape down."""
    text = KNOWN.read_text(encoding="utf-8")
    if new not in CHAIN:
        KNOWN.write_text(
            re.sub(r'(CHAIN = \((?:\n    "\w+",)+)', rf'\1\n    "{new}",', text, count=1),
            encoding="utf-8",
        )
    write_golden()


def alembic(name: str, *arguments: object, **options: object) -> str:
    """Run another of Alembic's commands and return what it prints.

    Raises:
        AuthoringError: it refuses.
    """
    with _at_head() as config:
        try:
            getattr(command, name)(config, *arguments, **options)
        except CommandError as error:
            raise AuthoringError(str(error)) from error
        return _printed(config)


def show(revision_id: str) -> str:
    """Return the text of a revision."""
    (found,) = [step for step in chain.revisions() if step.id == revision_id]
    (path,) = (chain.SCRIPTS / "versions").glob(f"{found.id}_*.py")
    return f"{path}\n\n{path.read_text(encoding='utf-8')}"


def stamp(folders: Folders, revision_id: str, *, key: str | None = None) -> None:
    """Write a revision into a diary whose tables are exactly those of that revision.

    Raises:
        AuthoringError: they are not; nothing was changed.
        DiaryFileError: the diary cannot be read or written, or a restore of it is unfinished.
    """
    refuse_while_restoring(folders)
    with look.reading(folders, key) as connection:
        differences = shape_differences(connection, revision_id)
    if differences:
        raise AuthoringError(f"the tables are not those of {revision_id}: {differences[0]}")
    with closing(sqlite.connect(folders.database, key=key)) as connection:
        detect.probe_write(connection, folders.database)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM alembic_version")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (revision_id,))
        connection.execute("COMMIT")


def shapes_are_stale() -> bool:
    """Say whether ``shapes.json`` is not what the chain makes."""
    from aimstars_desktop.storage.upgrade.shape import made_by_the_chain

    written: object = json.loads(structure.GOLDEN.read_text(encoding="utf-8"))
    return made_by_the_chain() != written


@contextmanager
def _at_head() -> Iterator[Config]:
    """Give Alembic a database in memory at head, and the models to compare it with."""
    with closing(sqlite.connect_in_memory()) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        chain.run(connection, "heads")
        with chain.bound(connection) as bound:
            yield chain.config(connection=bound, metadata=Base.metadata)


def _check_directives(
    context: MigrationContext, revision: object, directives: list[ops.MigrationScript]
) -> None:
    del revision
    script = directives[0]
    found = list(_flat(script.upgrade_ops.ops if script.upgrade_ops else []))
    if not found:
        directives[:] = []
        return
    if pair := _rename(found):
        raise CommandError(
            f"{pair[0]} goes and {pair[1]} comes: that looks like a rename, and as written would"
            " lose what is in it. Write a revision by hand that renames"
        )
    kinds = {_kind(operation) for operation in found}
    if len(kinds) > 1:
        raise CommandError(
            f"this is {' and '.join(sorted(kinds))} in one: make one revision for each, by"
            " changing the models step by step"
        )
    config = context.config
    if config is not None:
        config.attributes["kind"] = kinds.pop()


def _flat(operations: list[ops.MigrateOperation]) -> Iterator[ops.MigrateOperation]:
    for operation in operations:
        if isinstance(operation, ops.ModifyTableOps):
            yield from _flat(operation.ops)
        else:
            yield operation


def _kind(operation: ops.MigrateOperation) -> str:
    if isinstance(operation, (ops.CreateIndexOp, ops.DropIndexOp)):
        return "index"
    if isinstance(operation, (ops.AddConstraintOp, ops.DropConstraintOp)):
        return "constraint"
    if isinstance(operation, ops.AlterColumnOp) and operation.modify_nullable is not None:
        return "constraint"
    return "schema"


def _rename(found: list[ops.MigrateOperation]) -> tuple[str, str] | None:
    """Return what goes and what comes, when both are alike."""
    for gone in found:
        for new in found:
            if isinstance(gone, ops.DropTableOp) and isinstance(new, ops.CreateTableOp):
                return gone.table_name, new.table_name
            if (
                isinstance(gone, ops.DropColumnOp)
                and isinstance(new, ops.AddColumnOp)
                and gone.table_name == new.table_name
            ):
                return f"{gone.table_name}.{gone.column_name}", str(new.column.name)
    return None


def _format(path: Path) -> None:
    """Format the file as the linter wants it, where ruff is installed."""
    for arguments in (("check", "--fix", "--quiet"), ("format", "--quiet")):
        subprocess.run(
            [sys.executable, "-m", "ruff", *arguments, str(path)], check=False, capture_output=True
        )


def _printed(config: Config) -> str:
    return config.stdout.getvalue() if isinstance(config.stdout, io.StringIO) else ""
