"""The Goals tab: set goals, keep up with them, look back on them."""
