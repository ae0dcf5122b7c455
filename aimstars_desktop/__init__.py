"""Aim for the Stars Desktop: a private self-reflection diary."""

__version__ = "0.1.0"
