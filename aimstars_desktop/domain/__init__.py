"""What is true: the rules of the diary in pure Python, without clock, Qt or SQL."""
