"""The drafts on screen: in memory at once, in the database within a second."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from aimstars_desktop.domain.entries import LEFT, Draft, is_target, left_target
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.services.drafts import DraftService
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.writing.typed_documents import TypedDocuments

INTERVAL = 700
"""Milliseconds between two writes while typing; with the write itself, under a second."""

RETRY = 5_000
"""Milliseconds until saving a draft is retried after a failure."""

PATIENCE = 3_000
"""Milliseconds that a server may take for a draft before it is kept on this computer as well."""


class SaveState(Enum):
    """Whether a draft is in the database."""

    EMPTY = auto()
    UNSAVED = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class LiveDraft:
    """The draft of one target, as it is in memory.

    Attributes:
        text: what is on screen.
        stored: what the database has.
        is_changed: the text changed since it was last handed to the write thread.
        is_held: it is being saved as an entry, so no draft of it is written.
        is_offered: it comes from an earlier session and was not changed since.
        writes: how many writes are on their way.
        failure: why the last write failed.
    """

    text: str = ""
    stored: str = ""
    is_changed: bool = False
    is_held: bool = False
    is_offered: bool = False
    writes: int = 0
    failure: AimstarsError | None = None

    @property
    def has_text(self) -> bool:
        """Whether anything of the text can be seen."""
        return not is_blank(self.text)

    @property
    def is_due(self) -> bool:
        """Whether the text should be written."""
        return self.is_changed and not self.is_held

    @property
    def state(self) -> SaveState:
        """The save state that is shown."""
        if self.failure is not None:
            return SaveState.FAILED
        if self.is_changed or self.text != self.stored:
            return SaveState.UNSAVED
        return SaveState.SAVED if self.has_text else SaveState.EMPTY


_EMPTY = LiveDraft()


class Drafts(QObject):
    """The drafts of one session.

    The texts in memory are authoritative; the database follows at least once a second while typing
    continues (a throttle: a debounce would never save while somebody types without a pause).
    """

    loaded = Signal()
    """The drafts of an earlier session were loaded."""

    state_changed = Signal(str)
    """The save state of this target has changed."""

    text_changed = Signal(str)
    """The text of this target was changed other than by typing."""

    def __init__(
        self, service: DraftService, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._drafts: dict[str, LiveDraft] = {}
        self.documents = TypedDocuments(self)
        """What is typed, as the fields show it."""
        self._count = 0
        self._running: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_clean(self) -> bool:
        """Return whether everything typed is in the database."""
        return not any(draft.is_changed or draft.writes for draft in self._drafts.values())

    def load(self) -> None:
        """Load the drafts of an earlier session."""
        self._tasks.read(self, self._service.all, self._on_loaded)

    def text(self, target: str) -> str:
        """Return the text of the target."""
        return self._draft(target).text

    def has_text(self, target: str) -> bool:
        """Return whether anything of the target's text can be seen."""
        return self._draft(target).has_text

    def targets(self, kind: str) -> list[str]:
        """Return the targets of this kind (``new``, ``edit``, ``quick``) that have text."""
        return [
            target
            for target, draft in self._drafts.items()
            if draft.has_text and target.partition(":")[0] == kind
        ]

    def was_offered(self, target: str) -> bool:
        """Return whether the text comes from an earlier session and was not changed since."""
        draft = self._draft(target)
        return draft.is_offered and bool(draft.text)

    def state(self, target: str) -> SaveState:
        """Return the save state of the target."""
        return self._draft(target).state

    def failure(self, target: str) -> AimstarsError | None:
        """Return why the text of the target could not be saved."""
        return self._draft(target).failure

    def type(self, target: str, text: str) -> None:
        """Store what the person has typed."""
        draft = self._draft(target)
        if text == draft.text:
            return
        self._service.typed(target, text)
        self._drafts[target] = replace(draft, text=text, is_changed=True, is_offered=False)
        self._wake(INTERVAL)
        self.state_changed.emit(target)

    def put(self, target: str, text: str) -> None:
        """Change a text other than by typing: given back, moved, discarded (empty)."""
        self.type(target, text)
        self.text_changed.emit(target)
        self.flush()

    def take(self, target: str, text: str) -> None:
        """Offer a text that an earlier session could not save, below what there is."""
        there = self.text(target)
        if text.strip() not in there:
            self.put(target, f"{there}\n{text}" if self.has_text(target) else text)
            self._drafts[target] = replace(self._draft(target), is_offered=True)

    def take_all(self, texts: Mapping[str, str]) -> None:
        """Offer what an earlier session could not save; other targets than drafts are left ones."""
        for target, text in texts.items():
            if is_target(target) and not target.startswith(LEFT):
                self.take(target, text)
            else:
                self.leave(text)

    def leave(self, text: str) -> None:
        """Keep a text from a field without a draft of its own; the same one only once."""
        left = self.targets(LEFT)
        if not any(self.text(target) == text for target in left):
            numbers = (number for number in count(1) if left_target(number) not in left)
            self.put(left_target(next(numbers)), text)

    def move(self, source: str, target: str) -> None:
        """Append a text to that of another target, and empty its own."""
        text, there = self.text(source), self.text(target)
        if source != target and self.has_text(source):
            self.put(target, f"{there}\n{text}" if self.has_text(target) else text)
            self.put(source, "")

    def carry_over(self) -> None:
        """Count every text as not stored: another diary takes the place of this one."""
        for target, draft in self._drafts.items():
            if draft.has_text:
                self._service.typed(target, draft.text)

    def hold(self, target: str) -> None:
        """Save no draft of the target while its text is being saved as an entry.

        A draft saved after the entry would remain.
        """
        self._drafts[target] = replace(self._draft(target), is_held=True)

    def release(self, target: str) -> None:
        """Resume saving the draft: saving the entry has failed."""
        self._drafts[target] = replace(self._draft(target), is_held=False)
        self._wake(INTERVAL)

    def settled(self, target: str, saved: str) -> None:
        """Drop the text that was saved as an entry; what was typed since stays.

        The draft was removed from the database in the same transaction.
        """
        draft = self._drafts.pop(target, _EMPTY)
        rest = draft.text.removeprefix(saved).lstrip("\n") if draft.text != saved else ""
        self._drafts[target] = LiveDraft(writes=draft.writes)
        self._service.typed(target, "")
        self.type(target, rest)
        self.text_changed.emit(target)
        self.state_changed.emit(target)

    def flush(self) -> None:
        """Hand everything unsaved to the write thread, now."""
        self._timer.stop()
        for target, draft in sorted(self._drafts.items()):
            if draft.is_due:
                self._write(target, draft)

    def _on_timeout(self) -> None:
        # One write per target at a time, so that none pile up while the file is locked.
        for target, draft in sorted(self._drafts.items()):
            if draft.is_due and not draft.writes:
                self._write(target, draft)

    def is_here(self, target: str) -> bool:
        """Return whether the draft is on this computer, since the server cannot have it now."""
        return self._service.is_here(target)

    def keep_here(self) -> None:
        """Keep what the server does not have yet on this computer, as the program ends."""
        for target, draft in self._drafts.items():
            if draft.is_changed or draft.writes:
                self._service.keep_here(target, draft.text)

    def _draft(self, target: str) -> LiveDraft:
        return self._drafts.get(target, _EMPTY)

    def _write(self, target: str, draft: LiveDraft) -> None:
        text = draft.text
        self._drafts[target] = replace(draft, is_changed=False, writes=draft.writes + 1)
        self._count += 1
        self._running.add(number := self._count)
        if self._service.can_keep_here:
            QTimer.singleShot(PATIENCE, self, lambda: self._on_late(number, target))
        self._tasks.write(
            self,
            lambda: self._service.keep(target, text),
            lambda _: self._on_saved(number, target, text),
            lambda error: self._on_failed(number, target, error),
            lambda: self._on_failed(number, target, None),
        )

    def _wake(self, milliseconds: int) -> None:
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _on_loaded(self, found: Sequence[Draft]) -> None:
        for draft in found:
            current = self._draft(draft.target)
            if current.text:  # somebody typed before the draft was loaded: keep both
                self.put(draft.target, f"{draft.text}\n{current.text}")
                continue
            self._drafts[draft.target] = replace(
                current, text=draft.text, stored=draft.text, is_offered=True
            )
            self.text_changed.emit(draft.target)
        self.loaded.emit()

    def _on_late(self, number: int, target: str) -> None:
        if number not in self._running:
            return
        text = self.text(target)
        self._tasks.aside(
            self,
            lambda: self._service.keep_here(target, text),
            lambda _: self._on_kept_here(target),
        )

    def _on_kept_here(self, target: str) -> None:
        draft = self._draft(target)
        if not draft.writes and draft.failure is None:  # the server was faster after all
            self._service.has_on_server(target, draft.stored)
        self.state_changed.emit(target)

    def _on_saved(self, number: int, target: str, text: str) -> None:
        self._running.discard(number)
        draft = self._draft(target)
        self._drafts[target] = replace(draft, stored=text, writes=draft.writes - 1, failure=None)
        if draft.is_changed:
            self._wake(INTERVAL)
        self.state_changed.emit(target)

    def _on_failed(self, number: int, target: str, error: AimstarsError | None) -> None:
        """Try again later; None stands for a bug, which is reported elsewhere."""
        self._running.discard(number)
        draft = self._draft(target)
        self._drafts[target] = replace(
            draft, is_changed=True, writes=draft.writes - 1, failure=error
        )
        self._wake(RETRY)
        self.state_changed.emit(target)
