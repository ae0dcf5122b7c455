"""A desktop without a screen for assistive technology: a bus, AT-SPI, windows, and Orca."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests import patience
from tests.children import started

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TOOLS = ("Xvfb", "dbus-daemon", "gdbus", "openbox", "orca", LAUNCHER)
"""What this needs; Orca's package brings the library of AT-SPI for Debian's Python."""

READER = Path(__file__).with_name("orca_reader.py")

SPEECH = """\
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
"""
"""The configuration of speech-dispatcher: it says nothing aloud, and says to Orca that it has."""


@contextmanager
def desktop(folder: Path, environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Start what a desktop has for screen readers, and return the environment of its programs.

    Args:
        folder: holds the bus, and what programs keep for the person.
        environment: names a display.
    """
    place = folder / "desktop"
    place.mkdir(mode=0o700)
    address = f"unix:path={place / 'bus'}"
    environment = {
        **environment,
        "HOME": str(place),
        "XDG_RUNTIME_DIR": str(place),
        "XDG_CONFIG_HOME": str(place / "config"),
        "XDG_DATA_HOME": str(place / "share"),
        "XDG_CACHE_HOME": str(place / "cache"),
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    with ExitStack() as children:
        bus = ["dbus-daemon", "--session", "--nofork", "--nosyslog", f"--address={address}"]
        daemon = children.enter_context(
            started([*bus, "--print-address=1"], stdout=subprocess.PIPE, env=environment)
        )
        assert daemon.stdout is not None
        assert daemon.stdout.readline(), "dbus-daemon did not start"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
        children.enter_context(started(["openbox", "--sm-disable"], **quiet))
        launcher = started([LAUNCHER, "--launch-immediately"], **quiet)
        _end_politely(children, children.enter_context(launcher))
        wait = ["gdbus", "wait", "--session", "--timeout", str(patience.SECONDS), "org.a11y.Bus"]
        subprocess.run(wait, env=environment, check=True, capture_output=True)
        yield environment


def _end_politely(children: ExitStack, child: subprocess.Popen[str]) -> None:
    """Let a program end what it has started itself."""

    def end() -> None:
        child.terminate()
        child.wait(patience.SECONDS)

    children.callback(end)


@contextmanager
def orca(environment: dict[str, str]) -> Iterator[Path]:
    """Start Orca on a desktop, and give the file in which it notes what it does and says."""
    place = Path(environment["HOME"])
    speech = Path(environment["XDG_CONFIG_HOME"], "speech-dispatcher")
    speech.mkdir(parents=True)
    (speech / "speechd.conf").write_text(SPEECH, encoding="utf-8")
    noted = place / "orca.txt"
    noted.touch()
    reader = ["/usr/bin/python3", "-I", str(READER), str(noted)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    with started(reader, **quiet):
        try:
            yield noted
        finally:
            # Orca has started it, and it stays for whoever speaks next.
            for dispatcher in place.glob("speech-dispatcher/pid/*.pid"):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(dispatcher.read_text(encoding="ascii")), signal.SIGTERM)
