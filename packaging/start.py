"""The entry point of the frozen program, with a window (aimstars) or a console (aimstars-cli)."""

from __future__ import annotations

import os
import sys

from aimstars_desktop import system
from aimstars_desktop.cli import main

if __name__ == "__main__":
    system.give_back_library_path(os.environ)
    sys.exit(main())
