"""The examples of the README run, and the linter likes them."""

from __future__ import annotations

import ast
import re
from argparse import ArgumentParser
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.authoring import lint, rules
from aimstars_desktop.cli import db
from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import drift, runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.chain.shape import shape_differences, write_golden
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.migrations import old_diaries, rows
from tests.migrations.old_diaries import OldDiary
from tests.storage.upgrade.toys import TOY, ToyChain

README = (runner.SCRIPTS / "README").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
TITLES = re.findall(r"^((?:Schema|Data|Constraint|Index): [^.]+)\.", README, re.MULTILINE)

BASE = "ee0ad3d482fd"
"""The last revision of 0.1.0."""

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
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ToyChain:
    """The chain up to the first release: what an author adds later is no matter to an example."""
    made = ToyChain(tmp_path / "toys", monkeypatch)
    for revision in CHAIN[CHAIN.index(BASE) + 1 :]:
        for path in (runner.SCRIPTS / "versions").rglob(f"{revision}_*.py"):
            path.unlink()
    return made


def test_there_is_an_example_of_each_kind() -> None:
    assert len(TITLES) == len(EXAMPLES) == 11
    assert {title.split(":")[0].lower() for title in TITLES} == set(rules.KINDS)


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize("example", EXAMPLES, ids=TITLES)
def test_the_example_goes_up_and_down_with_rows_in_every_table(
    toys: ToyChain, tmp_path: Path, example: str
) -> None:
    _add(example)
    folders = Folders(tmp_path / "diary", tmp_path)
    folders.data.mkdir()
    rows.make(folders.database, BASE)

    upgrade(folders, FixedClock(), target=TOY)
    upgrade(folders, FixedClock(), target=BASE)

    with closing(sqlite.connect(folders.database)) as connection:
        assert shape_differences(connection, BASE) == []
        assert len(rows.words(connection)) == 14


@pytest.mark.sampled(4)
@pytest.mark.parametrize("example", EXAMPLES, ids=TITLES)
def test_the_example_fits_every_engine(toys: ToyChain, example: str) -> None:
    _add(example)
    with old_diaries.at(BASE) as diary:
        diary.fill()
        before = _differences(diary)
        diary.run(TOY)
        diary.run(BASE)

        assert _differences(diary) == before


def _differences(diary: OldDiary) -> list[str]:
    """Return in what the tables differ from the models, which may be ahead of this chain."""
    with diary.bound() as bind:
        return drift._compared(bind)


def _add(example: str) -> None:
    """Put the example on top of the chain."""
    (kind,) = re.findall(r"^# kind: (\w+)$", example, re.MULTILINE)
    loses = re.search(r"^# loses: (.*)$", example, re.MULTILINE)
    body = re.sub(r"^# .*\n", "", example, flags=re.MULTILINE)
    text = _REVISION.format(
        toy=TOY,
        head=BASE,
        kind=kind,
        row_changes=_declared(example, "row_changes"),
        renames=_declared(example, "renames"),
        loses=f"loses = {loses[1]}" if loses else "",
        body=body,
    )
    assert lint.lint_text(f"{TOY}_example.py", text) == []
    (runner.SCRIPTS / "versions" / f"{TOY}_example.py").write_text(text, encoding="utf-8")
    write_golden()


FLASK_DB = {
    "list-templates": "",
    "init": "-d --directory --multidb -t --template --package",
    "revision": "-d --directory -m --message --autogenerate --sql --head --splice --branch-label"
    " --version-path --rev-id",
    "migrate": "-d --directory -m --message --sql --head --splice --branch-label --version-path"
    " --rev-id -x --x-arg",
    "edit": "-d --directory",
    "merge": "-d --directory -m --message --branch-label --rev-id",
    "upgrade": "-d --directory --sql --tag -x --x-arg",
    "downgrade": "-d --directory --sql --tag -x --x-arg",
    "show": "-d --directory",
    "history": "-d --directory -r --rev-range -v --verbose -i --indicate-current",
    "heads": "-d --directory -v --verbose --resolve-dependencies",
    "branches": "-d --directory -v --verbose",
    "current": "-d --directory -v --verbose --check-heads",
    "stamp": "-d --directory --sql --tag --purge",
    "check": "-d --directory",
}
"""Every command of ``flask db`` with its options."""

DEFAULTS = {"edit": "head", "upgrade": "head", "downgrade": "-1", "show": "head", "stamp": "head"}
"""What ``flask db`` takes for the revision where none is named."""


def _table() -> dict[str, list[str]]:
    """Return the cells that the README has for each command of ``flask db``."""
    section = README.partition("## From `flask db`")[2]
    rows = re.findall(r"^\| `([a-z-]+)` \|(.*)\|$", section, re.MULTILINE)
    return {name: [cell.strip(" `") for cell in cells.split("|")] for name, cells in rows}


def _parsers() -> Mapping[str, ArgumentParser]:
    top = ArgumentParser()
    db.add_parser(top.add_subparsers(), "")
    (commands,) = [one for one in _parser(top, "db")._actions if one.choices]
    assert isinstance(commands.choices, dict)
    return commands.choices


def _parser(parser: ArgumentParser, name: str) -> ArgumentParser:
    (commands,) = [one for one in parser._actions if one.choices]
    assert isinstance(commands.choices, dict)
    found: ArgumentParser = commands.choices[name]
    return found


def test_every_command_of_flask_db_is_in_the_table() -> None:
    assert list(_table()) == list(FLASK_DB)


PASSWORD = {"--password-stdin", "--password-file"}
"""What every command takes, for a diary that is encrypted."""


def test_the_readme_says_how_every_command_gets_a_password() -> None:
    words = "Every command takes `--password-stdin` and `--password-file`"
    assert words in README.partition("## From `flask db`")[2]


@pytest.mark.parametrize("command", FLASK_DB)
def test_every_option_of_flask_db_is_here_or_left_out_for_a_reason(command: str) -> None:
    same, lacking, own, _ = (set(cell.split()) for cell in _table()[command])
    parser = _parsers()[command]
    ours = {option for one in parser._actions for option in one.option_strings}

    assert same | lacking == set(FLASK_DB[command].split())
    assert same.isdisjoint(lacking)
    assert ours - {"-h", "--help"} == same | own | PASSWORD
    reasons = README.partition("Left out on purpose")[2]
    for option in lacking:
        assert f"`{option}`" in reasons or f"`{command} {option}`" in reasons
    defaults = [one.default for one in parser._actions if one.dest == "revision"]
    assert defaults == ([DEFAULTS[command]] if command in DEFAULTS else [])


def test_the_other_commands_are_listed() -> None:
    words = README.partition("Commands that `flask db` has not: `")[2].partition("`")[0]

    assert {*words.split()} == _parsers().keys() - FLASK_DB.keys()


def test_the_readme_names_what_is_there() -> None:
    for name in ("revisions.py", "shapes.json", "released.json", "rows.py"):
        assert name in README
    assert CHAIN[0] == "1a2b3c4d5e6f"
