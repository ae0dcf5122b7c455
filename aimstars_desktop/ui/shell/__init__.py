"""The main window: home page, header, commands, dialogs."""
