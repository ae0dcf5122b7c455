"""A diary, in a file or on a server (the ``Diary`` port), and the keys of one in a file."""
