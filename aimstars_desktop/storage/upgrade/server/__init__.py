"""Upgrading a diary on a PostgreSQL server."""
