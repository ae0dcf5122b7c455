"""Every command in every world that is in its way: a sentence and an exit code of ours."""

from __future__ import annotations

import faulthandler
import re
import sys
from collections.abc import Callable, Iterator

import pytest

from aimstars_desktop.domain.errors import Outcome
from tests.cli import command_runner, worlds
from tests.cli.command_runner import Run
from tests.cli.fork_server import BROKEN
from tests.cli.worlds import WORLDS, Command, World
from tests.examples import every

Runner = Callable[[World, Command], Run]

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="devices, accounts and forks of Linux"),
    pytest.mark.needs("setpriv", root=True),
]

FOR_PROGRAMMERS = re.compile(
    r"Traceback|Exception ignored|^ +File \"|\b(sqlite3|sqlalchemy|psycopg|alembic)\.\w",
    re.MULTILINE,
)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    place = tmp_path_factory.mktemp("commands")
    for folder in (place, *place.parents[:2]):
        folder.chmod(0o755)  # another account has to come as far as here
    with command_runner.opened(place) as opened:
        yield opened


def test_each_command_ends_well_in_a_world_and_each_world_lets_one_end_well(run: Runner) -> None:
    for name, command in _once(worlds.commands()):
        _look(run, name, command)


@pytest.mark.long
def test_each_switch_ends_well_in_a_world(run: Runner) -> None:
    faulthandler.cancel_dump_traceback_later()  # minutes are expected here
    for name, command in _once(worlds.switched_commands()):
        _look(run, name, command)


@pytest.mark.long
@pytest.mark.parametrize("name", WORLDS)
def test_each_command_ends_well_in_every_world(run: Runner, name: str) -> None:
    faulthandler.cancel_dump_traceback_later()  # minutes are expected here
    for command in worlds.commands():
        _look(run, name, command)


def _once(commands: Iterator[Command]) -> Iterator[tuple[str, Command]]:
    """Go through the commands, and meanwhile through the worlds, until both are through."""
    found, names = list(commands), list(WORLDS)
    for number in every(6, range(max(len(found), len(names)))):
        yield names[number % len(names)], found[number % len(found)]


def _look(run: Runner, name: str, command: Command) -> None:
    world = WORLDS[name]
    done = run(world, command)

    told = f"{name}: {' '.join(command)}\n{done.said}{done.errors}"
    assert FOR_PROGRAMMERS.search(done.said + done.errors) is None, told
    assert done.code in set(world.outcomes), (done.code, told)
    deaf = world.stdout == BROKEN or (world.stdout and world.stderr)
    assert done.code == Outcome.DONE or deaf or (done.said + done.errors).strip(), told
