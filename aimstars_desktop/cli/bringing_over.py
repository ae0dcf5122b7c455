"""``aimstars import --new-diary``: makes a diary from a database of the web app."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from aimstars_desktop import config
from aimstars_desktop.cli import output
from aimstars_desktop.cli.db.arguments import print_json
from aimstars_desktop.cli.import_preview import look_only
from aimstars_desktop.cli.problems import print_problems, problems_as_json
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from aimstars_desktop.domain.bringing_over import BringOverPreview
    from aimstars_desktop.domain.ports.diary import Diary


def run(arguments: Namespace, diary: Diary) -> int:
    """Make the diary, or say what it would get; return the exit code.

    Raises:
        ImportRefusedError: the file is no database of the web app.
        DiaryFileError: there is a diary already, or none can be made.
        WorldError: the diary is on a server.
    """
    from aimstars_desktop.services.transfer.bringing_over import BringingOver

    service = BringingOver(diary)
    path = config.absolute(arguments.file)
    found = service.look(path)
    question = f"Make a diary from this in {diary.place}?"
    declined = look_only(arguments, found, _as_json, _print, question)
    if declined is not None:
        return declined
    codes = service.one_time_codes(found) if arguments.encrypt else {}
    for person in found.accounts if codes else ():  # before anything needs them
        output.line(f"One-time code of {person.email}: {codes[person.number]}")
    arrived = service.bring(path, found, codes=codes)
    if arguments.json:
        print_json(
            [
                {
                    "email": one.account.email,
                    "entries": one.taken.entries,
                    "goals": one.taken.goals,
                    "points": one.taken.points,
                    "problems": problems_as_json(one.taken.problems),
                }
                for one in arrived
            ]
        )
        return Outcome.DONE
    for one in arrived:
        output.line(
            f"{one.account.email}: {output.amount(one.taken.entries, 'entry', 'entries')},"
            f" {output.amount(one.taken.goals, 'goal', 'goals')},"
            f" {output.amount(one.taken.points, 'point', 'points')}"
        )
    said = (
        "It is encrypted. Each person opens it with their one-time code and a new password."
        if codes
        else "The passwords are those of the web app."
    )
    output.line(f"The diary is in {diary.place}. {said}")
    return Outcome.DONE


def _as_json(found: BringOverPreview) -> dict[str, object]:
    return {
        "accounts": [
            {
                "email": one.email,
                "name": one.name,
                "entries": one.entries,
                "goals": one.goals,
                "first": one.first,
                "last": one.last,
                "points": one.points,
            }
            for one in found.accounts
        ],
        "problems": problems_as_json(found.problems),
    }


def _print(found: BringOverPreview) -> None:
    for one in found.accounts:
        when = "" if one.first is None else f", from {one.first} to {one.last}"
        output.line(
            f"{one.email}: {output.amount(one.entries, 'entry', 'entries')},"
            f" {output.amount(one.goals, 'goal', 'goals')},"
            f" {output.amount(one.points, 'point', 'points')}{when}"
        )
    print_problems(found.problems)
