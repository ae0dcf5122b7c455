"""Runs Orca and writes down what it does, line by line; run by Debian's Python, which has Orca.

Orca itself fills a buffer before it writes, and a test could not tell when it is done.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from orca import debug  # type: ignore[import-not-found] # see above

debug.debugLevel = debug.LEVEL_INFO
debug.eventDebugLevel = debug.LEVEL_OFF
debug.debugFile = Path(sys.argv.pop()).open("w", buffering=1, encoding="utf-8")  # noqa: SIM115 - until it ends
sys.argv[0] = "/usr/bin/orca"
runpy.run_path(sys.argv[0], run_name="__main__")
