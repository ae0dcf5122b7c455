"""How many examples a property test tries where each of them builds a diary."""

from __future__ import annotations

from hypothesis import settings

FEW = settings(max_examples=150 if settings.get_current_profile_name() == "long" else 10)
"""Enough to find a coarse fault in ``./test``; ``--long`` looks for the rare ones."""
