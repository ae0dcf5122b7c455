"""The sub-commands of ``aimstars db`` for upgrades, downgrades and dry runs."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.db.arguments import (
    add,
    add_json,
    add_wait,
    add_yes,
    agrees,
    confirmed,
    is_answered,
    print_json,
)
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.upgrades import MovedMeanwhileError, Preparation, Receipt, Upgrade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.domain.sentences import Sentence
    from aimstars_desktop.domain.upgrades import Plan


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands."""
    upgrade = add(commands, "upgrade", _upgrade, "upgrade the diary, or create it", unlocks=False)
    upgrade.add_argument("revision", nargs="?", default="head")
    upgrade.add_argument(
        "--new", action="store_true", help="create a diary even if one seems to be lost"
    )
    downgrade = add(commands, "downgrade", _downgrade, "undo revisions; asks first", unlocks=False)
    downgrade.add_argument("revision", nargs="?", default="-1")
    add_yes(downgrade)
    for parser in (upgrade, downgrade):
        parser.add_argument("--sql", action="store_true", help="print SQL (PostgreSQL only)")
        parser.add_argument("--tag", help="as in Alembic: a tag for env.py")
        parser.add_argument(
            "--i-have-a-backup",
            action="store_true",
            help="continue without pg_dump (PostgreSQL only)",
        )
        add_wait(parser)
    dry_run = add(
        commands, "dry-run", _dry_run, "try the whole upgrade on a copy that is then removed"
    )
    dry_run.add_argument("revision", nargs="?", default="head")
    add_json(dry_run)


def _upgrade(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.storage.upgrade.chain.revisions import HEAD

    if arguments.sql:
        return _print_sql(arguments, diary, down=False)
    passwords.unlock(arguments, diary)
    if arguments.revision not in ("head", "heads", HEAD):
        return _move(arguments, diary, down=False)
    new = True if arguments.new else None
    _print_result(
        diary.upgrade(wait=arguments.wait, new=new, has_backup=arguments.i_have_a_backup), diary
    )
    return Outcome.DONE


def _downgrade(arguments: Namespace, diary: Diary) -> int:
    if arguments.sql:
        return _print_sql(arguments, diary, down=True)
    passwords.unlock(arguments, diary)
    if arguments.revision == "base":
        return _empty(arguments, diary)
    return _move(arguments, diary, down=True)


def _empty(arguments: Namespace, diary: Diary) -> int:
    """Take all revisions back, of which nothing is left but the backup."""
    from aimstars_desktop.storage.upgrade.chain import runner

    start = diary.current()
    steps = runner.path(start, None)
    _print_losses(start or "base", "base", [step.loses for step in steps])
    output.line("  And everything else: every account, entry, goal and point.")
    if not agrees(arguments, "Go back to before there was a diary?"):
        output.line("Nothing was changed.")
        return Outcome.CANCELLED
    backup = diary.empty(wait=arguments.wait, has_backup=arguments.i_have_a_backup)
    output.line("Nothing is left of the diary. “aimstars db upgrade --new” begins a new one.")
    if backup is not None:
        output.line(f"A verified backup of how it was: {backup}")
    return Outcome.DONE


def _print_sql(arguments: Namespace, diary: Diary, *, down: bool) -> int:
    output.line(diary.sql(arguments.revision, down=down, tag=arguments.tag).rstrip())
    return Outcome.DONE


def _move(arguments: Namespace, diary: Diary, *, down: bool) -> int:
    """Upgrade or downgrade to any revision.

    Where another window or command moves the diary in the meantime, a person at a terminal is told
    what it would mean now, and asked; everywhere else it ends there.
    """
    asks = is_answered() and not (down and arguments.yes)
    target, again = arguments.revision, False
    while True:
        plan = diary.plan(target)
        target = plan.target  # "-1" means one step before what was seen first, not before this
        if not plan.steps:
            _print_result(Upgrade(Preparation.READY, plan.start), diary)
            return Outcome.DONE
        if plan.down is not down:
            older = "older" if plan.down else "newer"
            raise ValueError(f"{plan.target} is {older} than {plan.start}")
        try:
            if not _agrees_to(arguments, diary, plan, again=again):
                output.line("Nothing was changed.")
                return Outcome.CANCELLED
            done = diary.move(plan, wait=arguments.wait, has_backup=arguments.i_have_a_backup)
        except MovedMeanwhileError as error:
            if not asks:
                raise
            output.line(str(error))
            again = True
        else:
            _print_result(done, diary)
            return Outcome.DONE


def _agrees_to(arguments: Namespace, diary: Diary, plan: Plan, *, again: bool) -> bool:
    """Say what a plan means, and ask; an upgrade is asked about only when it has changed."""
    if plan.down:
        diary.try_back(plan, wait=arguments.wait)
        _print_losses(plan.start, plan.target, [step.loses for step in plan.steps])
        return agrees(arguments, "Go back?")
    if not again:
        return True
    steps = output.amount(len(plan.steps), "step", "steps")
    return confirmed(f"Go from {plan.start} to {plan.target}, which takes {steps}?")


def _print_result(done: Upgrade, diary: Diary) -> None:
    match done.preparation:
        case Preparation.CREATED:
            output.line(f"A new diary was created: {diary.place}")
        case Preparation.UPGRADED:
            output.line(f"The diary is now at revision {done.revision}.")
        case Preparation.READY:
            output.line(f"The diary is at revision {done.revision}; there was nothing to do.")
    if done.backup is not None:
        output.line(f"A verified backup of how it was: {done.backup}")


def _print_losses(start: str, target: str, losses: Sequence[Sentence | None]) -> None:
    """Print what each step back loses."""
    steps = output.amount(len(losses), "step", "steps")
    output.line(f"Going back from {start} to {target} takes {steps}.")
    lost = [str(sentence) for sentence in losses if sentence]
    for sentence in lost or ["Nothing is lost."]:
        output.line(f"  {sentence}")


def _dry_run(arguments: Namespace, diary: Diary) -> int:
    receipt = diary.dry_run(arguments.revision)
    if arguments.json:
        print_json(asdict(receipt) | {"result": receipt.result.name} if receipt else None)
    elif receipt:
        _print_dry_run(receipt)
    else:
        output.line("There is nothing to do.")
    return Outcome.DONE


def _print_dry_run(receipt: Receipt) -> None:
    for step in receipt.steps:
        peak = f"  {step.peak / 1e6:6.0f} MB" if step.peak else ""
        output.line(f"{step.revision}  {step.seconds:8.3f} s{peak}")
    for table in sorted({*receipt.before, *receipt.after}):
        before, after = receipt.before.get(table), receipt.after.get(table)
        if before != after:
            output.line(f"{table}: {_rows(before)} -> {_rows(after)}")
    output.line(
        f"{receipt.start} -> {receipt.target} in {receipt.seconds:.2f} s,"
        f" {receipt.size_before:,} -> {receipt.size_after:,} bytes. The copy was removed."
    )


def _rows(count: int | None) -> str:
    return "no table" if count is None else output.amount(count, "row", "rows")
