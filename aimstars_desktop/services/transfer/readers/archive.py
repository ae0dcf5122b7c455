"""Reads our own archive (docs/archive-format.md)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date, timedelta, timezone
from typing import Any

from aimstars_desktop.domain.archive import FORMAT, MANIFEST, VERSION
from aimstars_desktop.domain.imports import (
    ImportRefusedError,
    Item,
    Options,
    SourceEntry,
    SourceGoal,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.readers.reader import each, moment_of, text_of
from aimstars_desktop.services.transfer.source import Source

_LEVELS = {"proud": 1, "unrated": 3, "grow": 5}


class Archive:
    """Reads an archive of this program."""

    name = "aimstars-archive"
    title = "Aim for the Stars"

    def recognise(self, source: Source) -> bool:
        """Return whether its manifest names our format."""
        return source.is_zip and source.has(MANIFEST) and _manifest(source).get("format") == FORMAT

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries and goals.

        Raises:
            ImportRefusedError: a newer version made it, or it is damaged.
        """
        del options
        manifest = _manifest(source)
        version = manifest.get("version")
        if not isinstance(version, int) or version > VERSION:
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "This archive was made by a newer version of the program. Please update"
                    " the program.",
                )
            )
        members = manifest.get("members")
        if not isinstance(members, dict):
            raise _damaged(MANIFEST)
        yield from each(_rows(source, members, "data/entries.jsonl"), _entry)
        yield from each(_rows(source, members, "data/goals.jsonl"), _goal, "goal {}")


def _manifest(source: Source) -> dict[str, Any]:
    found = source.json(MANIFEST)
    return found if isinstance(found, dict) else {}


def _rows(source: Source, members: dict[str, Any], name: str) -> Iterator[Any]:
    """Yield the rows of a member, once it is what the manifest says."""
    told = members.get(name)
    if not isinstance(told, dict) or not source.has(name):
        raise _damaged(name)
    data = source.read(name)
    if hashlib.sha256(data).hexdigest() != told.get("sha256"):
        raise _damaged(name)
    for line in data.split(b"\n")[:-1]:
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            yield None


def _damaged(name: str) -> ImportRefusedError:
    return ImportRefusedError(
        QT_TRANSLATE_NOOP("Errors", "{name} in this archive is damaged."), name=name
    )


def _entry(row: dict[str, Any], place: str) -> Iterator[Item]:
    written = None if row["written_at"] is None else moment_of(row["written_at"])
    offset = timedelta(minutes=row["utc_offset_min"] or 0)
    local = None if written is None else written.astimezone(timezone(offset))
    yield SourceEntry(
        date.fromisoformat(row["day"]),
        text_of(row["text"]),
        place,
        time=None if local is None else local.time(),
        written_at=local,
        external_id=text_of(row["uid"]),
        rating=text_of(row["rating"]),
        level=_LEVELS[row["rating"]],
        length=len(row["text"]),
        in_trash=row["trashed_at"] is not None,
    )


def _goal(row: dict[str, Any], place: str) -> Iterator[Item]:
    yield SourceGoal(
        row["title"],
        row["category"],
        row["status"],
        place,
        date.fromisoformat(row["first_day"]),
        date.fromisoformat(row["last_day"]),
        description=text_of(row["description"]),
        notes=text_of(row["notes"]),
        created_at=None if row["created_at"] is None else moment_of(row["created_at"]),
        external_id=text_of(row["uid"]),
    )
