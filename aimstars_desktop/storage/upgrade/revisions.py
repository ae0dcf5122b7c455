"""The revisions that this program knows, without asking Alembic; a test compares both."""

from __future__ import annotations

CHAIN = (
    "1a2b3c4d5e6f",
    "bc311ce7dcf8",
    "033faf89f4e5",
    "12fff91fe2fc",
    "65e429dd2e6b",
    "58152ca21204",
    "00a62389ea14",
    "7a1701d703ec",
    "f008ec8b97df",
    "df13dcf7d257",
    "23e703bd4b37",
    "c10b7de4e4dc",
    "7002533e7634",
    "f655de11a350",
    "0b948fdb4656",
    "49e1f54db78d",
    "165b710b7545",
    "999c7b69e545",
    "f949d6201b23",
    "ca800767e56a",
    "80c5bda2382b",
    "83884e2effd7",
    "b28eb1332154",
    "cfd922c6f91f",
    "8828adedb613",
    "8feadd7e91e8",
    "6ebd426d1836",
    "99cdcb5a2f1d",
    "63cdd3b7c362",
    "09bb02cd5625",
    "62643e1aaab8",
    "ee0ad3d482fd",
)
"""Every revision of the chain, the oldest first."""

HEAD = CHAIN[-1]
"""The revision that this program reads and writes."""

PLURAL = "033faf89f4e5"
"""The revision that the web app has as well, but with ``diary_entry`` left in the singular."""

WEB_ONLY = frozenset({"1d01d06679e8", "bb3c496b0bdc", "8d44538eef95"})
"""Revisions that only files of the web app have; they are recognised and refused."""

OUTSIDE = ("schema_history", "entries_search")
"""How tables begin that are outside the chain: made by the program, compared by nobody."""

APPLICATION_ID = 0x41494D53
"""``AIMS``: what ``PRAGMA application_id`` says in files of ours."""
