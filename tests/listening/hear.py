"""Plays the story to Orca and prints its words: ``xvfb-run -a python -m tests.listening.hear``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.listening.desktop import desktop, orca
from tests.listening.walk import ROOT


def main() -> int:
    """Start a desktop with Orca, and the story on it."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "xcb", "AIMSTARS_LOCALE": "en_GB"}
    with (
        tempfile.TemporaryDirectory() as place,
        desktop(Path(place), surroundings) as environment,
        orca(environment) as noted,
    ):
        command = [sys.executable, "-m", "tests.listening.story", f"{place}/data", str(noted)]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
