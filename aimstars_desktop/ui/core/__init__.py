"""The base of all screens: tasks, changes, view models, undo, settings."""
