"""``override``, as Python has it from 3.12 on.

Importing typing_extensions for it would cost a fiftieth of the start (``bench/first_paint.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

Method = TypeVar("Method")

if TYPE_CHECKING:
    from typing_extensions import override as override  # noqa: PLC0414 - to be imported from here
else:

    def override(method: Method) -> Method:
        """Say that a method replaces one of its base class; type checkers hold it to that."""
        return method
