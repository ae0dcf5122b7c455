"""``override``, which Python has from 3.12 on.

Importing typing_extensions for it would take 2 % of the start-up time (``bench/first_paint.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

Method = TypeVar("Method")

if TYPE_CHECKING:
    from typing_extensions import override as override  # noqa: PLC0414 - to be imported from here
else:

    def override(method: Method) -> Method:
        """Mark a method as an override of its base class, for type checkers."""
        return method
