"""How long tests wait for what has to happen: only one that hangs gets there, on any machine."""

from __future__ import annotations

SECONDS = 120
MILLISECONDS = SECONDS * 1000
