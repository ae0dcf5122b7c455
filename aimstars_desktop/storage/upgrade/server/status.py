"""The status of the diary on a server at a glance; nothing here changes it."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Status
from aimstars_desktop.storage.server import server_lock
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file.manifest import DUMP, manifests
from aimstars_desktop.storage.upgrade.server import history
from aimstars_desktop.storage.upgrade.server.connection import connected, no_diary, revision_of


def status(address: str, place: str, backups: Path) -> Status:
    """Collect the status; never refuse.

    Args:
        address: of the server.
        place: the same for the person, without its password.
        backups: the folder of the dumps.
    """
    revision, refusal, outcome, steps = None, None, Outcome.DONE, 0
    size, in_use = None, False
    try:
        with connected(address) as connection:
            size = history.size(connection)
            in_use = server_lock.is_held(connection)
            revision = revision_of(connection)
        if revision is None:
            refusal = str(no_diary())
        else:
            steps = len(runner.path(revision, HEAD))
        outcome = Outcome.DONE if revision == HEAD else Outcome.NOT_AT_HEAD
    except DiaryFileError as error:
        outcome, refusal = error.outcome, str(error)
    made = manifests(backups, DUMP)
    return Status(
        place=place,
        revision=revision,
        head=HEAD,
        size=size,
        steps=steps,
        journal=None,
        in_use=in_use,
        restoring=False,  # one transaction restores a dump, or nothing
        backups=len(made),
        last_backup=made[-1].file if made else None,
        outcome=outcome,
        refusal=refusal,
    )
