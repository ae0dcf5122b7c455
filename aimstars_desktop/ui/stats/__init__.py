"""The Stats tab: what the points, the streaks and the words say."""
