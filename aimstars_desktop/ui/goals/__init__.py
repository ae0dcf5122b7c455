"""The Goals tab: set goals, work on them, look back on them."""
