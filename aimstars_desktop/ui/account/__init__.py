"""The dialogs for the person's account and preferences."""
