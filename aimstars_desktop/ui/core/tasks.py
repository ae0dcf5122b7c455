"""TaskRunner: runs data work on worker threads and delivers results on the GUI thread."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from aimstars_desktop.domain.errors import AimstarsError

T = TypeVar("T")

BREATH_MS = 40
"""Milliseconds that give the GUI thread time to paint."""

LONGEST_COURTESY = 0.05
"""Seconds for which a read waits for writes before it runs beside them."""

TURN = 0.0005
"""Seconds after which a thread that computes lets the others in, such as the one that paints.

Python's own 5 ms are a third of a frame, each time that the window waits for a worker.
"""

OnError = Callable[[AimstarsError], None]


@dataclass(slots=True, eq=False)
class _Job:
    """One piece of work. It stays referenced on the GUI thread until it is delivered.

    So no QObject that a callback or traceback references can be destroyed on a worker thread.
    """

    number: int
    owner: QObject
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    on_error: OnError | None
    key: str | None
    about: object = None
    on_bug: Callable[[], None] | None = None
    result: Any = field(default=None)
    error: BaseException | None = field(default=None)

    @property
    def subject(self) -> tuple[int, object]:
        """What it shares with a retry: the owner, and what it is about or the code that it runs."""
        code = getattr(self.work, "__code__", None) or getattr(self.work, "__func__", None)
        return id(self.owner), self.about or self.key or code

    def run(self) -> None:
        try:
            self.result = self.work()
        except BaseException as error:  # noqa: BLE001 - delivered and raised on the GUI thread
            self.error = error


class _Lane:
    """A thread that runs one job after another.

    The thread is a daemon, so that work that hangs cannot keep a closed program alive.

    Args:
        finished: called on this thread with the number of each finished job.
        after: a lane whose jobs have priority: threads share one interpreter, and two that compute
            take twice as long each.
    """

    def __init__(
        self, name: str, finished: Callable[[int], None], after: _Lane | None = None
    ) -> None:
        self._finished = finished
        self._after = after
        self._busy = False
        self._waiting: deque[_Job] = deque()
        self._changed = Condition()
        self._open = True
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def put(self, job: _Job) -> int | None:
        """Queue ``job``; return the number of the waiting job with the same key it replaced."""
        with self._changed:
            replaced = None
            if job.key is not None:
                replaced = next((old for old in self._waiting if old.key == job.key), None)
            if replaced is not None:
                self._waiting.remove(replaced)
            self._waiting.append(job)
            self._changed.notify_all()
            return replaced.number if replaced else None

    def close(self) -> None:
        """Accept no more jobs; waiting ones are still run."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    def wait_until_idle(self, timeout: float) -> None:
        """Wait until nothing runs or waits here, at most ``timeout`` s."""
        with self._changed:
            self._changed.wait_for(lambda: not (self._busy or self._waiting), timeout)

    def join(self, timeout: float) -> bool:
        """Wait until the last job is done; return whether it was in time."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            job.run()
            number = job.number
            del job
            with self._changed:
                self._busy = False
                self._changed.notify_all()
            self._finished(number)

    def _next(self) -> _Job | None:
        """Wait for the next job, and take it; None when the lane is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or not self._open)
            if not self._waiting:
                return None
        if self._after is not None:  # until then the job can still be replaced
            self._after.wait_until_idle(LONGEST_COURTESY)
        with self._changed:
            self._busy = True
            return self._waiting.popleft()


class TaskRunner(QObject):
    """Runs the data work of the whole program.

    There is a lane for writes, which run in order; a lane for reads,
    where a newer request with the same key replaces one that still waits (a search while
    typing), and which yields to writes; and one for backups. Callbacks run on the GUI thread,
    and only while their owner is alive. An expected failure goes to ``on_error``, otherwise to the
    handler given with :meth:`on_unhandled`; a bug is raised again on the GUI thread, where the
    crash hook sees it.
    """

    idle = Signal()
    """All work is done and delivered."""

    succeeded = Signal(object)
    """Work has succeeded; carries its subject, which is that of a failure before it."""

    failed = Signal(object)
    """An expected failure is delivered; carries the ``AimstarsError``."""

    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._jobs: dict[int, _Job] = {}
        self._count = 0
        self._closed = False
        self._handler: OnError | None = None
        self._failing: object = None
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._writes = _Lane("writes", self._report)
        self._reads = _Lane("reads", self._report, after=self._writes)
        self._asides: _Lane | None = None
        self._decodes: _Lane | None = None

    @property
    def pending(self) -> int:
        """How many jobs are not delivered yet."""
        return len(self._jobs)

    @property
    def failing(self) -> object:
        """The subject of the work whose failure is being delivered; None otherwise."""
        return self._failing

    def on_unhandled(self, handler: OnError) -> None:
        """Pass expected failures without ``on_error`` to ``handler`` (the message bar)."""
        self._handler = handler

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
        on_bug: Callable[[], None] | None = None,
        about: object = None,
    ) -> None:
        """Run ``work`` after all writes before it, then ``then(result)`` for ``owner``.

        Args:
            owner: gets the result, while it is alive.
            work: runs on the write thread.
            then: called with the result on the GUI thread.
            on_error: called with an expected failure on the GUI thread.
            on_bug: called before a bug is raised, so that nothing keeps waiting for a result.
            about: what a retry shares with it; by default the code that runs.
        """
        self._start(self._writes, owner, work, then, on_error, None, on_bug, about)

    def read(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
        key: str | None = None,
        on_bug: Callable[[], None] | None = None,
    ) -> None:
        """Run ``work`` on the read thread.

        Keys belong to the owner: two owners may use the same one.

        Args:
            owner: gets the result, while it is alive.
            work: runs on the read thread.
            then: called with the result on the GUI thread.
            on_error: called with an expected failure on the GUI thread.
            key: replaces a waiting request of this owner with the same key.
            on_bug: called before a bug is raised, so that nothing keeps waiting for a result.
        """
        whole_key = None if key is None else f"{id(owner)}:{key}"
        self._start(self._reads, owner, work, then, on_error, whole_key, on_bug)

    def aside(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
        key: str | None = None,
        on_bug: Callable[[], None] | None = None,
    ) -> None:
        """Run ``work`` that may be slow and needs nothing of the open diary, such as a backup.

        The thread starts with the first such job.

        Args:
            owner: gets the result, while it is alive.
            work: runs on the backup thread.
            then: called with the result on the GUI thread.
            on_error: called with an expected failure on the GUI thread.
            key: replaces a waiting request of this owner with the same key.
            on_bug: called before a bug is raised, so that nothing keeps waiting for a result.
        """
        if self._closed:
            return
        if self._asides is None:
            self._asides = _Lane("backups", self._report)
        whole_key = None if key is None else f"{id(owner)}:{key}"
        self._start(self._asides, owner, work, then, on_error, whole_key, on_bug)

    def decode(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
        key: str | None = None,
        on_bug: Callable[[], None] | None = None,
    ) -> None:
        """Run ``work`` that decodes pictures, which may take seconds and must not wait for backups.

        The thread starts with the first such job.

        Args:
            owner: gets the result, while it is alive.
            work: runs on the thread of the pictures.
            then: called with the result on the GUI thread.
            on_error: called with an expected failure on the GUI thread.
            key: replaces a waiting request of this owner with the same key.
            on_bug: called before a bug is raised, so that nothing keeps waiting for a result.
        """
        if self._closed:
            return
        if self._decodes is None:
            self._decodes = _Lane("pictures", self._report)
        whole_key = None if key is None else f"{id(owner)}:{key}"
        self._start(self._decodes, owner, work, then, on_error, whole_key, on_bug)

    def defer(self, owner: QObject, act: Callable[[], None]) -> None:
        """Do ``act`` after a short pause, in which new data is painted."""
        if self._closed:
            return
        job = self._new_job(owner, lambda: None, lambda _: act(), None, None)
        QTimer.singleShot(BREATH_MS, self, lambda: self._on_finished(job.number))

    def when_idle(self, owner: QObject, act: Callable[[], None]) -> None:
        """Do ``act`` once all work is done and delivered."""
        waits = True

        def once() -> None:
            nonlocal waits
            # The queue may hold several signals by now.
            if waits and not self._jobs and isValid(owner):
                waits = False
                self.idle.disconnect(once)
                act()

        self.idle.connect(once, Qt.ConnectionType.QueuedConnection)
        if not self._jobs:
            self.idle.emit()

    def close(self, timeout: float) -> bool:
        """Finish all work without delivering it; return whether ``timeout`` seconds sufficed."""
        self._closed = True
        deadline = time.monotonic() + timeout
        every = (self._writes, self._reads, self._asides, self._decodes)
        lanes = [lane for lane in every if lane is not None]
        for lane in lanes:
            lane.close()
        return all(lane.join(max(0.0, deadline - time.monotonic())) for lane in lanes)

    def _start(
        self,
        lane: _Lane,
        owner: QObject,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None,
        on_error: OnError | None,
        key: str | None,
        on_bug: Callable[[], None] | None = None,
        about: object = None,
    ) -> None:
        if self._closed:
            return
        job = self._new_job(owner, work, then, on_error, key)
        job.on_bug = on_bug
        job.about = about
        replaced = lane.put(job)
        if replaced is not None:
            del self._jobs[replaced]

    def _new_job(
        self,
        owner: QObject,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None,
        on_error: OnError | None,
        key: str | None,
    ) -> _Job:
        self._count += 1
        job = self._jobs[self._count] = _Job(self._count, owner, work, then, on_error, key)
        return job

    def _report(self, number: int) -> None:
        """Notify the GUI thread from a worker; after closing nobody listens."""
        if not self._closed:
            self._finished.emit(number)

    def _on_finished(self, number: int) -> None:
        job = self._jobs.pop(number)
        try:
            if not self._closed and isValid(job.owner):
                self._deliver(job)
        finally:
            if not self._jobs:
                self.idle.emit()

    def _deliver(self, job: _Job) -> None:
        if job.error is None:
            if job.then is not None:
                job.then(job.result)
            self.succeeded.emit(job.subject)
            return
        handler = job.on_error or self._handler
        if isinstance(job.error, AimstarsError) and handler is not None:
            self._failing = job.subject
            try:
                handler(job.error)
            finally:
                self._failing = None
            self.failed.emit(job.error)
        else:
            if job.on_bug is not None:
                job.on_bug()
            raise job.error
