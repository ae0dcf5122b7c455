"""What a screen reader finds over AT-SPI on every screen, in a real window."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import patience
from tests.listening.desktop import TOOLS, desktop
from tests.listening.walk import ROOT, Node, Tree
from tests.screen import screen

pytestmark = [
    pytest.mark.long,
    pytest.mark.window,
    pytest.mark.needs(*TOOLS),
    pytest.mark.row("Screen readers: every screen over AT-SPI"),
]

SAYS_NOTHING = {"filler", "unknown", "invalid", "layered pane", "viewport", "redundant object"}
"""Roles of what is there for the layout alone."""

TABLES = {"list", "table", "tree", "tree table"}
ITEMS = {"list item", "table cell"}
"""May be alike: their row says which is which."""

TEXTS = {"text", "entry", "password text", "paragraph"}
IS_NO_WINDOW = {"day-picker", "spelling-menu"}
"""Popups, which AT-SPI does not list; their parts are read in Qt's own tree."""


def test_every_screen_is_named_and_ordered_over_at_spi(
    window_environment: dict[str, str],
) -> None:
    with (
        # Not the one of the other tests: a window manager that ends takes the keyboard along.
        screen() as display,
        # Sockets have room for 108 bytes, which the folder of a test may take.
        tempfile.TemporaryDirectory(prefix="listening-", dir="/tmp") as folder,
        desktop(Path(folder), {**window_environment, "DISPLAY": display}) as environment,
    ):
        done = subprocess.run(
            [sys.executable, "-m", "tests.listening.walk"],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=5 * patience.SECONDS,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    screens: dict[str, Tree] = json.loads(done.stdout)
    assert {name for name, tree in screens.items() if not tree} == IS_NO_WINDOW
    wrong = {name: found for name, tree in screens.items() if (found := list(_faults(tree)))}
    assert not wrong
    # The walk has met each kind of thing that is looked at here.
    roles = {node["role"] for tree in screens.values() for node in tree}
    assert roles >= {"chart", "combo box", "list", "page tab", "password text", "table", "tree"}


def _faults(tree: Tree) -> Iterator[str]:
    for node in tree:
        called = f"{node['role']} “{node['name']}”"
        if "FOCUSABLE" in node["states"]:
            if not node["name"]:
                yield f"has no name: {called}"
            if node["role"] in SAYS_NOTHING:
                yield f"says not what it is: {called}"
        if node["role"] in TABLES and not ("rows" in node and node["columns"] > 0):
            yield f"has no rows and columns: {called}"
        if node["role"] in TEXTS and "text" not in node:
            yield f"keeps its text to itself: {called}"
    yield from _alike(tree)


def _alike(tree: Tree) -> Iterator[str]:
    """Yield what cannot be told from what is beside it."""
    parents: list[Node] = []
    families: dict[int, set[tuple[str, ...]]] = defaultdict(set)
    for node in tree:
        del parents[node["level"] :]
        words = (node["role"], node["name"], node["description"], node.get("text", ""))
        if parents and "FOCUSABLE" in node["states"] and node["role"] not in ITEMS:
            family = families[id(parents[-1])]
            if words in family:
                yield f"is called like its neighbour: {node['role']} “{node['name']}”"
            family.add(words)
        parents.append(node)
