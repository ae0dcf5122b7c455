"""Backups: the list, comparing one with the diary, looking inside, and restoring."""
