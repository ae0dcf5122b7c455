"""Operations whose answer was lost on the way: asked for again, they are not done twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from aimstars_desktop.domain.errors import MissingError, UndecidedError

R = TypeVar("R")


class LostAnswers(Generic[R]):
    """Remembers of one kind of operation what it did when nobody could say whether it was saved.

    Used on the write thread only. What is remembered is forgotten when the same is asked for again.
    """

    def __init__(self) -> None:
        self._results: dict[object, R] = {}

    @contextmanager
    def attempt(self, asked: object) -> Iterator[Attempt[R]]:
        """Enclose an operation with its transaction.

        Args:
            asked: what the person wants; the same when they try again.
        """
        attempt = Attempt(self._results.get(asked))
        try:
            yield attempt
        except UndecidedError:
            if attempt.result is not None:
                self._results[asked] = attempt.result
            raise
        self._results.pop(asked, None)


class Attempt(Generic[R]):
    """One attempt of an operation.

    Args:
        before: the result of an earlier attempt whose answer was lost; None when there was none.

    Attributes:
        result: what this attempt does, as soon as it is known.
    """

    def __init__(self, before: R | None) -> None:
        self.result: R | None = None
        self._before = before

    def done_before(self, is_stored: Callable[[R], bool]) -> R | None:
        """Return the result of the earlier attempt if that was saved.

        Args:
            is_stored: whether the diary has that result; a ``MissingError`` says no.
        """
        if self._before is None:
            return None
        try:
            self.result = self._before if is_stored(self._before) else None
        except MissingError:
            self.result = None
        return self.result
