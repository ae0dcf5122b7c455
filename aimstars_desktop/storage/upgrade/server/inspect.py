"""Inspects the diary on a server: its revision, tables and receipts."""

from __future__ import annotations

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.upgrades import Receipt
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.server import history
from aimstars_desktop.storage.upgrade.server.connection import connected, no_diary, revision_of
from aimstars_desktop.storage.upgrade.server.tables import missing_pictures


def current(address: str) -> str | None:
    """Return the revision of the diary on the server; None when there is none yet.

    Raises:
        DiaryFileError: the server does not answer, or the diary there is newer.
    """
    with connected(address) as connection:
        return revision_of(connection)


def refuse_unless_at_head(address: str) -> None:
    """Check that a diary on a server can be opened; a window never upgrades one.

    Raises:
        DiaryFileError: the server does not answer, or its diary is not at head.
    """
    _refuse_unless_head(current(address))


def check(address: str) -> list[str]:
    """Return the differences between the tables on the server and those of this version.

    With them, how many pictures are missing.

    Raises:
        DiaryFileError: the server does not answer, its diary is not at head, or the models of
            this program are ahead of its revisions.
    """
    from aimstars_desktop.storage.upgrade.chain import drift

    with connected(address) as connection:
        _refuse_unless_head(revision_of(connection))
        return [*drift.differences(connection), *missing_pictures(connection)]


def receipts(address: str) -> list[Receipt]:
    """Return what the upgrades on the server did, newest first."""
    with connected(address) as connection:
        return history.read(connection)


def _refuse_unless_head(revision: str | None) -> None:
    if revision is None:
        raise no_diary()
    if revision != HEAD:
        raise DiaryFileError(
            Outcome.NOT_AT_HEAD,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The diary on the server belongs to another version of the program. Whoever "
                "runs the server can upgrade it with “aimstars db upgrade”. Nothing was "
                "changed.",
            ),
        )
