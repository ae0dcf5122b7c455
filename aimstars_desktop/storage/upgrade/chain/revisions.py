"""The known revisions, without importing Alembic; a test compares both."""

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
    "4c1d7e9a2b60",
    "8e35b0f6d714",
    "b7f2049c81de",
    "a3d8c05f71e2",
    "c6b1f94e2d07",
    "d94e7a1b3c58",
    "e2f7b60a9c14",
    "f31a8d5c7b92",
    "59d5921d2532",
    "baa6caa84e19",
    "e9d9f83a55ae",
    "351b094a26f8",
    "280c42da4149",
)
"""Every revision of the chain, oldest first."""

HEAD = CHAIN[-1]
"""The revision that this program reads and writes."""

PLURAL = "033faf89f4e5"
"""The revision that the web app has too, but with ``diary_entry`` still in the singular."""

WEB_ONLY = frozenset({"1d01d06679e8", "bb3c496b0bdc", "8d44538eef95"})
"""Revisions that occur only in files of the web app; they are recognised and refused."""

INDEX = ("entries_search", "entries_search_state", "entry_tags")
"""The tables of the search index, which the program makes from the entries."""

PICTURES = ("pictures_blobs", "pictures_thumbnails")
"""The tables with the bytes of pictures on a server, where the program makes them, too."""

OUTSIDE = ("schema_history", *INDEX, *PICTURES)
"""The prefix of tables outside the chain: created by the program, never compared."""

APPLICATION_ID = 0x41494D53
"""``AIMS``, the ``PRAGMA application_id`` of our files."""
