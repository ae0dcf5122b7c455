"""Reads an encrypted diary with nothing of the program: written from ``docs/security.md``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from nacl import bindings
from nacl.exceptions import CryptoError
from sqlcipher3 import dbapi2


def data_key(slots: dict, secret: bytes) -> str:  # type: ignore[type-arg]  # JSON
    """Return the data key in hexadecimal digits."""
    for slot in slots["slots"]:
        wrapping = bindings.crypto_pwhash_alg(
            32,
            secret,
            bytes.fromhex(slot["salt"]),
            slot["passes"],
            slot["memory"] * 1024,
            bindings.crypto_pwhash_ALG_ARGON2ID13,
        )
        lines = [
            "aimstars slot",
            slots["format"],
            slots["file_id"],
            *(slot[name] for name in ("account", "kind", "kdf", "memory", "passes", "key_id")),
        ]
        try:
            return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                bytes.fromhex(slot["wrapped"]),
                "\n".join(map(str, lines)).encode("ascii"),
                bytes.fromhex(slot["nonce"]),
                wrapping,
            ).hex()
        except CryptoError:
            continue
    raise SystemExit("no slot opens")


def entries(database: Path, key: str) -> list[str]:
    """Return the texts of all entries."""
    connection = dbapi2.connect(str(database))
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    rows = connection.execute("SELECT content FROM diary_entries").fetchall()
    connection.close()
    return [text for (text,) in rows]


if __name__ == "__main__":
    slots, secret = json.loads(Path(sys.argv[1]).read_bytes()), sys.stdin.readline().rstrip("\n")
    found = data_key(slots["slots"] if "sha256" in slots else slots, secret.encode())
    sys.stdout.write("".join(f"{text}\n" for text in entries(Path(sys.argv[2]), found)))
