"""The pages before the diary is open: unlock, upgrade, refusal."""
