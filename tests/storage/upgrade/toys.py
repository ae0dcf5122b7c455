"""A chain with one more revision than ours, for upgrades that go wrong on purpose."""

from __future__ import annotations

import json
import shutil
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import runner, structure
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import detect
from aimstars_desktop.storage.upgrade.server import connection as server_connection
from aimstars_desktop.storage.upgrade.server import run

TOY = "ffffffffffff"

_REVISION = """
import contextlib

import sqlalchemy as sa
from alembic import context, op

revision = "{toy}"
down_revision = "{head}"
kind = "schema"
summary = "A toy"
row_changes = {row_changes!r}
drops = {drops!r}
renames = {renames!r}
reversible = True


def upgrade():
{body}


def downgrade():
{back}
"""


class ToyChain:
    """Our chain and one toy revision on top, in a folder of its own.

    Attributes:
        back: Python, what ``downgrade`` of the toy revision does.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.back = "pass"
        self._scripts = folder / "migrations"
        folder.mkdir(exist_ok=True)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(runner.SCRIPTS, self._scripts, ignore=ignored)
        monkeypatch.setattr(runner, "SCRIPTS", self._scripts)
        for module in (detect, run, server_connection):
            monkeypatch.setattr(module, "CHAIN", (*CHAIN, TOY))
        golden = self._scripts / "shapes.json"
        monkeypatch.setattr(structure, "GOLDEN", golden)

    def add(self, body: str, *, shape: str = "", **declared: dict[str, str]) -> None:
        """Add the toy revision.

        Args:
            body: Python, what its ``upgrade`` does.
            shape: SQL, what the tables should be like afterwards, beside what head makes.
            declared: its row_changes, drops and renames.
        """
        self.write(body, **declared)
        with closing(sqlite.connect_in_memory()) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("BEGIN")
            runner.run(connection, HEAD)
            before = structure.read(connection)
            for statement in filter(None, shape.split(";")):
                connection.execute(statement)
            after = structure.read(connection)
        golden = json.loads(structure.GOLDEN.read_text(encoding="utf-8"))
        golden[TOY] = structure.changes(before, after)
        structure.GOLDEN.write_text(json.dumps(golden), encoding="utf-8")

    def make_irreversible(self) -> None:
        """Take the way back from the toy revision away."""
        path = self._scripts / "versions" / f"{TOY}_toy.py"
        path.write_text(path.read_text().replace("reversible = True", "reversible = False"))

    def write(self, body: str, **declared: dict[str, str]) -> None:
        """Add the toy revision, and write down no shape: a server is not asked for it."""
        bodies = [textwrap.dedent(one).strip() for one in (body, self.back)]
        up, down = (textwrap.indent(one, "    ") for one in bodies)
        declares = {"row_changes": {}, "drops": {}, "renames": {}} | declared
        (self._scripts / "versions" / f"{TOY}_toy.py").write_text(
            _REVISION.format(toy=TOY, head=HEAD, body=up, back=down, **declares)
        )
