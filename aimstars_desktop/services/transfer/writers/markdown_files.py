"""Writes Markdown: a file for each day, or all in one file, with front matter."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta, timezone
from itertools import groupby
from pathlib import Path

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.picture_files import SUFFIXES
from aimstars_desktop.domain.pictures import Picture, PictureFile
from aimstars_desktop.domain.tags import names_of
from aimstars_desktop.services.transfer.contents import Contents
from aimstars_desktop.services.transfer.labels import Labels
from aimstars_desktop.services.transfer.writers.folder import Files, files_in
from aimstars_desktop.services.transfer.writers.pictures import alternative, named

GOALS = "goals.md"

PICTURES = "<!-- pictures -->"
"""Stands between the text of an entry and its pictures."""

_Beside = Mapping[int, Sequence[tuple[str, PictureFile]]]
"""The pictures of entries by the numbers of these, with the names of their files."""


def write(contents: Contents, path: Path, labels: Labels) -> None:
    """Write a file for each day into a folder or zip file, and the goals into one.

    The pictures of a day lie beside its file.

    Args:
        contents: the chosen part of the diary.
        path: an empty file, or an empty folder.
        labels: the words around the person's own.
    """
    points = {total.day: total.points for total in contents.totals()}
    entries, goals = list(contents.entries()), contents.goals()
    pictures = contents.shown_pictures(entries)
    _ = contents.identities.entries  # read now and kept: after the end, no query runs
    contents.end()
    with files_in(path) as files:
        for day, some in groupby(entries, key=lambda entry: entry.day):
            of_day = list(some)
            beside = _write_pictures(files, contents, of_day, pictures)
            head = [f"date: {day.isoformat()}"]
            if contents.selection.goals:
                head.append(f"points: {points.get(day, 0)}")
            head += _listed(contents, of_day, beside)
            parts = [_front_matter(head)]
            for entry in of_day:
                parts += _entry(contents, entry, labels)
                parts += _shown(beside.get(entry.id, ()))
            files.add(f"{_folder(day)}/{day.isoformat()}.md", "\n".join(parts))
        if goals:
            files.add(GOALS, "\n".join(_goals(goals, labels)))


def _folder(day: date) -> str:
    return f"{day.year:04}"


def _write_pictures(
    files: Files,
    contents: Contents,
    entries: Sequence[Entry],
    pictures: Mapping[int, Sequence[Picture]],
) -> _Beside:
    """Write the pictures of a day, and return their names beside the file of that day."""
    found: dict[int, list[tuple[str, PictureFile]]] = {}
    count = 0
    for entry in entries:
        for picture in pictures.get(entry.id, ()):
            data = contents.bytes_for_others(picture)
            if data is not None:
                count += 1
                name = f"{entry.day.isoformat()}-{count}.{SUFFIXES[picture.file.media_type]}"
                files.add_bytes(f"{_folder(entry.day)}/{name}", data)
                found.setdefault(entry.id, []).append((name, picture.file))
    return found


def _shown(beside: Sequence[tuple[str, PictureFile]]) -> Iterator[str]:
    """Yield the lines that show the pictures of an entry."""
    if beside:
        yield PICTURES
        yield "\n\n".join(f"![{alternative(file)}]({name})" for name, file in beside) + "\n"


def write_one(contents: Contents, path: Path, labels: Labels) -> None:
    """Write everything into one Markdown file, in which pictures are only named.

    Args:
        contents: the chosen part of the diary.
        path: an empty file.
        labels: the words around the person's own.
    """
    entries = list(contents.entries())
    pictures = contents.shown_pictures(entries)
    head = [f"title: {_quoted(labels.diary)}", *_listed(contents, entries, {}, with_day=True)]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(_front_matter(head) + "\n")
        for day, of_day in groupby(entries, key=lambda entry: entry.day):
            file.write(f"# {labels.day(day)}\n\n")
            lines: list[str] = []
            for entry in of_day:
                lines += _entry(contents, entry, labels)
                if there := pictures.get(entry.id):
                    lines += [PICTURES, f"{labels.pictures}: {named(there)}\n"]
            file.write("\n".join(lines) + "\n")
        if goals := contents.goals():
            file.write("\n".join(_goals(goals, labels)))


def moment_of(entry: Entry) -> str | None:
    """Return when an entry was written, with the offset of that place; None when unknown."""
    if entry.written_at is None:
        return None
    zone = timezone(timedelta(minutes=entry.utc_offset_min or 0))
    return entry.written_at.astimezone(zone).isoformat(timespec="seconds")


def _listed(
    contents: Contents, entries: Sequence[Entry], beside: _Beside, *, with_day: bool = False
) -> Iterator[str]:
    """Yield the front matter of entries."""
    yield "entries:"
    for entry in entries:
        yield f"- id: {_quoted(contents.identities.entries[entry.id])}"
        if with_day:
            yield f"  date: {entry.day.isoformat()}"
        if (moment := moment_of(entry)) is not None:
            yield f"  time: {_quoted(moment)}"
        yield f"  rating: {entry.rating.name.lower()}"
        if entry.is_favourite:
            yield "  favourite: true"
        if tags := names_of(entry.text):
            yield f"  tags: [{', '.join(map(_quoted, tags.values()))}]"
        if pictures := beside.get(entry.id):
            yield "  pictures:"
        for name, file in pictures or ():
            yield f"  - file: {_quoted(name)}"
            if file.description:
                yield f"    description: {_quoted(file.description)}"


def _entry(contents: Contents, entry: Entry, labels: Labels) -> Iterator[str]:
    """Yield the lines of an entry; a comment that no reader shows says where it begins."""
    yield f"<!-- entry {contents.identities.entries[entry.id]} -->"
    yield f"## {labels.heading(entry)}\n"
    yield f"{entry.text}\n"


def _goals(goals: Sequence[Goal], labels: Labels) -> Iterator[str]:
    yield f"# {labels.goals}\n"
    for goal in goals:
        yield f"## {_one_line(goal.title)}\n"
        yield f"{_span(goal.first_day, goal.last_day)} · {labels.status(goal.status)}\n"
        for text in (goal.description, goal.notes):
            if text:
                yield f"{text}\n"


def _span(first: date, last: date) -> str:
    return f"{first.isoformat()} – {last.isoformat()}"


def _front_matter(lines: Iterable[str]) -> str:
    return "\n".join(["---", *lines, "---", ""])


def _quoted(text: str) -> str:
    """Return a text as YAML takes it; a JSON string is one."""
    return json.dumps(text, ensure_ascii=False)


def _one_line(text: str) -> str:
    return " ".join(text.split())
