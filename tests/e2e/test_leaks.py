"""After a whole life of an encrypted diary, no word of it is anywhere on the disk.

The kernel tells, through strace where there is one, also of files that are gone by the end.
"""

from __future__ import annotations

import fnmatch
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tests.e2e import life
from tests.e2e.life import EMAIL, MARKER, NEW, PASSWORD

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "security.md"
WRITES = "write,writev,pwrite64,pwritev,pwritev2,sendfile,copy_file_range,msync"
FORMS = [re.compile(form, re.IGNORECASE) for form in (MARKER.encode(), MARKER.encode("utf-16-le"))]

TRACED = re.compile(r"^\S+ +\w+\(\d+<(/[^>]*)>.*" + r"(?:\\0)?".join(MARKER), re.IGNORECASE)
"""A line of strace about a write to a file, with the marker in it, as UTF-8 or UTF-16."""


class Life:
    """Plays acts in processes of their own, and looks at what they leave.

    Args:
        folder: holds everything: data, home, temporary files, and what leaves on purpose.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written: list[Path] = []
        for name in ("data", "home", "temp", "outside"):
            (folder / name).mkdir(mode=0o700)

    def play(self, act: str, *, traced: bool = True, ends: int = 0) -> None:
        """Play an act of ``life``."""
        self.run([sys.executable, "-m", "tests.e2e.life", act, str(self.folder)], traced, ends)

    def db(self, *words: str, password: str) -> None:
        """Run a command of ``aimstars db``."""
        data = ["--data-dir", str(self.folder / "data"), "db"]
        command = [sys.executable, "-m", "aimstars_desktop", *data, *words, "--password-stdin"]
        self.run(command, traced=True, ends=Outcome.DONE, said=f"{password}\n")

    def run(self, command: Sequence[str], traced: bool, ends: int, said: str = "") -> None:
        if traced and shutil.which("strace"):
            self.written.append(self.folder.parent / f"written-{len(self.written)}")
            watch = [
                "strace",
                "-f",
                "--seccomp-bpf",
                "-y",
                "-s",
                "1000000",
                "-e",
                f"trace={WRITES}",
            ]
            command = [*watch, "-o", str(self.written[-1]), "--", *command]
        home, temp = str(self.folder / "home"), str(self.folder / "temp")
        places = {"HOME": home, "TMPDIR": temp, "TEMP": temp, "TMP": temp, "SQLITE_TMPDIR": temp}
        done = subprocess.run(
            command,
            input=said,
            cwd=ROOT,
            env={**os.environ, **places},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == ends, done.stderr

    def leaks(self) -> set[str]:
        """Return the files with the marker, but for those outside; with any that are gone."""
        found = {str(path) for path in self._files() if _has_marker(path.read_bytes())}
        for trace in self.written:
            with trace.open(encoding="utf-8", errors="replace") as lines:
                found |= {told[1] for line in lines if (told := TRACED.match(line))}
        return {name for name in found if not name.startswith(str(self.folder / "outside"))}

    def kept(self) -> dict[str, int]:
        """Return the files and folders of the diary, but for the logs, with their rights."""
        data = self.folder / "data"
        paths = [path for path in data.rglob("*") if data / "logs" not in path.parents]
        return {
            path.relative_to(data).as_posix(): stat.S_IMODE(path.stat().st_mode) for path in paths
        }

    def _files(self) -> Iterator[Path]:
        return (path for path in self.folder.rglob("*") if path.is_file())


def _has_marker(content: bytes) -> bool:
    return any(form.search(content) for form in FORMS)


def is_described(name: str) -> bool:
    """Return whether a file or folder beside the diary is in the table of ``docs/security.md``."""
    named = re.findall(r"`([^`\n]+)`", PAGE.read_text(encoding="utf-8").partition("| file |")[2])
    name = re.sub(r"(?<=\.db)-(journal|wal|shm)$", "", name)
    return name == "backups" or any(fnmatch.fnmatchcase(name, pattern) for pattern in named)


@pytest.fixture
def a_life(tmp_path: Path) -> Life:
    folder = tmp_path / "life"
    folder.mkdir()
    return Life(folder)


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_whole_life_leaves_no_word_on_the_disk(a_life: Life) -> None:
    a_life.play("plain", traced=False)
    assert a_life.leaks() == set()
    a_life.play("live", ends=-signal.SIGKILL)
    begun = {path.name for path in (a_life.folder / "data").iterdir()}
    assert begun & {"aimstars.db-journal", "aimstars.db-wal"}
    a_life.play("again")
    a_life.db("downgrade", CHAIN[-2], "--yes", password=NEW)
    a_life.db("dry-run", password=NEW)
    a_life.db("upgrade", password=NEW)
    for command in ("status", "check", "doctor", "history", "backups"):
        a_life.db(command, password=NEW)
    a_life.db("new-key", "--account", EMAIL, password=NEW)
    assert a_life.leaks() == set()
    kept = a_life.kept()
    assert not {name: oct(mode) for name, mode in kept.items() if mode & 0o077}
    assert [name for name in kept if not is_described(name)] == []
    assert all((a_life.folder / "outside").iterdir())


@pytest.mark.long
@pytest.mark.usual_kdf
def test_the_words_of_a_plain_diary_are_found(a_life: Life) -> None:
    life.plain(a_life.folder)
    a_life.db("decrypt", password=PASSWORD)
    found = {Path(name).relative_to(a_life.folder).parts[1] for name in a_life.leaks()}
    assert found >= {"aimstars.db", "pictures.db", "backups"}
