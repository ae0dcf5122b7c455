"""The rotating log: what the program did and where it failed; never diary text.

An exception's message may quote data, so only its type and its place in the
code are logged. Loggers of the project follow the same rule.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from copy import copy
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TextIO

from aimstars_desktop.compat import override
from aimstars_desktop.config import make_private_folder, open_private
from aimstars_desktop.domain.errors import AimstarsError

LOG_NAME = "aimstars.log"
CRASH_NAME = "crash.log"
LOG_BYTES = 1_000_000
LOG_FILES = 3

logger = logging.getLogger("aimstars_desktop")
"""The parent of all module loggers."""

OnBug = Callable[[BaseException], None]

_TOLD_AGAIN = frozenset({10, 100, 1_000, 10_000, 100_000})
"""At which counts a repeated bug is logged again: a bug in a paint event may repeat endlessly."""


def describe(error: BaseException) -> str:
    """Return type and place of an error and of its causes, without their messages."""
    parts: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        frames = "".join(
            f'  File "{place_of(frame.filename)}", line {frame.lineno}, in {frame.name}\n'
            for frame in traceback.extract_tb(link.__traceback__)
        )
        kind = type(link)
        parts.append(f"{kind.__module__}.{kind.__qualname__}\n{frames}")
        link = link.__cause__ or link.__context__
    return "caused by: ".join(parts)


def place_of(file: str) -> str:
    """Return the path of a module within its package: the path above may name a person."""
    parts = Path(file).parts
    package = max(
        (place for place, part in enumerate(parts) if part in _ROOTS), default=len(parts) - 2
    )
    return "/".join(parts[max(0, package) :])


_ROOTS = frozenset({"aimstars_desktop", "site-packages", "dist-packages"})


def attempt(work: Callable[[], object]) -> Exception | None:
    """Do ``work``; return None, or the error that ended it.

    For checks, each of which is reported whatever happened to the others.
    """
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the result of the check
        return error
    return None


def watch_faults(folder: Path) -> None:
    """Log faults of Python itself, until ``start`` takes over.

    They go beside the log, if its folder exists: nothing is created before the first paint.
    """
    if _faults is not None:
        return
    try:
        _write_faults_to(_open_private(folder / CRASH_NAME))
    except (OSError, UnicodeEncodeError):  # the latter: the system has no name for the folder
        if sys.__stderr__ is not None:  # a windowed build has no stderr
            faulthandler.enable(file=sys.__stderr__)


def be_brief() -> None:
    """Until ``start``, print no error that is logged: a command tells it in a sentence."""
    if logging.lastResort is not None:
        logging.lastResort.addFilter(_has_no_error)


def _has_no_error(record: logging.LogRecord) -> bool:
    return record.exc_info is None


def start(folder: Path, *, level: int = logging.INFO) -> None:
    """Start logging into ``folder``: 3 files of at most 1 MB, and the faults of Python itself.

    A folder that cannot be written to leaves the program without a log, not without a diary.
    """
    if logger.handlers:
        return  # a second attempt to open the diary
    from logging.handlers import RotatingFileHandler  # imports sockets: not before the first paint

    class PrivateHandler(RotatingFileHandler):
        @override
        def _open(self) -> TextIOWrapper:
            return _open_private(Path(self.baseFilename))

    try:
        make_private_folder(folder)
        handler = PrivateHandler(
            folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8"
        )
        faults = _open_private(folder / CRASH_NAME)
    except (OSError, UnicodeEncodeError):
        return
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
    _write_faults_to(faults)


def _open_private(path: Path) -> TextIOWrapper:
    # Not by umask: programs that this one starts, such as a browser, would inherit that.
    return open(path, "a", encoding="utf-8", opener=open_private)


class _Formatter(logging.Formatter):
    """Logs errors without their messages, except our own, which quote nothing."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        record = copy(record)  # other handlers may want to see the message
        if isinstance(record.args, tuple):
            record.args = tuple(_without_text(argument) for argument in record.args)
        error = record.exc_info[1] if record.exc_info else None
        record.exc_info = record.exc_text = None
        text = super().format(record)
        return text if error is None else f"{text}\n{describe(error)}"


def _without_text(argument: object) -> object:
    if isinstance(argument, AimstarsError):
        return str(argument)
    return type(argument).__qualname__ if isinstance(argument, BaseException) else argument


def _write_faults_to(faults: TextIO) -> None:
    # faulthandler writes to the raw descriptor, so the file has to stay open and referenced.
    global _faults  # noqa: PLW0603 - the process has one fault file, as it has one faulthandler
    before = _faults
    _faults = faults
    faulthandler.enable(file=faults)
    if before is not None:
        before.close()


_faults: TextIO | None = None


def stop() -> None:
    """Close the log files, so that their folder can be removed or copied."""
    global _faults  # noqa: PLW0603 - see _write_faults_to
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    if _faults is not None:
        faulthandler.disable()
        _faults.close()
        _faults = None


def watch_bugs(on_bug: OnBug, folder: Path) -> None:
    """Log each uncaught exception, on any thread, and pass it to ``on_bug``.

    Args:
        on_bug: called on the thread where it happened.
        folder: where to log a bug before ``start`` was called.
    """
    times: Counter[str] = Counter()

    def write_down(error: BaseException) -> None:
        start(folder)
        _write_down(describe(error), times)

    def caught(error: BaseException | None) -> None:
        if error is None or isinstance(error, KeyboardInterrupt):
            return
        write_down(error)
        on_bug(error)

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        caught(error)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        caught(args.exc_value)

    def in_unraisable(unraisable: sys.UnraisableHookArgs) -> None:
        if unraisable.exc_value is not None:
            write_down(unraisable.exc_value)

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = in_unraisable


def _write_down(description: str, times: Counter[str]) -> None:
    times[description] += 1
    count = times[description]
    if count == 1:
        logger.critical("bug: %s", description)
        if sys.stderr is not None:  # a windowed build has no stderr
            sys.stderr.write(f"bug: {description}")
    elif count in _TOLD_AGAIN:
        logger.critical("bug, for the %d. time: %s", count, description)
