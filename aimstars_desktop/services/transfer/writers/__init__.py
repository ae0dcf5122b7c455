"""The writers of an export, one for each kind of file. None of them knows Qt or SQL."""
