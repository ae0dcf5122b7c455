"""Writes the archive, the one export that comes back whole (docs/archive-format.md)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

from aimstars_desktop.domain.archive import (
    FORMAT,
    MANIFEST,
    PICTURE_SECTIONS,
    SECTIONS,
    VERSION,
    Section,
    Type,
    picture_member,
    schema_of,
    section_named,
)
from aimstars_desktop.domain.pictures import PictureMissingError
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.contents import PAGE, Contents, utc_text
from aimstars_desktop.services.transfer.labels import Labels
from aimstars_desktop.services.transfer.writers.zips import Sealing, member, zip_file

_DRAFTS_OF = {"edit": "entries", "notes": "goals"}
"""The drafts whose target names a row by its number, and the section of that row."""

_OF_PICTURES = tuple(section_named(name) for name in PICTURE_SECTIONS)
"""The sections that are written last, when it is known which bytes are there."""

_OF_DRAFTS = frozenset({"drafts", "draft_pictures"})


@dataclass(frozen=True, slots=True)
class About:
    """What the manifest says about the export itself.

    Attributes:
        program: its name and version.
        made_at: when it was made, in the person's time zone.
        points: of the account, as its ledger has them.
    """

    program: str
    made_at: datetime
    points: int


def write(
    contents: Contents,
    path: Path,
    labels: Labels,
    about: About,
    sealing: Sealing | None = None,
) -> None:
    """Write the chosen rows as an archive.

    Args:
        contents: the chosen part of the diary.
        path: an empty file.
        labels: the words of the README.
        about: what the manifest says about the export itself.
        sealing: how it is kept behind a passphrase; None: it is readable.
    """
    with zip_file(path, sealing) as archive:
        members: dict[str, object] = {}
        counts: dict[str, int] = {}
        with member(archive, "README.txt") as file:
            file.write(labels.readme)
        members["README.txt"] = {"size": file.size, "sha256": file.sha256}
        pictures = {section: list(_rows(contents, section)) for section in _OF_PICTURES}
        for section in SECTIONS:
            if section not in _OF_PICTURES:
                rows = _rows(contents, section)
                found = _section(archive, contents, section, rows)
                counts[section.name], members[section.member] = found
        contents.end()
        for section, chosen in pictures.items():
            there = _write_pictures(archive, contents, chosen, members)
            found = _section(archive, contents, section, there)
            counts[section.name], members[section.member] = found
        for section in SECTIONS:
            name = f"schema/{section.name}.schema.json"
            with member(archive, name) as file:
                file.write(_json(schema_of(section), indent=1) + "\n")
            members[name] = {"size": file.size, "sha256": file.sha256}
        with member(archive, MANIFEST) as file:
            manifest = _manifest(contents, about)
            file.write(_json(manifest | {"counts": counts, "members": members}, indent=1) + "\n")


def _write_pictures(
    archive: ZipFile,
    contents: Contents,
    rows: Sequence[Mapping[str, object]],
    members: dict[str, object],
) -> list[Mapping[str, object]]:
    """Write the bytes of pictures, and return the rows of those whose bytes are there."""
    there: list[Mapping[str, object]] = []
    for row in rows:
        name = picture_member(str(row["sha256"]), str(row["media_type"]))
        if name not in members:
            contents.tell(contents.written)  # which may stop it
            try:
                data = contents.pictures.data(str(row["sha256"]))
            except PictureMissingError:
                continue
            with member(archive, name, packed=False) as file:
                file.write_bytes(data)
            members[name] = {"size": file.size, "sha256": file.sha256}
        there.append(row)
        contents.pictures_written += row.get("removed_at") is None
    return there


def _section(
    archive: ZipFile,
    contents: Contents,
    section: Section,
    rows: Iterable[Mapping[str, object]],
) -> tuple[int, object]:
    count = 0
    with member(archive, section.member) as file:
        for row in rows:
            file.write(_json(row) + "\n")
            count += 1
            if section.name == "entries" and count % PAGE == 1:
                contents.tell(count)
    if section.name == "entries":
        contents.tell(count)
    return count, {"size": file.size, "sha256": file.sha256}


def _rows(contents: Contents, section: Section) -> Iterator[Mapping[str, object]]:
    """Yield the rows of a section as they are written; none if it is left out."""
    selection = contents.selection
    if section.is_of_goals and not selection.goals:
        return
    if section.name == "versions" and not selection.versions:
        return
    if section.name in _OF_DRAFTS and not selection.is_of_all_entries:
        return
    if section in _OF_PICTURES and contents.redaction:
        return  # a picture may show the words that are left out
    rows = _pictures(contents) if section.name == "pictures" else contents.rows(section)
    for row in rows:
        plain = _plain_row(contents, section, row)
        if plain is not None:
            yield plain


def _pictures(contents: Contents) -> Iterator[Row]:
    """Yield the rows of the pictures of exported entries.

    Those that were taken off their entry are exported like the trash: only with all entries.
    """
    for row in contents.rows(section_named("pictures")):
        is_off = row["removed_at"] is not None and not contents.selection.is_of_all_entries
        if not is_off and contents.includes_entry(_number(row["entry"])):
            yield row


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _plain_row(contents: Contents, section: Section, row: Row) -> dict[str, object] | None:
    """Return a row as it is written; None where what it belongs to is not in the archive."""
    plain: dict[str, object] = {}
    for field in section.fields:
        value = row[field.name]
        if field.type is Type.UID:
            value = _uid(contents, section.name, value)
        elif field.type is Type.REFERENCE:
            value = _uid(contents, field.of, value)
        elif section.name in _OF_DRAFTS and field.name == "target":
            value = _target(contents, str(value))
        else:
            value = _PLAIN.get(field.type, _same)(value)
        if value is None and not field.optional:
            return None
        plain[field.name] = value
    return plain


def _uid(contents: Contents, section: str, number: object) -> str | None:
    """Return the identity of a row; None without a row, or when it is left out."""
    if not isinstance(number, int) or not _is_in(contents, section, number):
        return None
    return contents.identities.of(section).get(number)


def _is_in(contents: Contents, section: str, number: int) -> bool:
    if section == "entries":
        return contents.includes_entry(number)
    return contents.selection.goals or section in {"follow_ups", "pictures"}


def _target(contents: Contents, target: str) -> str | None:
    kind, _, number = target.partition(":")
    section = _DRAFTS_OF.get(kind)
    if section is None:
        return target
    uid = _uid(contents, section, int(number)) if number.isdecimal() else None
    return None if uid is None else f"{kind}:{uid}"


def _manifest(contents: Contents, about: About) -> dict[str, object]:
    chosen = contents.selection
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": about.program,
        "made_at": about.made_at.isoformat(timespec="seconds"),
        "scope": {
            "first": None if chosen.first is None else chosen.first.isoformat(),
            "last": None if chosen.last is None else chosen.last.isoformat(),
            "ratings": None
            if chosen.ratings is None
            else sorted(rating.name.lower() for rating in chosen.ratings),
            "favourites": chosen.starred,
            "search": chosen.search or None,
            "words_left_out": bool(contents.redaction),
            "goals": chosen.goals,
            "versions": chosen.versions,
            "whole": chosen.is_whole,
        },
        "points": about.points if chosen.goals else None,
    }


def _same(value: object) -> object:
    return value


def _day(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _instant(value: object) -> object:
    return utc_text(value) if isinstance(value, datetime) else value


_PLAIN: Mapping[Type, Callable[[object], object]] = {Type.DAY: _day, Type.INSTANT: _instant}


def _json(value: object, *, indent: int | None = None) -> str:
    separators = (",", ": ") if indent else (",", ":")
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
