"""What Alembic runs: it takes its connection and the tables from whoever called it.

Without them it refuses, so that a bare ``alembic upgrade`` cannot go round the backup.
"""

from __future__ import annotations

from alembic import context
from alembic.util import CommandError

attributes = context.config.attributes
if "metadata" not in attributes or not {"connection", "dialect"} & attributes.keys():
    raise CommandError('please use "aimstars db", which makes a backup first, instead of alembic')

settings = {
    "target_metadata": attributes["metadata"],
    "render_as_batch": True,
    "compare_type": True,
    "compare_server_default": True,
    **attributes.get("settings", {}),
}

if context.is_offline_mode():
    context.configure(dialect_name=attributes["dialect"], literal_binds=True, **settings)
else:
    context.configure(connection=attributes["connection"], **settings)

with context.begin_transaction():
    context.run_migrations()
