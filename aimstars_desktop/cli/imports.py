"""``aimstars import``: imports a file of another diary, and undoes an import."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import config
from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.accounts import account_with_email
from aimstars_desktop.cli.db.arguments import add_json, add_wait, add_yes, agrees, print_json
from aimstars_desktop.cli.import_preview import look_only
from aimstars_desktop.cli.problems import print_problems, problems_as_json
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.imports import Choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from aimstars_desktop.config import Folders
    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.domain.imports import DryRun, Import, Taken, Undone
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.domain.ports.storage import Storage
    from aimstars_desktop.services.transfer.importing import ImportService


def add_arguments(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    passwords.add_options(parser)
    parser.add_argument("--account", metavar="EMAIL", help="whose diary")
    parser.add_argument(
        "--new-diary",
        action="store_true",
        help="make a diary with all accounts from a database of the web app, where there is none",
    )
    parser.add_argument(
        "--encrypt",
        action="store_true",
        help="encrypt the new diary, and print a one-time code for each person",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--dry-run", action="store_true", help="look only; nothing is written")
    what.add_argument("--list", action="store_true", help="list the imports of the diary")
    what.add_argument("--undo", type=int, metavar="NUMBER", help="remove what was imported")
    parser.add_argument(
        "--rating",
        action="append",
        type=_mapped,
        default=[],
        metavar="WORD=RATING",
        help="what a rating of another program becomes: proud, grow or unrated; may be repeated",
    )
    parser.add_argument(
        "--points",
        choices=("yes", "no"),
        help="whether entries of another program earn points (default: those of the web app do)",
    )
    parser.add_argument(
        "--without-wordless", action="store_true", help="leave out entries without words"
    )
    parser.add_argument(
        "--i-have-a-backup", action="store_true", help="on a server: make no dump first"
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="an archive opens with the passphrase in the first line of a file",
    )
    parser.add_argument(
        "--what-is-whole",
        action="store_true",
        help="take what is whole of an archive of this program that is damaged or was cut off",
    )
    add_yes(parser)
    add_wait(parser)
    add_json(parser)
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a file or folder")


def run(arguments: Namespace, folders: Folders) -> int:
    """Take the file in, or what else was asked for; return the exit code.

    Raises:
        DiaryFileError: there is no diary at head, or it is in use.
        ImportRefusedError: no reader can read the file.
    """
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.diary.diaries import diary_at

    wrong = _wrong_usage(arguments)
    if wrong:
        output.error(wrong)
        return Outcome.USAGE
    diary = diary_at(config.server_address(), folders, SystemClock())
    if arguments.new_diary:
        from aimstars_desktop.cli import bringing_over

        return bringing_over.run(arguments, diary)
    if not passwords.can_unlock(arguments, diary):
        return Outcome.USAGE
    if arguments.list:
        return _list(arguments, diary)
    return _import(arguments, diary) if arguments.undo is None else _undo(arguments, diary)


def _wrong_usage(arguments: Namespace) -> str:
    """Return what is wrong with how the options are combined; empty for nothing."""
    if arguments.new_diary == (arguments.account is not None):
        return "Give one of --account and --new-diary."
    other = arguments.list or arguments.undo is not None
    if arguments.new_diary and other:
        return "A new diary has no imports yet."
    if arguments.encrypt and not arguments.new_diary:
        return "Only a new diary is encrypted here. Use aimstars db encrypt for this one."
    if arguments.encrypt and arguments.json:
        return "The one-time codes are printed before the diary is made: leave out --json."
    if (arguments.file is None) != other:
        return "Give a file, or one of --list and --undo."
    return ""


def _import(arguments: Namespace, diary: Diary) -> int:
    found = _look(arguments, diary)
    question = f"Import this into the diary of {arguments.account}?"
    declined = look_only(arguments, found, _as_json, _print, question)
    return _take(arguments, diary) if declined is None else declined


def _look(arguments: Namespace, diary: Diary) -> DryRun:
    from aimstars_desktop.services.transfer.dry_run import DryRunService
    from aimstars_desktop.storage.foreign_tables import open_tables

    with diary.reading() as storage:
        account = account_with_email(storage, arguments.account)
        service = DryRunService(
            lambda: storage.reading(account.id), account, diary.clock, open_tables, storage.seal
        )
        path = config.absolute(arguments.file)
        return service.run(
            path, passphrase=passwords.passphrase(arguments), salvage=arguments.what_is_whole
        )


def _take(arguments: Namespace, diary: Diary) -> int:
    with diary.alone(arguments.wait) as storage:
        account = account_with_email(storage, arguments.account)
        choices = Choices(
            dict(arguments.rating),
            points=None if arguments.points is None else arguments.points == "yes",
            wordless=not arguments.without_wordless,
            passphrase=passwords.passphrase(arguments),
            salvage=arguments.what_is_whole,
        )
        service = _service(arguments, diary, storage, account)
        taken = service.take(config.absolute(arguments.file), choices)
    if arguments.json:
        print_json(_taken_as_json(taken))
    else:
        _print_taken(taken, account.email)
    return Outcome.DONE


def _list(arguments: Namespace, diary: Diary) -> int:
    with diary.reading() as storage:
        account = account_with_email(storage, arguments.account)
        found = _service(arguments, diary, storage, account).all()
    if arguments.json:
        print_json([_import_as_json(one) for one in found])
        return Outcome.DONE
    for one in found:
        undone = "" if one.undone_at is None else ", undone"
        when = one.imported_at.astimezone(diary.clock.now().tzinfo)
        output.line(
            f"{one.id}  {when:%Y-%m-%d %H:%M}  {one.file_name} ({one.source}):"
            f" {output.amount(one.entries, 'entry', 'entries')},"
            f" {output.amount(one.goals, 'goal', 'goals')}{undone}"
        )
    if not found:
        output.line("Nothing has been imported yet.")
    return Outcome.DONE


def _undo(arguments: Namespace, diary: Diary) -> int:
    if not agrees(arguments, f"Remove what came with import {arguments.undo}?"):
        output.line("Nothing was removed.")
        return Outcome.CANCELLED
    with diary.alone(arguments.wait) as storage:
        account = account_with_email(storage, arguments.account)
        undone = _service(arguments, diary, storage, account).undo(arguments.undo)
    if arguments.json:
        print_json(_undone_as_json(undone))
        return Outcome.DONE
    output.line(
        f"Removed: {output.amount(undone.entries, 'entry', 'entries')},"
        f" {output.amount(undone.goals, 'goal', 'goals')}"
    )
    if undone.without_pictures:
        count = output.amount(len(undone.without_pictures), "picture", "pictures")
        output.line(f"Removed: {count} of entries that were there before")
    if undone.taken_apart:
        count = output.amount(len(undone.taken_apart), "merged entry is", "merged entries are")
        output.line(f"{count} as before")
    for entry in undone.kept:
        output.line(f"{entry.day}: changed since then, and kept")
    for title in undone.kept_goals:
        output.line(f"{title}: changed since then, and kept")
    return Outcome.DONE


def _service(
    arguments: Namespace, diary: Diary, storage: Storage, account: Account
) -> ImportService:
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.transfer.importing import ImportService
    from aimstars_desktop.storage.foreign_tables import open_tables

    def before(on_progress: Callable[[float], None]) -> None:
        if not arguments.i_have_a_backup or config.server_address() is None:
            BackupService(diary.backups, diary.clock).make_before_import(on_progress)

    return ImportService(storage, account, diary.clock, open_tables, before, seal=storage.seal)


def _mapped(text: str) -> tuple[str, Rating]:
    word, _, name = text.rpartition("=")
    try:
        return word, Rating[name.upper()]
    except KeyError as error:
        raise ArgumentTypeError(
            f"{text} is not of the form WORD=proud, =grow or =unrated"
        ) from error


def _as_json(found: DryRun) -> dict[str, object]:
    merged = {"merged": found.merged} if found.merged else {}
    return merged | {
        "format": found.format,
        "entries": found.entries,
        "days": found.days,
        "first": found.first,
        "last": found.last,
        "pictures": found.pictures,
        "goals": found.goals,
        "duplicates": found.duplicates,
        "problems": problems_as_json(found.problems),
    }


def _taken_as_json(taken: Taken) -> dict[str, object]:
    return {
        "import": taken.id or None,
        "entries": taken.entries,
        "goals": taken.goals,
        "duplicates": taken.duplicates,
        "merged": [{"day": one.day, "archive_is_newer": one.is_newer} for one in taken.merged],
        "merged_goals": taken.merged_goals,
        "moved": taken.moved,
        "left_out": taken.left_out,
        "pictures": taken.brought_pictures,
        "pictures_left": taken.pictures,
        "points": taken.points,
        "problems": problems_as_json(taken.problems),
    }


def _import_as_json(one: Import) -> dict[str, object]:
    return {
        "import": one.id,
        "format": one.source,
        "file": one.file_name,
        "sha256": one.file_sha256,
        "imported_at": one.imported_at,
        "entries": one.entries,
        "goals": one.goals,
        "undone_at": one.undone_at,
    }


def _undone_as_json(undone: Undone) -> dict[str, object]:
    return {
        "entries": undone.entries,
        "goals": undone.goals,
        "taken_apart": len(undone.taken_apart),
        "pictures": len(undone.without_pictures),
        "kept": [{"id": entry.id, "day": entry.day} for entry in undone.kept],
        "kept_goals": list(undone.kept_goals),
    }


def _print(found: DryRun) -> None:
    entries = output.amount(found.entries, "entry", "entries")
    output.line(f"{found.title} ({found.format})")
    output.line(f"{entries} on {output.amount(found.days, 'day', 'days')}")
    if found.first is not None:
        output.line(f"from {found.first} to {found.last}")
    output.line(f"{output.amount(found.pictures, 'picture', 'pictures')}")
    output.line(f"{output.amount(found.goals, 'goal', 'goals')}")
    output.line(f"{found.duplicates:,} already in the diary")
    if found.merged:
        output.line(f"{found.merged:,} in the diary with another text, to be merged")
    print_problems(found.problems)


def _print_taken(taken: Taken, email: str) -> None:
    if not taken.id:
        output.line("All of it is in the diary already: nothing was written.")
        return
    output.line(
        f"Imported: {output.amount(taken.entries, 'entry', 'entries')},"
        f" {output.amount(taken.goals, 'goal', 'goals')},"
        f" {output.amount(taken.points, 'point', 'points')}"
    )
    if taken.brought_pictures:
        output.line(f"{output.amount(taken.brought_pictures, 'picture', 'pictures')} came with it")
    for one in taken.merged:
        whose = "that of the archive is newer" if one.is_newer else "yours is newer"
        output.line(f"{one.day}: there were two texts; {whose}, the other is an earlier version")
    if taken.merged_goals:
        output.line(f"{output.amount(taken.merged_goals, 'goal was', 'goals were')} merged")
    if taken.moved:
        count = output.amount(taken.moved, "entry went", "entries went")
        output.line(f"{count} to the trash, or came out of it")
    if taken.left_out:
        output.line(f"{output.amount(taken.left_out, 'entry', 'entries')} left out")
    if taken.pictures:
        output.line(
            f"{output.amount(taken.pictures, 'picture stays', 'pictures stay')} in the file"
        )
    output.line(f"To take it back: aimstars import --account {email} --undo {taken.id}")
