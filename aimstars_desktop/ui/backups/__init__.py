"""Backups: the list, what is different in one, looking inside, and putting back."""
