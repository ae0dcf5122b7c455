"""Help: a page for each screen, the keyboard shortcuts, and About."""

from __future__ import annotations
