"""A PostgreSQL server of our own, in a temporary folder, as a person without rights."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from aimstars_desktop.storage.server import server_url

HERE = Path(__file__).parent
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


@contextmanager
def _running(settings: str, *access: str) -> Iterator[Path]:
    """Start a server with these settings in a folder of its own, and return that folder.

    Args:
        settings: for the server itself.
        access: how ``initdb`` is to let people in.
    """
    initdb, pg_ctl = _bin("initdb"), _bin("pg_ctl")
    if not initdb or not pg_ctl:
        pytest.fail("PostgreSQL is missing: ./test as root installs it")
    # Sockets have short paths only, so not pytest's own folder.
    place = Path(tempfile.mkdtemp(prefix="aimstars-pg-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(place, "nobody", "nogroup")
    data = place / "data"

    def run(*command: str | Path) -> None:
        # What a server that goes on running would keep open must not be waited for.
        subprocess.run(
            [*_unprivileged(), *command],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=place,
        )

    try:
        encoding = ("-E", "UTF8", "--locale=C", "--no-sync")
        run(initdb, "-D", data, "-U", "aimstars", *access, *encoding)
        options = f"-k {place} -c fsync=off -c max_connections=40 {settings}"
        run(pg_ctl, "-D", data, "-o", options, "-l", place / "log", "-w", "start")
        yield place
        run(pg_ctl, "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Start a server on a socket and return its address, unless one runs already."""
    if READY in os.environ:
        yield os.environ[READY]
        return
    with _running("-c listen_addresses=", "-A", "trust") as place:
        yield f"postgresql://aimstars@/postgres?host={place}"


@pytest.fixture
def address_of_a_port() -> Iterator[str]:
    """Start a server on a port of this machine, with an empty database; return its address."""
    password = secrets.token_urlsafe()  # other people of this machine could call there, too
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file, socket.socket() as held:
        file.write(password)
        file.flush()
        if os.geteuid() == 0:
            shutil.chown(file.name, "nobody", "nogroup")
        # Bound and not listened to, nobody else is given the port until the server listens there.
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        host, port = held.getsockname()
        settings = f"-c listen_addresses={host} -c port={port}"
        with _running(settings, "-A", "scram-sha-256", f"--pwfile={file.name}"):
            yield f"postgresql://aimstars:{password}@{host}:{port}/postgres"


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
