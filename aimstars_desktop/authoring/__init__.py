"""Tools for people who write migrations: new revisions, lint, merge, changelog."""
