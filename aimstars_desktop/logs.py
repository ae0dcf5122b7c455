"""The rotating log: what the program did and where it failed; never a word of the diary.

An exception's message may quote what it stumbled over, so only its kind and its place in the
code are written down. Loggers of the project follow the same rule.
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
from pathlib import Path
from types import TracebackType
from typing import TextIO

from aimstars_desktop.config import make_private_folder
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.overriding import override

LOG_NAME = "aimstars.log"
CRASH_NAME = "crash.log"
LOG_BYTES = 1_000_000
LOG_FILES = 3

logger = logging.getLogger("aimstars_desktop")
"""The parent of each module's own logger."""

OnBug = Callable[[BaseException], None]

_TOLD_AGAIN = frozenset({10, 100, 1_000, 10_000, 100_000})
"""When a bug that comes again and again is written down again: a paint event knows no end."""


def describe(error: BaseException) -> str:
    """Return kind and place of an error and of its causes, without their messages."""
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
    """Return where a module lies in its package: what is above may name a person."""
    parts = Path(file).parts
    package = max(
        (place for place, part in enumerate(parts) if part in _ROOTS), default=len(parts) - 2
    )
    return "/".join(parts[max(0, package) :])


_ROOTS = frozenset({"aimstars_desktop", "site-packages", "dist-packages"})


def attempt(work: Callable[[], object]) -> Exception | None:
    """Do ``work``; return None, or the error that ended it.

    For trials, each of which is told whatever happened to the others.
    """
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial found
        return error
    return None


def watch_faults(folder: Path) -> None:
    """Have the faults of Python itself written down until ``start`` sees to it.

    They go beside the log, where there was one before: the first paint makes no folders.
    """
    if _faults is not None:
        return
    try:
        _write_faults_to((folder / CRASH_NAME).open("a", encoding="utf-8"))
    except OSError:
        if sys.__stderr__ is not None:  # a windowed build has none
            faulthandler.enable(file=sys.__stderr__)


def start(folder: Path, *, level: int = logging.INFO) -> None:
    """Begin to log into ``folder``: 3 files of at most 1 MB, and the faults of Python itself.

    A folder that cannot be written to leaves the program without a log, not without a diary.
    """
    if logger.handlers:
        return  # a second try to open the diary
    from logging.handlers import RotatingFileHandler  # brings sockets: not before the first paint

    try:
        make_private_folder(folder)
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8"
        )
        faults = (folder / CRASH_NAME).open("a", encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
    _write_faults_to(faults)


class _Formatter(logging.Formatter):
    """Writes errors without their messages; those of our own family quote nothing."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        record = copy(record)  # others may want to see what was said
        if isinstance(record.args, tuple):
            record.args = tuple(_wordless(argument) for argument in record.args)
        error = record.exc_info[1] if record.exc_info else None
        record.exc_info = record.exc_text = None
        text = super().format(record)
        return text if error is None else f"{text}\n{describe(error)}"


def _wordless(argument: object) -> object:
    if isinstance(argument, AimstarsError):
        return str(argument)
    return type(argument).__qualname__ if isinstance(argument, BaseException) else argument


def _write_faults_to(faults: TextIO) -> None:
    # faulthandler writes to the bare descriptor, so the file has to stay open and referenced.
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
    """Log each exception that nobody caught, on whatever thread, and hand it to ``on_bug``.

    Args:
        on_bug: called on the thread where it happened.
        folder: where to log a bug that comes before ``start``.
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

    def in_nobodys_hands(unraisable: sys.UnraisableHookArgs) -> None:
        if unraisable.exc_value is not None:
            write_down(unraisable.exc_value)

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = in_nobodys_hands


def _write_down(description: str, times: Counter[str]) -> None:
    times[description] += 1
    count = times[description]
    if count == 1:
        logger.critical("bug: %s", description)
        if sys.stderr is not None:  # a windowed build has none
            sys.stderr.write(f"bug: {description}")
    elif count in _TOLD_AGAIN:
        logger.critical("bug, for the %d. time: %s", count, description)
