"""A private D-Bus with stand-ins of the login manager and of the screen savers.

They are python-dbusmock's, run by Debian's Python: the library that it needs is compiled, and
Debian has it. Each signal goes over a real bus.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from tests import patience
from tests.children import started

PYTHON = "/usr/bin/python3"
LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
MOCK = "org.freedesktop.DBus.Mock"
SESSION_NUMBER = "c7"
SESSION_PATH = f"/org/freedesktop/login1/session/{SESSION_NUMBER}"
SESSION = "org.freedesktop.login1.Session"


class PrivateBus:
    """A bus of its own for one test.

    Args:
        address: of the bus.
        name: of our connection to it, which Qt shares within the process.
        children: ends the stand-ins.
    """

    def __init__(self, address: str, name: str, children: ExitStack) -> None:
        self.address = address
        self.connection = QDBusConnection.connectToBus(address, name)
        assert self.connection.isConnected(), self.connection.lastError().message()
        self._children = children

    def start_login_manager(self, *, session: bool = True) -> None:
        """Stand in for systemd's login manager, with a session of the person."""
        self._start(["--system", "--template", "logind"], LOGIN[0])
        if session:
            self.call(LOGIN[0], LOGIN[1], MOCK, "AddSession", [SESSION_NUMBER, "s0", 1, "m", True])

    def start_screen_saver(self, name: str, path: str) -> None:
        """Stand in for a screen saver."""
        self._start(["--session", name, path, name], name)

    def call(
        self, service: str, path: str, interface: str, method: str, arguments: Sequence[object]
    ) -> list[object]:
        """Call a method and return its answer."""
        message = QDBusMessage.createMethodCall(service, path, interface, method)
        message.setArguments(list(arguments))
        reply = self.connection.call(message)
        assert reply.type() is QDBusMessage.MessageType.ReplyMessage, reply.errorMessage()
        return reply.arguments()

    def emit(self, service: str, path: str, signal: tuple[str, str], value: bool | None) -> None:
        """Let a stand-in emit a signal; a value of None means no argument."""
        interface, name = signal
        # As its command line does it, since QtDBus cannot write an empty list of variants.
        command = ["gdbus", "call", "--address", self.address, "-d", service, "-o", path]
        kind = "" if value is None else "b"
        values = "@av []" if value is None else f"[<{str(value).lower()}>]"
        emit = ["-m", f"{MOCK}.EmitSignal", interface, name, kind, values]
        subprocess.run([*command, *emit], check=True, capture_output=True)

    def change(self, property_name: str, value: bool) -> None:
        """Change a property of the person's session, which is told to who listens."""
        command = ["gdbus", "call", "--address", self.address, "-d", LOGIN[0], "-o", SESSION_PATH]
        values = f"{{'{property_name}': <{str(value).lower()}>}}"
        update = ["-m", f"{MOCK}.UpdateProperties", SESSION, values]
        subprocess.run([*command, *update], check=True, capture_output=True)

    def sleep(self, begins: bool) -> None:
        """Say that the computer goes to sleep, or that it woke up."""
        self.emit(LOGIN[0], LOGIN[1], (LOGIN[2], "PrepareForSleep"), begins)

    def inhibitors(self) -> str:
        """Return who holds up the sleep, in the words of ``gdbus``."""
        command = ["gdbus", "call", "--address", self.address, "-d", LOGIN[0], "-o", LOGIN[1]]
        list_them = ["-m", f"{LOGIN[2]}.ListInhibitors"]
        done = subprocess.run([*command, *list_them], check=True, capture_output=True, text=True)
        return done.stdout

    def _start(self, arguments: Sequence[str], name: str) -> None:
        environment = {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "DBUS_SYSTEM_BUS_ADDRESS": self.address,
            "PATH": "/usr/bin:/bin",
        }
        command = [PYTHON, "-m", "dbusmock", *arguments]
        child = started(command, env=environment, stdout=subprocess.DEVNULL)
        self._children.enter_context(child)
        wait = ["gdbus", "wait", "--session", "--timeout", str(round(patience.SECONDS)), name]
        subprocess.run(wait, env=environment, check=True, capture_output=True)


@contextmanager
def private_bus(folder: Path) -> Iterator[PrivateBus]:
    """Start a bus, and end it with everything on it."""
    address = f"unix:path={folder / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", "--nosyslog", f"--address={address}"]
    with (
        started([*command, "--print-address=1"], stdout=subprocess.PIPE) as daemon,
        ExitStack() as children,
    ):
        assert daemon.stdout is not None
        assert daemon.stdout.readline(), "dbus-daemon did not start"
        children.callback(QDBusConnection.disconnectFromBus, str(folder))
        yield PrivateBus(address, str(folder), children)
