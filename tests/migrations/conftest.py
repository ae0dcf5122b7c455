"""Fixtures that the tests of the chain share with those of the command line."""

from __future__ import annotations

from tests.cli.conftest import data, db

__all__ = ["data", "db"]
