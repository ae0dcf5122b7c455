"""Reads RedNotebook: month files of YAML, in a folder or a zip file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.readers.reader import each, problem
from aimstars_desktop.services.transfer.readers.yaml_text import YamlError, loaded
from aimstars_desktop.services.transfer.source import Source

_MONTH = re.compile(r"(\d{4})-(\d{2})\.txt")
_DAY_KEY = re.compile(r"(?m)^(?:\d{1,2}:|\{\})")
_TEXT = "text"
_CODE = re.compile(r"(``.+?``|\"\".*?\"\")")
_RULES = (
    (re.compile(r"^={20,}$", re.MULTILINE), "---"),
    (re.compile(r"^[ \t]*(={1,5})[ \t]*(\S.*?)[ \t]*\1[ \t]*$", re.MULTILINE), None),
    (re.compile(r"(?<![:\w/])//(\S(?:.*?\S)?)//"), r"*\1*"),
    (re.compile(r"__(\S(?:.*?\S)?)__"), r"\1"),
    (re.compile(r"(?<!-)--(\S(?:.*?\S)?)--(?!-)"), r"~~\1~~"),
    (re.compile(r"^([ \t]*)\+ ", re.MULTILINE), r"\g<1>1. "),
    (re.compile(r"\\\\[ \t]*$", re.MULTILINE), ""),
)
_IMAGE = re.compile(r'\[""(?P<path>.+?)""(?P<end>\.\w+)(?:\?\d+)?\]')
_LINK = re.compile(r'\[(?P<name>[^\]\[]+?) ""(?P<address>.+?)""\]')
_RAW = re.compile(r'""(.*?)""')


class Months:
    """Reads the month files."""

    name = "rednotebook"
    title = "RedNotebook"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a month file."""
        if source.is_sqlite or (source.is_plain and not _MONTH.fullmatch(source.name)):
            return False
        names = _months(source)
        return bool(names) and any(_DAY_KEY.search(source.text(name)[:4096]) for name in names[:3])

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield a day's text as one entry; a month that cannot be read is a problem."""
        del options
        for name in _months(source):
            month = PurePosixPath(name).name
            found = _MONTH.fullmatch(month)
            try:
                days = loaded(source.text(name))
            except YamlError:
                days = None
            if name in source.unreadable:
                continue
            if found is None or not isinstance(days, dict):
                unreadable = QT_TRANSLATE_NOOP("Import", "This month cannot be read.")
                yield problem(month, unreadable)
                continue
            first = (int(found[1]), int(found[2]))
            records = sorted(days.items(), key=lambda item: str(item[0]).zfill(2))
            for number, fields in records:
                yield from each([(number, fields)], partial(_day, first), f"{month}, {number}")


def _months(source: Source) -> list[str]:
    return [name for name in source.names if _MONTH.fullmatch(PurePosixPath(name).name)]


def _day(month: tuple[int, int], record: tuple[int, Any], place: str) -> Iterator[Item]:
    number, fields = record
    if not isinstance(fields, dict):
        raise TypeError(place)
    day = date(*month, int(number))
    text = str(fields.get(_TEXT) or "")
    categories = {str(name): value for name, value in fields.items() if name != _TEXT}
    yield SourceEntry(
        day,
        "\n\n".join(part for part in (markdown_of(text), _listed(categories)) if part),
        place,
        tags=tuple(categories),
        media=len(_IMAGE.findall(text)),
        length=len(text),
    )


def _listed(categories: Mapping[str, object]) -> str:
    """Return what stands under the categories of a day, as a list."""
    lines = []
    for name, entries in categories.items():
        if isinstance(entries, dict) and entries:
            lines.append(f"- {name}: {', '.join(str(entry) for entry in entries)}")
    return "\n".join(lines)


def markdown_of(text: str) -> str:
    """Return a text of RedNotebook as Markdown."""
    text = _IMAGE.sub(lambda found: f"`{found['path']}{found['end']}`", text)
    text = _LINK.sub(_link, text)
    parts = _CODE.split(text)
    parts[::2] = [_marked(part) for part in parts[::2]]
    parts[1::2] = [_RAW.sub(r"\1", part).replace("``", "`") for part in parts[1::2]]
    return "".join(parts).strip()


def _link(found: re.Match[str]) -> str:
    address = found["address"]
    if address.startswith(("http://", "https://", "mailto:")):
        return f"[{found['name']}]({address})"
    return f"{found['name']} (`{address}`)"


def _marked(text: str) -> str:
    for pattern, instead in _RULES:
        text = pattern.sub(_heading if instead is None else instead, text)
    return text


def _heading(found: re.Match[str]) -> str:
    return f"{'#' * len(found[1])} {found[2]}"
