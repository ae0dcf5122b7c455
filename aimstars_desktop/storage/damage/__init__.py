"""Damaged files and rows: how they are found, and kept out of the way."""
