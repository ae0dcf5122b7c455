"""What is typed on this screen and not yet saved: in mind at once, on disk within a second."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from aimstars_desktop.domain.diary import Draft
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.services.drafts import DraftService
from aimstars_desktop.ui.tasks import TaskRunner

INTERVAL = 700
"""Milliseconds between two writes while typing goes on; with the write itself under a second."""

RETRY = 5_000
"""Milliseconds until a draft that could not be kept is tried again."""


class Keeping(Enum):
    """How safe the text of a target is."""

    EMPTY = auto()
    WAITING = auto()
    KEPT = auto()
    FAILED = auto()


class Drafts(QObject):
    """The drafts of one person while the window is open.

    The texts in memory are the truth; the database follows at least once a second while typing
    goes on (a throttle: a debounce would never write while somebody types without a pause).
    """

    loaded = Signal()
    """The drafts of the session before are here."""

    state_changed = Signal(str)
    """How safe the text of this target is has changed."""

    text_changed = Signal(str)
    """The text of this target was changed by something other than typing."""

    def __init__(
        self, service: DraftService, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._texts: dict[str, str] = {}
        self._kept: dict[str, str] = {}
        self._failed: dict[str, AimstarsError] = {}
        self._offered: set[str] = set()
        self._waiting: set[str] = set()
        self._in_flight: Counter[str] = Counter()
        self._held: set[str] = set()
        self._loaded = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_loaded(self) -> bool:
        """Whether the drafts of the session before are here."""
        return self._loaded

    @property
    def is_clean(self) -> bool:
        """Whether nothing typed is missing in the database."""
        return not self._waiting and not +self._in_flight

    def load(self) -> None:
        """Read what an earlier session left."""
        self._tasks.read(self, self._service.all, self._on_loaded)

    def text(self, target: str) -> str:
        """Return what is typed for the target."""
        return self._texts.get(target, "")

    def targets(self, kind: str) -> list[str]:
        """Return the targets of this kind (``new``, ``edit``, ``quick``) that hold text."""
        start = f"{kind}:"
        return [
            target
            for target, text in self._texts.items()
            if text.strip() and (target == kind or target.startswith(start))
        ]

    def was_offered(self, target: str) -> bool:
        """Whether the text of the target comes from an earlier session and was not typed on."""
        return target in self._offered and bool(self.text(target))

    def state(self, target: str) -> Keeping:
        """Say how safe the text of the target is."""
        if target in self._failed:
            return Keeping.FAILED
        if target in self._waiting or self.text(target) != self._kept.get(target, ""):
            return Keeping.WAITING
        return Keeping.KEPT if self.text(target).strip() else Keeping.EMPTY

    def failure(self, target: str) -> AimstarsError | None:
        """Return why the text of the target could not be kept."""
        return self._failed.get(target)

    def type(self, target: str, text: str) -> None:
        """Take what the person has typed."""
        if text == self.text(target):
            return
        self._texts[target] = text
        self._offered.discard(target)
        self._waiting.add(target)
        self._wake(INTERVAL)
        self.state_changed.emit(target)

    def put(self, target: str, text: str) -> None:
        """Change a text from outside the field: given back, moved, discarded (empty)."""
        self.type(target, text)
        self.text_changed.emit(target)
        self.flush()

    def move(self, source: str, target: str) -> None:
        """Put a text below what the other target holds, and empty its own."""
        text, there = self.text(source), self.text(target)
        if source != target and text.strip():
            self.put(target, f"{there}\n{text}" if there.strip() else text)
            self.put(source, "")

    def hold(self, target: str) -> None:
        """Write no draft of the target while a deed is saving its text.

        A draft that is written after the deed would outlive it.
        """
        self._held.add(target)

    def release(self, target: str) -> None:
        """Go on as before: the deed has failed, and the text is still all there is."""
        self._held.discard(target)
        self._wake(INTERVAL)

    def settled(self, target: str, saved: str) -> None:
        """Let go of what a deed has saved; what was typed since then stays.

        The deed has taken the draft out of the database in its own transaction.
        """
        text = self.text(target)
        rest = text.removeprefix(saved).lstrip("\n") if text != saved else ""
        for known in (self._texts, self._kept, self._failed):
            known.pop(target, None)
        for named in (self._waiting, self._held, self._offered):
            named.discard(target)
        self.type(target, rest)
        self.text_changed.emit(target)
        self.state_changed.emit(target)

    def flush(self) -> None:
        """Hand everything that is not in the database to the write lane, now."""
        self._timer.stop()
        for target in sorted(self._waiting - self._held):
            self._write(target)

    def _on_timeout(self) -> None:
        # One write a target at a time: while the file is locked none pile up behind another.
        for target in sorted(self._waiting - self._held - set(+self._in_flight)):
            self._write(target)

    def _write(self, target: str) -> None:
        text = self.text(target)
        self._waiting.discard(target)
        self._in_flight[target] += 1
        self._tasks.write(
            self,
            lambda: self._service.keep(target, text),
            lambda _: self._on_kept(target, text),
            lambda error: self._on_failed(target, error),
        )

    def _wake(self, milliseconds: int) -> None:
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _on_loaded(self, found: Sequence[Draft]) -> None:
        self._loaded = True
        for draft in found:
            typed = self._texts.get(draft.target, "")
            if typed:  # somebody was quicker than the database: nothing of either is lost
                self.put(draft.target, f"{draft.text}\n{typed}")
                continue
            self._texts[draft.target] = draft.text
            self._kept[draft.target] = draft.text
            self._offered.add(draft.target)
            self.text_changed.emit(draft.target)
        self.loaded.emit()

    def _on_kept(self, target: str, text: str) -> None:
        self._in_flight[target] -= 1
        self._failed.pop(target, None)
        self._kept[target] = text
        if target in self._waiting:
            self._wake(INTERVAL)
        self.state_changed.emit(target)

    def _on_failed(self, target: str, error: AimstarsError) -> None:
        self._in_flight[target] -= 1
        self._failed[target] = error
        self._waiting.add(target)
        self._wake(RETRY)
        self.state_changed.emit(target)
