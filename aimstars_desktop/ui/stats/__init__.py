"""The Stats tab: points, streaks and words in numbers and charts."""
