"""One window per data folder: a second start hands over to the first and exits.

Only QtCore is imported at first, so that a second start and the first paint are quick.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

SHOW = "show"
"""The message of a second start that asks for the window."""

QUICK = "quick"
"""The message of a second start that asks for the quick entry."""

TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"
"""Wayland brings a window to the front only with the activation token of the second start."""

ANSWER_MS = 3000
"""How long a second start waits until its message is taken."""

_BREATH_MS = 50
_MOST_BYTES = 4096
_ANSWER = b"ok\n"
_LONGEST_PATH = 100
"""The path of a local socket may have 108 bytes on Linux and 104 on macOS."""


class SingleInstance(QObject):
    """The claim of this process on a data folder, until it is released.

    Args:
        data: the data folder.
    """

    called = Signal(str)
    """A second start has sent its message: ``SHOW`` or another one."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data)
        self._lock: QLockFile | None = None
        if self._name:
            # On Windows the name is that of a pipe; its temporary folder is the person's own.
            place = (
                self._name if Path(self._name).is_absolute() else QDir.temp().filePath(self._name)
            )
            self._lock = QLockFile(f"{place}.lock")
            self._lock.setStaleLockTime(0)  # only a process that has ended leaves a stale lock
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the only instance; return False when another process already is."""
        # If no lock can be written, two windows are better than none: the diary has its own lock.
        return (
            self._lock is None
            or self._lock.tryLock(0)
            or self._lock.error() is not QLockFile.LockError.LockFailedError
        )

    def listen(self) -> None:
        """Listen to later starts; needs an application."""
        from PySide6.QtNetwork import QLocalServer

        if not self._name:
            return
        # An earlier listener has ended, since the lock is ours; its socket may remain.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def call(self, message: str = SHOW, *, wait: int = ANSWER_MS) -> bool:
        """Send a message to the first instance; return whether it was taken within ``wait`` ms."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        for _ in range(max(1, wait // _BREATH_MS)):
            socket.connectToServer(self._name)
            if socket.waitForConnected(_BREATH_MS):
                break
            QThread.msleep(_BREATH_MS)  # it may be starting at this moment
        else:
            return False
        words = f"{message}\n{os.environ.get(TOKEN_VARIABLE, '')}\n"
        socket.write(words.encode())
        socket.flush()
        return socket.waitForReadyRead(wait) and socket.readAll().data() == _ANSWER

    def let_go(self) -> None:
        """Release the claim."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _on_connection(self) -> None:
        if self._server is not None:
            self._server.nextPendingConnection().readyRead.connect(self._on_words)

    @Slot()
    def _on_words(self) -> None:
        socket = cast("QLocalSocket", self.sender())
        words = bytes(socket.peek(_MOST_BYTES).data())
        if words.count(b"\n") < 2:
            if len(words) == _MOST_BYTES:
                socket.abort()  # our messages are shorter
                socket.deleteLater()
            return
        if b"\0" in words:
            socket.abort()  # an environment variable cannot hold it
            socket.deleteLater()
            return
        message, token = words.decode(errors="replace").split("\n")[:2]
        if token:
            os.environ[TOKEN_VARIABLE] = token
        socket.write(_ANSWER)
        socket.flush()
        socket.disconnectFromServer()
        socket.deleteLater()
        self.called.emit(message)


def server_name(data: Path) -> str:
    """Return the name on which the instance of this person and folder listens.

    A path on systems with sockets; empty where no folder is safe for one.
    """
    # Qt's hash and the number of the user, for the sake of the start: neither brings a module.
    user = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    whose = f"{user}\n{os.path.realpath(data)}"
    digest = QCryptographicHash.hash(os.fsencode(whose), QCryptographicHash.Algorithm.Sha256)
    name = f"aimstars-{bytes(digest.toHex().data()).decode()[:16]}"
    if sys.platform == "win32":
        return name  # a named pipe, which belongs to whoever made it
    folder = _private_folder()
    path = f"{folder}/{name}"
    return path if folder and len(os.fsencode(path)) < _LONGEST_PATH else ""


def _private_folder() -> str:
    """Return a folder that only this person can enter, so that nobody else can take our name.

    In a shared folder, another person could create the lock and the socket first and answer in our
    place: the program would exit at once. Empty when there is no such folder.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if Path(runtime).is_absolute() and _is_private(runtime):
        return runtime
    own = QDir.temp().filePath(f"aimstars-{os.getuid()}")
    with contextlib.suppress(OSError):
        Path(own).mkdir(mode=0o700)
    return own if _is_private(own) else ""


def _is_private(folder: str) -> bool:
    """Return whether a folder, not a link to one, belongs to this person alone."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    mine = found.st_uid == os.getuid()
    return stat.S_ISDIR(found.st_mode) and mine and not found.st_mode & 0o077
