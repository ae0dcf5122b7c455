"""What kind of place a data folder is: on a disk of this computer, or shared with others."""

from __future__ import annotations

import sys
from pathlib import Path

from aimstars_desktop.storage.sqlite import Journal

_NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.rclone",
     "fuse.s3fs", "davfs", "fuse.davfs2", "glusterfs", "fuse.glusterfs", "vboxsf", "virtiofs")
)  # fmt: skip
_SYNCED = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "owncloud",
           "mobile documents", "pcloud", "syncthing", "seafile")  # fmt: skip


def journal_for(folder: Path) -> Journal:
    """Return WAL for a folder of this computer; DELETE where others may move the file alone."""
    return "DELETE" if is_network(folder) or is_synced(folder) else "WAL"


def is_synced(folder: Path) -> bool:
    """Say whether a part of the path is named like the folder of a cloud service."""
    return any(part.lower().startswith(_SYNCED) for part in folder.parts)


def is_network(folder: Path) -> bool:
    """Say whether the folder lies on a network file system, as far as the system tells."""
    if sys.platform == "win32":
        return str(folder).startswith("\\\\")
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return file_system(folder, mounts) in _NETWORK


def file_system(folder: Path, mounts: str) -> str:
    """Return the type of the file system of ``folder`` by a table of mounts, or nothing."""
    best, kind = "", ""
    path = f"{folder}/"
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ").rstrip("/") + "/"
        if path.startswith(point) and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind
