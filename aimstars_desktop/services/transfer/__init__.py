"""Export and import: how a diary is written to files, and how files of others are read."""
