"""The rules of the diary in pure Python, without a clock, Qt or SQL."""
