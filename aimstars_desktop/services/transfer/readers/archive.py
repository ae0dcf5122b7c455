"""Reads our own archive (docs/archive-format.md)."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, timedelta, timezone
from typing import Any

from aimstars_desktop.domain.archive import (
    FORMAT,
    MANIFEST,
    ORIGINS,
    SECTIONS,
    VERSION,
    Field,
    Section,
    Type,
)
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.imports import (
    DamagedArchiveError,
    ImportRefusedError,
    Item,
    Options,
    Problem,
    SourceEntry,
    SourceGoal,
)
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import check_readable
from aimstars_desktop.services.transfer.readers.reader import (
    MALFORMED,
    each,
    moment_of,
    problem,
    text_of,
)
from aimstars_desktop.services.transfer.source import ENTRIES, DamagedMemberError, Source

_LARGEST = 2**31 - 1
"""The largest number of a column."""

_MOST = {"title": 200, "reason": 200, "name": 80, "uid": 36}
"""The most characters of the fields whose columns have a limit."""

_DAY = 24 * 60
"""The largest offset from UTC, in minutes."""

_LEVELS = {"proud": 1, "unrated": 3, "grow": 5}


class Archive:
    """Reads an archive of this program."""

    name = "aimstars-archive"
    title = "Aim for the Stars"

    def recognise(self, source: Source) -> bool:
        """Return whether its manifest names our format, or is lost and the rest salvaged.

        Raises:
            DamagedArchiveError: its manifest is damaged, and salvage is not asked for.
        """
        if not source.is_zip:
            return False
        manifest = _manifest(source)
        if manifest is None:
            return source.salvages and source.has(ENTRIES)
        return manifest.get("format") == FORMAT

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries and goals.

        Raises:
            ImportRefusedError: a newer version made it, or it is damaged.
        """
        del options
        members = _members(source)
        yield from missing(source, members)
        shown: dict[object, tuple[str, ...]] = defaultdict(tuple)
        pictures = "data/pictures.jsonl"
        for row in _rows(source, members, pictures) if _holds(source, members, pictures) else ():
            if isinstance(row, dict) and row.get("removed_at") is None:
                shown[str(row.get("entry"))] += (str(row.get("file_name")),)
        entries = each(_rows(source, members, "data/entries.jsonl"), _entry)
        yield from (
            replace(one, pictures=shown[one.external_id]) if isinstance(one, SourceEntry) else one
            for one in entries
        )
        yield from each(_rows(source, members, "data/goals.jsonl"), _goal, "goal {}")


def read_rows(source: Source) -> tuple[Mapping[str, list[Row]], list[Problem]]:
    """Return the rows of each section with their values, and what is wrong with others.

    A reference holds the identity of the row that it leads to.

    Raises:
        ImportRefusedError: a newer version made it, or it is damaged.
    """
    members = _members(source)
    found: dict[str, list[Row]] = {}
    problems = missing(source, members)
    for section in SECTIONS:
        rows = found[section.name] = []
        if section.later and not _holds(source, members, section.member):
            continue
        for number, line in enumerate(_rows(source, members, section.member), start=1):
            try:
                rows.append(row_of(section, line))
            except (*MALFORMED, RuleError):
                sentence = QT_TRANSLATE_NOOP("Import", "This row cannot be read.")
                problems.append(problem(f"{section.name} {number}", sentence))
    return found, problems


def row_of(section: Section, line: Mapping[str, object]) -> Row:
    """Return a row with its values.

    Raises:
        ValueError: it is not one, or a value may not be there; another of ``MALFORMED``, or
            RuleError, likewise.
    """
    row: dict[str, object] = {}
    for field in section.fields:
        value = _given(field, line)
        row[field.name] = None if field.optional and value is None else _value(field, value)
    for first, last in (("first_day", "last_day"), ("valid_from", "valid_to")):
        if isinstance(end := row.get(last), date) and end < row[first]:  # type: ignore[operator]  # days
            raise ValueError(f"{last} is before {first}")
    offset = row.get("utc_offset_min") or 0
    if row.get("weekday", 0) not in range(7) or offset not in range(-_DAY, _DAY + 1):
        raise ValueError("no weekday, or no offset")
    if section.name != "review_decisions":  # whose reason has no limit in its column
        for name, most in _MOST.items():
            if len(str(row.get(name, ""))) > most:
                raise ValueError(f"{name} is too long")
    return row


def _given(field: Field, line: Mapping[str, object]) -> object:
    """Return the value of a field; older archives lack some."""
    if field.choices == ORIGINS:
        return line.get(field.name, ORIGINS[0])
    return line.get(field.name) if field.later else line[field.name]


def _value(field: Field, value: object) -> object:
    if field.type is Type.INTEGER:
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _LARGEST:
            raise ValueError(f"{field.name} is not a number")
        return value
    if field.type is Type.BOOLEAN:
        if not isinstance(value, bool):
            raise ValueError(f"{field.name} is neither true nor false")
        return value
    if not isinstance(value, str):
        raise TypeError(f"{field.name} is not a text")
    if field.type is Type.DAY:
        return date.fromisoformat(value)
    if field.type is Type.INSTANT:
        return moment_of(value).astimezone(UTC)
    check_readable(value, field=field.name)
    if field.choices and value not in field.choices:
        raise ValueError(f"{field.name} is none of its words")
    return value


def _members(source: Source) -> dict[str, Any]:
    """Return what the manifest says about the members; nothing where it is lost.

    Raises:
        ImportRefusedError: a newer version made it, or it is damaged.
    """
    manifest = _manifest(source)
    if manifest is None:
        return {}
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
    return members


def missing(source: Source, members: Mapping[str, Any]) -> list[Problem]:
    """Return what is not there of a damaged archive, where the rest is taken."""
    if not source.salvages:
        return []
    found = []
    for section in SECTIONS:
        name = section.member
        if source.is_cut_off(name):
            said = QT_TRANSLATE_NOOP("Import", "The end of this part is missing.")
        elif (name in members or not members) and _data(source, members, name) is None:
            said = QT_TRANSLATE_NOOP("Import", "This part is missing or damaged.")
        else:
            continue
        found.append(problem(name, said))
    return found


def _manifest(source: Source) -> dict[str, Any] | None:
    """Return the manifest; None where there is none, or it is damaged and the rest is salvaged.

    Raises:
        DamagedArchiveError: it is damaged, and salvage is not asked for.
    """
    if not source.has(MANIFEST):
        return None
    found = source.json(MANIFEST)
    if isinstance(found, dict):
        return found
    if not source.has(ENTRIES):
        return {}  # of another program
    if not source.salvages:
        raise DamagedArchiveError(source.name)
    return None


def _holds(source: Source, members: Mapping[str, Any], name: str) -> bool:
    """Return whether a member is, or was, in an archive; older ones lack some."""
    return name in members or (not members and source.has(name))


def _rows(source: Source, members: dict[str, Any], name: str) -> Iterator[Any]:
    """Yield the rows of a member, once it is what the manifest says."""
    data = _data(source, members, name)
    if data is None and not source.salvages:
        raise DamagedArchiveError(source.name)
    for line in (data or b"").split(b"\n")[:-1]:
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            yield None


def _data(source: Source, members: Mapping[str, Any], name: str) -> bytes | None:
    """Return the bytes of a member; None where they are missing, or not what was written.

    Without a manifest, as where the archive was cut off, the zip file has a check of its own.
    """
    told = members.get(name)
    if not source.has(name) or (members and not isinstance(told, dict)):
        return None
    try:
        data = source.read(name)
    except DamagedMemberError:
        return None
    if isinstance(told, dict) and hashlib.sha256(data).hexdigest() != told.get("sha256"):
        return None
    return data


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
