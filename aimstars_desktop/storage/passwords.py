"""Password hashing: bcrypt over SHA-256, and the older forms that still verify."""

from __future__ import annotations

import base64
import hashlib
import hmac

import bcrypt

PREFIX = "bcrypt-sha256$"
"""Marks the current form. bcrypt reads only 72 bytes, so it gets the base64 of SHA-256."""

COST = 12
"""bcrypt's cost, a power of two of rounds; takes about a quarter of a second."""

MOST_MEMORY = 256 * 1024 * 1024
"""The most memory in bytes that a scrypt form may ask for; the web app's asked for 32 MiB."""

_TOO_MUCH = 2**31
"""Far above any real scrypt parameter; OpenSSL accepts no larger numbers."""


class Passwords:
    """Hash and verify passwords (``PasswordHasher``).

    Args:
        cost: bcrypt's cost; tests take the lowest, 4.
    """

    def __init__(self, cost: int = COST) -> None:
        self._cost = cost

    def hash(self, password: str) -> str:
        salted = bcrypt.hashpw(_digest(password), bcrypt.gensalt(self._cost))
        return PREFIX + salted.decode("ascii")

    def verify(self, password: str, stored: str) -> bool:
        try:
            if stored.startswith(PREFIX):
                return bcrypt.checkpw(_digest(password), stored[len(PREFIX) :].encode("ascii"))
            if stored.startswith("$2"):
                # bcrypt itself read the first 72 bytes only when this form was made.
                return bcrypt.checkpw(_bytes(password)[:72], stored.encode("ascii"))
            return _verify_werkzeug(password, stored)
        except (ValueError, OverflowError):
            return False  # not a form that any version made: no password can match it

    def is_outdated(self, stored: str) -> bool:
        if not stored.startswith(PREFIX):
            return True
        try:
            return int(stored[len(PREFIX) :].split("$")[2]) < self._cost
        except (IndexError, ValueError):
            return True


def _bytes(password: str) -> bytes:
    # A lone surrogate cannot be encoded; such a password was never accepted either.
    return password.encode("utf-8", "surrogatepass")


def _digest(password: str) -> bytes:
    return base64.b64encode(hashlib.sha256(_bytes(password)).digest())


def _verify_werkzeug(password: str, stored: str) -> bool:
    """Verify the web app's ``method:parameters$salt$hexadecimal digest``."""
    method, salt, digest = stored.split("$")
    name, *parameters = method.split(":")
    if name == "pbkdf2":
        algorithm, iterations = parameters
        made = hashlib.pbkdf2_hmac(algorithm, _bytes(password), salt.encode(), int(iterations))
    elif name == "scrypt":
        n, r, p = (int(parameter) for parameter in parameters)
        if not all(0 < number < _TOO_MUCH for number in (n, r, p)):
            return False
        made = hashlib.scrypt(
            _bytes(password), salt=salt.encode(), n=n, r=r, p=p, maxmem=MOST_MEMORY
        )
    else:
        return False
    return hmac.compare_digest(made.hex().encode(), digest.encode())
