"""Reads Apple Journal: a folder or zip file with a page of HTML for each entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import PurePosixPath

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.markdown_of import titled
from aimstars_desktop.services.transfer.markdown_of_html import of_html
from aimstars_desktop.services.transfer.readers.day_names import day_in_words
from aimstars_desktop.services.transfer.readers.reader import each, problem
from aimstars_desktop.services.transfer.source import Source

_IN_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:_.*)?")
_HEADER = re.compile(r"""class=["']pageHeader["'][^>]*>([^<]*)<""")
_TITLE = re.compile(r"""class=["']title["'][^>]*>(.*?)</div>""", re.DOTALL)
_BODY = re.compile(r"""class=["']bodyText["'][^>]*>""")
_PROMPT = re.compile(r"""class=["']reflectionPrompt["'][^>]*>(.*?)</div>""", re.DOTALL)
_ASSET = re.compile(r"assetType_(\w+)")
_SHOWN = frozenset({"photo", "livePhoto", "video", "audio"})
_MARK = b"pageContainer"


class Pages:
    """Reads each page."""

    name = "apple-journal"
    title = "Apple Journal"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a page of an entry."""
        if source.is_plain:
            return _MARK in source.head and b"pageHeader" in source.head
        return any(_is_entry(source, name) for name in source.ending(".html")[:5])

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield an entry for each page: the day is in its name, or else in its first line."""
        del options
        for name in [""] if source.is_plain else source.ending(".html"):
            if _is_entry(source, name):
                place = PurePosixPath(name or source.name).name
                yield from each([place], partial(_page, source.text(name)), place)


def _is_entry(source: Source, name: str) -> bool:
    text = source.text(name)
    return "pageContainer" in text and "pageHeader" in text


def _page(text: str, name: str, place: str) -> Iterator[Item]:
    named = _IN_NAME.match(PurePosixPath(name).stem)
    header = _HEADER.search(text)
    day = date.fromisoformat(named[1]) if named else day_in_words(header[1] if header else "")
    if day is None:
        yield problem(place, QT_TRANSLATE_NOOP("Import", "This note has no day and is left out."))
        return
    title, prompt, body = _TITLE.search(text), _PROMPT.search(text), _BODY.search(text)
    words = of_html(text[body.end() :]) if body else ""
    asked = of_html(prompt[1]).strip() if prompt else ""
    quoted = "\n".join(f"> {line}" for line in asked.splitlines())
    yield SourceEntry(
        day,
        titled(of_html(title[1]) if title else "", "\n\n".join(filter(None, (quoted, words)))),
        place,
        external_id=name,
        media=sum(kind in _SHOWN for kind in _ASSET.findall(text)),
        length=len(words),
    )
