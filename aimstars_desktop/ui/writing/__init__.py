"""Writing an entry: the drafts, the field, and the buttons that save it, for all screens."""
