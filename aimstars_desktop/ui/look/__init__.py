"""The look of the program: theme, tokens, icons, and texts in the person's language."""
