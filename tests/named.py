"""The names of all tests, for lists that say which test plays out what."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parent


def missing(faults: Mapping[int, Iterable[str]]) -> set[str]:
    """Return which of the tests that a list names are not there."""
    return {name for tests in faults.values() for name in tests} - _names()


@cache
def _names() -> frozenset[str]:
    found = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                found.add(node.name)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found.add(node.targets[0].id)
    return frozenset(found)
