"""The program with a diary on a server reaches that server, and nobody else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.storage.server.connections import server_url
from tests.postgresql import evening
from tests.postgresql.made import diary_at
from tests.test_network import but, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is Linux's")

WORDS = "Wrote to the other end of the house."


def spend(folder: Path, address: str, port: int) -> subprocess.CompletedProcess[str]:
    """Have one entry written into the diary at an address by a program that may reach one port."""
    program = (sys.executable, "-m", evening.__name__, str(folder), WORDS)
    return run(*program, guard=but(port), **{DATABASE_URL_VARIABLE: address})


def entries(address: str) -> list[str]:
    engine = create_engine(server_url(address))
    with engine.connect() as connection:
        found = list(connection.scalars(text("SELECT content FROM diary_entries")))
    engine.dispose()
    return found


@pytest.mark.long
def test_a_window_writes_to_its_server_and_reaches_nobody_else(
    address_of_a_port: str, tmp_path: Path
) -> None:
    diary_at(address_of_a_port)
    port = make_url(address_of_a_port).port
    assert port is not None

    done = spend(tmp_path, address_of_a_port, port)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{evening.WRITTEN}\n", "")
    assert entries(address_of_a_port) == [WORDS]

    elsewhere = spend(tmp_path, address_of_a_port, port - 1)
    assert (elsewhere.stdout, elsewhere.stderr) == ("", f"reached for 127.0.0.1:{port}\n")
    assert elsewhere.returncode != 0
