"""Accounts: one person each, with an email, an optional display name, and a password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import check_readable, cleaned

EMAIL_LIMIT = 254
"""Characters of an email (RFC 5321, section 4.5.3.1.3, less the angle brackets)."""

DISPLAY_NAME_LIMIT = 200
PASSWORD_MINIMUM = 8
"""The fewest characters of a password with upper and lower case; the web app's rule."""

PASSPHRASE_MINIMUM = 15
"""From this many characters on, a password may be of any kind."""

FREE_TRIES = 5
"""Wrong passwords before the first wait."""

LONGEST_WAIT = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Account:
    """One person's account, as the screens know it: without the password.

    Attributes:
        created_at: when it was made, aware UTC; None in files older than that column.
        needs_email: another account of an old file has the same email, so this person is
            asked for another one.
    """

    id: int
    email: str
    display_name: str | None
    created_at: datetime | None = None
    needs_email: bool = False

    @property
    def name(self) -> str:
        """The name on screen: the display name, otherwise the email up to the @."""
        return self.display_name or self.email.partition("@")[0]


@dataclass(frozen=True, slots=True)
class Credentials:
    """What signing in needs to know about an account.

    Attributes:
        password: the stored hash.
        failed_sign_ins: wrong passwords since the last correct one.
        retry_after: aware UTC, by the clock of the last wrong try; no password is tried before
            it. None means at once.
    """

    account: Account
    password: str
    failed_sign_ins: int
    retry_after: datetime | None


def cleaned_email(email: str) -> str:
    """Return ``email`` trimmed, checked for its form only.

    Raises:
        RuleError: it is too long or cannot be an address.
    """
    email = cleaned(email, field="email", limit=EMAIL_LIMIT)
    local, at, host = email.rpartition("@")
    if not (local and at and host) or any(c.isspace() or not c.isprintable() for c in email):
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "Please enter an email address, such as maya@example.org."),
            field="email",
        )
    return email


def email_key(email: str) -> str:
    """Return the form by which emails are compared and kept unique."""
    return email.strip().casefold()


def email_taken() -> RuleError:
    """Return what is said of an email that another account has."""
    return RuleError(
        QT_TRANSLATE_NOOP("Errors", "There is already an account with this email."), field="email"
    )


def cleaned_display_name(name: str) -> str | None:
    """Return the display name trimmed, or None when it is empty.

    Raises:
        RuleError: it is too long or cannot be stored.
    """
    return cleaned(name, field="display_name", limit=DISPLAY_NAME_LIMIT) or None


def check_new_password(password: str, *, field: str = "password") -> None:
    """Check a new password; existing ones are never checked again.

    Args:
        field: the input that it was typed into.

    Raises:
        RuleError: it is too short, or short and all in one case, or cannot be stored.
    """
    check_readable(password, field=field)
    if len(password) >= PASSPHRASE_MINIMUM:
        return
    mixed = password != password.lower() and password != password.upper()
    if len(password) < PASSWORD_MINIMUM or not mixed:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Please choose at least {minimum} characters with upper and lower case, "
                "or {passphrase} or more of any kind.",
            ),
            field=field,
            minimum=PASSWORD_MINIMUM,
            passphrase=PASSPHRASE_MINIMUM,
        )


def wait_after(failed_sign_ins: int) -> timedelta:
    """Return how long to wait after that many wrong passwords: 0, then 1, 2, 4 … 60 seconds."""
    if failed_sign_ins < FREE_TRIES:
        return timedelta(0)
    # The exponent is capped first: 2**n for a large count would be an enormous number.
    return min(timedelta(seconds=2 ** min(failed_sign_ins - FREE_TRIES, 6)), LONGEST_WAIT)
