"""Fixtures for every test: its own home folder, no network, and nothing left behind."""

from __future__ import annotations

import gc
import hashlib
import ipaddress
import logging
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from aimstars_desktop.compat import override
from aimstars_desktop.domain.keys import KdfCost
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.keys import sealing
from aimstars_desktop.storage.passwords import Passwords
from tests import patience, table
from tests.screen import screen
from tools import prepare

# Before Qt is imported: the suite gives the same result in every environment.
os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "LC_ALL": "C.UTF-8",
    "TZ": "CET-1CEST,M3.5.0,M10.5.0/3",  # a zone with two offsets, known without a time zone file
    "PYTHONFAULTHANDLER": "1",  # a program that a test starts and that crashes says where
}
for unwanted in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"):
    os.environ.pop(unwanted, None)
for name in list(os.environ):
    if name.startswith(("AIMSTARS_", "QT_")) and name != "QT_QPA_PLATFORM":
        del os.environ[name]
if hasattr(time, "tzset"):
    time.tzset()

hypothesis.settings.register_profile(
    "quick", max_examples=40, deadline=None, derandomize=True, database=None
)
hypothesis.settings.register_profile(
    "long", max_examples=300, deadline=None, derandomize=True, database=None
)
hypothesis.settings.register_profile("fuzz", max_examples=3_000, deadline=None, database=None)


# --- which tests run, and when -------------------------------------------------------------------

BEGIN_FIRST = ("early", "long", "window")
"""Marks of tests that take longest."""

DERIVE = sealing.derive

CASES = pytest.StashKey[Counter[str]]()
"""How many cases of each test that is ``sampled`` were found so far."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run what takes minutes")
    parser.addoption("--repeats", action="store_true", help="also run what is marked repeats")
    parser.addoption("--fuzz", action="store_true", help="try new examples: see tools/fuzz.py")


def pytest_configure(config: pytest.Config) -> None:
    usual = "long" if config.getoption("--long") else "quick"
    hypothesis.settings.load_profile("fuzz" if config.getoption("--fuzz") else usual)
    sys.addaudithook(_refuse_network)
    if os.environ.get("DIARY_ENGINE") == "key":
        from tests import engines

        engines.use_the_usual_key()


def _windows_can_open() -> bool:
    # Under CI a machine without Xvfb is misconfigured, and the tests fail.
    return bool(shutil.which("Xvfb") or os.environ.get("CI") == "true")


def _is_lacking(needs: pytest.Mark | None) -> bool:
    """Return whether this machine lacks a tool or permission that a test needs."""
    if needs is None:
        return False
    may = not needs.kwargs.get("root") or (hasattr(os, "geteuid") and os.geteuid() == 0)
    return not (may and all(prepare.which(tool) for tool in needs.args))


def pytest_report_header(config: pytest.Config) -> list[str]:
    told = []
    if not _windows_can_open():
        told.append("no Xvfb: tests in a real window are left out")
    if config.getoption("--long"):
        told += [
            f"no {tool}: the tests that need it are left out"
            for tool in (*prepare.MINUTES, "dpkg-deb")
            if not prepare.which(tool)
        ]
        if hasattr(os, "geteuid") and os.geteuid() != 0:
            told.append("not root: the test in a bare Debian is left out")
    return told


def pytest_itemcollected(item: pytest.Item) -> None:
    """Leave all but some cases of a test that is ``sampled`` to ``--long``."""
    sampled = item.get_closest_marker("sampled")
    if sampled is None:
        return
    test = item.nodeid.partition("[")[0]
    number = item.session.stash.setdefault(CASES, Counter())[test]
    item.session.stash[CASES][test] += 1
    if number % sampled.args[0]:
        item.add_marker("long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = set() if config.getoption("--long") else {"long", "repeats"}
    if config.getoption("--repeats"):
        left_out.discard("repeats")
    if not _windows_can_open():
        left_out.add("window")
    kept = [
        item
        for item in items
        if not any(item.get_closest_marker(m) for m in left_out)
        and not _is_lacking(item.get_closest_marker("needs"))
    ]
    if len(kept) < len(items):
        ran = set(kept)
        config.hook.pytest_deselected(items=[item for item in items if item not in ran])
    table.note_rows(kept)
    # Otherwise one worker may end with a test of half a minute, and the other has nothing to do.
    items[:] = sorted(kept, key=lambda item: not any(map(item.get_closest_marker, BEGIN_FIRST)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    told = table.lines(table.results(terminalreporter.stats))
    if told:
        terminalreporter.section("what was tested where (packaging/README.md)")
        terminalreporter.write("\n".join([*told, ""]))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let no garbage be looked for meanwhile: what is collected stays until the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    gc.freeze()  # the modules and the tests stay: no collection need look at them again
    gc.set_threshold(50_000, 20, 20)  # a test leaves little, which may wait for some others


# --- what a test may not do ----------------------------------------------------------------------


class NetworkError(Exception):
    """A test used the network, which the program must never do."""


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in {"socket.connect", "socket.sendto"}:
        if arguments[0].family == getattr(socket, "AF_UNIX", None):
            return
        host = arguments[1][0]
    else:
        return
    if host in (None, "", "localhost"):
        return
    try:
        local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local:
        raise NetworkError(f"{event} {host}")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own home folder, so that none touches a real diary."""
    folder = Path(tempfile.mkdtemp(prefix="home-", dir=tmp_path_factory.getbasetemp()))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    # Windows tells the folders of a person whatever the environment says; platformdirs listens.
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(folder / "AppData" / "Local"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / "run"))
    (folder / "run").mkdir(mode=0o700)
    return folder


@pytest.fixture(autouse=True)
def _garbage_is_collected_again() -> Iterator[None]:
    """Let a start of the program that paints no window stop no collection in later tests."""
    collects = gc.isenabled()
    yield
    if collects:
        gc.enable()


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program hash passwords at the lowest cost; the usual one takes 0.2 s each time."""
    monkeypatch.setattr(Passwords.__init__, "__defaults__", (4,))


@pytest.fixture(autouse=True)
def quick_kdf(request: pytest.FixtureRequest) -> Iterator[None]:
    """Derive keys with the least memory that libsodium takes; 19 MiB take 0.03 s each time.

    Another cost still makes another key. A test whose files another program opens is marked
    ``usual_kdf``.
    """
    usual = request.node.get_closest_marker("usual_kdf")
    # Not the fixture: a test may undo what is patched with that. And in both cases, since one
    # that patches the same with it puts back what it found after this has ended.
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(sealing, "derive", DERIVE if usual else _quickly_derived)
        yield


@pytest.fixture(autouse=True)
def impatience(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait hardly at all for the lock of another program, in a test marked ``impatient``."""
    if request.node.get_closest_marker("impatient"):
        defaults = {**(sqlite.connect.__kwdefaults__ or {}), "busy_seconds": 0.05}
        monkeypatch.setattr(sqlite.connect, "__kwdefaults__", defaults)


def _quickly_derived(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    from nacl import bindings

    kind = bindings.crypto_pwhash_ALG_ARGON2ID13
    mixed = hashlib.blake2b(salt, salt=repr((cost.memory, cost.passes)).encode(), digest_size=16)
    return bindings.crypto_pwhash_alg(32, secret, mixed.digest(), 1, 8192, kind)


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or an error, unless it uses ``caplog``."""
    listener = _Listener()
    root = logging.getLogger()
    root.addHandler(listener)
    yield
    root.removeHandler(listener)
    if listener.heard and "caplog" not in request.fixturenames:
        pytest.fail("logged, and the test does not look at caplog:\n" + "\n".join(listener.heard))


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a running thread or an open window behind."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):
            continue  # a thread of Qt's pool, which Python only heard of
        thread.join(timeout=patience.SECONDS)
        if thread.is_alive():
            pytest.fail(f"the thread {thread.name!r} still runs; close what started it")
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    _delete_what_is_done_with()
    left = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.hide()
    if left:
        pytest.fail(f"still open: {left}; give them to qtbot.addWidget, or close them")


def _delete_what_is_done_with() -> None:
    """Do what an event loop does after ``deleteLater()``; between tests none runs.

    Else every style sheet would be applied to the windows of all tests before, too.
    """
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


# --- a real screen -------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Return the display of a real screen, for the environment of child processes."""
    with screen() as name:
        yield name


@pytest.fixture
def window_environment(display: str, home: Path) -> dict[str, str]:
    """Return the environment for a child process that opens a real window."""
    del home  # set before the environment is copied
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
