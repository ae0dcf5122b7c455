"""What a refusal means and what can be done, by how it ended; and the report about it."""

from __future__ import annotations

import platform
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from aimstars_desktop import __version__, logs
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.upgrades import LostDiaryError, Plan

CONTEXT = "Refusals"


@dataclass(frozen=True, slots=True)
class Words:
    """What a person is told beside the sentence itself, not translated yet.

    Attributes:
        title: what happened, in few words.
        meaning: what it means for the diary.
        advice: what to do first.
    """

    title: str
    meaning: str
    advice: str


_NOT_OPENED = QT_TRANSLATE_NOOP("Refusals", "Your diary was not opened")
_NOT_UPGRADED = QT_TRANSLATE_NOOP("Refusals", "Your diary was not upgraded")
_AGAIN_OR_SEND = QT_TRANSLATE_NOOP(
    "Refusals", "Try again. If it stays like this, copy the report and send it to us."
)
_NOT_A_WORD = QT_TRANSLATE_NOOP(
    "Refusals", "Not a word is lost: the diary was compared with the verified backup."
)

_LOST = Words(
    QT_TRANSLATE_NOOP("Refusals", "Your diary is not where it was"),
    QT_TRANSLATE_NOOP(
        "Refusals", "This program has deleted nothing, and has created nothing in its place."
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "If you moved it, choose the folder where it is now. If it is on another disk, connect"
        " that and try again. Or start a new diary here.",
    ),
)
_RESTORE = Words(
    QT_TRANSLATE_NOOP("Refusals", "The backup was not restored"),
    QT_TRANSLATE_NOOP("Refusals", "Nothing is lost, and your other backups are as they were."),
    QT_TRANSLATE_NOOP("Refusals", "Open your diary as it is, or restore another backup."),
)
_OTHER = Words(
    _NOT_OPENED,
    QT_TRANSLATE_NOOP("Refusals", "The diary file was left as it is."),
    _AGAIN_OR_SEND,
)
_BY_OUTCOME = {
    Outcome.NEWER: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals", "The diary is well; only this version of the program cannot read it."
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Install the newer version again, or restore a backup from before it."
        ),
    ),
    Outcome.DAMAGED: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals",
            "Something outside this program changed the file, or the disk has a fault."
            " Your backups are files of their own.",
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Restore the latest backup. The damaged file stays beside it."
        ),
    ),
    Outcome.IN_USE: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals",
            "Two programs that write at the same time could spoil it, so this one waits.",
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Close the other window, or wait until it is done, and try again."
        ),
    ),
    Outcome.NO_SPACE: Words(
        _NOT_UPGRADED,
        QT_TRANSLATE_NOOP(
            "Refusals", "An upgrade keeps a verified backup, and that needs room. All is safe."
        ),
        QT_TRANSLATE_NOOP("Refusals", "Free some space on the disk and try again."),
    ),
    Outcome.READ_ONLY: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals", "What you write could not be kept, so the diary is not opened at all."
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Give yourself the right to write there, or choose another folder."
        ),
    ),
    Outcome.NOT_OURS: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals", "It belongs to something else, so this program leaves it alone."
        ),
        QT_TRANSLATE_NOOP("Refusals", "Choose the folder where your diary is."),
    ),
    Outcome.CANCELLED: Words(
        QT_TRANSLATE_NOOP("Refusals", "The upgrade was cancelled"),
        QT_TRANSLATE_NOOP("Refusals", "Your diary opens once it has been upgraded."),
        QT_TRANSLATE_NOOP("Refusals", "Try again when you have a moment."),
    ),
    Outcome.ROLLED_BACK: Words(_NOT_UPGRADED, _NOT_A_WORD, _AGAIN_OR_SEND),
    Outcome.RESTORED: Words(_NOT_UPGRADED, _NOT_A_WORD, _AGAIN_OR_SEND),
    Outcome.BACKUP_FAILED: Words(
        _NOT_UPGRADED,
        QT_TRANSLATE_NOOP("Refusals", "Without a verified backup nothing is ever changed."),
        _AGAIN_OR_SEND,
    ),
}


def words(error: AimstarsError) -> Words:
    """Return title, meaning and advice for a refusal, translated."""
    if isinstance(error, LostDiaryError):
        found = _LOST
    else:
        outcome = _outcome(error)
        found = _OTHER if outcome is None else _BY_OUTCOME.get(outcome, _OTHER)
    return Words(_say(found.title), _say(found.meaning), _say(found.advice))


def of_restore() -> Words:
    """Return title, meaning and advice where a backup was not put back, translated."""
    found = _RESTORE
    return Words(_say(found.title), _say(found.meaning), _say(found.advice))


def title_of(outcome: Outcome) -> str:
    """Return in few words how it ended."""
    return _say(_BY_OUTCOME.get(outcome, _OTHER).title)


def report(error: AimstarsError, plan: Plan | None) -> str:
    """Return what somebody needs who is asked for help: in English, and no word of the diary."""
    outcome = _outcome(error)
    lines = [
        f"Aim for the Stars {__version__}",
        f"System: {platform.platform()}, Python {platform.python_version()}",
        f"Outcome: {outcome.name if outcome is not None else 'ERROR'}",
        f"Said: {error}",
    ]
    if plan is not None:
        lines.append(f"Plan: {plan.start} to {plan.target}, {len(plan.steps)} steps")
        lines.append(f"Size: {plan.size} bytes, {plan.free} free, {plan.needed} needed")
    lines += [f"SQLite: {name}" for name in _names(error)]
    return "\n".join(lines) + f"\n\n{logs.describe(error)}"


def _names(error: BaseException) -> list[str]:
    """Return SQLite's own names for what went wrong on the way."""
    found: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:  # an error may be its own cause
        seen.add(id(link))
        name = getattr(link, "sqlite_errorname", None)
        if isinstance(name, str):
            found.append(name)
        link = link.__cause__ or link.__context__
    return found


def _outcome(error: AimstarsError) -> Outcome | None:
    return error.outcome if isinstance(error, DiaryFileError) else None


def _say(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
