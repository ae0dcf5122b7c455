"""The program with a diary on a server reaches that server, and nobody else."""

from __future__ import annotations

import selectors
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.storage.upgrade.server import upgrade
from tests.builders import FixedClock
from tests.test_network import ONE_SERVER, OPENS_A_DIARY, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is Linux's")


def forward(door: socket.socket, path: str, ended: threading.Event) -> None:
    """Carry what comes through the door to the socket of the server, and back."""
    with selectors.DefaultSelector() as selector:
        selector.register(door, selectors.EVENT_READ)
        while not ended.is_set():
            for key, _ in selector.select(0.05):
                if key.data is None:
                    ours, its = door.accept()[0], socket.socket(socket.AF_UNIX)
                    its.connect(path)
                    selector.register(ours, selectors.EVENT_READ, (ours, its))
                    selector.register(its, selectors.EVENT_READ, (its, ours))
                    continue
                source, sink = key.data
                said = source.recv(65536)
                if said:
                    sink.sendall(said)
                    continue
                for each in key.data:
                    selector.unregister(each)
                    each.close()


@pytest.fixture
def port(address: str, tmp_path: Path) -> Iterator[int]:
    """Return a port of this machine behind which the server has an empty diary."""
    upgrade(address, tmp_path, FixedClock())
    (place,) = parse_qs(urlsplit(address).query)["host"]
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as door:
        carrier = threading.Thread(target=forward, args=(door, f"{place}/.s.PGSQL.5432", ended))
        carrier.start()
        yield door.getsockname()[1]
        ended.set()
        carrier.join()


def open_diary(port: int, allowed: int, folder: Path) -> subprocess.CompletedProcess[str]:
    """Open the diary behind a port in a window that may reach the one that is allowed."""
    server = {DATABASE_URL_VARIABLE: f"postgresql://aimstars@127.0.0.1:{port}/postgres"}
    opens = (sys.executable, "-c", OPENS_A_DIARY, str(folder))
    return run(*opens, guard=[*ONE_SERVER, str(allowed)], **server)


def test_a_window_opens_the_diary_of_its_server_and_reaches_nobody_else(
    port: int, tmp_path: Path
) -> None:
    done = open_diary(port, port, tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "opened\n", "")
    assert open_diary(port, port - 1, tmp_path).returncode == -signal.SIGSYS
