"""The sub-commands of ``aimstars db`` that only read."""

from __future__ import annotations

from argparse import Namespace
from collections import defaultdict
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.db import second_folder
from aimstars_desktop.cli.db.arguments import add, add_json, print_json
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.domain.upgrades import Plan, Receipt


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands."""
    add_json(add(commands, "status", _status, "show the status of the diary"))
    current = add(commands, "current", _current, "print the revision of the diary")
    current.add_argument("-v", "--verbose", action="store_true", help="also print the upgrades")
    current.add_argument("--check-heads", action="store_true", help="exit with 3 when not at head")
    add_json(current)
    history = add(commands, "history", _history, "list the revisions, newest first", unlocks=False)
    history.add_argument(
        "-r", "--rev-range", metavar="START:END", help="only these; either end may be left out"
    )
    history.add_argument("-v", "--verbose", action="store_true", help="also say what they lose")
    history.add_argument(
        "-i", "--indicate-current", action="store_true", help="mark the diary's revision"
    )
    history.add_argument("--receipts", action="store_true", help="list past upgrades instead")
    add_json(history)
    add_json(add(commands, "timings", _timings, "print how long each revision took"))
    for name, command, words in (
        ("plan", _plan, "show what an upgrade would do"),
        ("preflight", _preflight, "run the checks that precede an upgrade"),
    ):
        parser = add(commands, name, command, words)
        parser.add_argument("revision", nargs="?", default="head")
        add_json(parser)
    add_json(add(commands, "check", _check, "look for damage; changes nothing"))


def _status(arguments: Namespace, diary: Diary) -> int:
    found = diary.status()
    if arguments.json:
        print_json(asdict(found) | {"outcome": found.outcome.name})
        return found.outcome
    output.line(f"place     {found.place}")
    output.line(f"revision  {found.revision or 'none'}{_head_mark(found.revision)}")
    if found.size is not None:
        output.line(f"size      {found.size:,} bytes")
    if found.journal is not None:
        output.line(f"journal   {found.journal}")
    output.line(f"in use    {'yes' if found.in_use else 'no'}")
    output.line(f"backups   {found.backups}, the newest {found.last_backup or '-'}")
    if elsewhere := second_folder.line_about(diary):
        output.line(f"elsewhere {elsewhere}")
    if found.restoring:
        output.line("A restore was interrupted; open the diary to finish it.")
    if found.steps:
        behind = output.amount(found.steps, "revision", "revisions")
        output.line(f"{behind} behind: aimstars db plan")
    if found.refusal:
        output.error(found.refusal)
    return found.outcome


def _current(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.storage.upgrade.chain.revisions import HEAD

    revision = diary.current()
    if arguments.json:
        print_json({"revision": revision, "head": HEAD})
    else:
        output.line(f"{revision or 'none'}{_head_mark(revision)}")
    if arguments.verbose:
        _print_receipts(diary.receipts())
    behind = arguments.check_heads and revision != HEAD
    return Outcome.NOT_AT_HEAD if behind else Outcome.DONE


def _history(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.storage.upgrade.chain import runner
    from aimstars_desktop.storage.upgrade.chain.joined import joined
    from aimstars_desktop.storage.upgrade.chain.targets import resolve_range

    def current() -> str | None:
        passwords.unlock(arguments, diary)
        return diary.current()

    if arguments.receipts:
        passwords.unlock(arguments, diary)
        return _receipts(arguments, diary)
    here = current() if arguments.indicate_current else None
    steps = tuple(reversed(runner.revisions()))
    if arguments.rev_range:
        chosen = resolve_range(arguments.rev_range, current)
        steps = tuple(step for step in steps if step.id in chosen)
    replaced = {revision for one in joined() for revision in one.replaces}
    if arguments.json:
        print_json(
            [
                {
                    "revision": step.id,
                    "kind": step.kind,
                    "summary": str(step.summary),
                    "joined": step.id in replaced,
                }
                for step in steps
            ]
        )
        return Outcome.DONE
    for step in steps:
        mark = " (current)" if step.id == here else ""
        mark += " (joined)" if step.id in replaced else ""
        output.line(f"{step.id}{_head_mark(step.id)}{mark}  {step.kind:10}  {step.summary}")
        if arguments.verbose and step.loses:
            output.line(f"{'':14}going back loses: {step.loses}")
    return Outcome.DONE


def _receipts(arguments: Namespace, diary: Diary) -> int:
    if arguments.json:
        print_json([asdict(one) | {"result": one.result.name} for one in diary.receipts()])
    else:
        _print_receipts(diary.receipts())
    return Outcome.DONE


def _print_receipts(receipts: Sequence[Receipt]) -> None:
    for one in receipts:
        output.line(
            f"{one.at:%Y-%m-%d %H:%M:%S} UTC  {one.start} -> {one.target}"
            f"  {one.result.name.lower()}  {one.seconds:.2f} s  backup {one.backup or '-'}"
        )
        if one.error:
            output.line(f"  {one.error}")


def _timings(arguments: Namespace, diary: Diary) -> int:
    found: dict[str, list[float]] = defaultdict(list)
    for receipt in diary.receipts():
        for step in receipt.steps:
            found[step.revision].append(step.seconds)
    if arguments.json:
        print_json(found)
        return Outcome.DONE
    for revision, seconds in sorted(found.items(), key=lambda item: -max(item[1])):
        times = "  ".join(f"{one:.3f}" for one in seconds)
        output.line(f"{revision}  {times} s")
    return Outcome.DONE


def _plan(arguments: Namespace, diary: Diary) -> int:
    _print_plan(arguments, diary.plan(arguments.revision))
    return Outcome.DONE


def _preflight(arguments: Namespace, diary: Diary) -> int:
    _print_plan(arguments, diary.preflight(arguments.revision))
    if not arguments.json:
        output.line("Nothing stands in the way.")
    return Outcome.DONE


def _print_plan(arguments: Namespace, made: Plan) -> None:
    if arguments.json:
        bare = replace(made, steps=())  # sentences are for people, not data
        print_json(asdict(bare) | {"steps": [step.revision for step in made.steps]})
        return
    if not made.steps:
        output.line(f"The diary is at revision {made.target}; there is nothing to do.")
        return
    for number, step in enumerate(made.steps, 1):
        output.line(f"{number:3}  {step.revision}  {step.kind:10}  {step.summary}")
        if made.down and step.loses:
            output.line(f"{'':19}loses: {step.loses}")
    output.line(
        f"about {made.seconds:.1f} s; {made.needed / 1e6:,.0f} MB needed,"
        f" {made.free / 1e6:,.0f} MB free"
    )


def _check(arguments: Namespace, diary: Diary) -> int:
    problems = diary.check()
    if arguments.json:
        print_json({"problems": problems})
        return Outcome.DAMAGED if problems else Outcome.DONE
    for problem in problems:
        output.line(problem)
    if problems:
        output.error(f"The diary in {diary.place} is damaged. Nothing was changed.")
        return Outcome.DAMAGED
    output.line("The diary is at head and sound.")
    return Outcome.DONE


def _head_mark(revision: str | None) -> str:
    from aimstars_desktop.storage.upgrade.chain.revisions import HEAD

    return " (head)" if revision == HEAD else ""
