"""The whole upgrade on a copy of the diary, which is removed afterwards."""

from __future__ import annotations

import shutil
from contextlib import closing

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.upgrades import Receipt
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes, plan_refusals, refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import compare, detect, inspect, planning, run, scratch


def dry_run(
    folders: Folders, clock: Clock, *, target: str = HEAD, key: str | None = None
) -> Receipt | None:
    """Do the whole upgrade on a copy, and remove the copy.

    Args:
        folders: of the diary.
        clock: for the time of the backup.
        target: the revision to go to.
        key: the raw SQLCipher key, if there is one.

    Returns:
        The receipt; None when the diary is at ``target``.

    Raises:
        DiaryFileError: it failed, as the upgrade itself would.
    """
    with (
        inspect.reading(folders, key) as source,
        scratch.folder(folders.data, scratch.DRY_RUN) as place,
    ):
        start = detect.identify(source, folders.database)
        down = planning.make_plan(folders, start, target).down
        copied = Folders(place, place)
        needed = 2 * planning.size_of(folders.database)
        free = shutil.disk_usage(copied.data).free
        if free < needed:
            raise refusals.no_space(folders.data, needed, free)
        with causes.refusals_about(copied.database):
            sqlite.make_file(copied.database)
            source.execute("BEGIN")  # what is written in the meantime is not a difference
            source.execute("SELECT 1 FROM sqlite_schema").fetchone()
            with closing(sqlite.connect(copied.database, key=key)) as copy:
                source.backup(copy)
                sqlite.set_journal(copy, "DELETE")
            with compare.attached(source, copied.database, key):
                differences = compare.copy_differences(source)
        if differences:
            cause = refusals.unknown_cause("; ".join(differences))
            raise refusals.backup_failed(cause)
        try:
            return run.upgrade(copied, clock, target=target, key=key)
        except DiaryFileError as error:
            raise _refusal_for_diary(folders, copied, error, down=down) from error


def _refusal_for_diary(
    folders: Folders, copied: Folders, error: DiaryFileError, *, down: bool
) -> DiaryFileError:
    """Return what the failure on the copy means for the diary."""
    if error.outcome in (Outcome.ROLLED_BACK, Outcome.RESTORED):
        return (plan_refusals.way_back_failed if down else plan_refusals.dry_run_failed)(error)
    sentence = error.sentence
    values = {name: _renamed(value, copied, folders) for name, value in sentence.values.items()}
    return DiaryFileError(error.outcome, sentence.template, **values)


def _renamed(value: object, copied: Folders, folders: Folders) -> object:
    """Name the diary instead of its copy, which means nothing to the person."""
    if isinstance(value, Sentence):
        inner = {name: _renamed(each, copied, folders) for name, each in value.values.items()}
        return Sentence(value.context, value.template, inner)
    return value.replace(str(copied.data), str(folders.data)) if isinstance(value, str) else value
