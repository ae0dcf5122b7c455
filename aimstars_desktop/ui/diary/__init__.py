"""The Diary tab: writing, the day's entries, search and timeline."""
