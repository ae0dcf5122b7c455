"""The sub-commands of ``aimstars db`` for authors of revisions, in a checkout.

Names and options are those of ``flask db``; ``migrations/README`` maps one to the other.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output
from aimstars_desktop.cli.db.arguments import Command, add, add_wait, add_yes, agrees, is_answered
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from aimstars_desktop.authoring.revisions import Place, Written
    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.ports.diary import Diary

ENVIRONMENT_VARIABLE = "AIMSTARS_ENV"

_UNTIDY = "There is no ruff here, so it is not formatted: ./test makes .venv, with it."


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands, in a checkout only."""
    for name in ("init", "list-templates"):
        _add(commands, name, _exists, "say that the environment exists")
    if not (Path(__file__).parents[3] / "pyproject.toml").is_file():
        return
    for name, command, words in (
        ("revision", _revision, "write an empty revision"),
        ("migrate", _migrate, "write revisions from what the models say"),
    ):
        parser = _add(commands, name, command, words)
        _add_placed(parser)
        _add_answers(parser)
    edit = _add(commands, "edit", _edit, "open a revision in $EDITOR")
    edit.add_argument("revision", nargs="?", default="head")
    merge = _add(commands, "merge", _merge, "join heads; the chain should never have two")
    merge.add_argument("-m", "--message")
    merge.add_argument("--branch-label")
    merge.add_argument("--rev-id")
    merge.add_argument("revisions", nargs="+", help="those to join; heads means all")
    squash = _add(commands, "squash", _squash, "join revisions for new diaries; keep the old ones")
    squash.add_argument("range", metavar="FROM:TO", help="those to join, both included")
    show = _add(commands, "show", _show, "print a revision")
    show.add_argument("revision", nargs="?", default="head")
    for name in ("heads", "branches"):
        listing = _add(commands, name, _alembic(name), f"list the {name}")
        listing.add_argument("-v", "--verbose", action="store_true")
        if name == "heads":
            listing.add_argument("--resolve-dependencies", action="store_true")
    stamp = add(commands, "stamp", _stamp, "record a revision in a diary that has its tables")
    stamp.add_argument("revision", nargs="?", default="head")
    add_wait(stamp)
    changelog = _add(commands, "changelog", _changelog, "write docs/schema-changelog.md")
    changelog.add_argument(
        "--check", action="store_true", help="only check whether it is out of date"
    )
    lint = _add(commands, "lint", _lint, "check all revisions")
    lint.add_argument("--shapes", action="store_true", help="update shapes.json")
    lint.add_argument("--release", action="store_true", help="freeze the revisions of a release")
    reset = add(commands, "reset", _reset, "start with an empty diary, after a backup")
    add_yes(reset)
    add_wait(reset)


def _add(commands: Commands, name: str, command: Command, words: str) -> ArgumentParser:
    """Add a command that reads the revisions, and no diary."""
    return add(commands, name, command, words, unlocks=False)


def _add_placed(parser: ArgumentParser) -> None:
    parser.add_argument("-m", "--message", help="what it does, in words (default: the date)")
    parser.add_argument("--autogenerate", action="store_true", help="do what migrate does")
    parser.add_argument("--sql", action="store_true", help="there is none to print, see the README")
    parser.add_argument("--head", default="head", help="the revision that it follows")
    parser.add_argument(
        "--splice", action="store_true", help="even if another one follows that already"
    )
    parser.add_argument("--branch-label", help="a name for the line that begins here")
    parser.add_argument("--version-path", help="the folder for its file")
    parser.add_argument("--rev-id", help="its id, instead of a new one")


def _add_answers(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--rename",
        type=_pair,
        action="append",
        default=[],
        metavar="OLD=NEW",
        help="a table, or table.column, that only gets another name",
    )
    parser.add_argument("--no-renames", action="store_true", help="treat nothing as renamed")
    parser.add_argument(
        "--value",
        type=_pair,
        action="append",
        default=[],
        metavar="TABLE.COLUMN=VALUE",
        help="what older rows get in a new column that may not be NULL",
    )


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not name or not sign:
        raise ArgumentTypeError(f"{text} is not of the form NAME=VALUE")
    return name, value


def _exists(arguments: Namespace, diary: Diary) -> int:
    del arguments, diary
    output.line("The environment exists: aimstars_desktop/migrations, with one template.")
    return Outcome.DONE


def _revision(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import revisions

    if arguments.autogenerate:
        return _migrate(arguments, diary)
    return _print_written(revisions.revision(_message(arguments, diary), _place(arguments)))


def _migrate(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import revisions
    from aimstars_desktop.authoring.questions import Answers

    answers = Answers(
        renames=dict(arguments.rename),
        no_renames=arguments.no_renames,
        values=dict(arguments.value),
        ask=_ask if is_answered() else None,
    )
    message = _message(arguments, diary)
    return _print_written(revisions.migrate(message, answers, _place(arguments)))


def _message(arguments: Namespace, diary: Diary) -> str:
    from aimstars_desktop.authoring.declarations import UNNAMED

    return arguments.message or f"{UNNAMED} {diary.clock.now():%Y-%m-%d}"


def _place(arguments: Namespace) -> Place:
    from aimstars_desktop.authoring.revisions import Place

    if arguments.sql:
        raise ValueError("a revision is a file of Python; aimstars db upgrade --sql prints SQL")
    return Place(
        rev_id=arguments.rev_id,
        head=arguments.head,
        splice=arguments.splice,
        branch_label=arguments.branch_label,
        version_path=arguments.version_path,
    )


def _ask(question: str) -> str:
    output.line(question)
    return input()


def _print_written(written: Written) -> int:
    for path in written.paths:
        output.line(f"Written: {path}")
    if not written.tidy:
        output.line(_UNTIDY)
    for line in written.left:
        output.line(f"To be written by hand: {line}")
    output.line("Next: read it, fill in what it declares, aimstars db lint.")
    return Outcome.DONE


def _edit(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import revisions

    del diary
    path = revisions.show(_resolved(arguments.revision)).partition("\n")[0]
    variable = "VISUAL" if os.environ.get("VISUAL") else "EDITOR"
    editor = _editor(variable)
    try:
        return subprocess.run([*editor, path], check=False).returncode
    except OSError as error:
        words = f"{variable} names {editor[0]}, which cannot be started: {error.strerror}"
        raise ValueError(words) from error


def _editor(variable: str) -> list[str]:
    given = os.environ.get(variable, "")
    if Path(given).is_file():  # with spaces in it, and no quotes around it
        return [given]
    words = shlex.shlex(given, posix=True, punctuation_chars=False)
    words.whitespace_split = True
    words.commenters = ""
    if os.name == "nt":
        words.escape = ""  # there it stands between folders
    try:
        editor = list(words)
    except ValueError as error:
        raise ValueError(f"{variable} cannot be read: {error}") from error
    if not editor:
        raise ValueError(f"{variable} is not set")
    return editor


def _merge(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import revisions

    del diary
    place = revisions.Place(rev_id=arguments.rev_id, branch_label=arguments.branch_label)
    return _print_written(revisions.merge(arguments.revisions, arguments.message, place))


def _squash(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import squash

    del diary
    done = squash.squash(arguments.range)
    output.line(f"Written: {done.path}")
    if not done.tidy:
        output.line(_UNTIDY)
    kept = output.amount(len(done.kept), "revision", "revisions")
    output.line(f"Kept for older diaries: {kept} in {done.kept[0].parent}")
    output.line("Next: read it, aimstars db lint, and the tests of migrations on every engine.")
    return Outcome.DONE


def _show(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import revisions

    del diary
    output.line(revisions.show(_resolved(arguments.revision)).rstrip())
    return Outcome.DONE


def _alembic(name: str) -> Command:
    def command(arguments: Namespace, diary: Diary) -> int:
        from aimstars_desktop.authoring import revisions

        del diary
        options = {"verbose": arguments.verbose}
        if name == "heads":
            options["resolve_dependencies"] = arguments.resolve_dependencies
        output.line(revisions.listing(name, **options).rstrip())
        return Outcome.DONE

    return command


def _stamp(arguments: Namespace, diary: Diary) -> int:
    revision = diary.stamp(arguments.revision, wait=arguments.wait)
    output.line(f"The diary is now recorded as revision {revision}.")
    return Outcome.DONE


def _changelog(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import changelog

    del diary
    stale = changelog.is_stale()
    if not arguments.check:
        changelog.write()
        output.line(f"{'Written' if stale else 'Unchanged'}: {changelog.PATH}")
        return Outcome.DONE
    output.line(f"{changelog.PATH} is {'stale' if stale else 'up to date'}.")
    return Outcome.ERROR if stale else Outcome.DONE


def _lint(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.authoring import lint

    del diary
    found = lint.lint(shapes=arguments.shapes)
    for finding in found:
        output.line(str(finding))
    if found:
        return Outcome.ERROR
    if arguments.release:
        lint.release()
    output.line("The revisions are as they should be.")
    return Outcome.DONE


def _reset(arguments: Namespace, diary: Diary) -> int:
    if os.environ.get(ENVIRONMENT_VARIABLE, "production") != "development":
        raise ValueError(f"reset exists only with {ENVIRONMENT_VARIABLE}=development")
    if not agrees(arguments, "The diary will be backed up and emptied. Continue?"):
        output.line("Nothing was changed.")
        return Outcome.CANCELLED
    backup = diary.reset(wait=arguments.wait)
    output.line(f"The diary is empty. It was backed up: {backup}")
    return Outcome.DONE


def _resolved(words: str) -> str:
    from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
    from aimstars_desktop.storage.upgrade.chain.targets import resolve

    return resolve(words, HEAD)
