"""Where an export goes: written beside its place, and put there once it is whole."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP


class TargetExistsError(WorldError):
    """There is something at this place already; the person may agree to have it replaced."""


def check(path: Path, *, replace: bool, may_be_folder: bool) -> None:
    """Refuse a place where nothing can be put, before anything is written.

    Args:
        replace: whether a file that is there may go; a folder never does.
        may_be_folder: whether a folder is to be put there.

    Raises:
        TargetExistsError: there is a file already.
        WorldError: there is a folder with something in it, or no folder for the file.
    """
    if not path.parent.is_dir():
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "There is no folder {folder}."), folder=str(path.parent)
        )
    if path.is_dir() and not may_be_folder:
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "{name} is a folder. Please choose a file."), name=path.name
        )
    if path.is_dir() and any(path.iterdir()):
        raise WorldError(
            QT_TRANSLATE_NOOP(
                "Errors", "The folder {name} is not empty. Please choose a new one for the export."
            ),
            name=path.name,
        )
    if path.exists() and not path.is_dir() and (may_be_folder or not replace):
        raise TargetExistsError(
            QT_TRANSLATE_NOOP("Errors", "There is already a file named {name}."), name=path.name
        )


@contextmanager
def partial_file(path: Path) -> Iterator[Path]:
    """Yield a file beside ``path`` that takes its place at the end; a failure leaves nothing.

    Raises:
        WorldError: it cannot be written there.
    """
    with _sentences(path):
        descriptor, name = tempfile.mkstemp(
            prefix=f".{path.name}.", suffix=".part", dir=path.parent
        )
        os.close(descriptor)
        part = Path(name)
        try:
            yield part
            _flush(part)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def partial_folder(path: Path) -> Iterator[Path]:
    """Yield a folder beside ``path`` that takes its place at the end; a failure leaves nothing.

    Raises:
        WorldError: it cannot be written there.
    """
    with _sentences(path):
        part = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent))
        try:
            yield part
            for file in part.rglob("*"):
                if file.is_file():
                    _flush(file)
            if path.is_dir():
                path.rmdir()  # it is empty; Windows replaces no folder
            part.replace(path)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files of a folder."""
    if path.is_dir():
        return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    return path.stat().st_size


def _flush(path: Path) -> None:
    """Have a file written to the disk: a full one or a stick that is gone says so only now."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise WorldError(
                QT_TRANSLATE_NOOP("Errors", "There is not enough space for {name}."), name=path.name
            ) from error
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "The file {name} could not be written."), name=path.name
        ) from error
