"""The sentence for an upgrade that failed; the traceback tells in which step."""

from __future__ import annotations

import logging
import re
from types import TracebackType

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.chain.runner import CONTEXT

_KIND = re.compile(r"\s*((?:CREATE|ALTER|DROP)\s+(?:UNIQUE\s+|TEMP\s+)*\w+|\w+)", re.IGNORECASE)
_WRITES = re.compile(r"\b(INSERT|UPDATE|DELETE)\b", re.IGNORECASE)

logger = logging.getLogger(__name__)


def rolled_back(error: BaseException, cause: Sentence) -> DiaryFileError:
    """Return the sentence for an upgrade that failed and was rolled back; it names the step.

    Args:
        error: what was raised.
        cause: why, for the person.
    """
    links = list(causes.chain(error))
    found = next((step for link in links if (step := _step(link.__traceback__))), None)
    if found is None:
        return refusals.rolled_back(cause)
    statements = (getattr(link, "statement", None) for link in links)
    statement = next((_kind_of(text) for text in statements if isinstance(text, str)), None)
    what = statement or "no statement", type(causes.root(error)).__name__
    logger.info("revision %s (%s) failed: %s, %s", *found, *what)
    return _step_failed(*found, statement, cause)


def _step_failed(
    revision: str, summary: str, statement: str | None, cause: Sentence
) -> DiaryFileError:
    values = {"revision": revision, "summary": Sentence(CONTEXT, summary), "cause": cause}
    if statement is None:
        return DiaryFileError(
            Outcome.ROLLED_BACK,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The upgrade of the diary failed at the step “{summary}” (revision {revision}) and"
                " was undone: the diary is as it was before. {cause}",
            ),
            **values,
        )
    return DiaryFileError(
        Outcome.ROLLED_BACK,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The upgrade of the diary failed at the step “{summary}” (revision {revision},"
            " {statement}) and was undone: the diary is as it was before. {cause}",
        ),
        statement=statement,
        **values,
    )


def _step(traceback: TracebackType | None) -> tuple[str, str] | None:
    """Return the id and the summary of the revision whose code is in the traceback."""
    while traceback is not None:
        names = traceback.tb_frame.f_globals
        if "down_revision" in names and isinstance(names.get("summary"), str):
            return str(names.get("revision")), names["summary"]
        traceback = traceback.tb_next
    return None


def _kind_of(statement: str) -> str | None:
    """Return the first words of a statement; for ``WITH …``, those of the main statement."""
    match = _KIND.match(statement)
    if match is None:
        return None
    kind = " ".join(match[1].upper().split())
    if kind == "WITH" and (writes := _WRITES.search(statement)):
        return writes[1].upper()
    return kind
