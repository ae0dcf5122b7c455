"""The kind of a data folder: on a local disk, on a network, or synced to a cloud."""

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
    """Return WAL for a local folder; DELETE for one where files may be synced separately."""
    return "DELETE" if is_network(folder) or is_synced(folder) else "WAL"


def is_synced(folder: Path) -> bool:
    """Return whether a part of the path is named like a cloud service's folder."""
    return any(part.lower().startswith(_SYNCED) for part in folder.parts)


def is_network(folder: Path) -> bool:
    """Return whether the folder is on a network file system, as far as the system says."""
    if sys.platform == "win32":
        return str(folder).startswith("\\\\")
    return kind_of(folder) in _NETWORK


def kind_of(folder: Path) -> str:
    """Return the type of the file system of a folder, or an empty text where none is known."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return file_system(folder, mounts)


def file_system(folder: Path, mounts: str) -> str:
    """Return the file system type of ``folder`` from a mount table, or an empty text."""
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
