"""A diary on a PostgreSQL server: its connections, its lock, and commits without an answer."""
