"""Says how far work on a file is, also from within a long statement."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite

if TYPE_CHECKING:
    from sqlite3 import Connection

STEPS = 20_000
"""Steps of SQLite's machine between two looks at the progress and at Cancel."""


class Telling:
    """Says how far the work is, also from within a long statement, which Cancel interrupts."""

    def __init__(self, on_progress: Callable[[float], None]) -> None:
        self._on_progress = on_progress
        self._error: BaseException | None = None

    def say(self, share: float) -> None:
        """Say how far the work is; what that raises ends it."""
        self._on_progress(share)

    @contextlib.contextmanager
    def during(self, connection: Connection, share: Callable[[], float]) -> Iterator[None]:
        """Say it again and again during statements, and end them when that raises.

        Args:
            connection: on which they run.
            share: how far the work is, 0 to 1.
        """

        def step() -> int:
            try:
                self._on_progress(share())
            except BaseException as error:
                self._error = error  # it does not pass through SQLite, which only stops
                raise
            return 0

        connection.set_progress_handler(step, STEPS)
        try:
            yield
        except sqlite.DatabaseError:
            if self._error is not None:
                raise self._error from None
            raise
        finally:
            connection.set_progress_handler(None, 0)
