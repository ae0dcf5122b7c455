"""``aimstars db`` for a diary on a PostgreSQL server (``AIMSTARS_DATABASE_URL``)."""

from __future__ import annotations

import os
from argparse import Namespace

from aimstars_desktop.cli import output
from aimstars_desktop.cli.arguments import Command, agrees, print_json
from aimstars_desktop.config import DATABASE_URL_VARIABLE, Folders
from aimstars_desktop.domain.errors import Outcome


def address() -> str | None:
    """Return the address of the server, when one is chosen."""
    return os.environ.get(DATABASE_URL_VARIABLE) or None


def command(name: str) -> Command:
    """Return what a sub-command does on a server.

    Raises:
        ValueError: it is about a diary file, and there is none.
    """
    found = _COMMANDS.get(name)
    if found is None:
        raise ValueError(
            f"db {name} is about a diary file, and {DATABASE_URL_VARIABLE} chooses a server;"
            " there, use its own tools"
        )
    return found


def _current(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.cli.db_look import print_receipts
    from aimstars_desktop.storage.upgrade import HEAD, server

    revision = server.current(str(address()))
    if arguments.json:
        print_json({"revision": revision, "head": HEAD})
    else:
        output.line(f"{revision or 'none'}{' (head)' if revision == HEAD else ''}")
    if arguments.verbose:
        print_receipts(folders)
    behind = arguments.check_heads and revision != HEAD
    return Outcome.NOT_AT_HEAD if behind else Outcome.DONE


def _check(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import server

    del folders
    problems = server.check(str(address()))
    if arguments.json:
        print_json({"problems": problems})
    else:
        for line in problems or ["The diary on the server is at head and sound."]:
            output.line(line)
    return Outcome.DAMAGED if problems else Outcome.DONE


def _upgrade(arguments: Namespace, folders: Folders) -> int:
    return _move(arguments, folders, down=False)


def _downgrade(arguments: Namespace, folders: Folders) -> int:
    return _move(arguments, folders, down=True)


def _move(arguments: Namespace, folders: Folders, *, down: bool) -> int:
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.upgrade import CHAIN, server
    from aimstars_desktop.storage.upgrade.targets import resolve

    if arguments.sql:
        start, colon, end = arguments.revision.rpartition(":")
        known = resolve(start, CHAIN[0]) if colon else None
        target = resolve(end, known or CHAIN[0])
        output.line(server.sql(known, target, tag=arguments.tag).rstrip())
        return Outcome.DONE
    here = server.current(str(address()))
    target = resolve(arguments.revision, here or CHAIN[0])
    if not _may_go(arguments, here, target, down=down):
        output.line("Nothing was changed.")
        return Outcome.CANCELLED
    done = server.upgrade(
        str(address()),
        folders.backups,
        SystemClock(),
        target=target,
        has_backup=arguments.i_have_a_backup,
    )
    if done.start == done.target:
        output.line(f"The diary is at revision {done.target}; there was nothing to do.")
    else:
        output.line(f"The diary on the server is now at revision {done.target}.")
    if done.backup:
        output.line(f"A backup of how it was: {done.backup}")
    return Outcome.DONE


def _may_go(arguments: Namespace, here: str | None, target: str, *, down: bool) -> bool:
    """Refuse the wrong direction; going back, say what that loses, and ask."""
    from aimstars_desktop.cli.db_care import refuse_other_way, say_what_is_lost
    from aimstars_desktop.storage.upgrade import CHAIN, chain

    # There is nothing yet, or what is there is newer, or nothing is to be done.
    if here not in CHAIN or target == here:
        return True
    steps = chain.path(here, target)
    refuse_other_way(here, target, back=steps[0].id == here, down=down)
    if not down:
        return True
    say_what_is_lost(here, target, [step.loses for step in steps])
    return agrees(arguments, "Go back?")


_COMMANDS: dict[str, Command] = {
    "current": _current,
    "check": _check,
    "upgrade": _upgrade,
    "downgrade": _downgrade,
}
