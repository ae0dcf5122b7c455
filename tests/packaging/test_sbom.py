"""The bill of materials names every part of a package, and is the same for the same build."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import qVersion

from tools.packages import licences, sbom

pytestmark = pytest.mark.long  # freezing alone installs PyInstaller, which is one of the components

BUILT = datetime(2026, 11, 30, 8, tzinfo=UTC)


@pytest.fixture
def written(tmp_path: Path) -> dict[str, Any]:
    (tmp_path / "_internal").mkdir()
    sbom.write(tmp_path, tmp_path / "x.cdx.json", built=BUILT)
    content: dict[str, Any] = json.loads((tmp_path / "x.cdx.json").read_text("utf-8"))
    return content


def test_it_names_every_component_of_which_there_is_a_licence(written: dict[str, Any]) -> None:
    assert (written["bomFormat"], written["specVersion"]) == ("CycloneDX", "1.6")
    parts = {part["name"]: part for part in written["components"]}
    libraries = {"python", "qt", "sqlcipher", "sqlite", "openssl"}
    assert {*parts} >= {*licences.DISTRIBUTIONS} | libraries
    assert parts["qt"]["version"] == qVersion()
    assert all(part["licenses"] and part["purl"] for part in parts.values())


@pytest.mark.skipif(sys.platform == "darwin", reason="chunspell is not made for Intel Macs")
def test_it_names_the_hunspell_that_is_inside_chunspell(written: dict[str, Any]) -> None:
    told = distribution("chunspell").read_text("METADATA")
    assert told is not None
    assert f"version {sbom.HUNSPELL_VERSION}." in told
    parts = {part["name"]: part for part in written["components"]}
    assert parts["hunspell"]["version"] == sbom.HUNSPELL_VERSION
    assert parts["hunspell"]["licenses"] == [{"license": {"id": "LGPL-2.1-or-later"}}]


def test_it_says_that_the_program_is_made_of_all_of_them(written: dict[str, Any]) -> None:
    ours = written["metadata"]["component"]["bom-ref"]
    (needs,) = [each["dependsOn"] for each in written["dependencies"] if each["ref"] == ours]
    assert {*needs} == {part["bom-ref"] for part in written["components"]}


def test_two_builds_of_one_commit_write_the_same_file(
    written: dict[str, Any], tmp_path: Path
) -> None:
    again = tmp_path / "again.json"
    sbom.write(tmp_path, again, built=BUILT)
    assert json.loads(again.read_text("utf-8")) == written
    assert again.read_bytes() == (tmp_path / "x.cdx.json").read_bytes()
