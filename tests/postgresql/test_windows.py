"""Open windows and upgrades on one server: an upgrade waits for windows, and a window for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from aimstars_desktop.cli import main
from aimstars_desktop.compat import override
from aimstars_desktop.config import DATABASE_URL_VARIABLE, Folders
from aimstars_desktop.domain.errors import BeingUpgradedError, DiaryFileError, Outcome
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.domain.upgrades import Preparation, Progress, SilentWatcher, Stage
from aimstars_desktop.storage.diary.server_diary import ServerDiary
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.server import server_lock
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server import inspect
from aimstars_desktop.storage.upgrade.server.run import empty, upgrade
from tests.builders import FixedClock
from tests.postgresql.made import diary_at

Opener = Callable[[], OpenStorage]


@pytest.fixture
def diary(address: str, tmp_path: Path) -> ServerDiary:
    """A diary at head on the server."""
    diary_at(address)
    return ServerDiary(address, Folders(tmp_path, tmp_path), FixedClock())


@pytest.fixture
def opened(diary: ServerDiary) -> Iterator[Opener]:
    """Return what opens the diary for one more window."""
    windows: list[OpenStorage] = []

    def open_one() -> OpenStorage:
        windows.append(diary.open(lambda _: None, wait=0, watcher=SilentWatcher()))
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()


@contextmanager
def another(address: str) -> Iterator[Connection]:
    """Connect another program."""
    engine = create_engine(server_url(address))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def used(window: OpenStorage) -> OpenStorage:
    """Read and write through both connections of a window."""
    for write in (True, False):
        with window.accounts(write=write) as unit:
            assert unit.accounts.all() == []
    return window


def test_an_upgrade_tells_how_many_windows_are_open(address, tmp_path, opened):
    used(opened())
    used(opened())
    for act in (
        lambda: upgrade(address, tmp_path, FixedClock(), target=CHAIN[-2], wait=0.1),
        lambda: empty(address, tmp_path, FixedClock(), wait=0.1, has_backup=True),
    ):
        with pytest.raises(DiaryFileError, match=r"open in other windows \(2\)") as raised:
            act()
        assert raised.value.outcome is Outcome.IN_USE
    assert inspect.current(address) == HEAD


@pytest.mark.repeats
def test_a_window_that_closes_lets_an_upgrade_begin(address, tmp_path, opened):
    window = used(opened())
    done: list[Preparation] = []

    def go() -> None:
        made = upgrade(address, tmp_path, FixedClock(), target=CHAIN[-2], wait=60)
        done.append(made.preparation)

    thread = threading.Thread(target=go)
    thread.start()
    with another(address) as connection:
        while not _is_awaited(connection):
            pass  # each look is a question to the server
    assert done == []
    window.close()
    thread.join()
    assert done == [Preparation.UPGRADED]


def _is_awaited(connection: Connection) -> bool:
    query = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
    found = connection.execute(text(query)).scalar_one()
    connection.rollback()
    return bool(found)


@pytest.mark.repeats
def test_what_has_nothing_to_do_waits_for_nobody(address, tmp_path, opened):
    used(opened())
    assert upgrade(address, tmp_path, FixedClock(), wait=0.1).preparation is Preparation.READY


def test_a_killed_connection_shares_the_lock_again_when_it_returns(address, tmp_path, opened):
    window = used(opened())
    with another(address) as connection:
        ours = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> "
        connection.execute(text(ours + "pg_backend_pid() AND backend_type = 'client backend'"))
        connection.rollback()
        assert server_lock.open_windows(connection) == 0
        connection.rollback()
        used(window)
        assert server_lock.open_windows(connection) == 1


def test_the_command_line_names_the_windows(address, opened, tmp_path, monkeypatch, capsys):
    used(opened())
    monkeypatch.setenv(DATABASE_URL_VARIABLE, address)

    code = main(["--data-dir", str(tmp_path), "db", "downgrade", "--yes", "--wait", "0.1"])

    assert code == Outcome.IN_USE
    assert "open in other windows (1)" in capsys.readouterr().err


class Waiting(SilentWatcher):
    """Hears that a window waits, and then does something."""

    def __init__(self, act: Callable[[], None], *, cancels: bool = False) -> None:
        self._act = act
        self._cancels = cancels

    @override
    def progressed(self, progress: Progress) -> None:
        assert progress.stage is Stage.WAIT
        self._act()

    @override
    def is_cancelled(self) -> bool:
        return self._cancels


def test_a_window_waits_for_an_upgrade_and_opens_then(address, diary):
    with another(address) as upgrading:
        server_lock.take(upgrading)
        window = diary.open(lambda _: None, wait=60, watcher=Waiting(upgrading.rollback))
    used(window).close()


def test_a_window_does_not_wait_for_ever_and_can_be_closed(address, diary):
    with another(address) as upgrading:
        server_lock.take(upgrading)
        with pytest.raises(BeingUpgradedError, match="being upgraded or restored"):
            diary.open(lambda _: None, wait=0, watcher=SilentWatcher())
        with pytest.raises(DiaryFileError, match="cancelled") as raised:
            diary.open(lambda _: None, wait=60, watcher=Waiting(lambda: None, cancels=True))
        assert raised.value.outcome is Outcome.CANCELLED
        assert server_lock.open_windows(upgrading) == 0


@pytest.mark.repeats
def test_a_window_uses_two_connections_at_most(address, opened):
    window = opened()
    threads = [threading.Thread(target=used, args=(window,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with another(address) as connection:
        query = "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE '%window%'"
        assert connection.execute(text(query)).scalar_one() == 2


# Windows that nobody uses


def sessions(connection: Connection, column: str) -> list[object]:
    """Return a column of what the server knows of the sessions of windows."""
    query = f"SELECT {column} FROM pg_stat_activity WHERE application_name LIKE 'aimstars window%'"
    found = list(connection.execute(text(query)).scalars())
    connection.rollback()
    return found


@pytest.mark.repeats
def test_an_idle_window_holds_no_transaction(address, opened):
    used(opened())
    with another(address) as connection:
        assert sessions(connection, "state") == ["idle", "idle"]
        assert sessions(connection, "backend_xmin") == [None, None]


@pytest.mark.long
def test_a_computer_that_sleeps_is_given_up_by_the_server(address_of_a_port):
    diary_at(address_of_a_port)
    engines = server_engines(address_of_a_port)
    for engine in (engines.writer, engines.reader):
        with engine.connect() as connection:
            told = [
                int(connection.exec_driver_sql(f"SHOW tcp_keepalives_{name}").scalar_one())
                for name in ("idle", "interval", "count")
            ]
            assert told[0] + told[1] * told[2] == 90
    engines.dispose()


@pytest.mark.repeats
def test_a_window_does_not_mind_when_the_server_ends_idle_sessions(address, opened):
    with another(address) as connection:
        # Long enough that a busy machine does not end a session between two of its statements.
        connection.execute(text("ALTER DATABASE postgres SET idle_session_timeout = 500"))
        connection.commit()
        try:
            window = used(opened())
            while sessions(connection, "pid"):
                pass  # each look is a question to the server
        finally:
            connection.execute(text("ALTER DATABASE postgres RESET idle_session_timeout"))
            connection.commit()
    used(window)
