"""A chain with one more revision than ours, for upgrades that go wrong on purpose."""

from __future__ import annotations

import json
import shutil
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import chain, detect, server, structure
from aimstars_desktop.storage.upgrade.revisions import CHAIN, HEAD

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
reversible = True


def upgrade():
{body}


def downgrade():
    pass
"""


class ToyChain:
    """Our chain and one toy revision on top, in a folder of its own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._scripts = folder / "migrations"
        folder.mkdir(exist_ok=True)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(chain.SCRIPTS, self._scripts, ignore=ignored)
        monkeypatch.setattr(chain, "SCRIPTS", self._scripts)
        for module in (detect, server):
            monkeypatch.setattr(module, "CHAIN", (*CHAIN, TOY))
        golden = self._scripts / "shapes.json"
        monkeypatch.setattr(structure, "GOLDEN", golden)
        chain.revisions.cache_clear()

    def add(self, body: str, *, shape: str = "", row_changes: dict[str, str] | None = None) -> None:
        """Add the toy revision.

        Args:
            body: Python, what its ``upgrade`` does.
            shape: SQL, what the tables should be like afterwards, beside what head makes.
        """
        indented = textwrap.indent(textwrap.dedent(body).strip(), "    ")
        (self._scripts / "versions" / f"{TOY}_toy.py").write_text(
            _REVISION.format(toy=TOY, head=HEAD, body=indented, row_changes=row_changes or {})
        )
        chain.revisions.cache_clear()
        with closing(sqlite.connect_in_memory()) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("BEGIN")
            chain.run(connection, HEAD)
            before = structure.read(connection)
            for statement in filter(None, shape.split(";")):
                connection.execute(statement)
            after = structure.read(connection)
        golden = json.loads(structure.GOLDEN.read_text(encoding="utf-8"))
        golden[TOY] = structure.changes(before, after)
        structure.GOLDEN.write_text(json.dumps(golden), encoding="utf-8")
