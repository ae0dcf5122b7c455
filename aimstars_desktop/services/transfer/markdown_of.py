"""Turns plain text and HTML into the Markdown that entries are written in."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from aimstars_desktop.compat import override
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import Paragraph, Place, Style

_INLINE_SIGNS = re.compile(r"([`*_\[\]~])")
_FIRST_SIGNS = re.compile(r"(?m)^([ \t]*)([#>+\-]|\d{1,9}(?=[.)]))")

_MARKS = {
    "b": "**",
    "strong": "**",
    "i": "*",
    "em": "*",
    "s": "~~",
    "strike": "~~",
    "del": "~~",
    "code": "`",
}
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "ul",
        "ol",
        "table",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "hr",
    ]
)
_SKIPPED = frozenset({"script", "style", "head", "title"})
_EMPTY_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


def of_plain_text(text: str) -> str:
    """Return plain text so that it looks the same when it is read as Markdown."""
    if _looks_plain(text):
        return text
    return _FIRST_SIGNS.sub(_escaped_first, _INLINE_SIGNS.sub(r"\\\1", text))


def _escaped_first(found: re.Match[str]) -> str:
    sign = found[2]
    return found[1] + (f"{sign}\\" if sign.isdigit() else f"\\{sign}")


def _looks_plain(text: str) -> bool:
    """Say whether nothing in a text is a mark; bare addresses may be links."""
    found = read(text)
    return found.shown == text and all(
        isinstance(block, Paragraph)
        and block.place == Place()
        and all(span.style is Style.PLAIN for line in block.lines for span in line)
        for block in found.blocks
    )


def of_html(text: str) -> str:
    """Return HTML as Markdown; scripts, styles and comments are dropped, pictures are named."""
    writer = _Writer()
    writer.feed(text)
    writer.close()
    return _EMPTY_LINES.sub("\n\n", writer.text()).strip()


class _Writer(HTMLParser):
    """Writes Markdown while HTML is read; no HTML is an error."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._skipping = 0
        self._lists: list[int | None] = []
        self._links: list[str] = []
        self._preformatted = 0

    def text(self) -> str:
        """Return what was written."""
        return "".join(self._parts)

    @override
    def parse_marked_section(self, i: int, report: bool = True) -> int:
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:  # Python's word for a "<![" that begins nothing
            return -1

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _SKIPPED:
            self._skipping += 1
        elif tag in _MARKS:
            self._parts.append(_MARKS[tag])
        elif tag == "br":
            self._parts.append("\n")
        elif tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else None)
            self._parts.append("\n")
        elif tag == "li":
            self._item()
        elif tag == "a":
            self._links.append(given.get("href", ""))
            self._parts.append("[")
        elif tag == "img":
            self._parts.append(given.get("alt", ""))
        elif tag == "input" and given.get("type") == "checkbox":
            self._parts.append("[x] " if "checked" in given else "[ ] ")
        elif tag in _BLOCKS:
            self._block(tag)

    def _item(self) -> None:
        depth = max(len(self._lists) - 1, 0)
        number = self._lists[-1] if self._lists else None
        if number is not None:
            self._lists[-1] = number + 1
        sign = "-" if number is None else f"{number + 1}."
        self._parts.append(f"\n{'  ' * depth}{sign} ")

    def _block(self, tag: str) -> None:
        if tag == "pre":
            self._preformatted += 1
            self._parts.append("\n\n```\n")
        elif tag == "hr":
            self._parts.append("\n\n---\n\n")
        elif tag == "blockquote":
            self._parts.append("\n\n> ")
        elif tag[0] == "h" and tag[1:].isdigit():
            self._parts.append(f"\n\n{'#' * int(tag[1:])} ")
        elif tag in {"div", "tr"}:
            self._parts.append("\n")
        else:
            self._parts.append("\n\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipping = max(0, self._skipping - 1)
        elif tag in _MARKS:
            self._parts.append(_MARKS[tag])
        elif tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
            self._parts.append("\n")
        elif tag == "a" and self._links:
            address = self._links.pop()
            self._parts.append(f"]({address})" if address else "]")
        elif tag == "pre":
            self._preformatted = max(0, self._preformatted - 1)
            self._parts.append("\n```\n\n")
        elif tag in {"td", "th"}:
            self._parts.append(" | ")
        elif tag in _BLOCKS and tag not in {"div", "tr"}:
            self._parts.append("\n\n")

    @override
    def handle_data(self, data: str) -> None:
        if self._skipping:
            return
        if self._preformatted:
            self._parts.append(data)
            return
        self._parts.append(_INLINE_SIGNS.sub(r"\\\1", re.sub(r"[ \t\r\n\f]+", " ", data)))
