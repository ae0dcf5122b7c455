"""Follow-ups of grow entries, shown on all three tabs."""
