"""Two lines of revisions: refused in words, joined by merge, and never made by accident."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, closing
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests import children
from tests.migrations import rows

pytestmark = pytest.mark.long  # each command is a program of its own

ROOT = Path(__file__).parents[2]
A, B, M = "a" * 12, "b" * 12, "c" * 12

Process = subprocess.Popen[str]
Start = Callable[..., Process]
Said = tuple[int, str]


class Copy:
    """A copy of the program in which revisions can be written, run in processes of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.versions = folder / "aimstars_desktop" / "migrations" / "versions"
        self.data = folder / "data"
        ignored = shutil.ignore_patterns("__pycache__", "*.lock")
        shutil.copytree(ROOT / "aimstars_desktop", folder / "aimstars_desktop", ignore=ignored)
        shutil.copy(ROOT / "pyproject.toml", folder)
        self.data.mkdir(mode=0o700)

    def start(self, *arguments: str) -> AbstractContextManager[Process]:
        return children.started(
            [*(sys.executable, "-m", "aimstars_desktop", "db"), *arguments],
            cwd=self.folder,
            env={**os.environ, "AIMSTARS_DATA_DIR": str(self.data)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def db(self, *arguments: str) -> Said:
        with self.start(*arguments) as process:
            said, _ = process.communicate()
        return process.returncode, said.strip()

    def write(self, revision: str, up: str, down: str, kind: str = "schema") -> None:
        """Fill in a revision, and write its shape down."""
        (path,) = self.versions.glob(f"{revision}_*.py")
        text = path.read_text(encoding="utf-8")
        text = text.replace('"""Do what the summary says."""', up)
        text = text.replace('"""Keep it: the older shape can hold it as well."""', down)
        text = text.replace('kind = "schema"', f'kind = "{kind}"\nloses = None')
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """Two lines: one adds a column, the other one an index."""
    made = Copy(tmp_path)
    assert made.db("revision", "-m", "A column", "--rev-id", A)[0] == Outcome.DONE
    splice = ("--head", HEAD, "--splice")
    assert made.db("revision", "-m", "An index", "--rev-id", B, *splice)[0] == Outcome.DONE
    made.write(
        A,
        'op.add_column("goals", sa.Column("toy_colour", sa.Text(), nullable=True))',
        'op.drop_column("goals", "toy_colour")',
    )
    made.write(
        B,
        'op.create_index("ix_visits_day", "visits", ["day"])',
        'op.drop_index("ix_visits_day", table_name="visits")',
        kind="index",
    )
    rows.make(made.data / "aimstars.db", HEAD, key=None)
    return made


def test_two_heads_are_refused_and_a_merge_of_them_is_applied_and_taken_back(copy: Copy) -> None:
    code, said = copy.db("lint")
    assert (code, said.count("\n")) == (Outcome.ERROR, 0)
    assert f"{B}_an_index.py:" in said
    assert f"is a second head beside {A}: aimstars db merge heads" in said
    code, said = copy.db("upgrade")
    assert code == Outcome.ERROR
    assert f"more than one head ({A}, {B})" in said

    assert copy.db("merge", "heads", "--rev-id", M)[0] == Outcome.DONE
    assert copy.db("lint", "--shapes") == (Outcome.DONE, "The revisions are as they should be.")
    assert copy.db("heads") == (Outcome.DONE, f"{M} (head)")
    code, said = copy.db("plan")
    assert [line.split()[1] for line in said.splitlines()[:3]] == [A, B, M]

    copy.db("upgrade", A)
    assert copy.db("upgrade", B) == (
        Outcome.USAGE,
        f"{A} and {B} stand beside each other, and a merge joins them.",
    )
    code, said = copy.db("upgrade", M)  # its tables are compared with the models, which lack A
    assert code == Outcome.ERROR
    assert "The models of this program are ahead" in said
    models = copy.folder / "aimstars_desktop" / "storage" / "models.py"
    text = models.read_text(encoding="utf-8")
    for old, new in (
        (
            "    closed_on:",
            "    toy_colour: Mapped[str | None] = mapped_column(Text)\n    closed_on:",
        ),
        (
            '    """A day on which',
            '    __table_args__ = (Index(None, "day"),)\n    """A day on which',
        ),
    ):
        text = text.replace(old, new)
    models.write_text(text, encoding="utf-8")
    assert copy.db("upgrade")[0] == Outcome.DONE
    with closing(sqlite.connect(copy.data / "aimstars.db", key=None)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(M,)]
        assert connection.execute("SELECT toy_colour FROM goals").fetchall() == [(None,), (None,)]

    code, said = copy.db("downgrade", "--yes")
    assert (code, copy.db("current")[1]) == (Outcome.USAGE, f"{M} (head)")
    assert "were joined by a merge" in said
    assert copy.db("downgrade", HEAD, "--yes")[0] == Outcome.DONE
    assert copy.db("current")[1] == HEAD


def test_two_revisions_at_once_stand_on_each_other(tmp_path: Path) -> None:
    copy = Copy(tmp_path)

    with ExitStack() as stack:
        processes = [
            stack.enter_context(copy.start("revision", "-m", f"Number {number}"))
            for number in range(3)
        ]
        assert [one.communicate() and one.returncode for one in processes] == [0, 0, 0]

    code, said = copy.db("heads")
    assert (code, said.count("(head)")) == (Outcome.DONE, 1)
    listed = copy.db("history", "-r", f"{HEAD}:")[1].splitlines()
    assert len(listed) == 4
    assert len(list(copy.versions.glob("*.py"))) == len(CHAIN) + 3
