"""The KDF and the AEAD of slots: Argon2id and XChaCha20-Poly1305, both of libsodium.

The library is imported when a key is needed, never before the first paint.
"""

from __future__ import annotations

import hashlib
import secrets

from aimstars_desktop.domain.keys import KdfCost

SALT_BYTES = 16
NONCE_BYTES = 24
KEY_BYTES = 32
TAG_BYTES = 16
BESIDE = b"aimstars beside"
SEALED = b"aimstars sealed 1\n"
"""How files begin that are encrypted beside the diary."""


def password_bytes(password: str) -> bytes:
    """Return the bytes of a password that every KDF and hash starts from.

    A lone surrogate cannot be encoded as UTF-8; such a password is never accepted as a new one.
    """
    return password.encode("utf-8", "surrogatepass")


def derive(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Return the wrapping key of a password or code; slow on purpose.

    Args:
        secret: ``password_bytes``, or the 25 letters of a code.
        salt: 16 random bytes.
        cost: within its limits.
    """
    from nacl import bindings

    return bindings.crypto_pwhash_alg(
        KEY_BYTES,
        secret,
        salt,
        cost.passes,
        cost.memory * 1024,
        bindings.crypto_pwhash_ALG_ARGON2ID13,
    )


def beside(data_key: bytes) -> bytes:
    """Return the key of what lies beside the diary: keyed BLAKE2b of nothing, personalised."""
    return hashlib.blake2b(b"", key=data_key, digest_size=KEY_BYTES, person=BESIDE).digest()


def seal_beside(plain: bytes, data_key: bytes) -> bytes:
    """Encrypt what lies beside the diary."""
    nonce, sealed = seal(plain, SEALED, beside(data_key))
    return SEALED + nonce + sealed


def unseal_beside(found: bytes, data_key: bytes | None) -> bytes | None:
    """Return what lies beside the diary, encrypted or not; None when it has another key."""
    if not found.startswith(SEALED):
        return found
    nonce, sealed = found[len(SEALED) :][:NONCE_BYTES], found[len(SEALED) + NONCE_BYTES :]
    if data_key is None or len(sealed) < TAG_BYTES:
        return None
    return unseal(sealed, SEALED, nonce, beside(data_key))


def seal(plain: bytes, associated: bytes, key: bytes) -> tuple[bytes, bytes]:
    """Encrypt, and return the nonce and the ciphertext with its tag.

    Args:
        plain: what is kept.
        associated: authenticated beside it.
        key: 32 bytes.
    """
    from nacl import bindings

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce, bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, associated, nonce, key)


def unseal(sealed: bytes, associated: bytes, nonce: bytes, key: bytes) -> bytes | None:
    """Decrypt; None when the key is another one, or anything was changed.

    Args:
        sealed: the ciphertext with its tag.
        associated: what was authenticated beside it.
        nonce: 24 bytes.
        key: 32 bytes.
    """
    from nacl import bindings
    from nacl.exceptions import CryptoError

    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, associated, nonce, key)
    except CryptoError:
        return None
