"""The checks of ./test: formatting, types, layers and behaviour. Standard library only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

READERS = {
    "ruff format": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "ruff check": ["-m", "ruff", "check", "--quiet", "."],
    "lint-imports": ["-c", "from importlinter.cli import lint_imports_command as f; f()"],
    "mypy --strict": ["-m", "mypy", "--strict"],
}
"""The static checks, as arguments for Python; they run in parallel."""

BESIDE = "mypy --strict"
"""The check that takes long where it has no cache yet: the tests do not wait for it."""


MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in it
ROOM = 2 << 30
"""Bytes that have to be free in it."""


def run(python: Path, pytest_arguments: Sequence[str]) -> int:
    """Run every check, even after one has failed, and return 0 when all pass."""
    environment = _environment()
    readers = {
        name: subprocess.Popen(
            [python, *arguments],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for name, arguments in READERS.items()
    }
    if "--long" not in pytest_arguments and in_memory_is_room():
        environment["PYTEST_DEBUG_TEMPROOT"] = str(MEMORY)
    beside = readers.pop(BESIDE)
    failed = [name for name, process in readers.items() if not _passes(name, process)]
    tests = subprocess.run(
        [python, "-m", "pytest", *_side_by_side(pytest_arguments), *pytest_arguments],
        cwd=ROOT,
        env=environment,
        check=False,
    )
    if not _passes(BESIDE, beside):
        failed.append(BESIDE)
    if tests.returncode:
        failed.append("pytest")
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def in_memory_is_room() -> bool:
    """Return whether the tests can have their files in memory, where no commit waits for a disk."""
    if not os.access(MEMORY, os.W_OK | os.X_OK):
        return False
    about = os.statvfs(MEMORY)
    return about.f_bavail * about.f_frsize > ROOM and not about.f_flag & os.ST_NOEXEC


def _environment() -> dict[str, str]:
    # Nothing depends on the screen or Qt platform of the machine.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # Without compiled files each worker would rewrite all tests again, and each process compile
    # the program: half a minute more.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _passes(name: str, process: subprocess.Popen[str]) -> bool:
    """Wait for a static check, and print what it found."""
    output, _ = process.communicate()
    print(f"{name}: {'FAILED' if process.returncode else 'ok'}", flush=True)
    if process.returncode:
        print(output, flush=True)
    return process.returncode == 0


def _side_by_side(pytest_arguments: Sequence[str]) -> list[str]:
    """Run the whole suite on every core, but selected tests one by one."""
    whole = set(pytest_arguments) <= {"--long", "--repeats", "-q", "-x"}
    return ["-n", "auto", "--dist", "worksteal"] if whole else []
