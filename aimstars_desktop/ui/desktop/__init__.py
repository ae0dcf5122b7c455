"""Living with the desktop: the tray, the daily reminder, starting at login."""
