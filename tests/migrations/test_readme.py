"""The examples of the README run, and the linter likes them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import CHAIN, HEAD, chain, lint
from aimstars_desktop.storage.upgrade.run import upgrade
from aimstars_desktop.storage.upgrade.shape import shape_differences, write_golden
from tests.builders import FixedClock
from tests.migrations import old_diaries, rows
from tests.storage.upgrade.toys import TOY, ToyChain

README = (chain.SCRIPTS / "README").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
TITLES = re.findall(r"^((?:Schema|Data|Constraint|Index): [^.]+)\.", README, re.MULTILINE)

_REVISION = '''"""An example.

Revision ID: {toy}
Revises: {head}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "{toy}"
down_revision = "{head}"
branch_labels = None
depends_on = None

kind = "{kind}"
summary = QT_TRANSLATE_NOOP("Migrations", "An example")
row_changes: dict[str, str] = {row_changes!r}
reversible = True
renames = {renames!r}
{loses}


{body}'''


def _declared(example: str, name: str) -> dict[str, str]:
    match = re.search(rf"^# {name}: (.*)$", example, re.MULTILINE)
    found: dict[str, str] = ast.literal_eval(match[1]) if match else {}
    return found


@pytest.fixture
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ToyChain]:
    yield ToyChain(tmp_path / "toys", monkeypatch)
    chain.revisions.cache_clear()


def test_there_is_an_example_of_each_kind() -> None:
    assert len(TITLES) == len(EXAMPLES) == 11
    assert {title.split(":")[0].lower() for title in TITLES} == set(lint.KINDS)


@pytest.mark.parametrize("example", EXAMPLES, ids=TITLES)
def test_the_example_goes_up_and_down_with_rows_in_every_table(
    toys: ToyChain, tmp_path: Path, example: str
) -> None:
    _add(example)
    folders = Folders(tmp_path / "diary", tmp_path)
    folders.data.mkdir()
    rows.make(folders.database, HEAD)

    upgrade(folders, FixedClock(), target=TOY)
    upgrade(folders, FixedClock(), target=HEAD)

    with closing(sqlite.connect(folders.database)) as connection:
        assert shape_differences(connection, HEAD) == []
        assert len(rows.words(connection)) == 14


@pytest.mark.parametrize("example", EXAMPLES, ids=TITLES)
def test_the_example_fits_every_engine(toys: ToyChain, example: str) -> None:
    _add(example)
    with old_diaries.at(HEAD) as diary:
        diary.fill()
        diary.run(TOY)
        diary.run(HEAD)

        assert diary.differences() == []


def _add(example: str) -> None:
    """Put the example on top of the chain."""
    (kind,) = re.findall(r"^# kind: (\w+)$", example, re.MULTILINE)
    loses = re.search(r"^# loses: (.*)$", example, re.MULTILINE)
    body = re.sub(r"^# .*\n", "", example, flags=re.MULTILINE)
    text = _REVISION.format(
        toy=TOY,
        head=HEAD,
        kind=kind,
        row_changes=_declared(example, "row_changes"),
        renames=_declared(example, "renames"),
        loses=f"loses = {loses[1]}" if loses else "",
        body=body,
    )
    assert lint.lint_text(f"{TOY}_example.py", text) == []
    (chain.SCRIPTS / "versions" / f"{TOY}_example.py").write_text(text, encoding="utf-8")
    chain.revisions.cache_clear()
    write_golden()


def test_every_command_of_flask_db_is_mapped() -> None:
    table = README.partition("## From `flask db`")[2]

    commands = (
        "init list-templates revision migrate edit merge upgrade downgrade show history heads"
        " branches current stamp check"
    )
    for command in commands.split():
        assert f"`{command}`" in table


def test_the_readme_names_what_is_there() -> None:
    for name in ("revisions.py", "shapes.json", "released.json", "rows.py"):
        assert name in README
    assert CHAIN[0] == "1a2b3c4d5e6f"
