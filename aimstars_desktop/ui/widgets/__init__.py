"""Reusable parts of the screens; they know the theme and no service."""
