"""The sub-commands of ``aimstars db`` for authors of revisions, in a checkout.

Names and options are those of ``flask db``; ``migrations/README`` maps one to the other.
"""

from __future__ import annotations

import os
import subprocess
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output
from aimstars_desktop.cli.arguments import Command, add, add_wait, add_yes, agrees
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from aimstars_desktop.cli.arguments import Commands

ENVIRONMENT_VARIABLE = "AIMSTARS_ENV"


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands; where there is no checkout, there is nothing to author."""
    for name in ("init", "list-templates"):
        add(commands, name, _exists, "say that the environment exists")
    if not (Path(__file__).parents[2] / "pyproject.toml").is_file():
        return
    for name, words in (
        ("revision", "write an empty revision"),
        ("migrate", "write a revision from what the models say"),
    ):
        parser = add(commands, name, _revision, words)
        parser.set_defaults(autogenerate=name == "migrate")
        _add_revision_options(parser, autogenerate=name == "revision")
    edit = add(commands, "edit", _edit, "open a revision in $EDITOR")
    edit.add_argument("revision", nargs="?", default="head")
    merge = add(commands, "merge", _merge, "join heads; the chain should never have two")
    merge.add_argument("-m", "--message")
    merge.add_argument("--branch-label")
    merge.add_argument("--rev-id")
    merge.add_argument("revisions", nargs="+")
    show = add(commands, "show", _show, "print a revision")
    show.add_argument("revision", nargs="?", default="head")
    for name in ("heads", "branches"):
        listing = add(commands, name, _alembic(name), f"list the {name}")
        listing.add_argument("-v", "--verbose", action="store_true")
        if name == "heads":
            listing.add_argument("--resolve-dependencies", action="store_true")
    stamp = add(commands, "stamp", _stamp, "write a revision into a diary that has its tables")
    stamp.add_argument("revision", nargs="?", default="head")
    add_wait(stamp)
    changelog = add(commands, "changelog", _changelog, "write docs/schema-changelog.md")
    changelog.add_argument("--check", action="store_true", help="only say whether it is stale")
    lint = add(commands, "lint", _lint, "check all revisions")
    lint.add_argument("--shapes", action="store_true", help="write the shapes down anew")
    lint.add_argument("--release", action="store_true", help="freeze the revisions of a release")
    reset = add(commands, "reset", _reset, "begin with an empty diary, after a backup")
    add_yes(reset)
    add_wait(reset)


def _add_revision_options(parser: ArgumentParser, *, autogenerate: bool) -> None:
    parser.add_argument("-m", "--message", required=True, help="what it does, in words")
    if autogenerate:
        parser.add_argument("--autogenerate", action="store_true", default=False)
    parser.add_argument("--sql", action="store_true")
    parser.add_argument("--head", default="head")
    parser.add_argument("--splice", action="store_true")
    parser.add_argument("--branch-label")
    parser.add_argument("--version-path")
    parser.add_argument("--rev-id")


def _exists(arguments: Namespace, folders: Folders) -> int:
    del arguments, folders
    output.line("The environment exists: aimstars_desktop/migrations, with one template.")
    return Outcome.DONE


def _revision(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import authoring

    del folders
    path = authoring.revision(
        arguments.message,
        autogenerate=arguments.autogenerate,
        sql=arguments.sql,
        head=arguments.head,
        splice=arguments.splice,
        branch_label=arguments.branch_label,
        version_path=arguments.version_path,
        rev_id=arguments.rev_id,
    )
    output.line(f"Written: {path}")
    output.line("Next: read it, fill in what it declares, aimstars db lint, aimstars db dry-run.")
    return Outcome.DONE


def _edit(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import authoring

    del folders
    path = authoring.show(_resolved(arguments.revision)).partition("\n")[0]
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor:
        raise ValueError("EDITOR is not set")
    return subprocess.run([*editor.split(), path], check=False).returncode


def _merge(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import authoring

    del folders
    if len(arguments.revisions) < 2:
        raise ValueError("merging takes two heads, and the chain has one")
    output.line(
        authoring.alembic(
            "merge",
            arguments.revisions,
            message=arguments.message,
            branch_label=arguments.branch_label,
            rev_id=arguments.rev_id,
        ).rstrip()
    )
    return Outcome.DONE


def _show(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import authoring

    del folders
    output.line(authoring.show(_resolved(arguments.revision)).rstrip())
    return Outcome.DONE


def _alembic(name: str) -> Command:
    def command(arguments: Namespace, folders: Folders) -> int:
        from aimstars_desktop.storage.upgrade import authoring

        del folders
        options = {"verbose": arguments.verbose}
        if name == "heads":
            options["resolve_dependencies"] = arguments.resolve_dependencies
        output.line(authoring.alembic(name, **options).rstrip())
        return Outcome.DONE

    return command


def _stamp(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import DataLock, authoring

    revision = _resolved(arguments.revision)
    with DataLock(folders.data) as lock:
        lock.exclusive(arguments.wait)
        authoring.stamp(folders, revision)
    output.line(f"The diary says now that it is of revision {revision}.")
    return Outcome.DONE


def _changelog(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import changelog

    del folders
    stale = changelog.is_stale()
    if not arguments.check:
        changelog.write()
        output.line(f"{'Written' if stale else 'Unchanged'}: {changelog.PATH}")
        return Outcome.DONE
    output.line(f"{changelog.PATH} is {'stale' if stale else 'up to date'}.")
    return Outcome.ERROR if stale else Outcome.DONE


def _lint(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import authoring, lint, shape

    del folders
    if arguments.shapes:
        shape.write_golden()
    if arguments.release:
        lint.release()
    found = lint.lint()
    if authoring.shapes_are_stale():
        found.append("shapes.json is not what the chain makes: aimstars db lint --shapes")
    for line in found:
        output.line(line)
    if not found:
        output.line("The revisions are as they should be.")
    return Outcome.ERROR if found else Outcome.DONE


def _reset(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.upgrade import reset

    if os.environ.get(ENVIRONMENT_VARIABLE, "production") != "development":
        raise ValueError(f"reset exists only with {ENVIRONMENT_VARIABLE}=development")
    if not agrees(arguments, "The diary is backed up and emptied. Go on?"):
        output.line("Nothing was changed.")
        return Outcome.CANCELLED
    backup = reset.reset(folders, SystemClock(), wait=arguments.wait)
    output.line(f"The diary is empty. The backup of how it was: {folders.backups / backup}")
    return Outcome.DONE


def _resolved(words: str) -> str:
    from aimstars_desktop.storage.upgrade import HEAD
    from aimstars_desktop.storage.upgrade.targets import resolve

    return resolve(words, HEAD)
