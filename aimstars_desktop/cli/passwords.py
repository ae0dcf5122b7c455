"""Passwords on the command line: from standard input, a file or the terminal, never an argument.

Arguments and environment variables can be seen by other programs of the computer.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import side_files
from aimstars_desktop.cli import output
from aimstars_desktop.domain.errors import DiaryFileError, Outcome, RuleError, WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports.diary import Diary


def add_options(parser: ArgumentParser) -> None:
    """Add the options that say where the password of an encrypted diary comes from."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--password-stdin",
        action="store_true",
        help="read the password of an encrypted diary from standard input",
    )
    group.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help="read it from the first line of a file",
    )


def password(arguments: Namespace) -> str | None:
    """Return the password, asked for on a terminal if need be; None where nobody can be asked.

    Args:
        arguments: with the options of ``add_options``.

    Raises:
        ValueError: the file or standard input cannot be read, or is not text.
    """
    on_terminal = sys.stdin is not None and sys.stdin.isatty()
    if getattr(arguments, "password_stdin", False) and not on_terminal:
        return _line(sys.stdin.buffer.readline() if sys.stdin is not None else b"")
    file = getattr(arguments, "password_file", None)
    if file is not None:
        return _line(_read(file).partition(b"\n")[0])
    return _asked("Password: ") if on_terminal else None


def of_backup(arguments: Namespace) -> str | None:
    """Return a password or code of the time of a backup; None where nobody can be asked.

    It is the line after the password of the diary, where that was read.

    Args:
        arguments: with the options of ``add_options``.

    Raises:
        ValueError: the file or standard input cannot be read, or is not text.
    """
    on_terminal = sys.stdin is not None and sys.stdin.isatty()
    file = getattr(arguments, "password_file", None)
    if file is not None:
        number = 0 if getattr(arguments, "typed_password", None) is None else 1
        lines = [*_read(file).split(b"\n"), b""]
        return _line(lines[number])
    if on_terminal:
        return _asked("Password or code of the backup: ")
    return password(arguments)


def passphrase(arguments: Namespace) -> str:
    """Return the passphrase of an archive, from the file that was named; empty if none was.

    Raises:
        WorldError: the file cannot be read, or is not text.
    """
    file = arguments.passphrase_file
    if file is None:
        return ""
    try:
        return _line(side_files.read(file).partition(b"\n")[0])
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "{name} cannot be read: {cause}."),
            name=str(file),
            cause=reason,
        ) from error


def unlock(arguments: Namespace, diary: Diary) -> None:
    """Unlock an encrypted diary with the password of any of its accounts.

    Without a password it stays locked, and what needs its key says so.

    Args:
        arguments: with the options of ``add_options``.
        diary: encrypted or not.

    Raises:
        DiaryFileError: the password is wrong (exit code 9), or the slots are refused.
        ValueError: the password cannot be read.
    """
    from aimstars_desktop.services.encryption import EncryptionService

    keys = diary.keys
    if keys is None:
        return
    try:
        if not keys.is_locked:
            return
    except DiaryFileError:
        return  # there is no such file, or it is refused: the command says why
    typed = arguments.typed_password = password(arguments)
    if typed is None:
        return
    try:
        EncryptionService(diary, keys).unlock(None, typed)
    except RuleError as error:
        raise wrong(error) from error


def can_unlock(arguments: Namespace, diary: Diary) -> bool:
    """Unlock as ``unlock`` does; say so and return False where the password cannot be read.

    Raises:
        DiaryFileError: the password is wrong (exit code 9), or the slots are refused.
    """
    try:
        unlock(arguments, diary)
    except ValueError as error:
        output.error(f"{error}.")
        return False
    return True


def wrong(error: RuleError) -> DiaryFileError:
    """Return the refusal for a wrong password, with the exit code for it."""
    return DiaryFileError(Outcome.WRONG_KEY, error.sentence.template, **dict(error.sentence.values))


def _read(file: Path) -> bytes:
    try:
        return side_files.read(file)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ValueError(f"the file {file} cannot be read: {reason}") from error


def _asked(question: str) -> str:
    from getpass import getpass

    try:
        return getpass(question)
    except (EOFError, KeyboardInterrupt):
        output.line()  # the terminal is in the middle of the question
        raise


def _line(read: bytes) -> str:
    try:
        return read.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise ValueError("the password is not in UTF-8") from error
