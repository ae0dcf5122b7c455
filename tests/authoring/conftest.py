"""Fixtures for the tools of authors: a copy of the migrations to write in, and of the models."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from sqlalchemy import MetaData

from aimstars_desktop.authoring import checkout
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.upgrade.chain import runner, structure
from tests.cli.conftest import data, db

__all__ = ["data", "db"]


@pytest.fixture(autouse=True)
def _nothing_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no revision be compiled: tests compare what is in its folder."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations, to write in."""
    scripts = tmp_path / "migrations"
    shutil.copytree(runner.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__", "*.lock"))
    known = tmp_path / "revisions.py"
    shutil.copyfile(checkout.KNOWN, known)
    monkeypatch.setattr(runner, "SCRIPTS", scripts)
    monkeypatch.setattr(structure, "GOLDEN", scripts / "shapes.json")
    monkeypatch.setattr(checkout, "KNOWN", known)
    return scripts / "versions"


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> MetaData:
    """The models, in a copy that a test may change."""
    copy = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in Base.metadata.sorted_tables:
        table.to_metadata(copy)
    monkeypatch.setattr(Base, "metadata", copy)
    return copy
