"""Compiles the translations while a wheel is built: Hatchling calls it, as pyproject.toml says."""

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


class TranslationsHook(BuildHookInterface[Any]):
    """Puts a .qm file for each .ts file into the wheel.

    An installation of a checkout (``pip install -e``) gets none: there ./run compiles them beside
    their sources, and again whenever those change.
    """

    PLUGIN_NAME = "custom"

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self.made = Path(tempfile.mkdtemp())
        if version == "editable":
            return
        from tools import translations

        for compiled in translations.release(
            sorted(translations.SOURCES.glob("*.ts")), into=self.made
        ):
            place = f"aimstars_desktop/resources/translations/{compiled.name}"
            build_data["force_include"][str(compiled)] = place

    @override
    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        shutil.rmtree(self.made)
