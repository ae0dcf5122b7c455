"""Whether the open diary file still is the one that the program wrote."""
