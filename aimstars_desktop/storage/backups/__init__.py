"""Backups: of a diary file, in a second folder, from elsewhere, and dumps of a server."""
