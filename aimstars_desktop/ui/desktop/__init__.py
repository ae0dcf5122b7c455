"""Desktop integration: the tray, the daily reminder, start at login."""
