"""The copy that "Look inside" reads is gone after the program was killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage.upgrade.file import scratch
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from tests import children
from tests.builders import FixedClock
from tests.engines import USUAL_KEY
from tests.storage.backups.conftest import MAYA

LOOKING = """
import sys
from pathlib import Path
from aimstars_desktop.config import Folders
from aimstars_desktop.storage.backups.file_backups import Backups
folders = Folders(Path(sys.argv[1]), Path(sys.argv[1]))
opened = Backups(folders, key=lambda: sys.argv[4] or None).open(sys.argv[2], sys.argv[3])
print("open", flush=True)
sys.stdin.read()
"""


def copies(folders: Folders) -> list[Path]:
    return list(folders.backups.glob(f"{scratch.LOOK_INSIDE}*"))


@pytest.mark.long
def test_a_killed_look_inside_leaves_no_copy_after_the_next_start(
    service: BackupService, folders: Folders
) -> None:
    made = service.make()
    with children.started(
        [sys.executable, "-c", LOOKING, str(folders.data), made.file, MAYA, USUAL_KEY or ""],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=PIPE,
        stdout=PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        with prepare(folders, FixedClock(), wait=0):
            assert len(copies(folders)) == 1  # it is being read
        child.kill()
    with prepare(folders, FixedClock(), wait=0):
        assert copies(folders) == []


def test_the_copy_is_gone_once_the_backup_is_closed(
    service: BackupService, folders: Folders
) -> None:
    with service.open(service.make(), MAYA):
        assert len(copies(folders)) == 1
    assert copies(folders) == []
