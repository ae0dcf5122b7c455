"""A fresh clone, on each Python of this machine: one command runs it, another checks it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.examples import IS_LONG

ROOT = Path(__file__).resolve().parent.parent
INTERPRETERS = ("python3.14", "python3.13", "python3.12", "python3.11")


def minor_version(python: str) -> str | None:
    """Return "3.13" for a Python that runs and is new enough, None for anything else."""
    question = (
        "import sys; print('{}.{}'.format(*sys.version_info)); sys.exit(sys.version_info < (3, 11))"
    )
    try:
        done = subprocess.run([python, "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return None
    return None if done.returncode else done.stdout.strip()


def pythons() -> dict[str, str]:
    """Return one Python of each minor version on this machine, those that pyenv hides too."""
    hidden = Path(os.environ.get("PYENV_ROOT", "~/.pyenv")).expanduser()
    candidates = [
        *INTERPRETERS,
        *map(str, sorted(hidden.glob("versions/3.1[1-4].*/bin/python"))),
        sys.executable,
    ]
    return {version: python for python in candidates if (version := minor_version(python))}


THIS = "{}.{}".format(*sys.version_info)
PYTHONS = pythons() if IS_LONG else {THIS: sys.executable}


class Clone:
    """A fresh clone in a folder with blanks, and the environment of a person who uses it."""

    def __init__(self, folder: Path, python: str) -> None:
        self.folder = folder / "a folder with blanks"
        self.data = folder / "data"
        trust = ["-c", "safe.directory=*"]  # the checkout may be somebody else's
        command = ["git", *trust, "clone", "-q", str(ROOT), str(self.folder)]
        subprocess.run(command, check=True)
        import pwd  # Windows has none

        home = pwd.getpwuid(os.getuid()).pw_dir  # for pip's settings and its cache
        places = {"HOME": home, "AIMSTARS_DATA_DIR": str(self.data)}
        self.environ = {**os.environ, **places, "PYTHON": python}

    def do(self, *command: str) -> subprocess.CompletedProcess[str]:
        script, *arguments = command
        return subprocess.run(
            [str(self.folder / script), *arguments],
            env=self.environ,
            cwd=self.data.parent,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.mark.long
@pytest.mark.parametrize("version", sorted(PYTHONS))
def test_a_fresh_clone_starts_with_one_command(version: str, tmp_path: Path) -> None:
    clone = Clone(tmp_path, PYTHONS[version])
    first = clone.do("run", "--version")
    assert first.returncode == 0, first.stderr
    assert "Making .venv" in first.stderr
    assert f"Python {version}." in first.stdout

    ready = clone.folder / ".venv" / ".ready-to-run"
    prepared = ready.stat().st_mtime_ns
    again = clone.do("run", "--version")
    assert (again.returncode, again.stdout, again.stderr) == (0, first.stdout, "")
    assert ready.stat().st_mtime_ns == prepared

    del clone.environ["QT_QPA_PLATFORM"]
    nowhere = f"postgresql://nobody@/none?host={tmp_path}"
    clone.environ["AIMSTARS_DATABASE_URL"] = nowhere
    unanswered = clone.do("run", "db", "current")
    assert "The server with the diary does not answer" in unanswered.stderr
    assert "extra" not in unanswered.stderr
    del clone.environ["AIMSTARS_DATABASE_URL"]

    without_screen = clone.do("run")
    assert without_screen.returncode == 13
    assert without_screen.stderr.count("\n") == 1

    shutil.rmtree(clone.folder / ".venv/bin")
    repaired = clone.do("run", "db", "upgrade")
    assert repaired.returncode == 0, repaired.stderr
    assert (clone.data / "aimstars.db").exists()


@pytest.mark.long
@pytest.mark.parametrize("version", sorted((PYTHONS.keys() - {THIS}) & {"3.11", "3.13"}))
def test_the_other_python_passes_the_suite_too(version: str, tmp_path: Path) -> None:
    """PySide6 is another one on each side of Python 3.12 (docs/decisions/0001)."""
    checked = Clone(tmp_path, PYTHONS[version]).do("test", "-q", "--repeats")
    assert checked.returncode == 0, checked.stdout[-5000:] + checked.stderr
