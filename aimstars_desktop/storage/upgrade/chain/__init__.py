"""The chain of revisions: running it, resolving targets, and the tables of each revision."""
