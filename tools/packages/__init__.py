"""Making packages of the program; ./package calls ``tools.packages.build``."""
