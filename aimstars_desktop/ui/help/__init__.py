"""Help: a page for each screen, the keys, and what the program is made of."""

from __future__ import annotations
