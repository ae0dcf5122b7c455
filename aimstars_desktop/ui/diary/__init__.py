"""The Diary tab: writing, the day's entries, and finding them again."""
