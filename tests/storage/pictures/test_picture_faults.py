"""Pictures while the disk is full, and killed between the bytes and the row: nothing is half."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.pictures import NewPicture
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from tests.builders import PASSWORDS, diary_on_disk, encrypted_diary
from tests.drawn import picture, png
from tests.storage.keys.conftest import make, quiet
from tests.storage.keys.test_full_disk import limited

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no such limits and signals"
)

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.repeats
@pytest.mark.parametrize("is_encrypted", [False, True], ids=["plain-", "encrypted"])
def test_on_a_full_disk_a_picture_is_refused_in_a_sentence(
    tmp_path: Path, is_encrypted: bool
) -> None:
    diary = (encrypted_diary if is_encrypted else diary_on_disk)(tmp_path / "aimstars.db")
    store = diary.storage.pictures
    store.put(picture(1))
    noise = os.urandom(600_000)
    large = NewPicture.of(png() + noise, "large.png")
    with limited(400_000), pytest.raises(WorldError) as refused:
        store.put(large)
    assert "disk" in str(refused.value)
    hashes = [picture(1).file.sha256, large.file.sha256]
    assert store.present(hashes) == {hashes[0]}
    assert store.data(hashes[0]) == picture(1).data
    store.put(large)
    assert store.data(hashes[1]) == large.data


def test_killed_between_the_bytes_and_the_row_the_entry_is_whole(tmp_path: Path) -> None:
    folders = make(tmp_path, 1)
    child = subprocess.run([sys.executable, "-c", _CHILD, str(folders.data)], check=False)
    assert child.returncode == -signal.SIGKILL
    sha256 = picture(1).file.sha256
    assert _present(folders, sha256)
    diary = FileDiary(folders, SystemClock(), PASSWORDS)
    assert diary.check() == []
    with diary.reading() as storage, storage.reading(1) as unit:
        assert unit.pictures.of_entries([1]) == {}
        assert unit.entries.get(1).text.startswith("entry 0")
    Backups(folders).make(Reason.DAILY, AT, quiet)
    assert _present(folders, sha256), "a window may be about to write its row"
    with closing(sqlite.connect(folders.pictures)) as opened:
        opened.execute("UPDATE blobs SET added_at = datetime(added_at, '-2 days')")
    Backups(folders).make(Reason.DAILY, AT + timedelta(days=1), quiet)
    assert not _present(folders, sha256)


def _present(folders: Folders, sha256: str) -> bool:
    return bool(PicturesBeside(folders.pictures, None, read_only=True).present([sha256]))


def kill_between(data: Path) -> None:
    """Put the bytes of a picture into the store, write its row, and die before it is committed."""
    folders = Folders(data, data / "logs")
    engines = diary_engines(folders.database)
    pictures = PicturesBeside(folders.pictures, None)
    storage = DiaryStorage(engines, lambda _: None, pictures=pictures)
    storage.pictures.put(picture(1))
    with storage.writing(1) as unit:
        unit.pictures.add(1, [picture(1).file], AT)
        os.kill(os.getpid(), signal.SIGKILL)


_CHILD = (
    "import sys; from pathlib import Path;"
    " from tests.storage.pictures.test_picture_faults import kill_between;"
    " kill_between(Path(sys.argv[1]))"
)
