"""Wording of backups: when and why they were made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.backups import Backup, Reason, UndescribedBackup
from aimstars_desktop.ui.look import texts

_SAME_WEEKDAY = timedelta(days=180)
"""Within this time the weekday is shown."""

MOST_DAYS = 5
"""How many days with missing pictures are named."""

_MOST_NAMED = 3
_UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"


def moment(at: datetime, now: datetime) -> str:
    """Say when a backup was made, for a list: ``Today 20:58``, ``Sat 14 Nov``, ``1 Nov 2025``."""
    when = moment_in_words(at, now)
    return when[:1].upper() + when[1:]


def moment_in_words(at: datetime, now: datetime) -> str:
    """Say when a backup was made, within a sentence: ``today 20:58``."""
    local = at.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    time = texts.clock_time(local)
    if days == 0:
        return QCoreApplication.translate("Backups", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("Backups", "yesterday {time}").format(time=time)
    day = local.date()
    if day.year != now.year or now - local > _SAME_WEEKDAY:
        return texts.short_date(day, year=True)
    return texts.short_day(day)


def full_moment(at: datetime, now: datetime) -> str:
    """Say day and time of a backup in full, for a question that has to be exact."""
    local = at.astimezone(now.tzinfo)
    return f"{texts.long_day(local.date(), year=True)}, {texts.clock_time(local)}"


def reason(backup: Backup) -> str:
    """Say why a backup was made, and whether it is pinned."""
    why = _reason_text(backup.reason).format(version=backup.program)
    if not backup.pinned:
        return why
    pinned = QCoreApplication.translate("Backups", "pinned")
    return f"{why} · {pinned}"


def undescribed(found: Sequence[UndescribedBackup], now: datetime) -> str:
    """Name the backups that are not in the list since no manifest of theirs can be read."""
    if not found:
        return ""
    said = [
        texts.counted(
            "Backups",
            "%n backups are not in the list, since the description beside them is missing or"
            " cannot be read. They cannot be verified or restored, and are never removed:",
            len(found),
        )
    ]
    for one in found[:_MOST_NAMED]:
        when = "" if one.made_at is None else moment(one.made_at, now)
        name = "".join(each if each.isprintable() else _UNPRINTABLE for each in one.file)
        said.append(" · ".join(filter(None, (when, texts.file_size(one.size), name))))
    if len(found) > _MOST_NAMED:
        said.append(texts.counted("Backups", "and %n more", len(found) - _MOST_NAMED))
    return "\n".join(said)


def missing_pictures(days: Sequence[date]) -> str:
    """Say how many pictures are missing after a restore, and of which days they are.

    Their names and descriptions are left out: this is read where nobody is signed in.

    Args:
        days: of the pictures, one for each, in order.
    """
    said = texts.counted(
        "Backups",
        "%n pictures of this backup are missing: they are neither with the diary nor "
        "beside the backups.",
        len(days),
    )
    names = [texts.short_date(day) for day in dict.fromkeys(days)]
    if len(names) > MOST_DAYS:
        names[MOST_DAYS:] = ["…"]
    line = QCoreApplication.translate("Backups", "Days: {days}").format(days=", ".join(names))
    return f"{said}\n{line}"


def _reason_text(found: Reason) -> str:
    return {
        Reason.UPGRADE: QCoreApplication.translate("Backups", "Before the upgrade to {version}"),
        Reason.DOWNGRADE: QCoreApplication.translate("Backups", "Before a downgrade"),
        Reason.RESTORE: QCoreApplication.translate("Backups", "Before a restore"),
        Reason.REPAIR: QCoreApplication.translate("Backups", "Before a repair"),
        Reason.RESET: QCoreApplication.translate("Backups", "Before a reset"),
        Reason.IMPORT: QCoreApplication.translate("Backups", "Before an import"),
        Reason.DAILY: QCoreApplication.translate("Backups", "Daily"),
        Reason.ASKED: QCoreApplication.translate("Backups", "Made by hand"),
        Reason.UNKNOWN: QCoreApplication.translate("Backups", "Made by version {version}"),
    }[found]
