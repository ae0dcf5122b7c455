"""Upgrades of the diary at launch: identify, back up, upgrade, verify; for files and servers."""
