"""``aimstars db doctor``: compares points and statistics with what happened."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output
from aimstars_desktop.cli.db import second_folder
from aimstars_desktop.cli.db.arguments import add, add_json, add_wait, print_json
from aimstars_desktop.cli.db.backups import about_undescribed
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.services.doctor import Finding


def add_parsers(commands: Commands) -> None:
    """Add the sub-command."""
    doctor = add(commands, "doctor", _doctor, "compare points and stats with what happened")
    doctor.add_argument("--repair", action="store_true", help="repair them, after a backup")
    add_wait(doctor)
    add_json(doctor)


def _doctor(arguments: Namespace, diary: Diary) -> int:
    problems, findings = _repair(diary, arguments.wait) if arguments.repair else _examine(diary)
    undescribed = diary.backups.undescribed()
    if arguments.json:
        accounts = [_as_json(finding) for finding in findings]
        files = [one.file for one in undescribed]
        print_json({"problems": problems, "accounts": accounts, "undescribed_backups": files})
    else:
        for line in [*problems, *(_words(finding) for finding in findings)]:
            output.line(line)
        if not problems and not findings:
            output.line("The diary is sound, and all points are correct.")
        if elsewhere := second_folder.line_about(diary):
            output.line(f"Backups elsewhere: {elsewhere}")
        if arguments.repair and any(finding.checkup.can_be_repaired for finding in findings):
            output.line("Repaired. A backup was made first: aimstars db backups")
        for one in undescribed:
            output.line(about_undescribed(one))
    wrong = problems or (findings and not arguments.repair)
    return Outcome.DAMAGED if wrong else Outcome.DONE


def _examine(diary: Diary) -> tuple[Sequence[str], Sequence[Finding]]:
    from aimstars_desktop.services.doctor import Doctor

    problems = diary.check()
    with diary.reading() as storage:
        return problems, Doctor(storage).examine()


def _repair(diary: Diary, wait: float) -> tuple[Sequence[str], Sequence[Finding]]:
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.doctor import Doctor

    with diary.alone(wait) as storage:
        problems = diary.check()
        doctor = Doctor(storage)
        findings = doctor.examine()
        if any(finding.checkup.can_be_repaired for finding in findings):
            BackupService(diary.backups, diary.clock).make_before_repair()
            doctor.repair()
    return problems, findings


def _as_json(finding: Finding) -> dict[str, object]:
    found = finding.checkup
    return {
        "account": finding.account.id,
        "missing": len(found.missing),
        "surplus": len(found.extra),
        "days": [wrong.day.isoformat() for wrong in found.days],
        "damaged": len(found.damaged),
        "tags": len(found.tags),
    }


def _words(finding: Finding) -> str:
    found = finding.checkup
    return (
        f"account {finding.account.id}:"
        f" {output.amount(len(found.missing), 'points row', 'points rows')} missing,"
        f" {len(found.extra)} without a reason,"
        f" {output.amount(len(found.days), 'day', 'days')} summed up wrong,"
        f" {output.amount(len(found.damaged), 'damaged row', 'damaged rows')},"
        f" {output.amount(len(found.tags), 'entry', 'entries')} with other tags than in the text"
    )
