"""Fixtures for the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aimstars_desktop.cli import main

Said = tuple[int, str, str]
Db = Callable[..., Said]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "diary"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def db(data: Path, capsys: pytest.CaptureFixture[str]) -> Db:
    """Return ``aimstars db`` for the folder; it answers with code, output and errors."""

    def call(*arguments: str) -> Said:
        code = main(["--data-dir", str(data), "db", *arguments])
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    return call
