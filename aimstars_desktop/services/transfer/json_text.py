"""Reads JSON in pieces: a large text read in one go would hold up every other thread."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

_BLANK = re.compile(r"[ \t\n\r]*")
_decode = json.JSONDecoder().raw_decode


def loads(text: str) -> Any:  # noqa: ANN401 - whatever the text holds
    """Return what a text holds, as ``json.loads`` does.

    The members of the outermost object or list are read one by one, and so are the elements of
    lists among them; in between, other threads get their turn.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    value, end = _value(text, _after_blank(text, 0), depth=2)
    end = _after_blank(text, end)
    if end != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    return value


def _value(text: str, at: int, *, depth: int) -> tuple[Any, int]:
    if depth and text.startswith("{", at):
        return _object(text, at + 1, depth - 1)
    if depth and text.startswith("[", at):
        return _list(text, at + 1, depth - 1)
    value, end = _decode(text, at)
    if isinstance(value, dict):  # names that are the same in all of them, once
        value = {sys.intern(name): one for name, one in value.items()}
    return value, end


def _object(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    at = _after_blank(text, at)
    if text.startswith("}", at):
        return found, at + 1
    while True:
        if not text.startswith('"', at):
            raise json.JSONDecodeError("Expecting a name in double quotes", text, at)
        name, at = _decode(text, at)
        at = _after_blank(text, at)
        if not text.startswith(":", at):
            raise json.JSONDecodeError("Expecting ':'", text, at)
        found[name], at = _value(text, _after_blank(text, at + 1), depth=depth)
        at, is_last = _next(text, at, "}")
        if is_last:
            return found, at


def _list(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    found: list[Any] = []
    at = _after_blank(text, at)
    if text.startswith("]", at):
        return found, at + 1
    while True:
        value, at = _value(text, at, depth=depth)
        found.append(value)
        at, is_last = _next(text, at, "]")
        if is_last:
            return found, at


def _next(text: str, at: int, close: str) -> tuple[int, bool]:
    """Return where to go on after a value, and whether it was the last one."""
    at = _after_blank(text, at)
    if text.startswith(close, at):
        return at + 1, True
    if not text.startswith(",", at):
        raise json.JSONDecodeError("Expecting ','", text, at)
    return _after_blank(text, at + 1), False


def _after_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return at if found is None else found.end()
