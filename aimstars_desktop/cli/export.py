"""``aimstars export``: exports a diary, or a part of it, to a file."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import config, side_files
from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.accounts import account_with_email
from aimstars_desktop.cli.db.arguments import agrees
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import Outcome, RuleError, WorldError
from aimstars_desktop.domain.exports import Exported, Kind, Selection
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.tags import SIGN, cleaned_name

if TYPE_CHECKING:
    from aimstars_desktop.config import Folders
    from aimstars_desktop.services.transfer.export import ExportService


def add_arguments(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    passwords.add_options(parser)
    parser.add_argument("--account", required=True, metavar="EMAIL", help="whose diary")
    parser.add_argument(
        "--kind", required=True, choices=[kind.value for kind in Kind], help="what kind of file"
    )
    parser.add_argument("--from", dest="first", type=_day, metavar="DAY", help="the first day")
    parser.add_argument("--to", dest="last", type=_day, metavar="DAY", help="the last day")
    parser.add_argument(
        "--rating",
        action="append",
        choices=[rating.name.lower() for rating in Rating],
        help="only entries with this rating; may be repeated",
    )
    parser.add_argument("--favourites", action="store_true", help="only favourites")
    parser.add_argument(
        "--search", default="", metavar="WORDS", help="only entries that this search finds"
    )
    parser.add_argument(
        "--tag",
        action="append",
        default=[],
        type=_tag,
        metavar="TAG",
        help="only entries with this tag; may be repeated, for entries with all of them",
    )
    parser.add_argument(
        "--leave-out",
        type=Path,
        metavar="FILE",
        help="a file with one word or name per line; each becomes a dash",
    )
    parser.add_argument(
        "--without-goals", action="store_true", help="leave out goals, points and rest days"
    )
    parser.add_argument(
        "--without-versions", action="store_true", help="leave out earlier versions of entries"
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="encrypt the archive with the passphrase in the first line of a file",
    )
    parser.add_argument("--yes", action="store_true", help="replace an existing file")
    parser.add_argument(
        "target",
        type=Path,
        metavar="TARGET",
        help="a file; for markdown and csv also a new folder, for markdown also a .md file",
    )


def run(arguments: Namespace, folders: Folders) -> int:
    """Write the export and return the exit code.

    Raises:
        DiaryFileError: there is no diary at head.
        WorldError: it cannot be written there.
    """
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.services.transfer.export import ExportService
    from aimstars_desktop.storage.diary.diaries import diary_at

    kind, target = Kind(arguments.kind), config.absolute(arguments.target)
    passphrase = passwords.passphrase(arguments)
    if passphrase and kind is not Kind.ARCHIVE:
        output.error("Only an archive can have a passphrase.")
        return Outcome.USAGE
    diary = diary_at(config.server_address(), folders, SystemClock())
    if not passwords.can_unlock(arguments, diary):
        return Outcome.USAGE
    with diary.reading() as storage:
        account = account_with_email(storage, arguments.account)
        service = ExportService(
            lambda: storage.reading(account.id),
            account,
            diary.clock.now,
            storage.pictures,
            storage.seal,
            _redrawn,
        )
        replace = target.is_file()
        if replace and not agrees(arguments, f"{target.name} already exists. Replace it?"):
            output.line("Nothing was written.")
            return Outcome.CANCELLED
        selection = _selection(arguments)
        if kind is Kind.PDF:
            problem = _prepare_printing()
            if problem is not None:
                return problem
            done = _print(service, selection, target, replace=replace)
        else:
            done = service.export(kind, selection, target, replace=replace, passphrase=passphrase)
    output.line(
        f"{output.amount(done.entries, 'entry', 'entries')}, {done.size:,} bytes: {done.path}"
    )
    if done.pictures:
        output.line(f"{output.amount(done.pictures, 'picture is', 'pictures are')} in it.")
    if done.pictures_left:
        count = output.amount(done.pictures_left, "picture is", "pictures are")
        output.line(f"{count} not in it, and only in the diary.")
    if passphrase:
        output.line("It is encrypted. Only the passphrase opens it.")
    else:
        output.line("It is not encrypted. Anybody who has it can read it.")
    return Outcome.DONE


def _redrawn(data: bytes) -> tuple[str, bytes] | None:
    from aimstars_desktop.ui.pictures import decoding

    return decoding.redrawn(data)


def _selection(arguments: Namespace) -> Selection:
    ratings = arguments.rating and frozenset(Rating[name.upper()] for name in arguments.rating)
    return Selection(
        first=arguments.first,
        last=arguments.last,
        ratings=ratings or None,
        starred=arguments.favourites,
        search=" ".join([arguments.search, *(SIGN + tag for tag in arguments.tag)]).strip(),
        leave_out=_words(arguments.leave_out) if arguments.leave_out else (),
        goals=not arguments.without_goals,
        versions=not arguments.without_versions,
    )


def _words(path: Path) -> tuple[str, ...]:
    """Read the words to leave out; without them nothing is exported."""
    try:
        lines = side_files.read(path).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "The file {name} is not UTF-8 text."), name=path.name
        ) from error
    return tuple(line.strip() for line in lines if line.strip())


def _prepare_printing() -> int | None:
    from aimstars_desktop.cli import offscreen, window

    offscreen.without_screen()
    return window.qt_problem()


def _print(
    service: ExportService, selection: Selection, target: Path, *, replace: bool
) -> Exported:
    from aimstars_desktop.ui.app.application import make_qapplication
    from aimstars_desktop.ui.diary import printing
    from aimstars_desktop.ui.transfer import pdf

    application = make_qapplication()
    try:
        return pdf.export(service, selection, target, printing.paper(), replace=replace)
    finally:
        application.processEvents()


def _tag(text: str) -> str:
    try:
        return cleaned_name(text)
    except RuleError as error:
        raise ArgumentTypeError(str(error)) from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is not a date such as 2026-11-22") from error
