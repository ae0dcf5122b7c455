"""One window per data folder: a second start hands over to the first and leaves.

Only QtCore is imported at first: the second start is quick, and so is the first paint.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

SHOW = "show"
"""The message of a second start that wants nothing but the window."""

QUICK = "quick"
"""The message of a second start that wants the quick entry."""

TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"
"""Wayland lets a window come to the front only with the token of the start that asked for it."""

ANSWER_MS = 3000
"""How long a second start waits for the first one to take its message."""

_BREATH_MS = 50
_MOST_BYTES = 4096
_ANSWER = b"ok\n"
_LONGEST_PATH = 100
"""A local socket's path may have 108 bytes on Linux and 104 on macOS."""


class SingleInstance(QObject):
    """The claim of this process on a data folder, until it is let go.

    Args:
        data: the data folder.
    """

    called = Signal(str)
    """A second start has left its message: ``SHOW`` or another word."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data)
        self._lock = QLockFile(f"{_path_of(self._name)}.lock")
        self._lock.setStaleLockTime(0)  # only a process that is gone leaves a stale lock
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the one instance; False when another process is."""
        # Where no lock can be written, two windows are better than none: the file has its own.
        return (
            self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError
        )

    def listen(self) -> None:
        """Hear what later starts say; needs an application."""
        from PySide6.QtNetwork import QLocalServer

        # Whoever listened here before is gone, since the lock is ours; its socket may remain.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def call(self, message: str = SHOW, *, wait: int = ANSWER_MS) -> bool:
        """Leave a message with the one instance; say whether it was taken within ``wait`` ms."""
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
        """Let the next start be the one instance."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        if self._server is not None:
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda: self._on_words(socket))

    def _on_words(self, socket: QLocalSocket) -> None:
        words = bytes(socket.peek(_MOST_BYTES).data())
        if words.count(b"\n") < 2:
            if len(words) == _MOST_BYTES:
                socket.abort()  # none of ours says so much
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
    """Return the name under which the one instance of this person and folder listens."""
    # Qt's hash and the number of the user, for the sake of the start: neither brings a module.
    user = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    whose = f"{user}\n{os.path.realpath(data)}"
    digest = QCryptographicHash.hash(whose.encode(), QCryptographicHash.Algorithm.Sha256)
    name = f"aimstars-{bytes(digest.toHex().data()).decode()[:16]}"
    # A folder that only this person may enter, where there is one: nobody else can take the name.
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    path = f"{private}/{name}"
    return path if Path(private).is_absolute() and len(path) < _LONGEST_PATH else name


def _path_of(name: str) -> str:
    return name if Path(name).is_absolute() else QDir.temp().filePath(name)
