"""Where the frozen program begins, in a window (aimstars) or on a console (aimstars-cli)."""

from __future__ import annotations

import sys

from aimstars_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
