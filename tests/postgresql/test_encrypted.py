"""A server with a certificate of its own, as docs/server.md sets it up: recognised, or refused."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.server.connections import server_url
from tests.postgresql import evening
from tests.postgresql.conftest import Db, on_a_port

GUIDE = Path(__file__).parents[2] / "docs" / "server.md"
NAME = "diary.example.org"
UNTRUSTED = "its certificate is not trusted"


def make_certificate(folder: Path, name: str) -> Path:
    """Make a certificate in a folder, with the command of the guide; return it."""
    (command,) = re.findall(r"^openssl (?:.*\\\n)*.*$", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert NAME in command
    words = shlex.split(command.replace("\\\n", "").replace(NAME, name))
    subprocess.run(words, cwd=folder, check=True, capture_output=True)
    return folder / "diary.crt"


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder with the certificate and the key, which the server may read."""
    folder = Path(tempfile.mkdtemp(prefix="aimstars-tls-", dir="/tmp"))
    make_certificate(folder, NAME)
    if os.geteuid() == 0:
        for path in (folder, folder / "diary.key"):
            shutil.chown(path, "nobody", "nogroup")
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def address(place: Path, cluster: Path) -> Iterator[str]:
    """The address, in the form of the guide, of a server that answers to the name."""
    settings = {"ssl": "on", "ssl_cert_file": "diary.crt", "ssl_key_file": "diary.key"}
    for setting in settings:
        assert re.search(rf"^{setting} = ", GUIDE.read_text("utf-8"), re.MULTILINE)
    given = "".join(
        f" -c {name}={place / value if '.' in value else value}" for name, value in settings.items()
    )
    with on_a_port(cluster, given) as plain:
        url = make_url(plain)
        # There is no name server here: where the name leads to is said, and not looked up.
        query = {"sslmode": "verify-full", "hostaddr": str(url.host)}
        query["sslrootcert"] = str(place / "diary.crt")
        yield url.set(host=NAME, query=query).render_as_string(hide_password=False)


@pytest.mark.long
def test_commands_and_a_window_use_an_encrypted_connection_to_a_server_they_know(
    address: str, db: Db, tmp_path: Path
) -> None:
    assert db("upgrade")[0] == Outcome.DONE
    done = subprocess.run(
        [sys.executable, "-m", evening.__name__, str(tmp_path), "In secret"],
        env={**os.environ, DATABASE_URL_VARIABLE: address},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{evening.WRITTEN}\n", "")
    assert db("backup")[0] == Outcome.DONE  # by pg_dump, which has to know the server, too
    (dump,) = (tmp_path / "backups").glob("*.dump")
    assert db("restore", dump.name, "--yes")[0] == Outcome.DONE
    engine = create_engine(server_url(address))
    with engine.connect() as connection:
        words = connection.execute(text("SELECT content FROM diary_entries")).scalar_one()
        encrypted = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert connection.execute(text(encrypted)).scalar_one()
    engine.dispose()
    assert words == "In secret"


@pytest.mark.long
def test_a_certificate_in_the_home_folder_needs_no_parameter(
    address: str, db: Db, place: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    (home / ".postgresql").mkdir(parents=True)
    shutil.copy(place / "diary.crt", home / ".postgresql" / "root.crt")
    monkeypatch.setenv("HOME", str(home))
    url = make_url(address).difference_update_query(["sslrootcert"])
    password = make_url(address).password
    monkeypatch.setenv(
        DATABASE_URL_VARIABLE, url.set(password=None).render_as_string(hide_password=False)
    )
    file = home / ".pgpass"
    file.write_text(f"{NAME}:{url.port}:{url.database}:{url.username}:{password}\n", "utf-8")
    file.chmod(0o600)
    assert db("upgrade")[::2] == (Outcome.DONE, "")
    assert db("backup")[::2] == (Outcome.DONE, "")


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("other", ["certificate", "name", "absent"])
def test_a_server_that_is_not_known_is_refused_in_a_sentence(
    address: str, db: Db, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    url = make_url(address)
    if other == "certificate":
        folder = tmp_path / "theirs"
        folder.mkdir()
        url = url.update_query_dict({"sslrootcert": str(make_certificate(folder, NAME))})
    elif other == "name":
        url = url.set(host="diary.example.net")
    else:
        url = url.update_query_dict({"sslrootcert": str(tmp_path / "none.crt")})
    monkeypatch.setenv(DATABASE_URL_VARIABLE, url.render_as_string(hide_password=False))
    for command in (["upgrade"], ["status"], ["backup"], ["check"]):
        code, _, error = db(*command)
        assert code == Outcome.ERROR
        assert UNTRUSTED in error
