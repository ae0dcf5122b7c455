"""Writes Markdown: a file for each day, or all in one file, with front matter."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta, timezone
from itertools import groupby
from pathlib import Path

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.tags import names_of
from aimstars_desktop.services.transfer.contents import Contents
from aimstars_desktop.services.transfer.labels import Labels
from aimstars_desktop.services.transfer.writers.folder import files_in

GOALS = "goals.md"


def write(contents: Contents, path: Path, labels: Labels) -> None:
    """Write a file for each day into a folder or zip file, and the goals into one.

    Args:
        contents: the chosen part of the diary.
        path: an empty file, or an empty folder.
        labels: the words around the person's own.
    """
    points = {total.day: total.points for total in contents.totals()}
    with files_in(path) as files:
        for day, entries in groupby(contents.entries(), key=lambda entry: entry.day):
            of_day = list(entries)
            head = [f"date: {day.isoformat()}"]
            if contents.selection.goals:
                head.append(f"points: {points.get(day, 0)}")
            head += _listed(contents, of_day)
            parts = [_front_matter(head), *_entries(contents, of_day, labels, level=2)]
            files.add(f"{day.year:04}/{day.isoformat()}.md", "\n".join(parts))
        if goals := contents.goals():
            files.add(GOALS, "\n".join(_goals(goals, labels)))


def write_one(contents: Contents, path: Path, labels: Labels) -> None:
    """Write everything into one Markdown file.

    Args:
        contents: the chosen part of the diary.
        path: an empty file.
        labels: the words around the person's own.
    """
    entries = list(contents.entries())
    head = [f"title: {_quoted(labels.diary)}", *_listed(contents, entries, with_day=True)]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(_front_matter(head) + "\n")
        for day, of_day in groupby(entries, key=lambda entry: entry.day):
            file.write(f"# {labels.day(day)}\n\n")
            file.write("\n".join(_entries(contents, of_day, labels, level=2)))
            file.write("\n")
        if goals := contents.goals():
            file.write("\n".join(_goals(goals, labels)))


def moment_of(entry: Entry) -> str | None:
    """Return when an entry was written, with the offset of that place; None when unknown."""
    if entry.written_at is None:
        return None
    zone = timezone(timedelta(minutes=entry.utc_offset_min or 0))
    return entry.written_at.astimezone(zone).isoformat(timespec="seconds")


def _listed(
    contents: Contents, entries: Sequence[Entry], *, with_day: bool = False
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


def _entries(
    contents: Contents, entries: Iterable[Entry], labels: Labels, *, level: int
) -> Iterator[str]:
    """Yield the entries of a day; a comment that no reader shows says where each begins."""
    for entry in entries:
        yield f"<!-- entry {contents.identities.entries[entry.id]} -->"
        yield f"{'#' * level} {labels.heading(entry)}\n"
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
