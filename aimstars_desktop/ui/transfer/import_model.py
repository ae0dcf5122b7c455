"""The view model of the import dialog: the file, what is in it, what was chosen, and the import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.imports import (
    Choices,
    DryRun,
    ImportCancelledError,
    SourceEntry,
    Taken,
)
from aimstars_desktop.domain.markdown.reader import prepare
from aimstars_desktop.services.transfer.composing import compose
from aimstars_desktop.ui.core.import_progress import watch_of
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.transfer import import_news

if TYPE_CHECKING:
    from aimstars_desktop.services.transfer.importing import Ready


class Stage(Enum):
    """What an import is doing."""

    LOOKING = auto()
    """The dry run; nothing is written."""

    READING = auto()
    BACKING_UP = auto()
    SAVING = auto()


class ImportModel(QObject):
    """State and commands of the import dialog.

    A file is read, and a backup is made, aside; only the transaction itself keeps other writes
    waiting. Closing the dialog stops all of it, and until the commit nothing has come.
    """

    looked = Signal()
    """The dry run is done: ``found`` says what is in the file."""

    chose = Signal()
    """Something about the import was chosen."""

    progressed = Signal(object, int)
    """Carries the :class:`Stage` and how many entries it has done."""

    taken = Signal(object)
    """The import is in the diary; carries what it did (``Taken``)."""

    failed = Signal(object)
    """It failed, and nothing came; carries the error."""

    cancelled = Signal()
    """It was stopped, and nothing came."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session = workspace.session
        self._tasks = workspace.tasks
        self._dry_runs = session.dry_runs
        self._imports = session.imports
        self.makes_backup = session.before_import is not None
        self.today = session.days.now().date()
        self.path: Path | None = None
        self.found: DryRun | None = None
        """What is in the file; None before the dry run."""
        self.choices = Choices()
        self.stage: Stage | None = None
        """What is being done; None while nothing runs."""
        self.failed_at: Stage | None = None
        """What was being done when it failed."""
        self._stopped = False
        self._is_left = False
        self._tell = partial(workspace.navigation.news.emit, session.account.id)

    @property
    def is_running(self) -> bool:
        """Whether something runs that can be stopped."""
        return self.stage is not None

    @property
    def coming(self) -> int:
        """How many entries will come as it is chosen now."""
        if self.found is None:
            return 0
        return self.found.coming - (0 if self.choices.wordless else self.found.wordless)

    @property
    def has_news(self) -> bool:
        """Whether anything may come; whether goals are new is only known when they do."""
        return self.found is not None and bool(
            self.coming or self.found.goals or self.found.is_whole
        )

    @property
    def ratings(self) -> dict[str, Rating]:
        """What each rating of the file becomes, by its words; the most frequent ones first."""
        if self.found is None:
            return {}
        words = sorted(self.found.ratings, key=lambda word: -self.found_times(word))
        return {word: self.rating_of(word) for word in words}

    def found_times(self, word: str) -> int:
        """Return how many entries of the file have a rating."""
        return self.found.ratings.get(word, 0) if self.found is not None else 0

    def rating_of(self, word: str) -> Rating:
        """Return what a rating of the file becomes."""
        usual = self.found.usual.get(word, Rating.UNRATED) if self.found else Rating.UNRATED
        return self.choices.ratings.get(word, usual)

    def text_of(self, entry: SourceEntry) -> str:
        """Return the text of an entry of the file as it will stand in the diary."""
        if self.found is not None and self.found.is_whole:
            return entry.text
        return "\n\n".join(compose(entry, self.today, self.choices).parts[:1])

    # Commands

    def look(self, path: Path, passphrase: str = "", *, salvage: bool = False) -> None:
        """Find out what is in a file or folder.

        Args:
            path: of it.
            passphrase: of the file; empty when it has none.
            salvage: whether to look at what is whole of an archive that is damaged.
        """
        self.path, self.found = path, None
        self.choices = Choices(passphrase=passphrase, salvage=salvage)
        self._begin(Stage.LOOKING)
        watch = self._watch(Stage.LOOKING)

        def work() -> DryRun:
            prepare()  # here, and not when the window shows the first sample
            return self._dry_runs.run(path, watch, passphrase, salvage=salvage)

        self._tasks.aside(self, work, self._on_looked, self._on_failed, on_bug=self._on_bug)

    def choose_rating(self, word: str, rating: Rating) -> None:
        """Choose what a rating of the file becomes."""
        self._choose(replace(self.choices, ratings={**self.choices.ratings, word: rating}))

    def choose_wordless(self, wordless: bool) -> None:
        """Choose whether entries without words come."""
        self._choose(replace(self.choices, wordless=wordless))

    def choose_points(self, points: bool) -> None:
        """Choose whether the entries give points."""
        self._choose(replace(self.choices, points=points))

    def take(self) -> None:
        """Take the file in, as the person has seen it."""
        if self.path is None or self.found is None:
            return
        self._begin(Stage.READING)
        read = partial(
            self._imports.read,
            self.path,
            self.choices,
            self._watch(Stage.READING),
            self.found.sha256,
        )

        def work() -> Ready:
            ready = read()
            self._check_wanted(ready)
            return ready

        self._tasks.aside(self, work, self._on_read, self._on_failed, on_bug=self._on_bug)

    def stop(self) -> None:
        """Stop what runs; what is committed already stays."""
        self._stopped = True

    def leave(self) -> None:
        """Stop what runs, whose dialog is closed; what became of the import is said elsewhere."""
        self.stop()
        if self.stage in {Stage.READING, Stage.BACKING_UP}:  # nothing is saved any more
            self._tell(import_news.failed(self._name, ImportCancelledError()), False)
        self._is_left = True

    # The steps of an import

    @property
    def _name(self) -> str:
        return self.path.name if self.path is not None else ""

    def _begin(self, stage: Stage) -> None:
        self.stage, self._stopped = stage, False
        self.progressed.emit(stage, 0)

    def _watch(self, stage: Stage) -> Callable[[int], None]:
        """Return what a thread that works tells its progress, and asks whether to stop."""
        return watch_of(lambda: self._stopped, partial(self.progressed.emit, stage))

    def _on_looked(self, found: DryRun) -> None:
        if self._ended():
            return
        self.found = found
        self.looked.emit()

    def _on_read(self, ready: Ready) -> None:
        if self._stopped:
            self._drop(ready)
            return
        if not ready.is_new:
            self._save(ready)
            return
        self._begin(Stage.BACKING_UP)
        back_up = partial(self._imports.back_up, self._watch(Stage.BACKING_UP))

        def work() -> None:
            try:
                back_up()
            except BaseException:
                ready.let_go()
                raise
            self._check_wanted(ready)

        def then(_: object) -> None:
            self._save(ready)

        self._tasks.aside(self, work, then, self._on_failed, on_bug=self._on_bug)

    def _save(self, ready: Ready) -> None:
        if self._stopped:
            self._drop(ready)
            return
        self._begin(Stage.SAVING)
        work = partial(self._imports.save, ready, self._watch(Stage.SAVING))
        name, tell = self._name, self._tell

        def is_here() -> bool:
            return isValid(self) and not self._is_left

        def then(taken: Taken) -> None:
            if is_here():
                self._on_taken(taken)
            else:
                tell(import_news.complete(name, taken), True)

        def give_up(error: AimstarsError) -> None:
            if is_here():
                self._on_failed(error)
            else:
                tell(import_news.failed(name, error), False)

        def on_bug() -> None:
            if is_here():
                self._on_bug()

        # Not for this model: it may be gone by then, and the person wants to know.
        self._tasks.write(self._tasks, work, then, give_up, on_bug, about="import")

    def _check_wanted(self, ready: Ready) -> None:
        """Let go of what was read, on the thread that works, if the import was stopped.

        Nothing comes back to a model that is gone, and the window would wait for it.
        """
        if self._stopped:
            ready.let_go()
            raise ImportCancelledError

    def _drop(self, ready: Ready) -> None:
        self._tasks.aside(self, ready.let_go)  # here, the window would wait for it
        self._on_failed(ImportCancelledError())

    def _on_taken(self, taken: Taken) -> None:
        self.stage = None  # also when stopped too late: it is in the diary
        self.taken.emit(taken)

    def _on_failed(self, error: AimstarsError) -> None:
        if self._ended():
            return
        if isinstance(error, ImportCancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)

    def _on_bug(self) -> None:
        self.stage = None
        self.cancelled.emit()

    def _ended(self) -> bool:
        """Note that nothing runs any more; return whether it was stopped."""
        self.failed_at, self.stage = self.stage, None
        if self._stopped:
            self.cancelled.emit()
        return self._stopped

    def _choose(self, choices: Choices) -> None:
        self.choices = choices
        self.chose.emit()
