"""Upgrading a diary file: create, identify, back up, upgrade, verify, restore."""
