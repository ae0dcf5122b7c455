"""How the diary file came to be: one revision after the other, run by Alembic."""
