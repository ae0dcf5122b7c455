"""Words of HTML with their looks, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import Style
from aimstars_desktop.services.transfer.markdown_of import is_plain, of_plain_text, with_escapes

_STYLES = {
    "b": Style.BOLD,
    "strong": Style.BOLD,
    "i": Style.ITALIC,
    "em": Style.ITALIC,
    "s": Style.STRUCK,
    "strike": Style.STRUCK,
    "del": Style.STRUCK,
    "code": Style.CODE,
    "tt": Style.CODE,
    "kbd": Style.CODE,
}
_SIGNS = ((Style.BOLD, "**"), (Style.ITALIC, "*"), (Style.STRUCK, "~~"))
_CSS = (
    (re.compile(r"font-weight:\s*(?:bold|[6-9]00)"), re.compile("font-weight:"), Style.BOLD),
    (re.compile(r"font-style:\s*italic"), re.compile("font-style:"), Style.ITALIC),
    (
        re.compile(r"text-decoration[a-z-]*:[^;]*line-through"),
        re.compile("text-decoration[a-z-]*: *none"),
        Style.STRUCK,
    ),
)
_MORE_SPACES = re.compile(" {2,}")
_AROUND_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_ENDS_ADDRESS = re.compile(r"[\s<>]")
_BLANKS = " \t\xa0"
HEADING = re.compile(r"h[1-6]")


@dataclass(slots=True)
class Run:
    """Characters that look alike; a line feed in them ends the line."""

    text: str
    style: Style
    address: str


def has_structure(markdown: str) -> bool:
    """Return whether a text looks otherwise than as it was typed, but for bare addresses."""
    found = read(markdown)
    return not is_plain(found) or not all(
        span.address.endswith(span.text) for span in found.spans if span.address
    )


def marked(runs: Sequence[Run]) -> str:
    """Return runs with marks around what is styled."""
    parts: list[str] = []
    for place, run in enumerate(runs):
        before = runs[place - 1].text[-1:] if place else ""
        behind = runs[place + 1].text[:1] if place + 1 < len(runs) else ""
        parts.append(_marked(run, before, behind))
    return _AROUND_LINE_END.sub("\n", _MORE_SPACES.sub(" ", "".join(parts)))


def _marked(run: Run, before: str, behind: str) -> str:
    """Return a run with its marks, line by line, and none within a word.

    Args:
        run: what looks alike.
        before: the character before it.
        behind: the character behind it.
    """
    found = []
    for number, line in enumerate(run.text.split("\n")):
        words = line.strip(_BLANKS)
        if not words:
            found.append(line)
            continue
        left = line[: len(line) - len(line.lstrip(_BLANKS))]
        right = line[len(line.rstrip(_BLANKS)) :]
        joined = (not left and before.isalnum()) or (not right and behind.isalnum())
        begins = number > 0 or before in {"", "\n"}
        has_words = any(map(str.isalnum, words))  # signs alone may be a mark beside other lines
        text = of_plain_text(words) if has_words or not begins else with_escapes(words)
        if run.style & Style.CODE and "`" not in words and not joined:
            text = f"`{words}`"
        if run.address and not _says(words, run.address):
            text = f"[{text}]({_bare(run.address)})"
        if not joined:
            for style, sign in _SIGNS:
                text = f"{sign}{text}{sign}" if run.style & style else text
        found.append(f"{left}{text}{right}")
    return "\n".join(found)


def _says(words: str, address: str) -> bool:
    """Return whether words are read as a link to this address by themselves."""
    known = {address, address.removesuffix("/"), address.removeprefix("mailto:")}
    without = address.partition("://")[2].removesuffix("/")
    return words in known or (words.startswith("www.") and words == without)


def _bare(address: str) -> str:
    """Return an address as it can stand in brackets."""
    address = _ENDS_ADDRESS.sub("", address)
    return f"<{address}>" if "(" in address or ")" in address else address


def styles_of(tag: str, css: str) -> tuple[Style, Style]:
    """Return the styles that a tag adds, and those that it takes away."""
    adds, takes = _STYLES.get(tag, Style.PLAIN), Style.PLAIN
    for on, named, style in _CSS:
        if on.search(css):
            adds |= style
        elif named.search(css):
            adds &= ~style
            takes |= style
    return (adds, takes) if not HEADING.fullmatch(tag) else (Style.PLAIN, Style.BOLD)
