"""Puts the resources into a wheel; Hatchling runs this hook (pyproject.toml)."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


class ResourcesHook(BuildHookInterface[Any]):
    """Maps resources/ into the wheel, with a .qm file for each .ts file.

    An editable installation (``pip install -e``) gets neither: there the program reads the
    folder itself, and ./run compiles the translations whenever they change.
    """

    PLUGIN_NAME = "custom"

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self.made = Path(tempfile.mkdtemp())
        if version == "editable":
            return
        from tools import translations

        place = "aimstars_desktop/resources"
        included = build_data["force_include"]
        included[str(ROOT / "resources")] = place
        sources = sorted(translations.SOURCES.glob("*.ts"))
        for compiled in translations.release(sources, into=self.made):
            included[str(compiled)] = f"{place}/translations/{compiled.name}"

    @override
    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        shutil.rmtree(self.made)
