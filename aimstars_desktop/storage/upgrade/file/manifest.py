"""The manifest beside each backup: what it is a copy of, and how to verify it."""

from __future__ import annotations

import contextlib
import hashlib
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from aimstars_desktop import side_files
from aimstars_desktop.domain.backups import Backup, Reason, UndescribedBackup
from aimstars_desktop.storage import private_files
from aimstars_desktop.storage.keys.slots import Slots

_FORMAT: Literal[1] = 1
_EARLIEST, _LATEST = 1970, 9000
_CHUNK = 1 << 20
_MOMENT = re.compile(r"-(\d{8}T\d{6}Z)[-.]", re.ASCII)

FILE, DUMP = ".db", ".dump"
"""How the names of backups end: copies of a file, and dumps of a server."""


@dataclass(frozen=True, slots=True)
class Dumped:
    """What a manifest says about a dump, beyond what it says about every backup.

    Attributes:
        schema: the schema of the server that held the tables.
        server: the major version of PostgreSQL.
        digests: of the rows of each table, as the server computes them.
    """

    schema: str
    server: int
    digests: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known about a backup without opening it.

    Attributes:
        file: the name of the backup file, beside the manifest.
        reason: why it was made: the value of a ``Reason``, or one of a newer version.
        start: the revision of the diary in it.
        target: the revision that the diary was about to get; otherwise the same.
        program: the version of the program that made it.
        size: bytes.
        sha256: of the whole file.
        counts: rows of each table.
        made_at: aware UTC.
        pinned: never removed by thinning.
        dumped: more about a dump of a server; None for a copy of a file.
        slots: what opens an encrypted backup; None for a readable one.
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
    dumped: Dumped | None = None
    slots: Slots | None = None

    @property
    def name(self) -> str:
        """The file name of the manifest itself."""
        return f"{self.file}.json"

    def write(self, folder: Path) -> None:
        """Write the manifest into ``folder`` atomically."""
        data = asdict(self) | {"format": _FORMAT, "made_at": self.made_at.isoformat()}
        if self.dumped is None:
            del data["dumped"]
        del data["slots"]
        if self.slots is not None:
            data["slots"] = self.slots.plain()
        written = msgspec.json.format(msgspec.json.encode(data, order="sorted"))
        private_files.replace(folder / self.name, written)

    @classmethod
    def read(cls, path: Path) -> Manifest:
        """Read a manifest.

        Raises:
            ValueError: it is not one of ours.
            OSError: it cannot be read.
        """
        try:
            kept = msgspec.json.decode(side_files.read(path), type=_StoredManifest)
        except (msgspec.DecodeError, RecursionError) as error:
            raise ValueError(f"{path.name} is not the manifest of a backup") from error
        said = {field.name: getattr(kept, field.name) for field in fields(cls)}
        manifest = cls(**said | {"slots": _slots(kept.slots)})
        if manifest.name != path.name:
            raise ValueError(f"{path.name} describes another file")
        return manifest

    def described(self, folder: Path) -> Backup:
        """Return what a person is told about the backup, which lies in ``folder``."""
        counts = self.counts
        return Backup(
            file=self.file,
            made_at=self.made_at,
            reason=Reason.named(self.reason),
            start=self.start,
            target=self.target,
            program=self.program,
            size=self.size,
            accounts=counts.get("users", counts.get("user", 0)),
            entries=counts.get("diary_entries", counts.get("diary_entry", 0)),
            pinned=self.pinned,
            is_whole=self.is_whole(folder),
        )

    def is_whole(self, folder: Path) -> bool:
        """Return whether the backup is in ``folder`` with the size that it had when it was made."""
        with contextlib.suppress(OSError):
            return (folder / self.file).stat().st_size == self.size
        return False

    def remove(self, folder: Path) -> None:
        """Remove the backup and its manifest from ``folder``.

        Raises:
            OSError: one of them cannot be removed.
        """
        # The manifest last: a kill in between leaves a manifest, which is removed the next time.
        (folder / self.file).unlink(missing_ok=True)
        (folder / self.name).unlink()


_Moment = Annotated[datetime, msgspec.Meta(tz=True)]
_Number = Annotated[int, msgspec.Meta(ge=0, le=(1 << 63) - 1)]


@dataclass(frozen=True, slots=True)
class _StoredManifest:
    """A manifest in its stored form; a field of another type means that it is not ours."""

    format: Literal[1]
    file: str
    reason: str
    start: str
    target: str
    program: str
    size: _Number
    sha256: str
    counts: dict[str, _Number]
    made_at: _Moment
    pinned: bool = False
    dumped: Dumped | None = None
    slots: object = None

    def __post_init__(self) -> None:
        # Times are compared with today and shown in local time, which may shift them by a day.
        if not _EARLIEST < self.made_at.year < _LATEST:
            raise ValueError("the year cannot be right")


def _slots(said: object) -> Slots | None:
    """Return the slots in a manifest; without readable ones it still is that of a backup."""
    with contextlib.suppress(ValueError):
        return Slots.read(msgspec.json.encode(said)) if said is not None else None
    return None


def manifests(folder: Path, suffix: str = FILE) -> list[Manifest]:
    """Return the manifests in ``folder`` whose backup is there, oldest first.

    Args:
        folder: of the backups.
        suffix: of the backups that are meant, ``FILE`` or ``DUMP``.
    """
    found = []
    paths: list[Path] = []
    with contextlib.suppress(OSError):  # a folder that cannot be entered has none for us
        paths = sorted(folder.glob(f"aimstars-*{suffix}.json"))
    for path in paths:
        try:
            manifest = Manifest.read(path)
        except (OSError, ValueError):
            continue
        if (folder / manifest.file).is_file():
            found.append(manifest)
    return sorted(found, key=lambda manifest: (manifest.made_at, manifest.file))


def undescribed(folder: Path, suffix: str = FILE) -> list[UndescribedBackup]:
    """Return the backups in ``folder`` whose manifest is missing or cannot be read, by name.

    Args:
        folder: of the backups.
        suffix: of the backups that are meant, ``FILE`` or ``DUMP``.
    """
    found = []
    paths: list[Path] = []
    with contextlib.suppress(OSError):
        paths = sorted(folder.glob(f"aimstars-*{suffix}"))
    described = {manifest.file for manifest in manifests(folder, suffix)}
    for path in paths:
        try:
            about = path.stat()
        except OSError:
            continue  # removed in the meantime, or a link to nothing
        if path.name not in described and stat.S_ISREG(about.st_mode):
            made_at = _moment_of(path.name, about.st_mtime)
            found.append(UndescribedBackup(path.name, made_at, about.st_size))
    return found


def _moment_of(name: str, written: float) -> datetime | None:
    """Return when a backup was made, as its name says, or else when it was last written."""
    with contextlib.suppress(ValueError, OverflowError, OSError):
        said = _MOMENT.search(name)
        moment = (
            datetime.strptime(said[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            if said is not None
            else datetime.fromtimestamp(written, UTC)
        )
        if _EARLIEST < moment.year < _LATEST:
            return moment
    return None


def put_in_place(partial: Path, manifest: Manifest) -> None:
    """Write the manifest of a complete backup, and give the backup its name.

    Args:
        partial: the backup under its unfinished name, on the disk already.
        manifest: names the finished one.

    Raises:
        OSError: a file could not be written; the caller removes what there is.
    """
    folder = partial.parent
    manifest.write(folder)
    partial.replace(folder / manifest.file)
    private_files.sync(folder)


def sha256(path: Path, go_on: Callable[[], None] | None = None) -> str:
    """Return the digest of a finished backup; never of a file that SQLite has locked here.

    Args:
        path: of the backup.
        go_on: called before each part; an exception from it ends the work.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if go_on is not None:
                go_on()
            digest.update(chunk)
    return digest.hexdigest()
