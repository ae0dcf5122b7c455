"""Shows what a file would bring, and asks whether it is to be imported."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import TypeVar

from aimstars_desktop.cli import output
from aimstars_desktop.cli.db.arguments import agrees, print_json
from aimstars_desktop.domain.errors import Outcome

Found = TypeVar("Found")


def look_only(
    arguments: Namespace,
    found: Found,
    as_json: Callable[[Found], object],
    show: Callable[[Found], None],
    question: str,
) -> Outcome | None:
    """Show what a file would bring, and ask whether it is to be imported.

    Args:
        arguments: of the command.
        found: what the file would bring.
        as_json: describes it for ``--dry-run --json``.
        show: prints it for a person.
        question: asked unless it is a dry run, or ``--yes`` was given.

    Returns:
        The exit code if nothing is to be written, else None.
    """
    if arguments.dry_run:
        if arguments.json:
            print_json(as_json(found))
        else:
            show(found)
            output.line("Nothing was written.")
        return Outcome.DONE
    if not arguments.json:
        show(found)
    if not agrees(arguments, question):
        output.line("Nothing was written.")
        return Outcome.CANCELLED
    return None
