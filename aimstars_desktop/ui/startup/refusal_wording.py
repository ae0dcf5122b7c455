"""Wording of refusals by outcome: meaning and advice; and the report about one."""

from __future__ import annotations

import platform
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from aimstars_desktop import __version__, logs
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.upgrades import LostDiaryError, Plan, WebAppFileError

CONTEXT = "Refusals"


@dataclass(frozen=True, slots=True)
class Words:
    """The texts that accompany the error's sentence, not translated yet.

    Attributes:
        title: what happened, in a few words.
        meaning: what it means for the diary.
        advice: what to do first.
    """

    title: str
    meaning: str
    advice: str


_NOT_OPENED = QT_TRANSLATE_NOOP("Refusals", "Your diary was not opened")
_NOT_UPGRADED = QT_TRANSLATE_NOOP("Refusals", "Your diary was not upgraded")
_AGAIN_OR_SEND = QT_TRANSLATE_NOOP(
    "Refusals", "Try again. If that does not help, copy the report and send it to us."
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
        " the disk and try again. Or start a new diary here.",
    ),
)
_OF_WEB_APP = Words(
    QT_TRANSLATE_NOOP("Refusals", "This is a file of the web app"),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "A new diary can be made from it, with all accounts, entries, goals and points. The file"
        " itself stays as it is.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "Bring it over, or choose the folder where your diary is."),
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
_ON_SERVER = Words(
    _NOT_OPENED,
    QT_TRANSLATE_NOOP("Refusals", "The diary on the server was left as it is."),
    QT_TRANSLATE_NOOP(
        "Refusals", "Try again. If that does not help, ask whoever looks after the server."
    ),
)
_NEWER_ON_SERVER = Words(
    _NOT_OPENED,
    QT_TRANSLATE_NOOP(
        "Refusals", "The diary is fine; only this version of the program cannot read it."
    ),
    QT_TRANSLATE_NOOP("Refusals", "Install the newer version of the program."),
)
_BY_OUTCOME = {
    Outcome.NEWER: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals", "The diary is fine; only this version of the program cannot read it."
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Install the newer version again, or restore a backup from before it."
        ),
    ),
    Outcome.DAMAGED: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals",
            "Something outside this program changed the file, or the disk is faulty. Your "
            "backups are separate files.",
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Restore the latest backup. The damaged file stays beside it."
        ),
    ),
    Outcome.IN_USE: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals",
            "Two programs that write at the same time could damage it, so this one waits.",
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Close the other window, or wait until it is done, and try again."
        ),
    ),
    Outcome.NO_SPACE: Words(
        _NOT_UPGRADED,
        QT_TRANSLATE_NOOP(
            "Refusals",
            "An upgrade makes a verified backup first, and that needs space. Your diary is safe.",
        ),
        QT_TRANSLATE_NOOP("Refusals", "Free some space on the disk and try again."),
    ),
    Outcome.READ_ONLY: Words(
        _NOT_OPENED,
        QT_TRANSLATE_NOOP(
            "Refusals", "What you write could not be saved, so the diary was not opened."
        ),
        QT_TRANSLATE_NOOP(
            "Refusals", "Give yourself permission to write there, or choose another folder."
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


def words(error: AimstarsError, *, on_server: bool = False) -> Words:
    """Return title, meaning and advice for a refusal, translated.

    Args:
        error: why the diary was not opened.
        on_server: whether it is on a server instead of in a file.
    """
    if isinstance(error, LostDiaryError):
        found = _LOST
    elif isinstance(error, WebAppFileError):
        found = _OF_WEB_APP
    elif on_server:
        found = _NEWER_ON_SERVER if _outcome(error) is Outcome.NEWER else _ON_SERVER
    else:
        outcome = _outcome(error)
        found = _OTHER if outcome is None else _BY_OUTCOME.get(outcome, _OTHER)
    return Words(_say(found.title), _say(found.meaning), _say(found.advice))


def of_restore() -> Words:
    """Return title, meaning and advice for a failed restore, translated."""
    found = _RESTORE
    return Words(_say(found.title), _say(found.meaning), _say(found.advice))


def title_of(outcome: Outcome) -> str:
    """Return in a few words how it ended."""
    return _say(_BY_OUTCOME.get(outcome, _OTHER).title)


def report(error: AimstarsError, plan: Plan | None) -> str:
    """Return a report for whoever helps: in English, without diary text."""
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
    """Return SQLite's own names of the underlying errors."""
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
