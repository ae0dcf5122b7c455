"""Waits after wrong passwords: a courtesy to those who mistype; the slow hash is the brake."""

from __future__ import annotations

from datetime import datetime, timedelta

from aimstars_desktop.domain.accounts import wait_after
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP


class Waits:
    """What this process knows about wrong tries."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.elapsed()
        self._last_tries: dict[int, timedelta] = {}

    def check(
        self, account_id: int, failed: int, retry_after: datetime | None, field: str = "password"
    ) -> None:
        """Refuse a try before the wait is over.

        Args:
            account_id: whose.
            failed: wrong tries since the last correct one.
            retry_after: aware UTC, by the clock of the last one; None: at once.
            field: the input concerned.

        Raises:
            RuleError: the wait is not over.
        """
        left = self._left(account_id, failed, retry_after)
        if left > timedelta(0):
            raise RuleError(
                QT_TRANSLATE_NOOP(
                    "Errors", "Too many attempts. Please wait {seconds} s and try again."
                ),
                field=field,
                seconds=-(-left // timedelta(seconds=1)),
            )

    def note(self, account_id: int) -> None:
        """Note a wrong try: the wait counts from now."""
        self._last_tries[account_id] = self._clock.elapsed()

    def until(self, failed: int) -> datetime | None:
        """Return when the next try is allowed after that many wrong ones; None: at once."""
        wait = wait_after(failed)
        return self._clock.now() + wait if wait else None

    def _left(self, account_id: int, failed: int, retry_after: datetime | None) -> timedelta:
        """Return how long no password is tried yet, whatever was done to the computer's clock.

        The wait counts from the last try of this process; what was tried before it started
        counts from its start. The clock tells of the tries in other windows, and is not believed
        when it asks for more than the wait.
        """
        wait = wait_after(failed)
        last_try = self._last_tries.get(account_id, self._began)
        left = last_try + wait - self._clock.elapsed()
        if retry_after is not None:
            by_clock = retry_after - self._clock.now()
            left = max(left, by_clock) if by_clock <= wait else left
        return left
