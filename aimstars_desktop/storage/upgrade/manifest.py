"""The manifest beside each backup: what it is a copy of, and how to know it again."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

_FORMAT = 1
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known of a backup without opening it.

    Attributes:
        file: the name of the backup file, beside the manifest.
        reason: why it was made: the value of a ``Reason``, or one of a newer version.
        start: the revision of the diary in it.
        target: the revision that the diary was about to get; the same when none.
        program: the version of the program that made it.
        size: bytes.
        sha256: of the whole file.
        counts: rows of each table.
        made_at: aware UTC.
        pinned: kept whatever the thinning says.
    """

    file: str
    reason: str
    start: str
    target: str
    program: str
    size: int
    sha256: str
    counts: Mapping[str, int]
    made_at: datetime
    pinned: bool = False

    @property
    def name(self) -> str:
        """The file name of the manifest itself."""
        return f"{self.file}.json"

    @property
    def _is_sound(self) -> bool:
        """Whether each value is of its kind, and the moment aware: a file may say anything."""
        numbers = [self.size, *self.counts.values()] if isinstance(self.counts, dict) else [None]
        kinds: tuple[tuple[type, list[object]], ...] = (
            (str, [self.reason, self.start, self.target, self.program, self.sha256]),
            (int, [*numbers]),
            (bool, [self.pinned]),
        )
        sound = all(isinstance(each, kind) for kind, values in kinds for each in values)
        return sound and self.made_at.tzinfo is not None

    def write(self, folder: Path) -> None:
        """Write the manifest into ``folder``, whole or not at all."""
        data = asdict(self) | {"format": _FORMAT, "made_at": self.made_at.isoformat()}
        data["counts"] = dict(self.counts)
        partial = folder / f"{self.name}.partial"
        with partial.open("w", encoding="utf-8") as file:
            json.dump(data, file, indent=2, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(0o600)
        partial.replace(folder / self.name)

    @classmethod
    def read(cls, path: Path) -> Manifest:
        """Read a manifest.

        Raises:
            ValueError: it is not one of ours.
            OSError: it cannot be read.
        """
        data = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict) or data.pop("format", None) != _FORMAT:
            raise ValueError(f"{path.name} is no manifest of a backup")
        try:
            manifest = cls(**data | {"made_at": datetime.fromisoformat(data["made_at"])})
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path.name} is no manifest of a backup") from error
        if not manifest._is_sound:
            raise ValueError(f"{path.name} says what no manifest of ours says")
        if manifest.name != path.name:
            raise ValueError(f"{path.name} speaks of another file")
        return manifest


def manifests(folder: Path) -> list[Manifest]:
    """Return the manifests in ``folder`` whose backup is there, the oldest first."""
    found = []
    paths: list[Path] = []
    with contextlib.suppress(OSError):  # that may not be entered has none for us
        paths = sorted(folder.glob("aimstars-*.db.json"))
    for path in paths:
        try:
            manifest = Manifest.read(path)
        except (OSError, ValueError):
            continue
        if (folder / manifest.file).is_file():
            found.append(manifest)
    return sorted(found, key=lambda manifest: (manifest.made_at, manifest.file))


def sha256(path: Path) -> str:
    """Return the digest of a finished backup; never of a file that SQLite has open here."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def sync(path: Path) -> None:
    """Bring a file or a folder to the disk itself, where the system can."""
    if os.name != "posix" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
