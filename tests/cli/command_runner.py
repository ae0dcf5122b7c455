"""Runs commands in worlds, on copies of a diary and of the checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from aimstars_desktop.cli import main
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from tests.children import started
from tests.cli.worlds import ACCOUNT, BACKUP, PLACE, Command, World
from tests.migrations import rows

ROOT = Path(__file__).parents[2]
SERVER = Path(__file__).with_name("fork_server.py")
CHECKOUT = ("aimstars_desktop", "docs", "resources", "pyproject.toml")
WRITTEN = ("aimstars_desktop/migrations", "aimstars_desktop/storage/upgrade/chain", "docs")
"""Where the commands for authors write."""

NOT_USUAL = {"QT_QPA_PLATFORM", "PYTHONUNBUFFERED"}
AT_THE_START = ("LANG", "LC_ALL", "PYTHONUTF8", "PYTHONCOERCECLOCALE")
"""What Python wants to know when it starts."""


@dataclass(frozen=True)
class Run:
    """How a command has ended, and what it has said where that could be read."""

    code: int
    said: str
    errors: str


class CommandRunner:
    """Runs each command in a fork of a process that has imported everything.

    Args:
        place: a folder of its own.
        servers: closes these processes.
    """

    def __init__(self, place: Path, servers: ExitStack) -> None:
        self._place = place
        self._servers = servers
        self._started: dict[str, subprocess.Popen[str]] = {}
        self._checkout = place / "checkout"
        self._checkout.mkdir()
        self._home = place / "home"
        self._home.mkdir()
        self._copy_compiled()
        self._refresh(*CHECKOUT)
        self._plain, self._encrypted = place / "plain", place / "encrypted"
        self._make_diaries()
        (self._backup,) = (path.name for path in self._plain.glob("backups/*.db"))

    def run(self, world: World, command: Command) -> Run:
        """Run a command in a world."""
        place = self._place / "request"
        shutil.rmtree(place, ignore_errors=True)
        cwd, data = place / "here", place / world.folder
        cwd.mkdir(parents=True)
        shutil.copytree(self._encrypted if world.encrypted else self._plain, data)
        out, err = place / "out", place / "err"
        for file in (out, err):
            file.touch()
        named = ("--data-dir", str(data)) if world.data_dir is None else world.data_dir
        request = {
            "arguments": [*named, *(self._backup if word == BACKUP else word for word in command)],
            "cwd": str(cwd),
            "environ": self._environ(world, place),
            "gone": world.gone,
            "stdout": world.stdout or str(out),
            "stderr": world.stderr or str(err),
            "terminal": world.terminal,
        }
        world.data(data)
        server = self._server(world)
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(f"{json.dumps(request)}\n")
        server.stdin.flush()
        code = int(server.stdout.readline())
        if data.exists():
            data.chmod(0o700)
        self._refresh(*WRITTEN)
        return Run(code, _read(out), _read(err))

    def _server(self, world: World) -> subprocess.Popen[str]:
        environ = self._environ(world, self._place)
        kind = repr((world.under, [environ.get(name) for name in AT_THE_START]))
        if kind not in self._started:
            self._started[kind] = self._servers.enter_context(
                started(
                    [*world.under, sys.executable, str(SERVER)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    cwd=self._checkout,
                    env=environ,
                )
            )
        return self._started[kind]

    def _environ(self, world: World, place: Path) -> dict[str, str]:
        usual = {name: value for name, value in os.environ.items() if name not in NOT_USUAL}
        more = {"AIMSTARS_ENV": "development", "EDITOR": "true", "HOME": str(self._home)}
        python = {"PYTHONPATH": str(self._checkout), "PYTHONDONTWRITEBYTECODE": "1"}
        found = {**usual, **more, **python, **world.environ}
        return {
            name: value.replace(PLACE, str(place))
            for name, value in found.items()
            if value is not None
        }

    def _make_diaries(self) -> None:
        self._plain.mkdir(mode=0o700)
        rows.make(self._plain / "aimstars.db", HEAD)
        with closing(sqlite.connect(self._plain / "aimstars.db")) as connection:
            password = Passwords(cost=4).hash("geheim")
            connection.execute("UPDATE users SET password = ?", (password,))
        typed = self._place / "password"
        typed.write_text("geheim", encoding="utf-8")
        assert main(["--data-dir", str(self._plain), "db", "backup"]) == 0
        shutil.copytree(self._plain, self._encrypted)
        given = ["db", "encrypt", "--account", ACCOUNT, "--password-file", str(typed)]
        assert main(["--data-dir", str(self._encrypted), *given]) == 0

    def _copy_compiled(self) -> None:
        """Copy what Python has compiled: else each server would compile the program anew."""
        for path in (ROOT / "aimstars_desktop").rglob("__pycache__"):
            shutil.copytree(path, self._checkout / path.relative_to(ROOT))

    def _refresh(self, *tops: str) -> None:
        """Copy what is missing or different in the checkout, and remove what is new there."""
        for top in tops:
            wanted = {path.relative_to(ROOT): path for path in _files(ROOT / top)}
            for name, source in wanted.items():
                copy = self._checkout / name
                if not copy.exists() or copy.stat().st_mtime_ns != source.stat().st_mtime_ns:
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(source, copy)
            for path in _files(self._checkout / top):
                if path.relative_to(self._checkout) not in wanted:
                    path.unlink()


@contextmanager
def opened(place: Path) -> Iterator[Callable[[World, Command], Run]]:
    """Prepare a folder; yield what runs a command in a world."""
    with ExitStack() as servers:
        yield CommandRunner(place, servers).run


def _files(top: Path) -> Iterator[Path]:
    if top.is_file():
        yield top
    for path in top.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="surrogateescape")
