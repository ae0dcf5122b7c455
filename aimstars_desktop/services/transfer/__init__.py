"""Export and import: how a diary leaves, and how what was written elsewhere comes in."""
