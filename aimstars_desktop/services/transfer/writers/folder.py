"""Exports of several files: in a folder, or in a zip file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol
from zipfile import ZipFile

from aimstars_desktop.services.transfer.writers.zips import member, zip_file


class Files(Protocol):
    """Takes files by their names; folders are separated by ``/``."""

    def add(self, name: str, text: str) -> None:
        """Write a file in UTF-8."""
        ...

    def add_bytes(self, name: str, data: bytes) -> None:
        """Write a file that is no text and is small already."""
        ...


class _Zipped:
    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive

    def add(self, name: str, text: str) -> None:
        with member(self._archive, name) as file:
            file.write(text)

    def add_bytes(self, name: str, data: bytes) -> None:
        with member(self._archive, name, packed=False) as file:
            file.write_bytes(data)


class _InFolder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, name: str, text: str) -> None:
        self.add_bytes(name, text.encode())

    def add_bytes(self, name: str, data: bytes) -> None:
        path = self._folder.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@contextmanager
def files_in(path: Path) -> Iterator[Files]:
    """Yield what takes the files: an existing folder, otherwise a zip file."""
    if path.is_dir():
        yield _InFolder(path)
    else:
        with zip_file(path) as archive:
            yield _Zipped(archive)
