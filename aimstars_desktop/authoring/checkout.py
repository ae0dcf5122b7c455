"""The checkout in which revisions are written: where their files are, and one writer at a time."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage.upgrade.chain import joined, revisions, runner, structure
from aimstars_desktop.storage.upgrade.chain.shape import made_by_the_chain, write_golden
from aimstars_desktop.storage.upgrade.file.lock import DataLock

KNOWN = Path(revisions.__file__)
"""The list of revisions that the program knows without Alembic."""

ROOT = Path(__file__).parents[2]

WAIT = 60.0
"""Seconds to wait for another command that writes revisions."""

_CHAIN = re.compile(r"(?<=^CHAIN = \(\n)((?:    \"\w+\",\n)+)(?=\))", re.MULTILINE)


class AuthoringError(ValueError):
    """An author asked for what would hurt; the message says what to do instead."""


def versions() -> Path:
    """Return the folder of the revisions."""
    return runner.SCRIPTS / "versions"


def joined_files() -> list[Path]:
    """Return the files of the joined revisions."""
    return sorted(joined.folder().glob("*.py"))


def all_files() -> list[Path]:
    """Return the files of all revisions and of the joined ones."""
    return [*sorted(versions().rglob("*.py")), *joined_files()]


def file_of(revision: str) -> Path:
    """Return the file of a revision.

    Raises:
        AuthoringError: there is none.
    """
    for path in sorted(versions().rglob(f"{revision}_*.py")):
        return path
    raise AuthoringError(f"there is no file of the revision {revision}")


@contextmanager
def writing() -> Iterator[None]:
    """Write alone: two revisions that are written at once would both follow the same one.

    Raises:
        AuthoringError: another command keeps writing for too long.
    """
    with DataLock(runner.SCRIPTS) as lock:
        try:
            lock.exclusive(WAIT)
        except DiaryFileError as error:
            if error.outcome is Outcome.IN_USE:
                raise AuthoringError("another command is writing a revision") from error
            raise
        yield


def known() -> tuple[str, ...]:
    """Return the revisions in the list as it is now; the program may have imported an older one."""
    match = _CHAIN.search(KNOWN.read_text(encoding="utf-8"))
    return tuple(re.findall(r"\w+", match[1])) if match else ()


def register(*new: str) -> None:
    """Add revisions to the list of the known ones, and write the shapes down."""
    lines = "".join(f'    "{revision}",\n' for revision in new)
    text = KNOWN.read_text(encoding="utf-8")
    KNOWN.write_text(_CHAIN.sub(rf"\g<1>{lines}", text, count=1), encoding="utf-8")
    write_golden()


def tidy(paths: Sequence[Path], *, keep_imports: bool = False) -> bool:
    """Format files as the checks of the project want them; return whether there is a ruff to do it.

    Args:
        paths: the files.
        keep_imports: whether what is imported stays, for a file that has yet to be filled in.
    """
    if find_spec("ruff") is None:
        return False
    fix = ("check", "--fix", "--quiet", *(("--unfixable", "F401") if keep_imports else ()))
    for arguments in (fix, ("format", "--quiet")):
        command = [sys.executable, "-m", "ruff", *arguments, *map(str, paths)]
        subprocess.run(command, check=False, capture_output=True, cwd=ROOT)
    return True


def shapes_are_stale() -> bool:
    """Return whether ``shapes.json`` is not what the chain makes."""
    written: object = json.loads(structure.GOLDEN.read_text(encoding="utf-8"))
    return made_by_the_chain() != written
