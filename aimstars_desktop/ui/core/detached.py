"""Work that may never end, such as reading a disk that does not answer: nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from aimstars_desktop.domain.errors import AimstarsError

R = TypeVar("R")


class Detached(QObject):
    """Runs each piece of work on a thread of its own, which ends with the program at the latest.

    Not the task runner: locking, quitting and the other work wait for that, and not for this.
    """

    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._answers: dict[int, tuple[Callable[[Any], None], Callable[[AimstarsError], None]]] = {}
        self._closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], R],
        then: Callable[[R], None],
        on_error: Callable[[AimstarsError], None],
    ) -> None:
        """Begin a piece of work.

        Args:
            work: done on another thread.
            then: called with its result, on the thread of this object.
            on_error: called with an expected failure, on the same thread.
        """
        self._count += 1
        number = self._count
        self._answers[number] = (then, on_error)

        def carry_out() -> None:
            result: object = None
            error: BaseException | None = None
            try:
                result = work()
            except BaseException as raised:  # noqa: BLE001 - raised again on the GUI thread
                error = raised
            if not self._closed:
                self._ended.emit(number, result, error)

        Thread(target=carry_out, name="detached", daemon=True).start()

    def close(self) -> None:
        """Deliver nothing any more: the program ends."""
        self._closed = True
        self._answers.clear()

    # Slots

    def _on_ended(self, number: int, result: object, error: BaseException | None) -> None:
        answer = self._answers.pop(number, None)
        if answer is None:
            return
        then, on_error = answer
        if error is None:
            then(result)
        elif isinstance(error, AimstarsError):
            on_error(error)
        else:
            raise error
