"""The readers of an import, a module for each format. None of them knows Qt or SQL."""
