"""``aimstars db second-folder``: copies of the backups on another disk."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import config
from aimstars_desktop.cli import output
from aimstars_desktop.cli.db.arguments import add, add_json, print_json
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.second_folder import CopyOutcome

if TYPE_CHECKING:
    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.services.second_folder import SecondFolderService


def add_parsers(commands: Commands) -> None:
    """Add the sub-command."""
    second = add(
        commands, "second-folder", _second_folder, "copy the backups to a folder elsewhere"
    )
    second.add_argument(
        "folder", nargs="?", type=Path, help="choose this one; by default the chosen one"
    )
    second.add_argument("--forget", action="store_true", help="copy nothing there from now on")
    add_json(second)


def line_about(diary: Diary) -> str:
    """Return a line about the second folder for a report; empty where there is none."""
    service = _service(diary)
    known = service.known() if service is not None else None
    if service is None or known is None:
        return ""
    complete = known.complete_at
    when = f"complete {complete:%Y-%m-%d %H:%M}" if complete is not None else "no copy yet"
    late = "; nothing could be copied for two weeks" if known.is_long_away(service.now()) else ""
    return f"{known.chosen}, {when}{late}"


def _service(diary: Diary) -> SecondFolderService | None:
    from aimstars_desktop.services.second_folder import SecondFolderService

    store = diary.second_folder
    return SecondFolderService(store, diary.clock) if store is not None else None


def _second_folder(arguments: Namespace, diary: Diary) -> int:
    service = _service(diary)
    if service is None:
        raise ValueError("a diary on a server has no second folder")
    if arguments.forget:
        service.forget()
    elif arguments.folder is not None:
        service.choose(config.absolute(arguments.folder))
    how = service.copy_backups()
    known = service.known()
    if arguments.json:
        folder = str(known.folder) if known is not None else None
        complete = known.complete_at if known is not None else None
        print_json({"outcome": how.value, "folder": folder, "complete_at": complete})
    elif known is None:
        output.line("There is no second folder.")
    elif how is CopyOutcome.AWAY:
        output.line(f"It is not there now: {line_about(diary)}")
    else:
        output.line(f"All is copied and verified: {known.folder}")
    return Outcome.BACKUP_FAILED if how is CopyOutcome.AWAY else Outcome.DONE
