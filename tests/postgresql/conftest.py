"""A temporary PostgreSQL server, run by an unprivileged user."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine, text

from aimstars_desktop.cli import main
from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.ui.app import server_watch
from tests.builders import TestDiary
from tests.ui.house import House

HERE = Path(__file__).parent
Db = Callable[..., tuple[int, str, str]]

TEXT = "Words that took an hour"
"""What somebody has typed in ``house``."""

READY = "DIARY_SERVER"
"""Names the address of a server that runs already, and is ours alone."""


def _bin(name: str) -> str | None:
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(debian[-1]) if debian else shutil.which(name)


def _can_run() -> bool:
    # Under CI a machine without a server is a fault of the set-up, and the tests say so by failing.
    return bool(_bin("initdb") and _bin("pg_ctl")) or os.environ.get("CI") == "true"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave these tests out where no server can be had."""
    if _can_run():
        return
    left_out = {item for item in items if HERE in item.path.parents}
    config.hook.pytest_deselected(items=list(left_out))
    items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say by name that they were left out, and why."""
    if not _can_run():
        terminalreporter.write_line("tests/postgresql: left out, since there is no PostgreSQL here")


def _unprivileged() -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]


class Server:
    """A running server in a folder of its own.

    Args:
        place: the folder, with the data of the server in ``data``.
        options: for the server itself.
    """

    def __init__(self, place: Path, options: str) -> None:
        self.place = place
        self._options = f"-k {place} {options}"

    @property
    def address(self) -> str:
        """The address of its socket."""
        return f"postgresql://aimstars@/postgres?host={self.place}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self.run("pg_ctl", "-o", self._options, "-l", self.place / "log", "-w", "start")

    def stop(self) -> None:
        """End all sessions, and stop it."""
        self.run("pg_ctl", "-m", "immediate", "-w", "stop")

    def run(self, tool: str, *arguments: str | Path) -> None:
        """Run one of the tools of the server on its data."""
        found = _bin(tool)
        if not found:
            pytest.fail("PostgreSQL is missing: ./test as root installs it")
        # What a server that goes on running would keep open must not be waited for.
        subprocess.run(
            [*_unprivileged(), found, "-D", self.place / "data", *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.place,
        )


PASSWORD = secrets.token_urlsafe()
"""Other people of this machine could call a port, too."""


def _own_folder() -> Path:
    """Make a folder of the account that runs the servers."""
    # Sockets have short paths only, so not pytest's own folder.
    place = Path(tempfile.mkdtemp(prefix="aimstars-pg-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(place, "nobody", "nogroup")
    return place


@pytest.fixture(scope="session")
def cluster() -> Iterator[Path]:
    """Have ``initdb`` make the data of a server, which takes a second; each server gets a copy."""
    place = _own_folder()
    try:
        (place / "password").write_text(PASSWORD, encoding="utf-8")
        access = ("-A", "scram-sha-256", f"--pwfile={place / 'password'}")
        options = ("-E", "UTF8", "--locale=C", "--no-sync")
        Server(place, "").run("initdb", "-U", "aimstars", *access, *options)
        (place / "trust").write_text("local all all trust\n", encoding="utf-8")
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def _running(cluster: Path, settings: str) -> Iterator[Server]:
    """Start a server with these settings in a folder of its own."""
    place = _own_folder()
    server = Server(place, f"-c fsync=off -c max_connections=40 {settings}")
    try:
        subprocess.run(
            [*_unprivileged(), "cp", "-a", cluster / "data", place], check=True, cwd=place
        )
        server.start()
        yield server
        server.stop()
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _on_a_socket(cluster: Path) -> AbstractContextManager[Server]:
    """Start a server on a socket, which lets in whoever can reach it."""
    return _running(cluster, f"-c listen_addresses= -c hba_file={cluster / 'trust'}")


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> Iterator[str]:
    """Start a server on a socket and return its address, unless one runs already."""
    if READY in os.environ:
        yield os.environ[READY]
        return
    with _on_a_socket(request.getfixturevalue("cluster")) as started:
        yield started.address


@pytest.fixture
def own_server(cluster: Path) -> Iterator[Server]:
    """Start a server that a test may stop and start."""
    with _on_a_socket(cluster) as started:
        yield started


@pytest.fixture
def address_of_a_port(cluster: Path) -> Iterator[str]:
    """Start a server on a port of this machine, with an empty database; return its address."""
    with on_a_port(cluster) as address:
        yield address


@contextmanager
def on_a_port(cluster: Path, settings: str = "") -> Iterator[str]:
    """Start a server on a port of this machine, and yield its address with a password."""
    with socket.socket() as held:
        # Bound and not listened to, nobody else is given the port until the server listens there.
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        host, port = held.getsockname()
        with _running(cluster, f"{settings} -c listen_addresses={host} -c port={port}"):
            yield f"postgresql://aimstars:{PASSWORD}@{host}:{port}/postgres"


@pytest.fixture
def address(server: str) -> str:
    """Return the address of an empty database."""
    engine = create_engine(server_url(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return server


@pytest.fixture
def ask(address: str) -> Iterator[Callable[..., list[tuple[object, ...]]]]:
    """Return a way to run one statement on the server."""
    engine = create_engine(server_url(address), isolation_level="AUTOCOMMIT")

    def run(statement: str, **values: object) -> list[tuple[object, ...]]:
        with engine.connect() as connection:
            result = connection.execute(text(statement), values)
            return [tuple(row) for row in result] if result.returns_rows else []

    yield run
    engine.dispose()


@pytest.fixture
def db(
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Db:
    """Return ``aimstars db`` for the server; it answers with code, output and errors."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, address)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(tmp_path), "db", *arguments])
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    return call


@pytest.fixture
def guest(address: str, ask: Callable[..., list[tuple[object, ...]]]) -> Iterator[str]:
    """Return the address with another account of the server, which owns nothing."""
    ask("CREATE ROLE guest LOGIN")
    ask("GRANT USAGE ON SCHEMA public TO guest")
    yield address.replace("//aimstars@", "//guest@")
    ask("DROP OWNED BY guest")
    ask("DROP ROLE guest")


@pytest.fixture
def house(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    diary: TestDiary,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[House]:
    """The program with that diary, and somebody who has typed."""
    monkeypatch.setattr(server_watch, "PAUSE_MS", 50)
    house = House(qtbot, qapp, tmp_path, diary)
    house.start()
    house.sign_in()
    house.home.diary.page.composer.field.insertPlainText(TEXT)
    house.settle()
    yield house
    house.leave()
