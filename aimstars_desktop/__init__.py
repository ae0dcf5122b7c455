"""Aim for the Stars Desktop: a private self-reflection diary."""

from __future__ import annotations

__version__ = "0.2.0.dev0"
