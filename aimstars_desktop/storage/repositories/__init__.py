"""The repositories: one per subject, each for one account and one transaction."""
