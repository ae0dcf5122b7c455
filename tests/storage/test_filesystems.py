"""Which journal suits which place."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.storage import filesystems
from tests import posix

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/home /home/maya/Network\\040drive nfs4 rw 0 0
//nas/share /mnt/nas cifs rw 0 0
tmpfs /mnt/nas/local tmpfs rw 0 0
broken
"""


@posix.MOUNTS
@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/maya/diary", "ext4"),
        ("/home/maya/Network drive/diary", "nfs4"),
        ("/mnt/nas", "cifs"),
        ("/mnt/nasty", "ext4"),
        ("/mnt/nas/local/x", "tmpfs"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(folder: str, expected: str) -> None:
    assert filesystems.file_system(Path(folder), MOUNTS) == expected


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Home", "Nextcloud", "Google Drive"])
def test_a_synced_folder_gets_no_write_ahead_log(name: str) -> None:
    assert filesystems.journal_for(Path("/home/maya") / name / "diary") == "DELETE"


def test_an_ordinary_folder_gets_a_write_ahead_log(tmp_path: Path) -> None:
    assert filesystems.journal_for(tmp_path) == "WAL"
