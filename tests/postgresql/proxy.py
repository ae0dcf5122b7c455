"""A line to a server that a test can cut at the worst moment: between COMMIT and its answer."""

from __future__ import annotations

import contextlib
import socket
import threading
from pathlib import Path
from typing import Literal

from sqlalchemy import make_url

Cut = Literal["before", "after"]


class Line:
    """Listens on a port of this machine, and passes everything on to the socket of a server.

    Args:
        address: of a database of the server, with the folder of the socket as its host.
    """

    def __init__(self, address: str) -> None:
        self._url = make_url(address)
        self._server = str(Path(str(self._url.query["host"])) / ".s.PGSQL.5432")
        self._cut: Cut | None = None
        self._is_down_afterwards = False
        self._is_down = False
        self._ended: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        """The address of the server through this line."""
        host, port = self._listening.getsockname()
        url = self._url.set(host=host, port=port, query={"sslmode": "disable"})
        return url.render_as_string(hide_password=False)

    def cut_next(self, when: Cut, *, down_afterwards: bool = False) -> None:
        """Cut at the next COMMIT.

        Args:
            when: before the server has it, or after the server has done it.
            down_afterwards: whether nobody gets through until :meth:`mend`.
        """
        self._is_down_afterwards = down_afterwards
        self._cut = when

    def mend(self) -> None:
        """Let everybody through again."""
        self._is_down = False

    def close(self) -> None:
        """End all connections, and listen no more."""
        self._end(self._listening)
        for end in self._ended:
            self._end(end)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # that of a line that is closed
            while True:
                client, _ = self._listening.accept()
                if self._is_down:
                    client.close()
                    continue
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._server)
                self._ended += (client, server)
                threading.Thread(target=self._ask, args=(client, server), daemon=True).start()
                threading.Thread(target=self._answer, args=(server, client), daemon=True).start()

    def _ask(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while asked := client.recv(65536):
                if self._cut == "before" and b"COMMIT\0" in asked:
                    self._cut, self._is_down = None, self._is_down_afterwards
                    break
                server.sendall(asked)
        self._end(server)
        self._end(client)

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while answered := server.recv(65536):
                if self._cut == "after" and b"COMMIT\0" in answered:
                    self._cut, self._is_down = None, self._is_down_afterwards
                    break
                client.sendall(answered)
        self._end(server)
        self._end(client)

    def _end(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()
