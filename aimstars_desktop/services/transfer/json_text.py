"""Reads JSON in pieces: a large text read in one go would hold up every other thread."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from typing import Any

_BLANK = re.compile(r"[ \t\n\r]*")
_NUMBER_ENDS = 3
"""Characters, as in ``1e+``, behind which a number may go on that looks complete before them."""

_decode = json.JSONDecoder().raw_decode


def loads(text: Iterable[str]) -> Any:  # noqa: ANN401 - whatever the text holds
    """Return what a text holds, as ``json.loads`` does.

    The members of the outermost object or list are read one by one, and so are the elements of
    lists among them; in between, other threads get their turn.

    Args:
        text: its pieces, in order; never all of them are put together, but for one large element.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    window = _Window(text)
    value = _value(window, depth=2)
    window.skip_blanks()
    if not window.is_at_end():
        raise window.error("Extra data")
    return value


class _Window:
    """What is needed of a text at the moment.

    Args:
        pieces: of the text, in order.
    """

    def __init__(self, pieces: Iterable[str]) -> None:
        self._pieces = iter(pieces)
        self._text = ""
        self._at = 0

    def error(self, message: str) -> json.JSONDecodeError:
        """Return the error about what stands here."""
        return json.JSONDecodeError(message, self._text, self._at)

    def is_at_end(self) -> bool:
        """Return whether nothing comes any more."""
        return self._at == len(self._text) and not self._grow()

    def skip_blanks(self) -> None:
        """Go on to what is no blank."""
        while not self.is_at_end():
            found = _BLANK.match(self._text, self._at)
            self._at = self._at if found is None else found.end()
            if self._at < len(self._text):
                return

    def take(self, sign: str) -> bool:
        """Return whether a sign comes after blanks, and go on behind it."""
        self.skip_blanks()
        if not self._text.startswith(sign, self._at):
            return False
        self._at += len(sign)
        return True

    def decode(self) -> Any:  # noqa: ANN401 - any JSON
        """Return the value that comes after blanks, whole.

        Raises:
            ValueError: none comes.
        """
        self.skip_blanks()
        while True:
            try:
                value, end = _decode(self._text, self._at)
            except ValueError:
                if not self._grow():
                    raise
                continue
            if end + _NUMBER_ENDS > len(self._text) and self._grow():
                continue
            self._at = end
            return value

    def _grow(self) -> bool:
        """Add what comes next, as much as is there: no value is then tried often.

        Returns:
            Whether something came.
        """
        parts, size = [""], 0
        for piece in self._pieces:
            parts.append(piece)
            size += len(piece)
            if size > len(self._text) - self._at:
                break
        if size:
            parts[0] = self._text[self._at :]
            self._text, self._at = "".join(parts), 0
        return size > 0


def _value(window: _Window, *, depth: int) -> Any:  # noqa: ANN401 - any JSON
    if depth and window.take("{"):
        return _object(window, depth - 1)
    if depth and window.take("["):
        return _list(window, depth - 1)
    value = window.decode()
    if isinstance(value, dict):  # names that are the same in all of them, once
        value = {sys.intern(name): one for name, one in value.items()}
    return value


def _object(window: _Window, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if window.take("}"):
        return found
    while True:
        name = window.decode()
        if not isinstance(name, str):
            raise window.error("Expecting a name in double quotes")
        if not window.take(":"):
            raise window.error("Expecting ':'")
        found[name] = _value(window, depth=depth)
        if window.take("}"):
            return found
        if not window.take(","):
            raise window.error("Expecting ','")


def _list(window: _Window, depth: int) -> list[Any]:
    found: list[Any] = []
    if window.take("]"):
        return found
    while True:
        found.append(_value(window, depth=depth))
        if window.take("]"):
            return found
        if not window.take(","):
            raise window.error("Expecting ','")
