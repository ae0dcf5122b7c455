"""Our rules for what stands within a line, on top of markdown-it's: each says where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline, RuleFuncInlineType
from markdown_it.ruler import Ruler
from markdown_it.rules_inline import autolink as read_autolink
from markdown_it.rules_inline import backtick as read_code
from markdown_it.rules_inline import emphasis, link_pairs, strikethrough
from markdown_it.rules_inline import html_inline as read_html
from markdown_it.rules_inline.state_inline import Scanned, StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from aimstars_desktop.compat import override
from aimstars_desktop.domain.markdown.addresses import Address, addresses_in, may_be_opened

AT = "at"
"""The key under which a token says where its content begins."""

CELL = "cell"
"""The key that says that what is read is the cell of a table."""

_ESCAPED = frozenset("*_~`[]")
_ESCAPED_FIRST = frozenset("#>+-")
_NUMBER = re.compile(r"[ \t]*\d{1,9}")
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")


class _State(StateInline):
    """markdown-it's state, whose tokens know their places."""

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, out_tokens: list[Token]) -> None:
        super().__init__(src, md, env, out_tokens)
        self.addresses = addresses_in(src)
        self.last_link = src.rfind("](")  # after it no bracket needs to be looked at
        self._starts = [address.start for address in self.addresses]

    def next_address(self) -> Address | None:
        """Return the first address from here on; none inside a link."""
        place = bisect_left(self._starts, self.pos)
        return self.addresses[place] if place < len(self._starts) and not self.linkLevel else None

    def say(self, kind: str, content: str, start: int) -> None:
        """Push a token with something to read."""
        token = self.push(kind, "", 0)
        token.content = content
        token.meta[AT] = start

    @override
    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta[AT] = self.pos - len(token.content)
        return token

    @override
    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:
        """Accept no mark within a word or a number, nor between the brackets of a formula."""
        open_, close, length = super().scanDelims(start, canSplitWord=False)
        before = self.src[start - 1] if start else " "
        after = self.src[start + length] if start + length < self.posMax else " "
        if before in _CLOSING and after in _OPENING:
            open_ = close = False
        return Scanned(open_ and after not in _CLOSING, close and before not in _OPENING, length)


Rule = Callable[[_State, bool], bool]


def _text(state: _State, silent: bool) -> bool:
    """Read words up to the next character that may be a mark, or the next address."""
    address = None if silent else state.next_address()
    end = min(address.start, state.posMax) if address else state.posMax
    mark = state.md.inline.terminator_re.search(state.src, state.pos, end)
    end = mark.start() if mark else end
    if end <= state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True


def _address(state: _State, silent: bool) -> bool:
    """Read an address as it stands, whatever marks it seems to hold."""
    address = None if silent else state.next_address()
    if address is None or address.start != state.pos or address.end > state.posMax:
        return False
    _open_link(state, address.target)
    state.say("text", state.src[address.start : address.end], address.start)
    state.push("link_close", "a", -1)
    state.pos = address.end
    return True


def _newline(state: _State, silent: bool) -> bool:
    """Keep the end of a line, and the spaces around it."""
    if state.src[state.pos] != "\n":
        return False
    if not silent:
        state.say("text", "\n", state.pos)
    state.pos += 1
    return True


def _escape(state: _State, silent: bool) -> bool:
    """Leave a backslash out that keeps the next character from being a mark, and no other."""
    at = state.pos + 1
    if state.src[state.pos] != "\\" or at >= state.posMax or not _is_mark(state, at):
        return False
    if not silent:
        state.say("text", state.src[at], at)
    state.pos = at + 1
    return True


def _is_mark(state: _State, at: int) -> bool:
    """Return whether a character could be a mark where it stands, without a backslash before it."""
    character = state.src[at]
    if character in _ESCAPED or (character == "|" and CELL in state.env):
        return True
    before = state.src[state.src.rfind("\n", 0, at) + 1 : at - 1]
    if character in _ESCAPED_FIRST:
        return not before.strip(" \t")
    return character in ".)" and _NUMBER.fullmatch(before) is not None


def _code(state: _State, silent: bool) -> bool:
    """Read what stands between backticks as it was typed, with its spaces and line ends."""
    start, count = state.pos, len(state.tokens)
    if not read_code(state, silent):
        return False
    if len(state.tokens) > count:  # else they were backticks that enclose nothing
        token = state.tokens[-1]
        token.meta[AT] = start + len(token.markup)
        token.content = state.src[token.meta[AT] : state.pos - len(token.markup)]
    return True


def _delimiters(read: Callable[[StateInline, bool], bool]) -> Rule:
    """Note the position of each delimiter of a run."""

    def rule(state: _State, silent: bool) -> bool:
        start = state.pos
        if not read(state, silent):
            return False
        at = state.pos
        for token in reversed(state.tokens):
            at -= len(token.content)
            token.meta[AT] = at
            if at <= start:
                break
        return True

    return rule


def _link(state: _State, silent: bool) -> bool:
    """Read ``[words](address)``, and nothing that would hide words, such as a title.

    What has a ``!`` before it is a picture, and stays as it was typed.
    """
    start, end = state.pos, state.posMax
    if state.src[start] != "[" or start > state.last_link:
        return False
    if start and state.src[start - 1] == "!":
        return False
    label_end = state.md.helpers.parseLinkLabel(state, start, True)
    if label_end < 0 or not state.src[start + 1 : label_end].strip():
        return False
    if not state.src.startswith("(", label_end + 1):
        return False
    target = state.md.helpers.parseLinkDestination(state.src, label_end + 2, end)
    if not target.ok or target.pos >= end or state.src[target.pos] != ")":
        return False
    if not may_be_opened(target.str):
        return False
    if not silent:
        _open_link(state, target.str)
        state.pos, state.posMax = start + 1, label_end
        state.linkLevel += 1
        state.md.inline.tokenize(state)
        state.linkLevel -= 1
        state.push("link_close", "a", -1)
    state.pos, state.posMax = target.pos + 1, end
    return True


def _autolink(state: _State, silent: bool) -> bool:
    """Read ``<https://example.org>``."""
    start = state.pos
    if not read_autolink(state, silent):
        return False
    if not silent:
        words = state.tokens[-2]
        words.meta[AT] = start + 1
        words.content = state.src[start + 1 : state.pos - 1]
    return True


def _html(state: _State, silent: bool) -> bool:
    """Leave a tag as it was typed, with characters that would be marks elsewhere."""
    start, links = state.pos, state.linkLevel
    if not read_html(state, silent):
        return False
    state.linkLevel = links  # no tag begins or ends a link
    if not silent:
        state.tokens[-1].meta[AT] = start
    return True


def _open_link(state: StateInline, target: str) -> None:
    state.push("link_open", "a", 1).attrs = {"href": target}


class InlineParser(ParserInline):
    """Reads what stands within a line. Entities and pictures are not among its rules."""

    def __init__(self) -> None:
        super().__init__()
        self.ruler = Ruler()
        for name, rule in (
            ("text", _text),
            ("address", _address),
            ("newline", _newline),
            ("escape", _escape),
            ("code", _code),
            ("strikethrough", _delimiters(strikethrough.tokenize)),
            ("emphasis", _delimiters(emphasis.tokenize)),
            ("link", _link),
            ("autolink", _autolink),
            ("html", _html),
        ):
            # parse() below makes the state that they are called with
            self.ruler.push(name, cast("RuleFuncInlineType", rule))
        self.ruler2 = Ruler()
        self.ruler2.push("pairs", link_pairs)
        self.ruler2.push("strikethrough", strikethrough.postProcess)
        self.ruler2.push("emphasis", emphasis.postProcess)

    @override
    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens
